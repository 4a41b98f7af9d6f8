"""Reads the environment variables that the settings are made of."""

import os

from django.core.exceptions import ImproperlyConfigured
from psycopg2 import ProgrammingError
from psycopg2.extensions import parse_dsn


def required(name: str) -> str:
    value = os.environ.get(name, "").strip()
    if not value:
        raise ImproperlyConfigured(f"Set the environment variable {name}; README.md says what each variable means.")
    return value


def flag(name: str, *, default: bool) -> bool:
    value = os.environ.get(name, "").strip() or str(int(default))
    if value not in ("0", "1"):
        raise ImproperlyConfigured(f"The environment variable {name} is 0 or 1, not {value!r}.")
    return value == "1"


def number(name: str, *, default: int) -> int:
    value = os.environ.get(name, "").strip() or str(default)
    if not (value.isascii() and value.isdecimal()):
        raise ImproperlyConfigured(f"The environment variable {name} is a whole number, not {value!r}.")
    return int(value)


def words(value: str) -> list[str]:
    return [word for word in value.replace(",", " ").split() if word]


def database(url: str) -> dict:
    """Django's settings of one database from a libpq URL such as postgresql://name:secret@host/database."""
    try:
        parts = parse_dsn(url)
    except ProgrammingError as mistake:
        raise ImproperlyConfigured(
            "DATABASE_URL is not a postgresql://name:secret@host:port/database URL."
        ) from mistake
    names = {"NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host", "PORT": "port"}
    return {
        "ENGINE": "django.db.backends.postgresql",
        **{django: parts.pop(libpq, "") for django, libpq in names.items()},
        "OPTIONS": parts,
    }

"""The values that `make run` and the tests pass to the settings, where the environment does not say otherwise."""

import os
import secrets

from jobboard.local.places import DATA, folder


def use_development_values(database_url: str) -> None:
    os.environ["DATABASE_URL"] = database_url
    for name, value in development_values().items():
        os.environ.setdefault(name, value)


def development_values() -> dict[str, str]:
    return {
        "DJANGO_SETTINGS_MODULE": "jobboard.settings",
        "SECRET_KEY": local_secret_key(),
        "ALLOWED_HOSTS": "127.0.0.1 localhost",
        "HTTPS": "0",
        "SEARCHES_A_MINUTE": "0",
        "STATIC_ROOT": str(folder(DATA / "static")),
    }


def local_secret_key() -> str:
    """Made once, so that a restart signs nobody out."""
    file = folder(DATA) / "secret_key"
    if not file.exists():
        new = file.with_suffix(f".{os.getpid()}")
        new.touch(mode=0o600)
        new.write_text(secrets.token_urlsafe(50))
        new.replace(file)
    return file.read_text()

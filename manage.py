#!/usr/bin/env python
"""Django's commands; `manage.py --local COMMAND` runs one on what `make run` serves."""

import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line

# These neither serve a page nor open the database, so that they run anywhere, without the settings of a deployment.
NEEDS_NO_SECRETS = {"parse_documents", "collectstatic"}
UNUSED = {"SECRET_KEY": "unused", "ALLOWED_HOSTS": "unused", "DATABASE_URL": "postgresql:///unused"}


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "jobboard.settings")
    if sys.argv[1:2] == ["--local"]:
        from jobboard.local.manage import run_locally

        sys.exit(run_locally(sys.argv[2:]))
    if NEEDS_NO_SECRETS.intersection(sys.argv[1:2]):
        os.environ.update(UNUSED | os.environ)
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as mistake:
        sys.exit(f"manage.py: {mistake} On your own machine: manage.py --local {' '.join(sys.argv[1:])}")


if __name__ == "__main__":
    main()

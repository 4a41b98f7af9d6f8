"""`manage.py --local`: any command of Django's, with the database and the settings of `make run`."""

from collections.abc import Sequence

from django.core.management import execute_from_command_line

from jobboard.local.database import database_server
from jobboard.local.development import use_development_values
from jobboard.local.trouble import told_in_one_sentence


def run_locally(arguments: Sequence[str]) -> int:
    def command() -> None:
        with database_server() as url:
            use_development_values(url)
            execute_from_command_line(["manage.py --local", *arguments])

    return told_in_one_sentence(command)

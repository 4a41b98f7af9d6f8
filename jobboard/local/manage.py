"""`manage.py --local`: any command of Django's, with the database and the settings of `make run`."""

from collections.abc import Sequence

from django.core.management import execute_from_command_line
from django.db import ProgrammingError

from jobboard.local.database import database_server
from jobboard.local.development import use_development_values
from jobboard.local.trouble import Trouble, told_in_one_sentence

# A table or a column that is missing (PostgreSQL, appendix A): nobody has run the site, or not this version of it.
NOT_MIGRATED = frozenset({"42P01", "42703"})


def run_locally(arguments: Sequence[str]) -> int:
    def command() -> None:
        with database_server() as url:
            use_development_values(url)
            try:
                execute_from_command_line(["manage.py --local", *arguments])
            except ProgrammingError as error:
                if getattr(error.__cause__, "pgcode", None) not in NOT_MIGRATED:
                    raise
                raise Trouble("The database is not that of this version yet: manage.py --local migrate") from error

    return told_in_one_sentence(command)

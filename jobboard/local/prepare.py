"""What has to be in the database and on disk before the site can be served."""

import secrets
import traceback
from pathlib import Path

import django
from django.core.management import call_command
from django.db import connections

from jobboard.local.locks import one_at_a_time
from jobboard.local.places import DATA
from jobboard.local.trouble import Trouble

ADMINISTRATOR = "admin"
WHOLE_STORY = DATA / "last-trouble.log"


def prepare() -> None:
    """Every step does nothing where it has been done; two runs take turns."""
    with one_at_a_time(DATA / "preparation.lock"):
        try:
            django.setup()
            call_command("migrate", interactive=False, verbosity=0)
            call_command("collectstatic", interactive=False, verbosity=0)
            import_seeds()
            make_administrator()
        except Exception as error:
            WHOLE_STORY.write_text(traceback.format_exc())
            reason = " ".join(str(error).split()) or type(error).__name__
            raise Trouble(f"The site could not be prepared: {reason} ({short(WHOLE_STORY)} has the details)") from error
        finally:
            connections.close_all()


def import_seeds() -> None:
    from postings.models import SourceDocument

    if not SourceDocument.objects.exists():
        call_command("import_seeds")


def make_administrator() -> None:
    """One who may do everything in the admin. The password is shown here and kept nowhere."""
    from django.contrib.auth import get_user_model

    users = get_user_model().objects
    if not users.filter(is_superuser=True).exists():
        password = secrets.token_urlsafe(12)
        users.create_superuser(ADMINISTRATOR, password=password)
        print(f"Administrator: {ADMINISTRATOR}, password: {password} (shown only now; sign in at /admin/)", flush=True)


def short(path: Path) -> str:
    return str(path.relative_to(DATA.parent))

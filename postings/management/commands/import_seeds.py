from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = "Import the documents of seeds/; the same as `import_documents seeds`. Run again, it changes nothing."

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="say what would happen, and write nothing")

    def handle(self, *, dry_run, **_options):
        call_command("import_documents", settings.BASE_DIR / "seeds", dry_run=dry_run, stdout=self.stdout)

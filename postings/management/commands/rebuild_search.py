from django.core.management.base import BaseCommand

from postings.search.rebuild import rebuild


class Command(BaseCommand):
    help = "Make all search rows anew. The site answers all the while; writing waits for a moment at the end."

    def add_arguments(self, parser):
        parser.add_argument("--workers", type=int, default=1, help="How many connections to the database work on it.")

    def handle(self, *, workers, **_):
        self.stdout.write(f"{rebuild(workers):,} search rows.")

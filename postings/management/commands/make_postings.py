from time import monotonic

from django.core.management.base import BaseCommand
from django.utils import timezone

from postings.benchmark import loading
from postings.search.rebuild import rebuild


class Command(BaseCommand):
    help = "Make up postings to measure search with. They are marked, and --remove takes all of them out again."

    def add_arguments(self, parser):
        parser.add_argument("number", type=int, nargs="?", default=0)
        parser.add_argument("--seed", type=int, default=1, help="The same seed makes the same postings.")
        parser.add_argument("--workers", type=int, default=3, help="Connections that work on it; 1 in a transaction.")
        parser.add_argument("--remove", action="store_true", help="Remove what was made before.")

    def handle(self, *, number, seed, workers, remove, **_):
        start = monotonic()
        if remove:
            self.stdout.write(f"{loading.remove():,} postings removed.")
        if number:
            loading.load(number, seed, timezone.localdate(), self._say, workers)
            self.stdout.write(f"{number:,} postings made in {monotonic() - start:.0f} s.")
        rebuild(workers, self._say)
        self.stdout.write(f"Search rows made after {monotonic() - start:.0f} s.")

    def _say(self, done):
        if done % 100_000 == 0:
            self.stdout.write(f"{done:,} ...")

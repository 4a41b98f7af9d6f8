from django.core.management.base import BaseCommand, CommandError

from postings.search.check import disagreeing

OFTEN = 10_000  # postings from one line of progress to the next


class Command(BaseCommand):
    help = "Prove that the search rows and the postings agree. Where they do not: the ids, and exit status 1."

    def add_arguments(self, parser):
        parser.add_argument("--workers", type=int, default=1, help="How many connections to the database work on it.")

    def handle(self, *, workers, **_):
        if ids := disagreeing(workers, self._say):
            raise CommandError(f"The search rows of these postings are wrong; rebuild_search makes them anew: {ids}")
        self.stdout.write("The search rows and the postings agree.")

    def _say(self, done, of):
        if done % OFTEN == 0:
            self.stderr.write(f"{done:,} of {of:,} ...")

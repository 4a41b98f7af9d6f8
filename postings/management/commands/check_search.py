from django.core.management.base import BaseCommand, CommandError

from postings.search.check import disagreeing


class Command(BaseCommand):
    help = "Prove that the search rows and the postings agree. Where they do not: the ids, and exit status 1."

    def handle(self, **_):
        if ids := disagreeing():
            raise CommandError(f"The search rows of these postings are wrong; rebuild_search makes them anew: {ids}")
        self.stdout.write("The search rows and the postings agree.")

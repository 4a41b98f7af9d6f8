from pathlib import Path
from time import process_time

from django.core.management.base import BaseCommand, CommandError

from postings.intake import files_below, parse_bytes


class Command(BaseCommand):
    help = (
        "Say how many job documents one core reads and parses in a second, without a database. The last of several "
        "passes counts, when all is loaded; processor time, so that other programs matter little."
    )
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a document, or a folder of them")
        parser.add_argument("--passes", type=int, default=3, choices=range(1, 101), metavar="N")

    def handle(self, *, paths, passes, **_options):
        try:
            documents = [(file.name, file.read()) for file in files_below(paths)]
        except FileNotFoundError as missing:
            raise CommandError(f"There is no {missing}.", returncode=2) from missing
        if not documents:
            raise CommandError("There are no documents.", returncode=2)
        for _ in range(passes):
            taken = [_seconds(name, content) for name, content in documents]
        slowest, (name, _) = max(zip(taken, documents, strict=True), key=lambda pair: pair[0])
        self.stdout.write(f"{len(documents)} documents, {len(documents) / sum(taken):.0f} a second")
        self.stdout.write(f"the slowest, {name}, took {1000 * slowest:.0f} ms")


def _seconds(name: str, content: bytes) -> float:
    before = process_time()
    parse_bytes(content, name)
    return process_time() - before

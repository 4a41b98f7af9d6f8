import json
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from postings.intake import files_below, read_files
from postings.parsing.contract import document_as_json


class Command(BaseCommand):
    help = (
        "Print what is read from job documents as JSON, without a database: outcome, postings, facts, items and "
        "sections, each with its span of the normalized text. Exit 2 when a path is missing."
    )
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a document, or a folder of them")
        parser.add_argument("--format", choices=["jsonl", "json"], default="jsonl", help="one line each, or one list")
        parser.add_argument("--text", action="store_true", help="print the normalized text instead, without JSON")
        parser.add_argument("--workers", type=int, default=1, choices=range(1, 33), metavar="N", help="read on N cores")

    def handle(self, *, paths, text, workers, **options):
        try:
            readings = read_files(files_below(paths), workers=workers)
        except FileNotFoundError as missing:
            raise CommandError(f"There is no {missing}.", returncode=2) from missing
        if text:
            for reading in readings:
                self.stdout.write(reading.parsed.text)
            return
        documents = (document_as_json(reading.parsed, reading.file.name) for reading in readings)
        if options["format"] == "jsonl":
            for document in documents:
                self.stdout.write(json.dumps(document))
        else:
            self.stdout.write(json.dumps(list(documents), indent=2))

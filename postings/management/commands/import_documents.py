import json
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from postings.importing.batch import import_files
from postings.importing.progress import with_progress
from postings.importing.report import as_json, table
from postings.importing.terms import Terms
from postings.intake import files_below
from postings.parsing.posting import Outcome


class Command(BaseCommand):
    help = (
        "Read job documents (Markdown, text, HTML, PDF, docx, e-mail) into postings. Run again, it changes what its "
        "source changed and keeps what a person edited. Exit 1 when a document could not be read, 2 when a path is "
        "missing."
    )

    def add_arguments(self, parser):
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a document, or a folder of them")
        parser.add_argument("--dry-run", action="store_true", help="say what would happen, and write nothing")
        parser.add_argument("--report", type=Path, metavar="FILE", help="also write what happened as JSON")
        parser.add_argument("--workers", type=int, default=1, choices=range(1, 33), metavar="N", help="read on N cores")
        parser.add_argument("--employer", default="", metavar="NAME", help="who hires where a document does not say")

    def handle(self, *, paths, dry_run, report, workers, employer, **_options):
        if report and not report.parent.is_dir():
            raise CommandError(f"There is no folder {report.parent} for the report.", returncode=2)
        try:
            files = files_below(paths)
        except FileNotFoundError as missing:
            raise CommandError(f"There is no {missing}.", returncode=2) from missing
        imported = import_files(files, workers=workers, dry_run=dry_run, terms=Terms(employer=employer))
        results = list(with_progress(imported, len(files), self.stderr))
        self.stdout.write(table(results))
        if report:
            report.write_text(json.dumps(as_json(results), indent=2) + "\n", encoding="utf-8")
        if any(result.outcome == Outcome.UNREADABLE for result in results):
            raise CommandError("Some documents could not be read; the table says which and why.")

"""From files to parsed documents, on one core or several: no database, and no Django."""

from postings.intake.content import parse_bytes
from postings.intake.files import File, files_below
from postings.intake.reading import FileReading, read_files

__all__ = ["File", "FileReading", "files_below", "parse_bytes", "read_files"]

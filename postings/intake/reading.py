"""Files read and parsed, in their order, on as many cores as one likes."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass
from hashlib import sha256
from multiprocessing import get_context

from postings.intake.content import parse_bytes, unreadable
from postings.intake.files import File
from postings.intake.parser_version import parser_version
from postings.parsing.posting import ParsedDocument

AT_ONCE = 32  # files in memory: 160 MiB of the largest


@dataclass(frozen=True, slots=True)
class FileReading:
    file: File
    content: bytes
    parsed: ParsedDocument | None  # none where it would read as it did


def stamp(content: bytes) -> str:
    """Two readings with the same stamp give the same: the same bytes, read by the same parser."""
    return f"{sha256(content).hexdigest()} {parser_version()}"


def read_files(files: list[File], *, workers: int = 1, known: Mapping[str, str] | None = None) -> Iterator[FileReading]:
    """`known` has the stamp under each key that was read before."""
    known = known or {}
    with _pool(workers) as pool:
        for start in range(0, len(files), AT_ONCE):
            some = files[start : start + AT_ONCE]
            stamps = [known.get(file.key) for file in some]
            yield from (pool.map if pool else map)(_read, some, stamps)


def _pool(workers: int) -> ProcessPoolExecutor | nullcontext[None]:
    """Processes started afresh: a forked one would share this one's database connection."""
    return ProcessPoolExecutor(workers, get_context("spawn")) if workers > 1 else nullcontext()


def _read(file: File, known: str | None) -> FileReading:
    try:
        content = file.read()
    except OSError as refusal:
        return FileReading(file, b"", unreadable(f"It cannot be opened: {refusal.strerror}."))
    if known == stamp(content):
        return FileReading(file, content, None)
    return FileReading(file, content, parse_bytes(content, file.name))

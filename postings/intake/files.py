"""The documents that paths on the command line stand for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from postings.reading import MAX_BYTES

PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class File:
    path: Path
    name: str  # as given, or relative to the folder given

    @property
    def key(self) -> str:
        """The same however the path was typed: relative to the project within it, absolute elsewhere."""
        path = self.path.resolve()
        return (path.relative_to(PROJECT) if path.is_relative_to(PROJECT) else path).as_posix()

    def read(self) -> bytes:
        """One byte more than the limit at most, which is enough to be refused for it. Raises OSError."""
        with self.path.open("rb") as file:
            return file.read(MAX_BYTES + 1)


def files_below(paths: Iterable[Path]) -> list[File]:
    """Each file given, and those below each folder in sorted order. Raises FileNotFoundError with the missing path."""
    found: dict[Path, File] = {}
    for path in paths:
        for file in _files_at(path):
            found.setdefault(file.path.resolve(), file)
    return list(found.values())


def _files_at(path: Path) -> Iterator[File]:
    if path.is_dir():
        yield from (File(below, name) for name, below in sorted(_visible_files(path)))
    elif path.is_file():
        yield File(path, path.as_posix())
    else:
        raise FileNotFoundError(path)


def _visible_files(folder: Path) -> Iterator[tuple[str, Path]]:
    for below in folder.rglob("*"):
        name = below.relative_to(folder)
        if below.is_file() and not any(part.startswith(".") for part in name.parts):
            yield name.as_posix(), below

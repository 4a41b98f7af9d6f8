"""Every compiled pattern of the reader and the parser, and how the time of each grows with the length of a line."""

import importlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from time import process_time

import postings.parsing
import postings.reading

PACKAGES = (postings.parsing, postings.reading)
SHORT = 1_000  # characters
NOTICEABLE = 0.01  # seconds for a line four times as long; what takes less may grow as it likes
LINEAR = 4
UNITS = [*"a1([*-:,.$_#|/", "a ", "A ", "1 ", "A. ", "a-", "a.", "a@", "$1,", "Word ", "Word, ", "one word of "]
END = "\x00"  # what no pattern matches, so that each has to try all it can
SEEKING = {"search", "finditer", "findall", "sub", "subn", "split"}  # from every place of a text


@dataclass(frozen=True)
class Named:
    places: tuple[tuple[str, str], ...]  # each module that holds it, and its name there
    pattern: re.Pattern[str]

    def __str__(self) -> str:
        return ".".join(self.places[0])

    @property
    def seeks(self) -> bool:
        """Whether some module seeks it anywhere in a text. One in a collection is taken for such; one that is only
        handed to functions is not, for those compare whole labels."""
        return any("[" in name or SEEKING.intersection(_uses(module, name)) for module, name in self.places)


def compiled() -> list[Named]:
    """Each pattern that a module holds, also within tuples and dicts."""
    found: dict[re.Pattern[str], list[tuple[str, str]]] = {}
    for module in _sources():
        for name, value in vars(importlib.import_module(module)).items():
            for pattern, where in _patterns(value):
                found.setdefault(pattern, []).append((module, name + where))
    return [Named(tuple(places), pattern) for pattern, places in found.items()]


def _patterns(value: object, where: str = "") -> Iterator[tuple[re.Pattern[str], str]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value, where
    elif isinstance(value, dict | tuple | list):
        elements = value.values() if isinstance(value, dict) else value
        for position, element in enumerate(elements):
            yield from _patterns(element, f"{where}[{position}]")


def _uses(module: str, name: str) -> Iterator[str]:
    """The methods of the pattern that the module calls, or another that knows the module by a name of its own."""
    alias = f"import {module.rpartition('.')[2]} as"
    for other, source in _sources().items():
        if other == module or alias in source:
            yield from re.findall(rf"\b{name}\.(\w+)", source)


@cache
def _sources() -> dict[str, str]:
    found = {}
    for package in PACKAGES:
        root = Path(package.__path__[0])
        for path in sorted(root.rglob("*.py")):
            name = ".".join((package.__name__, *path.relative_to(root).with_suffix("").parts))
            found[name.removesuffix(".__init__")] = path.read_text(encoding="utf-8")
    return found


def grows_too_fast(named: Named) -> list[str]:
    """The units of which a line four times as long takes more than twice four times the time."""
    seek = named.pattern.finditer if named.seeks else lambda line: (named.pattern.match(line),)
    units = [*UNITS, *_own_words(named.pattern)]
    return [unit for unit in units if _seconds(seek, unit, 4) > NOTICEABLE and _growth(seek, unit) > 2 * LINEAR]


def _own_words(pattern: re.Pattern[str]) -> Iterator[str]:
    """What the pattern itself is about: its first words, alone and together."""
    found = re.findall(r"(?<![\\\w])[A-Za-z]{2,}", pattern.pattern)[:4]
    yield from (f"{word} " for word in [*found, " ".join(found)] if word)


def _growth(seek: Callable[[str], Iterator[object]], unit: str) -> float:
    return min(_seconds(seek, unit, 4) / max(_seconds(seek, unit, 1), 1e-6) for _ in range(3))


def _seconds(seek: Callable[[str], Iterator[object]], unit: str, times: int) -> float:
    line = unit * (SHORT * times // len(unit)) + END
    before = process_time()
    for _ in seek(line):
        pass
    return process_time() - before

"""Pages composed of real postings: two or three of the corpus, one below the other, in the layouts that sites have.

What is read of each should be what is read of it alone, so that nobody needs to label such a page."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from postings.parsing import parse
from postings.reading import read
from tests.postings.parsing.corpus import FOLDER

_HEADING = re.compile(r"(#{1,6}) (.*)")
_ON_A_PAGE = 3
_LONGEST = 9_000  # characters of a posting: pages of more than two of them are few


@dataclass(frozen=True)
class Source:
    """A posting in Markdown: its title, and the lines below it."""

    organization: str
    title: str
    lines: tuple[str, ...]

    def below(self, level: int) -> str:
        """The text with headings of this level and deeper ones."""
        levels = [len(match[1]) for line in self.lines if (match := _HEADING.match(line))]
        deeper = level - min(levels, default=level)
        return "\n".join(
            _HEADING.sub(lambda match: f"{'#' * (len(match[1]) + deeper)} {match[2]}", line) for line in self.lines
        )

    @property
    def in_bold(self) -> str:
        return "\n".join(_HEADING.sub(r"**\2**", line) for line in self.lines)


LAYOUTS: dict[str, Callable[[int, Source], str]] = {
    "headings": lambda _, source: f"## {source.title}\n\n{source.below(3)}",
    "numbered headings": lambda number, source: f"## {number}. {source.title}\n\n{source.below(3)}",
    "headings of one level": lambda _, source: f"## {source.title}\n\n{source.below(2)}",
    "a label": lambda _, source: f"**Job title:** {source.title}\n\n{source.in_bold}",
    "bold lines": lambda _, source: f"**{source.title}**\n\n{source.in_bold}",
    "plain lines": lambda _, source: f"{source.title}\n\n{source.in_bold}",
}


def groups() -> list[tuple[Source, ...]]:
    """The postings of one role, by organization, as many as a page takes; those of which nothing is read alone are not
    among them."""
    found = (source for source in _sources() if any(_items(f"# {source.title}\n\n{source.below(2)}")))
    by_organization = [tuple(sources) for _, sources in groupby(found, key=lambda source: source.organization)]
    pages = (all_of[at : at + _ON_A_PAGE] for all_of in by_organization for at in range(0, len(all_of), _ON_A_PAGE))
    return [page for page in pages if len({source.title for source in page}) == len(page) > 1]


def _sources() -> Iterator[Source]:
    for line in (FOLDER / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        if label.get("kind") != "posting" or not label["path"].endswith(".md"):
            continue
        text = (FOLDER / label["path"]).read_text(encoding="utf-8")
        body = text.partition("\n---\n")[2] if text.startswith("---") else text
        title = label["roles"][0]["title"]
        below = [line for line in body.strip().split("\n") if line.strip("# *") != title]
        if len(text) <= _LONGEST:
            yield Source(label["source"], title, tuple(below))


def alike(page: tuple[Source, ...], layout: str) -> tuple[int, int]:
    """How many duties and qualifications are read of the page and of its postings alone, twice those that are the same;
    and how many in all."""
    written = (LAYOUTS[layout](number, source) for number, source in enumerate(page, 1))
    together = _items("# Open positions\n\n" + "\n\n".join(written))
    alone = [items for source in page for items in _items(f"# {source.title}\n\n{source.below(2)}")]
    pairs = zip(alone, together, strict=True) if len(alone) == len(together) else ()
    return 2 * sum(len(one & other) for one, other in pairs), sum(map(len, (*alone, *together)))


def _items(text: str) -> list[set[str]]:
    """The texts of the duties and qualifications of each role."""
    postings = parse(read(text.encode(), "page.md")).postings
    return [{item.text for item in (*each.responsibilities, *each.qualifications)} for each in postings]

"""What an import came to, for a person at a terminal and for a program."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from postings.importing.result import ImportedDocument
from postings.parsing.posting import Outcome

COUNTS = ("roles", "responsibilities", "qualifications", "unclassified")
HEADINGS = ("document", "outcome", *COUNTS)


def table(results: list[ImportedDocument]) -> str:
    """One line a document, and below it what a person should look at."""
    rows = [HEADINGS, *(_cells(result) for result in results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = [_line(HEADINGS, widths)]
    for result, cells in zip(results, rows[1:], strict=True):
        lines += [_line(cells, widths), *(f"    {note}" for note in _notes(result))]
    return "\n".join([*lines, "", summary(results)])


def summary(results: Iterable[ImportedDocument]) -> str:
    counted = Counter(result.outcome.value.replace("_", " ") for result in results)
    return ", ".join(f"{number} {outcome}" for outcome, number in counted.items()) or "no documents"


def as_json(results: list[ImportedDocument]) -> dict[str, Any]:
    outcomes = Counter(result.outcome for result in results)
    totals = {outcome.value: outcomes[outcome] for outcome in Outcome}
    totals |= {name: sum(getattr(result, name) or 0 for result in results) for name in COUNTS}
    return {"totals": totals, "documents": [asdict(result) for result in results]}


def _cells(result: ImportedDocument) -> tuple[str, ...]:
    counts = (getattr(result, name) for name in COUNTS)
    outcome = f"{result.outcome.value.replace('_', ' ')} ({result.change})"
    return (result.key, outcome, *("" if count is None else str(count) for count in counts))


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    texts = [cell.ljust(width) for cell, width in zip(cells[:2], widths, strict=False)]
    return "  ".join(texts + [cell.rjust(width) for cell, width in zip(cells[2:], widths[2:], strict=True)])


def _notes(result: ImportedDocument) -> Iterator[str]:
    if result.reason:
        yield result.reason
    yield from result.remarks
    for one in result.differences:
        yield f"{one.posting}: kept the edited {one.field.replace('_', ' ')}; the source says {_short(one.source)}"


def _short(value: Any) -> str:
    return f"{len(value)} rows" if isinstance(value, list) else repr(value)

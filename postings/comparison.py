"""Two to four roles side by side: their facts, then what they ask for, aligned by kind."""

from dataclasses import dataclass
from urllib.parse import urlencode

from postings.choices import Level, QualificationKind
from postings.facts import Fact, State, facts_of
from postings.facts.table import ROWS
from postings.models import Posting, Qualification

AT_LEAST, AT_MOST = 2, 4
UNKNOWN = Fact("", (), State.NOT_STATED)


@dataclass(frozen=True, slots=True)
class FactRow:
    label: str
    cells: tuple[Fact, ...]

    @property
    def differs(self) -> bool:
        return len({cell.text for cell in self.cells}) > 1


@dataclass(frozen=True, slots=True)
class RequirementCell:
    required: tuple[Qualification, ...]
    preferred: tuple[Qualification, ...]


@dataclass(frozen=True, slots=True)
class RequirementRow:
    label: str
    cells: tuple[RequirementCell, ...]

    @property
    def differs(self) -> bool:
        """Whether one asks for something of this kind and another does not: the wording always differs."""
        return len({(bool(cell.required), bool(cell.preferred)) for cell in self.cells}) > 1


def columns(postings: list[Posting]) -> list[tuple[Posting, str]]:
    """Each role with the address that compares the others; empty where too few would be left."""
    if len(postings) <= AT_LEAST:
        return [(posting, "") for posting in postings]
    return [(left, urlencode([("role", other.pk) for other in postings if other != left])) for left in postings]


def fact_rows(postings: list[Posting]) -> list[FactRow]:
    columns = [{fact.label: fact for fact in facts_of(posting)} for posting in postings]
    rows = [FactRow(row.label, tuple(column.get(row.label, UNKNOWN) for column in columns)) for row in ROWS]
    return [row for row in rows if any(row.label in column for column in columns)]


def requirement_rows(postings: list[Posting]) -> list[RequirementRow]:
    rows = [
        RequirementRow(kind.label, tuple(_cell(posting, kind) for posting in postings)) for kind in QualificationKind
    ]
    return [row for row in rows if any(cell.required or cell.preferred for cell in row.cells)]


def _cell(posting: Posting, kind: str) -> RequirementCell:
    items = [item for item in posting.qualifications.all() if item.kind == kind]
    return RequirementCell(
        required=tuple(item for item in items if item.level == Level.REQUIRED),
        preferred=tuple(item for item in items if item.level == Level.PREFERRED),
    )

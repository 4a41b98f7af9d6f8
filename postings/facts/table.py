"""Which facts a role's page and a comparison show, in their order, each in one of three honest states."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from postings.choices import Basis
from postings.facts import wording
from postings.facts.quotes import Quote, quotes
from postings.models import Posting


class State(StrEnum):
    STATED = "stated"
    DERIVED = "derived"
    NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    lines: tuple[str, ...]
    state: State
    quotes: tuple[Quote, ...] = ()  # none for what a person entered

    @property
    def text(self) -> str:
        return "; ".join(self.lines)


@dataclass(frozen=True, slots=True)
class Row:
    label: str
    words: Callable[[Posting], list[str]]
    fields: tuple[str, ...]  # of `postings.parsing.posting.FIELDS`
    always: bool = True  # "not stated" where the source is silent; the others then do not appear


ROWS = (
    Row("Place", wording.places, ("locations",)),
    Row("Arrangement", wording.arrangement, ("work_arrangements",)),
    Row("Travel", wording.travel, ("travel_min_percent", "travel_max_percent", "travel_text", "travel_recurring")),
    Row(
        "Pay",
        wording.pay,
        ("base_salary_min", "base_salary_max", "salary_currency", "salary_unit", "salary_text"),
    ),
    Row("Employment", wording.employment, ("employment_type",)),
    Row("Hours", wording.verbatim("work_hours"), ("work_hours",), always=False),
    Row("Term", wording.verbatim("term"), ("term",), always=False),
    Row("Months a year", wording.months, ("months_per_year",), always=False),
    Row("Overtime", wording.overtime, ("overtime_eligible",), always=False),
    Row("Starts", wording.verbatim("job_start"), ("job_start",)),
    Row("Reports to", wording.verbatim("reports_to"), ("reports_to",)),
    Row("Education", wording.education, ("minimum_degree", "experience_in_place_of_education")),
    Row("Experience", wording.experience, ("minimum_years",)),
    Row("Class", wording.occupation, ("occupation_code", "occupation_grade"), always=False),
    Row("Class established", wording.verbatim("class_established"), ("class_established",), always=False),
    Row("Posted", wording.date_posted, ("date_posted",)),
    Row("Apply by", wording.valid_through, ("valid_through",)),
)


def facts_of(posting: Posting, rows: Iterable[Row] = ROWS) -> list[Fact]:
    """Reads `locations`, `evidence` and `source_document`: `Posting.objects.for_page()` has all but the first."""
    facts = [_fact(row, posting) for row in rows]
    always = {row.label for row in rows if row.always}
    return [fact for fact in facts if fact.lines or fact.label in always]


def _fact(row: Row, posting: Posting) -> Fact:
    lines = tuple(row.words(posting))
    if not lines:
        return Fact(row.label, (), State.NOT_STATED)
    evidence = [item for item in posting.evidence.all() if item.field in row.fields]
    derived = bool(evidence) and all(item.basis == Basis.DERIVED for item in evidence)
    source = posting.source_document
    said = quotes(source.text, {item.span for item in evidence}) if source else ()
    return Fact(row.label, lines, State.DERIVED if derived else State.STATED, said)

"""The six facets. Each value is one bit: a role may have several, and a filter is one comparison.

The bits of five facets share `posting_search.facets`, each facet beginning at its offset with room to grow at its
end; the states fill `posting_search.regions`. Whoever moves a bit runs `rebuild_search`.
"""

from collections.abc import Iterable

from postings.choices import Degree, EmploymentType, PostingKind, WorkArrangement
from postings.parsing.gazetteer.names import STATES
from postings.search.gazetteer import region_name
from postings.search.travel import SOME, TRAVEL_BANDS

NOT_STATED = "not_stated"
ABROAD = "abroad"
SOME_TRAVEL = SOME


class Facet:
    def __init__(self, name: str, label: str, column: str, offset: int, labels: dict[str, str]) -> None:
        self.name = name  # also the parameter in the address
        self.label = label
        self.column = column
        self.labels = labels  # of its values, in the order in which they are shown
        self.bit = {value: 1 << offset + place for place, value in enumerate(labels)}
        self.mask = sum(self.bit.values())

    def bits(self, values: Iterable[str]) -> int:
        return sum(self.bit[value] for value in set(values))

    def token(self, value: str) -> str:
        """By which a role with this value is looked up, as postings/search/tokens.py has it."""
        return f"{self.name}:{value}"


def _labels(choices: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {str(value): str(label) for value, label in choices}


UNSTATED = {NOT_STATED: "Not stated"}
STATE = Facet(
    "state", "State", "regions", 0,
    {code: region_name(code) for code in sorted(set(STATES.values()), key=region_name)}
    | {ABROAD: "Outside the United States"} | UNSTATED,
)  # fmt: skip
ARRANGEMENT = Facet("arrangement", "Where the work is done", "facets", 0, _labels(WorkArrangement.choices) | UNSTATED)
EMPLOYMENT_TYPE = Facet("employment_type", "Employment type", "facets", 6, _labels(EmploymentType.choices) | UNSTATED)
TRAVEL = Facet("travel", "Travel", "facets", 18, TRAVEL_BANDS | UNSTATED)
KIND = Facet("kind", "Kind of role", "facets", 28, _labels(PostingKind.choices))
# Cumulative: who has a Bachelor's degree is also shown what asks for less. See `degrees.py`.
DEGREE = Facet("degree", "Your highest degree", "facets", 34, {NOT_STATED: "No degree"} | _labels(Degree.choices))
EXPERIENCE_SERVES = 1 << 44  # in place of the degree
OPEN_PAY = 1 << 45  # "from $60,000": the top of the range is not stated

FACETS = (ARRANGEMENT, STATE, TRAVEL, EMPLOYMENT_TYPE, DEGREE, KIND)

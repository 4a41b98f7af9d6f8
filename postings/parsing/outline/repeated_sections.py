"""Lines over sections that come again: where "Duties" and "Requirements" stand below each job of a page, the line over
the second of them names one too, whatever it says: "Garden Wizard" between "Cook" and "Clerk"."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from postings.parsing.labels import NAMES_FACT, is_capitals
from postings.parsing.lines import Line, LineKind
from postings.parsing.posting import LISTING
from postings.parsing.sections.headings import section_kind
from postings.parsing.sections.role_headings import OVER_ROLES, could_be_called
from postings.parsing.titles.forms import heads_a_job

_Lines = Sequence[Line]


def over_sections_again(lines: _Lines, named: set[int], is_of_form: Callable[[Line], bool]) -> Iterator[int]:
    """The only line of the form of the names between two sections of one heading without a name between them, or above
    the sections before the first name. Beside a single name no heading of another form may name a job."""
    others = (line for at, line in enumerate(lines) if line.kind is LineKind.HEADING and at not in named)
    if not named or (len(named) == 1 and any(heads_a_job(line.text) for line in others)):
        return
    in_capitals = all(is_capitals(lines[at].whole) for at in named)
    times = Counter(line.whole for line in lines)
    headings = {at: line.text.lower() for at, line in enumerate(lines) if _is_of_list(line)}
    again = Counter(headings.values())
    seen: dict[str, int] = {}  # the sections since the last name
    first = min(headings, default=0)  # below which name nobody knows yet
    for at in sorted({*headings, *named}):
        text = headings.get(at, "")
        if at in named:
            seen, first = {}, -1
            continue
        over = range(seen[text] + 1, at) if text in seen else range(first if again[text] > 1 else 0)
        alike = [n for n in over if is_of_form(lines[n]) and is_capitals(lines[n].text) is in_capitals]
        names = [n for n in alike if times[lines[n].whole] == 1 and _may_name(lines[n])]
        yield from names if len(names) == 1 else ()
        seen = {} if text in seen else seen
        first = -1 if over else first
        seen[text] = at


def _is_of_list(line: Line) -> bool:
    return line.kind is LineKind.HEADING and section_kind(line.text) in LISTING


def _may_name(line: Line) -> bool:
    """Whether a role may be called so, and no section, fact or page."""
    text = line.whole
    return (
        could_be_called(text)
        and section_kind(text) is None
        and not NAMES_FACT.fullmatch(text)
        and not OVER_ROLES.search(text)
    )

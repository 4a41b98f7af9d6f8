"""Lines of one form that name several jobs, each over a text of its own: headings that their author set as plain lines,
as numbered items, or in bold before a dash."""

import re
from collections import Counter
from collections.abc import Callable
from itertools import chain, pairwise

from postings.parsing.labels import NAMES_FACT
from postings.parsing.language.verbs import begins_with_verb
from postings.parsing.lines import BOLD, LOWEST, PLAIN, RUN_IN, TITLE, Line, LineKind
from postings.parsing.outline.fact_lines import heads_a_fact
from postings.parsing.outline.repeated_sections import over_sections_again
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.sections.headings import section_kind
from postings.parsing.sections.item_kinds import acts_in
from postings.parsing.sections.role_headings import could_be_called
from postings.parsing.titles.forms import bare_title, heads_a_job, holder_of, is_title
from postings.reading.document import MarkKind
from postings.reading.values import replace

_Pieces = tuple[Line, ...]  # a heading, and what follows it in the same line
_FEWEST = 2  # names of jobs, among which another may be one
_LEAST_BODY = 40  # characters below the name
_LONGEST_PLAIN = 110  # characters of a line that nothing but its words makes a heading
_JOINT = re.compile(r"\s*(?::|[–—-](?=\s))\s*|\s+(?=[A-Z])")  # "**Treasurer** Keeps the books."
_ACTS = re.compile(r"[A-Z]\w{2,15} (?:the|an?|and|with) [a-z]")  # "Assist the teacher": a duty
_COUNTED = re.compile(r" \d{1,2}$")
_ENDS = re.compile(r"(?:[.!?:)]\W{0,9}|(?:@|://)\S{1,120})$")


def with_headings_of_jobs(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines, with headings for those that name jobs where two or more do so in one form."""
    for form in (_run_in, _numbered, _plain, _bold):
        named = _named_by(form, lines)
        if len(named) > 1 and (level := _level_over_texts(lines, named)):
            return tuple(
                replace(piece, level=level) if at in named and piece.kind is LineKind.HEADING else piece
                for at, line in enumerate(lines)
                for piece in named.get(at, (line,))
            )
    return lines


def _named_by(form: Callable[[Line], _Pieces], lines: tuple[Line, ...]) -> dict[int, _Pieces]:
    """Where lines of the form name jobs, and the pieces of each; of plain lines also the one that heads the page."""
    formed = {at: pieces for at, line in enumerate(lines) if (pieces := form(line))}
    named = _with_texts({at: pieces for at, pieces in formed.items() if heads_a_job(pieces[0].text)})
    named = {
        at: pieces
        for at, pieces in named.items()
        if not _is_one_of_duties(lines, at) and not _is_of_somebody(lines, at)
    }
    if len(named) > 1 and form is _plain and _is_first_of_several(lines):
        return {0: (lines[0],), **named}
    others = {at: pieces for at, pieces in formed.items() if at not in named}
    alike = _is_plain_alone if form is _plain else _is_bold_heading if form is _bold else None
    again = over_sections_again(lines, set(named), alike) if alike else ()
    told = {at: (_as_heading(lines[at]),) for at in again}
    return dict(sorted({**named, **_among(lines, named, others), **told}.items()))


def _among(lines: tuple[Line, ...], named: dict[int, _Pieces], others: dict[int, _Pieces]) -> dict[int, _Pieces]:
    """Of the other lines of the form those that may be names: between lines that name jobs, behind the list within an
    item that names one, or with a text right behind them that begins with what one does."""
    first, last = min(named, default=0), max(named, default=0)
    found = {
        at: pieces
        for at, pieces in others.items()
        if (len(pieces) > 1 or at + 1 not in named)
        and could_be_called(pieces[0].text)
        and section_kind(pieces[0].text) is None
        and not NAMES_FACT.fullmatch(pieces[0].text)
        and (first < at < last or _is_behind_a_list_within(lines, at) or any(map(acts_in, pieces[1:])))
    }
    return found if len(named) >= max(_FEWEST, len(found)) else {}


def _is_behind_a_list_within(lines: tuple[Line, ...], at: int) -> bool:
    before = lines[at - 1] if at and lines[at].kind is LineKind.ITEM else None
    return before is not None and before.kind is LineKind.ITEM and before.level > lines[at].level


def _is_of_somebody(lines: tuple[Line, ...], at: int) -> bool:
    """ "Head Teacher" below the heading "Reports to", or over "Ann Oak, Botanist"."""
    before, below = lines[at - 1] if at else None, lines[at + 1] if at + 1 < len(lines) else None
    return (before is not None and heads_a_fact(before)) or (below is not None and bool(holder_of(below.text)))


def _is_one_of_duties(lines: tuple[Line, ...], at: int) -> bool:
    """ "Support project managers with orders." below "Schedule meetings.", in a list that lost its bullets."""
    pair = lines[at - 1 : at + 1] if at and lines[at].tight else ()
    return bool(pair) and all(line.kind is LineKind.PARAGRAPH and begins_with_verb(line.text) for line in pair)


def _is_first_of_several(lines: tuple[Line, ...]) -> bool:
    """A name that was made the title of the page for standing alone in its first line, in a page without headings."""
    first, *others = lines
    is_name = first.kind is LineKind.HEADING and first.level == TITLE and is_title(first.text)
    return is_name and all(line.level > LOWEST for line in others if line.kind is LineKind.HEADING)


def _with_texts(named: dict[int, _Pieces]) -> dict[int, _Pieces]:
    """Without those with nothing below them but another: an index names all jobs of a page, and its last again."""
    index = {at for at, pieces in named.items() if len(pieces) == 1 and at + 1 in named}
    below = [bare_title(named[at][0].text) for at in named if at not in index and at - 1 not in index]
    return {
        at: pieces
        for at, pieces in named.items()
        if at not in index and (at - 1 not in index or bare_title(pieces[0].text) not in below)
    }


def _level_over_texts(lines: tuple[Line, ...], named: dict[int, _Pieces]) -> int:
    """The level of headings over the texts below the names, and over what no vocabulary knows there; 0 where they are
    no headings: where one job has several names, or they stand over no texts or behind none that ends, or where other
    headings are there. Where each has a list of duties, lines in bold are parts of a text."""
    bodies = [(*named[at][1:], *lines[at + 1 : end]) for at, end in pairwise([*named, len(lines)])]
    within = [line for body in bodies[:-1] for line in body if line.kind is LineKind.HEADING]
    each_lists = all(any(map(_is_of_list, body)) for body in bodies)
    is_told = each_lists and not any(map(_is_higher_name, chain.from_iterable(body[1:] for body in bodies)))
    unknown = _level_of_unknown(bodies)
    last_lines = Counter(body[-1].text for body in bodies if body)
    headings = [heading for heading, *_ in named.values()]
    is_flat = all(map(_is_bold_heading, headings)) and not any(heading.level <= LOWEST for heading in within)
    are_jobs = all(heads_a_job(heading.text) for heading in headings)
    ends = zip([*named][1:], bodies, strict=False)  # each text and the name behind it
    if (
        len({bare_title(heading.text) for heading in headings}) < 2
        or not (any(map(_is_of_list, within)) or all(any(map(_is_text, body)) for body in bodies))
        or not all(sum(len(line.whole) for line in body) >= _LEAST_BODY for body in bodies)
        or not all(
            _ends_text(body[-1])
            or last_lines[body[-1].text] > 1
            or ((each_lists or len(body[-1].text) >= _LEAST_BODY) and _stands_alone(body[-1], lines[at]))
            for at, body in ends
        )
        or (not is_told and unknown < (BOLD if any(map(_is_of_list, within)) else RUN_IN))
        or (is_flat and (are_jobs or not each_lists))
    ):
        return 0
    in_bold = all(heading.is_covered_by(MarkKind.STRONG) for heading in headings)
    own = BOLD if in_bold else max(heading.level or PLAIN for heading in headings)
    known = min((line.level for line in within), default=own)
    if each_lists and not are_jobs:  # whose sections alone tell that they are roles
        return max(TITLE, known - 1)
    return min(own, known if unknown > known or unknown == PLAIN else max(TITLE, unknown - 1))


def _level_of_unknown(bodies: list[_Pieces]) -> int:
    """Of headings before the last name that no vocabulary knows, and that are not said again below another: "What we
    offer"."""
    named = [{line.text: line for line in body if line.kind is LineKind.HEADING} for body in bodies]
    times = Counter(chain.from_iterable(named))
    unknown = (
        line for found in named[:-1] for text, line in found.items() if times[text] == 1 and section_kind(text) is None
    )
    return min((line.level for line in unknown), default=PLAIN)


def _ends_text(line: Line) -> bool:
    """Whether another text may begin behind it: it is an item or a fact, ends a sentence, leads to another page or
    is a button, "Apply now"."""
    if line.kind in (LineKind.HEADING, LineKind.PARAGRAPH) and not line.leads_elsewhere:
        is_end = line.kind is LineKind.PARAGRAPH and _ENDS.search(line.text) is not None
        return is_end or section_kind(line.text) is SectionKind.HOW_TO_APPLY
    return line.kind is not LineKind.HEADING


def _stands_alone(before: Line, name: Line) -> bool:
    return before.kind is not LineKind.HEADING and not name.tight


def _is_text(line: Line) -> bool:
    return line.kind is LineKind.PARAGRAPH and line.text.endswith((".", "!"))


def _is_of_list(line: Line) -> bool:
    return line.kind is LineKind.HEADING and section_kind(line.text) in LISTING


def _is_higher_name(line: Line) -> bool:
    """ "## Cook", beside "**Supervisor**"."""
    return line.kind is LineKind.HEADING and line.level <= LOWEST and heads_a_job(line.text)


def _is_line(line: Line) -> bool:
    return line.kind is LineKind.PARAGRAPH or (line.kind is LineKind.HEADING and line.level == PLAIN)


def _is_label_alone(line: Line) -> bool:
    """ "Head Cook:", which could be a heading as well; so could "**Head Cook: Breakfast for the school**", "Cook 2:
    Breakfast for the school"."""
    if line.kind is not LineKind.LABELLED:
        return False
    return not line.text or line.is_covered_by(MarkKind.STRONG) or _COUNTED.search(line.label) is not None


def _plain(line: Line) -> _Pieces:
    text = line.whole if _is_line(line) or _is_label_alone(line) else ""
    if not text or len(text) > _LONGEST_PLAIN:
        return ()
    names = text[0].isalnum() and is_title(text) and not holder_of(text) and not _ACTS.match(text)
    return (_as_heading(line),) if names else ()


def _as_heading(line: Line) -> Line:
    level = line.level if line.kind is LineKind.HEADING else 0
    return Line(LineKind.HEADING, line.whole, line.span[0], level=level, origin=line.origin, marks=line.marks)


def _is_plain_alone(line: Line) -> bool:
    return _is_line(line) and not line.tight and len(line.text) <= _LONGEST_PLAIN and not _ENDS.search(line.text)


def _bold(line: Line) -> _Pieces:
    """ "**Treasurer**", which stands over "### Duties" though it looks less of a heading."""
    return (line,) if _is_bold_heading(line) and heads_a_job(line.text) and not holder_of(line.text) else ()


def _is_bold_heading(line: Line) -> bool:
    return line.kind is LineKind.HEADING and line.level == BOLD


def _numbered(line: Line) -> _Pieces:
    if line.kind is not LineKind.ITEM or not line.ordered or line.level:
        return ()
    text = line.text.rstrip(".") if line.is_covered_by(MarkKind.STRONG) else line.text
    may_be = is_title(text) or could_be_called(text)
    return (replace(line, text=text, kind=LineKind.HEADING),) if may_be else ()


def _run_in(line: Line) -> _Pieces:
    """ "**Registrar** – Keeps the records of all pupils."."""
    if not line.marks or not (_is_line(line) or line.kind is LineKind.LABELLED):
        return ()
    start = line.span[0]
    bold = next((mark for mark in line.marks if mark.kind is MarkKind.STRONG and mark.start == start), None)
    if bold is None:
        return ()
    text = line.whole
    name = text[: bold.end - start].rstrip(" :")
    joint = _JOINT.match(text, len(name))
    if not joint or joint.end() == len(text):
        return ()
    rest = line.text if line.label else text[joint.end() :]
    return (
        Line(LineKind.HEADING, name, start, level=RUN_IN),
        Line(LineKind.PARAGRAPH, rest, line.end - len(rest), origin=line.origin, marks=line.marks),
    )

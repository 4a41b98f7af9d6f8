"""Lists of duties or requirements that no heading announces, cut out of the parts that they stand in: by the sentence
over them, by what their items ask for, by the verbs that begin their items."""

import re
from collections.abc import Iterator, Sequence

from postings.parsing.lines import Line, LineKind
from postings.parsing.listings.duty_groups import DESCRIPTIONS, groups_of_duties, names_no_work
from postings.parsing.listings.leads import lead_kind, leads_below
from postings.parsing.listings.levels import level_of
from postings.parsing.listings.stated import demands, parted_over_list, states
from postings.parsing.listings.turns import WHO_WILL
from postings.parsing.parts import Part
from postings.parsing.posting import Level, SectionKind
from postings.parsing.sections.headings import level_of_heading
from postings.parsing.sections.item_kinds import (
    acts_in,
    are_addresses,
    are_asked,
    are_dates,
    are_done,
    are_requirements,
    asks_in,
    is_person,
)
from postings.parsing.titles.forms import heads_a_job, is_aside
from postings.parsing.vocabulary.verbs import NOUNS_OF_WORK
from postings.reading.values import replace

_OF_US = re.compile(
    r"\bwe(?:['’]re| are|['’]ve been| have been) (?:also |currently |now )?"
    r"(?:working on|looking into|building|doing|running)\b[^.]{0,80}:$",
    re.I,
)
# What one gets by the work: "Learn how to lead", "Make friends".
_GAINS = re.compile(
    r"\W*(?:learn|gain|acquire|earn|receive|enjoy|get|be (?:a )?part of|grow"
    r"|make (?:\w+ ){0,4}(?:friends|memories))\b",
    re.I,
)
# Among the steps of who applies: "2. Email us your CV".
_APPLIES = re.compile(
    r"\b(?:send|e-?mail|submit|upload|attach)\b.{0,60}\byour (?:[\w-]+,? ){0,3}"
    r"(?:cv|c\.v|curriculum|r[eé]sum[eé]|cover letter|application|portfolio)\b",
    re.I,
)
# What stands below such headings is anything.
OPEN_KINDS = DESCRIPTIONS | {SectionKind.DETAILS, SectionKind.OVERVIEW}
_WORK = re.compile(rf"\W*(?:[a-z]+ and )?(?:{'|'.join(NOUNS_OF_WORK.split())}) (?:and [a-z]+ )?of\b", re.I)
_MAY_ASK = DESCRIPTIONS | {SectionKind.DETAILS, SectionKind.CONTACT}


def lists_led_into(part: Part, kind: SectionKind, *, given: bool) -> Iterator[Part]:
    """Cut the lists of this kind, each with the sentence that leads into it, out of the part.

    `given`: a heading gives such a list, so that what somebody does is none of it: "We seek someone who wants to:".
    """
    if part.kind not in OPEN_KINDS or not part.has_items:
        yield part
        return
    start = 0
    if end := _end_of_list_below(part, kind, given=given):
        level = part.level or level_of_heading(part.heading_text)
        yield replace(part, kind=kind, lines=part.lines[:end], level=level)
        start = end
    for lead, end in _led_lists(part.lines):
        acts = given and are_done(part.lines[lead + 1 : end])
        if _kind_of_list(part.lines[lead:end], kind) is kind and not acts:
            yield from _remainder(part, start, lead)
            yield from _led(part, kind, part.lines[lead:end])
            start = end
    yield from _remainder(part, start, len(part.lines))


def _end_of_list_below(part: Part, kind: SectionKind, *, given: bool) -> int:
    """Where the list of this kind ends that the heading itself leads into: "We need someone to:"; 0 without one."""
    first, end = next(_runs(part.lines), (0, 0))
    if part.heading is None or first or not end or not leads_below(part.heading_text):
        return 0
    acts = are_done(part.lines[:end])
    fits = acts if kind is SectionKind.RESPONSIBILITIES else not (given and acts)
    return end if fits and _kind_of_list((part.heading, *part.lines[:end]), kind) is kind else 0


def _led(part: Part, kind: SectionKind, lines: tuple[Line, ...]) -> Iterator[Part]:
    """A list with what stands over it; what the paragraph there asks for in other sentences is asked for as well."""
    said, asked, lead = parted_over_list(lines[0])
    if kind is not SectionKind.QUALIFICATIONS:
        yield Part(kind, None, lines, level=part.level)
        return
    level = part.level or (Level.PREFERRED if lead and level_of(lead.text, None) is Level.PREFERRED else None)
    if not asked:
        yield Part(kind, None, lines, level=level)
        return
    yield replace(part, heading=None, lines=said)
    yield Part(kind, None, asked, level=part.level)
    yield Part(kind, None, (*([lead] if lead else []), *lines[1:]), level=level)


def _kind_of_list(lines: tuple[Line, ...], wanted: SectionKind) -> SectionKind | None:
    """What the sentence over a list says of it; but of "You will: be ..., have ..." the items say what it is, and what
    somebody does whom one seeks is what is wanted of it."""
    if are_dates(listed := list(lines[1:])) or are_addresses(listed) or is_person(listed[0]):
        return None
    kind = lead_kind(lines[0].whole)
    if kind is SectionKind.RESPONSIBILITIES and _are_gains(listed):
        return None
    if kind is SectionKind.QUALIFICATIONS and WHO_WILL.search(lines[0].whole) and are_done(listed):
        return wanted
    is_asked = kind is SectionKind.RESPONSIBILITIES and are_asked(listed)
    return SectionKind.QUALIFICATIONS if is_asked else kind


def _led_lists(lines: tuple[Line, ...]) -> Iterator[tuple[int, int]]:
    for first, end in _runs(lines):
        if first and lines[first - 1].kind in (LineKind.PARAGRAPH, LineKind.LABELLED):
            yield first - 1, end


def lists_of_requirements(part: Part) -> Iterator[Part]:
    """Cut the lists of what somebody has or is out of a part whose heading says nothing of it: "Your toolbox"."""
    heading = part.heading_text
    if part.kind not in _MAY_ASK or names_no_work(heading):
        yield part
        return
    start = 0
    for first, end in _runs(part.lines):
        if are_requirements(part.lines[first:end]):
            over = first if _is_value(part.lines[first - 1]) else max(start, first - 1)
            yield from _remainder(part, start, over)
            yield from _led(part, SectionKind.QUALIFICATIONS, part.lines[over:end])
            start = end
    yield from _remainder(part, start, len(part.lines))


def _is_value(line: Line) -> bool:
    """ "Hours: Mondays 2 to 6", which leads into nothing."""
    return line.kind is LineKind.LABELLED and bool(line.text) and not line.text.endswith(":")


def _remainder(part: Part, start: int, end: int) -> Iterator[Part]:
    if start == 0 or start < end:
        yield replace(part, lines=part.lines[start:end], heading=part.heading if start == 0 else None)


def lists_of_acts(parts: tuple[Part, ...]) -> Iterator[Part]:
    """Cut the lists of what one does out of the descriptions of the job, and out of groups of duties."""
    groups = groups_of_duties(parts)
    given = any(part.kind is SectionKind.QUALIFICATIONS and part.lines for part in parts)
    for position, part in enumerate(parts):
        yield from _acts(part, in_group=position in groups, given=given)


def _acts(part: Part, *, in_group: bool, given: bool) -> Iterator[Part]:
    """A heading that is neither a job's nor a section's names a group of duties: "In the laboratory"; where no section
    is `given` that asks for anything, an item among them may."""
    listed = tuple(line for line in part.lines if line.kind is LineKind.ITEM)
    duties = tuple(line for line in listed if acts_in(line) or not (is_aside(line.text) or (not given and _asks(line))))
    heading = part.heading_text
    own = _may_describe(part) and not names_no_work(heading) and not any(map(_tells_of_us, part.all_lines))
    alone = own and _are_acts(duties) and not any(_APPLIES.search(line.text) for line in listed)
    if not alone and not in_group:
        yield part
        return
    duties = listed if in_group else duties
    taken = {line.start for line in duties}  # to compare each with each of thousands takes seconds
    asked = tuple(line for line in listed if line.start not in taken and _asks(line))
    taken |= {line.start for line in asked}
    yield replace(part, lines=tuple(line for line in part.lines if line.start not in taken))
    grouped = in_group or (part.kind is SectionKind.UNCLASSIFIED and bool(heading) and not heads_a_job(heading))
    yield Part(SectionKind.RESPONSIBILITIES, None, duties, group=heading.rstrip(" :") if grouped else "")
    if asked:
        yield Part(SectionKind.QUALIFICATIONS, None, asked)


def _asks(line: Line) -> bool:
    return asks_in(line) and (states(line.text, SectionKind.QUALIFICATIONS) or demands(f"{line.text}."))


def _may_describe(part: Part) -> bool:
    """Also what goes on behind facts: "Reports to: Principal", and below it a list."""
    return part.kind in DESCRIPTIONS or (part.kind is SectionKind.DETAILS and part.heading is None)


def _tells_of_us(line: Line) -> bool:
    """ "This year we're working on:" leads into what the organization does."""
    return line.kind is not LineKind.ITEM and bool(_OF_US.search(line.whole.rstrip()))


def _are_gains(listed: Sequence[Line]) -> bool:
    return sum(bool(_GAINS.match(line.text)) for line in listed) > len(listed) / 2


def _are_acts(listed: tuple[Line, ...]) -> bool:
    if _are_gains(listed):
        return False
    acts = sum(map(_is_act, listed))
    return (acts > 2 and acts > 0.4 * len(listed)) or (acts == 2 and len(listed) < 4)


def _is_act(line: Line) -> bool:
    """An item that says what somebody does, and more than a word, which may be a name: "Recruiting"."""
    told = acts_in(line) or _WORK.match(line.text) or states(line.text, SectionKind.RESPONSIBILITIES)
    return " " in line.text.strip() and bool(told)


def _runs(lines: tuple[Line, ...]) -> Iterator[tuple[int, int]]:
    """Where items stand one after another, also with a line between them that goes on with an item."""
    first = position = 0
    while position < len(lines):
        if lines[position].kind is not LineKind.ITEM and not _goes_on(lines, first, position):
            if first < position:
                yield first, position
            first = position + 1
        position += 1
    if first < position:
        yield first, position


def _goes_on(lines: tuple[Line, ...], first: int, position: int) -> bool:
    within = first < position and position + 1 < len(lines) and lines[position + 1].kind is LineKind.ITEM
    return within and lines[position].tight and not lines[position].whole.endswith(":")

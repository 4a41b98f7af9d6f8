"""Duties and requirements that no heading announces: lists that a sentence leads into, and sentences of prose."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise, product

from postings.parsing.duty_groups import groups_of_duties, names_no_work
from postings.parsing.headings import level_of_heading, section_kind
from postings.parsing.item_kinds import acts_in, are_asked, are_dates, are_done, are_requirements
from postings.parsing.leads import lead_kind, leads_on
from postings.parsing.lines import RUN_IN, Line, LineKind
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.sections import Part
from postings.parsing.stated import asks, demands, is_stated, sentence_lines, states_value
from postings.parsing.subjectless import imperatives
from postings.parsing.titles import is_title
from postings.parsing.turns import turned

_OF_US = re.compile(
    r"\bwe(?:['’]re| are|['’]ve been| have been) (?:also |currently |now )?"
    r"(?:working on|looking into|building|doing|running)\b[^.]{0,80}:$",
    re.I,
)
_BESIDES = re.compile(r"\W*(?:additional|other)\b", re.I)
_DESCRIPTIONS = frozenset({SectionKind.SUMMARY, SectionKind.UNCLASSIFIED})
_MAY_ASK = _DESCRIPTIONS | {SectionKind.DETAILS, SectionKind.CONTACT}  # what stands below such headings is anything
_NAMES_DUTIES = re.compile(
    r"(?:the |your )?(?:\w+ )?(?:duties|responsibilities|tasks)\b", re.I
)  # also among requirements
_ASKED = re.compile(r"\b(?:qualifications?|requirements?|experience|skills?)\b", re.I)
_QUALIFICATIONS = SectionKind.QUALIFICATIONS
_OPEN_KINDS = frozenset({SectionKind.SUMMARY, SectionKind.UNCLASSIFIED, SectionKind.DETAILS, SectionKind.OVERVIEW})


def with_implied_listings(
    parts: tuple[Part, ...], *, described: bool = False, one_of_several: bool = False
) -> tuple[Part, ...]:
    """The same lines, with duties and qualifications in parts of their own where no heading has given any.

    `described`: the role's own text does nothing but describe what it does, so that each sentence is a duty.
    """
    if described and not any(part.kind in LISTING for part in parts):
        return tuple(piece for part in parts for piece in _described(part))
    for kind in (SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS):
        given = _has(parts, kind)
        if kind is SectionKind.QUALIFICATIONS or not given:
            parts = tuple(piece for part in parts for piece in _lists(part, kind, given=given))
    if not _has(parts, SectionKind.QUALIFICATIONS):
        parts = tuple(piece for part in parts for piece in _of_requirements(part))
    if not _has(parts, SectionKind.RESPONSIBILITIES):
        groups = groups_of_duties(parts)
        parts = tuple(piece for at, part in enumerate(parts) for piece in _of_verbs(part, in_group=at in groups))
    if not _has(parts, SectionKind.QUALIFICATIONS):
        parts = tuple(piece for part in parts for piece in turned(part))
    cuts: tuple[Callable[[Part, SectionKind], Iterator[Part]], ...] = (
        _values,
        partial(_sentences, one_of_several=one_of_several),
    )
    for kind, cut in product((SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS), cuts):
        if not _has(parts, kind):
            parts = tuple(piece for part in parts for piece in cut(part, kind))
    if not _has(parts, SectionKind.QUALIFICATIONS):
        parts = tuple(piece for part in parts for piece in _behind_labels(part))
    listed = {part.kind for part in parts if part.has_items}
    kept = [part for part in parts if part.all_lines]
    return tuple(_introducing(part, below, listed) for part, below in zip(kept, (*kept, None)[1:], strict=True))


def _introducing(part: Part, below: Part | None, listed: set[SectionKind]) -> Part:
    """Where the duties are listed, a paragraph about them is an introduction; so is one about qualifications that asks
    for nothing itself, or right above their list for nothing that one could check."""
    if part.kind not in LISTING or part.has_items or part.kind not in listed or part.group:
        return part
    over_list = below is not None and below.kind is part.kind and below.has_items
    says = demands if over_list else asks
    is_asked = part.kind is SectionKind.QUALIFICATIONS and any(says(line.whole) for line in part.lines)
    return part if is_asked else replace(part, introduces=True)


def _has(parts: tuple[Part, ...], kind: SectionKind) -> bool:
    """Whether a heading gives them, and not only some more of them: "Additional duties"."""
    return any(part.kind is kind and part.lines and not _is_besides(part) for part in parts)


def _is_besides(part: Part) -> bool:
    return part.heading is not None and bool(_BESIDES.match(part.heading.text))


def _lists(part: Part, kind: SectionKind, *, given: bool) -> Iterator[Part]:
    """Cut the lists of this kind, each with the sentence that leads into it, out of the part.

    `given`: a heading gives such a list, so that what somebody does is none of it: "We seek someone who wants to:".
    """
    if part.kind not in _OPEN_KINDS or not part.has_items:
        yield part
        return
    start = 0
    for lead, end in _led_lists(part.lines):
        acts = given and are_done(part.lines[lead + 1 : end])
        if _kind_of_list(part.lines[lead:end]) is kind and not acts:
            yield from _remainder(part, start, lead)
            yield from _led(part, kind, part.lines[lead:end])
            start = end
    yield from _remainder(part, start, len(part.lines))


def _led(part: Part, kind: SectionKind, lines: tuple[Line, ...]) -> Iterator[Part]:
    """A list with what stands over it; what the paragraph there asks for in other sentences is asked for as well."""
    over = list(sentence_lines(lines[0]))
    stated = tuple(piece for piece in over if kind is SectionKind.QUALIFICATIONS and _is_over_list(piece))
    if not stated:
        yield Part(kind, None, lines, level=part.level)
        return
    rest = tuple(piece for piece in over if piece not in stated)
    leads = bool(rest) and rest[-1] is over[-1]
    yield replace(part, heading=None, lines=rest[:-1] if leads else rest)
    yield Part(kind, None, stated, level=part.level)
    yield Part(kind, None, (*rest[-1:], *lines[1:]) if leads else lines[1:], level=part.level)


def _is_over_list(piece: Line) -> bool:
    return is_stated(piece, SectionKind.QUALIFICATIONS) and not piece.text.endswith(":") and not leads_on(piece.text)


def _kind_of_list(lines: tuple[Line, ...]) -> SectionKind | None:
    """What the sentence over a list says of it; but of "You will: be ..., have ..." the items say what it is."""
    if are_dates(listed := list(lines[1:])):
        return None
    kind = lead_kind(lines[0].whole)
    is_asked = kind is SectionKind.RESPONSIBILITIES and are_asked(listed)
    return SectionKind.QUALIFICATIONS if is_asked else kind


def _of_verbs(part: Part, *, in_group: bool) -> Iterator[Part]:
    """Cut a list of what one does out of a description of the job. A heading that is neither a job's nor a section's
    names a group of duties: "In the laboratory"."""
    listed = tuple(line for line in part.lines if line.kind is LineKind.ITEM)
    heading = part.heading.text if part.heading else ""
    own = part.kind in _DESCRIPTIONS and not names_no_work(heading) and not any(map(_tells_of_us, part.all_lines))
    alone = own and _are_acts(listed)
    if not alone and not in_group:
        yield part
        return
    yield replace(part, lines=tuple(line for line in part.lines if line.kind is not LineKind.ITEM))
    grouped = in_group or (part.kind is SectionKind.UNCLASSIFIED and bool(heading) and not is_title(heading))
    yield Part(SectionKind.RESPONSIBILITIES, None, listed, group=heading.rstrip(" :") if grouped else "")


def _tells_of_us(line: Line) -> bool:
    """ "This year we're working on:" leads into what the organization does."""
    return line.kind is not LineKind.ITEM and bool(_OF_US.search(line.whole.rstrip()))


def _of_requirements(part: Part) -> Iterator[Part]:
    """Cut the lists of what somebody has or is out of a part whose heading says nothing of it: "Your toolbox"."""
    heading = part.heading.text if part.heading else ""
    if part.kind not in _MAY_ASK or names_no_work(heading):
        yield part
        return
    start = 0
    for first, end in _runs(part.lines):
        if are_requirements(part.lines[first:end]):
            over = max(start, first - 1)
            yield from _remainder(part, start, over)
            yield from _led(part, SectionKind.QUALIFICATIONS, part.lines[over:end])
            start = end
    yield from _remainder(part, start, len(part.lines))


def _are_acts(listed: tuple[Line, ...]) -> bool:
    acts = sum(map(acts_in, listed))
    return (acts > 2 and acts > 0.4 * len(listed)) or (acts == 2 and len(listed) < 4)


def _remainder(part: Part, start: int, end: int) -> Iterator[Part]:
    if start == 0 or start < end:
        yield replace(part, lines=part.lines[start:end], heading=part.heading if start == 0 else None)


def _led_lists(lines: tuple[Line, ...]) -> Iterator[tuple[int, int]]:
    for first, end in _runs(lines):
        if first and lines[first - 1].kind in (LineKind.PARAGRAPH, LineKind.LABELLED):
            yield first - 1, end


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


def _values(part: Part, kind: SectionKind) -> Iterator[Part]:
    """Cut the values out of the part whose labels say what they are: "Prerequisites: basic statistics", "WHAT: Plant
    trees"."""
    values = [line for line in part.lines if line.kind is LineKind.LABELLED and states_value(line, kind)]
    if part.kind not in _OPEN_KINDS or not values:
        yield part
        return
    yield replace(part, lines=tuple(line for line in part.lines if line not in values))
    yield Part(kind, None, tuple(replace(line, kind=LineKind.PARAGRAPH, label="") for line in values))


def _sentences(part: Part, kind: SectionKind, *, one_of_several: bool) -> Iterator[Part]:
    """Cut the sentences of this kind out of the part's paragraphs, also out of those that follow others."""
    after_other = part.kind in LISTING and part.kind is not kind
    turned_to = part.kind is SectionKind.HOW_TO_APPLY and part.heading is None  # by one of its sentences
    if part.kind not in _OPEN_KINDS and not after_other and not turned_to:
        yield part
        return
    pieces = [piece for line in part.lines for piece in sentence_lines(line)]
    may_tell = kind is SectionKind.RESPONSIBILITIES and part.kind in _DESCRIPTIONS
    told = imperatives(pieces, one_of_several=one_of_several) if may_tell else frozenset()
    strict = after_other and kind is SectionKind.RESPONSIBILITIES and not part.has_items
    leads = {piece.start for piece, below in pairwise(pieces) if _leads_into(piece, below)} if after_other else set()
    stated = [
        piece
        for piece in pieces
        if piece.start in told
        or (is_stated(piece, kind) and piece.start not in leads and (not strict or _NAMES_DUTIES.match(piece.text)))
    ]
    cut = {piece.start for piece in stated}
    whole = after_other and not cut  # the paragraphs of a list, whose sentences are read together
    yield part if whole else replace(part, lines=tuple(piece for piece in pieces if piece.start not in cut))
    if stated:
        yield Part(kind, None, tuple(stated))


def _leads_into(piece: Line, below: Line) -> bool:
    return below.kind is LineKind.ITEM and piece.text.endswith(":")


def _described(part: Part) -> Iterator[Part]:
    duties = tuple(line for line in part.lines if line.kind is LineKind.PARAGRAPH and not line.text.endswith(":"))
    starts = {line.start for line in duties}
    yield replace(part, lines=tuple(line for line in part.lines if line.start not in starts))
    if duties:
        yield Part(SectionKind.RESPONSIBILITIES, None, duties)


def _behind_labels(part: Part) -> Iterator[Part]:
    """ "Qualification: B.Ed.", short as it is, where nothing else says what is asked for."""
    labelled = [line for line in part.lines if line.kind is LineKind.LABELLED and line.text]
    asked = [line for line in labelled if _ASKED.search(line.label) and section_kind(line.label) is _QUALIFICATIONS]
    if part.kind not in _OPEN_KINDS or not asked:
        yield part
        return
    yield replace(part, lines=tuple(line for line in part.lines if line not in asked))
    for line in asked:
        label = Line(LineKind.HEADING, line.label, line.label_start, RUN_IN)
        below = replace(line, kind=LineKind.PARAGRAPH, label="")
        yield Part(SectionKind.QUALIFICATIONS, label, (below,), line.label, level=level_of_heading(line.label))

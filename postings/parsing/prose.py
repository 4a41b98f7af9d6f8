"""Duties and requirements that no heading announces: lists that a sentence leads into, and sentences of prose."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, pairwise

from postings.parsing.duty_groups import groups_of_duties, names_no_work
from postings.parsing.item_kinds import acts_in, are_asked, are_requirements
from postings.parsing.leads import lead_kind, leads_on
from postings.parsing.lines import Line, LineKind
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.sections import Part
from postings.parsing.sentences import sentences
from postings.parsing.subjectless import acts_alone, imperatives
from postings.parsing.titles import is_title
from postings.parsing.turns import turned
from postings.parsing.verbs import begins_with_verb
from postings.parsing.vocabulary import leads as words
from postings.parsing.vocabulary import pattern

_DUTY = pattern(words.DUTY)
_ACTS = pattern(words.ACTS)
_NO_DUTY = pattern(words.NO_DUTY)
_REQUIREMENT = pattern(words.REQUIREMENT, re.NOFLAG)  # over small letters, which takes half the time
_NO_REQUIREMENT = re.compile(words.NO_REQUIREMENT, re.I)
_BESIDES = re.compile(r"\W*(?:additional|other)\b", re.I)
_DESCRIPTIONS = frozenset({SectionKind.SUMMARY, SectionKind.UNCLASSIFIED})
_LONGEST = 20_000  # characters of a paragraph that a person wrote
_NAMES_DUTIES = re.compile(
    r"(?:the |your )?(?:\w+ )?(?:duties|responsibilities|tasks)\b", re.I
)  # also among requirements
_NEAR = 40  # characters behind the verb within which another says that it is no duty
_OPEN_KINDS = frozenset({SectionKind.SUMMARY, SectionKind.UNCLASSIFIED, SectionKind.DETAILS, SectionKind.OVERVIEW})


def with_implied_listings(parts: tuple[Part, ...], *, described: bool = False) -> tuple[Part, ...]:
    """The same lines, with duties and qualifications in parts of their own where no heading has given any.

    `described`: the role's own text does nothing but describe what it does, so that each sentence is a duty.
    """
    if described and not any(part.kind in LISTING for part in parts):
        return tuple(piece for part in parts for piece in _described(part))
    for kind in (SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS):
        if kind is SectionKind.QUALIFICATIONS or not _has(parts, kind):
            parts = tuple(piece for part in parts for piece in _lists(part, kind))
    if not _has(parts, SectionKind.QUALIFICATIONS):
        parts = tuple(piece for part in parts for piece in _of_requirements(part))
    if not _has(parts, SectionKind.RESPONSIBILITIES):
        groups = groups_of_duties(parts)
        parts = tuple(piece for at, part in enumerate(parts) for piece in _of_verbs(part, in_group=at in groups))
    if not _has(parts, SectionKind.QUALIFICATIONS):
        parts = tuple(piece for part in parts for piece in turned(part))
    for kind in (SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS):
        if not _has(parts, kind):
            parts = tuple(piece for part in parts for piece in _sentences(part, kind))
    listed = {part.kind for part in parts if part.has_items}
    return tuple(_introducing(part, listed) for part in parts if part.all_lines)


def _introducing(part: Part, listed: set[SectionKind]) -> Part:
    """Where the duties are listed, a paragraph about them is an introduction; so is one about qualifications that asks
    for nothing itself."""
    if part.kind not in LISTING or part.has_items or part.kind not in listed or part.group:
        return part
    asks = part.kind is SectionKind.QUALIFICATIONS and any(_asks(line.whole) for line in part.lines)
    return part if asks else replace(part, introduces=True)


def _asks(text: str) -> bool:
    """A sentence that requires, or a mere noun phrase under the heading: "A Level in Maths"."""
    return bool(_REQUIREMENT.search(text.lower())) or not text.rstrip().endswith(".")


def _has(parts: tuple[Part, ...], kind: SectionKind) -> bool:
    """Whether a heading gives them, and not only some more of them: "Additional duties"."""
    return any(part.kind is kind and part.lines and not _is_besides(part) for part in parts)


def _is_besides(part: Part) -> bool:
    return part.heading is not None and bool(_BESIDES.match(part.heading.text))


def _lists(part: Part, kind: SectionKind) -> Iterator[Part]:
    """Cut the lists of this kind, each with the sentence that leads into it, out of the part."""
    if part.kind not in _OPEN_KINDS or not part.has_items:
        yield part
        return
    start = 0
    for lead, end in _led_lists(part.lines):
        if _kind_of_list(part.lines[lead:end]) is kind:
            yield from _remainder(part, start, lead)
            yield from _led(part, kind, part.lines[lead:end])
            start = end
    yield from _remainder(part, start, len(part.lines))


def _led(part: Part, kind: SectionKind, lines: tuple[Line, ...]) -> Iterator[Part]:
    """A list with what stands over it; what the paragraph there asks for in other sentences is asked for as well."""
    over = list(_pieces(lines[0]))
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
    return _is_stated(piece, SectionKind.QUALIFICATIONS) and not piece.text.endswith(":") and not leads_on(piece.text)


def _kind_of_list(lines: tuple[Line, ...]) -> SectionKind | None:
    """What the sentence over a list says of it; but of "You will: be ..., have ..." the items say what it is."""
    kind = lead_kind(lines[0].whole)
    is_asked = kind is SectionKind.RESPONSIBILITIES and are_asked(list(lines[1:]))
    return SectionKind.QUALIFICATIONS if is_asked else kind


def _of_verbs(part: Part, *, in_group: bool) -> Iterator[Part]:
    """Cut a list of what one does out of a description of the job. A heading that is neither a job's nor a section's
    names a group of duties: "In the laboratory"."""
    listed = tuple(line for line in part.lines if line.kind is LineKind.ITEM)
    heading = part.heading.text if part.heading else ""
    alone = part.kind in _DESCRIPTIONS and not names_no_work(heading) and _are_acts(listed)
    if not alone and not in_group:
        yield part
        return
    yield replace(part, lines=tuple(line for line in part.lines if line.kind is not LineKind.ITEM))
    grouped = in_group or (part.kind is SectionKind.UNCLASSIFIED and bool(heading) and not is_title(heading))
    yield Part(SectionKind.RESPONSIBILITIES, None, listed, group=heading.rstrip(" :") if grouped else "")


def _of_requirements(part: Part) -> Iterator[Part]:
    """Cut the lists of what somebody has or is out of a part whose heading says nothing of it: "Your toolbox"."""
    heading = part.heading.text if part.heading else ""
    if part.kind not in _DESCRIPTIONS or names_no_work(heading):
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
    position = 0
    while position + 1 < len(lines):
        end = position + 1
        while end < len(lines) and lines[end].kind is LineKind.ITEM:
            end += 1
        if lines[position].kind in (LineKind.PARAGRAPH, LineKind.LABELLED) and end > position + 1:
            yield position, end
        position = end


def _runs(lines: tuple[Line, ...]) -> Iterator[tuple[int, int]]:
    """Where items stand one after another."""
    position = 0
    for is_item, run in groupby(lines, key=lambda line: line.kind is LineKind.ITEM):
        start, position = position, position + len(list(run))
        if is_item:
            yield start, position


def _sentences(part: Part, kind: SectionKind) -> Iterator[Part]:
    """Cut the sentences of this kind out of the part's paragraphs, also out of those that follow others."""
    after_other = part.kind in LISTING and part.kind is not kind
    if part.kind not in _OPEN_KINDS and not after_other:
        yield part
        return
    pieces = [piece for line in part.lines for piece in _pieces(line)]
    told = imperatives(pieces) if kind is SectionKind.RESPONSIBILITIES and part.kind in _DESCRIPTIONS else frozenset()
    strict = after_other and kind is SectionKind.RESPONSIBILITIES and not part.has_items
    leads = {piece.start for piece, below in pairwise(pieces) if _leads_into(piece, below)} if after_other else set()
    stated = [
        piece
        for piece in pieces
        if piece.start in told
        or (_is_stated(piece, kind) and piece.start not in leads and (not strict or _NAMES_DUTIES.match(piece.text)))
    ]
    yield replace(part, lines=tuple(piece for piece in pieces if piece not in stated))
    if stated:
        yield Part(kind, None, tuple(stated))


def _leads_into(piece: Line, below: Line) -> bool:
    return below.kind is LineKind.ITEM and piece.text.endswith(":")


def _is_stated(piece: Line, kind: SectionKind) -> bool:
    return piece.kind is LineKind.PARAGRAPH and len(piece.text) <= _LONGEST and _states(piece.text, kind)


def _pieces(line: Line) -> Iterator[Line]:
    """A paragraph's sentences; another line as it is."""
    if line.kind is not LineKind.PARAGRAPH or len(line.text) > _LONGEST:
        yield line
        return
    for start, end in sentences(line.text):
        yield replace(line, text=line.text[start:end], start=line.start + start, tight=line.tight or start > 0)


def _described(part: Part) -> Iterator[Part]:
    duties = tuple(line for line in part.lines if line.kind is LineKind.PARAGRAPH and not line.text.endswith(":"))
    starts = {line.start for line in duties}
    yield replace(part, lines=tuple(line for line in part.lines if line.start not in starts))
    if duties:
        yield Part(SectionKind.RESPONSIBILITIES, None, duties)


def _states(sentence: str, kind: SectionKind) -> bool:
    if kind is SectionKind.QUALIFICATIONS:
        return bool(_REQUIREMENT.search(sentence.lower())) and not _NO_REQUIREMENT.search(sentence)
    match = _DUTY.search(sentence) or _ACTS.match(sentence) or acts_alone(sentence)
    if match is None or _NO_DUTY.search(sentence, match.start(), match.end() + _NEAR):
        return False
    return match.re is not _ACTS or begins_with_verb(sentence[match.end() :])

"""Duties and requirements that no heading announces, by the ways to find them, most certain first: lists, values behind
labels, sentences of prose."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from postings.parsing.lines import RUN_IN, Line, LineKind
from postings.parsing.listings.duty_groups import with_groups_behind
from postings.parsing.listings.implied_lists import OPEN_KINDS, lists_led_into, lists_of_acts, lists_of_requirements
from postings.parsing.listings.implied_sentences import values_and_sentences
from postings.parsing.listings.stated import asks, demands, is_stated, sentence_lines
from postings.parsing.listings.turns import of_somebody_sought, turned, turned_as_named, turned_to_work
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, Level, SectionKind
from postings.parsing.sections.headings import level_of_heading, section_kind
from postings.parsing.sections.item_kinds import are_done, are_requirements, asks_in
from postings.parsing.titles.forms import is_aside
from postings.reading.values import replace

_BESIDES = re.compile(r"\W*(?:additional|other)\b", re.I)
_GROUP = re.compile(r"(?:the )?(?:abilit(?:y|ies) to|knowledge of|skills? (?:in|to))\W*", re.I)
_HOURS = re.compile(
    r"(?:about |around |roughly |up to )?\d[\d ]{0,3}(?:[-–] ?\d{1,2} )?hours (?:a|per|each) \w+\W*$", re.I
)
_LEVEL = r"^(?:required|preferred|desired|desirable|essential)$"
_ASKED = re.compile(rf"\b(?:education|qualifications?|requirements?|experience|skills?)\b|{_LEVEL}", re.I)
_ASKED_BESIDES = re.compile(rf"(?:required|preferred|minimum|desired) (?:education|experience)|{_LEVEL}", re.I)
# What a post is like, and no work: "It is a great way to meet people", "Usually held by two".
_OF_THE_POST = re.compile(
    r"(?:(?:this|the) (?:(?:role|position|post|office) )?|it )(?:is|would be|can be|may be)\b"
    r"(?! to\b| (?:also )?responsible\b|[^.]{0,60}\b(?:job|duty|dut(?:y|ies)|task|responsibilit(?:y|ies))\b)"
    r"|(?:usually|currently|often|generally|normally) (?:held|filled|shared|done)\b",
    re.I,
)
_OF_ALL = re.compile(
    r"(?:all|both|each|every|any)\b (?:of (?:the|these|our) )?(?:[\w-]+ ){0,3}?"
    r"(?:candidates?|applicants?|positions?|roles?|posts?|jobs?|hires|staff|employees?|volunteers?|officers?|nominees?)\b",
    re.I,
)
_FEWEST = 2  # items of a list
_DUTIES = SectionKind.RESPONSIBILITIES
_QUALIFICATIONS = SectionKind.QUALIFICATIONS


def with_implied_listings(parts: tuple[Part, ...], *, described: bool = False, name: str = "") -> tuple[Part, ...]:
    """The same lines, with duties and qualifications in parts of their own where no heading has given any.

    `described`: the role's own text does nothing but describe what it does, so that each sentence is a duty.
    `name`: of the role, where the document holds several.
    """
    parts = with_groups_behind(parts)
    if described and not any(part.kind in LISTING for part in parts):
        return tuple(part for part in _each(parts, _described) if part.all_lines)
    asked = sum(part.kind is _QUALIFICATIONS and part.has_items and not part.group for part in parts)
    parts = _unless_given(parts, _DUTIES, partial(of_somebody_sought, asked_elsewhere=asked > 1))
    parts = _unless_given(parts, _DUTIES, partial(lists_led_into, kind=_DUTIES, given=False))
    given = _has(parts, _QUALIFICATIONS)
    parts = _each(parts, partial(lists_led_into, kind=_QUALIFICATIONS, given=given))
    if all(_is_group(part) for part in parts if part.kind is _QUALIFICATIONS):
        parts = _each(parts, lists_of_requirements)
    parts = parts if _has(parts, _DUTIES) else tuple(lists_of_acts(parts))
    parts = _unless_given(parts, _DUTIES, turned_to_work)
    parts = _unless_given(_each(parts, turned_as_named), _QUALIFICATIONS, turned)
    for kind in (_DUTIES, _QUALIFICATIONS):
        listed = any(part.kind is kind and part.has_items for part in parts)
        parts = _unless_given(parts, kind, partial(values_and_sentences, kind=kind, name=name, listed=listed))
    if name and not any(part.kind in LISTING for part in parts):
        parts = _each(parts, partial(_only_list, name=name))
    parts = _with_more_demands(parts)
    given = _has(parts, _QUALIFICATIONS)
    return _with_introductions(_each(parts, partial(_behind_labels, given=given)))


def with_demands_of_all(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """What several roles share, with the sentences cut out that ask something of whoever takes any of them: "All
    applicants must be 18"."""
    return tuple(part for part in _each(parts, _demands_of_all) if part.all_lines)


def _demands_of_all(part: Part) -> Iterator[Part]:
    pieces = [piece for line in part.lines for piece in sentence_lines(line)] if part.kind in OPEN_KINDS else []
    asked = tuple(piece for piece in pieces if _OF_ALL.match(piece.text) and is_stated(piece, _QUALIFICATIONS))
    if not asked:
        yield part
        return
    cut = {piece.start for piece in asked}
    yield replace(part, lines=tuple(piece for piece in pieces if piece.start not in cut))
    yield Part(_QUALIFICATIONS, None, asked)


def _each(parts: tuple[Part, ...], cut: Callable[[Part], Iterator[Part]]) -> tuple[Part, ...]:
    return tuple(piece for part in parts for piece in cut(part))


def _unless_given(
    parts: tuple[Part, ...], kind: SectionKind, cut: Callable[[Part], Iterator[Part]]
) -> tuple[Part, ...]:
    return parts if _has(parts, kind) else _each(parts, cut)


def _with_introductions(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts that hold anything, those marked that introduce a list."""
    listed = {part.kind for part in parts if part.has_items}
    kept = [part for part in parts if part.all_lines]
    return tuple(_introducing(part, below, listed) for part, below in zip(kept, (*kept, None)[1:], strict=True))


def _with_more_demands(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts; where all that is announced is one sentence ("Requirements: a degree", or a field of front matter),
    with what the sentences of the text ask for besides."""
    announced = [part for part in parts if part.kind is _QUALIFICATIONS and part.lines]
    if len(announced) != 1 or not _is_one_demand(announced[0]):
        return parts
    more = _each(parts, partial(values_and_sentences, kind=_QUALIFICATIONS, name=""))
    return more if sum(part.kind is _QUALIFICATIONS for part in more) > 1 else parts


def _is_one_demand(part: Part) -> bool:
    run_in = part.heading is None or part.heading.level == RUN_IN
    paragraph = run_in and len(part.lines) == 1 and part.lines[0].kind is LineKind.PARAGRAPH
    return paragraph and len(list(sentence_lines(part.lines[0]))) == 1


def _introducing(part: Part, below: Part | None, listed: set[SectionKind]) -> Part:
    """Where the duties are listed, a paragraph about them is an introduction; so is one about qualifications that asks
    for nothing itself, or right above their list for nothing that one could check."""
    if part.kind not in LISTING or part.has_items or part.kind not in listed or part.group:
        return part
    over_list = below is not None and below.kind is part.kind and below.has_items and not _is_led_apart(below)
    if not over_list and _ASKED_BESIDES.match(part.heading_text.rstrip(":")):
        return part  # "Required: a state license.", far from the list
    says = demands if over_list else asks
    is_asked = part.kind is _QUALIFICATIONS and any(says(line.whole) for line in part.lines)
    return part if is_asked or _tells_apart(part, below) else replace(part, introduces=True)


def _tells_apart(part: Part, below: Part | None) -> bool:
    """Whether a section of its own says what one does, "Your job", and the list stands behind sections of other kinds:
    "What we expect of everybody"."""
    headed = part.kind is _DUTIES and part.heading is not None and part.heading.level != RUN_IN
    apart = below is not None and below.heading is not None and below.kind in LISTING and below.kind is not _DUTIES
    return headed and apart and any(is_stated(piece, _DUTIES) for line in part.lines for piece in sentence_lines(line))


def _is_led_apart(part: Part) -> bool:
    """Whether a sentence or a label of its own leads into the list, of what is but desirable: what is required may
    stand above."""
    return part.level is Level.PREFERRED and (part.heading is None or bool(part.group))


def _has(parts: tuple[Part, ...], kind: SectionKind) -> bool:
    """Whether a heading gives them, and not only some more of them ("Additional duties"), or what is but preferred."""
    return any(
        part.kind is kind and part.lines and not _is_besides(part) and part.level is not Level.PREFERRED
        for part in parts
    )


def _is_group(part: Part) -> bool:
    """Whether its heading names but a group of what is required, and others may stand above it: "Ability to:"."""
    return _is_besides(part) or not part.lines or bool(_GROUP.fullmatch(part.heading_text))


def _is_besides(part: Part) -> bool:
    return bool(_BESIDES.match(part.heading_text))


def _described(part: Part) -> Iterator[Part]:
    pieces = [piece for line in part.lines for piece in sentence_lines(line)]
    listed = are_done([piece for piece in pieces if piece.kind is LineKind.ITEM])
    may_tell = {LineKind.PARAGRAPH, LineKind.ITEM} if listed else {LineKind.PARAGRAPH}
    told = (piece for piece in pieces if piece.kind in may_tell and not piece.text.endswith(":"))
    said = [piece for piece in told if not _OF_THE_POST.match(piece.text) and not _HOURS.match(piece.text)]
    asked = tuple(piece for piece in said if is_stated(piece, _QUALIFICATIONS) and not is_stated(piece, _DUTIES))
    duties = tuple(piece for piece in said if piece not in asked)
    starts = {piece.start for piece in said}
    yield replace(part, lines=tuple(piece for piece in pieces if piece.start not in starts))
    if duties:
        yield Part(_DUTIES, None, duties)
    if asked:
        yield Part(_QUALIFICATIONS, None, asked)


def _only_list(part: Part, name: str) -> Iterator[Part]:
    """ "Treasurer" over "Financial records" and "Dues", where several roles are told by a list each: what one does, as
    long as nothing in it asks for anything."""
    is_told = part.heading_text.startswith(name) and len(part.lines) >= _FEWEST
    items = [line for line in part.lines if line.kind is LineKind.ITEM]
    if not is_told or len(items) < len(part.lines) or are_requirements(tuple(items)) or any(map(_is_no_work, items)):
        yield part
        return
    yield replace(part, lines=())
    yield Part(_DUTIES, None, part.lines)


def _is_no_work(item: Line) -> bool:
    """What is asked for, "Full-time", "Mondays at five", "https://..."."""
    no_work = is_aside(item.text) or any(sign in item.text for sign in "0123456789@$£€?")
    return no_work or asks_in(item) or is_stated(replace(item, kind=LineKind.PARAGRAPH), _QUALIFICATIONS)


def _behind_labels(part: Part, *, given: bool) -> Iterator[Part]:
    """ "Qualification: B.Ed.", short as it is, where nothing else says what is asked for; where a section is `given`
    that does, only labels that leave no doubt: "Required education: Diploma"."""
    labelled = [line for line in part.lines if line.kind is LineKind.LABELLED and line.text]
    asking = _ASKED_BESIDES if given else _ASKED
    asked = [line for line in labelled if asking.search(line.label) and section_kind(line.label) is _QUALIFICATIONS]
    if part.kind not in OPEN_KINDS or not asked:
        yield part
        return
    yield replace(part, lines=tuple(line for line in part.lines if line not in asked))
    for line in asked:
        label = Line(LineKind.HEADING, line.label, line.label_start, RUN_IN)
        below = replace(line, kind=LineKind.PARAGRAPH, label="")
        yield Part(_QUALIFICATIONS, label, (below,), line.label, level=level_of_heading(line.label))

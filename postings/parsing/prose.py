"""Duties and requirements that no heading announces, by the ways to find them, most certain first: lists, values behind
labels, sentences of prose."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise

from postings.parsing.acting_subjects import HELPERS, heads_of
from postings.parsing.duty_groups import DESCRIPTIONS, with_groups_behind
from postings.parsing.headings import level_of_heading, section_kind
from postings.parsing.implied_lists import OPEN_KINDS, lists_led_into, lists_of_acts, lists_of_requirements
from postings.parsing.item_kinds import are_done
from postings.parsing.lines import RUN_IN, Line, LineKind
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, Level, SectionKind
from postings.parsing.stated import asks, demands, is_stated, sentence_lines, states_value
from postings.parsing.subjectless import imperatives
from postings.parsing.turns import of_somebody_sought, turned, turned_as_named, turned_to_work
from postings.parsing.verbs import is_verb

_BESIDES = re.compile(r"\W*(?:additional|other)\b", re.I)
_GROUP = re.compile(r"(?:the )?(?:abilit(?:y|ies) to|knowledge of|skills? (?:in|to))\W*", re.I)
# A sentence that begins so speaks of duties also among requirements.
_NAMES_DUTIES = re.compile(r"(?:the |your )?(?:\w+ )?(?:duties|responsibilities|tasks)\b", re.I)
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
_GOES_ON = re.compile(r"(?:this |that |it )?(?:also )?includes (?:also )?[a-z]+ing\b", re.I)  # with the duty before
_MUST = re.compile(r"(?:[\w’'/]+ ){0,5}must (?:also )?(?P<does>[a-z]+)\b", re.I)
# What may head what the work asks of somebody, and what is asked of who does it.
_OF_THE_WORK = re.compile(r"\W*(?:position|job|role|work) (?:requirements|expectations)\b", re.I)
_DOES = re.compile(r"(?P<does>[A-Z][a-z]+)s\b")
# What somebody must bring, though a verb says so.
_SHOWN = frozenset("have be hold possess pass obtain complete maintain demonstrate provide submit meet know".split())
_MANY, _MOSTLY = 3, 0.6  # duties in a paragraph
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
        parts = _unless_given(parts, kind, partial(_values_and_sentences, kind=kind, name=name))
    parts = _with_more_demands(parts)
    given = _has(parts, _QUALIFICATIONS)
    return _with_introductions(_each(parts, partial(_behind_labels, given=given)))


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
    more = _each(parts, partial(_values_and_sentences, kind=_QUALIFICATIONS, name=""))
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
    over_list = below is not None and below.kind is part.kind and below.has_items
    if not over_list and _ASKED_BESIDES.match(part.heading_text.rstrip(":")):
        return part  # "Required: a state license.", far from the list
    says = demands if over_list else asks
    is_asked = part.kind is _QUALIFICATIONS and any(says(line.whole) for line in part.lines)
    return part if is_asked else replace(part, introduces=True)


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


def _values_and_sentences(part: Part, kind: SectionKind, *, name: str) -> Iterator[Part]:
    rest, *values = _values(part, kind)
    said = _sentences(rest, kind, name=name)
    yield from sorted((piece for piece in (*said, *values) if piece.all_lines), key=_start) if values else said


def _start(part: Part) -> int:
    return part.span[0]


def _values(part: Part, kind: SectionKind) -> Iterator[Part]:
    """Cut the values out of the part whose labels say what they are: "Prerequisites: basic statistics", "WHAT: Plant
    trees"."""
    values = [line for line in part.lines if line.kind is LineKind.LABELLED and states_value(line, kind)]
    if not values or not (part.kind in OPEN_KINDS or _is_turned_to(part)):
        yield part
        return
    yield replace(part, lines=tuple(line for line in part.lines if line not in values))
    yield Part(kind, None, tuple(replace(line, kind=LineKind.PARAGRAPH, label="") for line in values))


def _is_turned_to(part: Part) -> bool:
    """Whether one of its sentences, and no heading, made it tell how to apply."""
    return part.kind is SectionKind.HOW_TO_APPLY and part.heading is None


def _sentences(part: Part, kind: SectionKind, *, name: str) -> Iterator[Part]:
    """Cut the sentences of this kind out of the part's paragraphs, also out of those that follow others."""
    after_other = part.kind in LISTING and part.kind is not kind
    if part.kind not in OPEN_KINDS and not after_other and not _is_turned_to(part):
        yield part
        return
    paragraphs = [list(sentence_lines(line)) for line in part.lines]
    pieces = [piece for paragraph in paragraphs for piece in paragraph]
    may_tell = kind is _DUTIES and part.kind in DESCRIPTIONS
    heads = HELPERS | heads_of(name)
    told = imperatives(pieces, one_of_several=bool(name)) if may_tell else frozenset()
    strict = after_other and kind is _DUTIES and not part.has_items and not _OF_THE_WORK.match(part.heading_text)
    leads = {piece.start for piece, below in pairwise(pieces) if _leads_into(piece, below)} if after_other else set()
    stated = [
        piece
        for piece in pieces
        if piece.start in told
        or (
            not (after_other and _must_do(piece.text))
            and is_stated(piece, kind, heads)
            and piece.start not in leads
            and (not strict or _NAMES_DUTIES.match(piece.text))
        )
    ]
    cut = {piece.start for piece in stated}
    if kind is _DUTIES:
        stated = [piece for paragraph in paragraphs for piece in _with_those_between(paragraph, cut)]
        cut = {piece.start for piece in stated}
    whole = after_other and not cut  # the paragraphs of a list, whose sentences are read together
    yield part if whole else replace(part, lines=tuple(piece for piece in pieces if piece.start not in cut))
    if stated:
        yield Part(kind, None, tuple(stated))


def _must_do(text: str) -> bool:
    """ "Must teach two courses", "Keeps the records that are required", among duties: what one does there is no
    qualification."""
    match = _MUST.match(text) or _DOES.match(text)
    return match is not None and is_verb(match["does"].lower()) and match["does"].lower() not in _SHOWN


def _with_those_between(paragraph: list[Line], stated: set[int]) -> list[Line]:
    """The duties of a paragraph, and what goes on with one; where it does little but tell them, the sentences between
    them are duties too."""
    told: list[int] = []
    for position, piece in enumerate(paragraph):
        if piece.start in stated or (told[-1:] == [position - 1] and _GOES_ON.match(piece.text)):
            told.append(position)
    if len(told) < _MANY or len(told) < _MOSTLY * (told[-1] - told[0] + 1):
        return [paragraph[position] for position in told]
    return paragraph[told[0] : told[-1] + 1]


def _leads_into(piece: Line, below: Line) -> bool:
    return below.kind is LineKind.ITEM and piece.text.endswith(":")


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

"""Duties and requirements that sentences of prose state, and values behind labels."""

import re
from collections.abc import Iterator
from itertools import pairwise

from postings.parsing.language.verbs import is_verb
from postings.parsing.lines import Line, LineKind
from postings.parsing.listings.acting_subjects import HELPERS, acts_as_its_team, heads_of
from postings.parsing.listings.duty_groups import DESCRIPTIONS
from postings.parsing.listings.implied_lists import OPEN_KINDS
from postings.parsing.listings.stated import asks_in_a_fragment, demands, is_stated, sentence_lines, states_value
from postings.parsing.listings.subjectless import acts_of_one, imperatives
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.reading.values import replace

# A sentence that begins so speaks of duties also among requirements.
_NAMES_DUTIES = re.compile(r"(?:the |your )?(?:\w+ )?(?:duties|responsibilities|tasks)\b", re.I)
_GOES_ON = re.compile(r"(?:this |that |it )?(?:also )?includes (?:also )?[a-z]+ing\b", re.I)  # with the duty before
_MUST = re.compile(r"(?:[\w’'/]+ ){0,5}must (?:also )?(?P<does>[a-z]+)\b", re.I)
# What may head what the work asks of somebody, and what is asked of who does it.
_OF_THE_WORK = re.compile(r"\W*(?:position|job|role|work) (?:requirements|expectations)\b", re.I)
_DOES = re.compile(r"(?P<does>[A-Z][a-z]+)s\b")
# What somebody must bring, though a verb says so.
_SHOWN = frozenset("have be hold possess pass obtain complete maintain demonstrate provide submit meet know".split())
_MANY, _MOSTLY = 3, 0.6  # duties in a paragraph
_DUTIES = SectionKind.RESPONSIBILITIES


def values_and_sentences(part: Part, kind: SectionKind, *, name: str, listed: bool = False) -> Iterator[Part]:
    """The part without what its labels and sentences say of this kind, and that; `name`: of one of several roles;
    `listed`: a list says what is preferred, beside which a sentence demands only what one could check."""
    rest, *values = _values(part, kind)
    said = _sentences(rest, kind, name=name, listed=listed)
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


def _sentences(part: Part, kind: SectionKind, *, name: str, listed: bool) -> Iterator[Part]:
    """Cut the sentences of this kind out of the part's paragraphs, also out of those that follow others."""
    after_other = part.kind in LISTING and part.kind is not kind
    if part.kind not in OPEN_KINDS and not after_other and not _is_turned_to(part):
        yield part
        return
    paragraphs = [list(sentence_lines(line)) for line in part.lines]
    pieces = [piece for paragraph in paragraphs for piece in paragraph]
    heads = HELPERS | heads_of(name)
    told = _told(pieces, kind, name) if part.kind in DESCRIPTIONS else frozenset()
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
            and (not listed or kind is _DUTIES or demands(piece.text))
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


def _told(pieces: list[Line], kind: SectionKind, name: str) -> frozenset[int]:
    """Where sentences begin that leave out of whom they speak, as the text of one of several roles often does."""
    if kind is _DUTIES and name:
        team = frozenset(piece.start for piece in pieces if acts_as_its_team(piece.text, name))
        others = [piece for piece in pieces if not piece.text.startswith(name)]
        return team | imperatives(others, one_of_several=True) | acts_of_one(others)
    pieces = [piece for piece in pieces if not (name and piece.text.startswith(name))]
    if kind is _DUTIES:
        return imperatives(pieces)
    fragments = (piece for piece in pieces if piece.kind is LineKind.PARAGRAPH and asks_in_a_fragment(piece.text))
    return frozenset(piece.start for piece in fragments) if name else frozenset()


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

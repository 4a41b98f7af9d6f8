"""Whether the work is done on site, remotely, or partly so."""

from collections.abc import Iterator

from postings.parsing.fields.arrangement_words import (
    BY_NAME,
    ELSEWHERE,
    HINTS,
    HYBRID,
    IN_TITLE,
    LABEL,
    NAMED,
    NEGATED,
    NEVER,
    NO,
    OF_ANOTHER_TIME,
    OF_SOMETHING_ELSE,
    OF_THE_ROLE,
    OF_THE_TEAM,
    PART_OF_THE_WEEK,
    PARTLY,
    REMOTE_LABEL,
    REMOTE_TITLE,
    SAID,
    SET_APART,
    SITE_LABEL,
    TAG,
    TAGGED,
    YES,
)
from postings.parsing.fields.labels import labelled, words_of
from postings.parsing.fields.once import once
from postings.parsing.language.hints import has_any, in_small_letters
from postings.parsing.language.sentences import sentences
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import LISTING, Basis, Fact, WorkArrangement
from postings.reading.document import BlockKind, Origin

LONGEST_TITLE = 120
DESCRIBING = frozenset({"description", "subtitle", "tagline"})
LETTERHEAD = 12  # passages


@once
def work_arrangements(role: RoleText) -> Iterator[Fact]:
    """What a labelled line or the title names; else what is said of the work, one for all sentences."""
    facts = [*_labelled(role), *_in_title(role)] or list(_said(role)) or list(_set_apart(role))
    seen = {fact.value: fact for fact in reversed(facts)}
    yield from sorted(seen.values(), key=lambda fact: facts.index(fact))


def _fact(passage: Passage, start: int, end: int, value: WorkArrangement, basis: Basis = Basis.STATED) -> Fact:
    return Fact("work_arrangements", value, passage.span(start, end), basis)


def _labelled(role: RoleText) -> Iterator[Fact]:
    for passage in labelled(role, REMOTE_LABEL.fullmatch):
        if (value := _answer(passage)) is not None:
            basis = Basis.DERIVED if value is WorkArrangement.ON_SITE else Basis.STATED
            yield _fact(passage, 0, len(passage.text), value, basis)
    for passage in labelled(role, SITE_LABEL.fullmatch):
        if YES.match(passage.text):
            yield _fact(passage, 0, len(passage.text), WorkArrangement.ON_SITE)
    for passage in labelled(role, TAG.fullmatch):
        if (tag := TAGGED.fullmatch(passage.text)) and passage.origin is Origin.FRONT_MATTER:
            yield _fact(passage, *tag.span(), BY_NAME[tag.lastgroup or ""])
    for passage in labelled(role, LABEL.fullmatch):
        if len(passage.text) <= 250 and passage.origin is not Origin.HEAD:
            yield from _in_value(passage)


def _answer(passage: Passage) -> WorkArrangement | None:
    """ "Remote: yes, two days a week"."""
    if NO.match(passage.text):
        return WorkArrangement.ON_SITE
    if PARTLY.match(passage.text) or PART_OF_THE_WEEK.search(passage.text) or words_of(passage.label) == "hybrid":
        return WorkArrangement.HYBRID
    if YES.match(passage.text):
        return WorkArrangement.HYBRID if "hybrid" in passage.label.lower() else WorkArrangement.REMOTE
    return None


def _in_value(passage: Passage) -> Iterator[Fact]:
    text = _without_others(passage.text)
    if negated := NEGATED.search(text):
        yield _fact(passage, *negated.span(), WorkArrangement.ON_SITE)
    elif partly := HYBRID.search(text):
        yield _fact(passage, *partly.span(), WorkArrangement.HYBRID)
    else:
        for value, pattern in NAMED.items():
            if named := pattern.search(text):
                yield _fact(passage, *named.span(), value)


def _in_title(role: RoleText) -> Iterator[Fact]:
    """ "Community Coordinator (Remote)", wherever the title stands alone."""
    for passage in role.passages:
        if len(passage.text) <= LONGEST_TITLE and role.title and role.title in passage.text:
            named = IN_TITLE.search(_without_others(passage.text))
            if named:
                yield _fact(passage, *named.span(), BY_NAME[named.lastgroup or ""])
                return
            if remote := REMOTE_TITLE.match(passage.text):
                yield _fact(passage, *remote.span(), WorkArrangement.REMOTE)
                return


def _set_apart(role: RoleText) -> Iterator[Fact]:
    """ "$80k | Remote": one of several parts of a short line at the document's beginning, or of what describes it."""
    for passage in role.passages[:LETTERHEAD]:
        described = passage.origin is Origin.FRONT_MATTER and passage.label in DESCRIBING
        told = described or passage.origin is Origin.BODY  # a page's own description is the site's
        if told and len(passage.text) <= LONGEST_TITLE and (named := SET_APART.search(passage.text)):
            way = named.lastgroup or ""
            yield _fact(passage, *named.span(way), BY_NAME[way])
            return


def _said(role: RoleText) -> Iterator[Fact]:
    """Hybrid before remote before on site: the sentence that says more of how the week is spent wins."""
    found: dict[WorkArrangement, Fact] = {}
    for passage in role.holding(HINTS):
        if passage.origin is not Origin.BODY:
            continue
        alone = TAGGED.fullmatch(passage.text) if passage.kind is BlockKind.ITEM else None
        if alone and passage.section not in LISTING:
            value = BY_NAME[alone.lastgroup or ""]
            found.setdefault(value, _fact(passage, *alone.span(), value))
            continue
        elsewhere = passage.section in ELSEWHERE
        if passage.section in NEVER or (elsewhere and passage.kind is BlockKind.ITEM):
            continue
        for start, end in sentences(passage.text):
            if elsewhere and not (
                OF_THE_ROLE.search(passage.text, start, end) or OF_THE_TEAM.search(passage.text, start, end)
            ):
                continue
            if fact := _of_sentence(passage, start, end):
                found.setdefault(WorkArrangement(str(fact.value)), fact)
    for value in (WorkArrangement.HYBRID, WorkArrangement.REMOTE, WorkArrangement.ON_SITE):
        if value in found:
            yield found[value]
            return


def _of_sentence(passage: Passage, start: int, end: int) -> Fact | None:
    sentence = passage.text[start:end]
    if not has_any(sentence, HINTS) or OF_ANOTHER_TIME.search(sentence):
        return None
    sentence = _without_others(sentence)
    if negated := NEGATED.search(sentence):
        return _fact(passage, start + negated.start(), start + negated.end(), WorkArrangement.ON_SITE)
    for value, pattern in SAID.items():
        if said := pattern.search(sentence):
            return _fact(passage, start + said.start(), start + said.end(), value)
    return None


def _without_others(text: str) -> str:
    """The text in small letters, with phrases such as "remote learning" blanked, so that offsets stay."""
    return OF_SOMETHING_ELSE.sub(lambda match: " " * len(match.group()), in_small_letters(text))

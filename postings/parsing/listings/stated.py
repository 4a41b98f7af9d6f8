"""What a sentence states: what somebody will do, or what is asked of him."""

import re
from collections.abc import Iterator

from postings.parsing.language.hints import in_small_letters
from postings.parsing.language.sentences import sentences
from postings.parsing.language.verbs import begins_with_verb
from postings.parsing.lines import Line, LineKind
from postings.parsing.listings.acting_subjects import HELPERS, acts_as_named
from postings.parsing.listings.leads import leads_on
from postings.parsing.listings.subjectless import acts_alone
from postings.parsing.posting import SectionKind
from postings.parsing.sections.headings import section_kind
from postings.parsing.sections.item_kinds import ASKS_FOR
from postings.parsing.titles.forms import is_title
from postings.parsing.vocabulary import (
    duties,
    no_duties,
    no_requirements,
    openers,
    pattern,
    quick_pattern,
    requirements,
)
from postings.reading.values import replace

_DUTY = pattern(duties.DUTY)
_IS_NOUN = re.compile(r"[a-z]+ (?:is|are|was|were|has|will|may|can)\b")  # "The doctoral process is", and no verb
ACTS = pattern(duties.ACTS)
_NO_DUTY = pattern(no_duties.NO_DUTY)
_REQUIREMENT = quick_pattern(requirements.REQUIREMENT)
_CHECKED = re.compile(
    r"\b(?:must|requir\w+|prefer\w+|degree|ph\.?d|doctorate|diploma|licen[cs]e|years?|"
    r"essential|mandatory|desirable|plus|should have|need)\b",
    re.I,
)
_NO_REQUIREMENT = pattern(no_requirements.NO_REQUIREMENT)
_LABELS = {
    SectionKind.RESPONSIBILITIES: re.compile(
        r"(?:\w{1,20} )?(?:responsibilities|duties|tasks)|(?P<asks>what|what to do|task|role|the (?:job|role|task)|"
        r"(?:job|role|position) description)",
        re.I,
    ),
    SectionKind.QUALIFICATIONS: re.compile(
        r"(?:\w{1,20} )?(?:qualifications|requirements|prerequisites?)|skills (?:needed|required)|(?P<asks>who)|"
        r"(?:\w{1,20} )?(?:education(?:al)?|certification|licensure|degree) requirements?",
        re.I,
    ),
}
_PEOPLE = re.compile(
    r"(?:anyone|anybody|people|persons|students|volunteers|adults|teens|youth|applicants|graduates|must|should|aged?)\b",
    re.I,
)
_OPENER = pattern(openers.OPENER)
# "Bookkeeper: Under the head's direction, keeps ...", "Bookkeeper: keeps the books"
_NAMED = re.compile(r"(?P<title>[A-Z][\w/ -]{2,60}): (?=[A-Z]|[a-z]+s\s)")
_LONGEST = 20_000  # characters of a paragraph that a person wrote
# "The keeper is a member of the shore team and is responsible for the lamps."
_ALSO_RESPONSIBLE = re.compile(
    r"(?:The|This|An?|You)\b[^.;:]{1,60} (?:is|are|will be) (?:an? )?(?:part|(?:\w+ )?member) of\b[^.;:]{3,80},? and "
    r"(?:is|are|will be) (?:also )?responsible for\b"
    # "We seek a cook who will be responsible for"
    r"|(?:We|The|Our)\b[^.;:]{0,80} (?:seek(?:s|ing)?|looking for|hiring|need|want) (?:an?|our|one|two|three)\b"
    r"[^.;:]{2,80} who (?:is|are|will be) (?:\w+ )?responsible for\b"
)
# A verb that says something of it, or of the post itself: "Two years, renewable", "Available in May".
_NO_FRAGMENT = re.compile(
    r"\b(?:is|are|was|were|will|would|has|have|had|can|may|we|you|they|your|our|renew\w+|exten\w+|contract|term|starting|"
    r"appointment|funded|positions?|posts?|commitment|eligible|available|apply|salary|stipend)\b|[$£€]",
    re.I,
)
_HELD = re.compile(r"\b(?:endorsements?|licen[cs]e|certificate|certification|diploma|degree|credential|cpr)\b", re.I)
_MOST_WORDS = 24  # of a sentence that only names what is asked for
_NEAR = 40  # characters behind the verb within which another says that it is no duty


def sentence_lines(line: Line) -> Iterator[Line]:
    """A paragraph's sentences; another line as it is."""
    if line.kind is not LineKind.PARAGRAPH or len(line.text) > _LONGEST:
        yield line
        return
    for start, end in sentences(line.text):
        whole = end - start == len(line.text)
        yield (
            line
            if whole
            else replace(line, text=line.text[start:end], start=line.start + start, tight=line.tight or start > 0)
        )


def is_stated(piece: Line, kind: SectionKind, heads: frozenset[str] = HELPERS) -> bool:
    """`heads`: by which words the text calls whoever does the work."""
    return piece.kind is LineKind.PARAGRAPH and len(piece.text) <= _LONGEST and states(piece.text, kind, heads)


def parted_over_list(line: Line) -> tuple[tuple[Line, ...], tuple[Line, ...], Line | None]:
    """Of a paragraph over a list what it says, what it asks for as the list does, and the sentence that leads into the
    list, if one does: "We plant trees. A degree is required. You also have:"."""
    over = list(sentence_lines(line))
    asked = tuple(piece for piece in over if is_stated(piece, SectionKind.QUALIFICATIONS) and not _leads(piece.text))
    said = [piece for piece in over if piece not in asked]
    lead = said.pop() if said and said[-1] is over[-1] else None
    return tuple(said), asked, lead


def _leads(sentence: str) -> bool:
    return sentence.endswith(":") or leads_on(sentence)


def states(sentence: str, kind: SectionKind, heads: frozenset[str] = HELPERS) -> bool:
    if _states(sentence, kind, heads):
        return True
    rest = _unopened(sentence)
    return rest != "" and _states(rest, kind, heads)


def _unopened(sentence: str) -> str:
    """The sentence from its subject on: of "Each spring, the coach runs a fair" "The coach runs a fair"."""
    opener = _OPENER.match(sentence)
    return _capitalized(sentence[opener.end() :]) if opener else ""


def _capitalized(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _states(sentence: str, kind: SectionKind, heads: frozenset[str]) -> bool:
    if kind is SectionKind.QUALIFICATIONS:
        return _REQUIREMENT.is_in(in_small_letters(sentence)) and not _NO_REQUIREMENT.search(sentence)
    named = _NAMED.match(sentence)
    sentence = _capitalized(sentence[named.end() :]) if named and is_title(named["title"]) else sentence
    if " responsible for " in sentence and _ALSO_RESPONSIBLE.match(sentence):
        return True
    match = _DUTY.search(sentence) or _acts(sentence) or acts_alone(sentence) or acts_as_named(sentence, heads)
    return match is not None and not _NO_DUTY.search(sentence, match.start(), match.end() + _NEAR)


def _acts(sentence: str) -> re.Match[str] | None:
    match = ACTS.match(sentence)
    if not match or _IS_NOUN.match(sentence, match.end()):
        return None
    return match if begins_with_verb(sentence[match.end() :]) else None


def asks(text: str) -> bool:
    """A sentence that requires, or a mere noun phrase under the heading: "A Level in Maths", "Two years of work."."""
    return (
        _REQUIREMENT.is_in(in_small_letters(text))
        or ASKS_FOR.search(text) is not None
        or not text.rstrip().endswith(".")
    )


def demands(text: str) -> bool:
    """... for something that an employer can check: "You must have a licence", "A degree in botany.", but not "You love
    people"."""
    if not text.rstrip(' *_)”"').endswith((".", "!", "?")):
        return True
    return _CHECKED.search(text) is not None and (asks(text) or ASKS_FOR.search(text) is not None)


def asks_in_a_fragment(sentence: str) -> bool:
    """A sentence without a verb that can only ask for something: "High school diploma.", "Able to lift 50 pounds."."""
    short = sentence.endswith(".") and len(sentence.split()) <= _MOST_WORDS
    names = ASKS_FOR.search(sentence) or _HELD.search(sentence)
    return short and names is not None and _NO_FRAGMENT.search(sentence) is None


def states_value(line: Line, kind: SectionKind) -> bool:
    """Of a label and its value whether they state it: "Duties: ..."; "What: Plant trees"; "Who: Anyone over 16"."""
    named = _LABELS[kind].fullmatch(line.label.strip("* "))
    if named is None or not line.text or "@" in line.text:
        return False
    if named["asks"] is None:
        return section_kind(line.label) in (None, kind)  # "Hour requirements" say when one works
    return begins_with_verb(line.text) if kind is SectionKind.RESPONSIBILITIES else bool(_PEOPLE.match(line.text))

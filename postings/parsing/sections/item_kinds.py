"""What the items of a list say that they are, where the words over it may head one thing or another."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile

from postings.parsing.labels import LABEL
from postings.parsing.language.verbs import begins_with_verb
from postings.parsing.lines import Line, LineKind
from postings.parsing.listings.leads import lead_kind
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.sections.headings import names_both, normalized
from postings.parsing.sections.item_words import ask_by_their_words
from postings.parsing.titles.forms import heads_a_job
from postings.parsing.titles.job_names import names_a_job
from postings.parsing.vocabulary import pattern
from postings.parsing.vocabulary.qualifications import ASKED_FOR

_BROUGHT = re.compile(r"\b(?:degree|experience|years|knowledge|skills?|abilit(?:y|ies))\b", re.I)
_ASKED = re.compile(
    r"\W*(?:be (?!responsible|in charge|part\b|an?\b|the\b|our\b|on\b|at\b|in\b|there\b)"
    r"|(?:have|has|are|is|can|possess|hold|know|speak|enjoy|understand|love|like)\b"
    r"|(?:an? )?(?:\w+ ){0,3}(?:degree|experience|knowledge|ability|years|skills)\b)",
    re.I,
)
_PROFILES = frozenset({"profile", "profiles"})  # of whom one seeks, or of who seeks
_ASKS = re.compile(r"\b(?:must|should|degree|required|experience|graduate|candidates?|applicants?)\b", re.I)
_UNSURE = frozenset({SectionKind.UNCLASSIFIED, SectionKind.OVERVIEW, SectionKind.VALUES, SectionKind.GROWTH})
_OPEN_TO_WORDS = frozenset({SectionKind.UNCLASSIFIED, SectionKind.SUMMARY, SectionKind.OVERVIEW})
_SHARE = re.compile(r"^\W*\d{1,2} ?%|[(–—-]\s*(?:\w+ )?\d{1,2} ?%[^()]{0,20}\)?\W*$")  # "Reporting (30% of time)"
_DATE = re.compile(
    r"\W*(?:(?:early|mid|late)[- ])?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
    r"|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?|spring|summer|fall|autumn|winter)\.? \d"
    r"|\d{1,2}(?::\d\d| ?[ap]\.?m\b| (?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\b)|\d{1,2}[./]\d{1,2}[./]\d{2})",
    re.I,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_PERSON = re.compile(  # and what he or she is: "Ann Oak, a botanist who ..."
    r"(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,3})(?:, |: | \(| [–—-] )"
    r"(?P<is>[^.;:]{3,80}?)(?=,|\)|;|\.| who | whose |$)"
)
_ANSWER = re.compile(r"\W*(?:yes|no)\b(?:\W+no\b)?\W*", re.I)  # "Yes", "Yes / No"
_SELDOM = 0.15  # of the items may look like acts: "Clear communicator"
_TO_EXPECT = re.compile(r"what (?:you|to) (?:(?:can|will|ll|would|might) )?expect")
_OFFERED = re.compile(
    r"\b(?:(?:vacation|holi)days?|annual leave|paid (?:leave|time off)|pto|flexible|flexibility|remote|home office"
    r"|salary|pension|insurance|discounts?|benefits|perks|freedom|opportunit(?:y|ies)|(?:team|company|social) events"
    r"|training|supportive|friendly|contract|mentor(?:ing|ship)|budget|stipend)\b",
    re.I,
)
ASKS_FOR = pattern(ASKED_FOR)
_YOU = re.compile(r"(?:you(?:['’](?:re|ve))?|the (?:candidate|applicant))\s", re.I)
_OPEN = re.compile(r"(?:.{0,40} )?(?:you|will|be|expected|expectations|must|should)(?: (?:of you|you will|to))?")
_MUST = re.compile(r"\b(?:must|should|need to|have to)$")
_EXPECTED = re.compile(r"\b(?:expect(?:ed|ing|ations)?|ask)\b")
_OF_THE_JOB = re.compile(r"(?:job|position|role) (?:specifications?|requirements?)")  # what it takes, or what one does


def kind_by_items(kind: SectionKind, heading: str, lines: Iterable[Line]) -> SectionKind:
    """The kind of the section, by its items where its heading leaves it open: "Background", "You will", "We expect"."""
    name = normalized(heading)
    lines = tuple(lines)
    listed = [line for line in lines if line.kind is LineKind.ITEM]
    if kind in LISTING and listed and (other := _kind_of_all(listed)):
        return other
    if name == "training" and not any(_BROUGHT.search(line.text) or asks_in(line) for line in lines):
        return SectionKind.UNCLASSIFIED  # that one gets
    if kind is SectionKind.OVERVIEW and name == "background":
        return SectionKind.QUALIFICATIONS if sum(bool(_BROUGHT.search(line.text)) for line in listed) > 1 else kind
    if kind is SectionKind.RESPONSIBILITIES and "commitment" in name and not are_done(listed):
        return SectionKind.SCHEDULE  # "Expectations and commitment": hours and months
    if _SHARE.search(heading) and not heads_a_job(heading) and _are_of_a_share(kind, listed, lines):
        return SectionKind.RESPONSIBILITIES
    if other := _kind_where_open(kind, name, lines, listed):
        return other
    if kind in LISTING and names_both(heading):
        return _kind_of_both(kind, listed)
    return kind


def _kind_where_open(kind: SectionKind, name: str, lines: Sequence[Line], listed: list[Line]) -> SectionKind | None:
    """ "You will", "Expectations", "What you can expect": what one does, has or gets."""
    if _asks(kind, name, lines, listed):
        return SectionKind.QUALIFICATIONS
    if kind is SectionKind.QUALIFICATIONS and _are_duties(name, listed):
        return SectionKind.RESPONSIBILITIES
    is_given = kind is SectionKind.RESPONSIBILITIES and _TO_EXPECT.fullmatch(name) and _are_offered(listed)
    return SectionKind.BENEFITS if is_given else None


def _kind_of_both(kind: SectionKind, listed: list[Line]) -> SectionKind:
    """With what the list begins below a heading of duties and requirements; it may turn to the other."""
    if _begin_with_acts(listed):
        return SectionKind.RESPONSIBILITIES
    return SectionKind.QUALIFICATIONS if _begin_with_demands(listed) else kind


def _are_duties(name: str, listed: list[Line]) -> bool:
    """Whether the items of what should be asked for are acts: "You", "Job specifications"."""
    if (name == "you" or _EXPECTED.search(name)) and are_done(listed):
        return True
    return _OF_THE_JOB.fullmatch(name) is not None and are_done(listed) and not any(map(asks_in, listed))


def _asks(kind: SectionKind, name: str, lines: Sequence[Line], listed: list[Line]) -> bool:
    """Whether it asks for something: the profile of whom one seeks, "You will" with what one is, or a list whose words
    do, with one line over it at most."""
    if _may_ask(kind, name):
        return are_asked(listed) or (_EXPECTED.search(name) is not None and _mostly_ask(listed))
    is_profile = kind is SectionKind.SUMMARY and name in _PROFILES
    if is_profile and any(_ASKS.search(line.text) for line in (*lines[:1], *listed)):
        return not _lead_into_duties(lines)
    is_open = kind in _OPEN_TO_WORDS and not names_a_job(name) and len(lines) <= len(listed) + 1
    return is_open and ask_by_their_words(listed)


def _lead_into_duties(lines: Sequence[Line]) -> bool:
    """Whether the text over the first list says that it tells what one will do: "This entails:"."""
    over = next((line for line, below in pairwise(lines) if below.kind is LineKind.ITEM), None)
    return over is not None and lead_kind(over.text) is SectionKind.RESPONSIBILITIES


def _may_ask(kind: SectionKind, name: str) -> bool:
    """ "You will:" do or be, "To apply, you must:" send or be."""
    return (kind is SectionKind.RESPONSIBILITIES and _OPEN.fullmatch(name) is not None) or (
        kind is SectionKind.HOW_TO_APPLY and _MUST.search(name) is not None
    )


def _kind_of_all(listed: list[Line]) -> SectionKind | None:
    """Links lead on; "Yes" and "No" answer what the form asks of those who apply."""
    if all(line.leads_elsewhere for line in listed):
        return SectionKind.LEARN_MORE
    return SectionKind.PROCESS if all(map(is_answer, listed)) else None


def _are_of_a_share(kind: SectionKind, listed: list[Line], lines: Iterable[Line]) -> bool:
    """What stands below "70% Development:": a list, or a text that begins with what one does."""
    told = kind is SectionKind.SUMMARY and any(begins_with_verb(line.text) for line in lines)
    return told or (kind in _UNSURE and bool(listed))


def are_asked(listed: list[Line]) -> bool:
    """Whether the items, behind "You will:", say what somebody is or has: most of them, or two where none is an act."""
    outer = min((line.level for line in listed), default=0)
    top = [line for line in listed if line.level == outer]
    asked = sum(bool(_ASKED.match(line.text)) for line in top)
    acts = any(acts_in(line) and not _ASKED.match(line.text) for line in top)
    return asked > 1 and (asked > 0.6 * len(top) or not acts)


def _mostly_ask(listed: list[Line]) -> bool:
    """Whether more items ask for something than say what one does, where either may stand: "Expectations"."""
    asking = sum(map(asks_in, listed))
    return asking > 2 and asking > sum(map(acts_in, listed))


def are_dates(listed: list[Line]) -> bool:
    """Whether each item begins with a day, a month or an hour: "June 5-12", "Mondays 4-6pm", "9:30 to noon"."""
    return bool(listed) and all(_DATE.match(line.text) for line in listed)


def are_addresses(listed: Sequence[Line]) -> bool:
    """Whether the items are addresses of pages and say nothing: what somebody has made, or where to read on."""
    return bool(listed) and all(_ADDRESS.fullmatch(line.text) for line in listed)


def is_answer(line: Line) -> bool:
    return _ANSWER.fullmatch(line.text) is not None


def is_person(line: Line) -> bool:
    """Whether an item tells who somebody is, and not what one does or has: "Ann Oak: Botanist"."""
    match = _PERSON.match(line.text)
    if match is None or not names_a_job(match["is"]) or names_a_job(match["name"]):
        return False
    return not begins_with_verb(match["is"]) and not asks_in(line)


def are_requirements(listed: tuple[Line, ...]) -> bool:
    """Whether the items of a list that nothing announces can only be what somebody has or is, most of them."""
    others = [line for line in listed if not asks_in(line)]
    asked = len(listed) - len(others)
    if asked > 1 and asked > 0.5 * len(listed) and sum(map(acts_in, others)) <= _SELDOM * len(listed):
        return True
    return ask_by_their_words(listed)


def asks_in(line: Line) -> bool:
    """ "Two years in a library", "You are patient", "Can lift 20 kg"."""
    addressed = _YOU.match(line.text)
    text = line.text[addressed.end() :] if addressed else line.text
    return bool(ASKS_FOR.search(text) or _ASKED.match(text))


def are_done(listed: Sequence[Line]) -> bool:
    acts = sum(map(acts_in, listed))
    return acts > 1 and acts > 0.6 * len(listed)


def _begin_with_demands(listed: list[Line]) -> bool:
    return len(listed) > 1 and all(asks_in(line) and not acts_in(line) for line in listed[:2])


def _are_offered(listed: Sequence[Line]) -> bool:
    """Whether the items, behind "What you can expect:", are what one is given, and hardly any of them is done."""
    offered = sum(bool(_OFFERED.search(line.text)) for line in listed)
    return offered > 1 and sum(map(acts_in, listed)) <= _SELDOM * len(listed)


def _begin_with_acts(listed: list[Line]) -> bool:
    return are_done(list(takewhile(lambda line: not asks_in(line), listed)))


def acts_in(line: Line) -> bool:
    """Whether an item says what somebody does: "Manage calendars", "Scheduling: Manage calendars"."""
    label = LABEL.match(line.text)
    return begins_with_verb(line.text) or (label is not None and begins_with_verb(line.text[label.end() :]))

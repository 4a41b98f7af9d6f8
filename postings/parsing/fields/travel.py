"""How much of the time one is to travel, and what else is said of it."""

import re
from collections.abc import Iterator

from postings.parsing.fields.labels import labelled, words_of
from postings.parsing.language.first_letters import beginning_words
from postings.parsing.language.hints import in_small_letters
from postings.parsing.language.sentences import sentences
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, Fact, SectionKind
from postings.reading.document import BlockKind, Origin

LABEL = re.compile(
    r"(?:(?:overnight|work|business|job|expected|estimated|est|required|anticipated|domestic|international|out of town|"
    r"local|percentage of|percent of|amount of|frequency of|and|or) )*"
    r"travel(?:ing|ling)?(?: (?:required|requirements?|percentage|percent|expectations?|expected|needs?|time|demands?|"
    r"commitment|level|frequency|is required|estimate|commute))*|percent(?:age)?(?: of)? travel(?: required)?"
)
TRAVEL = re.compile(r"\btravel(?:s|l?ing)?\b|\btrips?\b|\bovernights?\b|\bon the road\b", re.I)
HINTS = ("travel", "trip", "overnight", "on the road")
NUMBER = r"(\d{1,3}(?:\.\d+)?)"
PERCENT = re.compile(
    rf"(?P<to>\b(?:up to|as much as|no more than|not (?:to )?exceed(?:ing)?|less than|under|maximum(?: of)?|"
    rf"max\.?)\s+|<\s?|≤\s?)?"
    rf"(?:\b(?:between|from)\s+)?(?<![\d$.]){NUMBER}\s*(?:%|percent\b|per cent\b)?"
    rf"(?:\s*(?:-|–|—|to|and|or)\s*{NUMBER})?\s*(?:%|percent\b|per cent\b)(?P<plus>\s*\+|\s+or more)?"
    r"(?P<less>\s+or (?:less|fewer|under|below))?",
    re.I,
)
# "travel_percent: 20"
BARE = re.compile(r"\s*(?:up to )?\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s*", re.I)
OF_PERCENT = re.compile(r"percent|%", re.I)
AT_LEAST = re.compile(r"\b(?:at least|a minimum of|minimum(?: of)?|more than|over|upwards of)\s+$", re.I)
NONE = re.compile(
    r"\s*(?:none\b|no\b(?!\w| more)|n/a\b|0\s?%|not (?:required|applicable|expected|anticipated|typically)|"
    r"minimal to none|nil\b)",
    re.I,
)
NO_TRAVEL = re.compile(
    r"\b(?:no|without)\s+(?:\w+[- ]){0,2}travel\b|\btravel(?:ling|ing)?\s+(?:is|will be)\s+not\s+(?:required|expected|"
    r"needed|necessary|anticipated)"
    r"|\b(?:does|do|will)\s+not\s+(?:require|involve|include)\s+(?:any\s+)?travel\b(?!\s+for)",
    re.I,
)
# Travel that is not the role's: of others, of the mind, of money, of duties that arrange it.
DECOY = beginning_words(  # over small letters
    r"(?:fellow|time|world|student|group|team[’']s|executive[’']s|space)\s+travel|"
    r"travel\s+(?:reimburse|expense|stipend|allowance|"
    r"arrange|accommodat|logistic|agen|insurance|experience|costs?\b|plans?\b|voucher|discount|budget|itinerar|"
    r"grants?\b|"
    r"planning|bookings?\b|benefit|polic|documents?\b|club|sports|nurs|industry|and expense|and event|and lodging|"
    r"and logistic|time\b(?! is))"
    r"|(?:coordinat\w*|arrang\w*|organi[sz]\w*|book\w*|plan\w*|schedul\w*|process\w*|handl\w*|manag\w*|reimburs\w*|"
    r"paid|cover\w*)\s+"
    r"(?:\w+\s+){0,4}travel|trips?\s+(?:for students|reports?|planning)|field trips?\b|love to travel\b|"
    r"(?:interview|relocation)\s+travel",
    r"travell?ers?\b",
)
# Percentages of other things in a sentence about travel.
OF_SOMETHING_ELSE = re.compile(
    r"\s*(?:FTE|of (?:the )?(?:employee|cost|premium|salary|tuition|benefit|students|our)\w*|reimburs\w*|match\w*|"
    r"paid\b|discount|employer|position\b|for travel to work|research\b|teaching\b|administrat\w+)",
    re.I,
)
# The share of a group of duties that travel is one of: "Logistics, travel, and communication (10%)".
OF_A_GROUP = re.compile(
    r"(?:\w,? (?:and|&|/) travel|\w, travel\b[^.()%]{0,40}|\btravel,? (?:and|&|/) [^.()%]{3,40})(?: ?\(| ?[–—-] ?)$",
    re.I,
)
HOW_OFTEN = re.compile(
    r"\b(?:trips?|times?|days?|nights?|weeks?|weekends?)\b|\b(?:once|twice|monthly|weekly|quarterly|annually|yearly|"
    r"occasional(?:ly)?|frequent(?:ly)?|extensive(?:ly)?|regular(?:ly)?|minimal|limited|some|significant|local(?:ly)?|"
    r"regional(?:ly)?|national(?:ly)?|international(?:ly)?|globally|domestic(?:ally)?|overnight|willing\w*|ability|"
    r"able|"
    r"require[sd]?|must|need(?:ed)?|expected|may|miles|between|statewide)\b",
    re.I,
)
OF_THE_ROLE = re.compile(r"\b(?:you|your|position|role|job|candidates?|applicants?|employees?|required?)\b", re.I)
ELSEWHERE = frozenset(
    {
        SectionKind.OVERVIEW,
        SectionKind.BENEFITS,
        SectionKind.GROWTH,
        SectionKind.VALUES,
        SectionKind.QUOTATION,
        SectionKind.EQUAL_OPPORTUNITY,
        SectionKind.PROCESS,
        SectionKind.LEARN_MORE,
    }
)
LONGEST_TEXT = 500


def travel(role: RoleText) -> Iterator[Fact]:
    """The percentages of the first statement that gives any, a labelled one before running text; and the statements."""
    statements = [*_labelled(role), *_in_prose(role)]
    for passage, start, end in statements:
        if facts := list(_percents(passage, start, end)):
            yield from facts
            break
    if statements:
        passage, start, end = statements[0]
        yield Fact("travel_text", passage.text[start:end], passage.span(start, end))


Statement = tuple[Passage, int, int]


def _labelled(role: RoleText) -> Iterator[Statement]:
    for passage in labelled(role, LABEL.fullmatch):
        if not passage.text.strip() or passage.origin is Origin.HEAD or passage.kind is BlockKind.HEADING:
            continue
        if passage.label or PERCENT.search(passage.text) or TRAVEL.search(passage.text) or NONE.match(passage.text):
            if len(passage.text) <= LONGEST_TEXT:
                yield passage, 0, len(passage.text)
            else:
                yield passage, *next(sentences(passage.text))


def _in_prose(role: RoleText) -> Iterator[Statement]:
    for passage in role.holding(HINTS):
        if passage.origin is not Origin.BODY or passage.kind is BlockKind.HEADING:
            continue
        if LABEL.fullmatch(words_of(passage.label or passage.heading)):
            continue
        for start, end in sentences(passage.text):
            sentence = without_decoys(passage.text[start:end])
            if sentence and _is_demanded(passage, sentence):
                yield passage, start, end


def without_decoys(sentence: str) -> str:
    """A sentence about travel in small letters, with the travel of others blanked; nothing if it says no more."""
    if not TRAVEL.search(sentence):
        return ""
    rest = DECOY.sub(lambda match: " " * len(match.group()), in_small_letters(sentence))
    return rest if TRAVEL.search(rest) else ""


def _is_demanded(passage: Passage, sentence: str) -> bool:
    if passage.section in ELSEWHERE and not OF_THE_ROLE.search(sentence):
        return False
    if any(_is_of_travel(sentence, percent) for percent in PERCENT.finditer(sentence)) or NO_TRAVEL.search(sentence):
        return True
    return passage.section not in ELSEWHERE and HOW_OFTEN.search(sentence) is not None


def _is_of_travel(text: str, percent: re.Match[str]) -> bool:
    if OF_A_GROUP.search(text[max(0, percent.start() - 90) : percent.start()]):
        return False
    near = text[max(0, percent.start() - 90) : percent.end() + 60]
    return TRAVEL.search(near) is not None and not OF_SOMETHING_ELSE.match(text, percent.end())


def _percents(passage: Passage, start: int, end: int) -> Iterator[Fact]:
    text = passage.text[start:end]
    if BARE.fullmatch(text) and (passage.origin is Origin.FRONT_MATTER or OF_PERCENT.search(passage.label)):
        text = f"{text.rstrip()}%"
    is_labelled = LABEL.fullmatch(words_of(passage.label or passage.heading)) is not None
    none = NONE.match(text) if is_labelled else NO_TRAVEL.search(text)
    stated = [
        fact
        for percent in PERCENT.finditer(text)
        if is_labelled or _is_of_travel(text, percent)
        for fact in _range(passage, start, text, percent)
    ]
    stated = stated[: 1 if stated and stated[0].field == "travel_max_percent" else 2]
    if none:  # "None; likely 20-40% from July": from nothing to what is foreseen
        span = passage.span(start + none.start(), start + none.end())
        yield Fact("travel_min_percent", 0, span, Basis.DERIVED)
        stated = [fact for fact in stated if fact.field == "travel_max_percent"]
        stated = stated or [Fact("travel_max_percent", 0, span, Basis.DERIVED)]
    yield from stated


def _range(passage: Passage, start: int, text: str, percent: re.Match[str]) -> Iterator[Fact]:
    first = round(float(percent.group(2)))
    second = round(float(percent.group(3))) if percent.group(3) else None
    least: int | None = first
    most = second if second is not None else first
    if (percent.group("to") or percent.group("less")) and second is None:
        least = None
    open_ended = percent.group("plus") or AT_LEAST.search(text[: percent.start()])
    if max(first, most) > 100 or (second is not None and second < first):
        return
    span = passage.span(start + percent.start(), min(start + percent.end(), len(passage.text)))
    if least is not None:
        yield Fact("travel_min_percent", least, span)
    if second is not None or not open_ended:
        yield Fact("travel_max_percent", most, span)

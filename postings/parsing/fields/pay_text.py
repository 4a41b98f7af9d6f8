"""The words in which a posting tells its pay: salary_text, as printed."""

import re

from postings.parsing.fields import pay_words as words
from postings.parsing.fields.labels import labelled
from postings.parsing.fields.pay_clause import Clause
from postings.parsing.language.hints import has_any
from postings.parsing.language.sentences import sentences
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Fact, SectionKind
from postings.reading.document import BlockKind, Origin

LONGEST = 240
SHORT = 40  # what may follow the sentence with the amount: "DOE."
PAY_NOUN = re.compile(
    r"\b(?:salar(?:y|ies)|pay|wages?|(?<!workers’ )(?<!workers' )compensation|remuneration|stipends?|honorarium|"
    r"rate of pay|pay rate|"
    r"hourly rate|profits)\b",
    re.IGNORECASE,
)
PAY_HINTS = ("salar", "pay", "wage", "compensation", "remunerat", "stipend", "honorar", "rate", "profits")
BENEFIT = re.compile(
    r"\b(?:benefits?|health|dental|insurance|leave|vacation|holidays?|time off|pto|retirement|package|parking|"
    r"training|development|environment|office)\b",
    re.IGNORECASE,
)
# "Salary for this position will be commensurate with experience": the phrase begins at "commensurate".
SUBJECT = re.compile(
    r"(?:the |our |your |starting |annual |base )*(?:salary|compensation|pay|wages?|remuneration|stipend)(?: range|"
    r" rate)?"
    r"(?: (?:for|of|in) (?:this|the) [\w ]{2,40}?)? (?:is|will be|are|shall be) (?=commensurate|negotiable|"
    r"dependent|based)",
    re.IGNORECASE,
)
ELSEWHERE = frozenset(
    {
        SectionKind.OVERVIEW,
        SectionKind.RESPONSIBILITIES,
        SectionKind.QUALIFICATIONS,
        SectionKind.EQUAL_OPPORTUNITY,
        SectionKind.QUOTATION,
        SectionKind.LEARN_MORE,
    }
)


def pay_phrase(clause: Clause) -> Fact:
    """The words around an amount: the whole value of a label, else its sentence; of a long one, the amount."""
    passage, money = clause.passage, clause.money
    if passage.label and len(passage.text) <= LONGEST and clause.end > len(passage.text) - SHORT:
        return _fact(passage, 0, len(passage.text))
    if clause.end - clause.start <= LONGEST:
        return _fact(passage, clause.start, clause.end)
    return _fact(passage, money.start, money.end)


def pay_in_words(role: RoleText) -> Fact | None:
    for passage in labelled(role, words.LABEL.fullmatch):
        if passage.label and len(passage.text) <= LONGEST and any(c.isalpha() for c in passage.text):
            return _fact(passage, 0, len(passage.text))
        if fact := _worded(passage, named=bool(passage.label) or not BENEFIT.search(passage.text)):
            return fact
    for passage in sorted(role.passages, key=lambda p: (p.shared, p.section is not SectionKind.COMPENSATION)):
        apart = passage.section in ELSEWHERE or passage.kind in (BlockKind.HEADING, BlockKind.QUOTE)
        if passage.origin is Origin.BODY and not apart and (fact := _worded(passage, named=False)):
            return fact
    return None


def _worded(passage: Passage, *, named: bool) -> Fact | None:
    """The sentence that tells pay in words; a label makes a noun for pay unnecessary."""
    text = passage.text
    if not (named or has_any(text, PAY_HINTS)) or not words.IN_WORDS.search(text):
        return None
    for start, end in sentences(text):
        in_words = words.IN_WORDS.search(text, start, end)
        if in_words and end - start <= LONGEST + 60 and (named or _is_near(text, start, end, in_words)):
            subject = SUBJECT.match(text, start, end)
            return _fact(passage, subject.end() if subject else start, end)
    return None


def _is_near(text: str, start: int, end: int, in_words: re.Match[str]) -> bool:
    noun = PAY_NOUN.search(text, max(start, in_words.start() - 60), min(end, in_words.end() + 60))
    return noun is not None and not re.match(
        r"\s?(?:transparency|equity|history|check)", text[noun.end() :], re.IGNORECASE
    )


def _fact(passage: Passage, start: int, end: int) -> Fact:
    text = passage.text[start:end]
    kept = text.strip().rstrip(".") if text.count(".") == 1 else text.strip()
    start += len(text) - len(text.lstrip())
    return Fact("salary_text", kept, passage.span(start, start + len(kept)))

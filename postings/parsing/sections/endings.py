"""Where a section ends without a heading: its lines turn to how to apply, to facts, or to what the next list names."""

import re

from postings.parsing.labels import LABEL
from postings.parsing.language.hints import holds_any
from postings.parsing.language.money import amounts
from postings.parsing.language.sentences import sentences
from postings.parsing.language.verbs import begins_with_verb
from postings.parsing.lines import RUN_IN, Line, LineKind
from postings.parsing.listings.leads import lead_kind, names_list_below
from postings.parsing.listings.stated import is_stated, sentence_lines
from postings.parsing.outline.fact_lines import names_fact
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.sections.headings import section_kind
from postings.parsing.sections.item_kinds import asks_in, is_answer, is_person
from postings.parsing.vocabulary import quick_pattern
from postings.parsing.vocabulary.subjects import SUBJECTS
from postings.reading.values import replace

_NAMED = {
    SectionKind.RESPONSIBILITIES: re.compile(
        r"\b(?:responsibilities|duties|tasks)\b|\b(?:if|once|when) (?:\w+ )?(?:successful|hired|selected|appointed)\b"
        r"|\b(?:this|the|your) (?:[a-z]+ ){0,2}(?:role|position|job|work) (?:(?:will|may|would|also) ){0,2}"
        r"(?:includes?|involves?|entails?)\W*$"
        r"|\b(?:in this (?:role|position|job)|as (?:an?|our|the) [^,:]{3,80}?),? you(?:['’]ll| will)\W*$",
        re.I,
    ),
    SectionKind.QUALIFICATIONS: re.compile(
        r"\b(?:skills|qualifications|requirements|experience|characteristics|attributes|qualities|traits|competencies)\b"
        r"|\b(?:candidates|applicants) (?:with|who)\b[\w ]{0,20}\W*$",
        re.I,
    ),
}
_SOMEBODY_WILL = re.compile(r"\b(?:the|this|our|an?) (?:[\w’'&/-]+ ){1,6}(?:will|shall)(?: also)?\W*$", re.I)
_REMARK = re.compile(r"(?:please )?notes?|n\.?b\.?|disclaimer", re.I)  # a label behind duties, of what is none
_DUTY_WORDS = 4  # at least, of what a label in a list of duties names, unless a full stop ends it
_FACT_LINE = 60  # characters
_FACTS = frozenset(
    {SectionKind.COMPENSATION, SectionKind.LOCATION, SectionKind.SCHEDULE, SectionKind.PROCESS, SectionKind.CONTACT}
)
_MAY_END = LISTING | {SectionKind.UNCLASSIFIED, SectionKind.DETAILS, SectionKind.CONTACT}
_ASKS = re.compile(
    r"\b(?:you (?:must|should|have|hold|are|need|can|know|speak|love|enjoy|possess)|"
    r"must|should|requir\w+|prefer\w+|desir\w+|degree|diploma|experience\w*|knowledge|skills?|"
    r"abilit(?:y|ies)|able|licen[cs]e\w*|certifi\w+|years|proficien\w+|fluen\w+|famili\w+|candidates?|applicants?|understanding|"
    r"willing\w*|a plus)\b",
    re.I,
)
_WORKS = re.compile(r"\b(?:will|responsib\w+|duties|tasks|includ\w+)\b", re.I)
# Below "Apply here" as well this asks for no papers: "Applicants must have a degree in one of:".
_OF_THE_APPLICANT = re.compile(
    r"(?:(?:the|all|our|successful|ideal|strong|qualified) ){0,3}(?:applicants?|candidates?|you) (?:must|should) "
    r"(?:ideally |also )?(?:have|hold|possess|be)\b"
    r"(?!.{0,120}\b(?:application|letters?|cv|r[eé]sum[eé]|statements?|ready|prepared|submi\w+|attach\w*|sen[dt]|upload\w*|"
    r"documents?|files?|form)\b)",
    re.I,
)
_SUBJECTS = tuple((kind, hints, quick_pattern(text)) for kind, hints, text in SUBJECTS)


def parted(kind: SectionKind, line: Line) -> tuple[Line, ...]:
    """A paragraph of duties or demands in two, where a later sentence turns: "Required: a degree. To apply, ..."."""
    if line.kind is not LineKind.PARAGRAPH:
        return (line,)
    later = [start for start, _ in sentences(line.text)][1:]
    at = next((start for start in later if _turns_here(kind, line.text[start:])), 0)
    if not at:
        return (line,)
    rest = replace(line, text=line.text[at:], start=line.start + at, tight=True)
    return replace(line, text=line.text[:at].rstrip()), rest


def _turns_here(kind: SectionKind, text: str) -> bool:
    return subject_of(text) is not None or _labels_fact(text) or _demands(kind, text)


def _demands(kind: SectionKind, text: str) -> bool:
    """ "Applicants must be fit", behind the duties of a paragraph."""
    is_of_them = kind is SectionKind.RESPONSIBILITIES and text.startswith(("Applicant", "Candidate"))
    return is_of_them and _OF_THE_APPLICANT.match(text) is not None


def subject_of(text: str) -> SectionKind | None:
    lower = text[:600].lower()
    return next(
        (
            subject
            for subject, hints, pattern in _SUBJECTS
            if (not hints or holds_any(lower, hints)) and pattern.is_in(lower)
        ),
        None,
    )


def _labels_fact(text: str) -> bool:
    """ "Salary: $56,500"."""
    label = LABEL.match(text)
    return label is not None and section_kind(label["label"]) in _FACTS


def turn(
    kind: SectionKind, heading: Line | None, line: Line, position: int, following: Line | None
) -> SectionKind | None:
    """The kind that begins with this line, if it begins one."""
    over_items = following is not None and following.kind is LineKind.ITEM
    if kind in _MAY_END and _is_over_answers(line, following):
        return SectionKind.PROCESS
    if kind in LISTING and _is_over_people(line, following):
        return SectionKind.OVERVIEW
    if line.kind is LineKind.ITEM and kind in LISTING and position and _is_fact_in_list(heading, line):
        return SectionKind.DETAILS
    if line.kind is LineKind.LABELLED and kind in LISTING and position:
        return _turn_at_lead(line) if over_items else _turn_at_value(kind, line)
    if line.kind is LineKind.LABELLED and kind in LISTING and not over_items and _is_named_fact(line):
        return SectionKind.DETAILS  # below a heading whose list is lost: "Duties:", "Terms of employment: Ten months"
    if line.kind is not LineKind.PARAGRAPH or kind not in _MAY_END:
        return None
    if kind not in LISTING and (line.leads_elsewhere or _is_amount(line.text)):
        return None  # a button, or a fact, between two texts
    if line.tight and not over_items and _demands(kind, line.text):
        return SectionKind.QUALIFICATIONS
    if over_items and kind not in LISTING and names_list_below(line.text):
        return lead_kind(line.text)
    return _turn_at_paragraph(kind, heading, line, position, over_items=over_items)


def _turn_at_paragraph(
    kind: SectionKind, heading: Line | None, line: Line, position: int, *, over_items: bool
) -> SectionKind | None:
    subject = _subject_over_items(line.text) if over_items else subject_of(line.text[:600])
    if subject is SectionKind.DETAILS and not position:
        return None  # the section itself begins so: "This is a full-time position. You will ..."
    if subject is SectionKind.OVERVIEW and kind not in LISTING:
        return None
    ends = subject is None and position and not over_items
    if ends and (_is_apart(kind, heading, line) or (kind in LISTING and _labels_fact(line.text))):
        return SectionKind.DETAILS
    return subject


def _is_over_people(line: Line, following: Line | None) -> bool:
    """ "Our team includes people of many trades:"."""
    if line.kind is LineKind.ITEM or following is None or following.kind is not LineKind.ITEM:
        return False
    return is_person(following) and not names_fact(following)


def _is_over_answers(line: Line, following: Line | None) -> bool:
    """ "Do you have a driving licence?" over "Yes" and "No": of the form for those who apply."""
    return following is not None and line.text.endswith("?") and is_answer(following)


def _turn_at_lead(line: Line) -> SectionKind | None:
    """ "**To apply, please send us**:" over a list."""
    return None if line.text else subject_of(line.label)


def _turn_at_value(kind: SectionKind, line: Line) -> SectionKind | None:
    if kind is SectionKind.RESPONSIBILITIES and _labels_requirement(line):
        return SectionKind.QUALIFICATIONS
    if kind is SectionKind.RESPONSIBILITIES and _REMARK.fullmatch(line.label):
        return SectionKind.DETAILS
    is_duty = kind is SectionKind.RESPONSIBILITIES and _names_duty(line)
    return SectionKind.DETAILS if _is_fact(line) and not is_duty else None


def _is_apart(kind: SectionKind, heading: Line | None, line: Line) -> bool:
    """A paragraph of its own behind "Preferred: two years in a library.", which asks for nothing and names no work."""
    if kind not in LISTING or heading is None or heading.level != RUN_IN or line.tight:
        return False
    if kind is SectionKind.QUALIFICATIONS:
        return not _ASKS.search(line.text)
    return not _WORKS.search(line.text) and not begins_with_verb(line.text)


def other_listing(kind: SectionKind, line: Line, following: Line | None) -> SectionKind | None:
    """Duties that turn to qualifications, or the other way, by the name that the sentence over the next list gives; how
    to apply may turn to duties, but the requirements that it names are of the application."""
    if following is None or following.kind is not LineKind.ITEM or line.kind is LineKind.ITEM:
        return None
    if (kind not in LISTING and kind is not SectionKind.HOW_TO_APPLY) or not line.whole.rstrip().endswith(":"):
        return None
    led = lead_kind(line.whole)
    if led is SectionKind.RESPONSIBILITIES and asks_in(following):
        return None  # "As a guide you will: have a driving licence"
    if led is SectionKind.RESPONSIBILITIES and _SOMEBODY_WILL.search(line.whole) and begins_with_verb(following.text):
        return led
    if led is SectionKind.QUALIFICATIONS and kind not in LISTING:
        return led if _OF_THE_APPLICANT.match(line.whole) else None
    return led if led in LISTING and _NAMED[led].search(line.whole) else None


def work_behind_value(kind: SectionKind, first: Line, line: Line) -> SectionKind | None:
    """What begins with a paragraph about the work or who does it, behind "Salary" and "$40,000", which said it all."""
    if kind not in _FACTS or line.kind is not LineKind.PARAGRAPH or not _is_short_value(first):
        return None
    told = any(is_stated(piece, listed) for piece in sentence_lines(line) for listed in LISTING)
    return SectionKind.SUMMARY if told and len(line.text) > len(first.text) else None


def _is_short_value(line: Line) -> bool:
    return line.kind is LineKind.PARAGRAPH and len(line.text) <= _FACT_LINE and not line.text.endswith((".", ":", "!"))


def _is_amount(text: str) -> bool:
    """ "$31.50 p/h" or "$19–$24/hr, full-time", alone or before sentences about the work, is a fact among
    others and opens no section of what follows."""
    first = next(amounts(text), None) if text[:1] in "$£€" else None
    return first is not None and (len(text) <= _FACT_LINE or len(list(sentences(text))) > 1)


def _subject_over_items(text: str) -> SectionKind | None:
    """What the sentence over a list says; where it says nothing, the list is of what the others tell one to send: "To
    apply, write to us. Required are:"."""
    lead_in = _lead_in(text)
    subject = subject_of(lead_in)
    if subject is None and lead_kind(lead_in) is None and subject_of(text[:600]) is SectionKind.HOW_TO_APPLY:
        return SectionKind.HOW_TO_APPLY
    return subject


def _lead_in(text: str) -> str:
    """Of a paragraph over a list the sentence that leads into it: "We are an equal opportunity employer. We seek:"."""
    start = next(reversed([start for start, _ in sentences(text)]), 0)
    return text[start:] if text.rstrip().endswith(":") else text[:600]


def _labels_requirement(line: Line) -> bool:
    """ "Education: High school diploma", but not "Education: Plan the visits of schools"."""
    return section_kind(line.label) is SectionKind.QUALIFICATIONS and not begins_with_verb(line.text)


def _names_duty(line: Line) -> bool:
    """ "Pastoral care: Meet each pupil once a week", but not "Status: Open until filled"."""
    is_said = len(line.text.split()) >= _DUTY_WORDS or line.text.endswith(".")
    return is_said and section_kind(line.label) is None and begins_with_verb(line.text)


def _is_fact_in_list(heading: Line | None, line: Line) -> bool:
    """ "- Deadline: May 3" behind "- Requirements: a degree", which was an item of the same list; "D. Reports to:
    Principal" behind "C. Education", which was one of the same outline."""
    if heading is None:
        return False
    return (heading.level == RUN_IN and _labels_fact(line.text)) or (
        heading.ordered and line.ordered and names_fact(line)
    )


def _is_named_fact(line: Line) -> bool:
    named = section_kind(line.label) in _FACTS | {SectionKind.DETAILS}
    return named and bool(line.text) and not begins_with_verb(line.text)


def _is_fact(line: Line) -> bool:
    kind = SectionKind.HOW_TO_APPLY if line.label.lower() == "how" else section_kind(line.label)
    return bool(line.text) and kind not in LISTING and (kind is not None or len(line.text) < 80)

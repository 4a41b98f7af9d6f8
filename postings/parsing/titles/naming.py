"""The title of a role: the fallbacks in order, most certain first."""

import re
from collections.abc import Iterator
from itertools import islice

from postings.parsing.labels import LABEL
from postings.parsing.lines import Line
from postings.parsing.outline.fact_lines import is_fact_label
from postings.parsing.passages import Passage
from postings.parsing.posting import LISTING, Fact, SectionKind
from postings.parsing.sections.headings import is_of_the_manager, section_kind
from postings.parsing.titles.forms import bare_title, heads_a_job, holder_of, is_title, title_fact
from postings.parsing.titles.job_names import is_sentence, names_a_job
from postings.parsing.titles.listing_titles import over_a_listing
from postings.parsing.titles.named_by_use import is_used_for_a_job
from postings.parsing.titles.named_in_text import in_items, marked
from postings.parsing.titles.page_names import LONGEST, could_head, could_name, may_hold_name
from postings.parsing.titles.seeking import (
    asked,
    posts,
    sought,
    sought_as,
    sought_in_lower_case,
)
from postings.parsing.titles.subjects import contradicts, subjects
from postings.parsing.vocabulary import pattern
from postings.parsing.vocabulary import titles as words
from postings.parsing.vocabulary.announcements import WORDS_FOR_POSTS
from postings.parsing.vocabulary.around_titles import CODE
from postings.reading.document import BlockKind, Origin

_LABELS = pattern(words.LABELS)
_HEAD_LABELS = pattern(words.FIELD_NAMES)
_ALSO_LABELS = pattern(words.ALSO_FIELD_NAMES)
_OF_PAGES = ("title", "name", "subject", "headline", "og:title", "description")  # less certain than "jobTitle"
_PLACEHOLDER = pattern(words.PLACEHOLDERS)
_DESCRIBED = re.compile(
    rf"(?:{CODE}\s)?[A-Z][\w’'/&-]*(?: [\w’'/&-]{{1,20}}){{0,5}} (?:job|position|role) description", re.I
)
_OF_ANYBODY = re.compile(r"(?:student|staff|employee)s? (?:job|position|role) description", re.I)
_VOLUNTEERS = re.compile(r"Volunteer (?:opportunit(?:y|ies)|positions|roles|openings|work)\W*", re.I)
_IS_JOB = re.compile(
    r"(?:\[[^\[\]]{1,24}\] )?(?:[\w’']+ ){0,2}(?:job|vacancy|position|opening|job offer|hiring"
    r"|(?:open|volunteer) role)",
    re.I,
)
_TITLED = re.compile(r"(?:[A-Z][a-z]+ )?[Tt]itle:")
# Who signs, below what the page says: "Ann Oak, PhD", and not "Physics, PhD".
_SIGNED = re.compile(
    r"(?:(?:Dr|Prof)\. )?[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,3}"
    r"(?:,? (?:Ph\.?D|M\.?D|Ed\.?D|D\.?Sc|M\.?S|M\.?A|M\.?Ed)\.?){1,3}"
)
_CATEGORY = "job"  # also the label of a kind of work: "Job: Technician/Technologist/Scientist"
_PIECE = re.compile(r"(?:^|(?<=\s[|–—•·-]\s))\S.*?(?=\s[|–—•·-]\s|$)")


def title(name: Line | None, passages: tuple[Passage, ...]) -> Fact | None:
    """The role's title with its place. `name` is the line that sets the role apart from the document's others."""
    if name is not None:
        return _singular(title_fact(name.text, name.start), passages)
    return next((fact for fact in _candidates(passages) if not _PLACEHOLDER.fullmatch(str(fact.value))), None)


def awaits_a_title(passages: tuple[Passage, ...]) -> bool:
    """Whether it is a template, where a field or a heading says that the title will stand there."""
    return any(
        _PLACEHOLDER.fullmatch(passage.text.strip())
        for passage in passages
        if passage.kind is BlockKind.HEADING
        or (passage.kind is BlockKind.FIELD and _HEAD_LABELS.fullmatch(passage.label))
    )


def _candidates(passages: tuple[Passage, ...]) -> Iterator[Fact]:
    fields = [passage for passage in passages if passage.kind is BlockKind.FIELD]
    body = [passage for passage in passages if passage.kind is not BlockKind.FIELD]
    yield from (title_fact(p.text, p.start) for p in fields if p.origin is Origin.JSON_LD and p.label == "title")
    yield from _labelled([p for p in body if p.label.lower() != _CATEGORY])
    yield from asked(body)
    yield from (
        title_fact(p.text, p.start) for p in body if "itle:" in p.text and _TITLED.match(p.text) and _announces(p)
    )
    described = [p for p in body[:3] if _is_described(p)]
    yield from (title_fact(p.text, p.start) for p in described if not _OF_ANYBODY.match(p.text))
    front = [p for p in fields if p.origin is not Origin.JSON_LD and _HEAD_LABELS.fullmatch(p.label)]
    front = [p for p in front if p.origin is not Origin.FRONT_MATTER or not contradicts(p.text, body)]
    kinds = [p for p in front if _is_named_in_full(p, (*front, *body))]
    front = [p for p in front if p not in kinds]
    yield from (fact for p in (*front, *body[:1]) if (fact := over_a_listing(p)))
    front.sort(key=lambda p: p.label.lower() in _OF_PAGES)
    yield from _with_form(fields, front, body)
    yield from _labelled([p for p in body if p.label.lower() == _CATEGORY])
    yield from _told(front, body)
    yield from (title_fact(p.text, p.start) for p in (*kinds, *described))


def _with_form(fields: list[Passage], front: list[Passage], body: list[Passage]) -> Iterator[Fact]:
    """Fields and headings that have the form of a title."""
    own = (p for p in front if p.origin is Origin.FRONT_MATTER)
    yield from (title_fact(p.text, p.start) for p in own if is_title(p.text) or is_used_for_a_job(p.text, body))
    also = [p for p in fields if p.origin is Origin.FRONT_MATTER and _ALSO_LABELS.fullmatch(p.label)]
    yield from (title_fact(p.text, p.start) for p in also if is_title(p.text) and not contradicts(p.text, body))
    headed = sorted((p for p in body if _is_headed(p, body)), key=_heads_several)
    yield from (title_fact(p.text, p.start) for p in headed)
    heads = (p for p in body[:1] if p.kind is BlockKind.HEADING)
    yield from (title_fact(p.text, p.start) for p in heads if is_used_for_a_job(p.text, body))
    yield from (title_fact(p.text, p.start) for p in front if is_title(p.text))


def _is_named_in_full(kind: Passage, others: tuple[Passage, ...]) -> bool:
    """Whether a field tells but the kind of job, "position: Engineer", which a title or a heading names in full."""
    said = kind.text.strip().lower()
    return " " not in said and any(
        len(p.text) > len(kind.text) and said in p.text.lower().split() and names_a_job(p.text)
        for p in others
        if p.kind is BlockKind.HEADING or p.label == "title"
    )


def _told(front: list[Passage], body: list[Passage]) -> Iterator[Fact]:
    """What may be a name without the form of one: within a line or a sentence, or in whatever else heads the page."""
    yield from _pieces(body[:6])
    yield from (title_fact(p.text, p.start) for p in body if _announces(p))
    yield from (title_fact(p.text, p.start) for p in front if could_name(p.text) and names_a_job(p.text))
    posts_of_it = (p for p in front if p.label.lower() not in _OF_PAGES and p.origin is Origin.FRONT_MATTER)
    yield from (title_fact(p.text, p.start) for p in posts_of_it if " " in p.text and may_hold_name(p.text))
    yield from (fact for p in (*front, *body) if (fact := named_behind_label(p)))
    yield from sought(body)
    yield from posts(body)
    yield from marked(body)
    yield from in_items(body)
    yield from sought(front)
    yield from (fact for fact in sought_in_lower_case(front) if " " in str(fact.value))
    yield from (title_fact(p.text, p.start) for p in front if may_hold_name(p.text))
    yield from (Fact("title", p.text[:9], (p.start, p.start + 9)) for p in body if _heads_volunteers(p))
    in_lower_case = list(sought_in_lower_case(body))
    yield from (fact for fact in in_lower_case if " " in str(fact.value))
    yield from (title_fact(p.text, p.start) for p in front if could_name(p.text))
    yield from in_lower_case
    yield from sought_as(body)
    yield from (fact for p in body if p.kind is BlockKind.HEADING and (fact := over_a_listing(p)))
    yield from subjects(body)
    body = [] if _begins_with_employer(body) else body
    headings = (p for p in body if p.kind is BlockKind.HEADING)
    yield from (title_fact(p.text, p.start) for p in (*front, *islice(headings, 1)) if could_head(p.text))
    yield from (title_fact(p.text, p.start) for p in body[:3] if not _names_another_fact(p) and could_name(p.text))


def _begins_with_employer(body: list[Passage]) -> bool:
    """Whether the text begins with "About us": what may head the whole of it has been lost."""
    return bool(body) and body[0].kind is BlockKind.HEADING and section_kind(body[0].text) is SectionKind.OVERVIEW


def _is_headed(passage: Passage, body: list[Passage]) -> bool:
    """Whether a heading names a job, and not who holds it."""
    if passage.kind is not BlockKind.HEADING or not heads_a_job(passage.text):
        return False
    holder = holder_of(passage.text)
    return not holder or not any(p.text.startswith(holder) for p in body if p is not passage)


def _heads_several(passage: Passage) -> bool:
    """ "Internships at the Elm House": over the one that is named below it."""
    return bare_title(passage.text).lower() in WORDS_FOR_POSTS


def _pieces(body: list[Passage]) -> Iterator[Fact]:
    """Lines near the top that are a title, or hold one between dashes or bars: "Acme | Remote | Senior Designer"."""
    for position, passage in enumerate(body):
        if position and _SIGNED.fullmatch(passage.text):
            return
        if passage.label or passage.kind is not BlockKind.PARAGRAPH or passage.section in LISTING:
            continue
        if len(passage.text) > 2 * LONGEST or _is_value(passage.text):
            continue
        if is_title(passage.text):
            yield title_fact(passage.text, passage.start)
        for match in _PIECE.finditer(passage.text):
            if match.end() - match.start() < len(passage.text) and is_title(match.group()):
                yield title_fact(match.group(), passage.start + match.start())


def _is_value(text: str) -> bool:
    """ "Salary range: Office Assistant I: $3,100": the job is named in passing."""
    label = LABEL.match(text)
    return label is not None and section_kind(label["label"]) is SectionKind.COMPENSATION


def _heads_volunteers(passage: Passage) -> bool:
    """ "Volunteer opportunities": who comes is a volunteer, though no heading names the work."""
    return passage.kind is BlockKind.HEADING and bool(_VOLUNTEERS.fullmatch(passage.text))


def _names_another_fact(passage: Passage) -> bool:
    return is_of_the_manager(passage.label) or is_fact_label(passage.label)


def _labelled(body: list[Passage]) -> Iterator[Fact]:
    named = [p for p in body if p.label and _LABELS.fullmatch(p.label.strip(" :")) and len(p.text) < 110 and p.text]
    named.sort(key=lambda p: not p.label.lower().startswith("working"))
    yield from (title_fact(p.text, p.start) for p in named if is_title(p.text) or "title" in p.label.lower())


def _is_described(passage: Passage) -> bool:
    """ "Tour Guide Job Description", but not "Full Job Description"."""
    return bool(_DESCRIBED.fullmatch(passage.text)) and section_kind(passage.text) is None


def _announces(passage: Passage) -> bool:
    """ "Vacancy: Postdoctoral Fellow", in a line of its own."""
    label = LABEL.match(passage.text) if passage.kind is BlockKind.PARAGRAPH and len(passage.text) < 110 else None
    return label is not None and bool(_LABELS.fullmatch(label["label"])) and is_title(passage.text[label.end() :])


def named_behind_label(passage: Passage) -> Fact | None:
    """ "Job: Marketing for the Library", at the head of a page, or so in front matter: a name, because it says so."""
    if passage.origin is Origin.FRONT_MATTER and _IS_JOB.fullmatch(passage.label):
        return title_fact(passage.text, passage.start) if could_name(passage.text) else None
    heads = passage.kind in (BlockKind.HEADING, BlockKind.FIELD) and len(passage.text) < LONGEST
    label = LABEL.match(passage.text) if heads else None
    if not label or label.end() == len(passage.text) or passage.text.endswith((".", "!", "?")):
        return None
    if not _IS_JOB.fullmatch(label["label"].strip()):
        return None
    said = passage.text[label.end() :]
    if label["label"].lower().endswith("hiring") and is_sentence(said):
        return None  # "We're hiring: Come and tell our story"
    name = label.end() if said[:1].isupper() else 0  # "Thesis job: improving a parser"
    return title_fact(passage.text[name:], passage.start + name)


def _singular(named: Fact, passages: tuple[Passage, ...]) -> Fact:
    """A heading for a role that several people hold ("Team Leads") names it as the text names one of them."""
    plural = str(named.value)
    if not plural.endswith("s") or plural.endswith("ss"):
        return named
    one = re.compile(rf"\b{re.escape(plural[:-1])}\b")
    for passage in passages:
        if match := one.search(passage.text):
            return Fact("title", match.group(), passage.span(*match.span()))
    return named

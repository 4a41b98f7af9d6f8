"""What speaks for a posting, and how much: what it lists and names, labelled facts, pay, words of hiring.

The weights are few and round, so that a person can follow a verdict.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from postings.parsing.fields.apply import apply
from postings.parsing.fields.pay import pay
from postings.parsing.judgement.otherwise import plain
from postings.parsing.listings.leads import lead_kind
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Fact, ParsedPosting, SectionKind
from postings.parsing.titles.named_in_text import is_listed_opening
from postings.parsing.titles.page_names import is_page_of
from postings.parsing.titles.seeking import calls_for_a_job, seeks_a_job
from postings.parsing.vocabulary.announcements import PAST, are_jobs
from postings.parsing.vocabulary.hiring import HIRING
from postings.reading.document import BlockKind, Origin

# Over text in lower case and without accents, which takes less than half the time that ignoring the case would.
_HIRING = tuple((weight, re.compile(pattern, re.ASCII)) for weight, pattern in HIRING)
LISTED = 3.0  # for duties, and for qualifications, under a heading of their own; for several roles
NAMED = 1.5
_MOST_WORDS = 8.0  # for words of hiring: a long text has many of them by the way
_CALLED_FOR = 2.0  # a line that does nothing else
_PAID, _REACHED = 1.5, 0.5  # for pay, and for where to apply
_FEW = 1.0  # one duty and one qualification, said in passing
_LONGEST_LINE = 140  # characters of a title and what is set off behind it
_SET_OFF = ("-", "–", "—", "|", ",", "(", "@")
_HARDLY_ANY = 200  # characters
_FACTS = frozenset(
    """
    location salary compensation pay hours travel reports supervisor employment status type grade department term
    deadline closing start position vacancy schedule fte classification posted expires contract
    duration stipend employer
    """.split()
)
_PAY = frozenset({"base_salary_min", "base_salary_max"})
_ADDRESSES = frozenset({"apply_email", "apply_url"})
_LABEL_WORDS = re.compile(r"[\W_]+|(?<=[a-z])(?=[A-Z])")
_OVER = re.compile(rf"\b{PAST}\b")
_FILING = frozenset("category categories tag tags layout type kind section collection".split())
_NAMING = frozenset("title permalink url slug path".split())
_DUE = re.compile(r"\W*(?:(?:application )?deadline|closing date|apply by|closes)\b", re.I)
_ONE_JOB = re.compile(
    r"https?://[^\s?#]{0,200}?(?:jobs?|careers?|vacanc(?:y|ies)|recruit\w*|positions?|postings?|employment|stellen\w*)"
    r"\b[^\s]{0,200}?(?:\d{3}|[-_][a-z]+[-_])",
    re.I,
)
_AT_WHOM = re.compile(r"at (?:the )?[A-Z]")
# ", Elm School, Reno."
_NAMES = re.compile(
    r"(?:[,|(@–—-] ?(?:The )?[A-Z][\w’'&.-]*(?: (?:(?:of|the|for|and|at|in|&) ){0,2}[A-Z][\w’'&.-]*)*\)?){1,3}\."
)
_JOBS = re.compile(r"\b(?:jobs?|careers?|vacanc(?:y|ies)|employment|(?:job[-_ ])?(?:openings?|positions?|postings?))\b")


def reach(enough: float, weights: Iterable[float]) -> bool:
    return summed(weights, enough) >= enough


def summed(weights: Iterable[float], enough: float) -> float:
    """What the weights add up to; no more of them are asked for than reach that much."""
    total = 0.0
    for weight in weights:
        total += weight
        if total >= enough:
            break
    return total


def weights(postings: Sequence[ParsedPosting], texts: Sequence[RoleText], *, filed: bool) -> Iterator[float]:
    """What speaks for a posting; what takes longest to find comes last."""
    passages = texts[0].passages
    yield listed(postings[0]) + LISTED * min(len(postings) - 1, 5)
    yield NAMED * any(_names(passage, postings[0], sole=len(postings) == 1) for passage in passages)
    yield _REACHED * any(tells(_ADDRESSES, apply(text)) for text in texts)
    yield from of_hiring(postings, texts, filed=filed)


def of_hiring(postings: Sequence[ParsedPosting], texts: Sequence[RoleText], *, filed: bool) -> Iterator[float]:
    """What only a text that offers work has: any manual has lists, a heading and an address."""
    passages = texts[0].passages
    yield NAMED * (len(postings) > 1 and any(map(_is_due, passages)))
    yield facts(passages)
    yield _PAID * any(tells(_PAY, pay(text)) for text in texts)
    yield NAMED * filed
    yield LISTED * any(passage.origin is Origin.JSON_LD for passage in passages)
    yield NAMED * any(_leads_to_a_job(passage) or _leads_to_its_page(passage, postings[0]) for passage in passages)
    yield from _up_to(_MOST_WORDS, words_of_hiring(passages))
    yield NAMED * any(seeks_a_job(passage) for passage in _saying(passages))
    yield _CALLED_FOR * any(calls_for_a_job(passage) for passage in passages)


def listed(posting: ParsedPosting) -> float:
    """For duties, for qualifications, and for how to apply: half of it where no heading but a sentence announces them,
    nothing where only their verbs tell duties under an unknown heading from what else one may be told to do."""
    kinds = {section.kind for section in posting.sections if section.heading}
    weight = NAMED * (SectionKind.HOW_TO_APPLY in kinds)
    for items, kind in (
        (posting.responsibilities, SectionKind.RESPONSIBILITIES),
        (posting.qualifications, SectionKind.QUALIFICATIONS),
    ):
        if kind in kinds:
            weight += LISTED * bool(items)
        elif any(not item.group or lead_kind(f"{item.group}:") is kind for item in items):
            weight += NAMED * (len(items) > 1)
    few = len(posting.responsibilities) == 1 == len(posting.qualifications)
    return weight or _FEW * few


def facts(passages: tuple[Passage, ...]) -> float:
    labels = [{word.lower() for word in _LABEL_WORDS.split(label)} for label in map(_label, passages) if label]
    return min(LISTED, len(set().union(*(_FACTS & label for label in labels))))


def _label(passage: Passage) -> str:
    """That of a fact; also where it is set as a heading over the value: "Position:"."""
    over = passage.kind is BlockKind.HEADING and passage.text.endswith(":") and " " not in passage.text
    return passage.text if over else passage.label


def words_of_hiring(passages: tuple[Passage, ...]) -> Iterator[float]:
    text = plain(_said(passages))
    return (weight for weight, pattern in _HIRING if pattern.search(text))


def _up_to(most: float, weights: Iterable[float]) -> Iterator[float]:
    for weight in weights:
        yield min(weight, most)
        most -= weight
        if most <= 0:
            return


def _said(passages: tuple[Passage, ...]) -> str:
    titles = (passage for passage in passages if passage.kind is BlockKind.FIELD and passage.label == "title")
    return "\n".join(f"{passage.label} {passage.text}" for passage in (*titles, *_saying(passages)))


def _saying(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The body; where it says hardly anything, the fields too."""
    body = tuple(passage for passage in passages if passage.kind is not BlockKind.FIELD)
    return body if sum(len(passage.text) for passage in body) > _HARDLY_ANY else passages


def tells(fields: frozenset[str], facts: Iterable[Fact]) -> bool:
    return any(fact.field in fields for fact in facts)


def _is_due(passage: Passage) -> bool:
    """What one of several roles says of itself: "Research Fellow: deadline June 5"."""
    own = not passage.shared and passage.kind is BlockKind.PARAGRAPH
    return own and _DUE.match(passage.label or passage.text) is not None


def files_under_jobs(passage: Passage) -> bool:
    """Front matter by which a site puts the page among its jobs: `category: jobs`, `permalink: /vacancies/`. The title
    in a page's head tells only the part of the site: whatever stands there is called "Careers"."""
    if passage.kind is not BlockKind.FIELD or passage.origin is Origin.HEAD:
        return False
    label, filed = passage.label.lower(), passage.text.lower()
    if _OVER.search(filed):
        return False
    return bool((label in _FILING and _JOBS.search(filed)) or (label in _NAMING and are_jobs(filed)))


def _leads_to_a_job(passage: Passage) -> bool:
    """A link to one job where jobs are kept: "careers.example.edu/jobs/5423"."""
    return any(map(_ONE_JOB.search, (mark.href for mark in passage.marks))) or (
        passage.kind is BlockKind.FIELD and bool(_ONE_JOB.match(passage.text))
    )


def _leads_to_its_page(passage: Passage, posting: ParsedPosting) -> bool:
    """A link to a page elsewhere that is called as the role: "elm.example.org/join/tour-guide"."""
    title = posting.fact("title")
    return title is not None and any(is_page_of(str(title.value), mark.href) for mark in passage.marks)


def _names(passage: Passage, posting: ParsedPosting, *, sole: bool) -> bool:
    """Whether the title is that of the page or of its front matter, or of the only role, in a line of its own or where
    openings are listed."""
    fact = posting.fact("title")
    if fact is None:
        return False
    heads = passage.kind in (BlockKind.HEADING, BlockKind.FIELD) and str(fact.value) in passage.text
    said = passage.text.rpartition(": ")[2]  # "Title: Cook"
    alone = sole and passage.kind is BlockKind.PARAGRAPH
    listed = sole and passage.start == fact.span[0] and is_listed_opening(passage)
    return heads or listed or (alone and (fact.value == said or _begins_with(passage, fact)))


def _begins_with(passage: Passage, title: Fact) -> bool:
    """ "Principal - Elm Charter Schools - Reno - NV", "Cook at Elm House", "Cook, Elm School.", but not "Principal, we
    hope, you will be."."""
    begins = passage.start == title.span[0] and len(passage.text) <= _LONGEST_LINE
    behind = passage.text[len(str(title.value)) :].lstrip()
    if not begins or not (behind.startswith(_SET_OFF) or _AT_WHOM.match(behind)):
        return False
    return not passage.text.endswith((".", "!", "?")) or _NAMES.fullmatch(behind) is not None

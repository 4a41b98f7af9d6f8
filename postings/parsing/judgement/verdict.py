"""Whether a document is a posting, and if not, why not.

What speaks for a posting is added up (a title, duties, qualifications, how to apply, labelled facts, words of hiring),
what speaks for something else is taken away. The weights are few and round, so that a person can follow a verdict.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain

from postings.parsing.fields.apply import apply
from postings.parsing.fields.dates import dates
from postings.parsing.fields.employment import employment
from postings.parsing.fields.pay import pay
from postings.parsing.fields.start import job_start
from postings.parsing.judgement.genres import genre, genre_of_none
from postings.parsing.judgement.otherwise import plain, what_else
from postings.parsing.listings.leads import lead_kind
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import LISTING, Basis, Fact, ParsedPosting, PostingKind, SectionKind
from postings.parsing.titles.named_by_use import is_a_jobs_name
from postings.parsing.titles.named_in_text import is_listed_opening
from postings.parsing.titles.naming import awaits_a_title, named_behind_label
from postings.parsing.titles.page_names import is_page_of
from postings.parsing.titles.seeking import calls_for_a_job, seeks_a_job
from postings.parsing.vocabulary.announcements import PAST, are_jobs
from postings.parsing.vocabulary.hiring import HIRING
from postings.reading.document import BlockKind, Origin

# Over text in lower case and without accents, which takes less than half the time that ignoring the case would.
_HIRING = tuple((weight, re.compile(pattern, re.ASCII)) for weight, pattern in HIRING)
_NO_ROLE = "It names no role that one could apply for."
_DESCRIBES = "It describes several roles, and offers none of them."
_LISTED = 3.0  # for duties, and for qualifications, under a heading of their own; for several roles
_NAMED = 1.5
_MOST_WORDS = 8.0  # for words of hiring: a long text has many of them by the way
_CALLED_FOR = 2.0  # a line that does nothing else
_PAID, _REACHED = 1.5, 0.5  # for pay, and for where to apply
_FEW = 1.0  # one duty and one qualification, said in passing
_ENOUGH = 3.5
_SPOKEN = 1.5  # of hiring, where no title names a job and only one of the two lists is there
_UNTITLED = 2.5  # what else must speak for a text whose head was cut off
_WHOLE = 3.5  # in lists under headings and facts, for the rest of a posting whose title is lost
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
_OFFERED = frozenset({"employment_type", "valid_through", "apply_url", "job_start"})
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


def why_no_posting(readings: Sequence[tuple[ParsedPosting, RoleText]], data_of: str) -> str:
    """The reason why the document is no posting; empty where it is one. The postings need hold no more facts than a
    title and a kind. `data_of`: what a site calls its data."""
    postings, texts = [posting for posting, _ in readings], [text for _, text in readings]
    passages = texts[0].passages
    if reason := genre_of_none(passages):
        return reason
    titles = [fact for posting in postings if (fact := posting.fact("title"))]
    named = any(fact.basis is Basis.STATED and is_a_jobs_name(str(fact.value), passages) for fact in titles)
    against, reason = what_else(passages, named=named)
    filed = are_jobs(data_of) or any(map(_files_under_jobs, passages))
    if len(postings) > 1 and not (filed or _offers(postings, texts)):
        return reason or _DESCRIBES
    if len(postings) == 1:
        weight, called = genre(titles, named=named)
        if called and not (named or postings[0].responsibilities):
            return called
        against, reason = max((against, reason), (weight, called))
    enough = _ENOUGH if named else _ENOUGH + _NAMED
    items = any(posting.responsibilities or posting.qualifications for posting in postings)
    says = named or items or len(postings) > 1 or any(map(named_behind_label, passages))
    if not titles:
        says, enough = items and _has_lost_its_title(postings[0], passages), _ENOUGH + _UNTITLED
    described = named or _listed(postings[0]) >= 2 * _LISTED
    if not described and not _reach(_SPOKEN, _of_hiring(postings, texts, filed=filed)):
        return reason or _NO_ROLE  # the lists of a manual or a licence
    if says and _reach(enough + against, _weights(postings, texts, filed=filed)):
        return ""
    return reason or _NO_ROLE


def _has_lost_its_title(posting: ParsedPosting, passages: tuple[Passage, ...]) -> bool:
    """Whether all else of a posting is there: duties and qualifications each under a heading, or one with facts."""
    return not awaits_a_title(passages) and _listed(posting) + _facts(passages) >= _WHOLE


def _offers(postings: Sequence[ParsedPosting], texts: Sequence[RoleText]) -> bool:
    """Whether several roles are on offer, and not only described: as offices that one is elected to, in words, by what
    each of them takes, or for most of them by what somebody gets or must do by when."""
    if all(map(_leads, postings)) or all(map(_asks, postings)):
        return True
    of_all = {passage.start: passage for text in texts for passage in text.passages}
    if _reach(1, _words_of_hiring(tuple(of_all.values()))):
        return True
    return 2 * sum(map(_is_offered, texts)) > len(postings)


def _is_offered(text: RoleText) -> bool:
    return _tells(_OFFERED, chain(employment(text), dates(text), apply(text), job_start(text)))


def _tells(fields: frozenset[str], facts: Iterable[Fact]) -> bool:
    return any(fact.field in fields for fact in facts)


def _leads(posting: ParsedPosting) -> bool:
    kind = posting.fact("kind")
    return kind is not None and kind.value is PostingKind.LEADERSHIP_ROLE


def _asks(posting: ParsedPosting) -> bool:
    """Whether headings of its own say what the role does, and what it takes."""
    kinds = {section.kind for section in posting.sections if section.heading and not section.shared}
    return bool(posting.responsibilities) and kinds >= LISTING


def _reach(enough: float, weights: Iterable[float]) -> bool:
    """Whether the weights add up to enough; no more of them are asked for than that takes."""
    return any(total >= enough for total in accumulate(weights))


def _up_to(most: float, weights: Iterable[float]) -> Iterator[float]:
    for weight in weights:
        yield min(weight, most)
        most -= weight
        if most <= 0:
            return


def _words_of_hiring(passages: tuple[Passage, ...]) -> Iterator[float]:
    text = plain(_said(passages))
    return (weight for weight, pattern in _HIRING if pattern.search(text))


def _weights(postings: Sequence[ParsedPosting], texts: Sequence[RoleText], *, filed: bool) -> Iterator[float]:
    """What speaks for a posting; what takes longest to find comes last."""
    passages = texts[0].passages
    yield _listed(postings[0]) + _LISTED * min(len(postings) - 1, 5)
    yield _NAMED * any(_names(passage, postings[0], sole=len(postings) == 1) for passage in passages)
    yield _REACHED * any(_tells(_ADDRESSES, apply(text)) for text in texts)
    yield from _of_hiring(postings, texts, filed=filed)


def _of_hiring(postings: Sequence[ParsedPosting], texts: Sequence[RoleText], *, filed: bool) -> Iterator[float]:
    """What only a text that offers work has: any manual has lists, a heading and an address."""
    passages = texts[0].passages
    yield _NAMED * (len(postings) > 1 and any(map(_is_due, passages)))
    yield _facts(passages)
    yield _PAID * any(_tells(_PAY, pay(text)) for text in texts)
    yield _NAMED * filed
    yield _LISTED * any(passage.origin is Origin.JSON_LD for passage in passages)
    yield _NAMED * any(_leads_to_a_job(passage) or _leads_to_its_page(passage, postings[0]) for passage in passages)
    yield from _up_to(_MOST_WORDS, _words_of_hiring(passages))
    yield _NAMED * any(seeks_a_job(passage) for passage in _saying(passages))
    yield _CALLED_FOR * any(calls_for_a_job(passage) for passage in passages)


def _facts(passages: tuple[Passage, ...]) -> float:
    labels = [{word.lower() for word in _LABEL_WORDS.split(label)} for label in map(_label, passages) if label]
    return min(_LISTED, len(set().union(*(_FACTS & label for label in labels))))


def _label(passage: Passage) -> str:
    """That of a fact; also where it is set as a heading over the value: "Position:"."""
    over = passage.kind is BlockKind.HEADING and passage.text.endswith(":") and " " not in passage.text
    return passage.text if over else passage.label


def _said(passages: tuple[Passage, ...]) -> str:
    titles = (passage for passage in passages if passage.kind is BlockKind.FIELD and passage.label == "title")
    return "\n".join(f"{passage.label} {passage.text}" for passage in (*titles, *_saying(passages)))


def _saying(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The body; where it says hardly anything, the fields too."""
    body = tuple(passage for passage in passages if passage.kind is not BlockKind.FIELD)
    return body if sum(len(passage.text) for passage in body) > _HARDLY_ANY else passages


def _listed(posting: ParsedPosting) -> float:
    """For duties, for qualifications, and for how to apply: half of it where no heading but a sentence announces them,
    nothing where only their verbs tell duties under an unknown heading from what else one may be told to do."""
    kinds = {section.kind for section in posting.sections if section.heading}
    weight = _NAMED * (SectionKind.HOW_TO_APPLY in kinds)
    for items, kind in (
        (posting.responsibilities, SectionKind.RESPONSIBILITIES),
        (posting.qualifications, SectionKind.QUALIFICATIONS),
    ):
        if kind in kinds:
            weight += _LISTED * bool(items)
        elif any(not item.group or lead_kind(f"{item.group}:") is kind for item in items):
            weight += _NAMED * (len(items) > 1)
    few = len(posting.responsibilities) == 1 == len(posting.qualifications)
    return weight or _FEW * few


def _is_due(passage: Passage) -> bool:
    """What one of several roles says of itself: "Research Fellow: deadline June 5"."""
    own = not passage.shared and passage.kind is BlockKind.PARAGRAPH
    return own and _DUE.match(passage.label or passage.text) is not None


def _files_under_jobs(passage: Passage) -> bool:
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

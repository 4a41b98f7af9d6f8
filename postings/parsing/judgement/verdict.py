"""Whether a document is a posting, and if not, why not.

What speaks for a posting is added up (`evidence.py`), what speaks for something else is taken away (`otherwise.py`).
Where little is left, the words have to be those of postings (`wording.py`).
"""

from collections.abc import Sequence
from itertools import chain

from postings.parsing.fields.apply import apply
from postings.parsing.fields.dates import dates
from postings.parsing.fields.employment import employment
from postings.parsing.fields.start import job_start
from postings.parsing.judgement import evidence
from postings.parsing.judgement.genres import genre, genre_of_none
from postings.parsing.judgement.otherwise import what_else
from postings.parsing.judgement.wording import MOST, wording
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import LISTING, Basis, ParsedPosting, PostingKind
from postings.parsing.titles.named_by_use import is_a_jobs_name
from postings.parsing.titles.naming import awaits_a_title, named_behind_label
from postings.parsing.vocabulary.announcements import are_jobs
from postings.reading.document import Document

_NO_ROLE = "It names no role that one could apply for."
_OTHER_WORDS = "It says little of a role, and its words are rather those of other pages."
_DESCRIBES = "It describes several roles, and offers none of them."
_ENOUGH = 3.5
_SPOKEN = 1.5  # of hiring, where no title names a job and only one of the two lists is there
_UNTITLED = 2.5  # what else must speak for a text whose head was cut off
_WHOLE = 3.5  # in lists under headings and facts, for the rest of a posting whose title is lost
_OFFERED = frozenset({"employment_type", "valid_through", "apply_url", "job_start"})


def why_no_posting(readings: Sequence[tuple[ParsedPosting, RoleText]], document: Document) -> str:
    """The reason why the document is no posting; empty where it is one. The postings need hold no more facts than a
    title and a kind."""
    postings, texts = [posting for posting, _ in readings], [text for _, text in readings]
    passages = texts[0].passages
    if reason := genre_of_none(passages):
        return reason
    titles = [fact for posting in postings if (fact := posting.fact("title"))]
    named = any(fact.basis is Basis.STATED and is_a_jobs_name(str(fact.value), passages) for fact in titles)
    against, reason = what_else(passages, named=named)
    filed = are_jobs(document.data_of) or any(map(evidence.files_under_jobs, passages))
    if len(postings) > 1 and not (filed or _offers(postings, texts)):
        return reason or _DESCRIBES
    if len(postings) == 1:
        weight, called = genre(titles, named=named)
        if called and not (named or postings[0].responsibilities):
            return called
        against, reason = max((against, reason), (weight, called))
    enough = _ENOUGH if named else _ENOUGH + evidence.NAMED
    items = any(posting.responsibilities or posting.qualifications for posting in postings)
    says = named or items or len(postings) > 1 or any(map(named_behind_label, passages))
    if not titles:
        says, enough = items and _has_lost_its_title(postings[0], passages), _ENOUGH + _UNTITLED
    described = named or evidence.listed(postings[0]) >= 2 * evidence.LISTED
    if not described and not evidence.reach(_SPOKEN, evidence.of_hiring(postings, texts, filed=filed)):
        return reason or _NO_ROLE  # the lists of a manual or a licence
    if not says:
        return reason or _NO_ROLE
    enough += against
    left = evidence.summed(evidence.weights(postings, texts, filed=filed), enough + MOST) - enough
    if left < 0:
        return reason or _NO_ROLE
    if left < MOST and left < wording(document):
        return reason or _OTHER_WORDS
    return ""


def _has_lost_its_title(posting: ParsedPosting, passages: tuple[Passage, ...]) -> bool:
    """Whether all else of a posting is there: duties and qualifications each under a heading, or one with facts."""
    return not awaits_a_title(passages) and evidence.listed(posting) + evidence.facts(passages) >= _WHOLE


def _offers(postings: Sequence[ParsedPosting], texts: Sequence[RoleText]) -> bool:
    """Whether several roles are on offer, and not only described: as offices that one is elected to, in words, by what
    each of them takes, or for most of them by what somebody gets or must do by when."""
    if all(map(_leads, postings)) or all(map(_asks, postings)):
        return True
    of_all = {passage.start: passage for text in texts for passage in text.passages}
    if evidence.reach(1, evidence.words_of_hiring(tuple(of_all.values()))):
        return True
    return 2 * sum(map(_is_offered, texts)) > len(postings)


def _is_offered(text: RoleText) -> bool:
    return evidence.tells(_OFFERED, chain(employment(text), dates(text), apply(text), job_start(text)))


def _leads(posting: ParsedPosting) -> bool:
    kind = posting.fact("kind")
    return kind is not None and kind.value is PostingKind.LEADERSHIP_ROLE


def _asks(posting: ParsedPosting) -> bool:
    """Whether headings of its own say what the role does, and what it takes."""
    kinds = {section.kind for section in posting.sections if section.heading and not section.shared}
    return bool(posting.responsibilities) and kinds >= LISTING

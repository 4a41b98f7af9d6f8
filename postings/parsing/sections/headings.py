"""What kind of section a heading opens, by the closed vocabulary of `vocabulary.headings`."""

import re
from difflib import get_close_matches
from functools import lru_cache

from postings.parsing.posting import LISTING, Level, SectionKind
from postings.parsing.titles.job_words import is_job_word
from postings.parsing.vocabulary import headings as words
from postings.parsing.vocabulary import pattern
from postings.parsing.vocabulary.duty_headings import RESPONSIBILITIES
from postings.parsing.vocabulary.heading_phrases import PHRASES
from postings.parsing.vocabulary.qualification_headings import QUALIFICATIONS

_KIND_OF_HEAD = {head: kind for kind, heads in words.HEADS.items() for head in heads.split()}
_FILLERS = frozenset(words.FILLERS.split())
_PREFERRED = frozenset(words.PREFERRED.split())
_REQUIRED = frozenset(words.REQUIRED.split())
_PREFERENCE = _PREFERRED | _REQUIRED
_LEVELS = _PREFERENCE | {"essentials"}  # which as a heading may be facts
_WITH_LEVELS = frozenset("skills qualifications experience criteria points to have haves".split())
_KNOWN = _FILLERS | _PREFERENCE | _KIND_OF_HEAD.keys()
_BEFORE_NAMES = frozenset({"of", "for", "the"})
_OF_A_JOB = frozenset(
    """
    responsibilities duties tasks functions accountabilities expectations deliverables qualifications requirements
    prerequisites credentials skills competencies attributes salary compensation pay benefits perks
    """.split()
)
_NAME_WORDS = 5  # at most, of a job's name and its section
_LONG_WORDS = sorted(word for word in _PREFERENCE | _KIND_OF_HEAD.keys() if len(word) > 6)
# They begin phrases, which `_PHRASES` knows; "No experience needed" asks for nothing.
_ASKING = frozenset("about you what who why how where no".split())
_ARTICLES = frozenset({"a", "an"})  # "A degree in education" is asked for, and is the name of nothing
_INSTITUTIONS = frozenset(
    "department school faculty institute college university division".split()
)  # "... of Education"
_PHRASES = (
    (SectionKind.RESPONSIBILITIES, pattern(RESPONSIBILITIES, re.NOFLAG)),
    (SectionKind.QUALIFICATIONS, pattern(QUALIFICATIONS, re.NOFLAG)),
    *((kind, pattern(text, re.NOFLAG)) for kind, text in PHRASES),
)
_PLUS = re.compile(r"\w plus (?:either|one|any|all|at least)\b")  # "A diploma, plus either:" asks for both
_OF_THE_MANAGER = ("responsible to", "responsibility to", "accountable to", "reports to")
_HAS_DUTIES = re.compile(r"\b(?:has|have|bears?) (?:the |an? )?responsibility to$")
_HERE = re.compile(r"here (?:s|is|are) (?=(?:what|who|how|why|where|an?|some|the)\b)")
_PROFILE = re.compile(r"\b(?:your|(?:candidate|applicant)(?: s)?) profile\b")  # but not "Job profile"
_OF_TIME = re.compile(r"(?:the |your |our )?(?:time|schedule|scheduling|availability|attendance) requirements?")
_RELATIVE = re.compile(f"{words.RELATIVE}$")
_PARENTHESIS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NUMBER = re.compile(r"^\s*(?:(?:section|part) )?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-h])[.):]\s+(?=\S)", re.I)
_LONGEST = 90
_PLAIN_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_JOINT = re.compile(r"\s+[-–—|/]+\s+|:\s+")
_NICE = re.compile(
    r"\b(?:nice|good|great) to haves?\b|\bbonus(?:es)?\b"
    r"|\bwe (?:d|would) (?:also |really )?(?:love|like|welcome|appreciate|value)\b"
    r"(?! you to(?! have)| to (?:hear|find|hire|recruit|appoint)\b|(?<=like) (?:someone|somebody|people|an?)\b)"
    r"|\bwould help\b|\bstrengthen\b|\bprefer\b"
    r"|\byou (?:might|may|could) (?:also )?have\b|\b(?:great|nice|good|helpful|useful|better|helps) if\b"
    r"|\b(?:will|would|might|could|may) help\b|\bextra bits\b|\b(?:icing on|cherry on)\b"
    r"|^(?:and|plus|also) if you\b"
    r"|\b(?:brownie|extra|plus) points\b|\bextra credit\b|\bstand out\b|\bsets? you apart\b|\beven better\b"
    r"|\b(?:particularly|especially) (?:welcome|good|great|strong|well suited|suitable|suited)\b"
)
_NOT_REQUIRED = re.compile(
    r"\bnot (?:\w+ )?(?:required|necessary|essential|mandatory)\b|\bnon essential\b"
    r"|\byou (?:do not|don t) (?:\w+ )?need\b|\bnot (?:an? )?(?:strict |hard |formal )?requirements?\b"
)
# "We don't expect you to know all of these".
_NOT_EXPECTED = re.compile(r"\b(?:not|don t|no one is) (?:\w+ )?expect")
_DESCRIBED = re.compile(
    r"\b(?:ideal|successful) \w+ (?:will |must |should )?(?:has|have|is|are|be|possess)\b"
    r"|\bbe considered\b|\b(?:desired|ideal) (?:candidate|applicant|person)s?(?: profile|(?: (?:will|must|should))?$)"
)

# A section's name stands before what narrows it: "Compensation and location" is about compensation, but "Role summary"
# and "Job requirements" are not about the role or job. These heads decide only where no other does.
_WEAK = (SectionKind.SUMMARY, SectionKind.OVERVIEW, SectionKind.DETAILS, SectionKind.SCHEDULE, SectionKind.PROCESS)


@lru_cache(maxsize=4096)  # several stages ask for each heading, and headings recur from document to document
def normalized(heading: str) -> str:
    """Lower case words alone: "Key Responsibilities & Workstreams:" is "key responsibilities and workstreams"."""
    heading = _NUMBER.sub("", heading, count=1)
    plain = _PARENTHESIS.sub(" ", heading) or heading
    plain = plain.replace("&", " and ").replace("+", " and ").lower()
    return " ".join(_PLAIN_WORD.findall(plain))


@lru_cache(maxsize=4096)
def section_kind(heading: str) -> SectionKind | None:
    """The kind that the heading opens, or None where the vocabulary does not hold it."""
    text = _HERE.sub("", normalized(heading), count=1)
    if not text or len(text) > _LONGEST or "=" in heading:  # "E = essential, D = desirable"
        return None
    if is_of_the_manager(text):
        return SectionKind.DETAILS
    if _OF_TIME.fullmatch(text):
        return SectionKind.SCHEDULE
    relative = _RELATIVE.search(text.replace("-", " "))
    kind = _kind_by_words(text[: relative.start()].split() if relative and relative.start() else text.split())
    if kind and kind not in _WEAK:
        return kind
    return _kind_by_phrase(text.replace("-", " ")) or kind or _kind_before_purpose(text)


def is_of_the_manager(label: str) -> bool:
    """ "Reports to", "Secondary Responsibility to:"."""
    text = normalized(label)
    return text.endswith(_OF_THE_MANAGER) and not _HAS_DUTIES.search(text)


def kind_of_piece(heading: str) -> SectionKind | None:
    """Of "About you - more than a CV" what its first part names, but nothing of "Education - Director"; of
    "Tools - what you'll need" what it says behind that."""
    first, *rest = _JOINT.split(heading, 1)
    names_list = bool(rest) and (" " in first or first.lower() in _OF_A_JOB)
    kind = section_kind(first) if names_list else None
    if kind in LISTING:
        return kind
    said = section_kind(rest[0]) if rest and rest[0].lower().startswith("what ") else None
    return said if said in (*LISTING, SectionKind.BENEFITS) else None


def _kind_by_words(tokens: list[str]) -> SectionKind | None:
    if tokens[0] in _ASKING | _ARTICLES or (tokens[0] in _INSTITUTIONS and tokens[1:2] == ["of"]):
        return None
    known = [word if word in _KNOWN else _named(tokens, at) or _correctly_spelt(word) for at, word in enumerate(tokens)]
    if "" in known or sum(token != written for token, written in zip(known, tokens, strict=True)) > 1:
        return None
    kinds = [_KIND_OF_HEAD[token] for token in known if token in _KIND_OF_HEAD]
    strong = [kind for kind in kinds if kind not in _WEAK]
    if strong and "description" in tokens and "and" in tokens:
        return SectionKind.SUMMARY  # "Description and requirements" holds the duties too
    if not kinds and _PREFERENCE & set(known):
        return SectionKind.QUALIFICATIONS  # "Required", "Nice to have"
    return next(iter(strong or kinds), None)


def names_both(heading: str) -> bool:
    """Whether the heading has a word for duties and one for what is asked: "Skills and responsibilities", "Your profile
    and responsibilities"."""
    name = _PROFILE.sub("skills", normalized(heading))
    return {_KIND_OF_HEAD.get(word) for word in name.split()} >= LISTING


def _named(tokens: list[str], position: int) -> str:
    """The word if it names the job whose section this is: "Duties of the Librarian", "Tutor responsibilities", "Grants
    manager expectations"; but "Curator of Education" is a title."""
    is_behind = not _BEFORE_NAMES.isdisjoint(tokens[:position])
    is_before = tokens[-1] in _OF_A_JOB
    whole = is_before and len(tokens) <= _NAME_WORDS and is_job_word(tokens[-2])
    return tokens[position] if whole or ((is_behind or is_before) and is_job_word(tokens[position])) else ""


@lru_cache(maxsize=4096)
def _correctly_spelt(word: str) -> str:
    """The known word that this one is with a slip of the pen ("MIMINUMUM"); empty where there is none. The first letter
    is hardly ever slipped in: "Viability" is no ability."""
    if len(word) <= 6 or is_job_word(word):
        return ""
    alike = [known for known in _LONG_WORDS if known[0] == word[0]]
    same_letters = (known for known in alike if sorted(known) == sorted(word))
    near = next(same_letters, None) or next(iter(get_close_matches(word, alike, n=1, cutoff=0.85)), "")
    return "" if word == f"{near}ing" else near  # "Application processing" is work


def _kind_before_purpose(text: str) -> SectionKind | None:
    """Of "Minimum requirements for undergraduate courses" what its head names."""
    head, purpose, _ = text.partition(" for ")
    words_of_head = head.split()
    kind = _kind_by_words(words_of_head) if purpose and words_of_head and words_of_head[-1] in _OF_A_JOB else None
    return kind if kind in LISTING else None


def _kind_by_phrase(text: str) -> SectionKind | None:
    return next((kind for kind, phrases in _PHRASES if phrases.fullmatch(text)), None)


@lru_cache(maxsize=512)  # asked for each entry of the list below it
def level_of_heading(heading: str) -> Level | None:
    """Whether the heading makes what stands below it preferred or required; None where it says neither. What stands in
    parentheses says it where the rest does not: "Technical skills (nice to have)"."""
    asides = _PARENTHESIS.findall(heading)
    said = (_level(normalized(text)) for text in (heading, *(aside[1:-1] for aside in asides)))
    return next(filter(None, said), None)


def names_a_level(text: str) -> bool:
    """ "Desirable", "Nice to have (we train you)": how much what stands behind it weighs, and no demand itself."""
    first, *others = normalized(text).split() or [""]
    return first in _LEVELS and all(word in _LEVELS or word in _WITH_LEVELS for word in others)


def _level(text: str) -> Level | None:
    tokens = set(text.split()) - ({"plus"} if _PLUS.search(text) else set())
    plain = text.replace("-", " ")
    if text == "d" or _NOT_REQUIRED.search(plain):  # "D" stands for "Desirable" in the column of a table
        return Level.PREFERRED
    if (tokens & _PREFERRED or _NICE.search(plain)) and not _DESCRIBED.search(text):
        return None if tokens & {"required", "minimum"} else Level.PREFERRED
    expects = not _NOT_EXPECTED.search(plain) and tokens & {"expect", "expected"}
    return Level.REQUIRED if expects or tokens & (_REQUIRED | {"need"}) else None

"""Whether words could be a name, and whether what they name is a job: "Coordinator, Professional Learning"."""

import re
from functools import lru_cache

from postings.parsing.language.first_letters import by_first_letter
from postings.parsing.titles.job_words import is_job_word
from postings.parsing.vocabulary import job_nouns as words
from postings.parsing.vocabulary.titles import NEVER_IN_TITLES

_WORD = re.compile(r"(?<![\w/])[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_PARENTHESIS = re.compile(r"\s*[(\[][^()\[\]]{0,80}[)\]]")
_CUT = re.compile(r"(?=[\s:,;–—|])(?:\s+[-–—|/]\s+|\s*[:,;–—|]\s*|\s+(?:of|for|to|in|at|with|within|on)\s+)", re.I)
_FOR_READERS = re.compile(
    r"(?P<what>[\w’'-]{1,40})\s+for\s+(?:[\w’'-]{1,30}\s+){0,2}[a-z]{3,30}s(?=\s[-–—|/]\s|[:,;–—|]|$)", re.I
)
# "Coffee with the Principal", up to the next joint: whom one meets names no job.
_COMPANY = re.compile(r"\swith\s[^:,;–—|]*?(?=\s[-/]\s|[:,;–—|]|$)", re.I)
# Of an association, by what they pay; but not "Associate Member of Technical Staff".
_PAYING_MEMBER = re.compile(
    r"(?:full|regular|ordinary|individual|student|retired|emerit(?:us|a)|life|lifetime|honorary|associate|affiliate|family"
    r"|household|institutional|corporate|organi[sz]ational|supporting|sustaining|patron|junior|non-?)[ -]members?",
    re.I,
)
_PROGRAMS = ("program", "programme", "scheme")
_STUDENTS = ("student", "students", "candidate", "candidates", "scholarship", "scholarships")
_POSTS = (
    "position",
    "positions",
    "job",
    "role",
    "post",
    "opening",
    "openings",
    "vacancy",
    "offer",
    "opportunity",
    "pool",
)
_SHIFTS = ("shift", "shifts")
_ROMAN = re.compile(r"(?:[IVX]{1,4}|\d{1,2}|[A-Z])(?:[/-](?:[IVX]{1,4}|\d{1,2}))?$")  # "Biologist I/II"
_WHEN = re.compile(r"20\d\d(?:[-–/](?:20)?\d\d)?|Spring|Summer|Fall|Autumn|Winter")
# When those of a works or a ward are at work: "Machine Operator 2nd Shift".
_TURN = r"(?:1st|2nd|3rd|first|second|third|day|night|evening|afternoon|morning|weekend|overnight|swing|split|[ap]m)"
_SHIFT = re.compile(rf"(?<=\w),?\s+{_TURN}(?:(?:\s?[/&-]\s?|,\s|\s(?:and|or)\s){_TURN}){{0,3}}\sshifts?$", re.I)
_SMALL = frozenset("a an and as at by for from in of on or the to with & und de la".split())
# Over small letters.
_SENTENCE = re.compile(rf"(?<!ph\.d)[.!?]\s|[.?]$|---|\b(?:{by_first_letter(NEVER_IN_TITLES)})\b")
# Behind what a job is called in any language, where the law of Germany and Austria has employers say so.
_OF_ALL_GENDERS = re.compile(r"\((?:[mwfh] ?/ ?[mwfhd](?: ?/ ?[dxnmwf])?|[dx] ?/ ?[mwf] ?/ ?[mwf]|all genders)\)", re.I)


def looks_like_a_name(name: str) -> bool:
    outside = _PARENTHESIS.sub("", name) if "(" in name else name  # "School Nurse (Feb. - June 2026)"
    return not is_sentence(outside) and _is_capitalized(name)


def is_sentence(text: str) -> bool:
    """Whether it says something, or holds a word that only sentences have: "Help us tell our story"."""
    return _SENTENCE.search(text.lower()) is not None


@lru_cache(maxsize=512)
def names_a_job(name: str) -> bool:
    """Whether one of the name's pieces ends in a word that names a job: "Coordinator, Professional Learning"; but not
    those whom something else is for: "Python for teachers"."""
    readers = _FOR_READERS.search(name) if "for" in name.lower() else None
    if readers and readers["what"].lower() not in words.CALLS:
        name = name[: readers.end("what")] + name[readers.end() :]
    if _PAYING_MEMBER.fullmatch(name.strip(" :*")):
        return False
    if "(" in name and _OF_ALL_GENDERS.search(name):
        return True
    if name.lower().endswith(_SHIFTS):
        name = _SHIFT.sub("", name)
    parentheses = _PARENTHESIS.findall(name) if "(" in name or "[" in name else []
    outside = _COMPANY.sub("", _PARENTHESIS.sub("", name) if parentheses else name)
    pieces = [piece for piece in _CUT.split(outside) if piece]
    asides = [aside.strip(" ()[]") for aside in parentheses]
    return any(_ends_in_job(piece) for piece in (*pieces[:4], *asides))


def _ends_in_job(piece: str) -> bool:
    tokens = piece.split()
    while len(tokens) > 1 and _is_after_job(*tokens[-2:]):
        tokens.pop()
        if tokens[-1].lower() in words.EMPLOYED_STUDENTS:  # "Ph.D. Position"; alone it is a degree
            return True
    if " ".join(tokens[-2:]).lower().removesuffix("s") in words.PAIRS:
        return True
    if piece.strip().lower().removesuffix("s") in words.WHOLE_NAMES:
        return True
    last = tokens[-1].strip(".,*!").lower() if tokens else ""
    return any(map(is_job_word, last.split("/")))


def _is_after_job(before: str, word: str) -> bool:
    """ "Teacher II", "Fellows 2019", "Bus Driver Position", "PhD Student", "Internship Program", but not "Mentor
    Program"."""
    if word.lower() in _PROGRAMS:
        return before.lower() in words.PLACES_TO_LEARN
    if word.lower() in _STUDENTS:
        return before.lower() in words.EMPLOYED_STUDENTS
    return bool(_ROMAN.match(word) or _WHEN.fullmatch(word)) or word.lower() in _POSTS


def _is_capitalized(name: str) -> bool:
    """In title case, "iOS Developer"; where the first few words end in the word for the job, the first is enough."""
    name = _PARENTHESIS.sub("", name)
    names = [word for word in _WORD.findall(name) if word.lower() not in _SMALL]
    if not names or names[0].islower():
        return False
    if sum([not word.islower() for word in names]) >= 0.7 * len(names):
        return True
    first = _CUT.split(name, 1)[0]
    return len(first.split()) <= 4 and _ends_in_job(first)

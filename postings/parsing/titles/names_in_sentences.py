"""How the name of a job is found within a sentence: where it begins and ends, in title case or in small letters."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from postings.parsing.language.sentences import sentences
from postings.parsing.language.verbs import is_verb
from postings.parsing.passages import Passage
from postings.parsing.posting import Fact
from postings.parsing.titles.forms import title_fact
from postings.parsing.titles.job_names import is_sentence, names_a_job
from postings.parsing.titles.job_words import is_job_word
from postings.parsing.vocabulary import titles as words
from postings.parsing.vocabulary.job_nouns import ANYBODY, BODIES

_LOOSE_END = re.compile(r"(?: (?:of|and|for|in|the|to|&|-|–|/)){1,10}$")
_PLACE = re.compile(r" (?:in|at|within) (?:the|our|its) ")
_LOOSE_START = re.compile(  # "talented people as tour guides"
    rf"^(?:(?:{'|'.join(words.PRAISE)})(?:,| and)? )*(?:(?:individuals|people|persons|colleagues) as )?", re.I
)
NAME = (  # "Reporting to the Librarian, the Director ...": an article behind a comma begins another
    r"(?P<name>(?:[A-Z][\w’'./&+-]*|[A-Z&])"
    r"(?:,? (?!(?<=, )the )(?:[A-Z(][\w’'./&+()-]*|of|and|for|in|the|to|&|-|–|/)){0,10}"
    r"(?:(?:(?<=PhD)|(?<=D\.)) (?:students?|candidates?|researchers?)\b)?)"
)
LOWER_NAME = r"(?P<name>[\w’'/&-]+(?: [\w’'/&-]+){0,13})"
_NO_FIRST = words.NO_BEGINNINGS | {"someone", "somebody", "anyone", "anybody"}  # "someone who is good at sales"
_LOWER_WORD = r"[a-z][\w’'/&-]*"
LOWER_NAME_ALONE = rf"{_LOWER_WORD}(?: {_LOWER_WORD}){{0,4}}"
# "A select group of institutions and educators": those who take part.
_NOBODY = frozenset(
    "institutions organizations organisations companies schools classrooms communities partners".split()
)
_SMALL = frozenset("a an the and or of as with for to in from by at on into".split())
_JOINTS = frozenset("with for to in from by at on into".split())


def names_by(body: list[Passage], pattern: re.Pattern[str], name_in: Callable[[str], str]) -> Iterator[Fact]:
    for passage in body:
        for start, end in sentences(passage.text):
            while match := pattern.search(passage.text, start, end):
                group = match.lastgroup or "name"
                name = name_in(_LOOSE_START.sub("", match[group]))
                if name:
                    yield title_fact(name, passage.start + match.start(group) + match[group].index(name))
                inner = match.start(group)  # "announce that we are looking for a teacher"
                start = inner if not name and inner > match.start() else match.end()


def in_title_case(words_sought: str) -> str:
    name = _LOOSE_END.sub("", words_sought).rstrip(".,")
    place = _PLACE.search(name)
    if place and names_a_job(name[: place.start()]):
        name = name[: place.start()]
    return name if names_a_job(name) else ""


def in_lower_case(words_sought: str) -> str:
    """Of a name in lower case nothing tells where it ends but the word that names a job, or the last of several one
    after another: "a postdoctoral researcher/data scientist to"."""
    tokens = words_sought.split(" ")
    jobs = [_names_somebody(*pair) for pair in pairwise(["", *map(str.lower, tokens)])]
    if True not in jobs or tokens[0].lower() in _NO_FIRST:
        return ""
    first = jobs.index(True)
    if is_sentence(" ".join(tokens[:first])):
        return ""  # "an opportunity for growth and we will support and mentor you"
    before = tokens[:first]
    if not _NOBODY.isdisjoint(before):
        return ""
    if "through" in before or (is_verb(tokens[0].lower()) and not _JOINTS.isdisjoint(before)):
        return ""  # "has the needed skills, match applicant with the lead researcher"
    end = next((position for position in range(first, len(jobs)) if not jobs[position]), len(jobs))
    if tokens[end - 1][:1].isupper() and tokens[end : end + 1] and tokens[end][:1].isupper():
        return ""  # "Teacher Support", which is no teacher
    while tokens[end - 1].lower() in words.RANKS and (later := _next_job(tokens, jobs, end)):
        end = later
    return " ".join(tokens[:end])


def _next_job(tokens: list[str], jobs: list[bool], start: int) -> int:
    """Where the name ends if another word for a job follows within the same name; 0 where none does."""
    end = next((position + 1 for position in range(start, min(start + 4, len(jobs))) if jobs[position]), 0)
    between = tokens[start : end - 1]
    return end if end and _SMALL.isdisjoint(between) and not is_sentence(" ".join(between)) else 0


def whole(words_sought: str) -> str:
    *_, before, last = ["", *words_sought.lower().split()]
    return words_sought if _names_somebody(before, last) else ""


def _names_somebody(before: str, word: str) -> bool:
    """Whether the word does, behind the one before it: "members" are anybody, and those of a board are not."""
    return any(is_job_word(piece) and (piece not in ANYBODY or before in BODIES) for piece in word.split("/"))

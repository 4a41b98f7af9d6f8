"""Sentences whose subject is whoever does the work, called as the role is: "A scribe takes notes"."""

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from postings.parsing.language.verbs import begins_with_verb, is_verb
from postings.parsing.titles.job_words import is_job_word

_WORD = re.compile(r"[^\W_][\w’'/-]*")
_BESIDE_WORDS = frozenset(" \"'“”‘’()&")  # between two words of one phrase
_PREPOSITIONS = frozenset("in at on with of for from".split())
_ADVERBS = frozenset("also often regularly usually generally typically normally then mainly primarily mostly".split())
# "Volunteers in the kitchen must": what follows is asked, or happens.
_NO_ACTS = frozenset(
    "who that which is are was were be has have had can may must should will would shall do does and or not".split()
)
_SOMEBODY = frozenset("someone somebody person volunteer member individual".split())
# Who act for the employer wherever they are, where teachers and students may be those whom it serves.
HELPERS = frozenset(
    "volunteers undergraduates interns assistants helpers aides monitors mentors tutors docents stewards".split()
)
# What they also do, though it begins few duties that leave out who does it, and often asks the reader for something.
_ALSO_DOES = frozenset("call calls look looks step steps stand stands".split())
_IN_CHARGE = tuple(f"{verb} {of}" for verb in ("is", "are") for of in ("responsible for ", "in charge of "))
_LONGEST = 12  # words up to the verb
_BEFORE, _WITHIN = 4, 5  # words before the last of the name, and of "in the kitchen of the shelter"
_PARTS = re.compile(r"[/,(&:–—]| (?:or|and|for|of|in|at|to|with|-) ")
_MOST_PARTS = 3


def heads_of(name: str) -> frozenset[str]:
    """The words by which a text calls who has the role: of "Scribe / Meeting Recorder" scribe(s) and recorder(s)."""
    parts = islice(_PARTS.split(name), _MOST_PARTS)
    last = (words[-1].lower() for part in parts if (words := _WORD.findall(part)))
    return frozenset(form for word in last if is_job_word(word) for form in (word.removesuffix("s"), word, f"{word}s"))


def acts_as_named(sentence: str, heads: frozenset[str]) -> re.Match[str] | None:
    """The verb of a sentence whose subject ends in one of these words: "Volunteers in the kitchen chop vegetables"."""
    words = list(islice(_phrase(sentence), _LONGEST))
    said = [word[0].lower() for word in words]
    head = next((at for at, word in enumerate(said[: _BEFORE + 1]) if word in heads), None)
    if head is None or not (_PREPOSITIONS | _NO_ACTS).isdisjoint(said[:head]):
        return None
    is_told = said[head + 1 : head + 2] == ["is"] and _SOMEBODY.intersection(said[head + 2 : head + 5])
    several = said[head].endswith("s") and not is_told
    behind = said.index("who") + 1 if is_told and "who" in said else head + 1
    return next((words[at] for at in _places(said, behind) if _is_act(said[at], several=several)), None)


def acts_as_its_team(sentence: str, name: str) -> bool:
    """ "The music team books bands", "The conduct team is responsible for", in the text of the role of that name."""
    said, team = sentence.lower().removeprefix("the "), name.lower().removeprefix("the ").removesuffix(" team")
    acts = said.removeprefix(f"{team} team ")
    return acts != said and (begins_with_verb(acts) or acts.startswith(_IN_CHARGE))


def _phrase(sentence: str) -> Iterator[re.Match[str]]:
    """The words of the sentence up to the first sign that parts them."""
    end = 0
    for word in _WORD.finditer(sentence):
        if not _BESIDE_WORDS.issuperset(sentence[end : word.start()]):
            return
        yield word
        end = word.end()


def _places(said: list[str], behind: int) -> Iterator[int]:
    """Where the verb may stand: behind the subject, or behind where they act: "in the kitchen"."""
    while behind < len(said) and said[behind] in _ADVERBS:
        behind += 1
    if behind < len(said) and said[behind] in _PREPOSITIONS:
        last = min(behind + 2 + _WITHIN, len(said))
        yield from takewhile(lambda at: said[at] not in _NO_ACTS, range(behind + 2, last))
    elif behind < len(said):
        yield behind


def _is_act(word: str, *, several: bool) -> bool:
    does = begins_with_verb(word) or word in _ALSO_DOES
    return does and (word.endswith("s") and not is_verb(word)) is not several

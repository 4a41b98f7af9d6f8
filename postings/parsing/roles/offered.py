"""Of the roles that a page names, those that it offers: "Postdocs: currently none" is an entry, and no opening; nor is
what stands in a list of those that were filled, or of what colleagues are."""

import re
from collections.abc import Callable

from postings.parsing.lines import LineKind
from postings.parsing.parts import Part
from postings.parsing.roles.role import Role
from postings.parsing.vocabulary import announcements as words
from postings.reading.values import replace

_LONGEST = 300  # characters of an entry that says no more than this
_NOW = r"(?:currently|at present|at the moment|right now|presently)"
_PLACE = r"(?:positions?|openings?|vacanc(?:y|ies)|places?|spots?|roles?)"
_LEAD = rf"(?:sorry|unfortunately|{_NOW}|there (?:are|is)|we (?:currently |presently )?have|we are|we)"
_ANY = rf"(?:(?:do|does) not (?:{_NOW} )?have (?:an?|any) (?:[\w/-]+ ){{0,5}}|no (?:\w+ ){{0,4}}){_PLACE}\b"
_NONE = re.compile(
    rf"\W*(?:{_NOW},? )?none(?: {_NOW})?\W*"
    rf"|\W*(?:{_LEAD},? ){{0,3}}"
    rf"(?:{_ANY}|not (?:(?:currently|now|actively) ){{0,2}}"
    r"(?:hiring|recruiting|accepting|seeking|looking for|searching for)\b)"
    # "As we move, we will not run an internship programme this summer"
    r"|\W*(?:[^.,]{3,100}, )?we (?:will|shall|are|do) not (?:be )?(?:run|offer|host|hir|recruit)(?:e|ing|ning)?\b",
    re.I,
)

_PAST = re.compile(rf"\W*(?:in the past|previously|formerly|(?:some of )?(?:our |the )?{words.PAST_POSTS})\b", re.I)


# "For example, current team members are/have been:", "Alumni of the programme have gone on to become:".
_PEOPLE = rf"(?:(?:current|existing|past|previous|former) (?:[\w'’()-]+ ){{0,4}}{words.COLLEAGUES}|alumn(?:i|ae))"
_BEING = r"(?:are|were|have|has|includes?|became|works?|worked|serves?|served|acts?|acted|holds?|held|went|go)"
_AS = r"(?:and|or|been|be|become|becoming|now|also|gone|on|to|as|such|for|example|roles|positions)"
_HELD = re.compile(
    rf"\b{_PEOPLE} (?:(?:of|from|who|in) (?:[\w'’()-]+ ){{1,5}})?(?:(?:now|also|currently) )?"
    rf"{_BEING}(?:[/ ,]{{1,2}}(?:{_BEING}|{_AS})\b){{0,8}}:$",
    re.I,
)


def past_in(part: Part) -> frozenset[int]:
    """Where the items begin below a line that says that they are over: "In the past we looked for these people:"."""
    return _items_below(part, _PAST.match)


def held_in(part: Part) -> frozenset[int]:
    """Where the items begin below a line that says what those who work here are already."""
    return _items_below(part, _HELD.search)


def _items_below(part: Part, says: Callable[[str], object]) -> frozenset[int]:
    found: set[int] = set()
    if not part.has_items:
        return frozenset()
    below = bool(says(part.heading_text))
    for line in part.lines:
        if line.kind is not LineKind.ITEM:
            text = line.whole.rstrip()
            below = text.endswith(":") and bool(says(text))
        elif below:
            found.add(line.start)
    return frozenset(found)


def offered(roles: tuple[Role, ...]) -> tuple[Role, ...]:
    """All of them where none is left: whether the document is a posting is another question. The entries are text of
    the page."""
    entries = [role for role in roles if _is_none(role)]
    if not entries or len(entries) == len(roles):
        return roles
    parts = tuple(part for entry in entries for part in entry.own)
    return tuple(replace(role, shared=(*role.shared, *parts)) for role in roles if role not in entries)


def _is_none(role: Role) -> bool:
    """Right below its name: below "Special requirements" the same word says that there are none of these."""
    lines = [line.whole for part in role.own for line in part.lines]
    says = role.name and role.own[0].lines and sum(map(len, lines)) <= _LONGEST
    return bool(says and _NONE.match(lines[0]))

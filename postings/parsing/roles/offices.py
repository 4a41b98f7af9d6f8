"""The offices of a body: what its president, its secretary and its treasurer do is told to those who may be elected."""

import re

from postings.parsing.language.verbs import begins_with_verb
from postings.parsing.lines import Line
from postings.parsing.listings.stated import sentence_lines, states
from postings.parsing.posting import SectionKind
from postings.parsing.roles.role import Role
from postings.reading.document import Span

# Offices that hardly any company has beside each other, with the words around them: "Membership Secretary", "Vice
# President of Programs".
_OFFICE = re.compile(
    r"(?:[a-z]+ ){0,2}?(?:co-)?(?P<office>(?:vice[- ])?president|(?:vice-)?chair|secretary|treasurer|convenor)"
    r"(?:man|woman|person)?(?: (?:of|for) [\w&’' -]{2,40})?",
    re.I,
)
_FEWEST = 2
_BODY = re.compile(
    r"\b(?:committee|officers?|board|trustees|executives?(?! director)|club|society|association|chapter)\b", re.I
)


def body_of_offices(roles: tuple[Role, ...]) -> Span | None:
    """Where a page names the body whose offices its roles are, if it tells of half of them what they do."""
    offices = {
        found["office"].lower() for role in roles if role.name and (found := _OFFICE.fullmatch(role.name.text.strip()))
    }
    if len(offices) < _FEWEST or 2 * sum(map(_tells_of_work, roles)) < len(roles):
        return None
    heads = (part.heading for part in roles[0].own if part.heading is not None and part.heading is not roles[0].name)
    over = [*(line for part in roles[0].shared for line in part.all_lines), *heads]
    named = ((line, match) for line in over if (match := _BODY.search(line.text)))
    return next(((line.start + match.start(), line.start + match.end()) for line, match in named), None)


def _tells_of_work(role: Role) -> bool:
    return any(map(_says_work, (piece for part in role.own for line in part.lines for piece in sentence_lines(line))))


def _says_work(piece: Line) -> bool:
    return begins_with_verb(piece.text) or states(piece.text, SectionKind.RESPONSIBILITIES)

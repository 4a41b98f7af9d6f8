"""The shape of an organization's name, and which of its forms is the full one."""

import re
from collections import Counter

from postings.parsing.fields.organization_words import CONNECTORS, KIND_WORD
from postings.parsing.gazetteer import Mention, mentions

# A stop ends a name unless it is within a word ("Code.org") or behind a short one ("St. Mark’s", "U.S.").
WORD = r"(?:[A-Z0-9][\w’'&+-]{0,40}(?:\.\w{1,20}){0,4}(?:(?:(?<=\b[A-Z])|(?<=\b[A-Z][a-z]))\.)?|&)"
NAME = rf"{WORD}(?:,? (?:(?:{CONNECTORS}) ){{0,2}}(?:{WORD}|\([A-Z]{{2,8}}\))){{0,11}}"
WHOLE = re.compile(rf"(?P<name>(?:The )?{NAME})")
BELONGING = re.compile(rf"({KIND_WORD.pattern})[’']s? .*$")
_SMALL_WORDS = frozenset(CONNECTORS.split("|"))
SHORT_FORM = re.compile(r"\(([A-Z][A-Za-z0-9&-]{1,11})\)")
INTRODUCED = re.compile(rf"((?:{WORD}|{CONNECTORS})(?: (?:{WORD}|{CONNECTORS})){{1,9}})[’']?s?$")


def without_trail(name: str) -> str:
    """Without the signs and small words that stand behind a name: "Elm School’s", "Elm School of the"."""
    before = ""
    while name != before:
        before = name
        name = name.rstrip(",.;:–—-’'").removesuffix("’s").removesuffix("'s")
        rest, _, last = name.rpartition(" ")
        name = rest if last in _SMALL_WORDS else name
    return name


def without_belongings(name: str) -> str:
    """ "Elm University’s Reward Package" is no name, "Elm University" is."""
    return BELONGING.sub(r"\1", name)


def without_place(name: str) -> str:
    """Without the place behind a name: "Museum of Science in Rochester, NY"."""
    for mention in mentions(name) if any(mark in name for mark in (",", " in ", "(")) else ():
        before = re.search(r"(?:,| in| \() ?$", name[: mention.start])
        if before and _is_addressed(name, mention) and mention.end >= len(name) - 1:
            return name[: before.start()]
    return name


def _is_addressed(name: str, mention: Mention) -> bool:
    """With its state or, abroad, the county behind it."""
    return bool(mention.place.address_region) or "," in name[mention.start : mention.end]


def full_name(name: str, whole: str) -> str:
    """ "AROS" is "Alliance to Reclaim Our Schools" where the document introduces it so."""
    if len(name) > 12 or " " in name:
        return SHORT_FORM.sub("", name).strip()
    introduced = whole.find(f" ({name})")
    spelled = INTRODUCED.search(whole[max(0, introduced - 100) : introduced]) if introduced > 0 else None
    words = spelled[1].split() if spelled else []
    for begin in range(len(words)):
        initials = "".join(word[0] for word in words[begin:] if word[0].isalnum() and word[0] == word[0].upper())
        if initials and (initials == re.sub(r"[^A-Z0-9]", "", name.upper()) or len(words) - begin == len(name)):
            return " ".join(words[begin:])
    return name


def in_small_letters(name: str, whole: str) -> str:
    """A name in capitals as the document writes it elsewhere."""
    if not name.isupper() or " " not in name:
        return name
    spelled = [
        found for found in re.findall(re.escape(name), whole, re.I) if not found.isupper() and not found.islower()
    ]
    return spelled[0] if spelled else name


def in_full(name: str, whole: str) -> str:
    """ "the Partnership" is the "Partnership for Learning" of which the document speaks elsewhere."""
    if " " in name or not KIND_WORD.fullmatch(name):
        return name
    as_head = re.compile(rf"(?:The )?(?:{name} (?:for|of|to|at|on) .+|.+ {name})")
    named = [without_trail(found["name"]) for found in WHOLE.finditer(whole)]
    longer = [each.removeprefix("The ") for each in named if as_head.fullmatch(each) and 2 < len(each.split()) < 9]
    return Counter(longer).most_common(1)[0][0] if longer else name

"""What a link is to its sentence: what one is sent to, a name in passing, or something beside the way."""

import re

from postings.parsing.fields import apply_words as words
from postings.parsing.fields.addresses import Address

LEADS_TO = re.compile(
    r"(?:^|:|\b(?:at|to|by|via|from|here|online|on|through|visit|website|page|site|form|portal|link)\b"
    r"(?: (?:the|our|this|its|their|an?)\b)?)[\s\W]*$",
    re.I,
)


def is_name(address: Address) -> bool:
    """A link that names what it leads to, and that is no posting: "our lab"."""
    return address.is_link and not words.POSTING.search(address.text) and not words.HERE.fullmatch(address.text)


def is_beside_the_way(sentence: str, address: Address) -> bool:
    """A link to something else than the form; also any that a sentence only names which tells where to write."""
    if is_aside(address) or _is_to_read(sentence, address):
        return True
    if "@" not in sentence or not address.is_link:
        return False
    if words.SEE_BEFORE.search(sentence[: max(sentence.find(address.text), 0)]):
        return True
    tells = words.FORM.fullmatch(address.text) or words.TO_FILL.match(address.text)
    return is_name(address) and not tells and not leads_to(sentence, address)


def _is_to_read(sentence: str, address: Address) -> bool:
    """The article itself, "read [this article]", or its name: "read our post [How I read letters]"."""
    at = max(sentence.find(address.text), 0)
    return any(words.TO_READ.search(sentence[:end]) for end in (at, at + len(address.text)))


def leads_to(sentence: str, address: Address) -> bool:
    """Whether the words in front of an address send one there, and do not only link a name."""
    at = max(sentence.find(address.text or address.value), 0)
    return LEADS_TO.search(sentence[:at]) is not None or words.BUTTON.fullmatch(address.text) is not None


def is_aside(address: Address) -> bool:
    """A link to something else than the form: "our mission", "benefits", "a statement on diversity"."""
    return address.is_link and words.ASIDE.search(address.text) is not None


def is_titles_own(address: Address, title: str) -> bool:
    """The title itself is the link, or nearly all of it."""
    text = address.text.strip()
    return bool(title) and address.is_link and (title in text or (text in title and 2 * len(text) > len(title)))


def spells(title: str, address: Address) -> bool:
    """Whether the address has the words of the title, several, in whatever order: "/jobs/school-nurse-part-time"."""
    named = set(re.findall(r"[a-z]{2,}", title.lower()))
    return len(named) > 1 and named <= set(re.findall(r"[a-z]{2,}", address.value.lower()))


def is_details(address: Address) -> bool:
    """ "Details", "Read more": behind one of several openings this leads to where it is described."""
    text = address.text.strip()
    return address.is_link and not address.is_relative and len(text) < 60 and words.DETAILS.fullmatch(text) is not None

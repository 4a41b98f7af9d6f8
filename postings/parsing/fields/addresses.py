"""Web and e-mail addresses in a passage, cleaned of what swallowed or disguised them.

Everything here is hostile: only http(s) addresses and well-formed e-mail addresses come out.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote

from postings.parsing.fields.once import once
from postings.parsing.language.hints import holds_any
from postings.parsing.passages import Passage, RoleText
from postings.reading.document import Mark, MarkKind
from postings.reading.values import dataclass

EMAIL = re.compile(
    r"[A-Za-z0-9][\w.+'-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,18}(?![\w@])"
)
# "lil @ law.harvard.edu", "name [at] x.org", "name (at) x (dot) org", 'name "at" x.org', "name at x dot org".
DISGUISED = re.compile(
    r"\b([A-Za-z0-9][\w.+-]{0,63})(?:\s{0,2}[\[({<]\s?at\s?[\])}>]\s{0,2}|\s{0,2}[@＠]\s{0,2}|\s+AT\s+|\s?[\"“”]at[\"“”]\s?|"
    r"\s+-at-\s+|\s+at\s+(?=[A-Za-z0-9-]{1,63} dot ))"
    r"([A-Za-z0-9-]{1,63}(?:(?:\.|\s{0,2}[\[({<]\s?(?:dot|\.)\s?[\])}>]\s{0,2}|\s+DOT\s+|\sdot\s)[A-Za-z0-9-]{1,63}){1,5})\b"
)
# One of these stands in each: most passages hold none.
SIGN = re.compile(r"[@＠\[({<\"“](?:(?<=[@＠])| ?at)")
SIGNS = (" AT ", "-at-", " dot ")
DOT = re.compile(r"\s*[\[({<]\s?(?:dot|\.)\s?[\])}>]\s*|\s+dot\s+", re.I)
WEB = re.compile(r"\bhttps?://[^\s<>\"'“”‘’|{}\\^`]{3,2000}", re.I)
MAY_BE_WEB = re.compile(r"\.[A-Za-z]")
# Without a scheme: "www.x.org", "jobs.x.edu/postings/1", never "e.g" or "node.js".
BARE_WEB = re.compile(
    r"(?<![\w@./-])(?<!ssh )(?:www\.[\w-]+(?:\.[\w-]+)+|(?:[A-Za-z0-9-]+\.){1,4}(?:edu|org|com|gov|net|us|uk|ca|io|ly|"
    r"gle))"
    r"(?:/[^\s<>\"'“”‘’|{}\\^`]{0,500})?(?![\w@])",
    re.I,
)
# "Code.org" alone is an organization's name; a page of it, or "www." before it, is an address.
NAMED_SITE = re.compile(r"www\.|[^/]+/.|(?:[\w-]+\.){2,}\w+", re.I)
SWALLOWED = ".,;:!?*_…"
IN_A_LINK = SWALLOWED.replace("?", "")
TEMPLATE = re.compile(r"\{\{|\{%|<\?|<%|\$\{")
BLANK = re.compile(r"\s")
WITH_SCHEME = re.compile(r"https?://[\w-]+(?:\.[\w-]+)+", re.I)
MOST_ADDRESSES = 50  # of one passage that are worth a look
RELATIVE = re.compile(r"(?:\.\./){0,3}/?[\w%-]+(?:[./?=&#][\w%-]+){0,8}/?")


@dataclass(frozen=True, slots=True)
class Address:
    """A web or e-mail address at `start` to `end` of the passage's text; `text` is what a reader sees of a link."""

    value: str
    start: int
    end: int
    text: str = ""
    is_link: bool = False
    is_relative: bool = False


class Contact(NamedTuple):
    """A passage with addresses, and what stands above it."""

    above: str
    passage: Passage
    pages: tuple[Address, ...]
    mailboxes: tuple[Address, ...]


@once
def contacts(role: RoleText) -> Iterator[Contact]:
    """The passages that hold an address of a page or a mailbox."""
    above = ""
    for passage in role.passages:
        if _may_hold_an_address(passage):
            pages = tuple(islice(web_addresses(passage), MOST_ADDRESSES))
            mailboxes = tuple(islice(emails(passage), MOST_ADDRESSES))
            if pages or mailboxes:
                yield Contact(above, passage, pages, mailboxes)
        above = passage.text


def _may_hold_an_address(passage: Passage) -> bool:
    """Whether it has a link, a stop within a word or a sign that stands for one: most passages have none of them."""
    text = passage.text
    return bool(passage.marks) or MAY_BE_WEB.search(text) is not None or _may_hide_a_mailbox(text)


def emails(passage: Passage) -> Iterator[Address]:
    for mark in _links(passage):
        if "@" in mark.href and (address := _mailbox(mark.href)):
            yield _linked(passage, address, mark.start, mark.end)
    if "@" in passage.text:
        for match in EMAIL.finditer(passage.text):
            yield Address(match.group().rstrip("-."), match.start(), match.end())
    for match in DISGUISED.finditer(passage.text) if _may_hide_a_mailbox(passage.text) else ():
        address = f"{match[1]}@{DOT.sub('.', match[2])}"
        if EMAIL.fullmatch(address) and match.group() != address:
            yield Address(address, match.start(), match.end())


def _links(passage: Passage) -> Sequence[Mark]:
    """The links within the passage: one that is part of a longer paragraph bears the marks of all of it."""
    if not passage.marks:  # as most
        return ()
    end = passage.start + len(passage.text)
    return [
        mark for mark in passage.marks if mark.kind is MarkKind.LINK and passage.start <= mark.start and mark.end <= end
    ]


def _may_hide_a_mailbox(text: str) -> bool:
    return SIGN.search(text) is not None or holds_any(text, SIGNS)


def _mailbox(href: str) -> str | None:
    """The mailbox of a mailto link, or of a bare address that somebody made a link of."""
    bare = unquote(href.strip())
    if bare.lower().startswith("mailto:"):
        bare = bare[7:]
    elif "/" in bare.split("?")[0] or ":" in bare:
        return None
    match = EMAIL.match(bare.split("?")[0].strip().lstrip("/"))
    return match.group() if match else None


def web_addresses(passage: Passage) -> Iterator[Address]:
    spans = []
    for mark in _links(passage):
        if address := web_address(mark.href, IN_A_LINK):
            spans.append((mark.start - passage.start, mark.end - passage.start))
            yield _linked(passage, address, mark.start, mark.end)
        elif relative := _relative(mark.href):
            linked = _linked(passage, relative, mark.start, mark.end)
            yield Address(linked.value, linked.start, linked.end, linked.text, True, True)
    for pattern in (WEB, BARE_WEB) if MAY_BE_WEB.search(passage.text) else ():
        for match in pattern.finditer(passage.text):
            if not any(start <= match.start() < end for start, end in spans):
                is_whole = match.group() == passage.text.strip()
                address = web_address(match.group(), IN_A_LINK if is_whole else SWALLOWED)
                spans.append(match.span())
                if address:
                    yield Address(address, match.start(), match.start() + len(match.group().rstrip(SWALLOWED)))


def web_address(written: str, swallowed: str = SWALLOWED) -> str | None:
    """An http(s) address as one may follow it, or None. "www.x.org/jobs." -> "https://www.x.org/jobs"."""
    bare = written.strip()
    if TEMPLATE.search(bare) or len(bare) > 2000 or BLANK.search(bare):
        return None
    while bare and (
        bare[-1] in swallowed
        or (bare[-1] in ")]" and bare.count("(") + bare.count("[") < bare.count(")") + bare.count("]"))
    ):
        bare = bare[:-1]
    if bare.startswith("/http"):  # an author's slip: nothing else begins so
        bare = bare[1:]
    if WITH_SCHEME.match(bare):
        return bare
    if bare.startswith("//"):
        return web_address(f"https:{bare}", swallowed)
    return f"https://{bare}" if BARE_WEB.fullmatch(bare) and NAMED_SITE.match(bare) else None


def _relative(href: str) -> str | None:
    bare = href.strip()
    return bare if RELATIVE.fullmatch(bare) and not bare.startswith("#") else None


def _linked(passage: Passage, value: str, start: int, end: int) -> Address:
    start, end = start - passage.start, end - passage.start
    return Address(value, start, end, passage.text[start:end], is_link=True)

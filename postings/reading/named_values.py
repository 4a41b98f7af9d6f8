"""Turns the values of front matter into fields, or into blocks where a value holds a whole document."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache

from postings.reading.document import BlockKind, Origin
from postings.reading.draft import Draft, field_of
from postings.reading.markdown import MAX_CHARACTERS, read_body
from postings.reading.values import replace

OPENING = 150  # letters; a value that begins as the body does repeats it
_MARKED = re.compile(r"\*\*|\]\(|</?[a-z]|\\|&(?:\w{2,8}|#\w{2,6});|`|(?:^|\s)[_*]\w")
_STRUCTURE = re.compile(r"\n\s*\n|^\s*(?:#{1,6}\s|[-*•]\s|\d{1,2}[.)]\s)|</(?:p|li|h\d|div)>", re.MULTILINE)
# By which sites call the text of a page, and where it says more than one thing.
_TEXTS = re.compile(r"description|content|body|text|details", re.I)
_SENTENCES = re.compile(r"[.!?]\s+[A-Z\d]")
# What leads to other pages, one by one: "navlinks", "sub_nav.items". A page's own place in a menu is named only once.
MENU = re.compile(
    r"(?:.{0,80}?\.)?(?:[a-z]{1,20}[_-]?)?(?:nav(?:bar|igation)?|menu|sidebar|breadcrumb)(?:[_-]?(?:links?|items?))?s?(?=\.|$)",
    re.I,
)


def read_values(values: Iterable[tuple[str, str]], body: str) -> tuple[list[Draft], list[Draft]]:
    """The fields of the front matter, and the blocks of the documents that stand in it."""
    fields: list[Draft] = []
    blocks: list[Draft] = []
    known = cache(lambda: _letters(body[:MAX_CHARACTERS]))
    read = [(name, _read(value, known)) for name, value in _without_menus(list(values))]
    texts = {name for name, drafts in read if not _are_values(drafts)}
    for name, drafts in read:
        if name in texts:
            blocks += map(_shown, drafts)
        else:
            fields += [_named(name, draft) for draft in drafts]
    return fields, blocks


def _are_values(drafts: list[Draft]) -> bool:
    return len(drafts) == 1 or all(draft.kind is BlockKind.ITEM for draft in drafts)


def shown_where_no_body_is(fields: list[Draft]) -> list[Draft]:
    """The fields; a page that is nothing but front matter shows the one that says most: "description: We seek ..."."""
    told = {field.name for field in fields if _TEXTS.fullmatch(field.name) and _SENTENCES.search(field.text)}
    return [_shown(field) if field.name in told else field for field in fields]


def _shown(draft: Draft) -> Draft:
    """An element of a list of which another holds a document is a paragraph of it."""
    return replace(draft, kind=BlockKind.PARAGRAPH, origin=Origin.BODY) if draft.kind is BlockKind.FIELD else draft


def _without_menus(values: list[tuple[str, str]]) -> list[tuple[str, str]]:
    times = Counter(name for name, _ in values)
    found = (MENU.match(name) for name in times if times[name] > 1)
    menus = tuple({f"{menu[0]}." for menu in found if menu})
    return [value for value in values if not f"{value[0]}.".startswith(menus)]


def _read(value: str, known: Callable[[], str]) -> list[Draft]:
    structured = ("\n" in value.strip() and _STRUCTURE.search(value)) or value.count("</li>") > 1
    if structured and _letters(value)[:OPENING] not in known():
        return read_body(value)
    plain = [field_of("", value, Origin.FRONT_MATTER)] if value.strip() else []
    drafts = read_body(value) if plain and _MARKED.search(value) and not structured else plain
    return drafts if len(drafts) == 1 else plain


def _named(name: str, draft: Draft) -> Draft:
    return Draft(BlockKind.FIELD, draft.text, draft.marks, name=name, origin=Origin.FRONT_MATTER, tight=True)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))

"""Shows data of records as a page would: titles, labelled values, lists of texts, the trees of editors."""

import re
from collections.abc import Iterator

from postings.reading.document import BlockKind
from postings.reading.draft import Draft
from postings.reading.markdown import read_body
from postings.reading.openings import names_openings
from postings.reading.records import UNSEEN, Record, Value, name_of

MAX_DEPTH = 40
_OUTER, _DEEPEST = 2, 6  # levels of headings: of the records of the list itself, and of what lies deepest in them
_TEXTS = re.compile(
    r"text|content|body|html|markdown|copy|paragraphs?|value|children|blocks?|sections?|items?|data"
    r"|(?:card|list|grid)_?items?|cards|list|bullets?|(?:bullet)?_?points|lines|desc|p",
    re.I,
)
_PARAGRAPHS = re.compile(r"text|content|body|copy|paragraphs?", re.I)
# The two values of an item that begins with words set off: `{label: "Plan:", text: "You plan the tours."}`.
_SET_OFF = re.compile(r"label|term|lead|bold|strong", re.I)
_SET_OFF_FROM = re.compile(r"text|content|body|description|details?|value", re.I)
_HEADINGS = re.compile(r"heading|header|headline|subheading|subtitle|h", re.I)
_KIND_OF_BLOCK = re.compile(r"[a-z][a-z0-9_]*(?:[A-Z][a-z]+)*")
_ITEM = re.compile(r"list_?item|li", re.I)
_MARKED = re.compile(r"</?[a-z]|\*\*|\]\(|&\w{2,8};|`")
_SWITCHES = {"true", "false"}
# By which an author closes a record that stays on the page: `open: false`.
_CLOSES = re.compile(r"(?:is_?)?(?:(?:open|active): false|(?:closed|filled|expired): true)", re.I)
_TOLD_BY_SWITCHES = re.compile(r"(?:is_?)?((?:full|part)_?time|remote|hybrid)", re.I)  # which a page shows as words
_SHORT = 80  # characters of a value that stands beside its name; a longer one stands below it


def blocks_of(value: Value, key: str = "") -> list[Draft]:
    """`key`: that holds the value in data which holds more; the last of its words is the heading of a list."""
    return list(_shown(key.rpartition(".")[2], value, 0, _OUTER))


def _shown(key: str, value: Value, depth: int, level: int) -> Iterator[Draft]:
    """`level`: of the heading that names a record here. What a record holds is named one below it, but openings stand
    side by side, whatever holds them."""
    if depth > MAX_DEPTH:
        return
    if isinstance(value, str):
        yield from _text(key, value, level)
    elif isinstance(value, Record):
        yield from _of_record(value, depth, level)
    else:
        if key and value and not _TEXTS.fullmatch(key):
            over = names_openings(key) and any(isinstance(each, Record) and each.title[1] for each in value)
            yield Draft(BlockKind.HEADING, name_of(key), level=_OUTER - 1 if over else max(level, _OUTER + 1))
        kind = BlockKind.PARAGRAPH if _PARAGRAPHS.fullmatch(key) else BlockKind.ITEM
        level = _OUTER if names_openings(key) else level
        for each in value:
            yield from [_in_one_line(kind, each)] if isinstance(each, str) else _shown("", each, depth + 1, level)


def _in_one_line(kind: BlockKind, text: str) -> Draft:
    """One line of the kind; where its text is marked up, with its marks."""
    text = " ".join(text.split())
    drafts = read_body(text) if _MARKED.search(text) else []
    draft = drafts[0] if len(drafts) == 1 else Draft(kind, text)
    draft.kind, draft.tight = kind, kind is BlockKind.ITEM
    return draft


def _of_record(record: Record, depth: int, level: int) -> Iterator[Draft]:
    """One line of an editor's tree, or else its values one after another, what names it first; nothing of a record
    that its author has switched off."""
    if record.get("enabled") == "false" or record.get("published") == "false":
        return
    if line := _line(record.get("content") or record.get("children")):
        heading = record.kind.lower().startswith("head") or re.fullmatch(r"h[1-6]", record.kind)
        yield Draft(BlockKind.HEADING, line, level=level) if heading else Draft(BlockKind.PARAGRAPH, line)
        return
    if item := _item_with_label(record):
        yield _in_one_line(BlockKind.ITEM, item)
        return
    if listed := _list_with_label(record):
        yield from _heading(listed[0], level)
        yield from _shown("", listed[1], depth + 1, min(level + 1, _DEEPEST))
        return
    named = record.title[1]
    below = min(level + 1, _DEEPEST) if named else level
    inner = (draft for key, value in _name_first(record) for draft in _shown(key, value, depth + 1, below))
    for number, draft in enumerate((*_heading(named, level), *inner)):
        draft.kind = BlockKind.ITEM if number == 0 and _ITEM.fullmatch(record.kind) else draft.kind
        yield draft


def _name_first(record: Record) -> list[tuple[str, Value]]:
    """What stands below the name; of `{dates: {...}, about: {title: "Tutor"}}`, which one of its parts names and whose
    others are parts or facts too, that part first."""
    named = [pair for pair in record.rest if isinstance(pair[1], Record) and pair[1].title[1]]
    if record.title[1] or len(named) != 1 or any(_is_running(*pair) for pair in record.rest):
        return record.rest
    return [*named, *(pair for pair in record.rest if pair is not named[0])]


def _is_running(key: str, value: Value) -> bool:
    """Whether it goes on from value to value: a list, a text or a heading."""
    if isinstance(value, str):
        return len(value) >= _SHORT or bool(_TEXTS.fullmatch(key) or _HEADINGS.fullmatch(key))
    return isinstance(value, list)


def _item_with_label(record: Record) -> str:
    """ "Plan: You plan the tours.", of a record that holds these two and nothing else."""
    match record.pairs:
        case [(key, str(label)), (other, str(text))] if _SET_OFF.fullmatch(key) and _SET_OFF_FROM.fullmatch(other):
            return f"{label.strip().rstrip(':')}: {text}" if label.strip() and text.strip() else ""
    return ""


def _list_with_label(record: Record) -> tuple[str, list[Value]] | None:
    """`{label: "Requirements", list: [...]}`, which holds these two and nothing else."""
    match record.pairs:
        case [(key, str(label)), (_, [*listed])] if _SET_OFF.fullmatch(key) and label.strip():
            return label.strip(), listed
    return None


def _line(content: Value) -> str:
    """The texts of inline nodes, one after another; empty where there are others."""
    texts = []
    for node in content if isinstance(content, list) else ():
        text = node.get("text") if isinstance(node, Record) else ""
        if not isinstance(node, Record) or not isinstance(text, str) or node.get("content") or node.get("heading"):
            return ""
        texts.append(text)
    return " ".join("".join(texts).split()) if all(texts) else ""


def _heading(text: str, level: int) -> Iterator[Draft]:
    if text:
        yield Draft(BlockKind.HEADING, " ".join(text.split()), level=level)


def _told_by_switch(key: str, value: str) -> Iterator[Draft]:
    if _CLOSES.fullmatch(f"{key}: {value}"):
        yield Draft(BlockKind.PARAGRAPH, f"{name_of(key)}: {value}")
    elif value == "true" and (told := _TOLD_BY_SWITCHES.fullmatch(key)):
        yield Draft(BlockKind.PARAGRAPH, name_of(told[1]))


def _text(key: str, value: str, level: int) -> Iterator[Draft]:
    value = value.strip()
    if value in _SWITCHES:
        yield from _told_by_switch(key, value)
    elif not value or UNSEEN.search(key) or (key == "type" and _KIND_OF_BLOCK.fullmatch(value)):
        return
    elif _HEADINGS.fullmatch(key):
        yield from _heading(value, level)
    elif "\n" in value or not key or _TEXTS.fullmatch(key):
        yield from read_body(value)
    elif len(value) < _SHORT:
        yield _in_one_line(BlockKind.PARAGRAPH, f"{name_of(key)}: {value}")
    else:
        yield Draft(BlockKind.HEADING, name_of(key), level=max(level, _OUTER + 1))
        yield from read_body(value)

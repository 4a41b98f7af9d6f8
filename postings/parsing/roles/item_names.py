"""The name of a job that a line begins with: an item, a paragraph with a bold beginning, a label."""

import re
from collections.abc import Iterator
from itertools import chain

from postings.parsing.gazetteer import mentions
from postings.parsing.lines import Line, LineKind
from postings.parsing.passages import Passage
from postings.parsing.sections.headings import section_kind
from postings.parsing.titles.forms import bare_title, holder_of, is_title
from postings.parsing.titles.job_names import looks_like_a_name
from postings.parsing.titles.seeking import sought, sought_in_lower_case
from postings.parsing.vocabulary.titles import TAUGHT
from postings.reading.document import BlockKind, MarkKind
from postings.reading.values import replace

_OPENING = re.compile(r"[A-Z](?:[^:–—.(]|\.(?=\w)){2,70}?(?=:\s|\s[–—-]\s)")
_DATE = re.compile(
    r"(?:\d{1,2} [A-Z][a-z]{2,8}\.?,? 20\d\d|[A-Z][a-z]{2,8}\.? \d{1,2},? 20\d\d|20\d\d-\d\d-\d\d)"
    r"(?: ?\([^()]{1,30}\))?(?:: | [–—-] )(?=\S)"
)
_POSITION = re.compile(r" (?:position|opening)$", re.I)
_BEFORE_COMMA = re.compile(r"[^:–—.(,]{3,70}(?=,\s)")
_PERSON = r"(?P<name>[A-Z][a-z’'-]+(?: [A-Z]\.)?(?: [A-Z][\w’'-]+){1,2})"
_HOLDER = re.compile(rf"(?:^|[:–—-] ){_PERSON}\W*$")
_HOLDERS = re.compile(rf"{_PERSON}, [a-z]")  # "Chair: Jane Doe, parent"
_ENDS_NAME = re.compile(r" ?(?:[–—-]|:) |(?<=[.!:])\s|\.\s")
_CAPITALS = re.compile(r"[A-Z][A-Z&/ -]{3,60}(?=[.:] [A-Z])")  # "BUS DRIVER. Drives ..."
_NUMBERED = re.compile(r"(?:position|role|job|opening|vacancy|post)\s#?\d{1,2}: ", re.I)
_LEAD = re.compile(r"[^:–—.(]{3,90}?(?=\s*(?:[:–—(]|\s-\s|\.\s|$))")

_PARTS = (",", "-", "–", "—", "|")  # between what an item says first and the name of the job


def named_by(line: Line) -> Line | None:
    """The name of a job that the line begins with, if it begins with one and does not end in who holds it."""
    name = _name_at_beginning(behind_date(line))
    return None if name is None or _is_held(line.text) else name


def is_value_of_a_group(line: Line) -> bool:
    """ "Engineering: Site Reliability Engineer", where a list of openings says first for which team each is."""
    if line.kind is not LineKind.LABELLED or section_kind(line.label) or not is_title(line.text):
        return False
    is_team = not is_title(line.label) or len(line.label.split()) < len(line.text.split())  # "Sales"
    return is_team and not holder_of(line.text)


def behind_date(line: Line) -> Line:
    """The item without the day that it begins with: "31 July 2026 (deadline): Postdoc position in ..."."""
    date = _DATE.match(line.text) if line.kind is LineKind.ITEM else None
    start = date.end() if date else 0
    return replace(line, text=line.text[start:], start=line.start + start) if start else line


def _is_taught(name: str) -> bool:
    return name.split()[-1].lower() in TAUGHT


def _is_held(text: str) -> bool:
    if holder_of(text):
        return True
    holder = _HOLDER.search(text)
    return holder is not None and not (_ends_in_place(text) or is_title(holder["name"]) or _is_taught(holder["name"]))


def _name_at_beginning(line: Line) -> Line | None:
    if numbered := _NUMBERED.match(line.whole):
        return _numbered(line, 0 if line.kind is LineKind.LABELLED else numbered.end())
    if line.kind is LineKind.LABELLED:
        name = Line(LineKind.HEADING, line.label, line.label_start)
        return name if is_title(line.label) and line.text and not _HOLDERS.match(line.text) else None
    if line.kind is LineKind.ITEM:
        if linked := _linked_at_the_end(line):
            return linked
        name_of_item = _marked(line) or next(filter(is_title, _leads(line.text)), "")
    else:
        opening = _OPENING.match(line.text) if line.kind is LineKind.PARAGRAPH else None
        names = (opening.group() if opening else "", label_of(line).text if line.kind is LineKind.PARAGRAPH else "")
        name_of_item = next(filter(is_title, names), "")
    bare = bare_title(name_of_item)
    whole = len(bare) >= 0.6 * len(_POSITION.sub("", name_of_item)) or name_of_item.lstrip("# ").startswith(
        (f"{bare} to ", f"{bare} (")
    )
    return Line(LineKind.HEADING, name_of_item, line.start) if name_of_item and whole else None


def _numbered(line: Line, start: int) -> Line | None:
    """ "Position 1: Tutor of Greek (evenings). Teach ...", "Role 1: We seek a tutor of Greek, starting in May"; a label
    that says no more is a name itself."""
    text, at = line.text[start:], line.start + start
    first = text.partition(". ")[0].rstrip(" .")
    said = [Passage(text, at, BlockKind.PARAGRAPH)]
    if name := next(chain(sought(said), sought_in_lower_case(said)), None):
        return Line(LineKind.HEADING, str(name.value), name.span[0])
    if is_title(first):
        return Line(LineKind.HEADING, first, at)
    label = label_of(line)
    return label if label.text else None


def _marked(line: Line) -> str:
    """The name in bold, or with a link, that the item begins with."""
    texts = (line.text[: mark.end - line.start] for mark in line.marks if mark.start == line.start)
    return next(filter(is_title, texts), "")


def _linked_at_the_end(line: Line) -> Line | None:
    """ "Kenya - Elm Trust, [Field Manager](...)": a list of openings may say first where each is, and at whom."""
    links = [mark for mark in line.marks if mark.kind is MarkKind.LINK]
    if len(links) != 1 or links[0].start == line.start or links[0].end != line.end:
        return None
    name = line.text[links[0].start - line.start :]
    before = line.text[: links[0].start - line.start].rstrip()
    return Line(LineKind.HEADING, name, links[0].start) if before.endswith(_PARTS) and is_title(name) else None


def _leads(text: str) -> Iterator[str]:
    """What may be the name at the beginning of an item: up to the first comma if its first sentence ends in a place, up
    to another sign, up to the first comma."""
    before_comma = _BEFORE_COMMA.match(text)
    if before_comma and _ends_in_place(text.partition(". ")[0].rstrip(" .)")):
        yield before_comma.group()
    yield from (found.group() for found in (_LEAD.match(text), before_comma) if found)


def _ends_in_place(text: str) -> bool:
    return text.lower().endswith((" remote", " hybrid")) or any(
        mention.end == len(text) for mention in mentions(text, sure=True)
    )


def called(line: Line) -> Line | None:
    """What an item calls itself before a colon, where it is known to be an opening: "Story Reader: ..."."""
    name = _OPENING.match(line.text)
    return Line(LineKind.HEADING, name.group(), line.start) if name and looks_like_a_name(name.group()) else None


def label_of(line: Line) -> Line:
    """The label, or the words in bold or capitals, that the line begins with; else an empty line."""
    if line.kind is LineKind.LABELLED:
        return Line(LineKind.HEADING, line.label, line.label_start)
    bold = (m.end - line.start for m in line.marks if m.kind is not MarkKind.LINK and m.start == line.start)
    capitals = _CAPITALS.match(line.text)
    end = next((end for end in bold if _ENDS_NAME.match(line.text, end)), capitals.end() if capitals else 0)
    return Line(LineKind.HEADING, line.text[:end].rstrip(" .!:"), line.start)

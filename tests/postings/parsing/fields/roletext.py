"""Writes a role's text for the tests of the field extractors, one passage a line.

"# Heading" opens a section, "- text" is an item, "Label: value" a labelled line; "matter| key: value" stands for front
matter and "ld| path: value" for a property of the page's JSON-LD; "row| a | b" for a table's row. What stands before a
line "----" is shared by several roles.
"""

import re
from dataclasses import replace

from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import SectionKind
from postings.parsing.sections.headings import section_kind
from postings.reading.document import BlockKind, Origin

ORIGINS = {"matter| ": Origin.FRONT_MATTER, "ld| ": Origin.JSON_LD, "head| ": Origin.HEAD}
LABEL = re.compile(r"([A-Z][^:.!?$]{0,48}): +(?=\S)")


def role(*lines: str, title: str = "Teacher") -> RoleText:
    shared = lines.index("----") if "----" in lines else 0
    passages = _passages([line for line in lines if line != "----"])
    return RoleText(title, tuple(replace(p, shared=n < shared) for n, p in enumerate(passages)), not shared)


def _passages(lines):
    offset, heading, section = 0, "", SectionKind.UNCLASSIFIED
    for line in lines:
        kind = BlockKind.PARAGRAPH
        if line.startswith("# "):
            kind, heading = BlockKind.HEADING, line[2:]
            section = section_kind(heading) or SectionKind.UNCLASSIFIED
        start = offset
        offset += len(line) + 1
        yield _passage(line, start, kind, heading, section)


def _passage(line, start, kind, heading, section):
    for prefix, origin in ORIGINS.items():
        if line.startswith(prefix):
            label, text = line.removeprefix(prefix).split(": ", 1)
            return Passage(text, start + len(line) - len(text), BlockKind.FIELD, label=label, origin=origin)
    if line.startswith("row| "):
        return Passage(line[5:], start + 5, BlockKind.ROW, section, heading)
    if line.startswith(("# ", "- ")):
        kind = kind if line.startswith("# ") else BlockKind.ITEM
        return Passage(line[2:], start + 2, kind, section, heading)
    if label := LABEL.match(line):
        return Passage(line[label.end() :], start + label.end(), kind, section, heading, label=label[1])
    return Passage(line, start, kind, section, heading)

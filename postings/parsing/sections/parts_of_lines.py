"""From lines to parts: each heading with what stands below it, its kind, and the group that it makes in its section."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile

from postings.parsing.lines import BOLD, PLAIN, RUN_IN, Line, LineKind
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, Level, SectionKind
from postings.parsing.sections.endings import other_listing, parted, subject_of, turn, work_behind_value
from postings.parsing.sections.headings import kind_of_piece, level_of_heading, normalized, section_kind
from postings.parsing.sections.item_kinds import kind_by_items
from postings.parsing.sections.listing_rows import with_items_of_rows
from postings.parsing.sections.role_headings import begins_a_role, is_whom_they_seek
from postings.parsing.titles.forms import heads_a_job
from postings.reading.values import replace

# Among qualifications these head a group of them; "Our values" are the organization's.
_GROUPS_WITHIN = frozenset({"values", "dispositions", "mindsets"})
_GROUP_KINDS = (SectionKind.VALUES, SectionKind.GROWTH, SectionKind.OVERVIEW)
_LEAST_SAID = 12  # characters of a heading that asks for something: "Please send us:"; a group's name may be shorter
_OF_ITSELF = ("our ", "core ", "shared ", "about ", "who ", "what ", "why ", "the ")


def is_of_others(kind: SectionKind, heading: str) -> bool:
    """A heading that would open a section of the organization, but may name work too: "Culture", not "Our culture"."""
    return kind in _GROUP_KINDS and not heading.lower().startswith(_OF_ITSELF)


@dataclass(slots=True)
class _Open:
    """A heading whose section still goes on: headings below its level stand within it."""

    level: float
    kind: SectionKind
    title: str
    group: str = ""
    preference: Level | None = None
    left: bool = False  # for a section of another kind: an unknown heading no longer stands within it


@dataclass(slots=True)
class _Builder:
    parts: list[Part] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)  # below the last heading; their part does not hold them yet

    def start(self, heading: Line) -> None:
        self.finish()
        kind = _kind(heading)
        if kind is None and self.open and self.open[-1].kind in LISTING and len(heading.text) >= _LEAST_SAID:
            kind = subject_of(heading.text)
        if self._is_group_by_name(heading, kind):
            kind = self.open[-1].kind
        if self.open and self.open[-1].kind in LISTING and self._is_first_group(heading, kind):
            kind = None
        self._close(heading, kind)
        parent = self.open[-1] if self.open else None
        opened = self._opened(heading, kind, parent)
        self.open.append(opened)
        self.parts.append(
            Part(opened.kind, heading, (), section=opened.title, group=opened.group, level=opened.preference)
        )

    def _is_group_by_name(self, heading: Line, kind: SectionKind | None) -> bool:
        """ "Values" among qualifications, "School culture" deeper below duties: a group, though known for a section."""
        if not self.open or self.open[-1].kind not in LISTING:
            return False
        section = next(opened for opened in self.open if opened.kind is self.open[-1].kind)
        deeper = heading.level > section.level and kind is not None and is_of_others(kind, heading.text)
        return normalized(heading.text) in _GROUPS_WITHIN or deeper

    def _is_first_group(self, heading: Line, kind: SectionKind | None) -> bool:
        """ "Culture Development (15 % of time)" is a group of duties, whatever its words; so is "Organizational
        Leadership" right below "Responsibilities", in the same type."""
        of_others = kind is not None and is_of_others(kind, heading.text)
        return bool(_SHARE.search(heading.text)) or (of_others and self._awaits_groups(self.open[-1]))

    def _close(self, heading: Line, kind: SectionKind | None) -> None:
        """Close what a heading of this level ends, but for a listing section that awaits groups: one of the same level,
        or a plain line, "Responsibilities include:", right above groups in bold."""
        level: float = heading.level
        closed: list[_Open] = []
        if self._has_run_into_its_text(kind):
            self.open.pop()
        while self.open and self.open[-1].level >= (level if kind in (None, self.open[-1].kind) else level - 0.5):
            closed.append(self.open.pop())
        alone = len(closed) == 1 and (closed[0].level == level or self._leads_into(closed[0], heading))
        awaits = alone and kind in (None, closed[0].kind) and self._awaits_groups(closed[0])
        if awaits and not is_whom_they_seek(heading, self.parts[-1]):
            self.open.append(replace(closed[0], level=level - 0.5))

    def _leads_into(self, opened: _Open, heading: Line) -> bool:
        plain_over_bold = opened.level == PLAIN and heading.level == BOLD
        return plain_over_bold and not self.parts[-1].lines and not heads_a_job(heading.text)

    def _has_run_into_its_text(self, kind: SectionKind | None) -> bool:
        """Whether the last heading is a label with all of its text in its line ("Preferred: two years in a library"),
        behind which another known one, though it looks less of a heading, is no group of it."""
        if not self.open or self.open[-1].level != RUN_IN or kind not in LISTING or kind is not self.open[-1].kind:
            return False
        lines = self.parts[-1].lines
        return len(lines) == 1 and lines[0].tight and not lines[0].text.endswith(":")

    def _awaits_groups(self, opened: _Open) -> bool:
        """A listing section with nothing in it yet but an introduction: the headings that follow are its groups."""
        lines = self.parts[-1].lines
        introduced = not lines or (len(lines) == 1 and lines[0].text.endswith(":"))
        return opened.kind in LISTING and not opened.group and introduced

    def _opened(self, heading: Line, kind: SectionKind | None, parent: _Open | None) -> _Open:
        title = heading.text.strip().rstrip(":").strip()
        preference = level_of_heading(heading.text)
        if parent is not None and parent.kind is SectionKind.GROWTH and kind is SectionKind.QUALIFICATIONS:
            kind = None if preference is None else kind  # "Core skills" below "What you'll learn"
        if parent is None or (parent.left and kind is not parent.kind):
            return _Open(heading.level, kind or SectionKind.UNCLASSIFIED, title, preference=preference)
        is_sought = is_whom_they_seek(heading, self.parts[-1])
        if parent.kind in LISTING and (kind is None or kind is parent.kind) and not is_sought:
            inherited = None if parent.left else parent.preference  # behind another section it may weigh otherwise
            return _Open(heading.level, parent.kind, parent.title, title, preference or inherited)
        is_role = is_sought or begins_a_role(heading, self.parts, parent.kind)
        if kind is None and parent.kind is not SectionKind.UNCLASSIFIED and not is_role:
            return _Open(heading.level, parent.kind, title)
        parent.left = True
        return _Open(heading.level, kind or SectionKind.UNCLASSIFIED, title, preference=preference)

    def finish(self) -> list[Part]:
        """The parts so far, the last one with all its lines."""
        if self.lines:
            last = self.parts.pop() if self.parts else Part(SectionKind.UNCLASSIFIED)
            self.parts.append(replace(last, lines=tuple(self.lines)))
            self.lines = []
        return self.parts


def _kind(heading: Line) -> SectionKind | None:
    """What the heading opens; the name of a job that a label announces opens none."""
    if heading.label:
        return None
    return section_kind(heading.text) or (kind_of_piece(heading.text) if heading.level <= BOLD else None)


def sections(lines: tuple[Line, ...]) -> tuple[Part, ...]:
    builder = _Builder()
    for line in lines:
        if line.kind is LineKind.HEADING:
            builder.start(line)
        else:
            builder.lines.append(line)
    return tuple(piece for part in _with_introductions(builder.finish()) for piece in _by_content(_with_items(part)))


def _with_items(part: Part) -> Part:
    """The part with the kind that its items tell, and the rows of tables in a list as items of it."""
    if part.heading is None:
        return part
    kind = kind_by_items(part.kind, part.heading.text, part.lines)
    lines = with_items_of_rows(part.lines) if kind in LISTING else part.lines
    return part if kind is part.kind and lines is part.lines else replace(part, kind=kind, lines=lines)


def _with_introductions(parts: list[Part]) -> Iterator[Part]:
    """Over groups a section's own paragraphs introduce them; over what is but desirable they may say what is
    required."""
    for position, part in enumerate(parts):
        groups = list(_groups_behind(parts, position)) if part.kind in LISTING and not part.group else []
        desirable = part.level is not Level.PREFERRED and all(group.level is Level.PREFERRED for group in groups)
        yield replace(part, introduces=True) if groups and not desirable else part


def _groups_behind(parts: list[Part], position: int) -> Iterator[Part]:
    behind = (parts[at] for at in range(position + 1, len(parts)))
    return takewhile(lambda part: bool(part.group) and part.section == parts[position].section, behind)


_SHARE = re.compile(r"\d ?%")


def _by_content(part: Part) -> Iterator[Part]:
    """A listing section ends where its paragraphs turn to something else: how to apply, equal opportunity, facts."""
    start = 0
    if part.kind in LISTING and not part.has_items:
        part = replace(part, lines=tuple(piece for line in part.lines for piece in parted(part.kind, line)))
    current = part
    for position, line in enumerate(part.lines):
        following = part.lines[position + 1] if position + 1 < len(part.lines) else None
        # What applicants must be, said below a heading about applying, ends where papers are asked for again.
        begun = current if part.kind is SectionKind.HOW_TO_APPLY else part
        kind = (
            turn(begun.kind, part.heading, line, position, following)
            or other_listing(current.kind, line, following)
            or (work_behind_value(current.kind, part.lines[0], line) if position else None)
        )
        if kind is None or kind is current.kind:
            continue
        yield from _piece(current, part.lines[start:position])
        current, start = Part(kind), position
    yield from _piece(current, part.lines[start:])


def _piece(part: Part, lines: tuple[Line, ...]) -> Iterator[Part]:
    if lines or part.heading is not None:
        yield part if lines == part.lines else replace(part, lines=lines)

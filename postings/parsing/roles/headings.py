"""Several headings of one level that name jobs, each with a text of its own below it."""

from collections.abc import Iterator

from postings.parsing.posting import SectionKind
from postings.parsing.roles.role import Role
from postings.parsing.sections import LISTING, Part
from postings.parsing.titles import is_title

# After the last of several roles, sections of these kinds speak of all of them, unless the roles before have their own.
_OWN_KINDS = LISTING | {SectionKind.SUMMARY}
_LEAST_BODY = 40  # characters: less than that under a title is an entry of a table of contents


def under_headings(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    levels = {part.heading.level for part in parts if part.heading is not None and not part.group}
    for level in sorted(levels):
        named = [position for position in range(len(parts)) if _is_named(parts, position, level)]
        lengths = [_length(_below(parts, start, level)) for start in named]
        brief = len(named) > 2 and max(lengths) < 10 * _LEAST_BODY  # a list of openings that says little of each
        starts = [
            start for start, length in zip(named, lengths, strict=True) if length >= (1 if brief else _LEAST_BODY)
        ]
        if len({parts[start].heading.text for start in starts}) > 1:  # type: ignore[union-attr]
            return tuple(_partition(parts, starts, level))
    return ()


def _is_named(parts: tuple[Part, ...], position: int, level: int) -> bool:
    part = parts[position]
    if part.heading is None or part.heading.level != level or part.group or part.kind is not SectionKind.UNCLASSIFIED:
        return False
    return is_title(part.heading.text)


def _length(parts: tuple[Part, ...]) -> int:
    return sum(len(line.whole) for part in parts for line in part.lines)


def _below(parts: tuple[Part, ...], position: int, level: int) -> tuple[Part, ...]:
    """The part and those that stand under its heading: deeper ones, or sections of the same level that are no role."""
    end = position + 1
    while end < len(parts) and not _ends_role(parts[end], level):
        end += 1
    return parts[position:end]


def _ends_role(part: Part, level: int) -> bool:
    heading = part.heading
    return heading is not None and (
        heading.level < level or (heading.level == level and part.kind is SectionKind.UNCLASSIFIED)
    )


def _partition(parts: tuple[Part, ...], starts: list[int], level: int) -> Iterator[Role]:
    ends = [*starts[1:], _end_of_last(parts, starts, level)]
    shared = (*parts[: starts[0]], *parts[ends[-1] :])
    for start, end in zip(starts, ends, strict=True):
        yield Role(parts[start].heading, parts[start:end], shared)


def _end_of_last(parts: tuple[Part, ...], starts: list[int], level: int) -> int:
    """Where the last role ends and what holds for all begins: at the first section that the others do not have."""
    others = {part.kind for part in parts[starts[0] + 1 : starts[-1]] if part.heading is not None}
    for position in range(starts[-1] + 1, len(parts)):
        part = parts[position]
        if part.heading is None or part.heading.level > level:
            if part.heading is not None or part.kind in others | _OWN_KINDS:
                continue
            return position
        if part.heading.level < level or part.kind not in others | _OWN_KINDS or part.kind is SectionKind.UNCLASSIFIED:
            return position
    return len(parts)

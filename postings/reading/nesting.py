"""Tells how deep an item of a list stands, from its indentation and from what marks it."""

from postings.reading.markers import Marker
from postings.reading.values import dataclass

INTERCHANGEABLE = {"-", "*", "+"}  # bullets of Markdown that people mix in one list


@dataclass(slots=True)
class _Level:
    indent: int
    style: str  # of its markers: the bullet, or "1." for numbers


class Nesting:
    """The open levels of the list that is being read, from the indentation and the markers of its lines."""

    def __init__(self, *, is_wrapped: bool = True) -> None:
        self._levels: list[_Level] = []
        self._is_wrapped = is_wrapped

    def __bool__(self) -> bool:
        return bool(self._levels)

    def end(self) -> None:
        self._levels.clear()

    def holds(self, indent: int) -> bool:
        """Whether a paragraph with this indentation belongs to the item above it."""
        return bool(self._levels) and indent > self._levels[-1].indent + 1

    def ends_before(self, indent: int, line: str) -> bool:
        """Whether a line right below an item is the title of what comes next, and no part of the item. Where no line
        is broken for want of room, each that begins large and is not set in stands for itself."""
        titled = line.isupper() or line.endswith(":") or not (self._is_wrapped or line[:1].islower())
        return titled and self.is_at_margin(indent)

    def is_at_margin(self, indent: int) -> bool:
        """Whether a line below an item is set in no deeper than the list itself."""
        return bool(self._levels) and indent <= self._levels[0].indent

    def depth(self) -> int:
        return len(self._levels) - 1

    def enter(self, indent: int, marker: Marker, after_blank: bool) -> int:
        """Go to the level of the next item; its depth, from 0."""
        style = self._style(marker)
        self._go_to(indent, style, inside=self._is_inside(style, marker, after_blank))
        return self.depth()

    def _style(self, marker: Marker) -> str:
        """The marker's style; of a number that may be read in two ways, the one that continues an open list."""
        if marker.bullet:
            return marker.bullet
        open_styles = {level.style for level in self._levels}
        known = [style for style, _ in marker.readings if style in open_styles]
        first = [style for style, value in marker.readings if value == 1]
        return (known or first or [marker.readings[0][0]])[-1]

    def _is_inside(self, style: str, marker: Marker, after_blank: bool) -> bool:
        """Whether a new style at the same indentation begins a list within the item, and not the next list."""
        if not self._levels:
            return False
        above = self._levels[-1].style
        if marker.ordered:  # "a." after "1.", but no number after a bullet
            return above[-1] in ".)" and any(value == 1 for _, value in marker.readings)
        return not after_blank and not {style, above} <= INTERCHANGEABLE

    def _go_to(self, indent: int, style: str, inside: bool) -> None:
        while self._levels and indent < self._levels[-1].indent - 1:
            self._levels.pop()
        siblings = [level for level in self._levels if level.style == style and abs(level.indent - indent) <= 1]
        if siblings:
            del self._levels[self._levels.index(siblings[-1]) + 1 :]
        elif not self._levels or indent > self._levels[-1].indent + 1 or inside:
            self._levels.append(_Level(indent, style))
        else:
            self._levels[-1] = _Level(indent, style)

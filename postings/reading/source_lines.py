"""Rewrites the lines of Markdown and plain text so that CommonMark sees in them what their author meant."""

import re
from collections.abc import Iterator

from postings.reading.markers import PARTING, Marker, agreed, marker_of
from postings.reading.nesting import Nesting
from postings.reading.pipe_tables import with_heads, without_walls
from postings.reading.tab_tables import with_tab_tables
from postings.reading.wrapping import are_wrapped, has_room, usual_width

_HEADING = re.compile(r"(#{1,6})(\s+|(?<=##)(?=[^#\s]))(?P<text>\S.*)?$")
_ATTRIBUTES = re.compile(r"\s*\{[:#.][^{}]{0,200}\}$")
_INLINE_ATTRIBUTES = re.compile(r"(?<=[)\]*_])(?:\{:[^{}]{0,200}\})+")  # "[Apply](...){:target="_blank"}"
# A box around a text, with or without a title: ":::tip Deadline", ":::{note} Deadline", "!!! note "Deadline"", ":::".
_BOX = re.compile(r"(?::{3,}|!!!|\?\?\?\+?)\s*(?:\{[\w -]+\}|[\w-]+)?\s*(?P<title>[^:]{0,100})$")
_PICTURE_NAME = re.compile(r":(?<!\S:)[a-z][a-z0-9_+-]{1,30}:(?=\s|$)\s?")  # ":rocket:"
_RULE = re.compile(r"(?:([-=~^])(?:\s*\1){2,}|[*_](?:\s*[*_])+)$")
_FENCE = re.compile(r"(?:`{3,}|~{3,})\s*[\w{}.=-]*$")
_TARGET = re.compile(r"\([\w-]{1,80}\)=$")  # to which MyST links: "(how-to-apply)=", above a heading
_BREAK_ALONE = re.compile(r"(?:\s*</?br\s*/?>)+$", re.IGNORECASE)
_YEAR = re.compile(r"([>\s]*\d{3,9})[.)]\s")
# "\- Plan visits\": a list that a program wrote as text that holds bullets.
_ESCAPED_BULLET = re.compile(r"^(\s{0,8})\\(?=[-*+] )", re.M)
# A break that a program wrote behind an item or a heading, where CommonMark knows none: "### Cook\\".
_BREAK_BEHIND = re.compile(r"^(\s{0,8}(?:[-*+]|#{1,6}) [^\n]{1,1000})\\$", re.M)
# "[us](mailto:jobs@elm.example?subject=A job at Elm)", where CommonMark wants no blanks in an address.
_SUBJECT = re.compile(r"(?<=\]\(mailto:)[^()\s<>]{3,100}\?[^()\n<>\"]{1,200}(?=\))")
_LEADERS = re.compile(r"(?:\s?[.…_]){6,}")
_LABELLED = re.compile(r"\s*[A-Z][^:]{1,40}:")
_GAP = re.compile(r"(?<=\S) {3,80}(?=[A-Z][\w /&.'-]{1,30}:(?:\s|$))")
# "QUALIFICATIONS: 1. A valid license", and how the item behind it begins.
_FIRST_NUMBER = re.compile(r"^\s*[A-Z][^:.\n]{2,60}?:?\s{1,60}(?P<number>1\.|1\)|A\.|a\.|\(1\)|\(a\))\s+\S", re.M)
_NUMBER = re.compile(r"[.)](?:(?<=\s1.)|(?<=\s[Aa]\.)|(?<=\s\([1a]\)))\s")  # what takes no time to look for
_SECOND = {"1.": "2.", "1)": "2)", "A.": "B.", "a.": "b.", "(1)": "(2)", "(a)": "(b)"}
_FEWEST_WITHIN, _STATEMENT = 2, 45  # bullets within a line, and characters between them in the mean
_FEWEST_COLONS = 2  # at the beginning of lines
_LABEL_ALONE = re.compile(r"\s*[A-Z][\w /&-]{1,38}")
_NEAR = 8  # lines of an item
_DEFINITION = re.compile(r":\s+\S")  # of the term in the line before
_DOTS = 6  # at least make a leader
STEP = 4  # spaces a level: so many that CommonMark sees the level below bullets and below numbers
MAX_SECTION = 40  # characters of a line that heads what follows a list
MAX_TITLE = 100  # characters of a line that an underline makes a heading


def as_markdown(text: str) -> str:
    """Odd bullets become "-", numbers and letters "1.", nesting follows indentation, nothing is code."""
    text = _PICTURE_NAME.sub("", text) if ": " in text or ":\n" in text else text
    text = _BREAK_BEHIND.sub(r"\1", _ESCAPED_BULLET.sub(r"\1", text)) if "\\\n" in text else text
    text = _SUBJECT.sub(lambda match: match[0].replace(" ", "%20"), text) if "](mailto:" in text else text
    whole = _with_bullets_in_front(text) if any(map(text.__contains__, PARTING)) else text.split("\n")
    whole = list(with_tab_tables(list(whole))) if "\t" in text else whole
    lines = [column for line in whole for column in _columns(line.expandtabs(4))]
    lines = _with_colons_joined(lines) if text.count("\n:") >= _FEWEST_COLONS else lines
    lines = list(_with_first_numbers(lines)) if _NUMBER.search(text) else lines
    lines = list(with_heads(without_walls(lines))) if "|" in text or "\t" in text else lines
    stripped = [line.strip() for line in lines]
    markers = agreed([_marker_of(line) for line in stripped])
    writer = _Writer(is_wrapped=are_wrapped(lines), width=usual_width(lines))
    for line, marker in zip(lines, markers, strict=True):
        writer.write(line, marker)
    return "\n".join(writer.lines)


def _marker_of(line: str) -> Marker | None:
    """None for a rule: "- - -"."""
    marker = marker_of(line)
    return None if marker and _RULE.match(line) else marker


def _with_bullets_in_front(text: str) -> Iterator[str]:
    """The lines, also those that a list lost whose text was filled anew: "• Shelve books. • Help patrons."."""
    bullet = behind = ""
    for line in text.split("\n"):
        line, behind = behind + line, ""
        words = line.strip()
        bullet = words[:1] if not words or words[:1] in PARTING else bullet
        if bullet and words.endswith(f" {bullet}"):
            line, behind = words[:-2], f"{bullet} "
        within = bullet or _bullet_within(words)
        yield from line.replace(f" {within} ", f"\n{within} ").split("\n") if within else (line,)


def _bullet_within(words: str) -> str:
    """The bullet of statements that follow one another in a line, and not of facts: "Reno • Full-time • $50,000"."""
    bullet = next((sign for sign in PARTING if words.count(f" {sign} ") >= _FEWEST_WITHIN), "")
    return bullet if bullet and len(words) >= _STATEMENT * (words.count(f" {bullet} ") + 1) else ""


def _with_colons_joined(lines: list[str]) -> list[str]:
    """The lines; a colon that begins one belongs to the label in the line above, and the value to both: "Location" over
    ":" over "Elm School"."""
    joined: list[str] = []
    alone = False
    for line in lines:
        words, above = line.strip(), joined[-1] if joined else ""
        if words.startswith(":") and _LABEL_ALONE.fullmatch(above):
            joined[-1] = above.rstrip() + words
        elif alone and words and above.endswith(":"):
            joined[-1] = f"{above} {words}"
        else:
            joined.append(line)
        alone = words == ":"
    return joined


def _with_first_numbers(lines: list[str]) -> Iterator[str]:
    """The lines; the first item of a list that begins behind its label has a line of its own: "DUTIES: 1. Cook"."""
    for position, line in enumerate(lines):
        first = _FIRST_NUMBER.match(line)
        near = lines[position + 1 : position + _NEAR] if first else []
        # Where a page was copied, its list may begin to count anew.
        counts = (_SECOND[first["number"]], first["number"]) if first else ()
        if first and any(below.lstrip().startswith(counts) for below in near):
            yield from (line[: first.start("number")].rstrip(), "", line[first.start("number") :])
        else:
            yield line


def _columns(line: str) -> list[str]:
    """The labels that a typist set side by side: "TITLE: Cook          GRADE: 4"."""
    return _GAP.split(line) if "   " in line and _LABELLED.match(line) else [line]


class _Writer:
    def __init__(self, *, is_wrapped: bool, width: int) -> None:
        self.lines: list[str] = []
        self._width = width
        self._above = ""  # the line above, as its author wrote it
        self._is_wrapped = is_wrapped
        self._nesting = Nesting(is_wrapped=is_wrapped)

    def write(self, line: str, marker: Marker | None) -> None:
        words = line.strip()
        hard = "  " if line.endswith("  ") and words else ""
        self._write(len(line) - len(line.lstrip()), words, marker, hard)
        self._above = line

    def _write(self, indent: int, words: str, marker: Marker | None, hard: str) -> None:
        if marker:
            self._item(indent, words, marker, hard)
        elif words[:1].isalnum():
            self._text(indent, words + hard)
        elif not words or _BREAK_ALONE.match(words) or _FENCE.match(words) or _TARGET.match(words):
            self.lines.append("")
        elif match := _HEADING.match(words):
            self._heading(match[1], match["text"] or "")
        elif match := _RULE.match(words):
            self._rule(match[1])
        elif match := _BOX.match(words):
            title = match["title"].strip("[]\"' ")
            self.lines += ["", f"**{title}**" if title else "", ""]
        elif _DEFINITION.match(words):
            self._nesting.end()
            self.lines += ["", _plain(words[1:].lstrip()) + hard]
        else:
            self._text(indent, words + hard)

    def _heading(self, hashes: str, text: str) -> None:
        self._nesting.end()
        title = _ATTRIBUTES.sub("", text.rstrip("#").rstrip())
        self.lines += ["", f"{hashes} {title}", ""] if title else [""]

    def _rule(self, character: str | None) -> None:
        """A line of dashes is an underline below a title, else a rule, which says nothing."""
        title = self.lines[-1].strip() if self.lines else ""
        alone = len(self.lines) < 2 or not self.lines[-2]
        if (
            title
            and alone
            and not self._nesting
            and len(title) <= MAX_TITLE
            and title[-1] not in ".,;"
            and title[0] not in "#<|"
        ):
            self.lines[-1:] = [f"{'#' if character == '=' else '##'} {title}", ""]
        self.lines.append("")

    def _item(self, indent: int, words: str, marker: Marker, hard: str) -> None:
        after_blank = not self.lines or not self.lines[-1]
        if not self._nesting and not after_blank:
            self.lines.append("")
        lead = " " * STEP * self._nesting.enter(indent, marker, after_blank) + ("1. " if marker.ordered else "- ")
        self.lines.append(lead + _plain(words[marker.length :]) + hard)

    def _text(self, indent: int, words: str) -> None:
        after_blank = not self.lines or not self.lines[-1]
        if after_blank and self._nesting.holds(indent):
            self.lines.append(" " * (STEP * self._nesting.depth() + 3) + _plain(words))
            return
        is_section = self._is_section(indent, words.rstrip())
        if after_blank or is_section or self._nesting.ends_before(indent, words.rstrip()):
            self.lines += [""] if is_section else []
            self._nesting.end()
        self.lines.append(_plain(words))

    def _is_section(self, indent: int, words: str) -> bool:
        """Whether a short line right below an item is none of it, for what only wrapped would have begun above."""
        name, _, value = words.partition(":")
        if len(name if value and name.isupper() else words) > MAX_SECTION or not self._nesting.is_at_margin(indent):
            return False
        return has_room(self._above, words, self._width) if self._is_wrapped else not words[:1].islower()


def _plain(words: str) -> str:
    """The words of a line, none of which CommonMark is to take for a mark of structure."""
    if "{" in words:
        words = _INLINE_ATTRIBUTES.sub("", words)
        words = _ATTRIBUTES.sub("", words) if words.endswith("}") else words
    if words.count(".") + words.count("…") + words.count("_") >= _DOTS:
        words = _LEADERS.sub(" … ", words)
    year = None if words[:1].isalpha() else _YEAR.match(words)
    return f"{year[1]}\\{words[year.end(1) :]}" if year else words

"""Knows what people put in front of the items of a list: bullets, glyphs that were bullets once, numbers, letters."""

import re
from collections.abc import Sequence

from postings.reading.values import dataclass

# Admit a glyph only if it never begins a sentence. The private-use ones are bullets of Symbol and Wingdings.
GLYPHS = (
    "•◦●○▪▫■□▸►▶▹‣⁃∙⋅·➢➤➔❖◆◇★☐☑✓✔✦✱❑❒➣⮚⚫⬤\uf0a7\uf0b7\uf0d8\uf0fc\uf076\uf0a8\uf06e\uf071\uf0e0\uf02d◉◎◘◙⦿⦾∗▷▹▻◊⬥⬧⁌⁍∎¨"
)
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿"  # numbers of items, also of all alike
# Bullets only in company: dashes, and letters that stood for a bullet in a font of symbols.
DOUBTFUL = "–—−―‒§¤»›→⇒¬ØoOüvlqn\ufffd"

SIGHT = 40  # lines within which a doubtful marker looks for another of its kind

_GLYPH = re.compile(rf"[{GLYPHS}][{GLYPHS}\ufe0f\s]*(?=\S)")
_CIRCLED = re.compile(rf"[{CIRCLED}]\s*(?=\S)")
_DOUBTFUL = re.compile(rf"(?:[{DOUBTFUL}]|--|->|=>|>>|~)\s+(?=\S)")
_PICTURE = re.compile("[\u2600-\u27bf\u2b50\U0001f300-\U0001faff]\ufe0f?\\s+(?=\\S)")  # one may differ from the next
_HYPHEN = re.compile(r"[-*+]\s+(?=\S)")
_BARE_HYPHEN = re.compile(r"-(?=[A-Z][A-Za-z]|A [A-Za-z]|[a-z]{3}|\d{1,2}\b)")
_NUMBER = re.compile(
    r"(\(?)(\d{1,2}|[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})([.)])(?:\s+(?=\S)|(?=[A-Z][a-z])|(?<=\d\.)(?=[a-z]{3}))"
)
_OF_A_SECTION = re.compile(r"((?:\d{1,2}\.){1,3})(\d{1,2})[.)]?\s+(?=[A-Za-z])")  # "2.1 Teach", below "2. Duties"
PARTING = frozenset("•●▪■◦‣⁃◆❖➢\uf0a7\uf0b7")  # bullets that part nothing else; "A · B" may be one name
_ASCII_SIGNS = frozenset("-*+=>~(")  # a marker begins with, besides letters and digits
_ROMAN = {"i": 1, "v": 5, "x": 10}
_LOWER, _UPPER, _LITTLE_ROMAN, _BIG_ROMAN = "a", "A", "i", "I"


@dataclass(frozen=True, slots=True)
class Marker:
    """What a line begins with. `readings` are the (style, value) pairs that a number may be: "i." is 1 and also 9."""

    length: int
    bullet: str = ""
    readings: tuple[tuple[str, int], ...] = ()
    sure: bool = True  # else it needs another of its kind near by

    @property
    def predecessors(self) -> list[tuple[str, int]]:
        return [(style, value - 1) for style, value in self.readings] or [(self.bullet, 0)]

    @property
    def ordered(self) -> bool:
        return bool(self.readings)


def marker_of(line: str) -> Marker | None:
    """The marker that `line`, which has no white space in front, begins with."""
    start = line[:2]
    if not line or (start.isalpha() and start.strip("ivxIVX")):  # "The", but not "ii."
        return None
    if line[:1].isascii() and line[:1] not in _ASCII_SIGNS and line[:1] not in DOUBTFUL:
        return _number(line) if line[:1].isalnum() else None
    if match := _HYPHEN.match(line) or _GLYPH.match(line):
        return Marker(match.end(), bullet=line[0])
    if match := _CIRCLED.match(line):
        return Marker(match.end(), bullet=CIRCLED, sure=False)
    if match := _DOUBTFUL.match(line) or _BARE_HYPHEN.match(line):
        return Marker(match.end(), bullet=line[0], sure=False)
    if match := _PICTURE.match(line):
        return Marker(match.end(), bullet="picture", sure=False)
    return _number(line)


def _number(line: str) -> Marker | None:
    if section := _OF_A_SECTION.match(line):
        return Marker(section.end(), readings=((f"section {section[1]}", int(section[2])),), sure=False)
    match = _NUMBER.match(line)
    if match is None or (match[1] and match[3] != ")"):
        return None
    readings = tuple((match[1] + style + match[3], value) for style, value in _values(match[2]))
    return Marker(match.end(), readings=readings, sure=match[2].isdigit() and not match[1]) if readings else None


def _values(number: str) -> list[tuple[str, int]]:
    if number.isdigit():
        return [("1", int(number))]
    values: list[tuple[str, int]] = []
    if len(number) == 1:
        values.append((_LOWER if number.islower() else _UPPER, ord(number.lower()) - ord("a") + 1))
    if set(number.lower()) <= set(_ROMAN):
        values.append((_LITTLE_ROMAN if number.islower() else _BIG_ROMAN, _roman(number.lower())))
    return values


def _roman(number: str) -> int:
    values = [_ROMAN[letter] for letter in number]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def inner_bullets(line: str) -> list[int]:
    """Where the bullet that a line begins with stands in it again: "• Shelve books. • Help patrons."."""
    bullet = line[:1]
    if not bullet or bullet not in PARTING:
        return []
    return [match.start() + 1 for match in re.finditer(rf" {bullet}(?= \S)", line)]


def agreed(markers: Sequence[Marker | None], sight: int = SIGHT) -> list[Marker | None]:
    """`markers` of lines in their order, without the doubtful ones that have no neighbour in sight."""
    seen: dict[tuple[str, int], int] = {}
    confirmed: set[int] = set()
    for line, marker in enumerate(markers):
        if marker is None:
            continue
        for before in marker.predecessors:
            if line - seen.get(before, -sight) < sight:
                confirmed |= {line, seen[before]}
        seen |= dict.fromkeys(marker.readings or [(marker.bullet, 0)], line)
    return [marker if marker and (marker.sure or line in confirmed) else None for line, marker in enumerate(markers)]

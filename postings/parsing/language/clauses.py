"""The clauses of a sentence that are an item each: numbered, parted by semicolons, or verbs that commas part."""

import re
from collections.abc import Iterator

from postings.parsing.language.verbs import begins_with_verb
from postings.reading.document import Span

BULLETS = "•▪●◦‣·"
_GERUND = re.compile(r"[A-Za-z]+ing\b")
_BULLET = re.compile(rf"(?:^|(?<=\s))[{BULLETS}]\s+")
_SHORT = 70  # characters of two that stand in one line
_LEAD = 60  # characters that lead into numbered clauses
_ENUMERATED = re.compile(r"(?:^|(?<=[\s,;:]))\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)\)\s+")
_SEMICOLONS = re.compile(r";\s+(?:and\s+|or\s+)?")
_CLAUSES_LEAD = re.compile(r"(?:[\w’'()/-]+,? ){1,8}(?:includes?|are|following)(?: [\w’', ]{1,40})?:\s+", re.I)
_JOINT = re.compile(rf"(?:[;,]\s*(?:and|or)?|[{BULLETS}])\s*$")
_PREFERRED = re.compile(
    r"\b(?:preferred|preferably|desired|desirable|advantageous"
    r"|(?:plus|bonus|advantage|asset|useful|helpful|beneficial|nice to have)\W*$"
    r"|(?:nice|helpful|great|good|welcome),? but (?:is |are )?(?:not|isn[’']t|aren[’']t) (?:required|necessary)\b)",
    re.I,
)
# "Experience with R", "a strong command of Spanish": what somebody brings.
_ASKED = re.compile(
    r"(?:[\w'’.+-]+ ){0,3}(?:experience|fluency|knowledge|ability|degree|diploma|familiarity|proficiency|skills?"
    r"|command|licen[cs]e|certifica\w+|interest|background|understanding|commitment)\b",
    re.I,
)
_COMMAS = re.compile(r",\s+(?:and\s+)?")
# "Duties include shelving books, helping patrons, and ...": what leads into a list that commas part.
_INCLUDING = re.compile(
    r"^(?:[^.;:]{3,120}, (?:but|and|so|though|while) )?(?:\w+ ){1,9}(?:includes?|involves?|entails?)"
    r"(?: but (?:is|are) not limited to)?:? (?=[a-z]+ing\b)",
    re.I,
)


def clauses(sentence: str) -> Iterator[Span]:
    """Numbered clauses, those that bullets or semicolons part, or those that commas part if each begins with a verb."""
    starts = _numbered(sentence) or _bulleted(sentence) or _parted(sentence, _SEMICOLONS) or _verbal(sentence) or [0]
    lead = _CLAUSES_LEAD.match(sentence, 0, starts[1]) if len(starts) > 1 else None
    if lead and lead.end() < starts[1]:
        starts[0] = lead.end()  # "Job duties include: shelve books; help patrons; ..."
    yield from zip(starts, [*starts[1:], len(sentence)], strict=True)


def _numbered(sentence: str) -> list[int]:
    """Where numbers part a sentence that does little else than lead into them."""
    marks = [mark.start() for mark in _ENUMERATED.finditer(sentence)]
    lead = sentence[: marks[0]].rstrip() if len(marks) > 1 else ""
    return [0, *marks[1:]] if len(marks) > 1 and (len(lead) <= _LEAD or lead.endswith(":")) else []


def _bulleted(sentence: str) -> list[int]:
    """Behind each bullet, if the sentence begins with one: "• Shelve books • Help patrons"."""
    marks = list(_BULLET.finditer(sentence)) if sentence[:1] in BULLETS else []
    return [mark.end() for mark in marks]


def _parted(sentence: str, separator: re.Pattern[str]) -> list[int]:
    cuts = list(separator.finditer(sentence))
    return [0, *(cut.end() for cut in cuts)] if len(cuts) > 1 or _weigh_apart(sentence, cuts) else []


def _weigh_apart(sentence: str, cuts: list[re.Match[str]]) -> bool:
    """Two clauses of which one is preferred ("A degree is required; a master's is a plus."), or each names something
    that is asked for."""
    if len(cuts) != 1 or ";" not in cuts[0].group() or "following" in sentence[: cuts[0].start()]:
        return False
    if len(sentence) <= _SHORT and _ASKED.match(sentence) and _ASKED.match(sentence, cuts[0].end()):
        return True
    return bool(_PREFERRED.search(sentence, 0, cuts[0].start())) != bool(_PREFERRED.search(sentence, cuts[0].end()))


def _verbal(sentence: str) -> list[int]:
    lead = _INCLUDING.match(sentence)
    cuts = [cut for cut in _parted(sentence, _COMMAS)[1:] if not lead or cut > lead.end()]
    starts = [lead.end() if lead else 0, *cuts]
    pieces = [sentence[start:end] for start, end in zip(starts, [*cuts, None], strict=True)]
    least = 2 if lead or all(map(_GERUND.match, pieces)) else 3  # words
    if not cuts or any(len(piece.split()) < least for piece in pieces):
        return []
    nouns = 1 if lead and len(pieces) > 3 else 0  # among them: "program administration"
    acts = [piece for piece in pieces if begins_with_verb(piece) or (lead and _GERUND.match(piece))]
    return starts if len(acts) >= len(pieces) - nouns else []


def bare(clause: str) -> str:
    """Without what joins it to the next, or the next one's bullet."""
    return _JOINT.sub("", clause)

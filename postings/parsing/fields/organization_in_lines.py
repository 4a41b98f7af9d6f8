"""Who hires, by where a line names it: behind or before the job's name, or before a place."""

import re
from collections.abc import Iterator

from postings.parsing.fields.organization_names import LONGEST, NAME, WHOLE, Evidence, named
from postings.parsing.fields.organization_words import A_PART, JOB_WORD, KIND_WORD
from postings.parsing.gazetteer import mentions
from postings.parsing.passages import Passage
from postings.parsing.titles.forms import is_aside, is_title

SUFFIX = re.compile(rf"(?:\s[-–—|:]|,| at| with| @)\s+(?P<name>(?:The )?{NAME})\W*$")
STRONG_MARKS = (" - ", " – ", " — ", " | ", " @ ")
WEAK_MARKS = (": ", " at ", " with ", ", ")
# "Program Manager, Elm Works, Boston, MA": who hires for one of several openings, between its name and its place.
BESIDE = re.compile(r"(?:,|:|\s[|•·–—-])\s+(?P<name>[A-Z][^,|•·–—(.;:]{1,80}?)(?=\s*(?:[,|•·(.;]|\s[–—-]\s|$))")
BEFORE_REMOTE = re.compile(r"[\s,|•·–—(-]{1,4}(?:remote|hybrid|on-?site)\b", re.I)
BETWEEN = re.compile(r"[\s,|•·–—(-]{1,4}")
# "Elm - Cook - Reno, NV - On-site": between the parts of a line, as boards have those who hire write it.
BOARD = re.compile(r"\s[|•·–—-]\s|\s?\|\s?")
FEWEST_FACTS = 3
PARTS = re.compile(r"(?:^|(?<=, )|(?<=; ))[^,;]+")


def last_part(text: str) -> re.Match[str] | None:
    """ "Librarian - Part-Time - The New School": the last part, if it names no job."""
    last = max((text.rfind(mark) for mark in STRONG_MARKS), default=-1)
    last = last if last > 0 else max(text.rfind(mark) for mark in WEAK_MARKS)
    found = SUFFIX.match(text, last) if last > 0 else None
    if found and A_PART.match(found["name"]):
        whole = WHOLE.fullmatch(text, 0, last)
        found = whole if whole and KIND_WORD.search(whole["name"]) else found
    return found if found and not JOB_WORD.search(found["name"]) else None


def before_its_place(passage: Passage) -> Iterator[Evidence]:
    """ "Job: Cook, Elm College, Reno"."""
    parts = list(PARTS.finditer(passage.text)) if "," in passage.text else []
    name = WHOLE.fullmatch(passage.text, *parts[-2].span()) if len(parts) > 2 else None  # behind the job's name
    if name is None or A_PART.match(name["name"]) or JOB_WORD.search(name["name"]):
        return
    if KIND_WORD.search(name["name"]) and _is_place(parts[-1].group()):
        yield from named("suffix", passage, name)


def _is_place(text: str) -> bool:
    return any((found.start, found.end) == (0, len(text)) for found in mentions(text))


def beside(passage: Passage, title: str, *, sole: bool) -> Iterator[Evidence]:
    match = BESIDE.match(passage.text, len(title)) if title and passage.text.startswith(title) else None
    if match is None or not WHOLE.fullmatch(match["name"]):
        return
    if (KIND_WORD.search(match["name"]) and not sole) or is_before_place(passage.text, match.end()):
        yield from named("beside", passage, match)


def before_its_job(text: str) -> re.Match[str] | None:
    """ "Elm" of "Elm | Cook | Reno, NV | On-site": a name, a job, and facts of it."""
    first = BOARD.search(text) if len(text) <= 2 * LONGEST else None
    others = BOARD.split(text)[1:] if first else []
    if first is None or len(others) < FEWEST_FACTS or not any(map(is_title, others)) or not any(map(is_aside, others)):
        return None
    name = WHOLE.fullmatch(text, 0, first.start())
    return None if name is None or JOB_WORD.search(name["name"]) or is_aside(name["name"]) else name


def is_before_place(text: str, end: int) -> bool:
    behind = text[end : end + LONGEST]
    return BEFORE_REMOTE.match(behind) is not None or any(
        BETWEEN.fullmatch(behind, 0, found.start) for found in mentions(behind, sure=True)
    )

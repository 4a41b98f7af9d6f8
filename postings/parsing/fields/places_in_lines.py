"""Places that stand in the title's line, or in a line of nothing else."""

import re
from collections.abc import Iterator

from postings.parsing.fields.before_names import before_its_name
from postings.parsing.fields.places_in_fields import LONGEST_LINE, in_value
from postings.parsing.fields.places_in_prose import NEVER, place_fact
from postings.parsing.gazetteer import Mention, mentions
from postings.parsing.labels import TO_BE_REACHED
from postings.parsing.passages import RoleText
from postings.parsing.posting import Fact
from postings.parsing.titles.job_names import names_a_job
from postings.reading.document import BlockKind, Origin, Span

BEGINS_AS_PLACE = re.compile(r"\W*(?:(?:in|at|near) )?[A-ZÀ-Þ](?:[^.:;!?]|(?<=\b[A-Z])\.|(?<=\b[A-Z]{2})\.)*\W*$")
PIN = re.compile(r"\W*(?:📍|📌|🗺)\W*")
# "Dover, DE 19901: Reliably commute or plan to relocate before starting work".
REACHED = re.compile(rf"[A-Z][^:]{{2,{LONGEST_LINE}}}: ?(?={TO_BE_REACHED})")
# What may stand beside the places in a line that names nothing else.
FILLING = re.compile(
    r"(?:\W|\b(?:or|and|remote(?:ly)?|hybrid|on-?site|in[- ]person|preferred|area|metro|the|in|near|based|usa?|eu|"
    r"flexible|full|part|half|time|temporary|permanent|paid|unpaid|volunteer|contract|internship|weeks?|months?|hours?|a|"
    r"per|school|site|office|campus|location|studio|\d+)\b)*",
    re.I,
)
INITIALS = re.compile(r"\b[A-Z]\.\s?[A-Z]\.$")
BARS = "|•·"
BAR = re.compile(rf"\s{{0,3}}[{BARS}]\s{{0,3}}|$")
DASH = re.compile(r"\s{1,3}[–—-]\s{1,3}|$")  # where there are several: "Elm - Cook - Reno, NV - On-site"
FEWEST_DASHES = 3
# What a line of nothing but places is made of; most lines are told apart by their second word.
CAPITALIZED = re.compile(
    r"(?:(?:\(?[A-ZÀ-Þ\d]\S*|(?:of|the|or|and|in|at|near|du|des?|del|la|le|on|upon|remote|hybrid|time|weeks?|months?|"
    r"hours?|a|per|school|site|office|campus|location|studio)\b|[^\w\s]+)(?:[,;]?\s+|$))+",
    re.ASCII,
)
IN_A_NAME = re.compile(r" (?!(?:AND|OR|REMOTE|Remote|Area|Metro|Bay)\b)[A-Z]\w")  # "Pueblo Unido"


def from_title(role: RoleText) -> Iterator[Fact]:
    if facts := list(_before_its_name(role)):
        yield from facts
        return
    for passage in role.passages:
        if not role.title or len(passage.text) > 2 * len(role.title) + LONGEST_LINE or role.title not in passage.text:
            continue
        named = (m for m in mentions(passage.text[:200], sure=True) if m.place.address_locality)
        if found := [mention for mention in named if not IN_A_NAME.match(passage.text, mention.end)]:
            yield from (place_fact(passage, mention) for mention in found)
            return
        if last := _town_at_end(passage.text):
            yield place_fact(passage, last)
            return


def _town_at_end(title: str) -> Mention | None:
    """ "Engineer, Utrecht"."""
    before, _, tail = title.rstrip().rpartition(", ")
    if not before or not names_a_job(before):
        return None
    town = next(mentions(tail), None)
    is_whole = town is not None and (town.start, town.end) == (0, len(tail)) and town.place.address_locality
    start = len(before) + len(", ")
    return Mention(town.place, start, start + len(tail)) if town and is_whole else None


def _before_its_name(role: RoleText) -> Iterator[Fact]:
    """Where each of several openings is, as a list may say first."""
    for passage, before in before_its_name(role):
        found = list(mentions(before["place"]))
        if found and _is_filled(before["place"], found):
            yield from (place_fact(passage, mention) for mention in found)


def from_lines(role: RoleText) -> Iterator[Fact]:
    """A line, or the end of a table's row, that is nothing but a place."""
    for passage in role.passages:
        if passage.origin is not Origin.BODY or passage.section in NEVER or len(passage.text) > 2 * LONGEST_LINE:
            continue
        told = (passage.text if PIN.match(passage.text) else "") or _to_be_reached(passage.text)
        if told and (facts := list(in_value(passage, told))):
            yield from facts
            return
        has_parts = passage.kind is BlockKind.ROW or " | " in passage.text or _has_dashes(passage.text)
        if not has_parts and not BEGINS_AS_PLACE.match(passage.text):
            continue
        for start, end in _between_bars(passage.text):
            text = passage.text[start:end].rstrip()
            text = text.rstrip(" .") if text.endswith(".") and not INITIALS.search(text) else text
            if not CAPITALIZED.fullmatch(text):
                continue
            named = list(mentions(text, sure=True))
            found = [mention for mention in named if mention.place.address_locality]
            if not found and has_parts and _is_country(named, text) and "remote" not in passage.text.lower():
                yield place_fact(passage, named[0], start)
                return
            # "Helsinki/Oulu": beside a city that is one for sure, others may be named.
            beside = [mention for mention in mentions(text) if mention.place.address_locality] if found else []
            if cities := next((those for those in (found, beside) if those and _is_filled(text, those)), None):
                yield from (place_fact(passage, mention, start) for mention in cities)
                return


def _is_filled(text: str, found: list[Mention]) -> bool:
    """Whether nothing but these places stands in it."""
    return FILLING.fullmatch(_without(text, found)) is not None


def _to_be_reached(text: str) -> str:
    reached = REACHED.match(text) if ":" in text else None
    return reached.group() if reached else ""


def from_group(role: RoleText) -> Iterator[Fact]:
    """The last heading above several roles that is nothing but the place of all below it: "Oxford", "Minnesota"."""
    for passage in () if role.sole else reversed(role.headings_above):
        found = list(mentions(passage.text)) if len(passage.text) <= LONGEST_LINE else []
        if found and _is_filled(passage.text, found):
            yield from (place_fact(passage, mention) for mention in found)
            return


def _without(text: str, found: list[Mention]) -> str:
    ends = [0, *(mention.end for mention in found)]
    starts = [*(mention.start for mention in found), len(text)]
    return " ".join(text[end:start] for end, start in zip(ends, starts, strict=True))


def _is_country(named: list[Mention], text: str) -> bool:
    """ "Cook - Full-time - Madagascar"."""
    return len(named) == 1 and (named[0].start, named[0].end) == (0, len(text)) and not named[0].place.address_region


def _has_dashes(text: str) -> bool:
    return sum(text.count(dash) for dash in (" - ", " – ", " — ")) >= FEWEST_DASHES


def _between_bars(text: str) -> Iterator[Span]:
    """The parts of "Austin, Texas | Part-time | Remote", and of a table's row."""
    has_bars = any(bar in text for bar in BARS)
    if not has_bars and not _has_dashes(text):  # as most
        yield 0, len(text)
        return
    start = 0
    for bar in (BAR if has_bars else DASH).finditer(text):
        if start < bar.start():
            yield start, bar.start()
        start = bar.end()

"""Which date of a posting is the last day to apply."""

from collections.abc import Iterator
from itertools import islice, zip_longest

from postings.parsing.fields import deadline_words as words
from postings.parsing.fields.labels import labelled
from postings.parsing.language.hints import has_any
from postings.parsing.language.sentences import sentences
from postings.parsing.language.written_dates import WrittenDate, written_dates
from postings.parsing.passages import DIGIT, Passage, RoleText
from postings.parsing.posting import SectionKind
from postings.reading.document import BlockKind, Origin
from postings.reading.values import dataclass, replace

ELSEWHERE = frozenset(
    {SectionKind.OVERVIEW, SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS, SectionKind.QUOTATION}
)
LONGEST_VALUE = 400
MOST_DATES = 40  # in one sentence; more are a calendar
REACH = 300  # how far from a date the words about it may stand


@dataclass(frozen=True, slots=True)
class Deadline:
    passage: Passage
    written: WrittenDate
    soft: bool = False  # for full consideration only, or passed: stands where no other does
    extended: bool = False


def deadline(role: RoleText, day_first: bool) -> Deadline | None:
    """A label's date stands unless a sentence extends it, or names the day more surely than the page's own expiry; of
    several in sentences the last date does."""
    told = list(_told(role, day_first))
    extended = [found for found in told if found.extended]
    if extended:
        return _latest(extended)
    firm = [found for found in told if not found.soft]
    found = _labelled(role, day_first)
    if found and not (firm and words.UNPUBLISHED.search(found.passage.label)):
        return found
    if firm or any(words.NO_END.search(passage.text) for passage in role.holding(words.NO_END_HINTS)):
        return _latest(firm)
    return _latest(told)


def _latest(found: list[Deadline]) -> Deadline | None:
    return max(found, key=lambda d: (d.written.year or 0, d.written.month, d.written.day), default=None)


def _labelled(role: RoleText, day_first: bool) -> Deadline | None:
    for passage in sorted(
        labelled(role, words.LABEL.fullmatch), key=lambda p: words.UNPUBLISHED.search(p.label) is not None
    ):
        final = [
            written
            for written, before in _dates(passage, 0, len(passage.text), day_first)
            if not words.NOT_FINAL.search(before) and not words.FORMER.search(before)
        ]
        if final and len(passage.text) < LONGEST_VALUE:
            return Deadline(passage, final[-1])
    return _labelled_by_its_date(role, day_first)


def _labelled_by_its_date(role: RoleText, day_first: bool) -> Deadline | None:
    """ "April 14, 2024: Application deadline"."""
    for name in role.names:
        for written in written_dates(name, day_first=day_first) if DIGIT.search(name) else ():
            for passage in role.named[name]:
                if passage.label == name and words.NAMED_BEHIND.match(passage.text):
                    return Deadline(passage, replace(written, start=0, end=len(passage.text)))
    return None


def _dates(passage: Passage, start: int, end: int, day_first: bool) -> Iterator[tuple[WrittenDate, str]]:
    """The dates of a stretch, each with the words back to the date before it, but for those called a priority.

    Of two dates that are the ends of one period ("open from May 1 to May 31") only the second is one.
    """
    text, previous, is_second = passage.text, start, False
    found = [
        replace(written, start=written.start + start, end=written.end + start)
        for written in islice(written_dates(text[start:end], day_first=day_first), MOST_DATES)
    ]
    for written, following in zip_longest(found, found[1:]):
        before = text[max(previous, written.start - REACH) : written.start]
        if following and words.PERIOD.fullmatch(text, written.end, following.start):
            is_second = words.DASH.match(text, written.end) is not None
            continue
        if is_second:  # "accepted May 1 - May 31"
            before, is_second = f"{before} until ", False
        if previous < written.start and (first := words.OPENING.search(before)):
            before = f"{before[: first.start()]} until "
        if not words.PRIORITY_BEHIND.match(text, written.end):
            yield written, before
        previous = written.end


def _told(role: RoleText, day_first: bool) -> Iterator[Deadline]:
    for passage in role.numbered:
        if passage.kind is BlockKind.QUOTE or passage.origin not in (Origin.BODY, Origin.FRONT_MATTER):
            continue
        for start, end in sentences(passage.text):
            if DIGIT.search(passage.text, start, end) and has_any(passage.text[start:end], words.CUES):
                yield from _in_sentence(passage, start, end, day_first)


def _in_sentence(passage: Passage, start: int, end: int, day_first: bool) -> Iterator[Deadline]:
    for written, before in _dates(passage, start, end, day_first):
        if words.FORMER.search(before):
            continue
        elsewhere = passage.section in ELSEWHERE
        asked = not elsewhere or (passage.kind is BlockKind.PARAGRAPH and words.SENDING.search(before) is not None)
        behind = not elsewhere and words.NAMED_BEHIND.match(passage.text, written.end, end)
        if behind or _is_named(before, elsewhere=elsewhere) or (asked and _is_asked_for(before)):
            around = passage.text[max(start, written.start - REACH) : min(end, written.end + REACH)]
            soft = words.SOFT.search(around) or words.PAST.search(before)
            yield Deadline(passage, written, soft is not None, words.EXTENDED.search(around) is not None)


def _is_named(before: str, *, elsewhere: bool) -> bool:
    """ "The final deadline is ...", and neither a priority deadline nor a review that the words behind it date."""
    named = words.NOUN_THEN_DATE.search(before)
    if not named or words.NOT_FINAL.search(named["between"]):
        return False
    if elsewhere and not words.OF_APPLICATIONS.search(before):
        return False
    return not any(
        pattern.search(before[: named.start()]) for pattern in (words.NOT_FINAL_NOUN, words.OF_SOMETHING_ELSE)
    )


def _is_asked_for(before: str) -> bool:
    """ "Send your letter by ...", when no word in between dates something else."""
    between = words.IN_BRACKETS.sub("", before)[-120:]
    if words.NOT_FINAL.search(between) or words.OF_REFEREES.match(before):
        return False
    return words.VERB_THEN_DATE.search(before) is not None

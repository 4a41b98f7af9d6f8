"""date_posted and valid_through. A deadline without a year is the first such day after the posting date, or near the
other dates of the document; one that is only a priority, review or interview date is none."""

import re
from collections.abc import Iterator
from datetime import date

from postings.parsing.fields.deadline import Deadline, deadline
from postings.parsing.fields.labels import labelled
from postings.parsing.fields.once import once
from postings.parsing.language.hints import has_any
from postings.parsing.language.sentences import sentences
from postings.parsing.language.written_dates import WrittenDate, resolved, written_dates
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, Fact
from postings.reading.document import BlockKind, Origin

# Labels for the day of posting, in words, most certain first. "date" alone is a page's date, "updated" is none.
POSTED_LABELS = tuple(
    re.compile(pattern)
    for pattern in (
        (
            r"(?:posting )?open(?:ing)? date|posting start date|"
            r"(?:job |first |originally |vacancy |position )?(?:date )?(?:posted|advertised|announced|placed|"
            r"listed|issued)(?: date| on| at)?|"
            r"(?:job |vacancy )?(?:post|posting|opening|open|issue|announcement|notice|listing|advertisement|"
            r"publication)(?:ing)? date"
            r"(?: \w+)?|date (?:of )?(?:posting|issue|issued|opened|published|announced|listed|advertised|open)|"
            r"posting dates|date advertised|"
            r"(?:date )?open(?:ed)? since(?: date)?|opened(?: at| on)?|first published(?: at| on)?|"
            r"(?:goes |go )?live(?: from| since| on| date)"
        ),
        (
            r"date|pub ?date|publish(?:ed)?(?: date| at| on| time)?|(?:article|og|dc|dcterms|"
            r"sailthru) (?:published time|date|issued|"
            r"published|created)|release date"
        ),
        (
            r"created(?: at| on| date)?|date (?:time|string|text)|time ?stamp|date created|creation date|added(?: on)?|"
            r"date added"
        ),
    )
)
POSTED_LINE = re.compile(
    r"\W*(?:job |date )?(?:posted|listed|published|advertised|issued|announced)(?: date)?(?: on|:| by .{2,30})?\W*$",
    re.I,
)
PARTS = re.compile(r"\s[|•·—–-]\s")
# "By Jo Park | May 3, 2024 20:02" is a date alone on its line as well.
BYLINE = re.compile(r"^\W*(?:posted |written )?by [\w.’' -]{2,40}\W*$", re.I)
TIME_OF_DAY = re.compile(r"^\W*(?:at )?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?\W*$", re.I)
SOON = 30  # a value begins with its date, whatever follows
BYLINE_PASSAGES = 8  # a date alone on a line this near the top, or below the title, is the day of posting

POSTED_HINTS = ("posted", "listed", "published", "advertised", "issued", "announced")

# A date of two numbers that may both be the month: without one it does not matter which comes first.
_EITHER = r"(?:0?[1-9]|1[0-2])"
OF_NUMBERS = re.compile(rf"{_EITHER}(?:/{_EITHER}(?!\d)|-{_EITHER}-\d)")
THREE_NUMBERS = re.compile(r"\d/\d\d?/\d\d")  # which is soon looked for
# A date that tells which of its numbers is the day: 13/8/2024.
_MONTH, _DAY = r"(?:0?[1-9]|1[0-2])", r"(?:1[3-9]|2\d|3[01])"
TELLING = re.compile(rf"(?<![\d/.-])(?:(?P<day_first>{_DAY})/{_MONTH}/|{_MONTH}/{_DAY}/)(?:20)?\d\d(?![\d/-])")
# Words of countries where the day comes before the month in 4/5/2019.
DAY_FIRST = (
    "£",
    "€",
    "united kingdom",
    " uk ",
    "programme",
    "behaviour",
    "england",
    "scotland",
    "ireland",
    "australia",
    "new zealand",
    "per annum",
    "pro rata",
    "labour",
    "organisation",
    "safeguarding",
    "headteacher",
    ".ac.uk",
    ".co.uk",
    ".org.uk",
    ".gov.uk",
    ".edu.au",
)
END_OF_TERM = re.compile(
    r"\b(?:fund\w*|contract|term|appointment|employment|post)\b[^.;]{0,20}\b(?:until|till|through|to|ends?)\W+$", re.I
)
# Above a date alone on its line these say that it is another day than that of posting.
OTHER_DAY = re.compile(
    r"\b(?:clos\w+|deadline|due|start\w*|begin\w*|ends?|expir\w+|until|interviews?|event|when|apply|from|"
    r"opens?)\b[^.]{0,20}$",
    re.I,
)


@once
def dates(role: RoleText) -> Iterator[Fact]:
    day_first = _is_day_first(role)
    posted = _posted(role, day_first)
    if posted:
        yield posted
    if found := deadline(role, day_first):
        yield from _valid_through(found, posted, role, day_first)


def _is_day_first(role: RoleText) -> bool:
    """Whether 4/5/2019 is in May here: another date tells it, or the document speaks as people do who put it first."""
    if not OF_NUMBERS.search("\n".join((*role.names, *(passage.text for passage in role.numbered)))):
        return False
    for passage in role.holding(("/",)):
        if THREE_NUMBERS.search(passage.text) and (told := TELLING.search(passage.text)):
            return told["day_first"] is not None
    return any(passage.origin is not Origin.CHROME for passage in role.holding(DAY_FIRST))


def _posted(role: RoleText, day_first: bool) -> Fact | None:
    for pattern in POSTED_LABELS:
        for passage in labelled(role, pattern.fullmatch):
            written = next(written_dates(passage.text, day_first=day_first), None)
            if written and written.date and written.start < SOON:
                return Fact("date_posted", written.date, passage.span(written.start, written.end))
    return _posted_in_passing(role, day_first)


def _posted_in_passing(role: RoleText, day_first: bool) -> Fact | None:
    body = [p for p in role.passages if p.origin is Origin.BODY and not p.label and len(p.text) < 120]
    above, titled = "", False
    for position, passage in enumerate(body):
        before, above = above, passage.text
        near = position < BYLINE_PASSAGES or titled
        titled = passage.kind is BlockKind.HEADING and bool(role.title) and role.title in passage.text
        if not near and not has_any(passage.text, POSTED_HINTS):
            continue
        for written in written_dates(passage.text, day_first=day_first):
            stated = POSTED_LINE.match(PARTS.split(passage.text[: written.start])[-1]) is not None
            alone = near and _is_alone(passage, written) and not OTHER_DAY.search(before)
            if written.date and (stated or alone):
                basis = Basis.STATED if stated else Basis.DERIVED
                return Fact("date_posted", written.date, passage.span(written.start, written.end), basis)
    return _posted_in_a_sentence(role, day_first)


def _posted_in_a_sentence(role: RoleText, day_first: bool) -> Fact | None:
    """ "Email us a resume. Posted 8/15/2021; open until filled."."""
    for passage in role.holding(POSTED_HINTS):
        for start, end in sentences(passage.text) if passage.origin is Origin.BODY else ():
            written = next(written_dates(passage.text[start:end], day_first=day_first), None)
            if written and written.date and POSTED_LINE.match(passage.text[start : start + written.start]):
                return Fact("date_posted", written.date, passage.span(start + written.start, start + written.end))
    return None


def _is_alone(passage: Passage, written: WrittenDate) -> bool:
    before = BYLINE.sub("", passage.text[: written.start])
    rest = before + TIME_OF_DAY.sub("", passage.text[written.end :])
    return passage.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) and not any(character.isalnum() for character in rest)


def _valid_through(found: Deadline, posted: Fact | None, role: RoleText, day_first: bool) -> Iterator[Fact]:
    near = posted.value if posted and isinstance(posted.value, date) else None
    evidence = near or _evidence(role, day_first)
    day = found.written.date or (resolved(found.written, evidence, after=near is not None) if evidence else None)
    if day:
        basis = Basis.STATED if found.written.year and not found.soft else Basis.DERIVED
        yield Fact("valid_through", day, found.passage.span(found.written.start, found.written.end), basis)


def _evidence(role: RoleText, day_first: bool) -> date | None:
    """A day that the document itself was written near: its first full date outside addresses of pages, but for the
    day on which the work or its funding ends."""
    for passage in role.numbered:
        for written in written_dates(passage.text, day_first=day_first):
            before = passage.text[max(0, written.start - SOON) : written.start]
            if written.date and not before.endswith("/") and not END_OF_TERM.search(before):
                return written.date
    return None

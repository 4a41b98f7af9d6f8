"""The last day on which one may apply, as an iCalendar file (RFC 5545)."""

from datetime import UTC, datetime, timedelta

from postings.models import Posting

LINE_OCTETS = 75
ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


def deadline(posting: Posting, url: str) -> str:
    """An all-day event; `posting.valid_through` is known."""
    day = posting.valid_through
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Rolecall//Roles//EN",
        "BEGIN:VEVENT",
        f"UID:{url}",
        f"DTSTAMP:{_moment(posting.updated_at)}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(f'Last day to apply: {posting.title}, {posting.hiring_organization}')}",
        f"URL:{url}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    return text.translate(ESCAPES)


def _folded(line: str) -> str:
    """Lines go on after a line break and a space; a character is never cut."""
    folded, octets = [], 0
    for character in line:
        octets += len(character.encode())
        if octets > LINE_OCTETS:
            folded.append("\r\n ")
            octets = 1 + len(character.encode())
        folded.append(character)
    return "".join(folded)

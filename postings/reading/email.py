"""Reads an e-mail: its subject, sender and date, and the richer of its two bodies."""

import email
from email import policy
from email.message import EmailMessage
from email.utils import parseaddr

from postings.reading.document import Origin, Unreadable
from postings.reading.draft import Draft, field_of
from postings.reading.encoding import decode, mend

MAX_MAIL = 1024 * 1024  # bytes; the attachments that follow are not read
MAX_PARTS = 50
MAX_SEPARATORS = 2_000
_HEADERS = ("subject", "from", "date")


def read_mail(content: bytes) -> tuple[list[Draft], str, str]:
    """The fields of the e-mail, its body, and a name that tells the body's format."""
    if content.count(b"oundary=") > MAX_PARTS or content.count(b"\n--") > MAX_SEPARATORS:
        raise Unreadable("The e-mail has too many parts to be read.")
    try:
        message = email.message_from_bytes(content[:MAX_MAIL], policy=policy.default)
        fields = [field_of(name, value, Origin.HEAD) for name in _HEADERS if (value := _header(message, name))]
        bodies = _bodies(message)
    except (RecursionError, ValueError, LookupError, AttributeError, IndexError, TypeError) as error:
        raise Unreadable("The e-mail is damaged and cannot be read.") from error
    html, plain = bodies.get("text/html", ""), bodies.get("text/plain", "")
    if html.strip() and ("<li" in html or "<td" in html or len(html) > len(plain)):
        return fields, html, "body.html"
    if not plain.strip():
        raise Unreadable("The e-mail holds no text.")
    return fields, plain, "body.txt"


def _header(message: EmailMessage, name: str) -> str:
    value = mend(str(message.get(name, "")))
    if name == "from":
        person, address = parseaddr(value)
        return f"{person} <{address}>" if person and address else address or value
    return value


def _bodies(message: EmailMessage) -> dict[str, str]:
    """The first text of each type, attachments apart."""
    bodies: dict[str, str] = {}
    for part, _ in zip(message.walk(), range(MAX_PARTS), strict=False):
        kind = part.get_content_type()
        if kind in {"text/plain", "text/html"} and part.get_content_disposition() != "attachment":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes) and payload.strip():
                bodies.setdefault(kind, _text(payload, part.get_content_charset()))
    return bodies


def _text(payload: bytes, charset: str | None) -> str:
    if charset and charset not in {"us-ascii", "utf-8"}:
        try:
            return mend(payload.decode(charset, "replace"))
        except LookupError:
            pass
    return decode(payload)

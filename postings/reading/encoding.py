"""Turns bytes into text: finds the encoding, mends what an earlier decoding broke, drops what nobody sees."""

import codecs
import re

import ftfy
from charset_normalizer import from_bytes

from postings.reading.document import Unreadable

SAMPLE = 32_768  # bytes from which an encoding is guessed
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MOJIBAKE = re.compile(r"[ÃÂâÅð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_LINE_ENDS = ("\r\n", *"\r\x0b\x85\u2028\u2029")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_SPACES = "\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_HYPHENS = "\u2010\u2011"  # as word processors write that in "full-time"
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\x0b\x0c\x1b")


def decode(content: bytes) -> str:
    """The text of `content`, with "\\n" at the ends of its lines. Raises Unreadable when the bytes are no text."""
    return mend(_decoded(content))


def mend(text: str) -> str:
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    if _MOJIBAKE.search(text):
        text = "\n".join(ftfy.fix_encoding(line) if _MOJIBAKE.search(line) else line for line in text.split("\n"))
    for space in _SPACES:
        text = text.replace(space, " ")
    for hyphen in _HYPHENS:
        text = text.replace(hyphen, "-")
    return _UNSEEN.sub("", text).replace("\x0c", "\n\n")


def _decoded(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    if wide := _wide_encoding(content[:SAMPLE]):
        return content.decode(wide, "replace")
    if _is_binary(content[:SAMPLE]):
        raise Unreadable("The file is binary and of no format that can be read here.")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        if len(content) - error.start < 4 or _is_nearly_utf8(content):
            return content.decode("utf-8", "replace")
    best = from_bytes(content[:SAMPLE]).best()
    return content.decode(best.encoding if best else "cp1252", "replace")


def _is_nearly_utf8(content: bytes) -> bool:
    """A few bad bytes in text that is UTF-8 otherwise."""
    text = content.decode("utf-8", "replace")
    good = sum(map(text.count, "’“”–•é"))
    return good > text.count("\ufffd")


def _wide_encoding(sample: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    half = len(sample) // 2
    if half < 2:
        return None
    if sample[1::2].count(0) > 0.7 * half and not sample[::2].count(0):
        return "utf-16-le"
    if sample[::2].count(0) > 0.7 * half and not sample[1::2].count(0):
        return "utf-16-be"
    return None


def _is_binary(sample: bytes) -> bool:
    odd = len(sample) - len(sample.translate(None, _CONTROLS))
    return b"\0" in sample or odd > len(sample) // 20

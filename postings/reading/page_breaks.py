"""Joins the halves of sentences that a page break, or what a layout put in between, has cut."""

import re

from postings.reading.document import BlockKind, Origin
from postings.reading.draft import Draft

MIN_HALF = 60  # characters; a shorter line without a full stop is a title or a label
MAX_BETWEEN = 8  # blocks between two halves
MAX_FURNITURE = 60
MAX_JOINED = 5_000  # characters
_UNFINISHED = re.compile(r"[\w,\-–—’')&]")
_GOES_ON = re.compile(r"[a-z][\w’'-]*[\s,;]")
_PAGE_NUMBER = re.compile(r"(?:page\s*)?[-–—]?\s*\d{1,3}\s*(?:(?:of|/)\s*\d{1,3})?\s*[-–—]?$", re.IGNORECASE)


def join_halves(drafts: list[Draft]) -> list[Draft]:
    """Each second half goes to its first one; what interrupted the sentence follows it."""
    joined: list[Draft] = []
    first: int | None = None  # where the last unfinished paragraph stands in `joined`
    for draft in drafts:
        if first is not None and _goes_on(draft, joined[first]):
            half = joined[first]
            half.absorb(draft)
            for between in joined[first + 1 :]:
                if _PAGE_NUMBER.match(between.text):
                    between.origin = Origin.CHROME
            first = first if _is_unfinished(half) else None
            continue
        if _is_unfinished(draft):
            first = len(joined)
        elif first is not None and (not _interrupts(draft) or len(joined) - first > MAX_BETWEEN):
            first = None
        joined.append(draft)
    return joined


def _is_unfinished(draft: Draft) -> bool:
    prose = draft.kind in {BlockKind.PARAGRAPH, BlockKind.ITEM} and draft.origin is Origin.BODY
    whole = MIN_HALF <= len(draft.text) <= MAX_JOINED and not draft.text[0].islower()  # else a list in small letters
    return prose and whole and bool(_UNFINISHED.match(draft.text[-1]))


def _goes_on(draft: Draft, half: Draft) -> bool:
    if draft.kind is not BlockKind.PARAGRAPH or draft.origin is not Origin.BODY or not _GOES_ON.match(draft.text):
        return False
    return half.is_bold or not draft.is_bold  # "**nice to have**" is a heading in small letters


def _interrupts(draft: Draft) -> bool:
    if draft.kind is BlockKind.QUOTE or draft.origin is Origin.CHROME:
        return True
    if draft.kind is not BlockKind.PARAGRAPH or len(draft.text) > MAX_FURNITURE:
        return False
    headed = (draft.is_bold or draft.text.isupper()) and draft.text[-1] != ":"
    return headed or bool(_PAGE_NUMBER.match(draft.text))

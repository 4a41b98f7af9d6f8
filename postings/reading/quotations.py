"""Finds quotations that stand on their own, with the lines that say whose words they are."""

import re

from postings.reading.document import BlockKind
from postings.reading.draft import Draft

MIN_QUOTE = 40  # characters; shorter texts in quotation marks are names and titles
MAX_ATTRIBUTION = 90
_QUOTE = re.compile(r"[\"“«„]")
_END = re.compile(r"[\"”»]$")
_NAME = re.compile(r"[–—―-]|(?:[A-Z][\w.'’-]*\s){1,4}[A-Z][\w.'’-]*,?$|[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]*){1,3},\s")


def mark_quotations(drafts: list[Draft]) -> list[Draft]:
    """Paragraphs in quotation marks, and the lines below that name the speaker, become quotes."""
    follows = 0
    for draft in drafts:
        if draft.kind is not BlockKind.PARAGRAPH:
            follows = 0
        elif _is_quotation(draft.text):
            draft.kind, follows = BlockKind.QUOTE, 1
        elif follows and _is_attribution(draft, follows):
            draft.kind = BlockKind.QUOTE
            follows += 1
        else:
            follows = 0
    return drafts


def _is_quotation(text: str) -> bool:
    return len(text) >= MIN_QUOTE and bool(_QUOTE.match(text) and _END.search(text)) and text.count('"') in {0, 2}


def _is_attribution(draft: Draft, place: int) -> bool:
    """The first line below a quotation names a person; the next says what they are."""
    if len(draft.text) > MAX_ATTRIBUTION or draft.text[-1] in ".:?!":
        return False
    if place == 1:
        return bool(_NAME.match(draft.text))
    return place <= 5 and (draft.tight or (place == 2 and "," in draft.text))

"""What the sentence over a list leads into."""

from postings.parsing.posting import SectionKind
from postings.parsing.sentences import sentences
from postings.parsing.vocabulary import leads as words
from postings.parsing.vocabulary import pattern

_DUTIES_LEAD = pattern(words.DUTIES_LEAD)
_QUALIFICATIONS_LEAD = pattern(words.QUALIFICATIONS_LEAD)


def lead_kind(text: str) -> SectionKind | None:
    """What the last sentence of a paragraph over a list leads into."""
    spans = list(sentences(text))
    last = text[spans[-1][0] :] if spans else ""
    if not last.rstrip().endswith((":", "…", "...", "–", "—", "-")):
        return None
    if _QUALIFICATIONS_LEAD.search(last):
        return SectionKind.QUALIFICATIONS
    return SectionKind.RESPONSIBILITIES if _DUTIES_LEAD.search(last) else None

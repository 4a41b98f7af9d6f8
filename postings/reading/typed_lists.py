"""Finds lists whose bullets were typed or drawn, where the format itself knows only paragraphs."""

from postings.reading.document import BlockKind, Origin
from postings.reading.draft import Draft
from postings.reading.markers import CIRCLED, GLYPHS, Marker, agreed, inner_bullets, marker_of
from postings.reading.nesting import Nesting
from postings.reading.values import replace


def find_typed_items(drafts: list[Draft]) -> list[Draft]:
    """Paragraphs that begin with a bullet become items, as do those whose numbers follow each other directly; items
    lose what they begin with besides."""
    drafts = [item for draft in drafts for item in _items(draft)]
    markers = agreed([_marker(draft) for draft in drafts], sight=2)
    nesting = Nesting()
    for draft, marker in zip(drafts, markers, strict=True):
        if marker is None:
            nesting.end()
            continue
        draft.cut(marker.length)
        if draft.kind is BlockKind.PARAGRAPH:
            draft.kind, draft.ordered = BlockKind.ITEM, marker.ordered
            draft.level = nesting.enter(draft.level, marker, after_blank=False)
    return drafts


def _items(draft: Draft) -> list[Draft]:
    """The draft, or its items where only bullets part them."""
    found = []
    if draft.kind is BlockKind.PARAGRAPH:
        for position in reversed(inner_bullets(draft.text)):
            found.append(draft.split(position))
    return [draft, *reversed(found)]


def _marker(draft: Draft) -> Marker | None:
    marker = marker_of(draft.text) if draft.kind in {BlockKind.PARAGRAPH, BlockKind.ITEM} else None
    if marker is None or draft.origin is Origin.FRONT_MATTER:
        return None
    if draft.kind is BlockKind.ITEM and marker.bullet:
        return marker if marker.bullet in (*GLYPHS, CIRCLED) else None
    return None if draft.is_bold else replace(marker, sure=bool(marker.bullet) and marker.bullet in GLYPHS)

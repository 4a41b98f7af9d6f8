"""The same role in two documents is flagged for a person to judge, never merged."""

from postings.models import Posting


def flag_duplicate(posting: Posting) -> None:
    """Point `posting` to the oldest role of its employer and title that no date and no place tells apart from it."""
    original = _likely_original(posting)
    if original:
        posting.possible_duplicate_of = original
        posting.save(update_fields=["possible_duplicate_of"])


def _likely_original(posting: Posting) -> Posting | None:
    if posting.hiring_organization_id is None:
        return None
    others = Posting.objects.filter(
        hiring_organization=posting.hiring_organization_id, title__iexact=posting.title, kind=posting.kind
    )
    elsewhere = others.exclude(source_document=posting.source_document_id)
    candidates = elsewhere.order_by("pk").prefetch_related("locations")
    return next((other for other in candidates if _agree(posting, other)), None)


def _agree(one: Posting, other: Posting) -> bool:
    dates = {posting.date_posted for posting in (one, other) if posting.date_posted}
    ours, theirs = _places(one), _places(other)
    return len(dates) < 2 and (not ours or not theirs or bool(ours & theirs))


def _places(posting: Posting) -> set[tuple[str, str, bool]]:
    return {(place.address_locality, place.address_region, place.remote) for place in posting.locations.all()}

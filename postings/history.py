"""What changed in a role since it was published: place, travel, pay, deadline, a requirement's level."""

from collections.abc import Iterable, Iterator
from hashlib import sha256

from postings.choices import Level, PostingStatus
from postings.facts.table import ROWS
from postings.models import Posting, PostingChange, Qualification

MATERIAL = [row for row in ROWS if row.label in ("Place", "Arrangement", "Travel", "Pay", "Apply by")]


def record_changes(postings: Iterable[Posting], *, read_anew: bool = False) -> None:
    """Compare the published ones with what readers saw last, and keep the differences. `keep_in_step` calls it.

    `postings` are locked, and have their locations and qualifications at hand. `read_anew`: the same document was only
    read differently; the role did not change.
    """
    for posting in postings:
        if see(posting, read_anew=read_anew):
            Posting.objects.filter(pk=posting.pk).update(last_seen=posting.last_seen)


def see(posting: Posting, *, read_anew: bool = False) -> bool:
    """Whether readers see anything new of it: then `last_seen` is left to be saved."""
    seen = material(posting) if posting.status == PostingStatus.PUBLISHED else posting.last_seen
    if seen == posting.last_seen:
        return False
    is_news = posting.last_seen and not read_anew
    PostingChange.objects.bulk_create(_changes(posting, seen) if is_news else [])
    posting.last_seen = seen
    return True


def material(posting: Posting) -> dict[str, str]:
    """Each fact by its label, and the level of each qualification by a digest of its text."""
    facts = {row.label: "; ".join(row.words(posting)) for row in MATERIAL}
    return facts | {_key(item): item.level for item in posting.qualifications.all()}


def _changes(posting: Posting, seen: dict[str, str]) -> Iterator[PostingChange]:
    """A qualification that comes or goes is no change of its level."""
    texts = {_key(item): item.text for item in posting.qualifications.all()}
    for key, after in seen.items():
        before = posting.last_seen.get(key, after)
        if before != after:
            before, after = (Level(level).label if key in texts else level for level in (before, after))
            yield PostingChange(posting=posting, subject=texts.get(key, key), before=before, after=after)


def _key(item: Qualification) -> str:
    return sha256(item.text.encode()).hexdigest()[:16]

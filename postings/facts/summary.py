"""The few facts by which one chooses in a list."""

from textwrap import shorten

from postings.facts import wording
from postings.models import Posting

PLACES_IN_A_LIST = 3
LONGEST = 70  # characters of a fact
NOT_STATED = "Not stated"


def summary_of(posting: Posting) -> list[tuple[str, str]]:
    """Pairs of label and text. Reads `locations`: prefetch them (`Posting.objects.for_list()`)."""
    return [
        ("Place", _place(posting) or NOT_STATED),
        ("Travel", _first(wording.travel(posting))),
        ("Pay", _first(wording.pay(posting))),
        ("Employment", _first(wording.employment(posting))),
        ("Posted", _first(wording.date_posted(posting))),
        ("Apply by", _first(wording.valid_through(posting), "No closing date")),
    ]


def description(posting: Posting) -> str:
    """One sentence for a search engine or a shared link."""
    stated = [f"{label}: {text}" for label, text in summary_of(posting) if text != NOT_STATED]
    return f"{posting.title} at {posting.hiring_organization}. {'. '.join(stated)}."


def _place(posting: Posting) -> str:
    places = wording.places(posting)
    more = len(places) - PLACES_IN_A_LIST
    shown = "; ".join(places[:PLACES_IN_A_LIST]) + (f" and {more} more" if more > 0 else "")
    arrangement = [] if "Remote" in shown else wording.arrangement(posting)
    return " · ".join(filter(None, [shown, *arrangement]))


def _first(lines: list[str], otherwise: str = NOT_STATED) -> str:
    text = lines[0] if lines else otherwise
    return text if len(text) <= LONGEST else shorten(text, LONGEST, placeholder=" …")

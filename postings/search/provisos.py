"""What a reader should know of a role that is shown although a filter could not be sure of it."""

from collections.abc import Iterator

from postings.choices import Degree
from postings.models import Posting
from postings.search.degrees import DEGREES
from postings.search.pay import UNSTATED, pay_is_open_ended, yearly_pay
from postings.search.query import SearchQuery


def provisos(query: SearchQuery, posting: Posting, *, remote_match: bool) -> tuple[str, ...]:
    """In the words of a label on the role; none where every filter that is set surely holds."""
    place = query.places[0] if len(query.places) == 1 else "there"
    return tuple(
        filter(
            None,
            [
                f"Can be done remotely from {place}" if remote_match else "",
                _pay(query, posting),
                _travel(query, posting),
                *_degree(query, posting),
            ],
        )
    )


def _pay(query: SearchQuery, posting: Posting) -> str:
    if query.pay_at_least is None:
        return ""
    if (pay := yearly_pay(posting)) == UNSTATED:
        return "Yearly pay not stated"
    return "Highest pay not stated" if pay < query.pay_at_least and pay_is_open_ended(posting) else ""


def _travel(query: SearchQuery, posting: Posting) -> str:
    limited = query.travel_at_most is not None or query.travel_days_at_most is not None
    known = posting.travel_max_percent is not None or posting.travel_min_percent is not None
    return "Amount of travel not stated" if limited and not known else ""


def _degree(query: SearchQuery, posting: Posting) -> Iterator[str]:
    if not (query.degree and posting.experience_in_place_of_education):
        return
    if not posting.minimum_degree:
        yield "A degree or experience: either will do"
    elif DEGREES.index(posting.minimum_degree) > DEGREES.index(query.degree):
        enough = query.years is not None and query.years >= (posting.minimum_years or 0)
        yours = f"Your {query.years:g} years" if enough else "Experience"
        yield f"{yours} can stand in for the {Degree(posting.minimum_degree).label}"

"""What one role of a document says for the others: all are of the same organization, where only one is named."""

from postings.parsing.posting import Basis, ParsedPosting
from postings.reading.values import replace


def with_shared_employer(postings: tuple[ParsedPosting, ...]) -> tuple[ParsedPosting, ...]:
    """The postings, each with who hires for the others if its own text names nobody."""
    employers = [fact for posting in postings if (fact := posting.fact("hiring_organization"))]
    if len({fact.value for fact in employers}) != 1:
        return postings
    shared = replace(employers[0], basis=Basis.DERIVED)
    return tuple(
        posting if posting.fact("hiring_organization") else replace(posting, facts=(*posting.facts, shared))
        for posting in postings
    )

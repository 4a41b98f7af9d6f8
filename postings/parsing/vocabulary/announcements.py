"""How a page says that roles follow, or that they are over. Pieces of patterns, which each stage puts together as it
asks: of a heading, of the last line of a text, of a label.

A word may be added when pages call what they offer so, several at a time, and hardly ever anything else.
"""

import re

# "Three full-time, paid", but neither "three years in similar" nor "the open doctoral and postdoctoral", which are
# elsewhere.
MORE_WORDS = r"(?:(?!(?:and|in|of|on|at|to|for|with|years?|months?)\b)[\w-]+,? ){0,3}"

WORDS_FOR_POSTS = tuple(
    "positions roles openings vacancies jobs posts opportunities internships fellowships studentships".split()
)
POSTS = f"(?:{'|'.join(WORDS_FOR_POSTS)})"
SEVERAL = "(?:two|three|four|five|six|several|multiple|[2-9])"
OPEN = "(?:open|available|vacant|current)"
PAST = "(?:past|previous|former|closed|filled|expired|archived?)"

SEVERAL_POSTS = f"{SEVERAL} {MORE_WORDS}{POSTS}"
THESE_POSTS = f"(?:these|following) {MORE_WORDS}{POSTS}"
OPEN_POSTS = f"{OPEN} {MORE_WORDS}{POSTS}"
POSTS_OPEN = f"{POSTS} (?:are )?(?:now |currently )?(?:open|available)"
PAST_POSTS = f"{PAST} {MORE_WORDS}{POSTS}"

_JOBS = re.compile(
    r"\W*(?:(?:current|our|open|available|job|now|lab|position|staff|faculty|student) ?-?)*"
    r"(?:jobs?|careers?|vacanc(?:y|ies)|openings?|positions?|opportunities|employment|hiring"
    r"|work with us|join (?:us|our team|the team|the lab))\W*",
    re.I,
)


def are_jobs(name: str) -> bool:
    """Whether a site calls so what holds nothing but jobs: a page, a folder, a file of data."""
    return _JOBS.fullmatch(name) is not None


# Who works at a place, or did: no names of jobs.
COLLEAGUES = (
    "(?:members|colleagues|staff|employees|team|alumn(?:i|ae)|students|postdocs|interns|fellows|volunteers|hires)"
)

"""For how long a role is, in the few kinds that one filters by; words are data.

May be added: a phrase that, in `Posting.term`, always means the kind beside it.
"""

import re

TERM_LABELS = {
    "ongoing": "Ongoing",
    "school_year": "School year",
    "summer": "Summer",
    "grant": "Depends on a grant",
    "fixed": "For a fixed time",
    "not_stated": "Not stated",
}
PHRASES = {
    "ongoing": r"ongoing|permanent|indefinite|regular|continuing",
    "school_year": r"(?:academic|school) year|semester|\b(?:9|10)[- ]month",
    "summer": r"summer",
    "grant": r"grant|contingent (?:up)?on funding|soft money",
    "fixed": r"temporary|interim|fixed|limited|acting|substitute|long[- ]term sub|through \w+ \d{4}|until"
             r"|(?:\d+|one|two|three|four|five)[- ](?:year|month|week)|project",
}  # fmt: skip
PATTERNS = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in PHRASES.items()}


def terms_of(text: str) -> list[str]:
    found = [kind for kind, pattern in PATTERNS.items() if pattern.search(text)]
    return found or ([] if text else ["not_stated"])

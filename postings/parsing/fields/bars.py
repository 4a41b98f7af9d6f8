"""Facts that stand one beside the other in a line: "Newark, NJ | Full-time | $115,000–$140,000"."""

import re

BEFORE = re.compile(r"(?:^\W*|\s[–—/-]\s+|[|•·(]\s*)$")
BEHIND = re.compile(r"\s*(?:$|[|•·)]|[–—/-]\s)")
LONGEST = 200  # characters of such a line


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is all that stands between two bars or dashes, or in the line."""
    if len(text) > LONGEST:
        return False
    first = text.startswith(",", end) and text[:start].rstrip().endswith("|")  # "| Part Time, 25 hrs/wk |"
    return BEFORE.search(text[:start]) is not None and (first or BEHIND.match(text, end) is not None)

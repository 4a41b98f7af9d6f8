"""Words as data. A word may be added when it stands for its kind in documents of more than one organization.

Long patterns stand over several lines, with ` | ` between their alternatives; `pattern` compiles them. Other spaces
count, unlike in Python's verbose patterns, for these are patterns of words.
"""

import re


def pattern(text: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    joined = re.sub(r"\s*\n\s*", "", re.sub(r" *\|\s*\n\s*", "|", text))
    return re.compile(joined.replace(" | ", "|"), flags)

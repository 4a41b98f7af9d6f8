"""Tells where a line of a paragraph only wraps, and where it ends because its statement ends."""

import re

UNWRAPPED = 160  # characters; who writes such lines does not break others for want of room
_WIDE = 110  # characters; few wrap lines beyond that
_ABOUT = 0.9
NARROW = 60  # characters; lines that end before were ended by a person
SHORTEST_HEADING = 9  # characters
_HEADING_WORDS = 3
_FEW_OF = 12  # one line in so many may be wider than the others
# Labels in small letters over their values, as a page of Workday shows them.
SMALL_LABELS = frozenset(
    {"location", "locations", "time type", "posted on", "time left to apply", "job requisition id", "remote type"}
)
_WHOLE = ("#", "|", "<", "!")  # begin headings, rows, tags and pictures of Markdown
_LABEL = re.compile(r"[A-Z][^\s:]*(?:\s[^\s:]+){0,5}:(?:\s|$)")
_CONNECTS = re.compile(
    r"(?:[,&/–—-]|\b(?:a|an|and|as|at|by|for|from|in|into|is|of|on|or|our|that|the|their|to|with|will|be|are|your))$"
)
_OF_THE_MANAGER = re.compile(r"(?:reports?|reporting|responsible|accountable) to", re.I)  # a label, over who it is
_ADDRESS = re.compile(r"://\S{1,200}/$")  # "https://elm.example/": its slash connects it with nothing
_TERMINAL = re.compile(r"[.!?:;][\"'”’)\]*_]*$")
_CONTINUES = re.compile(r"(?!https?:|www\.|[\w.+-]{1,64}@)[a-z](?!\))|[,;)&]")


def are_wrapped(lines: list[str]) -> bool:
    """Whether lines may end for want of room; the widest did not where it ends a sentence and stands out.
    Wide ones that nobody could have broken, as rows of tables, tell nothing."""
    telling = [line for line in lines if len(line) < UNWRAPPED or _is_breakable(line)]
    widest = max(telling, key=len, default="")
    stands_out = len(widest) > _WIDE and sum(len(line) > _ABOUT * len(widest) for line in telling) == 1
    return len(widest) < UNWRAPPED and not (stands_out and widest.rstrip().endswith((".", "!", "?")))


def usual_width(lines: list[str]) -> int:
    """How wide lines get, but for a few."""
    widths = sorted(len(line.rstrip()) for line in lines if line.strip())
    return widths[-1 - len(widths) // _FEW_OF] if widths else 0


def has_room(line: str, following: str, width: int) -> bool:
    """Whether `line` was ended by a person: `following`, which begins large, could have begun there."""
    line = line.rstrip()
    begins = following[0].isupper() and not following.endswith((".", ",", ";"))
    return begins and len(line) + 1 + len(following.split(maxsplit=1)[0]) <= width and not continues(line, following)


def _is_breakable(line: str) -> bool:
    """Whether somebody who wants room could have broken the line: no row of a table, nothing that holds an address."""
    return not line.lstrip().startswith(_WHOLE) and "://" not in line


def begins_with_label(line: str) -> bool:
    """Whether a line begins as "Reports to: ..." does."""
    return bool(_LABEL.match(line))


def is_small_label(line: str) -> bool:
    return line in SMALL_LABELS


def continues(line: str, following: str) -> bool:
    """Whether `following` goes on in the middle of the sentence that `line` began."""
    # "Who You Are" is a title, and ends there.
    connects = _CONNECTS.search(line.lower() if line.isupper() else line) and not _ADDRESS.search(line)
    if connects and not begins_with_label(following):
        return not (_OF_THE_MANAGER.fullmatch(line) and following[:1].isupper())
    return bool(_CONTINUES.match(following)) and not _TERMINAL.search(line)


def _is_capital_heading(line: str) -> bool:
    """ "ESSENTIAL DUTIES": more than an abbreviation, and no more than a line."""
    return line.isupper() and SHORTEST_HEADING <= len(line) <= NARROW


def _heads_what_follows(line: str) -> bool:
    """ "Responsibilities", behind the end of a sentence: the last line of a text would end one too."""
    return line[0].isupper() and len(line.split()) <= _HEADING_WORDS and not _TERMINAL.search(line)


def is_open(line: str) -> bool:
    """Whether a quotation or parenthesis that the line opens goes on behind it."""
    return any(line.rfind(opener) > line.rfind(closer) for opener, closer in ("“”", "()", "[]"))


def wraps(line: str, following: str, width: int, in_title: bool = False) -> bool:
    """Whether the break between two lines of a paragraph is only for want of room.

    `width`: of the paragraph's longest line, 0 when its lines do not wrap; `in_title`: both stand in one bold span.
    """
    line, following = line.strip(), following.strip()
    if not line or not following:
        return True
    if is_small_label(line) or is_small_label(following):
        return False
    if continues(line, following):
        return True
    if begins_with_label(following):
        return is_open(line)
    if _is_capital_heading(following) and not line.isupper():
        return False
    if _TERMINAL.search(line) and _heads_what_follows(following):
        return False
    first_word = following.split(maxsplit=1)[0]
    if in_title or (width >= NARROW and len(line) + 1 + len(first_word) > width):
        return True
    return min(len(line), width) >= NARROW and not _TERMINAL.search(line)

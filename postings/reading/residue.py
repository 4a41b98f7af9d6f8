"""Tells what a page's navigation left behind when somebody copied its text: breadcrumbs, indexes, buttons."""

import re
from itertools import pairwise

from postings.reading.document import BlockKind, MarkKind, Origin
from postings.reading.draft import Draft
from postings.reading.wrapping import is_small_label

MAX_CRUMB = 80  # characters of one step of a breadcrumb
_ARROWS = re.compile(r"\s[→»›>⟩▸/]\s")
_VALUES = re.compile(r"[:$£€]|\d")  # no page is called so: "Pay: $27 / $33 / $38 per hour"
_INDEX = re.compile(r"\b[A-Z](?:\s?[-–]\s?[A-Z])?\b(?:\s?[|·•/]\s?[A-Z](?:\s?[-–]\s?[A-Z])?\b){3,}")
_FEWEST_BARS = 3  # in an index
_BAR = re.compile(r"\s[|•·]\s")
# Admit only what no document would say of a job.
_BUTTONS = (
    r"skip to (?:main |the )?(?:content|navigation)",
    r"(?:back|return|scroll|go) to (?:the )?(?:top|home|homepage)",
    r"share(?: this)?(?: (?:page|post|job|article|via|on))?(?: (?:on|via|to) .{1,30})?:?",
    r"print(?: this)?(?: (?:page|job))?|e-?mail this(?: (?:page|job))?|save (?:this )?job|bookmark this(?: page)?",
    r"save|easy apply|show more options|tweet|pin it|facebook|twitter|linkedin|instagram|youtube",
    r"(?:main )?menu|home|top|close|search|log ?in|sign in|sign up|subscribe|toggle (?:navigation|menu)",
    r"(?:previous|next|older|newer)(?: (?:post|page|article|job))?s?|(?:read|show|see|load) more",
    r"page \d{1,3} of \d{1,3}|view all(?: jobs| openings)?",
    r"sort(?:ed)? by.{0,40}|filter by.{0,40}|you are here:?|powered by .{1,40}|jump to.{0,30}",
    r"(?:©|copyright).{0,80}|all rights reserved\.?|privacy policy|terms (?:of use|of service|and conditions)",
    r"\[{1,2}_?toc_?\]{1,2}",
    r"cookie (?:policy|settings)|accept(?: all)?(?: cookies)?|loading(?:\.{3}|…)?",
)
_OWNED = re.compile(r"\W{0,3}(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d))", re.IGNORECASE)
_BUTTON = re.compile("|".join(_BUTTONS), re.IGNORECASE)
# At the top of a page, over what the role is called; elsewhere these head how one applies.
_APPLY = re.compile(r"APPLY(?: NOW| ONLINE)?|Apply (?:now|online|today|for this (?:job|position|role))")
# Below it stands the form by which one applies, to the end of the page: "First Name*", "Resume/CV*", "Attach".
_FORM = re.compile(r"\W*indicates an? required field\W*", re.IGNORECASE)
_TABS = ("description", "benefits", "questions")  # above a posting on governmentjobs.com
_TOP = 12  # blocks
_LONGEST_BUTTON = 90  # characters
_LEFTOVER = re.compile(r"[\]\)\}>]\s+(?=\w)")


def mark_residue(drafts: list[Draft]) -> list[Draft]:
    for draft in drafts:
        if match := _LEFTOVER.match(draft.text):
            draft.cut(match.end())
        if draft.kind is BlockKind.PARAGRAPH and draft.origin is Origin.BODY and _is_residue(draft):
            draft.origin = Origin.CHROME
    for tabs in zip(drafts, drafts[1:], drafts[2:], strict=False):
        if tabs[0].text.lower() == _TABS[0] and tuple(tab.text.lower() for tab in tabs) == _TABS:
            for tab in tabs:
                tab.origin = Origin.CHROME
    for draft in drafts[min(_form(drafts), _foot(drafts)) :]:
        draft.origin = Origin.CHROME if draft.origin is Origin.BODY else draft.origin
    for draft, following in pairwise(drafts[:_TOP]):
        is_line = draft.kind is BlockKind.PARAGRAPH and draft.origin is Origin.BODY and not draft.marks
        if is_line and _is_over_facts(draft.text, following.text):
            draft.origin = Origin.CHROME
    return drafts


def _form(drafts: list[Draft]) -> int:
    return next((position for position, draft in enumerate(drafts) if _begins_form(draft.text)), len(drafts))


def _foot(drafts: list[Draft]) -> int:
    """Where the foot of the page begins: with who owns it, and nothing behind that but names of other pages."""
    for position in range(len(drafts) - 1, -1, -1):
        text = drafts[position].text
        if len(text) > _LONGEST_BUTTON:
            break
        if _OWNED.match(text):
            return position
        if text.endswith((".", "!", "?", ":")):
            break
    return len(drafts)


def _begins_form(text: str) -> bool:
    return "required field" in text and _FORM.fullmatch(text) is not None


def _is_over_facts(text: str, following: str) -> bool:
    if text == "Apply":
        return is_small_label(following) or _BUTTON.fullmatch(following) is not None
    return bool(_APPLY.fullmatch(text)) and not following.endswith(".")


def _is_residue(draft: Draft) -> bool:
    text = draft.text
    if not any(map(str.isalnum, text)):
        return True
    if len(text) <= _LONGEST_BUTTON and _BUTTON.fullmatch(text) and not draft.is_bold:
        return True  # "**Terms and conditions**" is a heading over them, and no link at the foot of a page
    return _is_index(text) or _is_breadcrumb(text) or _is_menu(draft)


def _is_index(text: str) -> bool:
    """Letters that lead to what begins with them: "A-C | D-F | G-K | L-Z"."""
    return sum(map(text.count, "|·•/")) >= _FEWEST_BARS and bool(_INDEX.search(text))


def _is_breadcrumb(text: str) -> bool:
    steps = _ARROWS.split(text) if len(text) <= 5 * MAX_CRUMB else []
    long_enough = len(steps) >= 3 or (len(steps) == 2 and steps[0].lower() in {"home", "jobs", "careers", "about"})
    return (
        long_enough
        and text[-1] not in ".!?;"
        and not _VALUES.search(text)
        and all(len(step) <= MAX_CRUMB for step in steps)
    )


def _is_menu(draft: Draft) -> bool:
    """A line of links and nothing else."""
    links = [mark for mark in draft.marks if mark.kind is MarkKind.LINK]
    if len(links) < 3 or not _BAR.search(draft.text):
        return False
    linked = sum(mark.end - mark.start for mark in links)
    return linked + 3 * len(links) >= len(draft.text)

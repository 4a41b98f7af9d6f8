"""Titles in lines that name a job and what is listed of it: "Treasurer: Roles & Responsibilities"."""

import re

from postings.parsing.passages import Passage
from postings.parsing.posting import Fact
from postings.parsing.titles.forms import is_title, title_fact
from postings.parsing.titles.job_names import names_a_job

_LISTED = r"(?:duties|qualifications|responsibilities|requirements)"
_ROLES_AND = r"roles? (?:and|&) (?:duties|responsibilities|expectations)"
# "Principal Duties" are the main ones.
_OF_A_LISTING = re.compile(
    rf"(?P<office>(?!principal)\w{{3,20}})(?:\s?[:–—-])? {_ROLES_AND}:?"
    rf"|(?P<name>\S{{2,20}} .{{3,60}}?)(?:\s?[:–—-])? (?:job )?(?:{_ROLES_AND}|{_LISTED}(?: and {_LISTED})?):?"
    rf"|(?:{_ROLES_AND}|(?:duties|responsibilities)(?: and {_LISTED})?) (?:of|for) (?:the |an? )?"
    r"(?P<holder>.{3,60}?)(?: includes?| are)?(?:[:…]|\.{3})?",
    re.I,
)
_EMPLOYER = re.compile(r"[^–—|]{2,60}? [-–—|] ")  # before the name: "Elm Club - Treasurer"
_LONGEST = 120


def over_a_listing(passage: Passage) -> Fact | None:
    """ "School Counselor Qualifications", "Treasurer: Roles & Responsibilities", "Duties of the Treasurer",
    "Responsibilities of greeters include ..."."""
    match = _OF_A_LISTING.fullmatch(passage.text) if len(passage.text) < _LONGEST else None
    group = match.lastgroup if match else None
    if match is None or group is None or not is_title(match[group]):
        return None
    employer = _EMPLOYER.match(match[group])
    before = employer.end() if employer and _sets_off(employer, match[group]) else 0
    return title_fact(match[group][before:], passage.start + match.start(group) + before)


def _sets_off(employer: re.Match[str], name: str) -> bool:
    return not names_a_job(employer.group().rstrip(" -–—|")) and is_title(name[employer.end() :])

"""Whether what a page or a field is called may be the name of a job, though it has not the form of one."""

import re

from postings.parsing.sections.headings import section_kind
from postings.parsing.titles.forms import is_aside
from postings.parsing.titles.job_names import looks_like_a_name, names_a_job

LONGEST = 140  # characters of what could hold a title
_GENERIC = re.compile(
    r"\b(?:jobs?|careers?|employment|opportunit\w+|home|board|news|blog|hiring|openings?|vacanc\w+|welcome|logo)\b"
    r"|^join(?:ing)?(?: us)?$",
    re.I,
)
_OF_AN_EMPLOYER = re.compile(
    r"\b(?:(?:school )?districts?|schools?|isd|usd|universit(?:y|ies)|colleges?|academy|museum|foundation|institute|inc"
    r"|llc)\W*$",
    re.I,
)
_OF_ALL_KINDS = re.compile(r"\b(?:jobs|careers|vacancies|opportunities)\b", re.I)
_WORDS = re.compile(r"[a-z0-9]+")
_END = re.compile(r"(?:/|\.(?:html?|php|aspx|pdf|md))$")
_SPEAKS = re.compile(r"(?:we|i)\b(?! are hiring| seek)", re.I)  # "We are happy to announce ..."


def could_name(text: str) -> bool:
    """A short line in title case that is no sentence: better than no name at all."""
    return (
        len(text) < 80
        and not is_aside(text)
        and section_kind(text) is None
        and looks_like_a_name(text)
        and not _GENERIC.search(text)
        and not _OF_AN_EMPLOYER.search(text)
    )


def could_head(text: str) -> bool:
    """What a page is headed with, in whatever case: "One-to-one English tuition"."""
    if not 3 < len(text) < 110 or text.rstrip().endswith((".", "!", "?", ":")) or _GENERIC.search(text):
        return False
    return not is_aside(text) and section_kind(text) is None and "/" not in text


def may_hold_name(text: str) -> bool:
    """A field that names a job among other words, but no page about jobs of all kinds: "Jobs & Volunteer"."""
    is_sentence = text.rstrip().endswith(".") or _SPEAKS.match(text) is not None
    return names_a_job(text) and len(text) < LONGEST and not is_sentence and not _OF_ALL_KINDS.search(text)


def is_page_of(title: str, address: str) -> bool:
    """Whether the page of the address is called as the role: "elm.example.org/join/tour-guide/"."""
    called = "-".join(_WORDS.findall(title.lower()))
    return "-" in called and _END.sub("", address.lower()).endswith(f"/{called}")

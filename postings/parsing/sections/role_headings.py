"""Which headings are those of roles: by their words, and by what stands above them."""

import re
from collections.abc import Sequence

from postings.parsing.gazetteer import mentions
from postings.parsing.lines import Line
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.titles.forms import could_head_work, heads_a_job, holder_of, is_title
from postings.parsing.vocabulary import announcements as words

_LEAD = re.compile(r"[^:([]{3,80}?(?=\s*[:(\[])")  # a title, before what else is said of it
# Characters of a heading that names the whole way to the job: "PhD Position, School of ..., University of ...".
_LONG = 100
# A heading over roles, whatever they are called.
OVER_ROLES = re.compile(
    rf"\b(?:(?:{words.OPEN}|volunteer(?:ing)?|officer|board|committee|leadership|team|staff) (?:\w+ )?{words.POSTS}"
    rf"|(?:role|position) descriptions|ways to volunteer|{words.SEVERAL_POSTS})\b"
    rf"|^\W*(?:(?:the|our|all) )?{words.POSTS}\W*$",
    re.I,
)
_OF_ALL = re.compile(r"\W*(?:all|both|each|every|any|either)\b", re.I)  # "All staff"
# Kinds of students, who are a role where the text below seeks them.
_STUDENTS = re.compile(
    r"(?:(?:prospective|new|graduate|undergraduate|bachelor['’]?s?|master['’]?s?|m\.?sc|b\.?sc|ph\.?d|doctoral|summer|thesis"
    r"|research|visiting|high school|and|or|&|[,/]) ?)+ ?students?|(?:under)?graduates",
    re.I,
)
_SOUGHT = re.compile(
    r"\b(?:are|is|am)\b(?! always)[\w ]{0,20} (?:looking for|seeking|recruiting|hiring)\b|\bseeks?\b"
    rf"|\b(?:there are|(?:we|i)(?: currently| often| always)? have) (?:[\w-]+ ){{0,2}}{words.POSTS}"
    r"|\b(?:we|i)(?: \w+){0,2} (?:accept|recruit|hire|host|welcome)\b",
    re.I,
)
# What a heading among roles names besides them: what comes next, whom to ask, what one gets.
_NO_ROLE = re.compile(
    r"\b(?:steps?|phases?|weeks?|days?|questions?|faqs?|tips|news|dates?|deadlines?|policy|process|procedures?|information"
    r"|contacts?|benefits?|points?|details|resources|links|map|notes?|conclusions?|introduction"
    # ... or where it is
    r"|department|office|campus|site|school|college|university|institute|academy|foundation|museum)\W*$|\d"
    r"|\b(?:MSc|BSc|master[’']?s?|bachelor[’']?s?|student|thesis|research) (?:projects?|topics|theses)\W*$",
    re.I,
)
# Among the names of roles these are roles too: "Visiting Positions" behind "Postdocs".
_KIND_OF_POSTS = re.compile(
    r"(?:(?:volunteer(?:ing)?|visiting|student|graduate|undergraduate|intern|internship|research|other) ){1,2}"
    rf"{words.POSTS}",
    re.I,
)
_NUMBERED = re.compile(
    r"(?:Ph\.?D\.? |Research )?(?:Project|Position|Studentship|Post|Role|Opening|Vacancy|Job|Ph\.?D\.?) #?\d\b", re.I
)
_NUMBERED_ALONE = re.compile(r"(?!Project)" + _NUMBERED.pattern, re.I)
# Over qualifications; or over the roles themselves, where nothing but their names follows.
_WHOM_WE_SEEK = re.compile(
    r"(?:who|whom|(?:the )?(?:people|person|staff|roles)) (?:we|you|i)\b|we(?:[’']re| are) looking", re.I
)


def names_a_role(part: Part) -> bool:
    """Whether the heading names a job that the text below it may offer."""
    if part.heading is None or part.group or part.kind is not SectionKind.UNCLASSIFIED:
        return False
    text = part.heading.text
    if part.heading.label or _NUMBERED_ALONE.fullmatch(text):  # which announces it
        return True
    if _OF_ALL.match(text) or OVER_ROLES.fullmatch(text.strip(" :")):
        return False
    if (holder := holder_of(text)) and any(line.whole.startswith(holder) for line in part.lines):
        return False
    if heads_a_job(text) or ((lead := _LEAD.match(text)) is not None and heads_a_job(lead.group())):
        return True
    if len(text) > _LONG and is_title(text.partition(",")[0]):
        return True
    return bool(_STUDENTS.fullmatch(text)) and seeks_them(part)


def seeks_them(part: Part) -> bool:
    """Whether the text below a heading begins with seeking whom it names: "We regularly accept ..."."""
    return any(_SOUGHT.search(line.text) for line in part.lines[:1])


def could_name_a_role(part: Part) -> bool:
    """Whether it may do so among others that do, though no vocabulary knows it for a job: "Office Support"."""
    return not part.group and part.kind is SectionKind.UNCLASSIFIED and could_be_called(part.heading_text)


def could_be_called(text: str) -> bool:
    """Whether a role may be called so, and nothing else that stands beside roles."""
    name = text.partition(" (")[0].rstrip(" :")
    if _KIND_OF_POSTS.fullmatch(name):
        return True
    if not could_head_work(name) or _OF_ALL.match(name):
        return False
    return not names_something_else(name)


def names_something_else(name: str) -> bool:
    """ "Next steps", "Exam 24-117", "Duluth, MN", but not "Project 3", which may be what one works on."""
    return (_NO_ROLE.search(name) is not None and not _NUMBERED.match(name)) or _is_town(name)


def _is_town(name: str) -> bool:
    """With its state, or with its country."""
    town = next(mentions(name), None) if "," in name else None
    return town is not None and (town.start, town.end) == (0, len(name))


def begins_a_role(heading: Line, above: Sequence[Part], within: SectionKind) -> bool:
    """Whether the heading of a job ends the section that it seems to stand in: below the summary of a page, right below
    its button "Apply" or the team "Development", where the page comes to its subject again, and where another job has a
    heading of this level."""
    if not heads_a_job(heading.text):
        return False
    is_empty = within not in LISTING and not above[-1].lines
    return (
        within is SectionKind.SUMMARY
        or is_empty
        or heading.text == above[0].heading_text
        or any(part.heading_level == heading.level and _is_alike(part) for part in above)
    )


def _is_alike(part: Part) -> bool:
    return part.kind is SectionKind.UNCLASSIFIED and heads_a_job(part.heading_text)


def is_whom_they_seek(heading: Line, above: Part) -> bool:
    """ "Director of Research" below "Who we are looking for", and no group of what is required."""
    return bool(_WHOM_WE_SEEK.match(above.heading_text)) and not above.group and heads_a_job(heading.text)

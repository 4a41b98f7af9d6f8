"""What a page is by its own name: a policy, a scholarship, a curriculum vitae, an archive, somebody's page."""

import re
from collections.abc import Iterator

from postings.parsing.passages import Passage
from postings.parsing.posting import Fact
from postings.parsing.titles.forms import is_title
from postings.parsing.titles.job_names import names_a_job
from postings.parsing.vocabulary import genres as words
from postings.reading.document import BlockKind, Origin

_PAGES = tuple((re.compile(pattern), reason) for pattern, reason in words.PAGES)
_ANY_PAGE = re.compile("|".join(pattern for pattern, _ in words.PAGES))
_OF_PEOPLE = re.compile(words.OF_PEOPLE)
_FILED = tuple((re.compile(pattern), of_jobs_too, reason) for pattern, of_jobs_too, reason in words.FILED)
_ABOUT = re.compile(words.ABOUT)
_PARTS = re.compile(r"[:,|]| (?:for|on|of|in|at) ")
_ENDS = re.compile(rf"\b({words.OF_A_SEASON}|[a-z]+)[\W\d]*$")  # in a word, but for a number: "Scholarship 2024"
_COURSE = re.compile(r"[A-Z]{2,5}[ -]?\d{3}[A-Z]?\b(?! *[-–] *\d)|.{5,80}\([A-Z]{2,5}[ -]?\d{3}[A-Z]?\)$")
_INDEX = re.compile(r"(?:[\w'’-]+ ){0,5}(?:jobs|careers|positions|vacancies|openings|opportunities)")
_FILING = ("type", "layout", "collection", "category", "categories", "section")
_LONGEST = 100  # characters of a page's name
_FIRST = 2  # lines of the body
_STOPS = (".", ",", ";", ":", "!")


def genre_of_none(passages: tuple[Passage, ...]) -> str:
    """Why a page offers no role whatever it holds: by its name, or by where a site files it; else empty."""
    fields = [passage for passage in passages if passage.kind is BlockKind.FIELD]
    if any(field.label in ("layout", "collection") and _is_of_people(field) for field in fields):
        return "It is somebody's page, and offers no role."
    if filed := next(_filed_as(fields), ""):
        return filed
    if any(field.origin is Origin.FRONT_MATTER and _is_about(field) for field in fields):
        return "It tells about those who keep the site, and offers no role."
    names = [name.strip().lower().replace("é", "e") for name in _names(passages)]
    if names and _INDEX.fullmatch(names[0]) and all(p.origin is not Origin.BODY for p in passages):
        return "It is the page of a list that is kept elsewhere, and names no role."
    names = list(filter(_ANY_PAGE.fullmatch, names))
    return next((reason for pattern, reason in _PAGES for name in names if pattern.fullmatch(name)), "")


def _filed_as(fields: list[Passage]) -> Iterator[str]:
    """What a site files the page as, unless that is what a job is called as well: "Tour Guide", `type: guide`."""
    names = [field.text.strip().lower() for field in fields if field.label in _FILING]
    called_a_job = any(field.label == "title" and is_title(field.text) for field in fields)
    for kind, of_jobs_too, reason in _FILED:
        if not (of_jobs_too and called_a_job) and any(map(kind.fullmatch, names)):
            yield reason


def genre(titles: list[Fact], *, named: bool) -> tuple[float, str]:
    """What a page is by its title: "Overtime policy", "Syllabus: Education 201", "Rubric for projects"; and though it
    names a job by what it is for: "Scholarships for teachers"."""
    weight, reason = words.GENRES
    texts = [str(title.value) for title in titles]
    if not named and any(map(_COURSE.match, texts)):
        return weight, reason.format("course")
    ends = [_ENDS.search(part) for text in texts for part in _parts(text.lower(), named=named)]
    found = next((end[1] for end in ends if end and (" " in end[1] or end[1] in words.GENRE_WORDS)), "")
    return (weight, reason.format(found)) if found else (0.0, "")


def _parts(title: str, *, named: bool) -> list[str]:
    if not named:
        return _PARTS.split(title)
    head, purpose, _ = title.partition(" for ")
    return [head] if purpose and not names_a_job(head) else []


def _is_of_people(passage: Passage) -> bool:
    return _OF_PEOPLE.fullmatch(passage.text.strip().lower()) is not None


def _is_about(passage: Passage) -> bool:
    return passage.label in ("title", "layout") and _ABOUT.fullmatch(passage.text.strip().lower()) is not None


def _names(passages: tuple[Passage, ...]) -> Iterator[str]:
    """The page's title, its first heading, and where it begins with lines that look like such, these."""
    yield from (p.text for p in passages if p.kind is BlockKind.FIELD and p.label == "title" and len(p.text) < _LONGEST)
    body = sorted((p for p in passages if p.origin is Origin.BODY), key=lambda p: p.start)
    for passage in body[:_FIRST]:
        if len(passage.text) > _LONGEST or (passage.kind is not BlockKind.HEADING and passage.text.endswith(_STOPS)):
            return
        yield passage.text

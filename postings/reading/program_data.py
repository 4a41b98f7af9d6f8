"""Finds the data that a page's own program holds: lists that it shows with `.map(...)`, and openings wherever they
stand: `const jobs = [{title: "Tutor"}]`, `export const tutor: Job = {title: "Tutor"}`."""

import re
from collections.abc import Callable, Iterator
from heapq import merge
from itertools import islice
from operator import itemgetter

from postings.reading.openings import holds_openings, is_opening, names_openings, records_in
from postings.reading.program_literals import literal_at
from postings.reading.records import Record, Value

MAX_LISTS = 30  # of one program, each read to its end
_NAMED = re.compile(
    r"\b(?P<name>[A-Za-z_]\w{0,60})['\"\]]?\s{0,3}(?::\s?[\w.<>\[\]|, ]{1,60}?\s?)?(?:=>?|:)\s{0,40}"
    r"(?:(?!array\b)[\w.]{1,30}(?:<[\w.<>\[\]| ]{1,60}>)?\(\s{0,40})?(?P<open>[\[{]|array\s?\()"
    r"(?P<records>\s{0,200}(?:[\[{]|array\s?\(|//|/\*))?"
)
_UNNAMED = re.compile(r"^(?:export\s+default|return)\s+(?P<open>\[|array\s?\()", re.MULTILINE)
# A record that a file is there for, or one of the few it holds: `export default {`, `const tutor: Job = {`.
_RECORD = re.compile(
    r"^(?:module\.exports\s{0,9}=|export\s{1,9}default\b"
    r"|(?:export\s{1,9})?(?:const|let|var)\s{1,9}\w{1,60}(?:\s?:\s?(?P<type>[\w.<>]{1,60}))?\s{0,9}=)"
    r"\s{0,40}(?:[\w.]{1,30}(?:<[\w.]{1,60}>)?\(\s{0,40})?(?P<open>\{)",
    re.MULTILINE,
)
_MAPPED = re.compile(r"\b(\w{1,60})\)?\s{0,40}\??\.(?:filter|slice|sort|map)\(")
# A list that the page writes out where it shows it: `{[{ title: "Tutor" }].map(`.
_IN_PLACE = re.compile(r"(?<=\{)\s{0,40}(?=\[\s{0,200}[\[{])")
_SHOWN = re.compile(r"\s{0,40}\??\.(?:filter|slice|sort|map)\(")
_PICTURE = re.compile(r"(?<=:)\s{0,9}<[A-Z][^<>{}]{0,200}/>")  # of a record: `icon: <Star size="24" />`
_SCHEMA = "JobPosting"
_NEAR = 300  # characters within which a record says that it is one

_Place = tuple[int, str, Callable[[str, Value], bool]]


def lists(program: str) -> dict[str, Value]:
    """The lists that the program shows with `.map(...)`, by their names."""
    names = set(_MAPPED.findall(program))
    named = (match for match in _NAMED.finditer(program) if match["open"] != "{" and match["name"] in names)
    found: dict[str, Value] = {}
    end = 0
    for match in islice(named, MAX_LISTS):
        if match.start() >= end:
            found[match["name"]], end = literal_at(program, match.start("open"))
    return {name: value for name, value in found.items() if value}


def with_names(program: str) -> str:
    """The program with a name for each list that the page writes out where it shows it."""
    kept: list[str] = []
    named: list[str] = []
    end = stop = 0
    for match in islice(_IN_PLACE.finditer(program), MAX_LISTS):
        if match.start() < stop:
            continue  # within the list before it
        _, stop = literal_at(program, match.end())
        if _SHOWN.match(program, stop):
            name = f"inPlace{len(named)}"
            named.append(f"const {name} = {_PICTURE.sub(' null', program[match.end() : stop])};\n")
            kept += [program[end : match.start()], name]
            end = stop
    return "".join(named + kept) + program[end:] if named else program


def openings(program: str) -> Iterator[Value]:
    """The openings that the program holds, in lists or each by itself, told by their names or by what they say."""
    end = 0
    for start, name, told in islice(merge(_lists(program), _records(program), key=itemgetter(0)), MAX_LISTS):
        if start >= end:
            value, stop = literal_at(program, start)
            if told(name, value):
                yield value
                end = stop


def job_postings(program: str) -> Iterator[Record]:
    """The schema.org JobPostings that the program writes out itself."""
    if _SCHEMA not in program:
        return
    end = 0
    for match in islice(_NAMED.finditer(program), MAX_LISTS):
        if match.start() >= end and _SCHEMA in program[match.end() : match.end() + _NEAR]:
            value, end = literal_at(program, match.start("open"))
            records = records_in([value])
            yield from (record for record in records if record.get("@type") == _SCHEMA)


def _lists(program: str) -> Iterator[_Place]:
    """Where lists begin that may hold openings, in order, each with its name and with how to tell."""
    unnamed = ((match.start("open"), "", holds_openings) for match in _UNNAMED.finditer(program))
    named = (
        (match.start("open"), match["name"], holds_openings)
        for match in _NAMED.finditer(program)
        if names_openings(match["name"]) or (match["open"] != "{" and match["records"])
    )
    return merge(unnamed, named, key=itemgetter(0))


def _records(program: str) -> Iterator[_Place]:
    """Where records begin that may each be an opening, with the name of their type."""
    return ((match.start("open"), match["type"] or "", is_opening) for match in _RECORD.finditer(program))

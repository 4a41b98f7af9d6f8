"""The degree and the years of experience that are required outright, and whether experience may stand for a degree."""

import re
from collections.abc import Iterator
from functools import lru_cache

from postings.parsing.fields import education_words as words
from postings.parsing.fields.degrees import degree_of, required_degree, required_years, years_of
from postings.parsing.fields.labels import words_of
from postings.parsing.language.hints import has_any, in_small_letters
from postings.parsing.language.sentences import sentences
from postings.parsing.listings.levels import level_of
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, Degree, Fact, Level, SectionKind
from postings.parsing.sections.headings import level_of_heading
from postings.reading.document import BlockKind, Origin, Span
from postings.reading.values import dataclass

__all__ = ["degree_of", "education", "years_of"]

ORDER = tuple(Degree)
SHORT = 24  # characters: "3-5 years"
NEVER = frozenset(
    {
        SectionKind.OVERVIEW,
        SectionKind.BENEFITS,
        SectionKind.COMPENSATION,
        SectionKind.EQUAL_OPPORTUNITY,
        SectionKind.PROCESS,
        SectionKind.MATERIALS,
        SectionKind.GROWTH,
        SectionKind.QUOTATION,
        SectionKind.LEARN_MORE,
    }
)
# The title of who works for a degree, and so cannot be asked for it.
_DOCTORAL = re.compile(r"(?<!post-)(?<!post )\b(?:ph\.?d|doctoral)\b(?![ -](?:level|graduate))", re.I)


@dataclass(frozen=True, slots=True)
class Demand:
    """What one statement requires. Statements joined by "or" are alternatives of one demand."""

    degree: Degree | None
    years: float | None
    alternative: Span | None  # where it says that experience may stand for the degree
    for_all: bool  # and says so of every demand
    span: Span
    said: str = ""  # the words in which it says so


def education(role: RoleText) -> Iterator[Fact]:
    """The highest degree and the most years among the demands, each demand counted at the least that meets it."""
    yield from _stated_by_field(role)
    demands = [_of_alternatives(group) for group in _groups(_statements(role))]
    if in_place := next((demand for demand in demands if demand.alternative), None):
        yield Fact("experience_in_place_of_education", True, in_place.alternative or in_place.span)
    of_all = [demand for demand in demands if demand.for_all]
    if any(words.COMBINATION.search(demand.said) for demand in of_all):
        return
    leads_to = Degree.DOCTORATE if _DOCTORAL.search(role.title) else None
    degrees = [demand for demand in demands if demand.degree not in (None, leads_to)]
    if degrees and not of_all:
        most = max(degrees, key=lambda demand: ORDER.index(demand.degree or Degree.HIGH_SCHOOL))
        yield Fact("minimum_degree", most.degree or Degree.HIGH_SCHOOL, most.span)
    years = [demand for demand in demands if demand.years]
    if years:
        longest = max(years, key=lambda demand: demand.years or 0)
        yield Fact("minimum_years", longest.years or 0, longest.span)


def _stated_by_field(role: RoleText) -> Iterator[Fact]:
    for passage in role.passages:
        if passage.origin is Origin.JSON_LD:
            label = words_of(passage.label)
            if words.MONTHS_LABEL.fullmatch(label) and passage.text.strip().isdigit():
                yield Fact("minimum_years", round(int(passage.text) / 12, 2), passage.span(), Basis.DERIVED)
            elif words.IN_PLACE_LABEL.fullmatch(label) and passage.text.strip().lower() == "true":
                yield Fact("experience_in_place_of_education", True, passage.span())


Statement = tuple[Passage, int, int]


def _statements(role: RoleText) -> Iterator[Statement]:
    """The sentences that require something; with a lone "OR", which joins those around it."""
    hinted = {id(passage) for passage in role.holding(words.HINTS)}
    for passage in role.passages:
        if passage.kind is BlockKind.HEADING or passage.origin in (Origin.CHROME, Origin.HEAD):
            continue
        expected = _is_expected(passage)
        if not expected and (passage.section in NEVER or passage.origin is not Origin.BODY):
            continue
        if expected and words.ONLY_OR.fullmatch(passage.text):
            yield passage, 0, len(passage.text)
        if id(passage) in hinted or words.ABBREVIATION.search(passage.text) or _counts_years(passage):
            for start, end in sentences(passage.text):
                if _requires(passage, _said(passage, start, end), expected):
                    yield passage, start, end


def _said(passage: Passage, start: int, end: int) -> str:
    """The sentence; with what its label names behind a value that stands alone: "Experience: 3-5 years"."""
    sentence, name = passage.text[start:end], (passage.label or passage.heading).lower()
    if sentence.rstrip("+ ").isdecimal() and _counts_years(passage):
        return f"{sentence} years of experience"
    if "education" in name and words.LONE_ABBREVIATION.fullmatch(sentence.rstrip()):
        return f"{sentence} degree"
    if "experience" in name and words.LONE_YEARS.fullmatch(sentence.rstrip()):
        return f"{sentence} experience"
    label = passage.label.lower() if len(sentence) <= SHORT else ""
    named = next((name for name in ("experience", "degree") if name in label and name not in sentence.lower()), "")
    return f"{sentence.rstrip(' .')} {named}" if named else sentence


def _is_expected(passage: Passage) -> bool:
    """Whether what stands here is a qualification unless it says otherwise."""
    if passage.section is SectionKind.QUALIFICATIONS:
        return True
    return _names_what_is_asked(passage.label or passage.heading) or _counts_years(passage)


def _counts_years(passage: Passage) -> bool:
    return passage.label != "" and words.YEARS_LABEL.fullmatch(words_of(passage.label)) is not None


@lru_cache(maxsize=512)  # asked for each passage below the heading
def _names_what_is_asked(name: str) -> bool:
    return words.LABEL.fullmatch(words_of(name)) is not None


def _requires(passage: Passage, sentence: str, expected: bool) -> bool:
    if passage.section is SectionKind.RESPONSIBILITIES and not words.HOLDS.search(sentence):
        return False
    if not has_any(sentence, words.HINTS) and not words.ABBREVIATION.search(sentence):
        return False
    if degree_of(sentence) is None and years_of(sentence) is None and not _alternative(sentence):
        return False
    if (
        not expected
        and not words.ASKS.search(sentence)
        and not words.WHOLE_DOCUMENT.search(sentence)
        and (degree_of(sentence[:40]) is None or words.OF_OTHERS.match(sentence))
    ):
        return False
    if words.ONLY_PREFERRED.search(sentence) and not words.REQUIRED.search(sentence):
        return False
    if words.ADMITS.search(sentence) or (not expected and words.AUDIENCE.fullmatch(sentence)):
        return False
    if words.SERVES_INSTEAD.search(sentence) and not _alternative(sentence):
        return False
    heading = next(filter(None, map(level_of_heading, (passage.label, passage.group, passage.heading))), None)
    if level_of(sentence, heading) is Level.REQUIRED:
        return True
    demands = required_degree(sentence) is not None or required_years(sentence) is not None
    return heading is not Level.PREFERRED and demands and words.REQUIRED.search(sentence) is not None


def _alternative(sentence: str) -> re.Match[str] | None:
    return words.ALTERNATIVE.search(in_small_letters(sentence))


def _groups(statements: Iterator[Statement]) -> Iterator[list[Statement]]:
    """Statements joined by "or" at the end of one, the beginning of the next or a line between them."""
    group: list[Statement] = []
    joined = False
    for statement in statements:
        passage, start, end = statement
        text = passage.text[start:end]
        if words.ONLY_OR.fullmatch(text):
            joined = True
            continue
        if group and not joined and not words.BEGINS_WITH_OR.match(text):
            yield group
            group = []
        group.append(statement)
        joined = words.ENDS_WITH_OR.search(text) is not None
    if group:
        yield group


def _of_alternatives(group: list[Statement]) -> Demand:
    demands = [_demand(*statement) for statement in group]
    if len(demands) == 1:
        return demands[0]
    degrees, years = [demand.degree for demand in demands], [demand.years for demand in demands]
    by_degree = next((demand for demand in demands if demand.degree), demands[0])
    without = next((demand for demand in demands if demand.degree is None and demand.years), None)
    return Demand(
        min((degree for degree in degrees if degree), key=ORDER.index) if all(degrees) else None,
        min(year for year in years if year) if all(years) else None,
        without.span if any(degrees) and without else next((d.alternative for d in demands if d.alternative), None),
        any(demand.for_all for demand in demands),
        by_degree.span,
    )


def _ways(sentence: str) -> list[str]:
    """ "A PhD, or a master’s and eight years": the parts, where each is a degree or begins with years."""
    ways: list[str] = []
    for part in words.PARTED_BY_OR.split(sentence):
        if ways and not required_degree(part) and not words.BEGINS_WITH_YEARS.match(part):
            ways[-1] = f"{ways[-1]}, or{part}"
        else:
            ways.append(part)
    several = len(ways) > 1 and required_degree(ways[0]) and any(years_of(way) for way in ways)
    return ways if several else []


def _demand(passage: Passage, start: int, end: int) -> Demand:
    sentence = _said(passage, start, end)
    span = passage.span(start, end)
    degree = required_degree(sentence)
    if ways := _ways(sentence):
        degrees, years = [required_degree(way) for way in ways], [years_of(way) for way in ways]
        least = min((each for each in degrees if each), key=ORDER.index) if all(degrees) else None
        return Demand(least, min(year for year in years if year) if all(years) else None, span, False, span)
    alternative = _alternative(sentence)
    if alternative and (degree or words.OF_A_DEGREE.search(sentence)):
        place = passage.span(start + alternative.start(), start + alternative.end())
        for_all = degree is None and words.WHOLE_DOCUMENT.search(sentence) is not None
        return Demand(None, None, place, for_all, span, alternative.group())
    plain = in_small_letters(sentence)
    if words.OR_STUDENT.search(plain) or (degree is Degree.ASSOCIATE and words.OR_CREDITS_OR_TEST.search(plain)):
        degree = None
    return Demand(degree, required_years(sentence), None, False, span)

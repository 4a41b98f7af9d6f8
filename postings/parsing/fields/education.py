"""The degree and the years of experience that are required outright, and whether experience may stand for a degree."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from postings.parsing.fields.degrees import degree_of, required_degree, required_years, years_of
from postings.parsing.fields.hints import has_any, in_small_letters
from postings.parsing.fields.labels import words_of
from postings.parsing.headings import level_of_heading
from postings.parsing.levels import level_of
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, Degree, Fact, Level, SectionKind
from postings.parsing.sentences import sentences
from postings.reading.document import BlockKind, Origin, Span

__all__ = ["degree_of", "education", "years_of"]

ORDER = tuple(Degree)
SHORT = 24  # characters: "3-5 years"
HINTS = tuple(
    "degree diploma bachelor master doctor ph.d phd associate year yrs month graduat school level gcse lieu "
    "combination "
    "substitut equivalent experience".split()
)
ABBREVIATION = re.compile(r"[BMAEJGH]\.?[A-Z]")  # a first look: whether it is one of a degree is told later
LABEL = re.compile(
    r"(?:(?:minimum|required|basic|job|preferred|desired|essential|position|educational?|academic|work|professional|"
    r"relevant|prior) )*"
    r"(?:education(?:al)?|qualifications?|experience|background|requirements?|degree|credentials|specifications?|"
    r"training|minimums?|must have|credential category)"
    r"(?: (?:and|or|training|experience|education|requirements?|required|qualifications?|level|standards?|minimum|"
    r"preferred|certifications?|skills|knowledge|credential|category|background|of))*"
)
MONTHS_LABEL = re.compile(r"experience requirements months of experience")
IN_PLACE_LABEL = re.compile(r"experience in place of education")
# A sentence outside the qualifications that asks for something of the candidate.
ASKS = re.compile(
    r"(?i)\b(?:must|requires?|required|should have|need(?:s|ed)? (?:to have|at least)|you(?:[’']ll)? need|minimum|"
    r"min\.?(?= \d)|essential|(?:candidates?|applicants?) (?:\w+ )?"
    r"(?:has|have|holds?|with)|you (?:will |must |should |[’']ll )?(?:have|hold|bring|possess)|"
    r"qualified (?:candidates|applicants)|at least)\b|"
    r"\b(?:seek(?:s|ing)?|looking for|hiring)\b[^.;]{0,80} with an?\b"
)
OF_OTHERS = re.compile(
    r"(?i)\W*(?:our|all|most|many|students?|graduates|the (?:staff|team|program(?:me)?|course|school))\b"
)
# What stands among the duties and is none: "You will hold a PhD".
HOLDS = re.compile(r"(?i)\b(?:hold|possess|must have|required)\b")
# Experience that serves instead of the degree, within the sentence or for the whole document.
_OR_EXPERIENCE = (
    r"\bor\s+(?:(?:an?|the|any|at least|no less than|minimum|of|equivalent|comparable|commensurate|relevant|related|"
    r"other|similar|equal|"
    r"professional|work|working|research|foreign|practical|teaching|industry|lived|life|on-the-job|proven|"
    r"demonstrated|significant|"
    r"substantial|"
    r"extensive|training|education|and|/|or|a minimum of|equivalent of|directly|progressive\w*|qualifying|"
    r"appropriate|additional|combination of|"
    r"\d{1,2}\+?|\(\d+\)|one|two|three|four|five|six|seven|eight|nine|ten|years?[’']?|yrs|more|"
    r"in)[\s,/-]+){1,10}?experience\b"
    r"|\bor\s+(?:an?\s+)?(?:equivalent|comparable|relevant|similar)\s+(?:\w+\s+){0,2}?experience\b"
    r"|\bor\s+(?:at least |a minimum of |minimum |more than )?(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|"
    r"ten)(?:\s*\(\d+\))?\s*(?:-|–|to)?\s*\d*\s+years\b"
)
ALTERNATIVE = re.compile(  # over small letters
    rf"{_OR_EXPERIENCE}|\bexperience\b[^.;]{{0,60}}\b(?:in (?:lieu|place) of|substitut\w+)\b"
    r"|\b(?:in (?:lieu|place) of|substitut\w+)\b[^.;]{0,60}\b(?:experience|years)\b"
    r"|\b(?:equivalent|any|other|suitable|appropriate)\s+(?:\w+\s+)?combinations? of\b|"
    r"\bor (?:an?|any) (?:equivalent|comparable) combination\b|"
    r"\bcombinations? of (?:\w+,? ){0,4}(?:education|training)\b[^.;]{0,40}\bexperience"
    r"|\b(?:experience|work) (?:equivalent|equal) to\b|\bexperience (?:may|can|will) be (?:considered|accepted)\b"
)
WHOLE_DOCUMENT = re.compile(r"(?i)\bcombinations? of\b|\bsubstitut|\bin (?:lieu|place) of\b")
COMBINATION = re.compile(r"(?i)\bcombinations?\b")
# "Master’s degree in education, preferred."
ONLY_PREFERRED = re.compile(r"(?i)^[^,;]*,\s*(?:strongly |highly )?(?:preferred|desired|desirable)\W*$")
REQUIRED = re.compile(r"(?i)\brequire|\bmust\b|\bminimum\b")
BEGINS_WITH_YEARS = re.compile(
    r"(?i)\W*(?:at least |an? |minimum |of |over |more than )*(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|"
    r"ten)\b"
    r"[^,;]{0,12}\byears\b"
)
PARTED_BY_OR = re.compile(r"[,;]\s+(?i:or)\b|\sOR\s")
OF_A_DEGREE = re.compile(r"(?i)degree|education|diploma|bachelor|master|academic|training")
ENDS_WITH_OR = re.compile(r"(?i)(?:^|[;,.\s(-])or\b\W*$")
ONLY_OR = re.compile(r"(?i)\W*or\W*")
BEGINS_WITH_OR = re.compile(r"(?i)\W*or\b[\s,:]")
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
    words: str = ""  # in which it says so


def education(role: RoleText) -> Iterator[Fact]:
    """The highest degree and the most years among the demands, each demand counted at the least that meets it."""
    yield from _stated_by_field(role)
    demands = [_of_alternatives(group) for group in _groups(_statements(role))]
    if in_place := next((demand for demand in demands if demand.alternative), None):
        yield Fact("experience_in_place_of_education", True, in_place.alternative or in_place.span)
    of_all = [demand for demand in demands if demand.for_all]
    if any(COMBINATION.search(demand.words) for demand in of_all):
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
            words = words_of(passage.label)
            if MONTHS_LABEL.fullmatch(words) and passage.text.strip().isdigit():
                yield Fact("minimum_years", round(int(passage.text) / 12, 2), passage.span(), Basis.DERIVED)
            elif IN_PLACE_LABEL.fullmatch(words) and passage.text.strip().lower() == "true":
                yield Fact("experience_in_place_of_education", True, passage.span())


Statement = tuple[Passage, int, int]


def _statements(role: RoleText) -> Iterator[Statement]:
    """The sentences that require something; with a lone "OR", which joins those around it."""
    hinted = {id(passage) for passage in role.holding(HINTS)}
    for passage in role.passages:
        if passage.kind is BlockKind.HEADING or passage.origin in (Origin.CHROME, Origin.HEAD):
            continue
        expected = _is_expected(passage)
        if not expected and (passage.section in NEVER or passage.origin is not Origin.BODY):
            continue
        if expected and ONLY_OR.fullmatch(passage.text):
            yield passage, 0, len(passage.text)
        if id(passage) in hinted or ABBREVIATION.search(passage.text):
            for start, end in sentences(passage.text):
                if _requires(passage, _said(passage, start, end), expected):
                    yield passage, start, end


def _said(passage: Passage, start: int, end: int) -> str:
    """The sentence; with the label's "experience" behind years that stand alone: "Experience: 3-5 years"."""
    sentence = passage.text[start:end]
    is_short = len(sentence) <= SHORT and "experience" in passage.label.lower()
    return f"{sentence.rstrip(' .')} experience" if is_short else sentence


def _is_expected(passage: Passage) -> bool:
    """Whether what stands here is a qualification unless it says otherwise."""
    if passage.section is SectionKind.QUALIFICATIONS:
        return True
    return LABEL.fullmatch(words_of(passage.label or passage.heading)) is not None


def _requires(passage: Passage, sentence: str, expected: bool) -> bool:
    if passage.section is SectionKind.RESPONSIBILITIES and not HOLDS.search(sentence):
        return False
    if not has_any(sentence, HINTS) and not ABBREVIATION.search(sentence):
        return False
    if degree_of(sentence) is None and years_of(sentence) is None and not _alternative(sentence):
        return False
    if (
        not expected
        and not ASKS.search(sentence)
        and not WHOLE_DOCUMENT.search(sentence)
        and (degree_of(sentence[:40]) is None or OF_OTHERS.match(sentence))
    ):
        return False
    if ONLY_PREFERRED.search(sentence) and not REQUIRED.search(sentence):
        return False
    heading = level_of_heading(passage.label) or level_of_heading(passage.heading)
    return level_of(sentence, heading) is Level.REQUIRED


def _alternative(sentence: str) -> re.Match[str] | None:
    return ALTERNATIVE.search(in_small_letters(sentence))


def _groups(statements: Iterator[Statement]) -> Iterator[list[Statement]]:
    """Statements joined by "or" at the end of one, the beginning of the next or a line between them."""
    group: list[Statement] = []
    joined = False
    for statement in statements:
        passage, start, end = statement
        text = passage.text[start:end]
        if ONLY_OR.fullmatch(text):
            joined = True
            continue
        if group and not joined and not BEGINS_WITH_OR.match(text):
            yield group
            group = []
        group.append(statement)
        joined = ENDS_WITH_OR.search(text) is not None
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
    for part in PARTED_BY_OR.split(sentence):
        if ways and not required_degree(part) and not BEGINS_WITH_YEARS.match(part):
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
    if alternative and (degree or OF_A_DEGREE.search(sentence)):
        place = passage.span(start + alternative.start(), start + alternative.end())
        for_all = degree is None and WHOLE_DOCUMENT.search(sentence) is not None
        return Demand(None, None, place, for_all, span, alternative.group())
    return Demand(degree, required_years(sentence), None, False, span)

"""What parsing hands on: postings of facts, items and sections, each with the span of the source that it was read from.

The names are schema.org JobPosting's in snake_case. `FIELDS` is the closed list of what may be known of a posting.
"""

from datetime import date
from enum import StrEnum

from postings.reading.document import Mark, Span
from postings.reading.values import dataclass


class Outcome(StrEnum):
    POSTINGS = "postings"
    NOT_A_POSTING = "not_a_posting"
    UNREADABLE = "unreadable"


class Basis(StrEnum):
    STATED = "stated"  # the source says it in so many words
    DERIVED = "derived"  # the parser concluded it from words that say something else


class PostingKind(StrEnum):
    OPENING = "opening"
    CLASS_DESCRIPTION = "class_description"
    LEADERSHIP_ROLE = "leadership_role"


class SectionKind(StrEnum):
    OVERVIEW = "overview"  # the organization
    SUMMARY = "summary"  # the role
    RESPONSIBILITIES = "responsibilities"
    QUALIFICATIONS = "qualifications"
    COMPENSATION = "compensation"
    BENEFITS = "benefits"  # also: working there
    GROWTH = "growth"
    LOCATION = "location"  # also travel
    SCHEDULE = "schedule"
    CONDITIONS = "conditions"  # working conditions, physical demands
    VALUES = "values"
    HOW_TO_APPLY = "how_to_apply"
    MATERIALS = "materials"  # what to send
    PROCESS = "process"  # selection, interviews, dates
    CONTACT = "contact"
    LEARN_MORE = "learn_more"
    EQUAL_OPPORTUNITY = "equal_opportunity"
    QUOTATION = "quotation"
    DETAILS = "details"  # lines of facts: class code, months, date posted
    UNCLASSIFIED = "unclassified"


LISTING = frozenset({SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS})  # kinds of which each item counts


class Level(StrEnum):
    REQUIRED = "required"
    PREFERRED = "preferred"


class QualificationKind(StrEnum):
    EDUCATION = "education"
    EXPERIENCE = "experience"
    LICENSE = "license"
    KNOWLEDGE = "knowledge"
    SKILL = "skill"
    ABILITY = "ability"
    WORK_STYLE = "work_style"
    COMPETENCY = "competency"
    PHYSICAL = "physical"
    OTHER = "other"


class WorkArrangement(StrEnum):
    ON_SITE = "on_site"
    HYBRID = "hybrid"
    REMOTE = "remote"


class EmploymentType(StrEnum):
    """schema.org's values, as Google documents them for JobPosting."""

    FULL_TIME = "FULL_TIME"
    PART_TIME = "PART_TIME"
    CONTRACTOR = "CONTRACTOR"
    TEMPORARY = "TEMPORARY"
    INTERN = "INTERN"
    VOLUNTEER = "VOLUNTEER"
    PER_DIEM = "PER_DIEM"
    OTHER = "OTHER"


class SalaryUnit(StrEnum):
    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"
    TOTAL = "total"  # for the whole engagement, course or project


class Degree(StrEnum):
    HIGH_SCHOOL = "high school"
    ASSOCIATE = "associate"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORATE = "doctorate"


@dataclass(frozen=True, slots=True)
class Place:
    """A place of work, or with `remote` the area within which one may work from anywhere."""

    address_locality: str | None = None
    address_region: str | None = None  # two letters in the United States
    address_country: str | None = None  # ISO 3166-1 alpha-2
    remote: bool = False


Value = str | int | float | bool | date | Place

FIELDS: dict[str, type[Value]] = {
    "title": str,
    "hiring_organization": str,
    "kind": PostingKind,
    "locations": Place,  # may occur several times, as may work_arrangements and employment_type
    "work_arrangements": WorkArrangement,
    "travel_min_percent": int,  # of working time, 0 to 100
    "travel_max_percent": int,
    "travel_text": str,
    "travel_recurring": str,  # what comes back at set times, besides the share
    "base_salary_min": float,
    "base_salary_max": float,
    "salary_currency": str,  # ISO 4217
    "salary_unit": SalaryUnit,
    "salary_text": str,
    "employment_type": EmploymentType,
    "work_hours": str,
    "term": str,  # how long: "two-year, grant-funded", "academic year 2019-20"
    "job_start": str,
    "reports_to": str,
    "date_posted": date,
    "valid_through": date,
    "apply_url": str,
    "apply_email": str,
    "how_to_apply": str,
    "minimum_degree": Degree,  # only what is required outright, as is minimum_years
    "minimum_years": float,
    "experience_in_place_of_education": bool,
    "occupation_code": str,  # the employer's own class code and grade
    "occupation_grade": str,
    "months_per_year": int,
    "overtime_eligible": bool,
    "class_established": str,  # YYYY-MM
    "closed": bool,  # the source says that it is filled, closed or withdrawn
}
PLURAL_FIELDS = frozenset({"locations", "work_arrangements", "employment_type"})


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of one field, and where it was read."""

    field: str
    value: Value
    span: Span
    basis: Basis = Basis.STATED


@dataclass(frozen=True, slots=True)
class Responsibility:
    text: str
    span: Span
    group: str = ""


@dataclass(frozen=True, slots=True)
class Qualification:
    text: str
    span: Span
    group: str = ""
    lead: str = ""  # the run-in label that `text` begins with: "DEMONSTRATES INTEGRITY:"
    level: Level = Level.REQUIRED
    kind: QualificationKind = QualificationKind.OTHER
    minimum_degree: Degree | None = None
    minimum_years: float | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the document under one heading. `text` holds its paragraphs and items, one a line; for the
    sections whose items are listed as responsibilities or qualifications, what stands around those items."""

    kind: SectionKind
    heading: str
    text: str
    span: Span
    shared: bool = False  # holds for several postings of the document


@dataclass(frozen=True, slots=True)
class ParsedPosting:
    facts: tuple[Fact, ...]
    responsibilities: tuple[Responsibility, ...] = ()
    qualifications: tuple[Qualification, ...] = ()
    sections: tuple[Section, ...] = ()
    remarks: tuple[str, ...] = ()  # what a person should look at: "closes before it was posted"

    def fact(self, field: str) -> Fact | None:
        return next((fact for fact in self.facts if fact.field == field), None)

    def value(self, field: str) -> Value | None:
        fact = self.fact(field)
        return None if fact is None else fact.value

    def values(self, field: str) -> tuple[Value, ...]:
        return tuple(fact.value for fact in self.facts if fact.field == field)


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    outcome: Outcome
    format: str
    text: str
    reason: str = ""  # why it is no posting, in a sentence a person understands
    postings: tuple[ParsedPosting, ...] = ()
    unclaimed: tuple[Span, ...] = ()  # spans in no posting and no section
    items: tuple[Span, ...] = ()  # of lists, and the links: a page that shows the text shows them as what they are
    links: tuple[Mark, ...] = ()

"""Every closed list of values that the database holds for postings.

The values are those of the enumerations in `postings/parsing/posting.py`, which must not import Django; a test holds
that the two agree. Labels are what people read, on the site and in the admin.
"""

from django.db.models import TextChoices


class PostingStatus(TextChoices):
    DRAFT = "draft", "Draft"
    PUBLISHED = "published", "Published"
    CLOSED = "closed", "Closed"


class PostingKind(TextChoices):
    OPENING = "opening", "Opening"
    CLASS_DESCRIPTION = "class_description", "Class description"
    LEADERSHIP_ROLE = "leadership_role", "Leadership role"


class EmploymentType(TextChoices):
    FULL_TIME = "FULL_TIME", "Full-time"
    PART_TIME = "PART_TIME", "Part-time"
    CONTRACTOR = "CONTRACTOR", "Contractor"
    TEMPORARY = "TEMPORARY", "Temporary"
    INTERN = "INTERN", "Internship"
    VOLUNTEER = "VOLUNTEER", "Volunteer"
    PER_DIEM = "PER_DIEM", "Per diem"
    OTHER = "OTHER", "Other"


class WorkArrangement(TextChoices):
    ON_SITE = "on_site", "On site"
    HYBRID = "hybrid", "Hybrid"
    REMOTE = "remote", "Remote"


class SalaryUnit(TextChoices):
    YEAR = "year", "a year"
    MONTH = "month", "a month"
    WEEK = "week", "a week"
    DAY = "day", "a day"
    HOUR = "hour", "an hour"
    TOTAL = "total", "in all"


class Degree(TextChoices):
    HIGH_SCHOOL = "high school", "High school diploma"
    ASSOCIATE = "associate", "Associate’s degree"
    BACHELOR = "bachelor", "Bachelor’s degree"
    MASTER = "master", "Master’s degree"
    DOCTORATE = "doctorate", "Doctorate"


class Level(TextChoices):
    REQUIRED = "required", "Required"
    PREFERRED = "preferred", "Preferred"


class QualificationKind(TextChoices):
    EDUCATION = "education", "Education"
    EXPERIENCE = "experience", "Experience"
    LICENSE = "license", "License or certificate"
    KNOWLEDGE = "knowledge", "Knowledge"
    SKILL = "skill", "Skill"
    ABILITY = "ability", "Ability"
    WORK_STYLE = "work_style", "Work style"
    COMPETENCY = "competency", "Competency"
    PHYSICAL = "physical", "Physical demand"
    OTHER = "other", "Other"


class SectionKind(TextChoices):
    """The label is the heading where the source gave none; an unclassified section then stays without one."""

    OVERVIEW = "overview", "About the organization"
    SUMMARY = "summary", "About the role"
    RESPONSIBILITIES = "responsibilities", "Responsibilities"
    QUALIFICATIONS = "qualifications", "Qualifications"
    COMPENSATION = "compensation", "Compensation"
    BENEFITS = "benefits", "Benefits and working there"
    GROWTH = "growth", "Growth and development"
    LOCATION = "location", "Location and travel"
    SCHEDULE = "schedule", "Schedule"
    CONDITIONS = "conditions", "Working conditions"
    VALUES = "values", "Values"
    HOW_TO_APPLY = "how_to_apply", "How to apply"
    MATERIALS = "materials", "What to send"
    PROCESS = "process", "Selection process"
    CONTACT = "contact", "Contact"
    LEARN_MORE = "learn_more", "Learn more"
    EQUAL_OPPORTUNITY = "equal_opportunity", "Equal opportunity"
    QUOTATION = "quotation", "Quotation"
    DETAILS = "details", "Details"
    UNCLASSIFIED = "unclassified", "More from the source"


class Basis(TextChoices):
    STATED = "stated", "Stated in the source"
    DERIVED = "derived", "Derived from the source"


class Outcome(TextChoices):
    POSTINGS = "postings", "Postings"
    NOT_A_POSTING = "not_a_posting", "No posting"
    UNREADABLE = "unreadable", "Unreadable"

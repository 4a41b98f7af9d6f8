"""What may be known of a role: one extractor a field, or a few that are read together."""

from collections.abc import Callable, Iterable

from postings.parsing.fields.apply import apply
from postings.parsing.fields.arrangement import work_arrangements
from postings.parsing.fields.dates import dates
from postings.parsing.fields.education import education
from postings.parsing.fields.employment import employment
from postings.parsing.fields.hours import overtime_eligible, work_hours
from postings.parsing.fields.manager import reports_to
from postings.parsing.fields.occupation import occupation
from postings.parsing.fields.organization import hiring_organization
from postings.parsing.fields.pay import pay
from postings.parsing.fields.places import locations
from postings.parsing.fields.recurring_travel import recurring_travel
from postings.parsing.fields.start import job_start
from postings.parsing.fields.status import status
from postings.parsing.fields.term import months_per_year, term
from postings.parsing.fields.travel import travel
from postings.parsing.passages import RoleText
from postings.parsing.posting import Fact

Extractor = Callable[[RoleText], Iterable[Fact]]

EXTRACTORS: tuple[Extractor, ...] = (
    hiring_organization,
    locations,
    work_arrangements,
    travel,
    recurring_travel,
    pay,
    employment,
    work_hours,
    term,
    months_per_year,
    job_start,
    reports_to,
    dates,
    apply,
    education,
    occupation,
    overtime_eligible,
    status,
)

"""The many keys under which sites keep the same fact."""

from datetime import date

import pytest

from postings.parsing.fields import EXTRACTORS
from postings.parsing.metadata.named_pairs import with_names
from postings.parsing.passages import RoleText
from postings.parsing.posting import Degree, EmploymentType, SalaryUnit
from tests.postings.parsing.fields.roletext import role


def facts(*lines: str) -> dict[str, list[object]]:
    text = role(*(f"matter| {line}" for line in lines))
    named = RoleText(text.title, with_names(text.passages), text.sole)
    found: dict[str, list[object]] = {}
    for extractor in EXTRACTORS:
        for fact in extractor(named):
            found.setdefault(fact.field, []).append(fact.value)
    return found


FORM = "https://kite.org/a"
DAY = date(2023, 4, 1)


@pytest.mark.parametrize(
    ("lines", "field", "value"),
    [
        (["hourly_rate: 18"], "base_salary_min", 18),
        (["hourly_rate: 18"], "salary_unit", SalaryUnit.HOUR),
        (["daily_rate: £150"], "salary_unit", SalaryUnit.DAY),
        (["monthlySalary: 2500"], "salary_unit", SalaryUnit.MONTH),
        (["stipend_amount: $2,000"], "salary_unit", SalaryUnit.TOTAL),
        (["wage_min: 17.50", "wage_max: 19.25"], "salary_unit", SalaryUnit.HOUR),
        (["minsalary: 40000", "maxsalary: 45000"], "base_salary_max", 45000),
        (["payrate: $17/hr"], "base_salary_min", 17),
        (["dateposted: 2023-04-01"], "date_posted", DAY),
        (["date_open_since: 2023-04-01 00:00:00"], "date_posted", DAY),
        (["first_published: 2023-04-01"], "date_posted", DAY),
        (["live_from: 2023-04-01"], "date_posted", DAY),
        (["openedAt: 2023-04-01"], "date_posted", DAY),
        (["date_added: 2023-04-01"], "date_posted", DAY),
        (["closedDate: 2023-04-01"], "valid_through", DAY),
        (["live_until: 2023-04-01"], "valid_through", DAY),
        (["application_end: 2023-04-01"], "valid_through", DAY),
        (["closingdate: 2023-04-01"], "valid_through", DAY),
        (["date_closes: 2023-04-01"], "valid_through", DAY),
        (["applyby: 2023-04-01"], "valid_through", DAY),
        (["applyurl: https://kite.org/a"], "apply_url", FORM),
        (["applicationUri: https://kite.org/a"], "apply_url", FORM),
        (["externalApplyUrl: https://kite.org/a"], "apply_url", FORM),
        (["apply.url: https://kite.org/a"], "apply_url", FORM),
        (["how_to_apply_url: https://kite.org/a"], "apply_url", FORM),
        (["applyButtonUrl: https://kite.org/a"], "apply_url", FORM),
        (["signup_link: https://kite.org/a"], "apply_url", FORM),
        (["volunteer_form: https://kite.org/a"], "apply_url", FORM),
        (["link_to_posting: https://kite.org/a"], "apply_url", FORM),
        (["airtable: https://airtable.com/shrKITE"], "apply_url", "https://airtable.com/shrKITE"),
        (["url: https://www.linkedin.com/jobs/view/12"], "apply_url", "https://www.linkedin.com/jobs/view/12"),
        (["send_cv_to: jo@kite.org"], "apply_email", "jo@kite.org"),
        (["reportsTo.name: Head of Learning"], "reports_to", "Head of Learning"),
        (["reporting_line: Head of Learning"], "reports_to", "Head of Learning"),
        (["degree_level: Master"], "minimum_degree", Degree.MASTER),
        (["min_experience: 2 years"], "minimum_years", 2),
        (["yearsOfExperience: 3+"], "minimum_years", 3),
        (["full_time: true"], "employment_type", EmploymentType.FULL_TIME),
        (["isVolunteer: yes"], "employment_type", EmploymentType.VOLUNTEER),
        (["paid: false"], "employment_type", EmploymentType.VOLUNTEER),
        (["hours: 20"], "employment_type", EmploymentType.PART_TIME),
    ],
)
def test_a_key_names_its_fact_however_it_is_written(lines: list[str], field: str, value: object) -> None:
    assert facts(*lines).get(field) == [value]


@pytest.mark.parametrize(
    ("lines", "field"),
    [
        (["full_time: false"], "employment_type"),
        (["paid: true"], "employment_type"),
        (["team: Volunteers"], "employment_type"),
        (["hours: 9-17"], "employment_type"),
        (["salary: 2024"], "base_salary_min"),
        (["grade: 7"], "base_salary_min"),
        (["company_url: https://kite.org"], "apply_url"),
        (["last_updated: 2023-04-01"], "date_posted"),
        (["interview_date: 2023-04-01"], "valid_through"),
    ],
)
def test_a_key_of_something_else_names_nothing(lines: list[str], field: str) -> None:
    assert field not in facts(*lines)


@pytest.mark.parametrize(
    ("lines", "field", "value"),
    [
        (["details.label: Pay", "details.value: $20/hour"], "base_salary_min", 20),
        (
            ["facts.title: Team", "facts.text: Learning", "facts.title: Reports to", "facts.text: Chief Curator"],
            "reports_to",
            "Chief Curator",
        ),
        (
            ["days.date: 2023-04-01", "days.event: Application deadline", "days.date: 2023-05-01", "days.event: Start"],
            "valid_through",
            DAY,
        ),
        (["cta.url: https://kite.org/a", "cta.label: Click here to apply"], "apply_url", FORM),
        (["button_text: Apply now", "button_link: https://kite.org/a"], "apply_url", FORM),
        (
            [
                "links.name: Our work",
                "links.url: https://kite.org/w",
                "links.name: Apply",
                "links.url: https://kite.org/a",
            ],
            "apply_url",
            FORM,
        ),
    ],
)
def test_a_field_beside_a_value_names_it(lines: list[str], field: str, value: object) -> None:
    assert facts(*lines).get(field) == [value]


@pytest.mark.parametrize(
    ("lines", "field"),
    [
        (["button_text: Donate", "button_link: https://kite.org/give"], "apply_url"),
        (["days.date: 2023-04-01", "days.event: Open day", "days.date: 2023-05-01", "days.event: Fair"], "date_posted"),
        (["details.label: Contract", "details.value: Permanent"], "employment_type"),
        (["faq.question: How much is a lesson?", "faq.answer: $20 per hour"], "base_salary_min"),
        (["testimonials.name: Jo", "testimonials.text: I worked full-time here."], "employment_type"),
        (["cost: $20/hour"], "base_salary_min"),
        (["staff: 12 full-time"], "employment_type"),
    ],
)
def test_a_value_with_another_name_is_something_else(lines: list[str], field: str) -> None:
    assert field not in facts(*lines)


def test_one_date_tells_how_the_others_are_written() -> None:
    assert facts("date: 01/03/2023", "deadline: 15/04/2023")["date_posted"] == [date(2023, 3, 1)]

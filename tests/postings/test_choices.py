import pytest

from postings import choices
from postings.parsing import posting as parsed

NAMES = [
    "Basis",
    "Degree",
    "EmploymentType",
    "Level",
    "Outcome",
    "PostingKind",
    "QualificationKind",
    "SalaryUnit",
    "SectionKind",
    "WorkArrangement",
]


@pytest.mark.parametrize("name", NAMES)
def test_the_database_knows_exactly_the_values_that_the_parser_hands_on(name):
    assert getattr(choices, name).values == [str(member) for member in getattr(parsed, name)]

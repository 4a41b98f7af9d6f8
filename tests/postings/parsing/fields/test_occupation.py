import pytest

from postings.parsing.fields.occupation import occupation
from tests.postings.parsing.fields.roletext import role


def read(*lines: str) -> dict[str, object]:
    return {fact.field: fact.value for fact in occupation(role(*lines))}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Class Code: 0845"], {"occupation_code": "0845"}),
        (["Job Code: A1204"], {"occupation_code": "A1204"}),
        (["CODE: 0660", "GRADE: N"], {"occupation_code": "0660", "occupation_grade": "N"}),
        (["Pay Grade: 12"], {"occupation_grade": "12"}),
        (["Salary Grade: E-7"], {"occupation_grade": "E-7"}),
        (["Pay Band: Band 6"], {"occupation_grade": "Band 6"}),
        (["Class Established: 11/2022"], {"class_established": "2022-11"}),
        (["Class Established: March 2019"], {"class_established": "2019-03"}),
        (["Date Adopted: 4/17/2008"], {"class_established": "2008-04"}),
    ],
)
def test_the_employers_class_is_read(lines: list[str], expected: dict[str, object]) -> None:
    assert read(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [["Grade: 5"], ["Grade Level: K-5"], ["Grades: 6-8"], ["Dress Code: business casual"], ["Zip Code: 90210"],
     ["Salary Grade: see the schedule of the board"], ["Established: by volunteers"], ["CODE: 0660", "GRADE: K-5"]],
)  # fmt: skip
def test_the_pupils_grades_and_other_codes_are_not(lines: list[str]) -> None:
    assert {"occupation_grade", "class_established"}.isdisjoint(read(*lines))
    assert read(*lines).get("occupation_code") in (None, "0660")

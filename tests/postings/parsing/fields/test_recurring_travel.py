import pytest

from postings.parsing.fields.recurring_travel import recurring_travel
from tests.postings.parsing.fields.roletext import role


def clauses(*lines):
    return [fact.value for fact in recurring_travel(role(*lines))]


@pytest.mark.parametrize(
    ("line", "clause"),
    [
        (
            "Staff are required to attend “retreats” in Denver every other month in addition to travel for daily work.",
            "attend “retreats” in Denver every other month",
        ),
        ("You will visit partner schools twice a month and travel by car.", "visit partner schools twice a month"),
        ("Must be willing to take 3-4 overnight trips per year.", "take 3-4 overnight trips per year"),
        ("The team will travel to our office quarterly.", "travel to our office quarterly"),
    ],
)
def test_travel_at_set_times_is_read_besides_its_share(line, clause):
    assert clauses("Travel: 20-40%", line) == [clause]


@pytest.mark.parametrize(
    "line",
    [
        "You will meet weekly with your travel team.",
        "Students take field trips twice a year.",
        "We offer a travel stipend that you will take once a year.",
        "You will meet twice a month with your supervisor.",
    ],
)
def test_what_recurs_without_travel_is_none(line):
    assert clauses(line) == []


def test_what_the_words_on_travel_say_already_is_not_said_twice():
    assert clauses("Travel: you will visit our schools twice a month") == []

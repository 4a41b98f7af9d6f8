import pytest

from postings.parsing.fields.travel import travel
from tests.postings.parsing.fields.roletext import role


def percents(*lines: str) -> tuple[object, object]:
    facts = {fact.field: fact.value for fact in travel(role(*lines))}
    return facts.get("travel_min_percent"), facts.get("travel_max_percent")


def words(*lines: str) -> object:
    return next((fact.value for fact in travel(role(*lines)) if fact.field == "travel_text"), None)


@pytest.mark.parametrize(
    ("line", "least", "most"),
    [
        ("Travel Required: 20-40% depending on season", 20, 40),
        ("Travel: 25%", 25, 25),
        ("Travel: <10%", None, 10),
        ("International travel: 20%", 20, 20),
        ("Frequency of travel: 20%", 20, 20),
        ("Travel/Commute: 10%", 10, 10),
        ("matter| travel: 25", 25, 25),
        ("matter| travel_percent: 10-20", 10, 20),
        ("Travel requirements: Up to 30%", None, 30),
        ("Travel percentage: 10 to 15 percent", 10, 15),
        ("Travel: 50%+ during the school year", 50, None),
        ("Travel required: None", 0, 0),
        ("Travel: No travel is required for this role.", 0, 0),
        ("Travel: n/a", 0, 0),
        ("Travel: None at present; 10-20% from the fall", 0, 20),
        ("Percent Travel: 75%", 75, 75),
        ("Travel requirements: 10% or less", None, 10),
        ("Must be willing to travel up to 20% at home and 10% abroad.", None, 20),
        ("You will travel at least 10% and up to 30% of the time.", 10, 30),
        ("Ability and willingness to travel up to 20% of the time.", None, 20),
        ("This position requires travel approximately 30% of the time.", 30, 30),
        ("You will travel to partner districts 40-60% of your time.", 40, 60),
        ("Must be able to travel nationally (15–25%).", 15, 25),
        ("The role involves at least 50% travel across the region.", 50, None),
        ("Expect overnight travel of between 10% and 20%.", 10, 20),
        ("Willingness to be on the road 35 percent of the year.", 35, 35),
        ("This role does not require travel.", 0, 0),
        ("No overnight travel is expected.", 0, 0),
        ("Travel is not required.", 0, 0),
    ],
)
def test_the_percentage_of_travel_is_read(line, least, most):
    assert percents(line) == (least, most)


@pytest.mark.parametrize(
    "line",
    [
        "This is a part-time position at 60% FTE.",
        "Coach teachers (50% time) and plan workshops (50% time).",
        "We reimburse 100% of travel expenses.",
        "The employer pays 90% of the premium and a travel stipend.",
        "Books travel and prepares itineraries for the executive team (20%).",
        "Join a community of fellow travelers, 80% of whom are teachers.",
        "Time travel is the theme of our summer camp; 95% of campers return.",
        "Arrange field trips for students each spring.",
        "Over 40% of our students travel to school by bus.",
        "Logistics, travel, and communication (10%): Lead a crew to its sites.",
        "Events and travel (20%): Plan the tours of the choir.",
        "Travel & hospitality (15%): Look after guests.",
        "# Benefits",
    ],
)
def test_a_percentage_of_something_else_is_no_travel(line):
    assert percents(line) == (None, None)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Travel: minimal; 3-4 trips per year", "minimal; 3-4 trips per year"),
        ("Occasional overnight travel, about two nights a month, is required.",) * 2,
        ("Must have reliable transportation and be willing to travel between school sites.",) * 2,
        ("Able to travel globally up to 4 weeks a year.",) * 2,
        ("Frequent travel within the county is expected.",) * 2,
        ("Coordinates travel for visiting faculty.", None),
        ("Prior travel experience is part of our founder’s story.", None),
        ("Employees may claim mileage and travel reimbursement.", None),
    ],
)
def test_what_is_said_of_travel_is_kept_as_text(line, text):
    assert words(line) == text


def test_a_labelled_line_stands_before_running_text():
    lines = ("This position will require significant travel (20-40%).", "Travel: 10%")
    assert percents(*lines) == (10, 10)


def test_the_evidence_is_the_place_of_the_percentage():
    line = "You should expect to travel 20-30% in the fall."
    (least, *_) = travel(role(line))
    assert line[slice(*least.span)] == "20-30%"

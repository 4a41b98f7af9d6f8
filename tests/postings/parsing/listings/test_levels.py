"""How much an item weighs by its own words, where no heading says it."""

import pytest

from postings.parsing.listings.levels import level_of
from postings.parsing.posting import Level

ITEMS = {
    Level.PREFERRED: """
        Experience with Python (preferred)
        Spanish (strongly preferred)
        Master's degree preferred
        At least four years as a teacher, preferred.
        Experience of work with large data is a strong merit
        Knowledge of Swedish is meriting
        prefered previous experience with Rails
        Preferred: two years of teaching
        Spanish a plus
        Knowledge of old maps is an advantage. This knowledge must be recent.
        A plus: Spanish
        Experience in a school is a plus
        Knowledge of GIS would be an asset
        Ideally, you have taught before
        Bonus: you know Oakland
        Familiarity with Canvas desirable
        Experience with Slate (a plus)
        Experience with Slate (nice to have)
        Experience with Slate (bonus)
        Optional: a portfolio
        Driver's license helpful
        Previous museum work is helpful but not required
        A second language is an advantage
        Some knowledge of HTML would be useful
        Prior tutoring preferred but not required
        It would be great if you know R
        Bilingual candidates strongly preferred
        Preference given to local candidates
        CPR certification (desired)
        PhD desired
        Extra points for open-source work
        It's a bonus if you can drive a van
        Not required, but nice: chess
        We'd love it if you spoke Welsh
        You may have worked in a lab before (not essential)
        Interest in birds (optional)
        Experience in HE (desirable)
        Advantage: knowledge of Moodle
        Welcome: knowledge of Moodle
        Knowledge of Moodle welcome
        ideally with some school experience
        Preferably a third-year student
        Preferably local
        Experience would be beneficial
        Additional languages are valued
        A master's degree will be valued
        Fluency in French is highly desirable
        Having taught online is a big plus
        Strong preference for candidates in New York
        Teaching licence preferred, not required
        Qualified Teacher Status is desirable but not essential
        a car is useful
        We prefer somebody who knows the harbour
        Degree in botany, forestry or a related field preferred
        A diploma in music, drama, or dance strongly preferred
        Some experience of fundraising would be nice
    """,
    Level.REQUIRED: """
        AA in ECE (BA preferred)
        Bachelor's degree required, master's preferred
        Bachelor's degree; master's preferred
        Degree in botany required, forestry or soil science preferred
        Bachelor's degree, master's or doctorate preferred
        Bachelor's degree (Master's degree preferred)
        At least 3 years of teaching, preferably in a public school
        We welcome applications from graduates
        You enjoy welcoming people
        Able to make visitors feel welcome
        A welcoming manner
        Ideal for a student
        The ideal candidate is patient
        You plus two colleagues run the desk
        A degree plus three years of experience
        3+ years
        Desire to learn
        A strong desire to work with children
        The desired start is May
        Ability to set preferences in Banner
        Understanding of asset management
        Advantage of youth
        Minimum 2 years experience (5 preferred)
        High school diploma required; some college preferred
        Must have a car
        Bachelor's degree in education or a related field (preferred) and 2 years of experience required
        Knowledge of preferred suppliers
        Able to help pupils towards their preferred careers
        Comfortable with helpful criticism
        Excellent communication skills, both written and oral
        Degree in biology, ideally with a focus on ecology
        Ideally located in the UK but must have the right to work there
        Bachelor's degree or higher
        Useful life experience
        B plus average
        Valued member of a team before
        Know how to get the bonus material online
        Proven track record of success (required)
    """,
}


@pytest.mark.parametrize("level", ITEMS)
def test_an_item_says_how_much_it_weighs(level):
    items = [line.strip() for line in ITEMS[level].strip().splitlines()]
    assert [item for item in items if level_of(item, None) is not level] == []

import pytest

from postings.parsing.fields.education import degree_of, education, years_of
from postings.parsing.posting import Degree
from tests.postings.parsing.fields.roletext import role

HIGH, ASSOCIATE, BACHELOR, MASTER, DOCTORATE = Degree
HEADING = "# Qualifications"


def found(*lines: str) -> tuple[object, object, bool]:
    facts = {fact.field: fact.value for fact in education(role(*lines))}
    return facts.get("minimum_degree"), facts.get("minimum_years"), "experience_in_place_of_education" in facts


@pytest.mark.parametrize(
    ("text", "degree"),
    [
        ("Bachelor’s degree in education or a related field", BACHELOR),
        ("BA/BS required", BACHELOR),
        ("(i) at least a Master's Degree in Botany (ii) a BSc in a related field", MASTER),
        ("B.A. or B.S. in Biology", BACHELOR),
        ("Four-year degree from an accredited college", BACHELOR),
        ("Associate’s or Bachelor’s degree", ASSOCIATE),
        ("Associate degree in early childhood", ASSOCIATE),
        ("High school diploma or GED", HIGH),
        ("High School Diploma or equivalent", HIGH),
        ("Graduation from high school", HIGH),
        ("GCSEs in English and Maths", HIGH),
        ("Master's degree in Library Science (MLS or MLIS)", MASTER),
        ("ALA-accredited MLIS", MASTER),
        ("M.Ed. or MAT preferred", MASTER),
        ("MA in Applied Linguistics", MASTER),
        ("Advanced degree", MASTER),
        ("Ph.D. in Physics", DOCTORATE),
        ("EdD or PhD", DOCTORATE),
        ("Bachelor's degree required; Master's degree preferred", BACHELOR),
        ("Bachelor's degree (Master's preferred)", BACHELOR),
        ("A degree (BA, BS, or equivalent)", BACHELOR),
        ("AA in Early Childhood Education or 60 credits", ASSOCIATE),
        ("BA, MA or PhD in linguistics", BACHELOR),
        ("University degree (MSc or equivalent)", MASTER),
        ("You hold (or are about to obtain) a PhD in biology", DOCTORATE),
        ("Completion of grade 12", HIGH),
        ("Year 12 or equivalent", HIGH),
        ("Graduation in any stream", BACHELOR),
        ("Be a graduate of an accredited college", BACHELOR),
        ("Experience teaching at bachelor level", None),
        ("Associate Director of Admissions", None),
        ("Proficiency in MS Office and MS Word", None),
        ("High degree of discretion", None),
        ("Experience teaching high school students", None),
        ("Advises PhD students and master’s candidates", None),
        ("Currently pursuing a bachelor’s degree", None),
        ("Builds the master schedule", None),
        ("Serves with mastery and Boston, MA pride", None),
        ("Reports to the associate superintendent", None),
        ("Must have completed secondary school", HIGH),
        ("Must have graduated high school", HIGH),
        ("BEng or MEng", BACHELOR),
        ("Degree-level education", BACHELOR),
        ("Graduated from university", BACHELOR),
        ("It leads to a master's degree", None),
        ("Degree or equivalent", BACHELOR),
        ("A college degree is not mandatory", None),
        ("No college degree necessary", None),
        ("No less than a bachelor's degree", BACHELOR),
        ("PhD Position in Software Testing", None),
        ("You should apply to the Ph.D. program of a department", None),
        ("Projects for Bachelor and Master students", None),
        ("Graduate student (PhD) or postdoc status", None),
        ("English as the school asks for it (https://elm.edu/phd/admission)", None),
    ],
)
def test_the_degree_of_a_statement(text, degree):
    assert degree_of(text) == degree


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Taught secondary mathematics for three or more years", 3),
        ("You have taught for two to five years", 2),
        ("All candidates must have been members for at least one year", None),
        ("Minimum five years of teaching experience", 5),
        ("3-5 years of experience in project management", 3),
        ("5-8+ years of experience in policy", 5),
        ("At least two (2) years’ experience as a paraprofessional", 2),
        ("7+ years in nonprofit leadership", 7),
        ("Three to five years of classroom teaching", 3),
        ("One or more years working with children", 1),
        ("Six months of experience in food service", 0.5),
        ("Successful teaching experience (2 years minimum)", 2),
        ("Not less than two years of experience with looms", 2),
        ("No fewer than three years as a weaver", 3),
        ("Held office for less than two years", None),
        ("10 years’ experience", 10),
        ("Three years of experience required, five preferred", 3),
        ("Must be 18 years of age or older", None),
        ("Two-year college degree", None),
        ("Our school was founded 25 years ago", None),
        ("For over 30 years we have worked with teachers", None),
        ("Earn certification within two years of hire", None),
        ("Teaches year 6 and year 7", None),
        ("A five-year strategic plan", None),
        ("This is a one year appointment, with experience in writing", None),
        ("4+ years building web pages", 4),
        ("Between 3 and 5 years of experience", 3),
        ("Three-plus years of experience", 3),
        ("3 to 5 years in fundraising", 3),
        ("3 years of coding", 3),
        ("a year of experience in customer service", 1),
        ("18+ years", None),
        ("Must have lived in the city for 2 years", None),
        ("Member of the club for at least one year", None),
        ("3-5 yrs. exp.", 3),
        ("At least 5 (five) years of experience", 5),
        ("2 years minimum in retail", 2),
        ("2 years residence in the state", None),
        ("Valid visa for at least 2 years", None),
        ("A record of at least 4 years in design", 4),
        ("Minimum 3-year working experience in a laboratory", 3),
        ("A master's degree, plus 3 years of experience abroad", 3),
        ("3 years of experience (e.g. in clubs, camps, museums) is preferred", 3),
        ("Two years of college-level coursework", None),
        ("No more than 4 years of postdoctoral experience", None),
        ("Experience with children aged 3-5 years", None),
        ("Must be able to commit to at least one year on the project", None),
        ("Interest in staying with us for at least two years", None),
        ("At least a 1 year commitment, due to the training", None),
        ("This is a full-time position for at least two years", None),
        ("Experience in a similar position for at least two years", 2),
        ("Experience in a 5 year look back at our work", None),
        ("Minimum of two years of residence life experience", 2),
        ("One to three (1-3) years’ experience in payroll", 1),
    ],
)
def test_the_years_of_a_statement(text, years):
    assert years_of(text) == years


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("- Bachelor's degree and minimum five years working in education",), (BACHELOR, 5, False)),
        (("- Bachelor's degree or equivalent experience",), (None, None, True)),
        (("- Master's degree or at least five years of relevant work experience.",), (None, None, True)),
        (("- Associate degree or two years of experience in an office",), (None, None, True)),
        (("- Bachelor's degree in Finance, or an equivalent combination of education and experience",),
         (None, None, True)),
        (("- Bachelor’s degree required; experience may be substituted for the degree.",), (None, None, True)),
        (("- Bachelor's degree preferred",), (None, None, False)),
        (("- Bachelor's degree required; Master's preferred",), (BACHELOR, None, False)),
        (("- A Bachelor’s degree. Master’s degree in education, preferred.",), (BACHELOR, None, False)),
        (("- High school diploma or equivalent",), (HIGH, None, False)),
        (("- Master's degree in Library Science or equivalent degree",), (MASTER, None, False)),
        (("- Master's degree in Math.", "- OR", "- Master's degree in a related field with 18 hours in Math."),
         (MASTER, None, False)),
        (("- Bachelor's degree and three years of office experience; or", "- Eight years of office experience."),
         (None, 3, True)),
        (("- Minimum of 2 years teaching experience", "- 5 years leading teams, with managerial experience"),
         (None, 5, False)),
        (("- MA, MLS, or Ph.D. preferred.",), (None, None, False)),
        (("- We also strongly prefer candidates with at least two years of experience.",), (None, None, False)),
        (("- At least a year of writing experience",), (None, 1, False)),
        (("- About 6 months work at a laboratory",), (None, None, False)),
        (("- The position is funded for 18 months to gain experience.",), (None, None, False)),
        (("- Experience in research: a postgraduate degree, an internship, or other equivalent experience",),
         (None, None, True)),
        (("- We prefer (but do not require) a bachelor's degree.",), (None, None, False)),
        (("- Ideally, ten years of experience", "- Two years of experience"), (None, 2, False)),
        (("- A high school diploma", "- A four-year degree may be substituted."), (HIGH, None, False)),
        (("- A degree in music or equivalent performance experience",), (None, None, True)),
        (("- Bachelor's degree", "Any equivalent combination of education and experience will be considered."),
         (None, None, True)),
    ],
)  # fmt: skip
def test_what_is_required_outright(lines, expected):
    assert found(HEADING, *lines) == expected


def test_what_is_preferred_behind_a_remark_is_not_required():
    assert found(HEADING, "- 3 years of experience (in clubs, camps, museums) is preferred") == (None, None, False)


def test_years_that_may_stand_for_a_degree_leave_the_years_of_work():
    lines = (
        "- 3+ years of relevant work experience",
        "- A degree. An additional 4 years of experience can substitute the degree.",
    )
    assert found(HEADING, *lines) == (None, 3, True)


def test_what_is_required_counts_also_beside_what_is_preferred():
    assert found(HEADING, "- Master's degree strongly preferred, bachelor's required") == (BACHELOR, None, False)
    assert found(HEADING, "- EdD in education preferred; master's required") == (MASTER, None, False)


def test_whoever_still_studies_needs_no_degree():
    assert found(HEADING, "- Bachelor's degree or current enrollment in a college") == (None, None, False)


@pytest.mark.parametrize(
    ("line", "degree"),
    [
        ("- Associate's degree or 48 credit hours or a passing score on the ParaPro Assessment", None),
        ("- Associate degree, or 60 semester hours, or pass a state-approved test", None),
        ("- Two years of college (60 hours) or an associate's degree", None),
        ("- Associate's degree, 48 hours, or WorkKeys", None),
        ("- High school diploma and 48 college credits or an Associate's degree", HIGH),
        ("- Associate's degree in a related field with 12 credit hours", ASSOCIATE),
        ("- Bachelor's degree, or 12 credit hours in reading", BACHELOR),
    ],
)
def test_hours_or_a_test_may_stand_for_an_associate_degree(line, degree):
    assert found(HEADING, line)[0] is degree


def test_experience_may_stand_for_a_degree_level():
    assert found(HEADING, "- Educated to degree level, or with equivalent experience") == (None, None, True)


def test_whoever_is_sought_with_a_degree_needs_it():
    assert found("Elm College seeks motivated fellows with a Ph.D. in botany.") == (Degree.DOCTORATE, None, False)


def test_a_sentence_about_others_asks_for_nothing():
    assert found("Our staff hold master's degrees.") == (None, None, False)


def test_who_is_admitted_as_well_shows_what_is_not_required():
    assert found(
        HEADING,
        "Candidates should hold a bachelor’s or master’s degree.",
        "Those who have recently completed a PhD will also be considered.",
    ) == (BACHELOR, None, False)
    assert found("If you already have a bachelor's degree, consider our other position.") == (None, None, False)
    assert found(HEADING, "- M.S. in physics (exceptional students will also be considered)") == (MASTER, None, False)


def test_for_whom_an_opening_is_asks_for_nothing():
    assert found("# Student Researchers", "Undergraduate & Master's", "We look for you.") == (None, None, False)


def test_a_heading_that_prefers_requires_nothing():
    assert found("# Preferred Qualifications", "- Master's degree", "- 5 years of experience") == (None, None, False)


def test_prose_that_asks_counts_outside_the_qualifications():
    assert found("Candidates must hold a bachelor's degree and have three years of experience.") == (BACHELOR, 3, False)


def test_the_history_of_the_organization_asks_for_nothing():
    assert found("# About Us", "Our team has over 20 years of experience and many hold a Ph.D.") == (None, None, False)


def test_a_lower_degree_with_more_years_is_another_way():
    line = "- PhD in economics or a related field, or master’s degree and at least eight years of experience"
    assert found(HEADING, line) == (MASTER, None, True)


def test_the_fewest_years_of_several_ways_are_asked_for():
    line = "- Bachelor's degree and one year of experience, or a high school diploma and five years of experience"
    assert found(HEADING, line) == (HIGH, 1, True)


def test_a_field_of_study_behind_or_is_no_other_way():
    line = "- Bachelor's degree in education, or related field, and 5 years of experience"
    assert found(HEADING, line) == (BACHELOR, 5, False)


def test_months_in_structured_data_are_years():
    assert found("ld| experienceRequirements.monthsOfExperience: 36") == (None, 3, False)


def test_years_alone_behind_the_label_of_experience_are_asked_for():
    assert found("# Details", "Experience: 3-5 years") == (None, 3, False)


def test_the_least_stands_before_what_is_better() -> None:
    assert found(HEADING, "- Minimum 4, preferably 6 years of experience in teaching")[1] == 4


@pytest.mark.parametrize(
    "lines",
    [
        ("- Bachelor’s degree in design. In the absence of a degree, an experience of at least nine years will do.",),
        ("- A bachelor’s degree in design or, in its absence, nine years of experience",),
    ],
)
def test_experience_may_stand_in_the_absence_of_a_degree(lines: tuple[str, ...]) -> None:
    assert found(HEADING, *lines) == (None, None, True)

import pytest

from postings.parsing.fields.employment import employment
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import EmploymentType as Type
from tests.postings.parsing.fields.roletext import role


def types(*lines: str, title: str = "Teacher") -> set[Type]:
    return {fact.value for fact in employment(role(*lines, title=title))}


FULL, PART, CONTRACTOR, TEMPORARY = Type.FULL_TIME, Type.PART_TIME, Type.CONTRACTOR, Type.TEMPORARY
INTERN, VOLUNTEER, PER_DIEM = Type.INTERN, Type.VOLUNTEER, Type.PER_DIEM


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ld| employmentType: PART_TIME", {PART}),
        ("ld| employmentType: Full-time", {FULL}),
        (
            "We are looking for a student assistant, 10 h/week, to help the group in programming its experiments.",
            {PART},
        ),
        ("As a full-time resident in our data school, you will join us to:", {FULL}),
        ("# What you do\nAs a part-time tutor, you will teach two evenings.", {PART}),
        ("As a full-time student, you may borrow ten books.", set()),
        ("A fixed-term post until May 2027, full time but open to a job share.", {FULL, PART, TEMPORARY}),
        ("# About us\nAs a volunteer-led organization, Elm House is open on Sundays.", set()),
        ("matter| type: Full-Time", {FULL}),
        ("matter| employment_type: Contract", {CONTRACTOR}),
        ("Employment Type: Full Time, Exempt", {FULL}),
        ("Position Type: Part-time (20 hours per week)", {PART}),
        ("Job Type: Full-time or part-time", {FULL, PART}),
        ("Status: Temporary, part-time", {TEMPORARY, PART}),
        ("FTE: 1.0", {FULL}),
        ("FTE: 0.5", {PART}),
        ("Employment rate: 60-80%", {PART}),
        ("Activity rate: 80 - 100%", {FULL, PART}),
        ("Extent: 100 %", {FULL}),
        ("Full-Time: Yes", {FULL}),
        ("Paid: No", {VOLUNTEER}),
        ("Nature of appointment: Contractual", {CONTRACTOR}),
        ("Type of role: Volunteering", {VOLUNTEER}),
        ("Hours: 37.5 per week", {FULL}),
        ("Workload: 20h/week", {PART}),
        ("# Full-time in Leeds", {FULL}),
        ("Schedule: Monday - Friday, 8:30am - 5:30pm (40 hours)", {FULL}),
        ("We pay $15/hour for 8-10 hours per week during the semester.", {PART}),
        ("A funded PhD (4 years, 100%) in linguistics", {FULL}),
        ("The post: 65%, limited to 3 years", {PART}),
        ("We are looking for freelance tutors, 3 to 12 hours a week.", {CONTRACTOR, PART}),
        ("We are looking for freelance tutors, minimum 6 hours a week.", {CONTRACTOR}),
        ("# Benefits\n- 2 years part-time position with flexible working hours", {PART}),
        ("# Part-Time", {PART}),
        ("We offer a position at 75% TV-L E13 for three years.", {PART}),
        ("Pay grade: TV-L E13 (65 %)", {PART}),
        ("Contract: Fixed term, full time", {TEMPORARY, FULL}),
        ("Classification: Full-time/Non-exempt", {FULL}),
        ("Hours: 15 hours per week", {PART}),
        ("Schedule: 40 hours/week", {FULL}),
        ("This is a full-time position based in Ohio.", {FULL}),
        ("This is a full time, exempt, 12-month position.", {FULL}),
        ("The role is part-time and remote.", {PART}),
        ("The position is a one-year, full-time appointment.", {FULL}),
        ("We are seeking a part-time bookkeeper for our office.", {PART}),
        ("Elm Academy is hiring two full-time math teachers.", {FULL}),
        ("The library seeks a full-time children’s librarian.", {FULL}),
        ("Full-time, in person", {FULL}),
        (
            "Adjunct (part-time) faculty to teach evening courses in statistics at either campus of the college.",
            {PART},
        ),
        ("You will work part-time, mostly in the afternoon.", {PART}),
        ("The assistant is employed on a part-time basis.", {PART}),
        ("The person in this position works 20 hours per week.", {PART}),
        ("This is a temporary position through June.", {TEMPORARY}),
        ("This is a seasonal role.", {TEMPORARY}),
        ("This is a term-limited position.", {TEMPORARY}),
        ("We are looking for a freelance illustrator.", {CONTRACTOR}),
        ("We are looking to bring on a contractor to run our newsletter.", {CONTRACTOR}),
        ("# Permanent full-time role", {FULL}),
        ("This is a full-time position. You will answer requests for proposals.", {FULL}),
        ("This is a contract position of six months.", {CONTRACTOR}),
        ("The contractor will deliver three reports.", {CONTRACTOR}),
        ("Please send a portfolio and your hourly rate.", {CONTRACTOR}),
        ("We are looking for a summer intern to help in our archive.", {INTERN}),
        ("The intern will catalogue maps.", {INTERN}),
        ("This is a paid, part-time internship.", {PART, INTERN}),
        ("Full- or part-time considered", {FULL, PART}),
        ("The registrar is a full-time employee of the college.", {FULL}),
        ("Hours per week: 20", {PART}),
        ("Percentage of Employment: 100%", {FULL}),
        ("20 hrs/wk", {PART}),
        ("The normal schedule is thirty-seven hours a week.", {FULL}),
        ("# Qualifications\n- Able to commit to at least six hours each week", {PART}),
        ("Freelance editor wanted", {CONTRACTOR}),
        ("We are seeking a consultant to write three science units.", {CONTRACTOR}),
        ("We offer a 6-month contract.", {CONTRACTOR}),
        ("Volunteers needed to read with children", {VOLUNTEER}),
        ("This is a volunteer position.", {VOLUNTEER}),
        ("This is a pro bono role.", {VOLUNTEER}),
        ("There is no remuneration for this role.", {VOLUNTEER}),
        ("The position is not paid.", {VOLUNTEER}),
        ("Volunteers give 2 hours a week.", {VOLUNTEER}),
        ("We offer a paid internship of three months.", {INTERN}),
        ("You will be self-employed.", {CONTRACTOR}),
        ("The camp is a full-time commitment from June to August.", {FULL}),
        ("This is an on-call position.", {PER_DIEM}),
        ("We are looking for four new full-time team members.", {FULL}),
        ("We are making our first full-time hire.", {FULL}),
        ("All of these positions are full-time.", {FULL}),
        ("We want somebody who shares this vision for a full-time position as our archivist.", {FULL}),
        ("The centre works with the county to place a full-time analyst in its office.", {FULL}),
        ("- Part-time, temporary 6-month term, with a possible extension of another six months", {PART, TEMPORARY}),
        ("We will be three people: two full-time lab managers and a director.", {FULL}),
        ("The curator is a full-time staff position at the museum.", {FULL}),
        ("This position is contracted part-time.", {CONTRACTOR, PART}),
        ("row| Status: | Permanent - Fulltime", {FULL}),
        ("# Requirements\n- Must be able to dedicate about 10 hours per week in term", {PART}),
        ("Substitutes work on a per diem basis in this position.", {PER_DIEM}),
        ("Employment type: Zero hours contract", {PER_DIEM}),
        ("Contract: 18-month fixed-term contract", {TEMPORARY}),
        ("Engagement: Consultant", {CONTRACTOR}),
        ("Workload: 60–100%", {FULL, PART}),
        ("Hours: 0.4 full time equivalent", {PART}),
        ("This is a 75% position.", {PART}),
        ("80% FTE", {PART}),
        ("The role may be full-time or part-time.", {FULL, PART}),
        ("We are open to full-time or part-time applicants.", {FULL, PART}),
        ("Full-time, though we would consider part-time for the right person.", {FULL, PART}),
        ("This post is voluntary and unpaid.", {VOLUNTEER}),
        ("All of our mentors are volunteers.", {VOLUNTEER}),
        ("Become a volunteer tutor!", {VOLUNTEER}),
        ("Volunteers must attend a training evening.", {VOLUNTEER}),
        ("Salary: Unpaid", {VOLUNTEER}),
        ("Contract: 200 days, 7 AM to 3 PM with half an hour of unpaid lunch", set()),
        ("Teachers may take an unpaid personal day.", set()),
        ("The ten-week internship begins in June.", {INTERN}),
        ("Internship | Summer 2024", {INTERN}),
        ("# Requirements\n- Available 20 hours per week", {PART}),
        ("Three days a week, in term time", {PART}),
        ("We want somebody for two days a week.", {PART}),
        ("Hours will be up to 20 per week.", {PART}),
        ("Hours: 15-20 per week, weekends required", {PART}),
        ("We offer a 20-hour-per-week assistantship.", {PART}),
        ("Hours: 15-40 hours per week", {PART, FULL}),
        (
            "Working full or part time, you bring your own ideas to the groups of adults that we teach here.",
            {FULL, PART},
        ),
        ("We look for a curator (contract, six months) for our maps.", {CONTRACTOR}),
        ("A full-time technician (BS required) will keep the fish.", {FULL}),
        ("# About us\nThe position is part time--we expect two years.", {PART}),
        ("This is a part or full time role.", {PART, FULL}),
        ("Hours: 0.4 FTE; open-ended contract", {PART}),
        ("This position is part-time under contract.", {PART, CONTRACTOR}),
        ("All roles listed here are voluntary and will not be paid.", {VOLUNTEER}),
        ("Salary: £28,000 (pro rata, 0.6 FTE)", {PART}),
        ("The guide is a part-time staff member who leads our tours.", {PART}),
        ("$20 an hour, part-time", {PART}),
        ("# Boston, MA (Full-time)", {FULL}),
        ("# This is a part-time position at $30 per hour.", {PART}),
        ("You will be employed full-time by the county.", {FULL}),
        ("Come and join our lively team as a full-time archivist.", {FULL}),
    ],
)
def test_the_type_said_of_the_role_is_read(line: str, expected: set[Type]) -> None:
    assert types(*line.split("\n"), title="Lab Manager") == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Reading Tutor (Part-Time)", {PART}),
        ("Data Manager (60%)", {PART}),
        ("Data Manager, 100 %", {FULL}),
        ("Data Manager (80-100%)", {PART, FULL}),
        ("Curriculum Intern", {INTERN}),
        ("Math Coach [Consultant]", {CONTRACTOR}),
        ("Consultants: Science Units", {CONTRACTOR}),
        ("Temporary Library Assistant, 0.5 FTE", {TEMPORARY, PART}),
        ("On-Call Substitute Librarian", {PER_DIEM, Type.OTHER}),
        ("HR Consultant", set()),
        ("Internal Communications Manager", set()),
        ("Volunteer Coordinator", set()),
        ("Contracts Manager", set()),
        ("Internship Coordinator", set()),
        ("Volunteer & Internship Coordinator", set()),
        ("PT Librarian", {PART}),
    ],
)
def test_the_title_tells_the_type(title: str, expected: set[Type]) -> None:
    assert types(f"# {title}", "Come and work with us.", title=title) == expected


@pytest.mark.parametrize(
    "line",
    [
        "# Qualifications\n- Three years of full-time teaching experience",
        "# Qualifications\n- Full-time experience in a school, or part-time equivalent",
        "# Responsibilities\n- Supervise part-time staff and volunteers",
        "# Responsibilities\n- Manage two full-time teachers",
        "# Responsibilities\n- Recruit volunteers and interns",
        "# Responsibilities\n- Draft contracts with vendors",
        "# Benefits\n- Health insurance for full-time employees",
        "Full-time employees receive health insurance.",
        "Our team of twelve full-time and part-time staff serves nine schools.",
        "We hope that the work will grow into a full-time position.",
        "The college enrols 3,000 part-time students.",
        "Support will be given as needed.",
        "The school was founded by volunteers.",
        "# About us\nOur fellows come from forty states.",
        "Children eat on a full stomach part of the time.",
        "Teachers sign an annual contract.",
        "Contract: 190 days",
        "Experience: 2 years full-time",
        "The ideal candidate will work with our part-time assistant.",
        "The position may require temporary relocation.",
        "We are a remote team of ten full-time staff.",
        "The applicants who are currently employed with us on a part-time basis may apply.",
        "It is not a full-time position.",
        "This is a casual, friendly place to work.",
        "The role includes work on temporary exhibitions.",
        "This role requires being on call one weekend a month.",
        "The role is to recruit volunteers.",
        "We are looking for someone to lead our volunteers.",
        "The Teacher is supported by volunteers.",
        "The college has one full-time member of staff.",
        "The position offers full-time benefits.",
        "You can keep your full-time job.",
        "It is ideal for someone studying full time.",
        "Past interns have found full-time jobs.",
        "# Benefits\n- Premiums are paid for FT positions",
        "We pay for full-time child care.",
        "The course runs full-time for ten weeks.",
        "Elm College offers a full-time course in design.",
        "The manager reports to the part-time director.",
        "Come to the office three days a week.",
        "The library is open four days a week.",
        "# Benefits\n- The office is closed two days a week in summer.",
        "Works with: volunteers, part-time staff",
        "The team has two full-time and three part-time members.",
        "We do not offer payment for travel.",
        "We have 14 staff and 30 volunteers.",
        "# Qualifications\n- 2 years full-time position in a school",
        "Supervises: part-time tutors, volunteers",
        "Direct reports: two part-time assistants",
        "# Part-time positions",
        "Pay: 30,000 euros is the full-time rate",
    ],
)
def test_the_time_of_others_is_not_the_roles(line: str) -> None:
    assert types(*line.split("\n")) == set()


def test_a_labelled_type_comes_before_prose() -> None:
    assert types("Position Type: Part-time", "It may become a full-time role.") == {PART}


def test_the_heading_over_a_group_of_roles_tells_the_type_of_each() -> None:
    lines = ("# FULL-TIME POSITIONS", "# PART-TIME POSITIONS", "----", "# Shop Assistant", "Serves our visitors.")
    assert types(*lines, title="Shop Assistant") == {PART}


def test_a_heading_that_names_no_group_of_roles_tells_no_type() -> None:
    lines = ("# Our volunteers", "----", "# Shop Assistant", "Serves our visitors.")
    assert types(*lines, title="Shop Assistant") == set()


def test_part_time_that_is_only_considered_leaves_full_time_open() -> None:
    lines = ("We are happy to consider part-time applications.", "The role is 35 hours a week as a full-time role.")
    assert types(*lines) == {FULL, PART}


def test_hours_that_may_be_either_time_tell_neither() -> None:
    assert types("Hours: 30-40 per week") == set()


def test_others_who_are_welcome_below_the_roles_tell_no_type() -> None:
    intro, tail = (
        Passage("The laboratory has openings.", 0, shared=True),
        Passage("Undergraduates may join as volunteers.", 200, heading="Undergraduates", shared=True),
    )
    own = Passage("A full-time technician will keep the fish.", 100)
    assert {fact.value for fact in employment(RoleText("Technician", (intro, own, tail), sole=False))} == {FULL}


def test_an_unpaid_internship_is_no_volunteering() -> None:
    assert types("The internship is unpaid.", title="Archive Intern") == {INTERN}


def test_a_role_may_have_several_types() -> None:
    assert types("We seek a part-time intern.", "The intern will work 12 hours per week.") == {PART, INTERN}

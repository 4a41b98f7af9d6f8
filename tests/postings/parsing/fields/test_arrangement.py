import pytest

from postings.parsing.fields.arrangement import work_arrangements
from postings.parsing.posting import WorkArrangement
from tests.postings.parsing.fields.roletext import role

REMOTE, HYBRID, ON_SITE = WorkArrangement.REMOTE, WorkArrangement.HYBRID, WorkArrangement.ON_SITE


def found(*lines: str, title: str = "Program Manager") -> list[object]:
    return [fact.value for fact in work_arrangements(role(*lines, title=title))]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Location: Remote", [REMOTE]),
        ("Location: Chicago, IL or remote/home office", [REMOTE]),
        ("Chicago, Denver or remote • Full-time", [REMOTE]),
        ("Location: Toledo, OH. This role is partially remote, in person for events.", [HYBRID]),
        ("Benefits: home office options, a company bicycle", []),
        ("# 💰 80k 🌎 Remote", [REMOTE]),
        ("Full-time | Remote | Begins in May", [REMOTE]),
        ("- All-remote team", [REMOTE]),
        ("You will join a diverse team of remote professionals.", [REMOTE]),
        ("Location: Anywhere in the United States", [REMOTE]),
        ("Work Location: Hybrid (Denver, CO)", [HYBRID]),
        ("Location: Springfield Middle School", []),
        ("Location: Flexible (U.S.)", [REMOTE]),
        ("Remote: No", [ON_SITE]),
        ("Location: Based at our office in Ely, with flexibility to work from home at busy times", [HYBRID]),
        ("The post is office based but staff sometimes work from home by agreement.", [HYBRID]),
        ("You may work remotely from time to time.", [HYBRID]),
        ("Remote: Yes", [REMOTE]),
        ("Workplace type: On-site", [ON_SITE]),
        ("ld| jobLocationType: TELECOMMUTE", [REMOTE]),
        ("This is a fully remote position.", [REMOTE]),
        ("The contract supports remote and international applicants.", [REMOTE]),
        ("This position is eligible for remote work.", [REMOTE]),
        ("You may work from home or from our office.", [REMOTE]),
        ("Work fully remotely in a large and global team.", [REMOTE]),
        ("The role may be performed remotely from any state in which we are registered.", [REMOTE]),
        ("You can be based anywhere.", [REMOTE]),
        ("This is a hybrid role with two days per week in our Oakland office.", [HYBRID]),
        ("Staff work in the office three days a week.", [HYBRID]),
        ("We offer a hybrid schedule.", [HYBRID]),
        ("Employees may telework up to two days per week.", [HYBRID]),
        ("This is not a remote position.", [ON_SITE]),
        ("Remote work is not available for this position.", [ON_SITE]),
        ("This is an in-person position.", [ON_SITE]),
        ("The position is on-site five days a week at our Bronx campus.", [ON_SITE]),
        ("This position is 100% on-site.", [ON_SITE]),
        ("We’re a fully distributed team.", [REMOTE]),
        ("This is a work-from-home position.", [REMOTE]),
        ("This is a virtual volunteer opportunity.", [REMOTE]),
        ("Tutoring sessions are held online via Zoom.", [REMOTE]),
        ("You will teach children online.", [REMOTE]),
        ("Location: Online", [REMOTE]),
        ("Flexible working: a mix of home and office.", [HYBRID]),
        ("Remote: Partial", [HYBRID]),
        ("This is an on-campus position.", [ON_SITE]),
        ("In-person attendance is required.", [ON_SITE]),
        ("You must be able to work on site in our Boston office.", [ON_SITE]),
        ("Tutoring takes place in person at the library.", [ON_SITE]),
        ("Location: On campus", [ON_SITE]),
        ("matter| arrangement: hybrid", [HYBRID]),
        ("matter| modality: In person", [ON_SITE]),
        ("matter| format: Virtual", [REMOTE]),
        ("matter| tags: remote", [REMOTE]),
        ("matter| onsite: true", [ON_SITE]),
        ("matter| telecommuting: yes", [REMOTE]),
        ("Remote Work Option: Up to two days a week", [HYBRID]),
        ("Hybrid: three days on site, two at home", [HYBRID]),
        ("Part-time, in person", [ON_SITE]),
        ("Commitment: 5 hours a week, virtual", [REMOTE]),
        ("You can work from wherever you like.", [REMOTE]),
        ("All work is done online.", [REMOTE]),
        ("This role is virtual.", [REMOTE]),
        ("Remote applicants are welcome.", [REMOTE]),
        ("No office; everyone works from home.", [REMOTE]),
        ("This role can be in-person or remote.", [REMOTE]),
        ("Some work may be done from home.", [HYBRID]),
        ("The role mixes remote and in-person work.", [HYBRID]),
        ("Work is split between home and the museum.", [HYBRID]),
        ("This role is primarily on-site, with some flexibility to work from home.", [HYBRID]),
        ("Work from home on Fridays", [HYBRID]),
    ],
)
def test_how_the_work_is_done_is_read(line, expected):
    assert found(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "You will work with the Hybrid research group.",
        "Experience with remote learning is a plus.",
        "Interviews for this position will be conducted remotely via Zoom.",
        "During the pandemic our staff worked remotely.",
        "Our students learn in a hybrid model.",
        "You will teach online courses.",
        "Classes are held online and in person.",
        "Plans virtual and in-person professional development.",
        "Teaches blended and hybrid courses in the evening.",
        "Supports on-site visits of K-12 classes.",
        "Serves students in remote communities of the north.",
        "On-site childcare is available.",
        "Facilitates in-person training for teachers.",
        "Troubleshoots remote desktop connections.",
        "Handles patrons’ questions in person, by phone and online.",
        "Visits families in their home.",
        "Experience in a remote or hybrid classroom environment for children.",
        "The island is remote.",
        "You will lead a dozen volunteers based in Leeds and remotely.",
        "Most of us are in the studio, though we have some contractors that work remotely.",
        "You like working with remote team members.",
        "Commitment: Join a monthly virtual planning and coordination meeting of the crew",
        "Commitment: Attend in-person quarterly Garden Committee coordination meetings",
        "You will develop home-based therapy.",
        "Our home-based programs reach 200 families.",
        "You will repair hybrid electric models.",
        "Experience working remotely",
        "You lead two teenagers, remote and in person.",
        "matter| tags: remote sensing",
    ],
)
def test_what_is_remote_or_on_site_besides_the_work_says_nothing(line):
    assert found(line) == []


def test_the_title_may_say_it():
    assert found("# Community Coordinator (Remote)", title="Community Coordinator") == [REMOTE]


def test_a_title_about_remote_learning_does_not_say_it():
    assert found("# Remote Learning Specialist", title="Remote Learning Specialist") == []


def test_the_title_may_say_it_in_brackets():
    assert found("# Program Manager (virtual)") == [REMOTE]
    assert found("# Virtual Program Manager") == []


def test_a_team_that_works_remotely_says_it_for_the_role():
    assert found("# About us", "We are a remote-first nonprofit.") == [REMOTE]
    assert found("# About us", "We run a remote school for pupils at sea.") == []

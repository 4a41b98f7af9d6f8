import pytest

from postings.parsing.fields.manager import reports_to
from tests.postings.parsing.fields.roletext import role


def found(*lines: str) -> object:
    return next((fact.value for fact in reports_to(role(*lines))), None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Reports to: Director of Curriculum or Chief Academic Officer (TBD)",
         "Director of Curriculum or Chief Academic Officer (TBD)"),
        ("Reports To: Principal", "Principal"),
        ("Line managed by: Head of Learning", "Head of Learning"),
        ("This role reports to: Head of Learning", "Head of Learning"),
        ("The position is located in Boise and will report to the Project Administrator.", "Project Administrator"),
        ("Reports to: Head of Learning | Hours: 35", "Head of Learning"),
        ("Reports to: Head of Learning; works with the Curator", "Head of Learning"),
        ("Reporting: The post holder reports to the Head of Learning.", "Head of Learning"),
        ("Reports to: Various", None),
        ("Supervisor: Nancy Ode, Office Manager", "Nancy Ode, Office Manager"),
        ("Supervisor: Noah Ode, Principal", "Noah Ode, Principal"),
        ("Supervisor: N/A", None),
        ("Our intern writes for our blog and reports to the Communications Manager.", "Communications Manager"),
        ("Our intern writes updates and reports to the Board.", None),
        ("The Educator works under the supervision of the Education Director and with 40 volunteers.",
         "Education Director"),
        ("Working under the direct supervision of Dr. Jo Park, the intern runs assays.", "Dr. Jo Park"),
        ("The work is supervised by Jo Park and Ann Lee.", "Jo Park and Ann Lee"),
        ("You will report to Prof. Jo D. Park.", "Prof. Jo D. Park"),
        ("The curators report to the Chief Curator.", None),
        ("You will report to the board on progress.", None),
        ("The fund is overseen by the Director.", None),
        ("The Manager of Collections reports to the Chief Curator.", "Chief Curator"),
        ("The Manager of Collections prepares financial reports to the Chief Curator.", None),
        ("The trust is accountable to the Department of Education.", None),
        ("The lab, under the direction of Dr. Jo Park, invites applications.", None),
        ("Supervisor: Assistant Superintendent for Human Resources", "Assistant Superintendent for Human Resources"),
        ("Responsible to: Headteacher", "Headteacher"),
        ("Reporting to: Dean, School of Education", "Dean, School of Education"),
        ("Reporting to the Director of Library Services, this librarian oversees cataloging.",
         "Director of Library Services"),
        ("This position reports to the principal.", "principal"),
        ("The aide works under, and reports directly to, the Head Nurse.", "Head Nurse"),
        ("The coach reports directly to the Vice President for Academic Affairs and works with faculty.",
         "Vice President for Academic Affairs"),
        ("You will report to the Chief Operating Officer as well as the Director of Finance.",
         "Chief Operating Officer as well as the Director of Finance"),
        ("Under the direction of the Athletic Director, plans the season.", "Athletic Director"),
        ("Under the general supervision of the Head of School, the registrar keeps records.", "Head of School"),
        ("The Manager, who reports to the Executive Director, will lead a team of four.", "Executive Director"),
        ("As Coordinator, you will report to our Director of Programs (DC) and support partners.",
         "Director of Programs (DC)"),
        ("The Associate is supervised by the Program Manager.", "Program Manager"),
        ("Works under the supervision of the school nurse.", None),
        ("The cook works under the direction of the principal and shall be responsible for the kitchen.", "principal"),
        ("Staff report to the main office on arrival.", None),
        ("Prepares quarterly reports to the Board of Directors.", None),
        ("Teachers who report to the principal receive coaching.", None),
        ("Submits written reports to funders and the Executive Director.", None),
        ("Reports to: No", None),
        ("Supervisor's Position Title: Deputy Registrar, Records", "Deputy Registrar, Records"),
        ("Reports to: Executive Director. Supervises: three coordinators", "Executive Director"),
        ("# Reports to Director of Programs", "Director of Programs"),
        ("# Reports to\n# Chief Archivist", "Chief Archivist"),
        ("You'll report to Jo Park, our director.", "Jo Park"),
        ("We fill a position that reports to the Registrar.", "Registrar"),
        ("Your line manager will be the Head of Collections.", "Head of Collections"),
        ("# Responsibilities\n- Report to the Chief Archivist", "Chief Archivist"),
        ("# Responsibilities\n- Report to the board every quarter", None),
        ("# Requirements\nMust be 21. Camp Elm is near Bemidji. Supervised by the Camp Director.", "Camp Director"),
        ("# Responsibilities\n- Prepare papers with the guidance of the research managers", None),
        ("# Responsibilities\n- Supervise volunteers, who report to the coordinator", None),
        ("# Requirements\n- Able to work under the supervision of a manager", None),
        ("Reporting to the Director General are two managers.", None),
        ("Report to Camp Elm on your first day.", None),
        ("Experience reporting to a board.", None),
        ("We look for a Product Designer reporting to their Lead Designer.", "Lead Designer"),
        ("We hire a Data Analyst reporting to the Director of Research.", "Director of Research"),
        ("Annual Fund Officer, reports to the Head of Development", "Head of Development"),
        ("The Product Designers reporting to the Head of Learning meet on Mondays.", None),
        ("Presents financial data and reports to the Treasurer.", None),
    ],
)  # fmt: skip
def test_the_manager_is_read(line, expected):
    assert found(*line.split("\n")) == expected


def test_the_evidence_is_where_the_manager_is_named():
    line = "Reporting to the Dean of Students, the advisor meets families."
    (fact,) = reports_to(role(line))
    assert line[slice(*fact.span)] == "Dean of Students"


@pytest.mark.parametrize(
    ("title", "line", "expected"),
    [
        ("Chronicler", "The Chronicler will report to the Lead Rememberer.", "Lead Rememberer"),
        ("Product Keeper", "The Product Keeper will report to the Managing Director.", "Managing Director"),
        ("Tour Managers", "Tour Managers report to the Executive Board.", "Executive Board"),
        ("Chronicler", "The Chronicler will report to Camp Aldermoor.", None),
        ("Chronicler", "The Storyteller writes reports to the Lead Rememberer.", None),
    ],
)
def test_whoever_bears_the_title_of_the_role_reports(title: str, line: str, expected: str | None) -> None:
    assert next((fact.value for fact in reports_to(role(line, title=title))), None) == expected

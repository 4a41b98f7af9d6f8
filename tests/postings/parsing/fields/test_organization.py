import pytest

from postings.parsing.fields.organization import hiring_organization
from tests.postings.parsing.fields.roletext import role


def found(*lines: str, title: str = "Teacher") -> object:
    return next((fact.value for fact in hiring_organization(role(*lines, title=title))), None)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("ld| hiringOrganization.name: Harbor Learning Collective",), "Harbor Learning Collective"),
        (("matter| organization: Riverbend Public Library",), "Riverbend Public Library"),
        (("matter| hiringOrganization.name: Maple Tutors Ltd",), "Maple Tutors Ltd"),
        (("Employer: Cedar County School District",), "Cedar County School District"),
        (("# CEDAR SCHOOL DISTRICT #31", "Cooks prepare lunch."), "CEDAR SCHOOL DISTRICT #31"),
        (("Bright Futures Academy is seeking a dynamic teacher for grade 4.",), "Bright Futures Academy"),
        (("The Office of Reading at Lakeside University invites applications for a lecturer.",),
         "Office of Reading at Lakeside University"),
        (("Northside Tutoring (NT), a nonprofit based in Toledo, is hiring two coaches.",), "Northside Tutoring"),
        (("Activist Almanac is expanding the coordination team! Tell us about you.",), "Activist Almanac"),
        (("Literacy Now – a network of forty schools – seeks its next Executive Director.",), "Literacy Now"),
        (("Founded in 1998, Story House is a nonprofit organization that brings books to children.",), "Story House"),
        (("Groups of virtual reality (VR) play. The candidate will work at Elm Institute.", "VR provides many ways."),
         "Elm Institute"),
        (("Willow Creek ISD is an equal opportunity employer.",), "Willow Creek ISD"),
        (("The City of Greenfield does not discriminate on the basis of disability.",), "City of Greenfield"),
        (("# About Kite & Key Schools", "Kite & Key Schools runs three campuses."), "Kite & Key Schools"),
        (("# Working at Code Garden", "Code Garden offers health insurance."), "Code Garden"),
        (("We want to hear why you would like to teach at Ladder Academy.",), "Ladder Academy"),
        (("The Coalition for Fair Classrooms (CFC) grew from local organizing.", "CFC is seeking a director."),
         "Coalition for Fair Classrooms"),
        (("We want a tutor to join the Center for Open Tutoring (COT) in May.", "COT is hiring."),
         "Center for Open Tutoring"),
        (("The Museum of Garden Tools is a museum of spades.", "MGT is an equal opportunity employer."),
         "Museum of Garden Tools"),
        (("A spade hangs in the Museum of Garden Tools.", "MTG is an equal opportunity employer."), "MTG"),
        (("The Open Dune project is currently seeking a teammate to join its team.",), "Open Dune"),
        (("# The Elm Coalition (Lexington, Ky.)", "The Executive Director reports to the board."), "Elm Coalition"),
        (("The board of directors of the Elm Alliance seeks a leader.",), "Elm Alliance"),
        (("The Elm Academy, Pierre, S.D., seeks a tutor.",), "The Elm Academy"),
        (("matter| title: Lecturer in Physics (University of Elm)", "We have an opening."), "University of Elm"),
        (("matter| subtitle: Elm Institute of Tides, Bergen, Norway", "A job."), "Elm Institute of Tides"),
        (("matter| subtitle: Department of Geography, University of Elm, Leeds, UK",
          "The Department of Geography invites applications."), "University of Elm"),
        (("matter| subtitle: Love books, work with us, grow", "A job."), None),
        (("matter| title: University of Reading, UK", "Two posts for two years."), "University of Reading"),
        (("matter| title: University of California, Berkeley", "Two posts."), "University of California, Berkeley"),
        (("Oak Hill Church will make reasonable accommodations to enable individuals with disabilities.",),
         "Oak Hill Church"),
        (("Bread for the River delivers bread.", "Bread for the River is looking to bring on a baker.",
          "Write to us at jobs@river.bread"), "Bread for the River"),
        (("We are seeking a director.", "Our school is wonderful.", "This position is full-time."), None),
        (("# Qualifications", "- B.Ed. of the Regional College of Education", "- Two years of practice"), None),
        (("We seek a writer.", "Our lessons are used by many, including staff at Elm Labs and the Oak Institute."),
         None),
        (("Applicants must hold a license.", "We’re looking for a teacher."), None),
        (("Teachers with Experience in Math and Science are welcome.",), None),
    ],
)  # fmt: skip
def test_who_hires_is_read(lines, expected):
    assert found(*lines) == expected


def test_the_last_part_of_a_title_may_name_the_employer():
    line = "matter| title: Library Clerk - Part-Time - The Harbor School"
    assert found(line, title="Library Clerk") == "The Harbor School"


def test_who_hires_stands_between_the_title_and_the_place():
    line = "# Library Assistant, Quill House, Alton, NH"
    assert found(line, title="Library Assistant") == "Quill House"


def test_a_subject_behind_the_title_is_no_employer():
    assert found("# Adjunct Instructor - Mathematics", title="Adjunct Instructor") is None


def test_one_who_seeks_stands_before_one_who_sponsors():
    lines = ("Open Data Guild is hiring a community manager!", "Big Umbrella Fund is an equal opportunity employer.")
    assert found(*lines) == "Open Data Guild"


def test_a_heading_that_is_a_name_serves():
    assert found("# Cedar Valley Community College", "# Instructor of Biology", title="Instructor of Biology") == (
        "Cedar Valley Community College"
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Hilltop Arts School is a nonprofit school.", "Hilltop seeks a lead guide."), "Hilltop Arts School"),
        (("The Partnership believes in teachers.", "Join the Partnership for River Schools."),
         "Partnership for River Schools"),
        (("CEDAR COUNTY PUBLIC SCHOOLS", "Cedar County Public Schools does not discriminate."),
         "Cedar County Public Schools"),
        (("The Kepler Museum of Science in Rochester, NY, is hiring educators.",), "Kepler Museum of Science"),
        (("Cook", "Elm Street Elementary School", "CEDAR UNIFIED SCHOOL DISTRICT"), "CEDAR UNIFIED SCHOOL DISTRICT"),
        (("Story Lab’s mission is to help.", "Story Lab’s coaches travel."), "Story Lab"),
        (("head| title: Internships | Green Sprouts", "We grow gardens."), "Green Sprouts"),
    ],
)  # fmt: skip
def test_the_fullest_form_of_the_name_is_taken(lines, expected):
    assert found(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("We are glad to announce that Elm Hill school is currently seeking three teachers.",), "Elm Hill school"),
        (("The Rivera lab is looking to hire a postdoctoral associate.",), "Rivera lab"),
        (("Amethix is hiring. We look for a consultant.",), "Amethix"),
        (("Brisk Owl is a U.S.-based non-profit organization that reads with children.",), "Brisk Owl"),
        (("Amethix is an Affirmative Action / Equal Opportunity Employer.",), "Amethix"),
        (("The position is at Amethix in a creative environment.",), "Amethix"),
        (("You will work for Brisk Owl in Leeds.",), "Brisk Owl"),
        (("# About us", "Amethix makes official data useful."), "Amethix"),
        (("The Kelp laboratory is focused on coastal plants.",), "Kelp laboratory"),
        (("Our reading group (lead: Jo Park) at Cedar School of Medicine (Toledo, OH) is recruiting a manager.",),
         "Cedar School of Medicine"),
        (("matter| seo.title: Careers at The Story Garden", "We teach."), "Story Garden"),
        (("At The Story Garden, we help children to write.", "The Story Garden grows."), "Story Garden"),
        (("head| title: Elm Park School | You could make a difference", "Vacancies are below."), "Elm Park School"),
        (("Harbor Museum is a great place to work!",), "Harbor Museum"),
        (("# Software Engineer", "# BrightLesson", "You will maintain BrightLesson systems."), "BrightLesson"),
        (("Code Orchard is only a year old.", "Send your resume to hiring@codeorchard.org."), "Code Orchard"),
        (("Open kites / KiteCraft - full-time", "Apply at https://kitecraft.com/jobs/"), "KiteCraft"),
        (("Our group is at the Vale University.", "Write to jo@vale.edu.cn."), "Vale University"),
        (("Two posts are free in Dr. Park’s Lab in the Vale University.", "Write: jo@vale.edu"), "Vale University"),
        (("Contact: Jo Park, PhD, at North Hill Technical University", "Write to jo@nhtu.edu.sg"),
         "North Hill Technical University"),
        (("Applications are invited for a post in the School of Computer Science at the University of Marram.",),
         "University of Marram"),
        (("As an intern at LARKS, you will sort letters.", "Your work helps LARKS grow."), "LARKS"),
        (("You will join the data team at River Bridge, which maps creeks.",), "River Bridge"),
        (("We are Kites Count, a tutoring club.",), "Kites Count"),
        (("We, the Friends of Wren Park, are looking for a treasurer.",), "Friends of Wren Park"),
        (("Peer Trail is on a mission to open colleges.",), "Peer Trail"),
        (("Harbor Minds is a 501(c)(3).",), "Harbor Minds"),
        (("The YMCA of Upper Dale needs program leaders.",), "YMCA of Upper Dale"),
        (("The Tern Lab directed by Ada Quist is seeking a strong applicant.",), "Tern Lab"),
        (("The mission of Open Shelf is to give every child a book.",), "Open Shelf"),
        (("openKites is accepting applications for a manager.", "About openKites: we fly."), "openKites"),
        (("An opening is available at Dawn Montessori.",), "Dawn Montessori"),
        (("You will be employed by Marble Trust on behalf of three schools.",), "Marble Trust"),
        (("Join Brainy Wrens as a tutor!",), "Brainy Wrens"),
        (("As a tutor with Brainy Wrens, you help.", "Brainy Wrens lends books."), "Brainy Wrens"),
        (("The Governors of Elm Hill Primary School wish to appoint a caretaker.",), "Elm Hill Primary School"),
        (("The lab is based at the Elm Genome Center.",), "Elm Genome Center"),
        (("Working at Rise Up Schools means working together.",), "Rise Up Schools"),
        (("Stagecraft Kids brings theater into schools. We need help.",), "Stagecraft Kids"),
        (("Proof Now, headquartered in Reno, NV, funds studies.",), "Proof Now"),
        (("Send a letter to Elmton Public Library, 85 S. Main Street, Elmton, NY 12033.",), "Elmton Public Library"),
        (("Write to H. Park, Quill Space Laboratory, Dorking.",), "Quill Space Laboratory, Dorking"),
        (("Elm Dance Conservatory — Westfield, NJ", "Hours: evenings"), "Elm Dance Conservatory"),
        (("The Kaltenberg School near Munich, Germany, is looking for a teacher.",), "Kaltenberg School"),
        (("You plan lessons using the Faddin House Museum.", "Using the Faddin House Museum helps."),
         "Faddin House Museum"),
        (("Open Thicket is a toolbox for groups.", "We love Open Thicket."), "Open Thicket"),
        (("School: Aspen Grove Charter School",), "Aspen Grove Charter School"),
        (("matter| host: Current Things Lab",), "Current Things Lab"),
        (("matter| title: KLMN.XYZ Jobs and Career Opportunities", "We map creeks."), "KLMN.XYZ"),
        (("Within Ashby Horizons, the Data Solutions team links data.",), "Ashby Horizons"),
        (("Maps Department, Elm University would like to invite applications.",), "Maps Department, Elm University"),
        (("head| title: Quist lab - Join us", "We study fish."), "Quist lab"),
        (("© 2019–2023 Kite Rooms. All rights reserved.",), "Kite Rooms"),
        (("Brightmoor is a small nonprofit that brings violins to schools.",), "Brightmoor"),
        (("Hello from Creekside Makers! We are growing.",), "Creekside Makers"),
        (("Want to join Tern Ladder? We would love to hear from you.",), "Tern Ladder"),
        (("Come join the Tern Ladder team as a tutor.",), "Tern Ladder"),
        (("This is a part-time position with Quarry Strings.",), "Quarry Strings"),
        (("Would you like to work for Tern Ladder?",), "Tern Ladder"),
        (("Thank you for your interest in joining the Tern Ladder Fund!",), "Tern Ladder Fund"),
        (("As Teacher with Alder Rooms, you will teach drawing.",), "Alder Rooms"),
        (("As Alder Rooms’ Teacher, you will teach drawing.",), "Alder Rooms"),
        (("Alder Rooms is adding a teacher to its staff.",), "Alder Rooms"),
        (("On behalf of Alder Rooms, we are looking for a teacher.",), "Alder Rooms"),
        (("We (Alder Rooms) are looking for a teacher.",), "Alder Rooms"),
        (("Since 1987 Alder Rooms has been a home for artists.",), "Alder Rooms"),
        (("At Alder Rooms, drawing is for everybody.",), "Alder Rooms"),
        (("Alder Rooms reaches 3,000 families a year.",), "Alder Rooms"),
        (("The aim of Alder Rooms is to bring drawing to all.",), "Alder Rooms"),
        (("Dr. Ana Quist at Marram University is hiring a teacher.",), "Marram University"),
        (("# Teacher", "at Alder Rooms"), "Alder Rooms"),
        (("# Teacher", "Alder Rooms | Boise, ID | Full-time"), "Alder Rooms"),
        (("Institution/Company: Alder Rooms",), "Alder Rooms"),
        (("matter| jobCompany: Alder Rooms",), "Alder Rooms"),
        (("matter| organization.title: Alder Rooms",), "Alder Rooms"),
        (("Posted by: Alder Rooms",), "Alder Rooms"),
        (("School: Alder Primary School, Elm Road, Leeds LS1 4AB",), "Alder Primary School"),
        (("A post is currently available at Westermoor.",), "Westermoor"),
        (("The Marram Libraries have initiated a search for a teacher.",), "Marram Libraries"),
        (("I am a professor at Marram University and I am looking for help.",), "Marram University"),
        (("Welcome to Alder Rooms! We need help.",), "Alder Rooms"),
        (("Our lab (the Quist Group) studies whales.",), "Quist Group"),
        (("At YAB (Youth Art Barn), we make art.",), "YAB"),
        (("École Marram is looking for a teacher.",), "École Marram"),
        (("Alder Rooms’ young team is looking for a teacher.",), "Alder Rooms"),
        (("The young team of Alder Rooms is looking for a teacher.",), "Alder Rooms"),
        (("The Alder Rooms Board of Trustees is looking for a treasurer.",), "Alder Rooms"),
        (("With support from the Elm Fund, Alder Rooms is hiring.",), "Alder Rooms"),
        (("Alder Rooms, a project of the Elm Fund, is hiring a teacher.",), "Alder Rooms"),
        (("Volunteer with Alder Rooms!",), "Alder Rooms"),
        (("Become part of the Alder Rooms family!",), "Alder Rooms"),
    ],
)  # fmt: skip
def test_who_hires_is_gathered_from_what_the_document_lets_on(lines, expected):
    assert found(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("You will work in UK schools.", "This role is in the UK."),
        ("Jobs in Sacramento, CA", "We work in CA."),
        ("- Develop, support, and maintain services that bring lessons to schools."),
        ("From reading to payroll, our office serves the school."),
        ("Below is a list of organizations.", "Marketing seeks a coach.", "Recruitment is a project."),
        ("# Why Join the Board?", "Join the Board as its treasurer."),
        ("This Program and Development Manager is a leader in our organization."),
        ("Room Leaders bring together knowledge and order.", "Room Leaders teach."),
        ("# Requirements", "- Experience working with CSS and with jQuery"),
        ("A degree from Lakeside University is welcome.",),
        ("Support the District’s kitchens by washing dishes.",),
        ("Special Education | Lower School OR Upper School", "Aides help pupils."),
        ("The District Custodial/Maintenance Director shall keep the grounds.",),
        ("Education: High School Graduate",),
        ("The University’s Total Reward Package supports our staff.",),
        ("Apply through Greenhouse at https://boards.greenhouse.io/elm/jobs/12345",),
        ("We partner with Denver Elm Schools and the Denver Elm Library.",),
        ("Lecturer in History and Philosophy", "Courses: History and Philosophy"),
        ("© 2023 All rights reserved",),
        ("matter| host: local",),
        ("Visit us: Westfield, NJ", "Westfield, NJ is looking for you."),
        ("matter| title: Postdoctoral Openings", "We study fish."),
        ("# Teaching", "Two kinds of work: **Teaching** and more."),
        ("Machine Learning helps doctors. You will study it.",),
        ("The Design Team builds our pages.",),
        ("Position in Natural Language Processing", "Natural Language Processing is fun."),
        ("High School programs are our heart.",),
        ("Early Childhood Education builds lives.",),
        ("You will work in the Education Department.",),
        ("Black History Month brings many visitors.",),
        ("Dr. Ana Quist welcomes questions, and Dr. Ana Quist helps.",),
        ("Jo Quist, head of learning, is looking for a helper.",),
        ("Company: we are a small start-up with big dreams",),
        ("# Room Leader", "Youth Programs | Boise, ID"),
        ("Join our Growing Team!",),
        ("# Room Leader", "We write code.", "# Lab Culture", "# Lab Culture"),
        ("# About Lüneburg", "Lüneburg lies on a river, and we like Lüneburg."),
        ("# We're Looking for Someone Who...", "- Is calm"),
        ("Fern is a web framework, and Fern grows fast.", "We know Fern, and Fern is a JavaScript library."),
        ("Our Minister of Music, a singer, helps us.", "The Minister of Music offers a song."),
        ("Pay follows the Collective Labour Agreement of the Dutch Universities.",),
    ],
)
def test_what_is_no_organization_is_not_taken_for_one(lines):
    assert found(*([lines] if isinstance(lines, str) else lines), title="Room Leader") is None


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("We look for a manager at HMP Alder.", "Elm Libraries helps.", "Write to jobs@elmlibraries.org"),
            "Elm Libraries",
        ),
        (("We teach at Vale College.", "Questions: ada@vale.edu"), "Vale College"),
        (("Elm House seeks a leader.", "Write to elm.house.jobs@gmail.com"), "Elm House"),
    ],
)
def test_who_hires_has_the_name_of_the_mailbox(lines, expected):
    assert found(*lines, title="Room Leader") == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Fern Clinic is a participant of the loan programme.", "The Rural Nurses Corps repays loans.",
          "The Rural Nurses Corps offers help."), "Fern Clinic"),
        (("# Length of Project", "The project is to last a year."), None),
        (("The papers are kept in the Village Hall.", "Work in the Village Hall."), None),
        (("You will contribute to teaching in Modern History.", "We value Modern History."), None),
        (("You will enjoy teaching in Elm Academy.", "We value friends."), "Elm Academy"),
    ],
)  # fmt: skip
def test_a_programme_a_fact_a_hall_or_a_subject_hires_nobody(lines, expected):
    assert found(*lines) == expected


def test_an_office_is_held_in_the_body_that_it_names():
    assert found("# Treasurer of the Elm River Society", title="Treasurer of the Elm River Society") == (
        "Elm River Society"
    )
    assert found("# Director of the Elm Center", title="Director of the Elm Center") is None


def test_the_title_behind_an_article_is_no_organization():
    lines = ("# Data Modeler", "A Data Modeler works with experts.", "We think a Data Modeler works with care.")
    assert found(*lines, title="Data Modeler") is None


def test_the_place_behind_the_name_in_a_field_is_no_part_of_it():
    assert found("matter| employer: Elm University Libraries (Toronto, ON, Canada)") == "Elm University Libraries"


def test_the_institution_in_the_heading_above_a_group_hires():
    shared = ("# University of Elm - North", "# Cedar College", "----")
    assert found(*shared, "Postdoctoral Associate") == "Cedar College"


def test_the_evidence_is_where_the_name_stands():
    line = "The Lantern Foundation seeks a program officer."
    (fact,) = hiring_organization(role(line))
    assert line[slice(*fact.span)] == fact.value

"""Lines that are the name of a job, and lines of a site that are none."""

import pytest

from postings.parsing.titles.forms import bare_title, is_title

TITLES = """
    TIDES PhD Offer in Lisbon, PT
    Kindergarten Teacher
    Docents
    Library Page
    Wildlife Technician II/III
    Soil Agronomist
    Seminar Co-organizer
    Teacher - Grade 3
    5th Grade Math Teacher
    Middle School Science Teacher (7-8)
    Music Teacher (0.5 FTE)
    Head of School
    Head Teacher
    Assistant Principal
    Vice Principal
    Dean of Students
    Dean, College of Education
    School Counselor
    School Psychologist
    Speech-Language Pathologist
    Occupational Therapist
    Paraprofessional
    Instructional Aide - Special Education
    Bus Driver
    School Nurse
    Registrar
    Substitute Teacher
    Athletic Coach
    Head Varsity Basketball Coach
    Custodian II
    Food Service Worker
    Cafeteria Manager
    Campus Monitor
    Crossing Guard
    School Secretary
    Office Manager
    Receptionist/Administrative Assistant
    Director of Curriculum and Instruction
    Superintendent of Schools
    Chief Academic Officer
    Managing Director, Programs
    VP of Product
    Vice President, People & Culture
    Program Manager, STEM
    Senior Associate, Policy
    Associate Director, Research & Evaluation
    Data Scientist
    Full-Stack Engineer
    Software Engineer II
    UX Designer
    Product Manager
    Community Manager
    Content Creator
    Social Media Intern
    Marketing & Communications Lead
    Fundraising Lead
    Grant Writer
    Development Officer
    Board Member
    Volunteer Tutor
    Reading Buddy
    Mentor
    Camp Counselor
    Camp Director
    Lifeguard
    Museum Educator
    Docent
    Curator of Education
    Exhibit Designer
    Children's Librarian
    Library Clerk (Part-Time)
    Branch Manager
    Youth Services Librarian
    Adjunct Faculty, Mathematics
    Assistant Professor of Physics
    Lecturer in Computer Science
    Postdoctoral Researcher
    Post-Doctoral Fellow
    Research Assistant
    Research Software Engineer
    Lab Manager
    Teaching Assistant
    Graduate Assistant
    Student Worker
    Peer Tutor
    Resident Advisor
    Tutor (Maths & Physics)
    Nursery Practitioner
    Room Leader
    Early Years Educator
    Preschool Lead Teacher
    Nanny
    After School Program Leader
    Site Coordinator
    AmeriCorps Member
    Enrollment Specialist
    Admissions Counselor
    Financial Aid Advisor
    Bursar
    Accountant
    Payroll Specialist
    HR Generalist
    Talent Recruiter
    Executive Assistant to the CEO
    Chief of Staff
    General Counsel
    IT Support Technician
    Network Administrator
    Systems Analyst
    Instructional Technology Coach
    Instructional Designer
    Curriculum Developer - Math
    Curriculum Writer
    Assessment Specialist
    ELL Teacher
    ESL Instructor
    TEFL Teacher
    French Teacher
    Yoga Instructor
    Dance Teacher
    Piano Teacher
    Choir Director
    Band Director
    Artist in Residence
    Theatre Technician
    Groundskeeper
    Maintenance Worker
    Electrician
    Plumber
    Security Officer
    School Resource Officer
    Behavior Interventionist
    Board Certified Behavior Analyst
    BCBA
    RBT
    Job Coach
    Transition Coordinator
    Family Liaison
    Parent Coordinator
    Attendance Clerk
    Testing Coordinator
    Exam Invigilator
    SENCO
    Learning Support Assistant
    Teaching Fellow
    Fellow, Education Policy
    Summer Associate
    Intern
    Interns
    Workshop Facilitator
    Hackathon Organizer
    Treasurer
    President
    Secretary
    Webmaster
    Newsletter Editor
    Event Coordinator
    Conference Chair
    Track Chair
    Committee Member
    Ambassador
    Campus Representative
    Sales Development Representative
    Customer Success Manager
    Partnerships Manager
    Country Director
    Regional Director (West)
    Chief Operating Officer
    COO
    CTO
    Cook
    Chef
    Kitchen Assistant
    Housekeeper
    Matron
    Groundsman
    Caretaker
    Site Manager
    Apprentice
    Trainee Teacher
    Teacher Resident
    Consultant
    Independent Contractor: Curriculum Review
    Translator (Spanish)
    ASL Interpreter
    Braille Transcriber
    Proctor
    Test Scorer
    Item Writer
    Subject Matter Expert
    Evaluator
    Data Entry Operator
    Archivist
    Conservator
    Registrar (Museum)
    Visitor Services Associate
    Gallery Attendant
    Security Guard
    Planetarium Presenter
    Zoo Educator
    Naturalist
    Outdoor Educator
    Trip Leader
    Ropes Course Facilitator
    Swim Instructor
    Referee
    Umpire
    Scorekeeper
    Esports Coach
    Robotics Mentor
    Makerspace Manager
    Shop Technician
    3D Printing Specialist
"""
NO_TITLES = """
    Special Offer
    TIDES Job Offer in Lisbon, PT
    About Us
    Our Team
    Summer Program 2024
    Annual Report
    Benefits
    Join Our Team
    Student Handbook
    Field Trip Permission
    Welcome Back
    Open House
    Spring Newsletter
    Course Catalog
    Contact Information
    Academic Calendar
    Financial Aid
    Mission Statement
    School Lunch Menu
    Job Opportunities
    Career Center
    Employment
    Volunteer Opportunities
    Privacy Policy
    Health Insurance
    Work Environment
    Application Process
"""


def lines(text):
    return [line.strip() for line in text.strip().splitlines()]


def test_titles_of_all_trades_are_told():
    assert [line for line in lines(TITLES) if not is_title(line)] == []


def test_what_sites_head_their_other_pages_with_is_no_title():
    assert [line for line in lines(NO_TITLES) if is_title(line)] == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Become a Math Tutor!", "Math Tutor"),
        ("Volunteer as a Museum Docent", "Museum Docent"),
        ("Open Call: Artist in Residence", "Artist in Residence"),
        ("Call for a Web Editor", "Web Editor"),
        ("[CLOSED] Product Designer", "Product Designer"),
        ("Exciting opportunity for a Nursery Practitioner", "Nursery Practitioner"),
        ("Our next Executive Director", "Executive Director"),
        ("Room Leader required", "Room Leader"),
        ("New Full-Time Positions: Boat Builders", "Boat Builders"),
        ("Paid Role: Trail Steward", "Trail Steward"),
        ("Executive Director Search", "Executive Director"),
        ("Executive Director Position Profile", "Executive Director"),
        ("Education Engineer @ Code Orchard", "Education Engineer"),
        ("Product Designer | Code Orchard", "Product Designer"),
        ("Data Analyst Job at Elm Policy Studio in Reno, NV", "Data Analyst"),
        ("Library Assistant, Quill House, Alton, NH", "Library Assistant"),
        ("Post-doctoral opportunity", "Post-doctoral"),
        ("Announcing our Summer Internship Opportunity", "Summer Internship"),
        ("Trail Steward (2–3 positions)", "Trail Steward"),
        ("Director at Large", "Director at Large"),
        ("Dean, Honors College", "Dean, Honors College"),
    ],
)
def test_a_title_is_bared_of_what_stands_around_it(line, expected):
    assert bare_title(line) == expected

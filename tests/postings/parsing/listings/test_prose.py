"""Sentences of advertisements in prose, as one finds them without a heading: duties, requirements, and neither."""

from postings.parsing.listings.prose import with_implied_listings
from postings.parsing.outline.steps import outline
from postings.parsing.posting import SectionKind
from postings.parsing.sections.parts_of_lines import sections
from postings.reading import read

DUTIES = """
    Your main responsibility will be to deliver the public programme.
    In addition, the postholder will contribute to the mentoring of students.
    The post-holder is responsible for the shop.
    The dean is chiefly charged with the oversight of teaching.
    The librarian is in charge of the reading room.
    The successful applicant will analyze the data of the gliders.
    In this post you will be responsible for two apprentices.
    You will hold weekly office hours.
    You will teach three classes a day.
    The librarian plans story times for families.
    An evaluator interviews pupils and writes reports.
    Our tutors work one-to-one with pupils.
    The Fellow designs and runs workshops.
    Responsibilities include planning lessons and grading.
    Duties range from shelving books to helping readers.
    You'll be leading a team of four.
    As the program manager, you oversee all sites.
    The role involves visiting schools.
    The successful candidate will coordinate events.
    She or he will keep the records.
    The person in this position manages the budget.
    The incumbent prepares reports.
    Volunteers help children with homework.
    The intern will assist the curator.
    Tasks include filing and answering phones.
    You would be expected to write grant reports.
    The main task is to build the website.
    Your job will be to answer questions of parents.
    We need someone to run our summer camp.
    The teacher is responsible for the safety of pupils.
    In this role you work with partners.
    The coach meets with each teacher weekly.
    The GA supports the survey of rural principals.
    Reviewers check draft lessons for errors.
    The engineer will maintain our servers and write documentation.
    You will be responsible for the website.
    You will be working on new methods of imaging.
    You will be expected to teach two courses a year.
    The fellow will be involved in field work and analysis.
    The postdoc will lead a project on soils.
    The teacher will help children thrive.
    You will adapt lessons to suit a range of ages.
    The candidate will be in charge of the archive.
    The engineer will be tasked with maintaining the servers.
    You will develop software for the group.
    The assistant will be asked to help with events.
    The student will carry out experiments.
    You will collaborate with partners in Kenya.
    You will take part in the supervision of students.
    You would be teaching beginners online.
    You'd also be writing short lesson notes.
    The lectureship covers teaching at all levels.
    Your day includes greeting children and reading stories.
    The candidate is also expected to supervise students.
    Library assistants check books in and out.
    Day to day, that means answering the questions of families.
    This role owns our attendance data, from collection to report.
    Over the year you will lead twelve workshops.
    In a normal week you might visit three schools.
    Twice a month the fellow meets with the librarian to plan the route.
    Each spring, the coordinator runs our science fair.
    On Mondays, the assistant posts the week's events.
    Depending on the season, rangers lead walks or repair trails.
    To do this, the manager works with district leaders to set goals.
    You should expect to attend two conferences a year.
    A typical day starts with opening the lab.
    Your first project will be to rewrite our guide for new teachers.
    The fellow's time is divided between teaching and research.
    About half of your time goes to writing lesson plans.
    60% of the position is devoted to cataloguing.
    We'd like you to redesign our forms.
    We expect the coach to observe each teacher monthly.
    The person hired will design exhibits with museums.
    Whoever takes this on will keep our calendar.
    Work includes mowing, planting and light repairs.
    Volunteers are asked to greet families at the door.
    It falls to the secretary to take minutes.
    Among your duties: maintaining the server and answering tickets.
    Your mission is to bring coding clubs to rural schools.
    The post carries responsibility for the undergraduate programme.
    The teaching load is three courses a semester.
    The project maps school closures, and the postdoc will lead the statistical analysis.
    We need help with the website and the newsletter.
    Incumbent drafts correspondence and keeps the dean's calendar.
"""
REQUIREMENTS = """
    You'll have a flexible approach to work.
    This is a lively post that requires good drafting, editing and speaking skills.
    Ideally you will have worked in a school before.
    It is essential that you hold a full driving licence.
    No certificate is needed, but you must be patient and know the songs.
    You will be qualified to at least level 3.
    You will be fluent in Welsh.
    Applicants will be educated to degree level.
    You will be an experienced teacher with a love of maps.
    You will hold a degree in history.
    The role requires a good command of Dutch.
    The research requires an interest in birds.
    The ability to apply statistical methods to surveys is essential.
    Applicants must hold a teaching certificate.
    A bachelor's degree is required.
    Experience with children is preferred.
    You should be comfortable speaking in public.
    We are looking for someone who loves books.
    Candidates with a background in law are welcome.
    The ideal candidate has worked in schools.
    Fluency in Spanish is a plus.
    You have at least three years of experience.
    Must be 18 or older.
    Must pass a background check.
    A master's degree in education or a related field.
    Requires a valid driver's license.
    Preference will be given to bilingual applicants.
    Ideal applicants are patient and kind.
    We seek people with strong writing skills.
    Applicants should have a PhD in history.
    Knowledge of Python is essential.
    You need a laptop and a good internet connection.
    You'll need to be organised.
    Strong communication skills are a must.
    A degree in a relevant subject would be an advantage.
    Prior teaching experience desired.
    The right person is curious and careful.
    Qualified applicants have two years of classroom experience.
    They should be able to lift 20 kg.
    Volunteers must be at least 16.
    Requirements are a driving licence and good eyesight.
    Interested students should have taken a course in statistics.
    Successful candidates typically have a licence and good eyesight.
    You will have a PhD in the field.
    Desirable qualities include the ability to work in a team.
    People who have taught before do well here.
    Candidates hold, or are about to finish, a doctorate.
    We particularly welcome applications from people who speak Hmong.
    Applications are invited from graduates with an interest in schools.
    We invite applications from K–12 teachers who have taken part in an institute.
    We want reviewers who have taught in the last five years.
    You stay calm when it rains.
    We'd love it if you had worked in a museum before.
    You don't need a degree, but you do need to love books.
    A background in statistics would help.
    Our ideal colleague is curious, kind and organized.
    The job requires a car and a clean record.
    At least 21 years of age.
    We look for curiosity, kindness and grit.
    What matters most to us is that you like teenagers.
    Anyone with a library card and two free hours can do this.
    Needs to be able to work without supervision.
"""
NEITHER = """
    You can read more about our history here.
    You can find out more on our website.
    You will be joining us at an exciting time.
    You'll have the chance to travel.
    It is important that you send all documents.
    The successful applicant will work under the supervision of Ann Lee.
    Keeping the site is a great way to gain skills that are useful in any job.
    It is a chance to get experience that is required in museums.
    You will be an important link between school and home.
    You will be educated by our staff in the use of the catalogue.
    The position requires a background check.
    An application form is essential.
    You will be integrated into the activities of the group.
    You will become part of a young and energetic team.
    The postdoc will be hosted at the Mathematical Institute.
    The position will be financed from the grant.
    We recognize that many strong candidates will lack one or more of the skills.
    You will be based in our Boston office.
    You will be supervised by Dr. Lee.
    The fellow will receive a stipend of $500.
    You will be employed on a fixed-term contract.
    The candidate will be appointed at grade 7.
    You will join a friendly team of ten.
    You will be expected to start in May.
    The successful candidate will be offered a two-year contract.
    You will be given training.
    The role will be located in London.
    Interns will be paid $15 an hour.
    The student will be enrolled in the doctoral school.
    You will be provided with a laptop.
    You will be part of the Data team.
    The project will run for three years.
    The work will be carried out in Grenoble.
    The position is embedded in the research group.
    The researcher will benefit from a rich environment.
    You will gain experience in teaching.
    You will learn how to code.
    The appointee will be affiliated with the department.
    The selected candidate will be notified by email.
    The team will be happy to hear from you.
    You will be working 40 hours per week.
    You will be notified in June.
    No experience is necessary.
    The salary is $50,000.
    To apply, send a resume to jobs@example.org.
    Our school was founded in 1990.
    We serve 400 students in grades K-8.
    The position is full-time.
    The role reports to the principal.
    Benefits include health insurance.
    Applications are due May 1.
    You will receive a stipend.
    Interviews will be held in June.
    The contract runs for one year.
    We are an equal opportunity employer.
    You will work from our office in Boston.
    The school offers a friendly environment.
    Candidates will be contacted by phone.
    You will have the chance to travel.
    The program will provide you with experience.
    A student takes four courses a year.
    The project must be related to the museum.
    This is your chance to voice any doubts or questions you have about the parking lot.
    If you have friends in the valley who like maps, please let them know.
    You will be expected to start in May or June.
    You find the announcement here
    You can find the programme of the summer below.
    Immediate start date is desired.
    A start date in May would be preferred.
    Each fellow receives a laptop.
    The board of directors of the school seeks an executive director.
    Over the years the library has grown to six branches.
    Half of our students speak Spanish at home.
    During the interview, you will meet two teachers.
    In the evening, our students perform for their parents.
    People who live here love the river.
    You can help by making a donation.
    Applications are welcome from people with disabilities.
    The library is a member of the state consortium and serves six towns.
    Each year the city receives two million visitors.
    After the deadline, the committee will read all letters.
    On Fridays, the school closes at noon.
    Once hired, you will be paid monthly.
    Your first month will be paid in full.
    We ask you to send a letter.
    We look for partners in every state.
    That means living on a small island.
"""


def kinds(text):
    """What each sentence is taken for, when it stands alone in a document."""
    found = {}
    for sentence in (line.strip() for line in text.strip().splitlines()):
        parts = with_implied_listings(sections(outline(read(sentence.encode(), "sentence.txt"))))
        found[sentence] = {part.kind for part in parts} & {SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS}
    return found


def test_sentences_that_say_what_one_does_are_duties():
    assert {sentence for sentence, kind in kinds(DUTIES).items() if kind != {SectionKind.RESPONSIBILITIES}} == set()


def test_sentences_that_ask_for_something_are_requirements():
    found = kinds(REQUIREMENTS)
    assert {sentence for sentence, kind in found.items() if kind != {SectionKind.QUALIFICATIONS}} == set()


def test_sentences_about_the_employer_pay_and_applying_are_neither():
    assert {sentence for sentence, kind in kinds(NEITHER).items() if kind} == set()

"""Headings of duties and qualifications as job pages write them, and how much they make what stands below weigh."""

import pytest

from postings.parsing.posting import Level, SectionKind
from postings.parsing.sections.headings import level_of_heading, section_kind

HEADINGS = {
    SectionKind.QUALIFICATIONS: """
        Nice-haves | Min. Qualifications | Rules and Eligibility | Swimming Requirements | Quals |
        What we ask | What we need you to have | Would be nice | It would be nice to have |
        Who makes a good volunteer? | Who can do it? | Qualifications for this position are as follows: |
        The outreach coordinator has |
        Nice to have skills | Good to have skills and experience | Must have skills | Added advantages |
        Nice to have but not required | Skills that would be nice to have | Experience that would be helpful |
        Skills that will help you in the role | What would help you succeed | Knowledge that helps | To stand out |
        Extra bits we look for in our teammates | What else we look for | Other things we're looking for |
        Skills we prefer | Skills we'd like you to have | Things that would make you stand out | Icing on the cake |
        What we expect | What we expect from you | What we expect? (not all is necessary) | What are we looking for |
        Who would be suited to this job? | Who is right for this role? | Your strengths |
        Who may apply | Am I eligible? |
        Couple things about you | A bit about you | About you | Who you are | Who we're looking for |
        Who are we looking for? | Who we are looking for | Who should apply | Who should apply? | Who can apply |
        You are | You have | You are someone who | You might be a good fit if you | You'll be a great fit if |
        You may be a fit if | You're a great fit if | This role is for you if | You should have | You bring |
        You'll bring | What you bring | What you'll bring | What you'll need | What you need |
        What you need to succeed | What we're looking for | What we look for | What we are seeking | What we want |
        We're looking for | We are looking for | We are looking for someone who | We're looking for people who |
        We'd love it if you have | The ideal candidate | Our ideal candidate | The ideal candidate will have |
        The ideal applicant | The right candidate | The successful candidate | The successful applicant will have |
        Candidate profile | Candidate requirements | Applicant requirements | Person specification | Your profile |
        Your background | Your skills | Your qualifications | Your experience | Skills and experience |
        Skills & Qualifications | Skills you'll need | Experience and skills | Education and experience |
        Education/Experience | Education and Training | Knowledge, skills and abilities | KSAs |
        Minimum qualifications | Preferred qualifications | Desired qualifications | Desired skills | Desirable |
        Essential | Essential criteria | Desirable criteria | Selection criteria | Basic requirements |
        Job requirements | Position requirements | Requirements of the position | Requirements for applicants |
        Prerequisites | Eligibility | Eligibility criteria | Eligibility requirements | Nice to have | Nice-to-haves |
        Bonus points | Bonus points if you have | Bonus | Extra credit | Pluses | It's a plus if you | Must have |
        Must haves | Must-haves | Should have | Competencies | Core competencies | Attributes | Personal attributes |
        Personal qualities | Characteristics | Certifications | Licenses and certifications |
        Certification requirements | Language skills | Technical skills | Professional qualifications |
        Other requirements | Additional requirements | Special requirements | Experience | Experience required |
        Required experience | Required skills | Qualities we look for | Qualities we're seeking | Traits |
        Requirements (must have) | Candidates should have | Candidates must | Applicants should |
        Applicants must have | To be successful in this role you will need | To be considered, you must |
        In order to be considered for a position you must | To qualify | How to qualify | You must | You should |
        Do you have | What makes a great candidate | What makes you a great fit | What it takes |
        What you should have | You might also have | You could also have | You ideally have | You'll need to have |
        You come with | You know | You can | You are able to | You might be | You're | You've | You've got |
        You have got | What you've got | What we'd like you to have | What we'd like to see | What we'd like |
        What we would like you to bring | What we'd love to see | What we hope you'll bring | What we hope to see |
        What we're hoping for | What we're after | Who we want | Who we'd love to meet | Who we'd like to meet |
        Who we'd like to hear from | Who would be a good fit | Who is a good fit | Who's a good fit? |
        Who would suit this role | Who you'll be | Who can be a tutor? | Who can volunteer? | Who can join? |
        Who qualifies | Who is this for? | Who is this role for? | Who will love this job |
        Who will thrive in this role | Who thrives here | This could be you | This is you |
        Does this sound like you? | Are you | Could this be you? | You'll love this role if | You'll thrive here if |
        You will thrive in this role if you | You'll do well here if | You'll excel if you |
        We'd love to hear from you if you | We want to hear from you if | We want you if | We want someone who |
        We need someone who | We need someone with | We're seeking | We seek candidates who | We look for |
        Qualifications include | Qualifying criteria | Prior experience | Previous experience | Skill set |
        Skills set | Computer skills | Programming skills | Communication skills | People skills | Research skills |
        Subject knowledge | Personality | Person requirements | Ideal profile | Profile of the ideal candidate |
        Preferred but not required | Not required but helpful | Not required, but nice | Helpful but not required |
        Desired but not essential | Desirable but not essential | Assets | Additional assets | Considered an asset |
        Great if you have | Great to have | Brownie points | Brownie points for | Extra points | Extra points for |
        Plus points | Added bonus | It would be great if you | It would be great if you have | It'd be great if |
        It helps if you | It's great if you | It's nice if | It would be an advantage if | It's helpful if you have |
        We'd really love | Stand out if you have | You'll stand out if | Stand-out candidates will |
        What will make you stand out | What will set you apart | What sets you apart | Non-negotiables |
        Base requirements | Baseline requirements | Post requirements | Age requirements | Age requirement |
        Languages | Citizenship requirements | Legal requirements | Licensing | Eligible applicants |
        Eligible candidates | Interns must | Tutors must | Tutors should | Volunteers must | Volunteers should be |
        Mentors should | Teachers must have | Coaches must | Fellows should have | All tutors must |
        To succeed in this role you need | To succeed you will need | To thrive in this role |
        To do this job well you'll need | For this role you will need | For this position you need |
        What do you need? | What do I need? | What qualifications do I need? | What experience do I need? |
        Do I need experience? | Do I qualify? | What kind of person are we looking for? |
        What type of person are we looking for? | What skills do you need? | What skills will I need? |
        The person we're looking for | The person we are looking for | The kind of person we need |
        The right person for this job | About the candidate | About the ideal candidate |
        About the successful candidate | About the person | A bit about who you are |
        What's required | What is required of you | What's needed | What skills are we looking for? |
        We desire a candidate who... | Skills, behaviours and experience | Here's what we're after |
        Here's who we're looking for | Grants Manager Qualifications | Youth Minister Requirements
    """,
    SectionKind.RESPONSIBILITIES: """
        Tasks and Activities | Duties, Tasks, and Activities |
        How you'd spend your time | What your duties would be | Main roles |
        What awaits you | What awaits you here? | What tutors do | What do our tutors do? | Key focus areas | Workplan |
        Your contribution |
        Things you'll do | Projects you'll lead | What you'll be working on | What you'll be doing day-to-day |
        Your day-to-day | Your daily responsibilities | Your responsibilities will include |
        Responsibilities include but are not limited to | Responsibilities and Duties | Duties and responsibilities |
        Main duties and responsibilities | Principal accountabilities | Key result areas | Key deliverables |
        Role responsibilities | Position responsibilities | Core responsibilities | Core duties |
        Essential functions | Essential duties and responsibilities | Essential job functions | Major duties |
        Primary duties | Typical duties | Examples of duties | Illustrative examples of work |
        Specific responsibilities | General responsibilities | Teaching responsibilities |
        Leadership responsibilities | Supervisory responsibilities | Other duties | Job duties | Work activities |
        Main tasks | Tasks | The role will involve | The role involves | The role specifically involves |
        The job involves | This role involves | In this role you will | In this position, you will |
        As a teacher, you will | As our new librarian you'll | You will be responsible for |
        The successful candidate will be responsible for | The teacher will | Teachers will | What will I do? |
        What will you be working on? | What does the Library Manager do? |
        What you will do | What you'll do here | What does the job involve? | What does the role involve? |
        What is involved? | What the job involves | What the role entails | The day to day |
        How you'll spend your time | How you'll make an impact | Your impact | Areas of responsibility |
        Scope of work | Key areas of responsibility | Role and responsibilities | Roles and responsibilities |
        Role & Responsibilities | Your role | Your tasks | Instructional duties | Classroom responsibilities |
        Performance responsibilities | Performance expectations | Expectations | Expectations of volunteers |
        Volunteer duties | Duties of the position | Description of duties | Summary of duties | Nature of work |
        Job responsibilities | We need your help to | What you would do | What you might do |
        What we'd like you to do | Main Activities | Key activities | Typical activities | Main areas of work |
        Areas of work | Responsible for | Overall responsibilities | Overall duties | Day to day activities |
        A typical day | A typical week | Typical day | Your typical week | What your week looks like |
        What a typical day looks like | What your day might look like | What an average week looks like | Your job |
        List of duties | Particular duties | Detailed duties | Regular duties | Weekly duties | Monthly tasks |
        Ongoing duties | Seasonal duties | Occasional duties | Marginal functions | Secondary functions |
        Non-essential functions | Key performance areas | Pastoral responsibilities | Pastoral duties |
        Safeguarding responsibilities | Curatorial duties | Management responsibilities | Financial responsibilities |
        Financial duties | Seed Library Crew Responsibilities |
        Fundraising responsibilities | Clerical duties | Marketing responsibilities |
        Maintenance duties | Kitchen duties | Coaching duties | Tutoring duties | Mentoring duties |
        Board member responsibilities | Committee responsibilities | RA duties | Duties to include | Post duties |
        The post holder will | The successful applicant will | The successful person will | The role holder will |
        As a volunteer, you would | On a daily basis you will | On a typical day you will |
        On any given day, you might | You would be responsible for | We'll ask you to | We will ask you to |
        We would ask you to | What you'll build | What you'll tackle | What you'd be responsible for |
        You will be accountable for | Accountable for | Work to be performed | Work performed | Typical work |
        Distinguishing duties | Illustrative duties | Teaching and research duties | What is expected of you |
        What's expected | What will be expected of you | Events Coordinator Expectations | Here's what you'll do
    """,
}
OTHERS = """
        Learn new skills | Admission requirements for students | Graduation requirements | System requirements |
        What you need to know | Skills that will help you in life | What will help our pupils | Other things we do |
        What helps us grow | What does the Elm Trust do? |
        What does the Centre for Bird Song do? | Must have morning availability | Nice to meet you |
        We are currently looking for | Why you will love it | Rooms and materials
"""
LEVELS = {
    Level.PREFERRED: """
        Nice-haves | You might also have | Ideally you have | Great to have | Even better if you have | Brownie points |
        Extra points for | It would be great if you | It helps if you | You'll stand out if |
        What will set you apart | Assets | Helpful but not required | Preferred, not required |
        Desirable but not essential | Extra credit | Pluses | Non-essential | Ideal qualifications |
        Ideal candidate attributes | Nice to have skills | Skills that will help you in the role |
        Technical skills (nice to have) | Experience (desirable) | Extra bits we look for |
        We would love you to have experience in | You don't necessarily need
    """,
    Level.REQUIRED: """
        Min. Qualifications | To be considered you must have |
        Required | Minimum qualifications | Must haves | What you need | Must have skills | Education (required)
    """,
    None: """
        Qualifications | Our ideal candidate | The ideal candidate will have | Ideal candidate profile |
        Required and preferred qualifications | Qualifications (required and preferred)
    """,
}


def headings(text):
    return [heading.strip() for heading in text.split("|")]


@pytest.mark.parametrize("kind", HEADINGS)
def test_a_heading_opens_the_list_that_it_names(kind):
    found = {heading: section_kind(heading) for heading in headings(HEADINGS[kind])}
    assert found == dict.fromkeys(found, kind)


def test_a_heading_that_may_be_about_anything_opens_neither_list():
    listing = (SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS)
    assert [heading for heading in headings(OTHERS) if section_kind(heading) in listing] == []


@pytest.mark.parametrize("level", LEVELS)
def test_a_heading_says_how_much_what_stands_below_it_weighs(level):
    found = {heading: level_of_heading(heading) for heading in headings(LEVELS[level])}
    assert found == dict.fromkeys(found, level)

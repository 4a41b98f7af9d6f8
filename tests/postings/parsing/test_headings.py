"""Headings as job pages write them, each with the kind of section that it opens."""

import pytest

from postings.parsing.headings import section_kind
from postings.parsing.posting import SectionKind

HEADINGS = {
    SectionKind.QUALIFICATIONS: """
        Couple things about you
        A bit about you
        About you
        Who you are
        Who we're looking for
        Who are we looking for?
        Who we are looking for
        Who should apply
        Who should apply?
        Who can apply
        You are
        You have
        You are someone who
        You might be a good fit if you
        You'll be a great fit if
        You may be a fit if
        You're a great fit if
        This role is for you if
        You should have
        You bring
        You'll bring
        What you bring
        What you'll bring
        What you'll need
        What you need
        What you need to succeed
        What we're looking for
        What we look for
        What we are seeking
        What we want
        We're looking for
        We are looking for
        We are looking for someone who
        We're looking for people who
        We'd love it if you have
        The ideal candidate
        Our ideal candidate
        The ideal candidate will have
        The ideal applicant
        The right candidate
        The successful candidate
        The successful applicant will have
        Candidate profile
        Candidate requirements
        Applicant requirements
        Person specification
        Your profile
        Your background
        Your skills
        Your qualifications
        Your experience
        Skills and experience
        Skills & Qualifications
        Skills you'll need
        Experience and skills
        Education and experience
        Education/Experience
        Education and Training
        Knowledge, skills and abilities
        KSAs
        Minimum qualifications
        Preferred qualifications
        Desired qualifications
        Desired skills
        Desirable
        Essential
        Essential criteria
        Desirable criteria
        Selection criteria
        Basic requirements
        Job requirements
        Position requirements
        Requirements of the position
        Requirements for applicants
        Prerequisites
        Eligibility
        Eligibility criteria
        Eligibility requirements
        Nice to have
        Nice-to-haves
        Bonus points
        Bonus points if you have
        Bonus
        Extra credit
        Pluses
        It's a plus if you
        Must have
        Must haves
        Must-haves
        Should have
        Competencies
        Core competencies
        Attributes
        Personal attributes
        Personal qualities
        Characteristics
        Certifications
        Licenses and certifications
        Certification requirements
        Language skills
        Technical skills
        Professional qualifications
        Other requirements
        Additional requirements
        Special requirements
        Experience
        Experience required
        Required experience
        Required skills
        Qualities we look for
        Qualities we're seeking
        Traits
        Requirements (must have)
        Candidates should have
        Candidates must
        Applicants should
        Applicants must have
        To be successful in this role you will need
        To be considered, you must
        In order to be considered for a position you must
        To qualify
        How to qualify
        You must
        You should
        Do you have
        What makes a great candidate
        What makes you a great fit
        What it takes
        What you should have
    """,
    SectionKind.RESPONSIBILITIES: """
        Things you'll do
        Projects you'll lead
        What you'll be working on
        What you'll be doing day-to-day
        Your day-to-day
        Your daily responsibilities
        Your responsibilities will include
        Responsibilities include but are not limited to
        Responsibilities and Duties
        Duties and responsibilities
        Main duties and responsibilities
        Principal accountabilities
        Key result areas
        Key deliverables
        Role responsibilities
        Position responsibilities
        Core responsibilities
        Core duties
        Essential functions
        Essential duties and responsibilities
        Essential job functions
        Major duties
        Primary duties
        Typical duties
        Examples of duties
        Illustrative examples of work
        Specific responsibilities
        General responsibilities
        Teaching responsibilities
        Leadership responsibilities
        Supervisory responsibilities
        Other duties
        Job duties
        Work activities
        Main tasks
        Tasks
        The role will involve
        The role involves
        The role specifically involves
        The job involves
        This role involves
        In this role you will
        In this position, you will
        As a teacher, you will
        As our new librarian you'll
        You will be responsible for
        The successful candidate will be responsible for
        The teacher will
        Teachers will
        What will I do?
        What you will do
        What you'll do here
        What does the job involve?
        What does the role involve?
        What is involved?
        What the job involves
        What the role entails
        The day to day
        How you'll spend your time
        How you'll make an impact
        Your impact
        Areas of responsibility
        Scope of work
        Key areas of responsibility
        Role and responsibilities
        Roles and responsibilities
        Role & Responsibilities
        Your role
        Your tasks
        Instructional duties
        Classroom responsibilities
        Performance responsibilities
        Performance expectations
        Expectations
        Expectations of volunteers
        Volunteer duties
        Duties of the position
        Description of duties
        Summary of duties
        Nature of work
        Job responsibilities
        We need your help to
    """,
    SectionKind.BENEFITS: """
        In return
        In return, you'll get
        What we offer
        What's in it for you
        What you'll get
        What you get
        Why work with us
        Why join us
        Why us
        Perks
        Benefits
        Perks and benefits
        Benefits package
        We offer
        We provide
        Our offer
        Employee benefits
    """,
    SectionKind.COMPENSATION: """
        Compensation and benefits
        Salary and benefits
        Salary
        Pay
        Pay rate
        Compensation
        Compensation range
        Stipend
        Remuneration
        Salary range
    """,
    SectionKind.HOW_TO_APPLY: """
        How to apply
        To apply
        Applying
        Application
        Application process
        Application instructions
        Application procedure
        Apply now
        Interested?
        Ready to apply?
        Next steps
        How do I apply?
        Submit your application
    """,
    SectionKind.CONTACT: """
        Contact
        Contact us
        Questions?
        Further information
        For more information
    """,
    SectionKind.EQUAL_OPPORTUNITY: """
        Equal opportunity
        EEO statement
        Our commitment to diversity
        Equal employment opportunity
        Diversity statement
    """,
    SectionKind.CONDITIONS: """
        Working conditions
        Physical demands
        Physical requirements
        Work environment
        Environment
    """,
    SectionKind.SUMMARY: """
        Job summary
        Position summary
        The role
        The position
        The opportunity
        Position overview
        Job description
        About the role
        About the job
        Role overview
        Purpose of the role
        Job purpose
        Summary
    """,
    SectionKind.PROCESS: """
        Selection process
        Hiring process
        Interview process
        Recruitment timeline
    """,
    None: """
        Head of School
        Dean, College of Education
        Curator of Education
        Instructional Aide - Special Education
        Organization skills of the moon
        Our alumni
        The year ahead
    """,
}


def lines(text):
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("kind", HEADINGS)
def test_a_heading_opens_the_section_that_it_names(kind):
    found = {heading: section_kind(heading) for heading in lines(HEADINGS[kind])}
    assert found == dict.fromkeys(found, kind)

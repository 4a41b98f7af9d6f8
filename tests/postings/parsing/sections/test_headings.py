"""Headings as job pages write them, each with the kind of section that it opens."""

import pytest

from postings.parsing.posting import SectionKind
from postings.parsing.sections.headings import section_kind

HEADINGS = {
    SectionKind.QUALIFICATIONS: """
        Degree and area of specialization
        Degree requirements
        Field of study
        Other qualifications of importance
    """,
    SectionKind.BENEFITS: """
        What's in it for me?
        Why volunteer with us
        In return
        In return, you'll get
        What we offer
        Here's what we can offer
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
        How to join
        How to get involved
        Sign up here
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
        Expressions of interest
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
        Elm County is proud to be an equal opportunity employer
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

"""Sentences over a list, each with what it leads into."""

import pytest

from postings.parsing.leads import lead_kind
from postings.parsing.posting import SectionKind

LEADS = {
    SectionKind.RESPONSIBILITIES: """
        Responsibilities include:
        Your responsibilities will include:
        The teacher will:
        You will:
        Tutors will:
        In this role, you will:
        This person will:
        As a fellow, you will:
        Duties include, but are not limited to:
        The successful candidate will be expected to:
        The Coordinator is responsible for:
        Specifically, the intern will:
        Your tasks will be to:
        Some of the things you will do:
        Typical tasks include:
        We expect you to:
        The work includes:
        The job consists of the following:
        We need someone to:
        Interns have the opportunity to work on:
        Examples of projects are:
        The position involves:
        Volunteers help with:
        Volunteers assist with the following:
        You'll help us:
        You'd be:
    """,
    SectionKind.QUALIFICATIONS: """
        The ideal candidate will be able to:
        The ideal candidate has:
        We're looking for someone who:
        We are looking for people with:
        You should have:
        You should:
        Candidates should have:
        Applicants must:
        Applicants need to be:
        To apply you need:
        You must be:
        You have:
        You are:
        You bring:
        Qualified applicants will have:
        Requirements are:
        We require:
        The following are required:
        The following skills are desirable:
        It would be great if you have:
        It is a plus if you:
        Bonus points for:
        We'd love to hear from you if you:
        You'll be a good fit if you:
        We value:
        We prefer candidates who:
        Preference will be given to applicants with:
        Minimum qualifications are as follows:
        To be successful in this role you will need:
        You might be a good fit if:
    """,
    None: """
        We offer:
        Benefits include:
        In return, you'll get an opportunity to:
        You will receive:
        We provide:
        As an intern you will gain:
        Our benefits package includes:
        You will get:
        What we offer:
        Perks include:
        You'll enjoy:
        To apply, please send:
        Please submit the following:
        Please include:
        Applications should include:
        Please email the following materials:
        Your application should contain:
        Send us:
        Our programs include:
        We serve:
        Our core values are:
        We believe that:
        Our schools are located in:
        Learn more about us:
        Our classes cover:
        The interview process has three steps:
        Please answer the following questions in your letter:
    """,
}


def lines(text):
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("kind", LEADS)
def test_a_sentence_leads_into_the_list_that_it_names(kind):
    found = {sentence: lead_kind(sentence) for sentence in lines(LEADS[kind])}
    assert found == dict.fromkeys(found, kind)

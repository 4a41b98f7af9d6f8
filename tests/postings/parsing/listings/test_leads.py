"""Sentences over a list, each with what it leads into."""

import pytest

from postings.parsing.listings.leads import lead_kind
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
        In this role you'll
        You will be expected to:
        Among other things, the editor will:
        A typical week includes:
        The postholder's main tasks are:
        Your time will be split between:
        Broadly, you will:
        Each volunteer is asked to:
        As Treasurer you:
        The chair's job is to:
        The job is to:
        The work is varied and may include:
        Your main tasks will be
        We would like you to:
        We ask our mentors to:
        We're asking volunteers to:
        She or he will
        They will:
        The intern's duties include:
        Day to day you might:
        On any day you may:
        Work will include but not be limited to:
        Projects could include:
        Tasks might be:
        Reporting to the head, the technician will:
        You will be working closely with our teachers on:
        Under supervision, performs the following:
        Performs the following duties:
        You'll spend your time:
        We need somebody to
        We're looking for a designer to help us:
        The society seeks a volunteer to
        We are hiring a coach to:
        The ideal candidate will be responsible for:
        Volunteers are responsible for:
        This role is responsible for:
        This position supports the team by:
        The fellow supports our work by:
        You can help by:
        Your contribution will be to:
        The Teacher shall:
        Specific duties:
        Key duties are:
        You'll be:
    """,
    SectionKind.QUALIFICATIONS: """
        Special importance will be attached to:
        Great weight is given to:
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
        The following skills would also be beneficial:
        Experience with any of these would be advantageous:
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
        You are somebody who:
        We would like somebody who
        We're excited about candidates who:
        We'd love to hear from people who:
        We want people who:
        We need someone who:
        Our tutors are:
        Tutors should be:
        Mentors should:
        Volunteers must:
        All staff must:
        You need to be:
        You'll have:
        You'll bring:
        Ideally you will have:
        Ideally you will be keen on:
        You are passionate about:
        You'll be familiar with:
        You should also have:
        The right person will:
        The right person has:
        A good coach is:
        It helps if you:
        It would be great if you:
        Bonus if you:
        It is essential that you:
        It is desirable that you have:
        To be considered you must:
        To succeed, you need:
        In order to qualify, applicants must:
        Minimum requirements are:
        The minimum qualifications for this position are:
        Essential criteria are:
        We expect candidates to have:
        We expect you to have:
        Experience with any of the following is a plus:
        Experience in one or more of these areas:
        Knowledge of the following is required:
        We prefer candidates with:
        Preferred candidates have:
        Qualified candidates will possess:
        Strong candidates will have some of the following:
        The person we want:
        You may be a fit if:
        This job is for you if you:
        Apply if you:
        You might be right for us if you:
        Please apply if you:
        If you have any of the following, please contact us:
        The candidate has to:
        You have to:
        This job requires:
        The position requires:
        The post calls for:
        Required skills are:
        Skills needed:
        You can:
    """,
    None: """
        The successful candidate will receive:
        Candidates will be provided with:
        The scholarship covers:
        The funding includes:
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
        In return, we offer:
        You'll get:
        Volunteers receive:
        Please send:
        To apply, send:
        Please include the following:
        Your application must contain:
        We believe:
        Our values are:
        The process is as follows:
        Interns will learn how to:
        You will learn:
        You'll gain:
        The package includes:
        We support these schools:
        Our partners are:
        Sessions take place at:
        The dates are:
        There are three positions:
        We have openings for:
        We're hiring for:
        For more information see:
        Follow us on:
        Our team includes:
        The school has:
        Classes are held:
        The interview will include:
        Shortlisted candidates will be asked to:
        Successful applicants will be required to provide:
        Candidates should submit:
        Applicants must submit:
        Candidates should send:
        You should send:
        You must provide:
        You will be paid:
        As a member you can:
        If you would like to join us for a summer, there are several programs that pay for it:
        If you want to know more, please see:
        If you cannot come to Leeds, here are other places:
        Members can:
        Salary will depend on:
        The salary includes:
        The lab studies:
        Our research focuses on:
        Current projects include:
        Recent work includes:
        Students will learn to:
    """,
}


def lines(text):
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("kind", LEADS)
def test_a_sentence_leads_into_the_list_that_it_names(kind):
    found = {sentence: lead_kind(sentence) for sentence in lines(LEADS[kind])}
    assert found == dict.fromkeys(found, kind)

import re
from dataclasses import replace

import pytest

from postings.parsing.fields.addresses import web_address
from postings.parsing.fields.apply import apply
from postings.parsing.passages import Passage, RoleText
from postings.reading.document import Mark, MarkKind
from tests.postings.parsing.fields.roletext import role

LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
HEADING = "# How to Apply"


def found(*lines: str, title: str = "Teacher") -> dict[str, object]:
    written = role(*lines, title=title)
    text = RoleText(title, tuple(linked(passage) for passage in written.passages), written.sole)
    return {fact.field: fact.value for fact in apply(text)}


def linked(passage: Passage) -> Passage:
    """[text](address) as a link, the address out of the text."""
    text, marks, done = "", [], 0
    for link in LINK.finditer(passage.text):
        text += passage.text[done : link.start()]
        start = passage.start + len(text)
        text += link[1]
        marks.append(Mark(MarkKind.LINK, start, passage.start + len(text), link[2]))
        done = link.end()
    return replace(passage, text=text + passage.text[done:], marks=tuple(marks))


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("To apply, fill out [this form](https://forms.gle/abc123).", "https://forms.gle/abc123"),
        ("Apply online at https://www.applitrack.com/cedar/onlineapp/.", "https://www.applitrack.com/cedar/onlineapp/"),
        ("[Apply Now](https://jobs.lever.co/kite/12)", "https://jobs.lever.co/kite/12"),
        ("[Apply Now](apply.html)", "apply.html"),
        ("[Apply Now](/https://elm.example/posts/12)", "https://elm.example/posts/12"),
        ("Full details: https://elm.example/posts/12", "https://elm.example/posts/12"),
        ("A link to the official call is at [the site](https://elm.example/call).", "https://elm.example/call"),
        ("Please visit (http://www.example.edu/jobs.) to submit your application.", "http://www.example.edu/jobs"),
        ("Apply at jobs.example.edu/applicants/Central?quickFind=17", "https://jobs.example.edu/applicants/Central?quickFind=17"),
        ("For more information, see [the full job posting](https://example.edu/hr/posting?id=9).",
         "https://example.edu/hr/posting?id=9"),
        ("matter| url_apply: https://boards.greenhouse.io/kite/jobs/1", "https://boards.greenhouse.io/kite/jobs/1"),
        ("See the whole advertisement and apply here: https://example.org/17", "https://example.org/17"),
        ("https://recruit.example.edu/JPF01", "https://recruit.example.edu/JPF01"),
        ("Application Link: https://kite.tedk12.com/hire/12", "https://kite.tedk12.com/hire/12"),
        ("Upload a resume by using this form: [tinyurl.com/kite](https://docs.google.com/forms/d/e/1/viewform)",
         "https://docs.google.com/forms/d/e/1/viewform"),
        ("Read about [our model](chrome-extension://abcdef/report.pdf) and apply.", None),
        ("[Apply](javascript:alert(1))", None),
        ("Apply through [this page]({{ site.url }}/apply).", None),
        ("matter| openings.details.applyLink: https://forms.gle/abc", "https://forms.gle/abc"),
        ("The Department of Reading ([elm.edu](https://elm.edu/)) invites applications for a lecturer.", None),
        ("The main service is [UseKite](https://usekite.org/), which supports many applications.", None),
        ("To apply or to ask first, book [a chat](https://calendly.com/jo/chat).", None),
        ("Learn more about us at https://www.kite.org.", None),
        ("We invite you to apply for a fellowship at [Kite](https://www.kite.org/), a news site.", None),
        ("Apply for this role at [kite.org](https://www.kite.org/).", "https://www.kite.org/"),
        ("Visit our website, www.kite.org, to learn more about our work.", None),
        ("Follow us on [Facebook](https://facebook.com/kite) and apply your skills.", None),
        ("File a complaint with the EEOC at https://www.eeoc.gov/file.", None),
        ("Code.org is hiring. Submit a resume to our team.", None),
        ("Read [the role description](https://elm.org/role.pdf) and then apply [here](https://elm.org/apply).",
         "https://elm.org/apply"),
        ("Complete the application [form](apply.html).", "apply.html"),
        ("Fill in the [volunteer form](../volunteer-form).", "../volunteer-form"),
        ("[Read more about the opening](https://elm.org/news/7).", "https://elm.org/news/7"),
        ("matter| details_url: https://elm.org/roles/7?", "https://elm.org/roles/7?"),
        ("matter| application: https://forms.gle/abc", "https://forms.gle/abc"),
        ("matter| redirect_to: https://hr.elm.edu/jobs/71", "https://hr.elm.edu/jobs/71"),
        ("We invite applications for a fellow in coral ecology (https://funder.org/award?id=1).", None),
        ("The application of [remote sensing](https://elm.edu/rs) to farming is our subject.", None),
        ("# Responsibilities\n- Keep track of submissions on [our seminar page](https://elm.org/seminar).", None),
        ("# How to Apply\nThe salary follows the [scale of the county](https://elm.org/scale).", None),
        ("If you apply for [other open positions](https://elm.org/all), say so.", None),
        ("Interested? Get in touch with [Jo](https://elm.org/people/jo).", None),
        ("[Our staff](https://elm.org/about/#staff) work in Kenya, but we encourage applications from anywhere.", None),
        ("We often have [job openings](https://elm.org/v).", "https://elm.org/v"),
        ("The [Elm Hub](https://elm.org/hub) often has job openings.", None),
        ("Apply by `ssh jobs.elm.org` in a terminal.", None),
        ("# How to Apply\nSee our [other open positions](https://elm.org/all) too.", None),
        ("matter| appformlink: https://elm.org/a", "https://elm.org/a"),
        ("Write to us or join our [Discord](https://discord.gg/abc).", None),
        ("See [here](https://elm.org/hr/7) for details.", "https://elm.org/hr/7"),
        ("[Job ad](https://elm.org/hr/7)", "https://elm.org/hr/7"),
        ("For more, [read the advert](https://elm.org/hr/7) and the [job description](https://elm.org/hr/7/jd.pdf).",
         "https://elm.org/hr/7"),
        ("Pictures stand in this blog posting: [Owls at night](https://blog.org/2008/07/owls/).", None),
        ("[Express your interest](https://elm.org/a)", "https://elm.org/a"),
        ("[Sign up to volunteer](https://elm.org/a)", "https://elm.org/a"),
        ("Read [how we hire](https://elm.org/hiring) and apply at jobs@elm.org.", None),
        ("Send a CV to jobs@elm.org and name a mentor (see [here](https://elm.org/m) for a list).", None),
        ("You will find more about us and the application process [here](https://elm.org/hr/).", None),
        ("Apply through the [Elm system](https://ams.elm.org).", "https://ams.elm.org"),
    ],
)  # fmt: skip
def test_the_address_of_the_form_is_read(line, url):
    assert found(*line.split("\n")).get("apply_url") == url


@pytest.mark.parametrize(
    ("line", "mailbox"),
    [
        ("Send a cover letter and resume to jobs@kite.org.", "jobs@kite.org"),
        ("E-mail your CV to [Ann Lee](mailto:ann.lee@kite.edu?subject=Teacher).", "ann.lee@kite.edu"),
        ("##### [SAY HELLO](mailto:ann.lee@kite.edu)", "ann.lee@kite.edu"),
        ("Please submit materials to hr+teacher-2024@kite.org by May 1", "hr+teacher-2024@kite.org"),
        ("Chat with us at lab @ law.kite.edu or apply online.", "lab@law.kite.edu"),
        ("Send your application to hiring [at] kite (dot) org.", "hiring@kite.org"),
        ("Send your CV to hiring at kite dot org.", "hiring@kite.org"),
        ('Send your CV to hiring "at" kite.edu.cn.', "hiring@kite.edu.cn"),
        ("Send your CV to hiring@kite[.]org.", "hiring@kite.org"),
        ("Send your CV to us at kite.org.", None),
        ("Send it to (a) www.kite.org or (b) the office.", None),
        ("Questions may be directed to [ jobs@kite.org.](jobs@kite.org)", "jobs@kite.org"),
        ("Application Email: apply@kite.org", "apply@kite.org"),
        ("Contact: Pat Diaz, pdiaz@kite.k12.oh.us", "pdiaz@kite.k12.oh.us"),
        ("matter| organizer_email: jo@kite.org", "jo@kite.org"),
        ("In case of technical problems, contact help@formmaker.com.", None),
        ("To request a reasonable accommodation, write to ada@kite.org.", None),
        ("Direct discrimination inquiries to the compliance officer, titleix@kite.org.", None),
        ("Beware of fraud: we never write from kite@mailer.biz.", None),
    ],
)
def test_the_mailbox_for_applying_is_read(line, mailbox):
    assert found(line).get("apply_email") == mailbox


def test_the_roles_own_address_stands_before_the_one_it_shares():
    shared = ("Apply to the grants at https://example.org/grants/form.", "----")
    own = "[Postdoctoral Associate](https://example.org/vacancy/17)"
    assert found(*shared, own, title="Postdoctoral Associate")["apply_url"] == "https://example.org/vacancy/17"


def test_the_form_and_the_mailbox_for_questions_are_both_kept():
    facts = found(HEADING, "Please [apply here](https://forms.gle/x1). Questions? Write to jobs@kite.org.")
    assert (facts["apply_url"], facts["apply_email"]) == ("https://forms.gle/x1", "jobs@kite.org")


def test_the_mailbox_that_takes_resumes_stands_before_the_one_for_questions():
    lines = ("For questions contact info@kite.org.", "Send your resume to jobs@kite.org.")
    assert found(*lines)["apply_email"] == "jobs@kite.org"


def test_the_words_about_applying_are_kept():
    facts = found(HEADING, "Bring your portfolio to room 12.")
    assert facts["how_to_apply"] == "Bring your portfolio to room 12."


def test_an_address_alone_is_told_by_the_line_above():
    assert found("You may file your application at:", "https://kite.org/office/form")["apply_url"] == (
        "https://kite.org/office/form"
    )


def test_a_link_of_the_neighbouring_sentence_is_not_this_ones():
    mark = Mark(MarkKind.LINK, 40, 48, "https://forms.gle/other")
    passage = Passage("Apply to the office in person.", 0, marks=(mark,))
    assert not [fact for fact in apply(RoleText("Teacher", (passage,))) if fact.field == "apply_url"]


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("HTTPS://Kite.org/Jobs", "HTTPS://Kite.org/Jobs"),
        ("//kite.org/jobs", "https://kite.org/jobs"),
        ("www.kite.org/jobs).", "https://www.kite.org/jobs"),
        ("https://kite.org/a_(b)", "https://kite.org/a_(b)"),
        ("data:text/html,hello", None),
        ("ftp://kite.org/form", None),
        ("kite.org", None),
        ("", None),
    ],
)
def test_only_web_addresses_pass(written, address):
    assert web_address(written) == address


def test_a_title_that_is_a_link_in_a_list_leads_to_its_own_role() -> None:
    lines = (
        "Elm",
        "----",
        "[Map Librarian](https://elm.org/maps)",
        "[A grant](https://elm.org/grant) with applications in May.",
    )
    assert found(*lines, title="Map Librarian")["apply_url"] == "https://elm.org/maps"


def test_an_address_alone_behind_the_title_in_a_list_leads_to_its_own_role() -> None:
    lines = ("Elm School is at https://elm.example/home.", "----", "- Cook: https://elm.example/posts/12")
    assert found(*lines, title="Cook")["apply_url"] == "https://elm.example/posts/12"

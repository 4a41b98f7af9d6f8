import json
from datetime import date

from postings.parsing.contract import document_as_json
from postings.parsing.posting import (
    Basis,
    EmploymentType,
    Fact,
    Level,
    Outcome,
    ParsedDocument,
    ParsedPosting,
    Place,
    PostingKind,
    Qualification,
    QualificationKind,
    Responsibility,
    Section,
    SectionKind,
    WorkArrangement,
)

FACTS = (
    Fact("title", "Math Coach", (0, 10)),
    Fact("kind", PostingKind.OPENING, (0, 10), Basis.DERIVED),
    Fact("locations", Place("Boston", "MA", "US"), (11, 17)),
    Fact("locations", Place(address_country="US", remote=True), (18, 24)),
    Fact("work_arrangements", WorkArrangement.REMOTE, (18, 24)),
    Fact("employment_type", EmploymentType.FULL_TIME, (25, 34)),
    Fact("base_salary_min", 60000.0, (35, 41)),
    Fact("date_posted", date(2026, 1, 2), (42, 52)),
    Fact("occupation_code", "0660", (53, 57)),
)
DOCUMENT = ParsedDocument(
    Outcome.POSTINGS,
    "text",
    "x" * 60,
    postings=(
        ParsedPosting(
            FACTS,
            (Responsibility("Coach.", (1, 7), "Duties"),),
            (Qualification("Kind.", (2, 7), level=Level.PREFERRED, kind=QualificationKind.WORK_STYLE),),
            (Section(SectionKind.SUMMARY, "The role", "A role.", (3, 9)),),
        ),
    ),
    unclaimed=((58, 60),),
)
EXPECTED = {
    "path": "role.txt",
    "format": "text",
    "outcome": "postings",
    "reason": "",
    "text_length": 60,
    "unclaimed": [[58, 60]],
    "postings": [
        {
            "title": "Math Coach",
            "hiring_organization": None,
            "kind": "opening",
            "locations": [
                {"address_locality": "Boston", "address_region": "MA", "address_country": "US"},
                {"address_locality": None, "address_region": None, "address_country": "US"},
            ],
            "work_arrangements": ["remote"],
            "travel_min_percent": None,
            "travel_max_percent": None,
            "base_salary_min": 60000.0,
            "base_salary_max": None,
            "salary_currency": None,
            "salary_unit": None,
            "salary_text": None,
            "employment_type": ["FULL_TIME"],
            "term": None,
            "job_start": None,
            "reports_to": None,
            "date_posted": "2026-01-02",
            "valid_through": None,
            "apply_url": None,
            "apply_email": None,
            "how_to_apply": None,
            "minimum_degree": None,
            "minimum_years": None,
            "experience_in_place_of_education": False,
            "responsibilities": [{"group": "Duties", "text": "Coach.", "span": [1, 7]}],
            "qualifications": [
                {"group": "", "text": "Kind.", "level": "preferred", "kind": "work_style", "span": [2, 7]}
            ],
            "sections": [{"kind": "summary", "heading": "The role", "text": "A role.", "span": [3, 9]}],
            "evidence": {
                "title": {"span": [0, 10], "basis": "stated"},
                "kind": {"span": [0, 10], "basis": "derived"},
                "locations": {"span": [11, 17], "basis": "stated"},
                "work_arrangements": {"span": [18, 24], "basis": "stated"},
                "employment_type": {"span": [25, 34], "basis": "stated"},
                "base_salary_min": {"span": [35, 41], "basis": "stated"},
                "date_posted": {"span": [42, 52], "basis": "stated"},
            },
        }
    ],
}


def test_a_parsed_document_has_the_shape_that_was_promised():
    assert json.loads(json.dumps(document_as_json(DOCUMENT, "role.txt"))) == EXPECTED


def test_a_document_that_is_no_posting_says_why():
    policy = ParsedDocument(Outcome.NOT_A_POSTING, "text", "", "It is a policy.")
    found = document_as_json(policy, "policy.txt")
    assert (found["outcome"], found["reason"], found["postings"]) == ("not_a_posting", "It is a policy.", [])

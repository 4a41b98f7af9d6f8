"""Parsed documents made by hand, so that these tests hold whatever the parser learns."""

from postings.parsing.posting import (
    Fact,
    Level,
    Outcome,
    ParsedDocument,
    ParsedPosting,
    Place,
    Qualification,
    QualificationKind,
    Responsibility,
    Section,
    SectionKind,
)

BOSTON = Place("Boston", "MA", "US")
ANYWHERE = Place(address_country="US", remote=True)
FACTS = {"title": "Math Coach", "hiring_organization": "Teaching Lab"}
DUTIES = ("Visit schools.", "Coach teachers.")


def posting(*, duties=DUTIES, places=(BOSTON,), remarks=(), spans_from=0, **facts):
    facts = {**FACTS, **facts}
    stated = [Fact(name, value, (spans_from, spans_from + 5)) for name, value in facts.items() if value is not None]
    where = [Fact("locations", place, (spans_from + 6, spans_from + 9)) for place in places]
    return ParsedPosting(
        facts=(*stated, *where),
        responsibilities=tuple(Responsibility(text, (spans_from, spans_from + 4), "Duties") for text in duties),
        qualifications=(
            Qualification(
                "Must be kind.",
                (spans_from, spans_from + 3),
                level=Level.PREFERRED,
                kind=QualificationKind.WORK_STYLE,
                minimum_years=2.5,
            ),
        ),
        sections=(Section(SectionKind.UNCLASSIFIED, "Odds and ends", "We like dogs.", (spans_from, spans_from + 9)),),
        remarks=tuple(remarks),
    )


def document(*postings, text="Math Coach. Visit schools. Coach teachers. Must be kind."):
    return ParsedDocument(Outcome.POSTINGS, "text", text, postings=postings or (posting(),))


def refusal(outcome=Outcome.NOT_A_POSTING, reason="It is a policy."):
    return ParsedDocument(outcome, "text", "Policy", reason)

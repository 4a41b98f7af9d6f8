import itertools
from datetime import date
from decimal import Decimal

import pytest
from django.db import DatabaseError

from organizations.models import Organization
from postings.changing import close
from postings.importing import Terms, import_document
from postings.importing.result import Change
from postings.models import Evidence, Posting, PostingSearch, Qualification, Responsibility, SourceDocument
from postings.parsing.posting import Degree, EmploymentType, Outcome, Place, SalaryUnit
from tests.postings.importing.parsed import ANYWHERE, BOSTON, document, posting, refusal

pytestmark = pytest.mark.django_db
KEY = "inbox/role.txt"


def bring(*postings, content=b"bytes", key=KEY, **options):
    return import_document(key=key, content=content, parsed=document(*postings), **options)


def everything():
    """Each row of each table as it stands, so that two moments can be compared whole."""
    models = (Organization, SourceDocument, Posting, Responsibility, Qualification, Evidence)
    return {model: list(model.objects.order_by("pk").values()) for model in models}


def test_a_parsed_posting_becomes_rows():
    result = bring(
        posting(
            places=(BOSTON, ANYWHERE),
            employment_type=EmploymentType.FULL_TIME,
            base_salary_min=60000.0,
            base_salary_max=75000.5,
            salary_currency="USD",
            salary_unit=SalaryUnit.YEAR,
            date_posted=date(2026, 1, 2),
            minimum_degree=Degree.MASTER,
            minimum_years=3.0,
            overtime_eligible=False,
        )
    )
    role = Posting.objects.for_page().get()
    assert (result.outcome, result.change, result.roles) == (Outcome.POSTINGS, Change.NEW, 1)
    assert (result.responsibilities, result.qualifications, result.unclassified) == (2, 1, 1)
    assert (role.title, role.hiring_organization.name, role.status) == ("Math Coach", "Teaching Lab", "published")
    assert role.employment_types == ["FULL_TIME"]
    assert (role.base_salary_max, role.salary_unit, role.overtime_eligible) == (Decimal("75000.50"), "year", False)
    assert [str(place) for place in role.locations.all()] == ["Boston, MA, US", "Remote (US)"]
    assert [(duty.group, duty.text, duty.span) for duty in role.responsibilities.all()] == [
        ("Duties", "Visit schools.", (0, 4)),
        ("Duties", "Coach teachers.", (0, 4)),
    ]
    (kind,) = role.qualifications.all()
    assert (kind.level, kind.kind, kind.minimum_years) == ("preferred", "work_style", Decimal("2.5"))
    assert {evidence.field for evidence in role.evidence.all()} >= {"title", "locations", "overtime_eligible"}
    assert bytes(role.source_document.content) == b"bytes"


def test_ten_imports_change_nothing_after_the_first():
    role = posting(base_salary_min=30.25, salary_currency="USD", salary_unit=SalaryUnit.HOUR, remarks=["Look here."])
    bring(role)
    first = everything()
    for _ in range(9):
        bring(
            posting(base_salary_min=30.25, salary_currency="USD", salary_unit=SalaryUnit.HOUR, remarks=["Look here."])
        )
    again = everything()
    for row in itertools.chain(first[SourceDocument], again[SourceDocument]):
        del row["imported_at"]
    assert again == first


def test_a_document_of_two_roles_takes_a_bounded_number_of_queries(django_assert_max_num_queries):
    roles = [posting(title=f"Coach {number}", duties=[f"Duty {duty}" for duty in range(40)]) for number in range(2)]
    with django_assert_max_num_queries(44):
        bring(*roles)


def test_a_changed_source_changes_what_it_changed_and_keeps_the_rest():
    bring(posting(term="one year"))
    before = Posting.objects.get()
    result = bring(posting(term="two years", duties=("Visit schools.", "Write reports.")), content=b"newer")
    after = Posting.objects.get()
    assert result.change == Change.CHANGED
    assert result.differences == []
    assert (after.pk, after.term, after.title) == (before.pk, "two years", before.title)
    assert [duty.text for duty in after.responsibilities.all()] == ["Visit schools.", "Write reports."]
    assert after.evidence.get(field="term").value == "two years"


def test_a_text_that_moved_moves_the_spans():
    bring(posting())
    bring(posting(spans_from=100), content=b"newer")
    role = Posting.objects.for_page().get()
    assert {duty.span for duty in role.responsibilities.all()} == {(100, 104)}
    assert role.evidence.get(field="title").span == (100, 105)


def test_a_persons_edit_outlives_the_source_and_the_difference_is_reported():
    bring(posting(term="one year", reports_to="the Director"))
    Posting.objects.update(term="for good")
    Responsibility.objects.filter(text="Visit schools.").update(text="Visit many schools.")
    result = bring(
        posting(term="two years", reports_to="the Dean", duties=("Write reports.",), spans_from=9), content=b"newer"
    )
    role = Posting.objects.get()
    assert (role.term, role.reports_to) == ("for good", "the Dean")
    duties = role.responsibilities.all()
    assert [(duty.text, duty.span) for duty in duties] == [("Visit many schools.", None), ("Coach teachers.", None)]
    kept = {one.field: one.kept for one in result.differences}
    assert set(kept) == {"term", "responsibilities"}
    assert kept["term"] == "for good"
    assert not role.evidence.filter(field="term").exists()


def test_a_role_that_a_person_closed_stays_closed():
    bring()
    close(Posting.objects.get())
    bring(posting(term="one year"), content=b"newer")
    assert Posting.objects.get(term="one year").status == "closed"


def test_a_remark_that_a_person_cleared_stays_cleared_until_the_source_gives_another():
    bring(posting(remarks=["Look here."]))
    Posting.objects.update(remarks=[])
    bring(posting(remarks=["Look here."]), content=b"newer")
    assert Posting.objects.get().remarks == []
    bring(posting(remarks=["Look there."]), content=b"newest")
    assert Posting.objects.get().remarks == ["Look there."]


def test_roles_keep_their_identity_when_their_order_changes():
    bring(posting(title="A"), posting(title="B"))
    before = dict(Posting.objects.values_list("title", "pk"))
    bring(posting(title="B"), posting(title="A"), content=b"newer")
    assert dict(Posting.objects.values_list("title", "pk")) == before
    assert Posting.objects.get(source_position=0).title == "B"


def test_a_role_that_changes_its_title_is_the_same_role():
    bring(posting(title="A"), posting(title="B"))
    before = Posting.objects.get(title="B").pk
    bring(posting(title="A"), posting(title="C"), content=b"newer")
    assert Posting.objects.get(title="C").pk == before


def test_a_role_that_its_document_no_longer_has_is_closed_and_opens_when_it_returns():
    bring(posting(title="A"), posting(title="B"), posting(title="C"))
    result = bring(posting(title="A"), content=b"newer")
    assert list(Posting.objects.current().values_list("title", flat=True)) == ["A"]
    assert result.remarks[0] == "“B” is no longer in it: closed."
    bring(posting(title="B"), posting(title="A"), content=b"newest")
    assert set(Posting.objects.current().values_list("title", flat=True)) == {"A", "B"}


@pytest.mark.parametrize("outcome", [Outcome.NOT_A_POSTING, Outcome.UNREADABLE])
def test_a_document_that_breaks_closes_nothing(outcome):
    bring()
    before = everything()
    result = import_document(key=KEY, content=b"", parsed=refusal(outcome))
    assert result.change == Change.KEPT
    assert "stay as they are" in result.remarks[0]
    assert everything() == before


def test_a_refused_document_is_kept_with_its_reason():
    import_document(key=KEY, content=b"bytes", parsed=refusal())
    assert SourceDocument.objects.get().reason == "It is a policy."
    assert not Posting.objects.exists()


def test_a_role_that_the_source_closes_is_not_current_but_keeps_its_page():
    bring(posting(closed=True))
    assert not Posting.objects.current().exists()
    assert Posting.objects.visible().get().closed_at is not None


def test_a_source_that_does_not_say_who_hires_gives_a_draft():
    bring(posting(hiring_organization=None))
    role = Posting.objects.get()
    assert (role.status, role.hiring_organization) == ("draft", None)
    assert "does not state who hires" in role.remarks[0]


def test_a_source_that_does_not_say_what_the_role_is_called_gives_a_draft():
    bring(posting(title=None))
    role = Posting.objects.get()
    assert (role.status, role.title) == ("draft", "Untitled role")
    assert "Give it a title" in role.remarks[0]


def test_an_employer_given_by_the_importing_person_serves_where_the_source_is_silent():
    bring(posting(hiring_organization=None), posting(title="B"), terms=Terms(employer="River Schools"))
    hirers = Posting.objects.current().values_list("title", "hiring_organization__name")
    assert dict(hirers) == {"Math Coach": "River Schools", "B": "Teaching Lab"}


def test_one_organization_hires_however_its_name_is_written():
    bring(posting(hiring_organization="The Teaching Lab"), posting(title="B", hiring_organization="TEACHING LAB"))
    assert Organization.objects.get().name == "The Teaching Lab"


def test_an_organization_that_was_renamed_keeps_its_name_and_its_roles():
    bring()
    Organization.objects.update(name="Lab for Teaching")
    bring(posting(term="one year"), content=b"newer")
    assert Posting.objects.get().hiring_organization == Organization.objects.get()


def test_an_organization_that_a_person_chose_stays():
    bring()
    chosen = Organization.objects.create(name="River Schools")
    Posting.objects.update(hiring_organization=chosen)
    result = bring(posting(hiring_organization="Teaching Lab West"), content=b"newer")
    assert Posting.objects.get().hiring_organization == chosen
    assert [(one.field, one.source) for one in result.differences] == [("hiring_organization", "Teaching Lab West")]


def test_a_city_that_nobody_knows_is_said():
    bring(posting(places=(Place("Atlantis", "MA", "US"), BOSTON, ANYWHERE)))
    (remark,) = Posting.objects.get().remarks
    assert "“Atlantis, MA, US”" in remark


def test_what_changed_is_found_at_once():
    bring(posting(term="one year"), posting(title="B"))
    assert {row.posting.title for row in PostingSearch.objects.all()} == {"Math Coach", "B"}
    bring(posting(closed=True), posting(title="C"), content=b"newer")
    assert [row.posting.title for row in PostingSearch.objects.all()] == ["C"]


@pytest.mark.parametrize(
    ("facts", "left_out"),
    [
        ({"travel_min_percent": 40, "travel_max_percent": 20}, "travel_max_percent"),
        ({"travel_max_percent": 400}, "travel_max_percent"),
        ({"base_salary_min": 1e15, "salary_currency": "USD", "salary_unit": SalaryUnit.YEAR}, "base_salary_min"),
        ({"base_salary_min": float("nan"), "salary_currency": "USD"}, "base_salary_min"),
        ({"base_salary_min": 2000.0, "base_salary_max": 3000.0, "salary_currency": "EUR"}, "base_salary_min"),
        ({"base_salary_max": 3000.0, "salary_unit": SalaryUnit.YEAR}, "base_salary_max"),
        ({"travel_min_percent": 10, "travel_max_percent": 0}, "travel_max_percent"),
        ({"apply_url": "javascript:alert(1)"}, "apply_url"),
        ({"apply_email": "nobody"}, "apply_email"),
        ({"months_per_year": 13}, "months_per_year"),
        ({"minimum_years": -1.0}, "minimum_years"),
    ],
)
def test_a_value_that_cannot_be_is_left_out_with_a_remark_and_costs_nothing_else(facts, left_out):
    bring(posting(**facts))
    role = Posting.objects.for_page().get()
    assert getattr(role, left_out) in (None, "")
    assert "was left out" in role.remarks[0]
    assert role.responsibilities.count() == 2
    assert not role.evidence.filter(field=left_out).exists()


def test_a_source_that_closes_before_it_was_posted_keeps_both_dates():
    bring(posting(date_posted=date(2026, 3, 2), valid_through=date(2026, 3, 1)))
    role = Posting.objects.get()
    assert role.dates_contradict
    assert (role.date_posted, role.valid_through) == (date(2026, 3, 2), date(2026, 3, 1))


def test_a_document_that_fails_leaves_nothing_behind():
    nul = posting(title="B", duties=("NUL \x00 is no text for PostgreSQL.",))
    with pytest.raises((ValueError, DatabaseError)):
        bring(posting(), nul)
    assert not SourceDocument.objects.exists()
    assert not Posting.objects.exists()


def test_the_same_role_in_two_documents_is_flagged_and_not_merged():
    bring()
    bring(posting(title="MATH COACH"), key="inbox/copy.txt")
    first, second = Posting.objects.order_by("pk")
    assert (first.possible_duplicate_of, second.possible_duplicate_of) == (None, first)


@pytest.mark.parametrize(
    "facts", [{"places": (ANYWHERE,)}, {"date_posted": date(2026, 2, 2)}, {"hiring_organization": "Another Lab"}]
)
def test_roles_that_a_fact_tells_apart_are_no_duplicates(facts):
    bring(posting(date_posted=date(2026, 1, 1)))
    bring(posting(**{"date_posted": date(2026, 1, 1), **facts}), key="inbox/other.txt")
    assert not Posting.objects.exclude(possible_duplicate_of=None).exists()

"""What people write, one phenomenon a document, and what is to be read from it."""

import pytest

from tests.postings.parsing.reading_cases import cases

CASES = [pytest.param(case, id=case.name) for case in cases()]
FAILING = [
    pytest.param(case, key, id=f"{case.name}: {key}", marks=pytest.mark.xfail(strict=True, reason=reason))
    for case in cases()
    for key, reason in case.failing.items()
]
NO_POSTINGS = [pytest.param(case, id=case.name) for case in cases() if "reason" in case.expected]


@pytest.mark.parametrize("case", CASES)
def test_a_case_is_read_as_a_careful_person_would(case):
    if "outcome" not in case.failing:
        assert case.parsed.outcome == case.outcome, case.parsed.reason
        assert case.seen(case.wanted()) == case.wanted()


@pytest.mark.parametrize(("case", "key"), FAILING)
def test_what_is_not_read_yet(case, key):
    wanted = case.wanted({key})
    assert case.parsed.outcome == case.outcome
    assert case.seen(wanted) == wanted


@pytest.mark.parametrize("case", NO_POSTINGS)
def test_a_document_that_is_no_posting_says_why(case):
    assert case.expected["reason"] in case.parsed.reason

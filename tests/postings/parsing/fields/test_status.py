import pytest

from postings.parsing.fields.status import status
from tests.postings.parsing.fields.roletext import role


@pytest.mark.parametrize(
    "line",
    [
        "matter| open: false",
        'matter| open: "false"',
        "matter| enabled: False",
        "matter| published: no",
        "matter| draft: true",
        "matter| closed: yes",
        "matter| filled: true",
        "matter| status: fulfilled",
        "matter| status: Closed",
        "Status: Position filled",
        "This position has been filled.",
        "This position is now closed.",
        "UPDATE: This search has been closed.",
        "Applications are now closed.",
        "Applications for this fellowship are closed.",
        "We are no longer accepting applications.",
        "This role is no longer available.",
        "The application period has ended.",
        "This job posting has expired.",
        "# Teacher [FILLED]",
        "# CLOSED: Teacher",
        "Position filled",
    ],
)
def test_a_closed_role_says_so(line: str) -> None:
    assert [fact.value for fact in status(role(line))] == [True]


@pytest.mark.parametrize(
    "line",
    [
        "matter| open: true",
        "matter| draft: false",
        "matter| published: true",
        "matter| status: open",
        "matter| showdate: false",
        "Open until filled",
        "The position will remain open until filled.",
        "Applications will be reviewed until the position is filled.",
        "The posting closes on May 3.",
        "The school is closed on public holidays.",
        "Once the position has been filled, all applicants will hear from us.",
        "Knowledge of closed captioning",
        "We will keep applications on file after this position has been filled.",
        "A grade that is incomplete has not been filled in.",
        "Background checks must be completed.",
    ],
)
def test_an_open_role_is_not_called_closed(line: str) -> None:
    assert list(status(role(line))) == []


def test_the_words_are_the_evidence() -> None:
    (fact,) = status(role("Thank you.", "This position has been filled."))
    assert "Thank you.\nThis position has been filled."[slice(*fact.span)] == "This position has been filled"

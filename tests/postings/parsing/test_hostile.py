"""No document, however long, nested or hostile, takes over two seconds or 200 MiB, or breaks the reader or parser.

Pieces that repeat are read to a quarter of the length that is read at most, in a quarter of the time.
"""

import pytest

from tests.postings.parsing.hostile import HARMLESS, LENGTH, cost, repeated, shapes
from tests.postings.quiet_time import takes_less

MOST_SECONDS, MOST_MIB = 2, 200
SHARE = 4


@pytest.fixture(scope="module")
def mib_before():
    return cost(HARMLESS, "harmless.md")[1]


@pytest.mark.parametrize(("name", "content"), repeated(LENGTH // SHARE).items())
def test_what_a_pattern_begins_to_match_over_and_over_is_read_in_time(name, content, mib_before):
    assert_it_costs_less(content, name, MOST_SECONDS / SHARE, mib_before + MOST_MIB / SHARE)


@pytest.mark.parametrize(("name", "content"), shapes().items())
def test_a_document_made_to_take_long_is_read_in_time(name, content, mib_before):
    assert_it_costs_less(content, name, MOST_SECONDS, mib_before + MOST_MIB)


def assert_it_costs_less(content, name, most_seconds, most_mib):
    seconds, mib, ending = cost(content, name)
    assert ending == 0
    assert mib < most_mib
    assert seconds < most_seconds or takes_less(most_seconds, lambda: cost(content, name)[0])

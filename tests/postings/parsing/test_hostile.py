"""No document, however long, nested or hostile, takes over two seconds or 200 MiB, or breaks the reader or parser."""

import pytest

from tests.postings.parsing.hostile import HARMLESS, cost, repeated, shapes
from tests.postings.quiet_time import takes_less

MOST_SECONDS, MOST_MIB = 2, 200


@pytest.fixture(scope="module")
def mib_before():
    return cost(HARMLESS, "harmless.md")[1]


@pytest.mark.parametrize(("name", "content"), (repeated() | shapes()).items())
def test_a_document_made_to_take_long_is_read_in_time(name, content, mib_before):
    seconds, mib, ending = cost(content, name)
    assert ending == 0
    assert mib < mib_before + MOST_MIB
    assert seconds < MOST_SECONDS or takes_less(MOST_SECONDS, lambda: cost(content, name)[0])

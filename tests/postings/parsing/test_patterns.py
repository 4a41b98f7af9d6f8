"""A line four times as long takes any pattern four times as long, or nearly: none backtracks without bound."""

import re

import pytest

from tests.postings.parsing.patterns import Named, compiled, grows_too_fast


@pytest.mark.parametrize("named", compiled(), ids=str)
def test_a_pattern_takes_time_that_grows_with_the_line_alone(named):
    assert grows_too_fast(named) == []


def test_a_pattern_that_begins_anew_at_each_place_is_found_out():
    named = Named((("here", "MANY[0]"),), re.compile(r"\d+x"))
    assert "1" in grows_too_fast(named)

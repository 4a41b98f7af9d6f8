"""A pattern that parts at the first letter finds what it would find whole."""

import re

import pytest

from postings.parsing.language.first_letters import by_first_letter

WORDS = "apply send accept an offer of a job in the lab: (he) earned no [salary], $job or she is a tutor; tutors apply"


def found(pattern: str) -> list[str]:
    return re.findall(rf"\b(?:{pattern})", WORDS)


@pytest.mark.parametrize(
    "pattern",
    [
        "apply|send|accept",
        "(?:he|she|the) (?:earned|is|lab)|the",
        "tutors?|an? (?:job|offer)|a",
        "(?<!a )tutor|(?<=[$])job|(?<=no |of )a",
        "a(?:| job|pply) ?|(?:|an )offer|an offer of|accept",
        "a job|(?<!the )a(?:n|) offer|tutors(?:|;) apply",
        r"s\w+|(?:an )?offer|acc[e|)]pt|a\b",
    ],
)
def test_the_same_words_are_found_in_the_same_order(pattern):
    assert found(by_first_letter(pattern)) == found(pattern) != []


def test_alternatives_of_one_letter_stand_together():
    assert by_first_letter("apply|send|accept") == "a(?:p(?:ply)|c(?:cept))|s(?:end)"


def test_they_stay_as_they_are_where_the_next_letter_cannot_be_told():
    assert by_first_letter("apply|send|a|s[ai]") == "a(?:pply|)|s(?:end|[ai])"


@pytest.mark.parametrize("pattern", [r"apply|\w+", "[a-z]send", "s*end", "s??end", ""])
def test_a_pattern_that_may_begin_with_any_letter_is_refused(pattern):
    with pytest.raises(ValueError, match="first letter"):
        by_first_letter(pattern)

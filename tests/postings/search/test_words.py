import pytest

from postings.search.words import LONGEST_QUERY, Clause, parse


def words(typed):
    return [clause.alternatives for clause in parse(typed)]


def test_several_words_are_all_wanted():
    assert words("music coach") == [("music",), ("coach",)]


def test_a_phrase_stays_together_also_without_its_closing_quote():
    assert words('"home weeks" travel') == [("home weeks",), ("travel",)]
    assert words('"home weeks') == [("home weeks",)]
    assert words("“home weeks”") == [("home weeks",)]


def test_or_joins_its_neighbours_only():
    assert words("music or science coach") == [("music", "science"), ("coach",)]


def test_a_hyphen_before_a_word_or_phrase_leaves_it_out():
    assert parse('-director -"head of"') == (Clause(("director",), negated=True), Clause(("head of",), negated=True))


def test_a_hyphen_within_a_word_may_be_a_space():
    assert words("co-teaching") == [("co-teaching", "co teaching")]


@pytest.mark.parametrize("typed", ["PD", "pd", "professional development", "Professional Development"])
def test_a_word_finds_its_synonyms(typed):
    assert words(typed) == [("pd", "professional development")]


def test_a_synonym_of_several_words_may_hold_a_common_one():
    assert words("work from home")[0][:2] == ("work from home", "wfh")


def test_a_quoted_word_has_no_synonyms():
    assert words('"PD"') == [("PD",)]


@pytest.mark.parametrize(
    "typed", ["", '"', '""', "-", "--", "or", "or or or", "the of and", "🙂🙂", "\0", "&|!():*<->'", "‏‎"]
)
def test_what_has_no_word_is_an_empty_search(typed):
    assert parse(typed) == ()


def test_a_long_text_is_cut():
    assert len(parse("word " * 1000)) <= LONGEST_QUERY / 5

"""What words speak for, as it was learnt."""

from collections import Counter

import pytest

from postings.parsing.judgement import wording
from postings.parsing.language.learning import FEWEST, Example, shared_words
from postings.parsing.language.weighed_words import ALWAYS, WeighedWords, shares, words
from postings.parsing.sections import item_words

LEARNT = [wording.WEIGHTS, item_words.WEIGHTS]


@pytest.fixture
def weighed(tmp_path):
    path = tmp_path / "words.tsv"
    path.write_text("# word, weight\n*\t-1.00\ncook\t3.00\nserve\t0.50\n")
    return WeighedWords(path)


def test_words_are_weighed_by_their_share(weighed):
    assert weighed.log_odds(words("cook it")) == 2
    assert weighed.log_odds(words("cook and serve")) == pytest.approx(-1 + 3.5 / 2**0.5)


def test_too_few_known_words_say_nothing(weighed):
    assert weighed.log_odds(words("wait")) == 0
    assert weighed.log_odds(words("cook"), fewest=2) == 0


def test_shares_are_of_known_words_and_make_a_whole():
    told = shares(words("cook, cook, cook and serve"), {"cook", "serve"})
    assert told["cook"] > told["serve"]
    assert sum(share**2 for share in told.values()) == pytest.approx(1)


@pytest.mark.parametrize("path", LEARNT, ids=lambda path: path.name)
def test_what_was_learnt_are_words_as_they_are_read(path):
    weights = WeighedWords(path).weights
    assert len(weights) > 1_000
    assert all(word == ALWAYS or words(word) == {word: 1} for word in weights)
    assert all(abs(weight) < 20 for weight in weights.values())


def test_words_of_a_few_organizations_are_not_learnt():
    found = [Example(Counter(["cook", f"elm{number}"]), str(number), speaks_for_it=True) for number in range(FEWEST)]
    own = [Example(Counter(["elm"]), "elm", speaks_for_it=True)] * FEWEST
    assert shared_words(found + own) == {"cook"}

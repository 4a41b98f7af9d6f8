"""Over the seeds: is what a person wants at the top?"""

from pathlib import Path

import pytest
from django.core.management import call_command

from postings.search import SearchQuery, search

FLOOR = 0.9  # of the mean reciprocal rank: 1 where every wanted role comes first, 1/2 where each comes second

pytestmark = pytest.mark.django_db


def wanted():
    lines = Path(__file__).with_name("relevance.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def reciprocal_rank(words, title):
    titles = [hit.posting.title for hit in search(SearchQuery(words=words)).hits]
    return 1 / (titles.index(title) + 1) if title in titles else 0


def test_the_role_that_a_person_wants_comes_first(capsys):
    call_command("import_seeds")
    ranks = {words: reciprocal_rank(words, title) for words, title in wanted()}
    assert len(ranks) >= 40
    missed = {words: rank for words, rank in ranks.items() if rank < 1}
    assert sum(ranks.values()) / len(ranks) >= FLOOR, missed

from datetime import date

import pytest
from django.core.management import call_command

from organizations.models import Organization
from postings.benchmark.queries import Asker
from postings.benchmark.synthetic import Maker
from postings.benchmark.vocabulary import Vocabulary
from postings.models import Posting, PostingSearch, RemovedPosting, SourceDocument
from tests.factories import PostingFactory


@pytest.fixture(scope="module")
def vocabulary():
    return Vocabulary(1)


def test_the_same_seed_makes_the_same_postings():
    first, again, other = (Maker(seed, date(2026, 1, 1), [1, 2]) for seed in (5, 5, 6))
    assert first.postings(0, 20) == again.postings(0, 20) != other.postings(0, 20)
    assert first.postings(0, 20) != first.postings(20, 20)


def test_the_same_seed_asks_the_same_queries_of_every_class(vocabulary):
    first, again, other = (Asker(seed, vocabulary).queries(48) for seed in (1, 1, 2))
    assert first == again != other
    assert len({name for name, _ in first}) == 16


def test_words_are_few_everywhere_and_many_hardly_anywhere(vocabulary):
    assert vocabulary.words[0] == "students"
    assert len(set(vocabulary.words)) > 50_000


@pytest.mark.django_db(transaction=True)
def test_made_postings_are_searchable_and_removed_without_a_trace():
    mine = PostingFactory()
    call_command("make_postings", "60", workers=1)
    assert Posting.objects.count() == 61
    assert 20 < PostingSearch.objects.count() < 61
    call_command("check_search")
    call_command("make_postings", remove=True, workers=1)
    assert list(Posting.objects.all()) == [mine]
    assert list(PostingSearch.objects.values_list("posting_id", flat=True)) == [mine.pk]
    assert not SourceDocument.objects.exists()
    assert not RemovedPosting.objects.exists()
    assert list(Organization.objects.all()) == [mine.hiring_organization]

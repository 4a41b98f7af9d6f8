"""The same random searches, by the search and by plain Python: the same roles, the same order, the same counts."""

from collections import defaultdict
from dataclasses import replace
from random import Random

import pytest
from django.utils import timezone

from postings.benchmark.queries import Asker
from postings.benchmark.vocabulary import Vocabulary
from postings.search import search
from postings.search.engine import answer
from postings.search.query import Order, SearchQuery
from postings.search.row import SAMPLE, is_sampled
from postings.search.words import parse
from tests.postings.search import plain
from tests.postings.search.conftest import FEW

SEARCHES = 300
PAGES = 4  # of each search are walked

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def roles(many, django_db_blocker):
    with django_db_blocker.unblock():
        return plain.roles()


def test_300_searches_find_what_plain_python_finds(roles, subtests):
    for name, query in queries():
        with subtests.test(f"{name}: {query.querystring}"):
            agrees(query, roles)


@pytest.mark.parametrize("words", ["-students", '-music -"professional development"', "-nowhere", '-"of the" -a'])
@pytest.mark.parametrize("more", [{}, {"posted_within": 30}, {"kind": ("opening",)}])
def test_words_not_to_have_alone_find_what_plain_python_finds(roles, words, more):
    agrees(SearchQuery(words=words, **more), roles)


def queries():
    vary = Random("variations")
    for name, query in Asker(7, Vocabulary(1)).queries(SEARCHES):
        extra = vary.choice([{}, {}, {"posted_within": 30}, {"closing_within": 30}, {"with_remote": False}])
        words = query.words + vary.choice(["", "", "", " -director", " or students", " music"]) if query.words else ""
        years = vary.choice([None, None, None, 0.0, 3.0, 10.0])
        order, size = vary.choice(list(Order)), vary.choice([20, 7])
        yield name, replace(query, **extra, words=words, years=years, order=order, page="1", page_size=size)


def agrees(query, roles):
    result = search(query)
    if result.did_you_mean:
        assert not any(plain.matches(role.words, parse(query.words)) for role in roles)
        query = result.query
    today = timezone.localdate()
    required = [role for role in roles if plain.passes_required(role, query, today)]
    found = plain.ordered([role for role in required if plain.passes_facets(role, query)], query)
    assert result.total == counted(found, exactly=result.total_is_exact)
    assert result.total_is_exact or len(found) > FEW / 4
    ids = [role.posting.pk for role in found][: PAGES * query.page_size]
    assert [hit.posting.pk for hit in result.hits] == ids[: query.page_size]
    assert walked(query) == ids
    for facet in result.facets.values():
        assert {value.value: value.count for value in facet.values if value.count} == plain_counts(
            required, query, facet
        )


def counted(roles, *, exactly):
    return len(roles) if exactly else SAMPLE * sum(is_sampled(role.posting.pk) for role in roles)


def walked(query):
    """The ids of the first pages, following `next`; on the way each `previous` leads back."""
    ids, page, before = [], "1", None
    for _ in range(PAGES):
        found = answer(replace(query, page=page)).page
        if before is not None:
            assert answer(replace(query, page=found.previous)).page.ids == before
        ids, before = [*ids, *found.ids], found.ids
        if not found.next:
            break
        page = found.next
    return ids


def plain_counts(required, query, facet):
    others = [role for role in required if plain.passes_facets(role, query, without=facet.name)]
    if facet.name == "degree":
        able = {
            degree: [role for role in others if plain.qualifies(role, degree, query.years)] for degree in plain.DEGREES
        }
    else:
        able = defaultdict(list)
        for role in others:
            for value in set(role.values(facet.name)):
                able[value].append(role)
    counts = {value: counted(found, exactly=facet.is_exact) for value, found in able.items()}
    return {value: count for value, count in counts.items() if count}

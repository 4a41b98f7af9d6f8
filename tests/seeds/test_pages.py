"""Nothing of a seed is lost on its way to the pages, nothing stands there twice, and nothing is added."""

import pytest
from django.core.management import call_command

from postings.models import Posting
from tests.seeds.documents import SEEDS, parsed
from tests.seeds.page_text import main_of, prose, statements, words
from tests.seeds.source_sentences import sentences, summary

pytestmark = pytest.mark.django_db
TITLE_LABELS = {"job", "title", "official", "working", "description", "opportunity"}


@pytest.fixture(params=SEEDS, ids=lambda seed: seed.name[:3])
def seed(request):
    return request.param


@pytest.fixture
def pages(seed, client):
    """The HTML of each role's page by its title."""
    call_command("import_documents", seed)
    found = {role.title: client.get(role.get_absolute_url()).content.decode() for role in Posting.objects.all()}
    assert len(found) == len(parsed(seed).postings)
    return found


def names_a_role(sentence, titles):
    """ "Job Description: Assistant Director" is the title, which a page shows without its label."""
    return any(
        words(title) in words(sentence) and not set(words(sentence).split()) - set(words(title).split()) - TITLE_LABELS
        for title in titles
    )


def test_no_sentence_is_missing(seed, pages):
    shown = "".join(prose(html) for html in pages.values())
    missing = [text for text in (*sentences(seed), summary(seed)) if words(text) not in shown]
    assert [text for text in missing if words(text).strip() and not names_a_role(text, pages)] == []


def test_no_sentence_stands_twice_on_one_page(seed, pages):
    source = words(" ".join(sentences(seed)))
    for title, html in pages.items():
        shown = prose(html)
        once = [text for text in (*sentences(seed), summary(seed)) if len(words(text).split()) > 3]
        assert [text for text in once if shown.count(words(text)) > max(1, source.count(words(text)))] == [], title


def test_no_page_says_what_its_source_does_not(seed, pages):
    source = words(parsed(seed).text)
    for title, html in pages.items():
        assert [text for text in statements(html) if words(text) not in source] == [], title


def test_the_addresses_on_a_page_do_no_harm(seed, pages):
    for html in pages.values():
        hrefs = [link.attributes["href"] for link in main_of(html, without=".nothing").css("a")]
        assert [href for href in hrefs if not href.startswith(("https://", "http://", "mailto:", "/", "#"))] == []
        assert "chrome-extension" not in html

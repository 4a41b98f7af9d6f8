"""A list of 20 roles is light enough for a poor connection."""

import gzip

from postings.models import Posting
from postings.search import index
from tests.factories import PostingFactory, PostingLocationFactory


def test_a_full_list_weighs_at_most_100_kib_in_15_requests(page, transactional_db):
    for posting in PostingFactory.create_batch(21, paid=True, traveling=True):
        PostingLocationFactory(posting=posting)
    index(Posting.objects.values_list("pk", flat=True))
    answers = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto("/", wait_until="networkidle")
    texts = [
        answer.body() for answer in answers if answer.request.resource_type in ("document", "stylesheet", "script")
    ]
    assert len(answers) <= 15
    assert sum(len(gzip.compress(text)) for text in texts) <= 100 * 1024
    assert {answer.url.split("/")[2] for answer in answers} == {page.url.split("/")[2]}
    assert page.context.cookies() == []

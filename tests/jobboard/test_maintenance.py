"""While the site is being worked on, or its database does not answer, a page says so."""

import pytest
from django.db import OperationalError, connection

from postings.models import Posting
from tests.postings.views.reading import page, text

pytestmark = pytest.mark.django_db


def test_maintenance_answers_every_address_without_the_database(client, settings, django_assert_num_queries):
    settings.MAINTENANCE = True
    with django_assert_num_queries(0):
        for address in ("/", "/admin/", "/nothing/here/"):
            response = client.get(address)
            assert response.status_code == 503
            assert response.headers["Retry-After"] == "120"
            assert "We are working on the site" in text(page(response).css_first("h1"))


@pytest.mark.parametrize(("answers", "status"), [(False, 503), (True, 500)])
def test_a_database_that_does_not_answer_is_no_error_of_a_page(client, monkeypatch, answers, status):
    def fail(*_):
        raise OperationalError("no connection")

    client.raise_request_exception = False
    monkeypatch.setattr(Posting.objects.__class__, "visible", fail)
    monkeypatch.setattr(connection, "is_usable", lambda: answers)
    assert client.get("/roles/1/coach/").status_code == status

"""Every error has a page in the design of the site, which says what to do."""

import pytest
from django.http import Http404
from django.views import defaults
from django.views.csrf import csrf_failure

from tests.postings.views.reading import page, texts

VIEWS = {
    400: lambda request: defaults.bad_request(request, ValueError("x")),
    403: lambda request: defaults.permission_denied(request, PermissionError("x")),
    404: lambda request: defaults.page_not_found(request, Http404("x")),
    500: lambda request: defaults.server_error(request),
}


@pytest.mark.parametrize("status", VIEWS)
def test_an_error_is_answered_in_the_design(rf, status):
    response = VIEWS[status](rf.get("/x/"))
    assert response.status_code == status
    assert page(response).css_first(".site-header")
    assert len(texts(page(response), "h1")) == 1


def test_a_host_that_is_not_ours_is_answered_without_its_name(client):
    response = client.get("/", headers={"Host": "evil.example"})
    assert response.status_code == 400
    assert texts(page(response), "h1") == ["That address makes no sense to us"]
    assert b"evil.example" not in response.content


def test_a_form_without_its_token_says_what_to_do(rf):
    response = csrf_failure(rf.post("/"))
    assert response.status_code == 403
    assert texts(page(response), "h1") == ["That form has expired"]


def test_robots_may_see_all_but_the_admin_and_find_the_sitemap(client):
    lines = client.get("/robots.txt").content.decode().splitlines()
    assert "Disallow: /admin/" in lines
    assert "Sitemap: http://testserver/sitemap.xml" in lines

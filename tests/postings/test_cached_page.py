"""A page is kept for the next visitor, and never shown when it might be out of date or another person's."""

import gzip
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from threading import Barrier, Event

import pytest
from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.core.cache import caches
from django.db import connection
from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.utils import timezone

from organizations.models import Organization
from postings import board, cached_page
from postings.changing import close, publish
from postings.models import Posting, Responsibility
from tests.factories import PostingFactory, ResponsibilityFactory, UserFactory


@pytest.fixture(autouse=True)
def nothing_kept():
    caches["pages"].clear()


@pytest.fixture
def unchanged_for_long(monkeypatch):
    monkeypatch.setattr(board, "LONGEST", timedelta(0))  # midnight may have been a moment ago

    def forget():
        with connection.cursor() as cursor:
            cursor.execute("UPDATE board_version SET changed_at = now() - interval '1 hour'")

    return forget


@pytest.fixture
def view():
    """Counts how often a page is made."""

    class View:
        made = 0
        response = staticmethod(lambda: HttpResponse("page"))

        def __call__(self, request):
            self.made += 1
            return self.response()

    return View()


@pytest.fixture
def ask(rf, view, monkeypatch):
    version = board.Version(1, date(2026, 3, 10), datetime(2026, 3, 9, tzinfo=UTC))
    monkeypatch.setattr(board, "version", lambda: version)

    def ask(path="/", **headers):
        cookies = headers.pop("cookie", "")
        return cached_page.cached_page(view)(rf.get(path, headers=headers | ({"Cookie": cookies} if cookies else {})))

    return ask


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/?q=coach", "/feed.atom", "/organizations/", "/jobs/remote/", "{role}"])
def test_the_second_visitor_costs_one_statement(client, address, django_assert_num_queries):
    posting = PostingFactory(title="Coach", work_arrangements=["remote"])
    publish(posting)
    address = address.format(role=posting.get_absolute_url())
    first = client.get(address).content
    with django_assert_num_queries(1):
        assert client.get(address).content == first


CHANGES = {
    "closed": close,
    "renamed with SQL": lambda posting: Posting.objects.filter(pk=posting.pk).update(title="Renamed"),
    "its employer renamed": lambda _: Organization.objects.update(name="Renamed"),
    "a duty written": lambda posting: ResponsibilityFactory(posting=posting, text="Renamed."),
    "a duty changed": lambda _: Responsibility.objects.update(text="Renamed."),
    "a duty deleted": lambda _: Responsibility.objects.all().delete(),
}


@pytest.mark.django_db
@pytest.mark.parametrize("change", CHANGES)
def test_after_a_change_nobody_sees_the_page_of_before(client, change):
    posting = PostingFactory(title="Coach")
    ResponsibilityFactory(posting=posting, text="Visit schools.", position=7)
    publish(posting)
    before = client.get(posting.get_absolute_url()).content
    CHANGES[change](posting)
    address = Posting.objects.get().get_absolute_url()
    assert client.get(address).content != before


@pytest.mark.django_db
def test_a_role_that_ends_at_midnight_leaves_the_list_at_midnight(client, monkeypatch):
    publish(PostingFactory(title="Night Coach", valid_through=timezone.localdate()))
    assert b"Night Coach" in client.get("/").content
    tomorrow = timezone.localdate() + timedelta(1)
    monkeypatch.setattr(timezone, "localdate", lambda *_: tomorrow)
    assert b"Night Coach" not in client.get("/").content


@pytest.mark.django_db
def test_who_is_signed_in_gets_a_page_of_their_own(client):
    posting = PostingFactory()
    address = posting.get_absolute_url()
    client.get(address)
    client.force_login(UserFactory())
    Posting.objects.filter(pk=posting.pk).update(title="Renamed")
    response = client.get(address, follow=True)
    assert b"Renamed" in response.content
    assert response.headers["Cache-Control"] == "private, no-cache"


@pytest.mark.django_db
def test_a_page_that_did_not_change_is_not_sent_again(client, unchanged_for_long):
    posting = PostingFactory(date_posted=date(2024, 5, 1))
    publish(posting)
    unchanged_for_long()
    for address in ("/", posting.get_absolute_url(), "/feed.atom", "/sitemap.xml"):
        first = client.get(address).headers
        for header in ({"If-None-Match": first["ETag"]}, {"If-Modified-Since": first["Last-Modified"]}):
            assert client.get(address, headers=header).status_code == 304


@pytest.mark.django_db
def test_a_change_is_sent_to_who_has_the_page_of_before(client, unchanged_for_long):
    posting = PostingFactory(date_posted=date(2024, 5, 1))
    publish(posting)
    unchanged_for_long()
    before = client.get("/").headers
    Posting.objects.update(title="Renamed")
    for header in ({"If-None-Match": before["ETag"]}, {"If-Modified-Since": before["Last-Modified"]}):
        assert client.get("/", headers=header).status_code == 200


@pytest.mark.django_db
def test_in_the_first_minute_after_a_change_no_date_vouches_for_a_page(client):
    publish(PostingFactory())
    assert "Last-Modified" not in client.get("/").headers


def test_it_is_kept_compressed_and_said_to_be(ask, view):
    view.response = lambda: HttpResponse("page " * 100)
    plain = ask()
    compressed = ask(**{"Accept-Encoding": "br, gzip;q=0.5"})
    refused = ask(**{"Accept-Encoding": "gzip;q=0, identity"})
    assert compressed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(compressed.content) == plain.content == refused.content
    assert view.made == 1
    assert plain.headers["Vary"] == "Accept-Encoding, HX-Request"


@pytest.mark.parametrize("other", ["/other/", "/?page=2"])
def test_another_address_is_another_page(ask, view, other):
    ask("/")
    ask(other)
    assert view.made == 2


def test_what_a_script_asks_for_is_another_page(ask, view):
    ask()
    ask(**{"HX-Request": "true"})
    assert view.made == 2


@pytest.mark.parametrize(
    "response",
    [
        lambda: HttpResponse("gone", status=404),
        lambda: HttpResponse("yours", headers={"Vary": "Cookie"}),
        lambda: HttpResponse("yours", headers={"Cache-Control": "no-store"}),
        lambda: _with_a_cookie(HttpResponse("yours")),
    ],
)
def test_what_is_not_for_everyone_is_not_kept(ask, view, response):
    view.response = response
    ask()
    ask()
    assert view.made == 2


@pytest.mark.django_db
@pytest.mark.parametrize("read", [get_token, lambda request: request.user.is_authenticated])
def test_what_was_made_with_a_token_or_a_session_is_not_kept(rf, read):
    made = []

    def view(request):
        made.append(read(request))
        return HttpResponse("yours")

    site = SessionMiddleware(AuthenticationMiddleware(cached_page.cached_page(view)))
    site(rf.get("/"))
    site(rf.get("/"))
    assert len(made) == 2


def _with_a_cookie(response):
    response.set_cookie("who", "you")
    return response


def test_a_session_is_neither_shown_a_kept_page_nor_kept(ask, view):
    ask()
    ask(cookie="sessionid=1")
    assert view.made == 2
    ask()
    assert view.made == 2


def test_what_is_too_long_is_shown_but_not_kept(ask, view, monkeypatch):
    monkeypatch.setattr(cached_page, "LARGEST", 10)
    assert ask().content == ask().content == b"page"
    assert view.made == 2


def test_a_page_that_many_ask_for_at_once_is_made_once(ask, view):
    together, enough = Barrier(5), Event()

    def slow():
        enough.wait(5)
        return HttpResponse("page")

    view.response = slow

    def one_visitor(_):
        together.wait(5)
        return ask().content

    with ThreadPoolExecutor(5) as visitors:
        answers = visitors.map(one_visitor, range(5))
        enough.set()
        assert set(answers) == {b"page"}
    assert view.made == 1

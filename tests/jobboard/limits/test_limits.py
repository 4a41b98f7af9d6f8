"""One visitor may ask for what costs so many times; the others are not bothered."""

from datetime import timedelta

import pytest
from django.core.cache import caches
from django.utils import timezone

from jobboard.limits import views
from jobboard.limits.limit import Limit
from jobboard.limits.models import RequestCount
from jobboard.limits.visitor import address_of
from tests.factories import UserFactory
from tests.postings.views.reading import page, text

pytestmark = pytest.mark.django_db

TWICE = Limit("tests", most=2, seconds=60)


def test_the_third_time_must_wait_until_the_first_is_over():
    assert [TWICE.wait("ada"), TWICE.wait("ada")] == [0, 0]
    assert 0 < TWICE.wait("ada") <= 60
    assert TWICE.wait("grace") == 0
    RequestCount.objects.update(ends_at=timezone.now() - timedelta(seconds=1))
    assert TWICE.wait("ada") == 0


def test_another_limit_counts_for_itself():
    for _ in range(3):
        TWICE.wait("ada")
    assert Limit("others", most=1, seconds=60).wait("ada") == 0


def test_what_is_over_is_forgotten_and_no_address_is_kept():
    for visitor in ("203.0.113.1", "203.0.113.2"):
        TWICE.wait(visitor)
    RequestCount.objects.update(ends_at=timezone.now() - timedelta(seconds=1))
    TWICE.wait("203.0.113.3")
    (left,) = RequestCount.objects.all()
    assert "203.0.113" not in left.key


@pytest.mark.parametrize("address", ["/", "/feed.atom", "/feed.rss"])
def test_too_many_searches_are_asked_to_wait_and_the_plain_list_is_not(client, monkeypatch, address):
    monkeypatch.setattr(views, "SEARCHES", TWICE)
    caches["pages"].clear()  # a page that another test was shown is no search
    assert [client.get(f"{address}?q=coach{number}").status_code for number in range(3)] == [200, 200, 429]
    refused = client.get(f"{address}?q=coach")
    assert 0 < int(refused.headers["Retry-After"]) <= 60
    assert "a lot of requests" in text(page(refused).css_first("h1"))
    assert client.get(address).status_code == 200
    assert client.get(f"{address}?q=coach", REMOTE_ADDR="198.51.100.7").status_code == 200


def test_who_guesses_passwords_must_wait_even_with_the_right_one(client, monkeypatch):
    monkeypatch.setattr(views, "SIGN_INS", TWICE)
    user = UserFactory(administrator=True)
    user.set_password("lovelace-1815")
    user.save()
    right = {"username": user.username, "password": "lovelace-1815"}
    assert [client.post("/admin/login/", right | {"password": guess}).status_code for guess in "ab"] == [200, 200]
    assert client.post("/admin/login/", right).status_code == 429
    assert client.post("/admin/login/", right, REMOTE_ADDR="198.51.100.7").status_code == 302


def test_who_signs_in_begins_anew(client, monkeypatch):
    monkeypatch.setattr(views, "SIGN_INS", TWICE)
    user = UserFactory(administrator=True)
    client.post("/admin/login/", {"username": user.username, "password": "wrong"})
    user.set_password("lovelace-1815")
    user.save()
    client.post("/admin/login/", {"username": user.username, "password": "lovelace-1815"})
    assert not RequestCount.objects.exists()


@pytest.mark.parametrize(
    ("behind_proxy", "headers", "remote", "address"),
    [
        (False, {}, "203.0.113.9", "203.0.113.9"),
        (False, {"X-Forwarded-For": "198.51.100.1"}, "203.0.113.9", "203.0.113.9"),
        (True, {"X-Forwarded-For": "10.0.0.1, 198.51.100.1"}, "127.0.0.1", "198.51.100.1"),
        (True, {}, "127.0.0.1", ""),
        (True, {"X-Forwarded-For": "nonsense"}, "127.0.0.1", ""),
        (False, {}, "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        (False, {}, "", ""),
    ],
)
def test_a_visitor_is_known_by_the_address_that_can_be_believed(rf, settings, behind_proxy, headers, remote, address):
    settings.BEHIND_PROXY = behind_proxy
    assert address_of(rf.get("/", headers=headers, REMOTE_ADDR=remote)) == address


def test_where_no_address_is_known_nobody_waits_for_another(client, monkeypatch):
    monkeypatch.setattr(views, "SEARCHES", TWICE)
    assert {client.get("/?q=coach", REMOTE_ADDR="").status_code for _ in range(3)} == {200}

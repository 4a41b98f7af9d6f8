from datetime import date

import pytest

from tests.factories import PostingFactory
from tests.postings.views.reading import page

pytestmark = pytest.mark.django_db


def test_the_deadline_is_an_all_day_event(client):
    posting = PostingFactory(title="Coach, Math; Science", valid_through=date(2999, 12, 31))
    response = client.get(f"/roles/{posting.pk}/deadline.ics")
    lines = response.content.decode().replace("\r\n ", "").split("\r\n")
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert "DTSTART;VALUE=DATE:29991231" in lines
    assert "DTEND;VALUE=DATE:30000101" in lines
    assert f"URL:http://testserver{posting.get_absolute_url()}" in lines
    assert any(line.startswith("SUMMARY:Last day to apply: Coach\\, Math\\; Science\\, ") for line in lines)


def test_no_line_of_the_file_is_longer_than_75_octets(client):
    posting = PostingFactory(title="Coördinator für Schülerinnen " * 6, valid_through=date(2999, 1, 1))
    content = client.get(f"/roles/{posting.pk}/deadline.ics").content
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert posting.title.strip() in content.decode().replace("\r\n ", "")


def test_the_page_offers_it_only_where_a_date_is_stated(client):
    dated, undated = PostingFactory(valid_through=date(2999, 1, 1), apply_email="a@example.org"), PostingFactory()
    assert page(client.get(dated.get_absolute_url())).css_first(f'a[href="/roles/{dated.pk}/deadline.ics"]')
    assert not page(client.get(undated.get_absolute_url())).css_first('a[href$=".ics"]')
    assert client.get(f"/roles/{undated.pk}/deadline.ics").status_code == 404


def test_a_closed_role_has_no_deadline(client):
    posting = PostingFactory(closed=True, valid_through=date(2999, 1, 1))
    assert client.get(f"/roles/{posting.pk}/deadline.ics").status_code == 404

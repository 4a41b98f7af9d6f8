"""A small share of what `manage.py fuzz_search` asks of a running site."""

from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from postings.benchmark.asking import ask
from postings.benchmark.nasty import addresses
from postings.search import index
from postings.search.searching import TOO_LONG
from tests.factories import PostingFactory

REQUESTS = 150


def nasty(count, seed=1):
    return addresses(count, seed, lambda: "q=students+school&place=Boston%2C+MA&pay=60000&order=pay")


def test_the_same_seed_asks_the_same():
    assert list(nasty(50)) == list(nasty(50)) != list(nasty(50, seed=2))


@pytest.mark.django_db
def test_nothing_that_is_asked_is_an_error_of_the_site(client, settings):
    settings.SEARCHES_A_MINUTE = 0
    index([PostingFactory(title="Students school coach", located=True).pk])
    statuses = [client.get(address).status_code for address in nasty(REQUESTS)]
    assert 200 in statuses
    assert set(statuses) <= {200, 301, 302, 304, 400, 404}


class Site(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        status, body = {"/good": (200, b"fine"), "/long": (200, TOO_LONG.encode()), "/bad": (500, b"")}[self.path]
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def test_what_a_site_answers_is_counted():
    with HTTPServer(("127.0.0.1", 0), Site) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        answers = ask(f"http://127.0.0.1:{server.server_port}", ["/good", "/bad", "/good", "/long"])
        server.shutdown()
    assert answers.statuses == {200: 3, 500: 1}
    assert (answers.failed, answers.gave_up, answers.slow) == (["/bad"], ["/long"], [])
    assert "4 requests" in next(answers.lines())

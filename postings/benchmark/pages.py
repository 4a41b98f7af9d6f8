"""Requests a second of whole pages, beside a view that says hello: through every middleware, without a socket."""

from collections.abc import Iterator
from io import BytesIO
from statistics import mean
from time import perf_counter

from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpResponse
from django.test import override_settings
from django.urls import include, path

from postings.benchmark.queries import Asker
from postings.models import Posting

ROUNDS = 60
BROWSED = ["", "arrangement=remote", "state=MA", "kind=opening", "employment_type=FULL_TIME", "order=closing", "page=2"]

urlpatterns = [path("hello/", lambda _: HttpResponse("Hello, world!")), path("", include("jobboard.urls"))]


def lines(asker: Asker) -> Iterator[str]:
    roles = list(Posting.objects.current().order_by("-pk")[:ROUNDS])
    searches = [query.querystring for _, query in asker.queries(ROUNDS)]
    with override_settings(ROOT_URLCONF=__name__):
        handler = WSGIHandler()
        times: dict[str, list[float]] = {}
        for number in range(ROUNDS):
            for name, address, querystring in (
                ("hello world", "/hello/", ""),
                ("list, browsing", "/", BROWSED[number % len(BROWSED)]),
                ("list, mixed search", "/", searches[number]),
                ("role", roles[number % len(roles)].get_absolute_url(), ""),
            ):
                times.setdefault(name, []).append(_seconds(handler, address, querystring))
    hello = mean(times["hello world"])
    yield "| page | requests/s of one process | of hello world |"
    yield "|---|---|---|"
    for name, seconds in times.items():
        yield f"| {name} | {1 / mean(seconds):.0f} | {hello / mean(seconds):.3f} |"


def _seconds(handler: WSGIHandler, address: str, querystring: str) -> float:
    """Of the second request: the first one warms what is read once."""
    for _ in range(2):
        start = perf_counter()
        response = handler(_environment(address, querystring), lambda *_: None)
        body = b"".join(response)
        response.close()
        seconds = perf_counter() - start
    if response.status_code != 200 or not body:
        raise RuntimeError(f"{address}?{querystring} answered {response.status_code}")
    return seconds


def _environment(address: str, querystring: str) -> dict[str, object]:
    return {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": address,
        "QUERY_STRING": querystring,
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "HTTP_HOST": "localhost",
        "wsgi.input": BytesIO(),
        "wsgi.errors": BytesIO(),
        "wsgi.url_scheme": "http",
        "wsgi.version": (1, 0),
        "wsgi.multithread": False,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }

"""Requests a second of whole pages beside a view that says hello: over HTTP, from gunicorn as deployed."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from statistics import median

from django.db import connection

from jobboard.local.web_server import command, end, free_port, wait_for_an_answer
from postings.benchmark.queries import Asker
from postings.benchmark.visitors import requests_a_second
from postings.models import Posting

PORT = "8765"
ROUNDS, SECONDS = 9, 1.5
SEARCHES = 5_000  # more than are answered in all rounds: each is asked once, so that none of these pages was kept
AGAIN = 480  # searches that are asked for over and over, as a load test does: fewer than a process keeps pages
READ = 40  # roles that are read by many
BROWSED = ["", "arrangement=remote", "state=MA", "kind=opening", "employment_type=FULL_TIME", "order=closing", "page=2"]
POPULAR = {"list, browsing": len(BROWSED), "list, mixed search, over and over": AGAIN, "role": READ}


def lines(asker: Asker) -> Iterator[str]:
    """The kinds of pages in turn, round after round: what else the machine does slows all of them alike."""
    kinds = _kinds(asker)
    rates: dict[str, list[float]] = {name: [] for name in kinds}
    with _server() as port:
        for popular, number in POPULAR.items():  # until each worker has seen them
            requests_a_second(port, islice(kinds[popular], 6 * number), 600)
        for number in range(ROUNDS + 1):
            for name, addresses in kinds.items():
                rate = requests_a_second(port, addresses, SECONDS)
                rates[name] += [rate] if number else []  # the first round warms up
    hello = median(rates["hello world"])
    yield "| page | requests/s | of hello world |"
    yield "|---|---|---|"
    for name, found in rates.items():
        yield f"| {name} | {median(found):.0f} | {median(found) / hello:.3f} |"
    yield _memory()


def _memory() -> str:
    """Of PostgreSQL, which says from version 17 on whether it got huge pages."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('shared_buffers'), current_setting('huge_pages_status', true)")
        size, huge_pages = cursor.fetchone()
    return f"PostgreSQL: shared_buffers {size}, huge pages {huge_pages or 'unknown'}"


def _kinds(asker: Asker) -> dict[str, Iterator[str]]:
    roles = [posting.get_absolute_url() for posting in Posting.objects.current().order_by("-pk")[: READ + SEARCHES]]
    searches = list(dict.fromkeys(f"/?{query.querystring}" for _, query in asker.queries(SEARCHES + AGAIN)))
    return {
        "hello world": cycle(["/hello/"]),
        "list, browsing": cycle([f"/?{querystring}" for querystring in BROWSED]),
        "list, mixed search, each asked once": iter(searches[:-AGAIN]),
        "list, mixed search, over and over": cycle(searches[-AGAIN:]),
        "role": cycle(roles[:READ]),
        "role, each asked once": iter(roles[READ:]),
    }


@contextmanager
def _server() -> Iterator[int]:
    port = free_port(PORT)
    *gunicorn, _ = command(port)
    environment = {**os.environ, "SEARCHES_A_MINUTE": "0"}
    server = subprocess.Popen([*gunicorn, "postings.benchmark.served"], env=environment, stdout=subprocess.DEVNULL)
    try:
        wait_for_an_answer(server, port)
        yield port
    finally:
        end(server)

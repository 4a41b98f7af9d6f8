from django.core.management.base import BaseCommand, CommandError

from postings.benchmark.asking import ask
from postings.benchmark.nasty import addresses
from postings.benchmark.queries import Asker
from postings.benchmark.vocabulary import Vocabulary


class Command(BaseCommand):
    help = "Ask a running site what nobody should ask. Where it fails: the addresses, and exit status 1."

    def add_arguments(self, parser):
        parser.add_argument("site", help="Where it listens; it must not limit searches (SEARCHES_A_MINUTE=0).")
        parser.add_argument("--requests", type=int, default=20_000)
        parser.add_argument("--seed", type=int, default=1)

    def handle(self, *, site, requests, seed, **_):
        searches = iter(query.querystring for _, query in Asker(seed, Vocabulary(1)).queries(requests))
        answers = ask(site, addresses(requests, seed, lambda: next(searches)))
        for line in answers.lines():
            self.stdout.write(line)
        if answers.failed:
            raise CommandError(f"{len(answers.failed)} requests failed.")

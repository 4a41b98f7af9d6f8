from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from postings.benchmark import naive, pages, publishing, work
from postings.benchmark.measuring import measure
from postings.benchmark.queries import Asker
from postings.benchmark.report import table
from postings.benchmark.vocabulary import Vocabulary
from postings.search.engine import answer

PARTS = ("publishing", "pages", "searches")


class Command(BaseCommand):
    help = "Time mixed searches over made-up postings, beside tantivy (requirements-benchmark.txt) and a naive page."

    def add_arguments(self, parser):
        parser.add_argument("--queries", type=int, default=480)
        parser.add_argument("--seed", type=int, default=1, help="Another seed asks other queries.")
        parser.add_argument("--postings-seed", type=int, default=1, help="The seed of make_postings.")
        parser.add_argument("--only", choices=PARTS, help="One part alone; pages need collectstatic.")
        parser.add_argument("--without-naive", action="store_true", help="It takes the longest by far.")

    def handle(self, *, queries, seed, postings_seed, only, without_naive, **_):
        vocabulary = Vocabulary(postings_seed)
        if only in ("publishing", None):
            self._say(publishing.lines())
        if only in ("pages", None):
            self._say(pages.lines(Asker(seed, vocabulary)))
        if only in ("searches", None):
            self._searches(Asker(seed, vocabulary).queries(queries), without_naive=without_naive)

    @transaction.atomic  # there is no time limit, so that what is slow is measured too
    def _searches(self, asked, *, without_naive):
        from postings.benchmark.yardstick import Yardstick

        tantivy = Yardstick()
        tantivy.prepare()
        ways = {"search": answer, "tantivy": tantivy.page}
        if not without_naive:
            naive.prepare()
            ways["naive"] = naive.page
        self._say(table(measure(ways, asked, timezone.localdate())))
        self._say(work.table(asked, timezone.localdate()))
        transaction.set_rollback(True)  # the naive table

    def _say(self, lines):
        for line in lines:
            self.stdout.write(line)

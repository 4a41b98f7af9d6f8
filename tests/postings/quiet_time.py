"""Seconds of a quiet core, told on a machine that is not quiet.

Processor time counts what a neighbour on the same core costs: the same reading has taken three times as long in a run
of the whole suite as alone, for seconds on end. What is over its limit is therefore measured again, for as long as such
a neighbour may stay, beside work of a known size that holds none of our code: of the same kind, in a process of its
own, for where memory or processes are dear, work that needs neither is no measure.
"""

import os
from collections.abc import Callable
from itertools import count
from time import monotonic, sleep

from markdown_it import MarkdownIt

KNOWN_WORK_SECONDS = 0.2  # on a quiet core of the machine that the limits are meant for
PATIENCE = 90  # seconds, longer than the browser of a neighbour works; what is truly too slow fails after them
PAUSE = 0.2  # seconds more after each attempt


def takes_less(limit: float, seconds: Callable[[], float]) -> bool:
    """Whether what `seconds` measures, in processor time, takes less than `limit` seconds of a quiet core."""
    until = monotonic() + PATIENCE
    if seconds() < limit:
        return True
    for attempt in count(1):
        before, taken, after = known_work(), seconds(), known_work()
        if taken / max(1, (before + after) / 2 / KNOWN_WORK_SECONDS) < limit:
            return True
        if monotonic() > until:
            return False
        sleep(attempt * PAUSE)
    return False


def known_work() -> float:
    """The processor time that the same work takes at this moment."""
    child = os.fork()
    if child == 0:
        MarkdownIt().render("".join(f"- {number} We seek *a teacher* who can teach.\n" for number in range(5_000)))
        os._exit(0)
    _, _, usage = os.wait4(child, 0)
    return usage.ru_utime + usage.ru_stime

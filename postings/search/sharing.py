"""Shares work out among connections to the database: while one waits for its statement, another one computes."""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import TypeVar

from django.db import connection

Piece = TypeVar("Piece")


def share(
    work: Callable[[Piece], object], pieces: Iterable[Piece], workers: int, progress: Callable[[int], object]
) -> None:
    """Tells how many pieces are done. With several workers each has a connection of its own: not in a transaction."""
    left = iter(list(pieces))  # whoever is free takes the next one
    done = count(1)

    def work_on_what_is_left() -> None:
        try:
            for piece in left:
                work(piece)
                progress(next(done))
        except BaseException:
            list(left)  # nobody goes on
            raise

    def work_in_a_thread(_: int) -> None:
        """Whose connection nobody else would close."""
        try:
            work_on_what_is_left()
        finally:
            connection.close()

    if workers == 1:
        work_on_what_is_left()
    else:
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(work_in_a_thread, range(workers)))

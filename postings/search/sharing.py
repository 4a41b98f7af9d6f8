"""Shares work out among connections to the database: while one waits for its statement, another one computes."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from django.db import connection

Piece = TypeVar("Piece")


def share(work: Callable[[Piece], object], pieces: Iterable[Piece], workers: int) -> Iterator[None]:
    """Yields whenever a piece is done. With several workers each has a connection of its own: not in a transaction."""

    def work_and_close(piece: Piece) -> None:
        """A thread's connection would be closed by nobody else."""
        try:
            work(piece)
        finally:
            connection.close()

    if workers == 1:
        for piece in pieces:
            yield work(piece)
    else:
        with ThreadPoolExecutor(workers) as pool:
            yield from pool.map(work_and_close, pieces)

from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

WIDTH = 40
MANY = 10  # documents; fewer are done before one looks
Item = TypeVar("Item")


def with_progress(items: Iterable[Item], total: int, stream: TextIO) -> Iterator[Item]:
    """Draw a bar on `stream`, if it is a terminal and there are many, while `items` pass."""
    if total < MANY or not stream.isatty():
        yield from items
        return
    for done, item in enumerate(items, start=1):
        filled = WIDTH * done // total
        stream.write(f"\r[{'#' * filled}{'.' * (WIDTH - filled)}] {done}/{total}")
        stream.flush()
        yield item
    stream.write("\n")

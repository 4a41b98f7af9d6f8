"""File locks: the kernel drops them with the process that held them, however it ended."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    with path.open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


class Users:
    """Those who use something together, so that the last one can put the light out."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = None

    def join(self) -> None:
        self.file = self.path.open("a")
        fcntl.flock(self.file, fcntl.LOCK_SH)

    def leave(self) -> bool:
        """Whether nobody is left."""
        try:
            fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        else:
            return True
        finally:
            self.file.close()
            self.file = None

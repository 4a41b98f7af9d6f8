"""Files read and parsed, in their order, on as many cores as one likes."""

import os
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from hashlib import sha256
from multiprocessing import get_context, parent_process
from threading import Thread

from postings.intake.content import parse_bytes, unreadable
from postings.intake.files import File
from postings.intake.parser_version import parser_version
from postings.parsing.posting import ParsedDocument

AT_ONCE = 32  # files in memory: 160 MiB of the largest
Job = tuple[File, str | None]  # with the stamp that it had, if it was read before


@dataclass(frozen=True, slots=True)
class FileReading:
    file: File
    content: bytes
    parsed: ParsedDocument | None  # none where it would read as it did


def stamp(content: bytes) -> str:
    """Two readings with the same stamp give the same: the same bytes, read by the same parser."""
    return f"{sha256(content).hexdigest()} {parser_version()}"


def read_files(files: list[File], *, workers: int = 1, known: Mapping[str, str] | None = None) -> Iterator[FileReading]:
    """`known` has the stamp under each key that was read before."""
    jobs = [(file, (known or {}).get(file.key)) for file in files]
    yield from map(_read, jobs) if workers == 1 else _read_in_processes(jobs, workers)


def _read(job: Job) -> FileReading:
    file, known = job
    try:
        content = file.read()
    except OSError as refusal:
        return FileReading(file, b"", unreadable(f"It cannot be opened: {refusal.strerror}."))
    if known == stamp(content):
        return FileReading(file, content, None)
    return FileReading(file, content, parse_bytes(content, file.name))


def _read_in_processes(jobs: list[Job], workers: int) -> Iterator[FileReading]:
    pool = _pool(workers)
    try:
        for start in range(0, len(jobs), AT_ONCE):
            some = jobs[start : start + AT_ONCE]
            try:
                readings = list(pool.map(_read, some))
            except BrokenProcessPool:
                readings = [_read_apart(job) for job in some]
                pool = _pool(workers)
            yield from readings
    finally:
        pool.shutdown(cancel_futures=True)


def _read_apart(job: Job) -> FileReading:
    """One of several brought its process down; in a process of its own it shows which."""
    with _pool(1) as pool:
        try:
            return pool.submit(_read, job).result()
        except BrokenProcessPool:
            return FileReading(job[0], b"", unreadable("Reading it brought down the process that read it."))


def _pool(workers: int) -> ProcessPoolExecutor:
    """Processes started afresh: a forked one would share this one's database connection."""
    return ProcessPoolExecutor(workers, get_context("spawn"), initializer=_end_with_parent)


def _end_with_parent() -> None:
    """A process that is killed cannot tell those that read for it: each would wait for its next file for ever."""
    Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)

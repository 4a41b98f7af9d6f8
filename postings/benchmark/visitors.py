"""Visitors who ask for one page after another, each over a connection of their own: as light as a client can be."""

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter

VISITORS = 8
REQUEST = "GET {} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n"


def requests_a_second(port: int, addresses: Iterator[str], seconds: float) -> float:
    """Until the time is over or no address is left. Raises RuntimeError for an answer that is no page."""
    start = perf_counter()
    with ThreadPoolExecutor(VISITORS) as visitors:
        answered = [visitors.submit(_visit, port, addresses, start + seconds) for _ in range(VISITORS)]
        return sum(future.result() for future in answered) / (perf_counter() - start)


def _visit(port: int, addresses: Iterator[str], until: float) -> int:
    answered = 0
    with socket.create_connection(("127.0.0.1", port)) as connection, connection.makefile("rb") as answer:
        while perf_counter() < until and (address := next(addresses, None)):
            connection.sendall(REQUEST.format(address).encode())
            _read(answer, address)
            answered += 1
    return answered


def _read(answer, address: str) -> None:
    status = answer.readline()
    length = 0
    while (line := answer.readline()) not in (b"\r\n", b""):
        name, _, value = line.partition(b":")
        length = int(value) if name.lower() == b"content-length" else length
    if b" 200 " not in status or len(answer.read(length)) != length or not length:
        raise RuntimeError(f"{address} answered {status.decode().strip()!r}")

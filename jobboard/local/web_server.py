"""gunicorn, the server of a deployment, on this machine: what one tries here is what visitors will get."""

import http.client
import os
import socket
import subprocess
import sys
import time

from jobboard.local.places import PROJECT
from jobboard.local.trouble import Trouble

HOST = "127.0.0.1"
PATIENCE = 10  # seconds for requests that are under way when the server is told to stop


def free_port(wanted: str) -> int:
    if not wanted.isdecimal() or not 0 < int(wanted) < 65536:
        raise Trouble(f"PORT is a number from 1 to 65535, not {wanted!r}: make run PORT=8000")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, int(wanted)))
        except OSError as error:
            raise Trouble(
                f"Port {wanted} cannot be used ({error.strerror}): stop what uses it, or take another: "
                "make run PORT=8001"
            ) from None
    return int(wanted)


def serve(port: int) -> None:
    """Until gunicorn ends, or make, which may be killed without a word to its children."""
    parent = os.getppid()
    server = subprocess.Popen(command(port), cwd=PROJECT)
    try:
        wait_for_an_answer(server, port)
        print(f"Rolecall answers at http://{HOST}:{port}/ (Ctrl-C stops it)", flush=True)
        while server.poll() is None and os.getppid() == parent:
            time.sleep(0.5)
        if server.returncode:
            raise Trouble(f"The web server ended by itself (status {server.returncode}); what it said is above.")
    finally:
        end(server)


def command(port: int) -> list[str]:
    reload = ["--reload"] if os.environ.get("DEBUG") == "1" else []
    configuration = ["--config", "jobboard/gunicorn_configuration.py", "--bind", f"{HOST}:{port}"]
    return [sys.executable, "-m", "gunicorn", *configuration, *reload, "jobboard.wsgi"]


def wait_for_an_answer(server: subprocess.Popen, port: int) -> None:
    while server.poll() is None:
        try:
            connection = http.client.HTTPConnection(HOST, port, timeout=30)
            connection.request("GET", "/")
            connection.getresponse()
        except OSError:
            time.sleep(0.1)
        else:
            connection.close()
            return


def end(server: subprocess.Popen) -> None:
    server.terminate()
    try:
        server.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()

"""`make run`: a database, what it must hold, and the web server in front of it; the end of one is the end of all."""

import os
import signal
import sys

from jobboard.local.database import database_server
from jobboard.local.development import use_development_values
from jobboard.local.prepare import prepare
from jobboard.local.trouble import told_in_one_sentence
from jobboard.local.web_server import free_port, serve

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def main() -> None:
    for number in SIGNALS:
        signal.signal(number, stop)
    port = free_port(os.environ.get("PORT", "8000"))
    with database_server() as url:
        use_development_values(url)
        prepare()
        serve(port)


def stop(*_: object) -> None:
    """Once: a second Ctrl-C must not keep the database from being stopped."""
    for number in SIGNALS:
        signal.signal(number, signal.SIG_IGN)
    print("\nStopping ...", flush=True)
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(told_in_one_sentence(main))

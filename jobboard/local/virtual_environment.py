"""Make .venv and install the pinned requirements, unless that is done already.

The system's Python runs this before anything is installed: standard library only.
"""

import hashlib
import subprocess
import sys
import venv
from importlib.util import find_spec
from pathlib import Path

from jobboard.local.locks import one_at_a_time
from jobboard.local.trouble import Trouble, told_in_one_sentence

PROJECT = Path(__file__).resolve().parents[2]
VENV = PROJECT / ".venv"
PYTHON = VENV / "bin" / "python"
REQUIREMENTS = PROJECT / "requirements.txt"
INSTALLED = VENV / "installed-requirements"  # their checksum, written last


def main() -> None:
    data = PROJECT / ".data"
    data.mkdir(exist_ok=True)
    with one_at_a_time(data / "virtual-environment.lock"):
        if not works():
            create()
        checksum = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
        if not INSTALLED.exists() or INSTALLED.read_text() != checksum:
            install()
            INSTALLED.write_text(checksum)


def works() -> bool:
    """False also for a .venv whose Python has left the machine."""
    return PYTHON.exists() and subprocess.run([PYTHON, "-c", "import pip"], check=False).returncode == 0


def create() -> None:
    if find_spec("ensurepip") is None:
        raise Trouble("This Python cannot make virtual environments; on Debian: apt-get install python3-venv")
    try:
        venv.create(VENV, with_pip=True, clear=True)
    except subprocess.CalledProcessError as error:
        output = (error.output or b"").decode(errors="replace").split("\n")
        reason = next((line for line in reversed(output) if line.strip()), "no reason given")
        raise Trouble(f"The environment .venv could not be made: {reason}") from error


def install() -> None:
    print("Installing the requirements into .venv; the first time this takes about a minute ...", flush=True)
    options = ["--quiet", "--no-input", "--disable-pip-version-check"]
    pip = [PYTHON, "-m", "pip", "install", *options, "--requirement", REQUIREMENTS]
    done = subprocess.run(pip, check=False, stderr=subprocess.PIPE, text=True, cwd=PROJECT)
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR: ")]
        reason = errors[-1].removeprefix("ERROR: ") if errors else f"pip ended with status {done.returncode}"
        raise Trouble(f"The requirements could not be installed (is the package index reachable?): {reason}")


if __name__ == "__main__":
    sys.exit(told_in_one_sentence(main))

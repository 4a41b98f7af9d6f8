import os
import subprocess
import sys
from pathlib import Path

import pytest

from jobboard.local import virtual_environment
from jobboard.local.trouble import Trouble


@pytest.fixture
def environment(tmp_path, monkeypatch):
    """The module, as though this interpreter were the project's .venv."""
    for name, value in {
        "PROJECT": tmp_path,
        "VENV": tmp_path / ".venv",
        "PYTHON": Path(sys.executable),
        "REQUIREMENTS": tmp_path / "requirements.txt",
        "INSTALLED": tmp_path / "installed",
    }.items():
        monkeypatch.setattr(virtual_environment, name, value)
    (tmp_path / "requirements.txt").write_text("Django\n")
    return virtual_environment


def test_requirements_are_installed_when_they_changed_and_only_then(environment, monkeypatch):
    installed = []
    monkeypatch.setattr(environment, "install", lambda: installed.append(environment.REQUIREMENTS.read_text()))
    environment.main()
    environment.main()
    environment.REQUIREMENTS.write_text("Django\nnh3\n")
    environment.main()
    assert installed == ["Django\n", "Django\nnh3\n"]


def test_an_installation_that_failed_is_told_in_a_sentence_and_tried_again(environment, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    environment.REQUIREMENTS.write_text("no-such-package==1\n")
    with pytest.raises(Trouble, match=r"could not be installed .*: No matching distribution found for no-such-package"):
        environment.main()
    assert not environment.INSTALLED.exists()


def test_an_environment_without_a_working_python_is_made_again(environment, monkeypatch):
    made = []
    monkeypatch.setattr(environment, "PYTHON", environment.VENV / "bin" / "python")
    monkeypatch.setattr(environment, "create", lambda: made.append("created"))
    monkeypatch.setattr(environment, "install", lambda: made.append("installed"))
    environment.VENV.mkdir()
    environment.main()
    assert made == ["created", "installed"]


def test_a_python_without_its_venv_module_is_told_how_to_get_it(environment, monkeypatch):
    monkeypatch.setattr(environment, "find_spec", lambda name: None)
    with pytest.raises(Trouble, match="apt-get install python3-venv"):
        environment.create()


def test_an_environment_that_cannot_be_made_is_told_in_a_sentence(environment, monkeypatch):
    def full_disk(*_, **__):
        raise subprocess.CalledProcessError(1, "ensurepip", output=b"Looking ...\nOSError: No space left on device\n")

    monkeypatch.setattr(environment.venv, "create", full_disk)
    with pytest.raises(Trouble, match="could not be made: OSError: No space left on device"):
        environment.create()


def test_a_python_that_is_missing_or_too_old_is_told_in_a_sentence():
    made = subprocess.run(
        ["make", "run", "PYTHON=/bin/false"],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.environ["PATH"]},
    )
    assert made.returncode != 0
    assert made.stderr.startswith("Rolecall needs Python 3.11 or newer, and /bin/false is older or missing")

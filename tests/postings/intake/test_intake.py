import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from postings import intake
from postings.intake import File, files_below, parse_bytes, read_files
from postings.intake import content as content_module
from postings.intake.files import PROJECT
from postings.intake.reading import stamp
from postings.parsing.posting import Outcome
from postings.reading import MAX_BYTES

COACH = b"# Math Coach\n\n## Responsibilities\n\n- Visit schools every week.\n- Coach teachers.\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("b/two.md", "c.md", "a.md", ".hidden.md", ".git/config"):
        (tmp_path / name).write_bytes(COACH)
    return tmp_path


def test_a_folder_stands_for_every_document_below_it_in_sorted_order(folder):
    assert [file.name for file in files_below([folder])] == ["a.md", "b/two.md", "c.md"]


def test_a_file_is_named_as_it_was_given_and_comes_once(folder):
    files = files_below([folder / "c.md", folder, folder / "b" / ".." / "a.md"])
    assert [file.name for file in files] == [str(folder / "c.md"), "a.md", "b/two.md"]


def test_a_missing_path_is_named(folder):
    with pytest.raises(FileNotFoundError, match=r"nowhere\.md"):
        files_below([folder, folder / "nowhere.md"])


def test_a_documents_key_is_the_same_however_its_path_was_typed(folder, monkeypatch):
    monkeypatch.chdir(PROJECT)
    (inside,) = files_below([PROJECT / "manage.py"])
    (outside,) = files_below([folder / "b" / ".." / "a.md"])
    assert inside.key == "manage.py"
    assert outside.key == str(folder / "a.md")


def test_a_file_that_cannot_be_opened_is_said_and_stops_no_other(folder):
    files = files_below([folder])
    (folder / "a.md").unlink()
    first, *others = read_files(files)
    assert first.parsed.outcome == Outcome.UNREADABLE
    assert first.parsed.reason == "It cannot be opened: No such file or directory."
    assert [reading.parsed.outcome for reading in others] == [Outcome.POSTINGS] * 2


@pytest.mark.parametrize(
    "content", [b"", b" \n ", b"x" * (MAX_BYTES + 1), bytes(range(256)) * 16], ids=["empty", "blank", "huge", "binary"]
)
def test_content_that_is_no_text_is_a_result_with_a_reason(content):
    parsed = parse_bytes(content, "role.md")
    assert parsed.outcome != Outcome.POSTINGS
    assert parsed.reason


def test_a_parser_that_fails_is_a_result_too(monkeypatch, caplog):
    monkeypatch.setattr(content_module, "parse", lambda document: 1 / 0)
    parsed = parse_bytes(COACH, "role.md")
    assert parsed.outcome == Outcome.UNREADABLE
    assert parsed.reason == "Reading it failed unexpectedly (ZeroDivisionError)."
    assert "role.md" in caplog.text


def test_several_processes_read_the_same_in_the_same_order(folder):
    files = files_below([folder])
    assert list(read_files(files, workers=2)) == list(read_files(files))


class Deadly(File):
    def read(self):
        os._exit(1)


def test_a_file_that_brings_its_process_down_is_named_and_stops_no_other(folder):
    first, *others = files_below([folder])
    deadly, *readings = read_files([Deadly(first.path, first.name), *others], workers=2)
    assert deadly.parsed.reason == "Reading it brought down the process that read it."
    assert [reading.parsed.outcome for reading in readings] == [Outcome.POSTINGS] * 2


READS_AND_WAITS = """
import sys
from multiprocessing import active_children
from pathlib import Path
from postings.intake import files_below, read_files

if __name__ == "__main__":
    readings = read_files(files_below([Path(sys.argv[1])]), workers=2)
    next(readings)
    print(*(child.pid for child in active_children()), flush=True)
    sys.stdin.read()
"""


def test_the_processes_of_one_that_is_killed_end_with_it(folder, tmp_path):
    (tmp_path / "reads.py").write_text(READS_AND_WAITS)
    command = [sys.executable, tmp_path / "reads.py", folder]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(PROJECT)}, text=True, **pipes) as process:
        readers = process.stdout.readline().split()
        process.kill()
    assert len(readers) == 2
    until = time.monotonic() + 20
    while any(map(is_running, readers)):
        assert time.monotonic() < until
        time.sleep(0.05)


def is_running(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_what_is_known_by_its_stamp_is_not_parsed_again(folder):
    files = files_below([folder])
    known = {files[0].key: stamp(COACH), files[1].key: stamp(b"an older text")}
    assert [reading.parsed is None for reading in read_files(files, known=known)] == [True, False, False]


def test_another_parser_gives_another_stamp(monkeypatch):
    before = stamp(COACH)
    monkeypatch.setattr(intake.reading, "parser_version", lambda: "another")
    assert stamp(COACH) != before

import pytest

from jobboard.local.trouble import Trouble, told_in_one_sentence


def test_trouble_is_one_line_and_a_failure(capsys):
    def action():
        raise Trouble("The port is taken: choose another.")

    assert told_in_one_sentence(action) == 1
    assert capsys.readouterr().err == "Rolecall: The port is taken: choose another.\n"


def test_a_full_disk_or_a_missing_permission_is_one_line_too(capsys, tmp_path):
    assert (
        told_in_one_sentence(lambda: (tmp_path / "file").write_text("") and (tmp_path / "file" / "below").touch()) == 0
    )
    assert told_in_one_sentence(lambda: (tmp_path / "file" / "below").touch()) == 1
    assert capsys.readouterr().err == f"Rolecall: Not a directory: {tmp_path}/file/below\n"


def test_being_interrupted_is_no_failure():
    def action():
        raise KeyboardInterrupt

    assert told_in_one_sentence(action) == 0


def test_a_mistake_of_ours_is_not_hidden():
    with pytest.raises(ZeroDivisionError):
        told_in_one_sentence(lambda: 1 / 0)

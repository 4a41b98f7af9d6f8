import re

import pytest
from django.core.management import CommandError, call_command


def test_the_pace_and_the_slowest_document_are_said(tmp_path, capsys):
    (tmp_path / "short.md").write_text("# Bus Driver\n")
    (tmp_path / "long.md").write_text("# Math Coach\n\n## Duties\n\n" + "- Visit schools every week\n" * 200)
    call_command("measure_reading", tmp_path, passes=1)
    pace, slowest = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"2 documents, \d+ a second", pace)
    assert re.fullmatch(r"the slowest, long\.md, took \d+ ms", slowest)


def test_where_nothing_is_nothing_is_measured(tmp_path):
    with pytest.raises(CommandError, match="There are no documents"):
        call_command("measure_reading", tmp_path)
    with pytest.raises(CommandError, match=r"There is no .*nowhere"):
        call_command("measure_reading", tmp_path / "nowhere")

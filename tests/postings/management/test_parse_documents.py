import json

import pytest
from django.core.management import CommandError, call_command

COACH = "# Math Coach\n\n## Responsibilities\n\n- Visit schools.\n- Coach teachers.\n"


@pytest.fixture
def inbox(tmp_path):
    (tmp_path / "a.md").write_text(COACH)
    (tmp_path / "b.md").write_bytes(b"")
    return tmp_path


def run(capsys, *arguments, **options):
    call_command("parse_documents", *arguments, **options)
    return capsys.readouterr().out


def test_each_document_is_one_line_of_json_and_no_database_is_asked(inbox, capsys):
    first, second = map(json.loads, run(capsys, inbox).splitlines())
    assert (first["path"], first["outcome"], first["reason"]) == ("a.md", "postings", "")
    assert first["postings"][0]["title"] == "Math Coach"
    assert (second["path"], second["outcome"]) == ("b.md", "unreadable")
    assert second["reason"]


def test_one_list_of_json_on_request(inbox, capsys):
    assert [document["path"] for document in json.loads(run(capsys, inbox, format="json"))] == ["a.md", "b.md"]


def test_a_span_is_looked_up_in_the_text(inbox, capsys):
    (document,) = map(json.loads, run(capsys, inbox / "a.md").splitlines())
    text = run(capsys, inbox / "a.md", text=True)
    start, end = document["postings"][0]["responsibilities"][1]["span"]
    assert text[start:end] == "Coach teachers."


def test_a_missing_path_is_named_and_exits_with_2(inbox):
    with pytest.raises(CommandError, match=r"There is no .*nowhere") as failure:
        call_command("parse_documents", inbox / "nowhere")
    assert failure.value.returncode == 2

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection

from postings.importing import attempt
from postings.models import Posting, SourceDocument

pytestmark = pytest.mark.django_db
COACH = (
    "---\norganization: River Schools\n---\n\n# {}\n\n## Responsibilities\n\n- Visit schools every week.\n- Coach.\n"
)


@pytest.fixture
def inbox(tmp_path):
    for title in ("Math Coach", "Reading Coach"):
        (tmp_path / f"{title}.md").write_text(COACH.format(title))
    return tmp_path


def run(*arguments, **options):
    call_command("import_documents", *arguments, **options)


def test_documents_become_roles_and_the_table_says_so(inbox, capsys):
    run(inbox)
    assert set(Posting.objects.values_list("title", flat=True)) == {"Math Coach", "Reading Coach"}
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["document", "outcome", "roles", "responsibilities", "qualifications", "unclassified"]
    assert "Math Coach.md" in lines[1]
    assert lines[1].split()[-4:] == ["1", "2", "0", "0"]
    assert lines[-1] == "2 postings"


def test_a_second_run_passes_over_what_did_not_change(inbox, capsys):
    run(inbox)
    (inbox / "Math Coach.md").write_text(COACH.format("Math Coach").replace("week", "month"))
    capsys.readouterr()
    run(inbox)
    output = capsys.readouterr().out
    assert "postings (changed)" in output
    assert "postings (unchanged)" in output
    assert Posting.objects.count() == 2


def test_a_dry_run_writes_nothing(inbox, capsys):
    run(inbox, dry_run=True)
    assert "2 postings" in capsys.readouterr().out
    assert not SourceDocument.objects.exists()


def test_a_document_that_cannot_be_read_is_reported_and_stops_nothing_else(inbox, capsys):
    (inbox / "Empty.md").write_bytes(b"")
    with pytest.raises(CommandError, match="could not be read") as failure:
        run(inbox, report=inbox / ".report.json")
    assert failure.value.returncode == 1
    assert Posting.objects.count() == 2
    report = json.loads((inbox / ".report.json").read_text())
    assert report["totals"]["unreadable"] == 1
    assert report["totals"]["roles"] == 2
    (empty,) = [document for document in report["documents"] if document["outcome"] == "unreadable"]
    assert empty["key"].endswith("Empty.md")
    assert empty["reason"] in capsys.readouterr().out


def test_a_document_that_the_database_refuses_stops_nothing_else(inbox, monkeypatch, capsys):
    original = attempt.import_document

    def refuse(*, key, **options):
        if "Math" in key:
            raise ValueError
        return original(key=key, **options)

    monkeypatch.setattr(attempt, "import_document", refuse)
    with pytest.raises(CommandError, match="could not be read"):
        run(inbox)
    assert "The database refused it" in capsys.readouterr().out
    assert Posting.objects.get().title == "Reading Coach"


def test_a_folder_that_came_empty_closes_nothing(inbox):
    run(inbox)
    for file in inbox.iterdir():
        file.unlink()
    run(inbox)
    assert Posting.objects.exclude(status="closed").count() == 2


def test_a_missing_path_is_named_and_exits_with_2(inbox):
    with pytest.raises(CommandError, match=r"There is no .*nowhere") as failure:
        run(inbox / "nowhere")
    assert failure.value.returncode == 2


def test_a_report_that_cannot_be_written_is_said_before_anything_is_imported(inbox):
    with pytest.raises(CommandError, match=r"There is no folder .*nowhere for the report"):
        run(inbox, report=inbox / "nowhere" / "report.json")
    assert not SourceDocument.objects.exists()


def test_several_workers_import_the_same(inbox):
    run(inbox, workers=2)
    assert Posting.objects.count() == 2


def test_the_seeds_are_imported_as_any_folder_is(settings, inbox, capsys):
    settings.BASE_DIR = inbox.parent
    inbox.rename(inbox.parent / "seeds")
    call_command("import_seeds", dry_run=True)
    assert "2 postings" in capsys.readouterr().out


@pytest.mark.django_db(transaction=True)
def test_an_import_that_is_killed_leaves_whole_documents_and_goes_on_where_it_stopped(tmp_path):
    for number in range(80):
        (tmp_path / f"{number:02}.md").write_text(COACH.format(f"Coach {number}"))
    command = [sys.executable, "manage.py", "import_documents", str(tmp_path)]
    environment = {**os.environ, "DATABASE_URL": _url_of_the_test_database()}
    with subprocess.Popen(command, cwd=settings.BASE_DIR, env=environment, stdout=subprocess.DEVNULL) as process:
        while SourceDocument.objects.count() < 5 and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
    arrived = SourceDocument.objects.count()
    assert 5 <= arrived < 80
    assert Posting.objects.count() == arrived
    assert not Posting.objects.filter(responsibilities=None).exists()
    run(tmp_path)
    assert Posting.objects.count() == 80


def _url_of_the_test_database():
    database = connection.settings_dict
    host = database["HOST"] or database["OPTIONS"].get("host", "")
    return f"postgresql:///{database['NAME']}?host={host}&user={database['USER']}&port={database['PORT'] or 5432}"

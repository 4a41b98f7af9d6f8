import re

import pytest
from django.contrib.auth import authenticate, get_user_model

from jobboard.local import prepare
from jobboard.local.trouble import Trouble
from tests.factories import SourceDocumentFactory

pytestmark = pytest.mark.django_db


def test_the_administrator_is_made_once_and_the_password_printed_once(capsys):
    prepare.make_administrator()
    name, password = re.search(r"Administrator: (\S+), password: (\S+)", capsys.readouterr().out).groups()
    assert authenticate(username=name, password=password).is_superuser
    prepare.make_administrator()
    assert capsys.readouterr().out == ""
    assert get_user_model().objects.count() == 1


def test_seeds_are_imported_only_where_nothing_has_been(monkeypatch):
    commands = []
    monkeypatch.setattr(prepare, "call_command", commands.append)
    prepare.import_seeds()
    assert commands == ["import_seeds"]
    SourceDocumentFactory()
    prepare.import_seeds()
    assert commands == ["import_seeds"]


def test_a_step_that_fails_is_told_in_a_sentence_and_kept_whole(monkeypatch, tmp_path):
    def fail(*_, **__):
        raise LookupError("permission denied\nto create extension")

    monkeypatch.setattr(prepare, "call_command", fail)
    monkeypatch.setattr(prepare, "WHOLE_STORY", prepare.DATA / "test-trouble.log")
    with pytest.raises(Trouble, match="could not be prepared: permission denied to create extension"):
        prepare.prepare()
    assert "Traceback" in prepare.WHOLE_STORY.read_text()

import os
import subprocess
import sys

import pytest
from django.core.management import call_command

PRODUCTION = {
    "SECRET_KEY": "".join(chr(number) for number in range(ord("0"), ord("~"))),
    "ALLOWED_HOSTS": "jobs.example.org",
    "DATABASE_URL": "postgresql://jobs@db.example.org/board",
}


def manage(command, **environment):
    return subprocess.run(
        [sys.executable, "manage.py", *command.split()],
        env={"PATH": os.environ["PATH"]} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_deployment_check_finds_nothing_in_the_production_settings():
    check = manage("check --deploy --fail-level WARNING", **PRODUCTION)
    assert (check.returncode, check.stderr) == (0, "")
    assert "no issues" in check.stdout


def test_without_secrets_a_command_says_what_is_missing_and_how_to_run_it_locally():
    check = manage("check")
    assert check.returncode == 1
    assert check.stderr.startswith("manage.py: Set the environment variable SECRET_KEY;")
    assert check.stderr.endswith("manage.py --local check\n")


def test_documents_are_parsed_without_a_database_or_secrets():
    parsed = manage("parse_documents jobboard/no-such-file")
    assert (parsed.returncode, parsed.stderr) == (2, "CommandError: There is no jobboard/no-such-file.\n")


def test_a_local_command_works_on_the_local_database(database_server):
    assert manage("--local migrate --plan", **os.environ).returncode == 0
    assert "SECRET_KEY" in manage("migrate --plan").stderr


@pytest.mark.django_db
def test_every_change_of_a_model_has_its_migration():
    call_command("makemigrations", check_changes=True, dry_run=True, verbosity=0)


def test_plain_http_is_sent_to_https(client, settings):
    settings.SECURE_SSL_REDIRECT = True
    answer = client.get("/admin/login/")
    assert (answer.status_code, answer.url) == (301, "https://testserver/admin/login/")


def test_every_answer_carries_the_security_headers(client):
    headers = client.get("/no-such-page/").headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"

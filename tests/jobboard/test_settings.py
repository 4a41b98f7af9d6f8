import runpy

import pytest
from django.core.exceptions import ImproperlyConfigured

PRODUCTION = {
    "SECRET_KEY": "kept-elsewhere",
    "ALLOWED_HOSTS": "jobs.example.org, www.jobs.example.org",
    "DATABASE_URL": "postgresql://jobs:s%40fe@db.example.org/board?sslmode=require",
}


@pytest.fixture
def load(monkeypatch):
    """load(NAME="value") runs the settings file with the environment of a deployment, changed by the arguments."""
    for name in ("DEBUG", "HTTPS", "BEHIND_PROXY", "STATIC_ROOT", "TIME_ZONE", "SEARCHES_A_MINUTE", "MAINTENANCE"):
        monkeypatch.delenv(name, raising=False)

    def run(**changes):
        for name, value in (PRODUCTION | changes).items():
            monkeypatch.setenv(name, value)
        return runpy.run_path("jobboard/settings.py")

    return run


@pytest.mark.parametrize("name", PRODUCTION)
def test_production_refuses_to_start_without_its_secrets(load, name):
    with pytest.raises(ImproperlyConfigured, match=f"environment variable {name};"):
        load(**{name: " "})


def test_production_is_the_default(load):
    settings = load()
    assert settings["DEBUG"] is False
    assert (
        settings["SECURE_SSL_REDIRECT"] is settings["SESSION_COOKIE_SECURE"] is settings["CSRF_COOKIE_SECURE"] is True
    )
    assert settings["SECURE_HSTS_SECONDS"] > 0
    assert "Manifest" in settings["STORAGES"]["staticfiles"]["BACKEND"]


def test_no_header_of_a_visitor_makes_a_request_secure_unless_a_proxy_sets_it(load):
    assert "SECURE_PROXY_SSL_HEADER" not in load()
    assert load(BEHIND_PROXY="1")["SECURE_PROXY_SSL_HEADER"] == ("HTTP_X_FORWARDED_PROTO", "https")


def test_the_database_url_is_read_whole(load):
    database = load()["DATABASES"]["default"]
    assert (database["HOST"], database["NAME"], database["USER"]) == ("db.example.org", "board", "jobs")
    assert (database["PASSWORD"], database["OPTIONS"]) == ("s@fe", {"sslmode": "require"})


def test_a_database_url_that_is_none_is_refused_without_being_shown(load):
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL") as refusal:
        load(DATABASE_URL="mysql:hunter2")
    assert "hunter2" not in str(refusal.value)


def test_hosts_are_separated_by_commas_or_spaces(load):
    assert load()["ALLOWED_HOSTS"] == ["jobs.example.org", "www.jobs.example.org"]


@pytest.mark.parametrize("value", ["yes", "True", "2"])
def test_a_flag_is_0_or_1(load, value):
    with pytest.raises(ImproperlyConfigured, match="DEBUG is 0 or 1"):
        load(DEBUG=value)


def test_the_policy_allows_nothing_inline_and_nothing_foreign(load):
    directives = load()["CONTENT_SECURITY_POLICY"]["DIRECTIVES"]
    assert directives["default-src"] == ["'none'"]
    assert {source for sources in directives.values() for source in sources} == {"'none'", "'self'", "data:"}

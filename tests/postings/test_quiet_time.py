"""The measure that other tests trust: noise that passes is forgiven, slowness that stays is not."""

import pytest

from tests.postings import quiet_time
from tests.postings.quiet_time import KNOWN_WORK_SECONDS, known_work, takes_less


@pytest.fixture(autouse=True)
def _impatient(monkeypatch):
    monkeypatch.setattr(quiet_time, "PATIENCE", 1)
    monkeypatch.setattr(quiet_time, "PAUSE", 0)


def test_what_is_slow_only_now_and_then_takes_less(monkeypatch):
    monkeypatch.setattr(quiet_time, "known_work", lambda: KNOWN_WORK_SECONDS)
    monkeypatch.setattr(quiet_time, "PATIENCE", 60)
    measured = iter([9.0, 9.0, 0.1])
    assert takes_less(1, lambda: next(measured))


def test_what_is_always_slow_does_not(monkeypatch):
    monkeypatch.setattr(quiet_time, "known_work", lambda: KNOWN_WORK_SECONDS)
    assert not takes_less(1, lambda: 1.1)


def test_what_is_slow_as_everything_is_takes_less(monkeypatch):
    monkeypatch.setattr(quiet_time, "known_work", lambda: 3 * KNOWN_WORK_SECONDS)
    assert takes_less(1, lambda: 2.9)
    assert not takes_less(1, lambda: 3.1)


def test_the_known_work_takes_a_while():
    assert known_work() > KNOWN_WORK_SECONDS / 10

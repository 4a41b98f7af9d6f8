import pytest
from django.contrib.auth import get_user_model


@pytest.mark.django_db
def test_the_tests_speak_to_a_real_postgresql(client):
    from django.db import connection

    assert connection.vendor == "postgresql"
    assert get_user_model().objects.count() == 0
    assert connection.pg_version >= 150000

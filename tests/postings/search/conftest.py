import pytest
from django.db import connection
from django.utils import timezone

from postings.benchmark import loading
from postings.models import SearchWord
from postings.search import counting, sample
from postings.search.rebuild import rebuild

MANY = 4_000  # postings, of which about three in five are current
FEW = 500  # are counted exactly here, so that these are many


@pytest.fixture(scope="module")
def many(django_db_setup, django_db_blocker):
    """Made-up postings with their search rows, for all tests of a module; they only read."""
    with django_db_blocker.unblock():
        loading.load(MANY, seed=1, today=timezone.localdate(), progress=lambda _: None)
        rebuild()
        sample.forget()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(counting, "EXACT_BELOW", FEW)
            yield
        sample.forget()
        loading.remove()
        SearchWord.objects.all().delete()
        with connection.cursor() as cursor:
            cursor.execute("TRUNCATE posting_search_common")

import pytest
from django.db import IntegrityError, connection, transaction


def violated(write, **values):
    """The name of the constraint that refuses `write(**values)`, with the deferred ones asked at once."""
    with pytest.raises(IntegrityError) as refusal:
        _write_and_check(write, values)
    return refusal.value.__cause__.diag.constraint_name


@transaction.atomic
def _write_and_check(write, values):
    write(**values)
    connection.check_constraints()

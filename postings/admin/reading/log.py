from contextlib import contextmanager

from django.contrib.admin.models import ADDITION, CHANGE, LogEntry

from postings.models import Posting


@contextmanager
def logged(user, key, name):
    """What the document of `key` gives or changes meanwhile has in its history who handed it in."""
    roles = Posting.objects.filter(source_document__key=key)
    before = dict(roles.values_list("pk", "updated_at"))
    yield
    new = [role for role in roles.all() if role.pk not in before]
    changed = [role for role in roles.all() if before.get(role.pk, role.updated_at) != role.updated_at]
    LogEntry.objects.log_actions(user.pk, new, ADDITION, f"Read from “{name}”.")
    LogEntry.objects.log_actions(user.pk, changed, CHANGE, f"Read again from “{name}”.")

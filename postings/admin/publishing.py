from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db import transaction

from postings import changing
from postings.models import Posting


@admin.action(description="Publish the selected roles", permissions=["publish"])
def publish(screen, request, postings):
    for_each(request, postings, changing.publish, "published")


@admin.action(description="Close the selected roles", permissions=["publish"])
def close(screen, request, postings):
    for_each(request, postings, changing.close, "closed")


@transaction.atomic
def for_each(request, postings, change, done):
    """Apply `change` to each posting that this person may publish and that allows it; say which were left and why."""
    allowed = set(Posting.objects.published_by(request.user).filter(pk__in=postings).values_list("pk", flat=True))
    changed = []
    for posting in postings:
        problem = _problem(posting, change) if posting.pk in allowed else "you may not publish for this organization."
        if problem:
            messages.error(request, f"“{posting}” was not {done}: {problem}")
        else:
            changed.append(posting.pk)
    if changed:
        messages.success(request, f"{len(changed)} {'role' if len(changed) == 1 else 'roles'} {done}.")


def _problem(posting, change):
    try:
        change(posting)
    except ValidationError as refusal:
        return " ".join(refusal.messages)
    return ""

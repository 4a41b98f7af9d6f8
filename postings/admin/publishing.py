from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db import transaction

from postings import changing
from postings.admin.doubts import hidden_because
from postings.choices import PostingStatus
from postings.models import Posting

MOST_AT_ONCE = 200


@admin.action(description="Publish (or reopen) the selected roles", permissions=["publish"])
def publish(screen, request, postings):
    for_each(screen, request, postings, changing.publish, "published")


@admin.action(description="Close the selected roles", permissions=["publish"])
def close(screen, request, postings):
    for_each(screen, request, postings, changing.close, "closed")


@transaction.atomic
def for_each(screen, request, postings, change, done):
    """Apply `change` to each posting that this person may publish and that allows it; say which were left and why."""
    chosen = list(postings[: MOST_AT_ONCE + 1])
    if len(chosen) > MOST_AT_ONCE:
        messages.error(request, f"These are more than {MOST_AT_ONCE} roles: nothing was {done}. Choose fewer.")
        return
    ids = [posting.pk for posting in chosen]
    allowed = set(Posting.objects.published_by(request.user).filter(pk__in=ids).values_list("pk", flat=True))
    changed = [posting for posting in chosen if _changed(request, posting, change, done, allowed)]
    for posting in changed:
        screen.log_change(request, posting, f"{done.capitalize()}.")
        warn_if_hidden(request, posting)
    if changed:
        messages.success(request, f"{len(changed)} {'role' if len(changed) == 1 else 'roles'} {done}.")


def warn_if_hidden(request, posting):
    """Who publishes expects to be read."""
    reason = hidden_because(posting) if posting.status == PostingStatus.PUBLISHED else ""
    if reason:
        messages.warning(request, f"“{posting}” is published, but: {reason}")


def _changed(request, posting, change, done, allowed):
    problem = _problem(posting, change) if posting.pk in allowed else "you may not publish for this organization."
    if problem:
        messages.error(request, f"“{posting}” was not {done}: {problem}")
    return not problem


def _problem(posting, change):
    try:
        change(posting)
    except ValidationError as refusal:
        return " ".join(refusal.messages)
    return ""

from django.db.models import Q
from django.utils.text import smart_split, unescape_string_literal

from organizations.models import Organization

MOST_WORDS = 6
MOST_ORGANIZATIONS = 100


def found(postings, typed):
    """Those with each word that was typed in their title, in the name of who hires, or as their class code.

    Each condition is one that an index of the table itself answers: a join would read it all.
    """
    for word in _words(typed):
        hirers = Organization.objects.filter(name__icontains=word).values_list("pk", flat=True)[:MOST_ORGANIZATIONS]
        in_title = Q(title__icontains=word) | Q(occupation_code__icontains=word)
        postings = postings.filter(in_title | Q(hiring_organization__in=list(hirers)))
    return postings


def _words(typed):
    for word in list(smart_split(typed.replace("\x00", "")))[:MOST_WORDS]:
        quoted = len(word) > 1 and word[0] == word[-1] and word[0] in "\"'"
        yield unescape_string_literal(word) if quoted else word

"""Documents that a person hands in through a page: each kept under its content, and nothing of what gives no role."""

from dataclasses import dataclass
from hashlib import sha256

from organizations.models import Organization
from postings.importing.attempt import attempt
from postings.importing.result import ImportedDocument
from postings.importing.terms import Terms
from postings.intake import parse_bytes
from postings.models import SourceDocument
from postings.parsing.posting import Outcome


@dataclass(frozen=True, slots=True)
class HandedIn:
    name: str
    content: bytes


def hand_in(document: HandedIn, *, key: str, terms: Terms) -> ImportedDocument:
    """What gives roles is imported; what does not leaves no trace, and its result has the reason."""
    parsed = parse_bytes(document.content, document.name)
    if parsed.outcome != Outcome.POSTINGS:
        return ImportedDocument(key, parsed.outcome, parsed.reason)
    return attempt(key=key, content=document.content, parsed=parsed, terms=terms)


def key_for(document: HandedIn, organization: Organization | None) -> str:
    """Handed in again for the same organization, it is the same document, also under another name."""
    owner = organization.pk if organization else 0
    folder = f"uploads/{owner}/{sha256(document.content).hexdigest()[:16]}/"
    known = SourceDocument.objects.filter(key__istartswith=folder).values_list("key", flat=True)
    return known.first() or folder + document.name

"""Who hires: the organization that the source names, found however it writes the name, or made."""

from organizations.models import Organization
from postings.importing.result import Difference
from postings.importing.terms import Terms
from postings.models import Posting
from postings.parsing.posting import ParsedPosting

LONGEST_NAME = Organization._meta.get_field("name").max_length


def employer_name(parsed: ParsedPosting, terms: Terms) -> str:
    """What the source states, else the name that the importing person gave; empty when neither names one."""
    stated = "" if terms.whomever_it_names else parsed.value("hiring_organization")
    name = " ".join(str(stated or terms.employer).split())
    return name if len(name) <= LONGEST_NAME else ""


def other_employer(parsed: ParsedPosting, name: str) -> str:
    """Whom the source names, if that is another than the organization called `name`."""
    stated = " ".join(str(parsed.value("hiring_organization") or "").split())
    return "" if not stated or Organization.objects.named(stated).filter(name=name).exists() else stated


def take_employer(posting: Posting, name: str) -> list[Difference]:
    """Set who hires, unless a person chose another or the source says what it said before."""
    if not name or posting.imported.get("hiring_organization") == name:
        return []
    organization = Organization.objects.named_or_new(name)
    if posting.hiring_organization_id not in (posting.imported.get("hiring_organization_id"), organization.pk):
        return [Difference(posting.title, "hiring_organization", str(posting.hiring_organization), name)]
    posting.hiring_organization = organization
    posting.imported |= {"hiring_organization": name, "hiring_organization_id": organization.pk}
    return []

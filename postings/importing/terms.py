from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Terms:
    """What the person who imports decides, and no document."""

    employer: str = ""  # hires where a document names nobody
    whomever_it_names: bool = False  # `employer` hires, also where a document names another
    as_drafts: bool = False  # a new role waits for a person to publish it, and no status changes


AS_THE_DOCUMENT_SAYS = Terms()

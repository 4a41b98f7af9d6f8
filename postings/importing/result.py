"""What importing a document came to, for the table on the terminal and the report."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from postings.parsing.posting import Outcome, ParsedDocument, SectionKind


class Change(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    KEPT = "kept"  # the document can no longer be read as postings; what it once gave stays
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that a person edited, where the source says something else."""

    posting: str
    field: str
    kept: Any
    source: Any


@dataclass(slots=True)
class ImportedDocument:
    key: str
    outcome: Outcome
    reason: str = ""
    change: Change = Change.UNCHANGED
    roles: int = 0
    responsibilities: int | None = None  # these three: none where the document was not read again
    qualifications: int | None = None
    unclassified: int | None = None  # sections
    differences: list[Difference] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, key: str, parsed: ParsedDocument, change: Change) -> "ImportedDocument":
        sections = {section for posting in parsed.postings for section in posting.sections}  # shared ones count once
        return cls(
            key=key,
            outcome=parsed.outcome,
            reason=parsed.reason,
            change=change,
            roles=len(parsed.postings),
            responsibilities=sum(len(posting.responsibilities) for posting in parsed.postings),
            qualifications=sum(len(posting.qualifications) for posting in parsed.postings),
            unclassified=sum(section.kind == SectionKind.UNCLASSIFIED for section in sections),
        )

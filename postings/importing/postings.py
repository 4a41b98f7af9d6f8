"""The roles of one document, written beside those that it gave before."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model

from postings.choices import PostingStatus
from postings.importing.duplicates import flag_duplicate
from postings.importing.employer import employer_name, other_employer, take_employer
from postings.importing.evidence import renewed_evidence
from postings.importing.fitting import fit, save_fitting
from postings.importing.merging import disputed, take_parts, take_values
from postings.importing.parts import PARTS, source_parts
from postings.importing.result import Difference
from postings.importing.terms import Terms
from postings.importing.values import source_values, title_of
from postings.models import Evidence, Posting, SourceDocument
from postings.parsing.posting import ParsedPosting

UNNAMED = "The source does not say what the role is called. Give it a title, then publish."
NOT_STATED = "The source does not state who hires. Choose the organization, then publish."
GONE = "Its source document no longer has this role."
OVER = "The source says that this role is filled or no longer open."


@dataclass(slots=True)
class Written:
    """What a document came to; the rows are created for all of its roles at once."""

    postings: list[Posting] = field(default_factory=list)
    changed: list[Posting] = field(default_factory=list)
    rows: list[Model] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def write_postings(document: SourceDocument, sources: tuple[ParsedPosting, ...], terms: Terms) -> Written:
    """Within the caller's transaction."""
    written = Written()
    before = list(document.postings.prefetch_related(*PARTS, "evidence").order_by("source_position"))
    paired = _paired(sources, before)
    for position, (source, posting) in enumerate(paired):
        _write(posting or Posting(source_document=document), position, source, terms, written)
    gone = [posting for posting in before if posting not in written.postings]
    for position, posting in enumerate(gone, start=len(paired)):
        _leave_behind(posting, position, written)
    for model in (*PARTS.values(), Evidence):
        model.objects.bulk_create([row for row in written.rows if isinstance(row, model)])
    for posting in set(written.postings).difference(before):
        flag_duplicate(posting)
    return written


def _paired(sources: tuple[ParsedPosting, ...], before: list[Posting]) -> list[tuple[ParsedPosting, Posting | None]]:
    """Each role with the one that it was: that of the same title, or the one that is left when one is left."""
    left = list(before)
    pairs = {}
    for index, source in enumerate(sources):
        same = next((posting for posting in left if posting.imported.get("title") == title_of(source)), None)
        if same:
            left.remove(same)
        pairs[index] = same
    new = [index for index, posting in pairs.items() if posting is None]
    if len(new) == len(left) == 1:
        pairs[new[0]] = left[0]
    return [(source, pairs[index]) for index, source in enumerate(sources)]


def _write(posting: Posting, position: int, source: ParsedPosting, terms: Terms, written: Written) -> None:
    stored = _state(posting)
    name = employer_name(source, terms)
    other = other_employer(source, name) if terms.whomever_it_names else ""
    stated = source_values(source, name)
    if terms.as_drafts:
        _leave_status(posting, stated)
    values, complaints = _fitting(stated)
    parts, more_complaints = source_parts(posting, source)
    rows, differing_parts = take_parts(posting, parts)
    differences = [*take_employer(posting, name), *take_values(posting, values), *differing_parts]
    posting.source_position = position
    _remark(posting, [*_remarks(source, terms, name, other), *complaints, *more_complaints])
    if _state(posting) != stored:
        save_fitting(posting)
    not_said = (
        disputed(posting, stated) | {one.field for one in differences} | ({"hiring_organization"} if other else set())
    )
    rows += renewed_evidence(posting, source, not_said)
    written.postings.append(posting)
    written.rows += rows
    written.differences += differences
    if rows or _state(posting) != stored:
        written.changed.append(posting)


def _leave_status(posting: Posting, stated: dict[str, Any]) -> None:
    if posting.pk:
        del stated["status"]
    else:
        stated["status"] = PostingStatus.DRAFT.value


def _remarks(source: ParsedPosting, terms: Terms, name: str, other: str) -> Iterator[str]:
    yield from source.remarks
    if not source.value("title"):
        yield UNNAMED
    if not name:
        yield NOT_STATED
    if other:
        yield f"The source names “{other}” as who hires; it was read for {name}."
    if terms.as_drafts and source.value("closed"):
        yield OVER


def _fitting(values: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    candidate = Posting(**values)
    complaints = fit(candidate)
    return {name: getattr(candidate, name) for name in values}, complaints


def _leave_behind(posting: Posting, position: int, written: Written) -> None:
    """A role that its document no longer has is closed, unless a person decided about it."""
    stored = _state(posting)
    posting.source_position = position
    if posting.status == posting.imported.get("status") == PostingStatus.PUBLISHED:
        posting.status = posting.imported["status"] = PostingStatus.CLOSED.value
    _remark(posting, [GONE])
    if _state(posting) != stored:
        posting.save()
        written.changed.append(posting)
        written.remarks.append(f"“{posting.title}” is no longer in it: {posting.get_status_display().lower()}.")


def _remark(posting: Posting, remarks: list[str]) -> None:
    """A person clears a remark once it is dealt with; it comes back only when the source gives another."""
    if posting.imported.get("remarks") != remarks:
        posting.imported["remarks"] = remarks
        posting.remarks = list(remarks)


def _state(posting: Posting) -> dict[str, Any]:
    return {field.attname: deepcopy(getattr(posting, field.attname)) for field in posting._meta.concrete_fields}

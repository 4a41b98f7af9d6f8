"""What was read from a document, role by role: each fact with its sentence, what is missing, what is uncertain."""

from dataclasses import dataclass

from django.template.response import TemplateResponse

from postings.admin.doubts import doubts
from postings.admin.edits import Edit, edits_of
from postings.choices import PostingStatus, SectionKind
from postings.facts import wording
from postings.facts.table import ROWS, Fact, Row, State, facts_of
from postings.models import Posting, PostingSection, SourceDocument

MOST_DOCUMENTS = 20


def _hirer(posting):
    return [posting.hiring_organization.name] if posting.hiring_organization else []


REVIEWED = (
    Row("Title", wording.verbatim("title"), ("title",)),
    Row("Who hires", _hirer, ("hiring_organization",)),
    *ROWS,
    Row("Apply at", wording.verbatim("apply_url"), ("apply_url",)),
    Row("Apply by e-mail", wording.verbatim("apply_email"), ("apply_email",)),
)


@dataclass(frozen=True, slots=True)
class RoleReview:
    role: Posting
    facts: list[Fact]
    not_stated: list[str]
    doubts: list[str]
    unclassified: list[PostingSection]
    edits: list[Edit]
    may_publish: bool


@dataclass(frozen=True, slots=True)
class DocumentReview:
    document: SourceDocument
    roles: list[RoleReview]
    unclaimed: list[str]
    may_renew: bool


def review(screen, request):
    """The documents that the address names, as many as this person may see."""
    chosen = [int(number) for number in request.GET.getlist("document") if number.isdecimal() and len(number) < 19]
    documents = screen.get_queryset(request).filter(pk__in=chosen[:MOST_DOCUMENTS]).defer("content").order_by("pk")
    reviews = [document_review(document, request.user) for document in documents]
    context = {**screen.admin_site.each_context(request), "title": "What was read", "opts": screen.opts}
    return TemplateResponse(request, "admin/postings/sourcedocument/review.html", {**context, "reviews": reviews})


def document_review(document, user):
    roles = Posting.objects.for_page().select_related("possible_duplicate_of").filter(source_document=document)
    publishable = set(Posting.objects.published_by(user).filter(source_document=document).values_list("pk", flat=True))
    return DocumentReview(
        document,
        [
            role_review(role, may_publish=role.pk in publishable)
            for role in roles.edited_by(user).order_by("source_position")
        ],
        [text for start, end in document.unclaimed if (text := document.text[start:end].strip())],
        SourceDocument.objects.renewed_by(user).filter(pk=document.pk).exists(),
    )


def role_review(role, *, may_publish):
    facts = facts_of(role, REVIEWED)
    return RoleReview(
        role,
        [fact for fact in facts if fact.lines],
        [fact.label for fact in facts if fact.state == State.NOT_STATED],
        doubts(role),
        [section for section in role.sections.all() if section.kind == SectionKind.UNCLASSIFIED],
        edits_of(role),
        may_publish and role.status != PostingStatus.PUBLISHED,
    )

from django.shortcuts import get_list_or_404, get_object_or_404, render
from django.views.decorators.http import require_safe

from postings.cached_page import cached_page
from postings.choices import PostingStatus
from postings.models import Posting, SourceDocument
from postings.source_lines import lines_in


@require_safe
@cached_page
def document(request, pk):
    """What a document says, as it was read. One that also holds a draft is not public yet."""
    documents = SourceDocument.objects.exclude(postings__status=PostingStatus.DRAFT).defer("content")
    found = get_object_or_404(documents, pk=pk)
    postings = get_list_or_404(Posting.objects.visible().filter(source_document=found).order_by("source_position"))
    context = {"document": found, "postings": postings, "lines": lines_in(found)}
    return render(request, "postings/document.html", context)

from functools import partial
from time import monotonic
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse

from jobboard.limits.limit import Limit
from postings.admin.reading.form import ReadingForm, RenewingForm
from postings.admin.reading.log import logged
from postings.importing import ImportedDocument, Terms
from postings.importing.handing_in import hand_in, key_for
from postings.models import SourceDocument
from postings.parsing.posting import Outcome

READINGS = Limit("readings", most=20, seconds=10 * 60)  # by one person
SECONDS = 10  # after which no further document is begun; one takes 2 at most
LATE = "It was not read: the documents before it took all the time that there is. Hand it in again."
NOT_YOURS = "It was handed in before, and you may not change what it gave. Ask a publisher of the organization."


def read_documents(screen, request):
    """GET the form; POST what is to be read. What gave roles has its page, what did not is said beside its field."""
    if not screen.has_view_permission(request):
        raise PermissionDenied
    form = ReadingForm(*_sent(request), user=request.user)
    return _answer(screen, request, form, partial(_read_new, request.user, form), {"title": "Read a document"})


def renew_document(screen, request, document):
    """The same for a newer version of `document`, which changes what it gave."""
    if not SourceDocument.objects.renewed_by(request.user).filter(pk=document.pk).exists():
        raise PermissionDenied
    form = RenewingForm(*_sent(request))
    title = f"Read a newer version of {document.name}"
    return _answer(screen, request, form, partial(_read_again, request.user, document), {"title": title})


def _sent(request):
    return (request.POST, request.FILES) if request.method == "POST" else ()


def _answer(screen, request, form, read, context):
    done = _read_all(form, read) if form.is_valid() and _within_limit(request.user, form) else []
    if done and not form.errors:
        chosen = urlencode([("document", document.pk) for document in done])
        return redirect(f"{reverse('admin:postings_sourcedocument_review')}?{chosen}")
    context |= {**screen.admin_site.each_context(request), "opts": screen.opts, "form": form, "done": done}
    return TemplateResponse(request, "admin/postings/sourcedocument/read.html", context)


def _within_limit(user, form):
    wait = READINGS.wait(str(user.pk))
    if wait:
        form.add_error(None, f"You handed in documents {READINGS.most} times. Go on in {-(-wait // 60)} minutes.")
    return not wait


def _read_all(form, read):
    """The documents that gave roles, each in a transaction of its own; every other leaves an error in the form."""
    last, done = monotonic() + SECONDS, []
    for field, document in form.handed_in():
        result = read(document) if monotonic() < last else ImportedDocument("", Outcome.UNREADABLE, LATE)
        if result.outcome == Outcome.POSTINGS:
            done.append(SourceDocument.objects.defer("content", "text").get(key=result.key))
        else:
            form.add_error(field, f"{document.name}: {result.reason}" if field == "documents" else result.reason)
    if "text" not in form.errors:
        form.forget_text()
    return done


def _read_new(user, form, document):
    key = key_for(document, form.cleaned_data["organization"])
    known = SourceDocument.objects.filter(key=key)
    if known.exists() and not known.renewed_by(user).exists():
        return ImportedDocument(key, Outcome.UNREADABLE, NOT_YOURS)
    with logged(user, key, document.name):
        return hand_in(document, key=key, terms=form.terms())


def _read_again(user, known, document):
    organization = known.postings.first().hiring_organization
    anyone = user.is_superuser or organization is None
    terms = Terms(as_drafts=True, employer="" if anyone else organization.name, whomever_it_names=not anyone)
    with logged(user, known.key, document.name):
        return hand_in(document, key=known.key, terms=terms)

"""Hands in documents as a browser would."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

ADDRESS = reverse("admin:postings_sourcedocument_read")


def hand_in(client, *documents, address=ADDRESS, **fields):
    """`documents` are pairs of name and content. The answer to what the browser is sent on to."""
    files = [SimpleUploadedFile(name, content) for name, content in documents]
    return client.post(address, {"documents": files, **fields}, follow=True)


def errors(response):
    return {field: list(said) for field, said in response.context["form"].errors.items()}

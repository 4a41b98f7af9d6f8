"""A page that one visitor was shown serves the next one too, for as long as nothing on the board has changed.

The version of the board is part of the key: a page that might be out of date is not found, and is never thrown away.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from hashlib import sha256
from math import ceil
from threading import Lock

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_cache_control, patch_vary_headers
from django.utils.http import http_date
from django.views.decorators.http import conditional_page
from isal import igzip

from postings import board

View = Callable[..., HttpResponse]
LARGEST = 100_000  # bytes, compressed
KEPT = 600  # seconds, because numbers that are "about" may be a minute old when they are kept
VARIES = ("Accept-Encoding", "HX-Request")
TURNS = [Lock() for _ in range(64)]  # of one page many may be asked for at once: one makes it, the others wait
ACCEPTS_GZIP = re.compile(r"\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))")


@dataclass(frozen=True, slots=True)
class KeptPage:
    body: bytes  # compressed once, as nearly every visitor wants it
    content_type: str
    etag: str

    @classmethod
    def of(cls, response: HttpResponse) -> "KeptPage":
        digest = sha256(response.content).hexdigest()[:32]
        body = igzip.compress(response.content, compresslevel=2, mtime=0)
        return cls(body, response.headers["Content-Type"], f'W/"{digest}"')

    def response_to(self, request: HttpRequest, version: board.Version) -> HttpResponse:
        compressed = ACCEPTS_GZIP.search(request.headers.get("Accept-Encoding", ""))
        response = HttpResponse(self.body if compressed else igzip.decompress(self.body), self.content_type)
        if compressed:
            response.headers["Content-Encoding"] = "gzip"
        response.headers["ETag"] = self.etag
        settled_at = version.settled_at()
        seconds = ceil(settled_at.timestamp()) if settled_at else None
        if seconds:
            response.headers["Last-Modified"] = http_date(seconds)
        patch_vary_headers(response, VARIES)
        patch_cache_control(response, no_cache=True)  # it may be kept, and is asked for again each time
        return get_conditional_response(request, self.etag, seconds, response)


def cached_page(view: View) -> View:
    """For a page that is the same for everyone who is not signed in. Others get theirs made for them."""
    made_anew = conditional_page(view)

    @wraps(view)
    def shown(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            response = made_anew(request, *args, **kwargs)
            patch_cache_control(response, private=True, no_cache=True)
            return response
        version = board.version()
        with board.reading(version):
            page = _kept_or_made(request, _key(request, version), lambda: view(request, *args, **kwargs))
        return page.response_to(request, version) if isinstance(page, KeptPage) else page

    return shown


def _kept_or_made(request: HttpRequest, key: str, make: Callable[[], HttpResponse]) -> KeptPage | HttpResponse:
    pages = caches["pages"]
    if page := pages.get(key):
        return page
    with TURNS[hash(key) % len(TURNS)]:
        if page := pages.get(key):
            return page
        response = make()
        if not _is_for_everyone(request, response):
            return response
        page = KeptPage.of(response)
        if len(page.body) <= LARGEST:
            pages.set(key, page, KEPT)
        return page


def _is_for_everyone(request: HttpRequest, response: HttpResponse) -> bool:
    """A token against forged requests is one visitor's, and so may be what was read from a session."""
    if hasattr(response, "render"):
        response.render()
    if request.META.get("CSRF_COOKIE_NEEDS_UPDATE") or getattr(getattr(request, "session", None), "accessed", False):
        return False
    varies = {name.strip().lower() for name in response.get("Vary", "").split(",") if name.strip()}
    shared = varies <= {name.lower() for name in VARIES} and "Cache-Control" not in response.headers
    return response.status_code == 200 and shared and not response.cookies and not response.streaming


def _key(request: HttpRequest, version: board.Version) -> str:
    asked = (request.build_absolute_uri(), request.headers.get("HX-Request", ""))
    return sha256(repr((version.number, version.day, *asked)).encode()).hexdigest()

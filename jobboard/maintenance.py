"""The page of the days when the site is being worked on, also shown while the database does not answer."""

from django.conf import settings
from django.db import InterfaceError, OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

RETRY_AFTER = 120  # seconds


class MaintenanceMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return unavailable(request) if settings.MAINTENANCE else self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A statement that failed on a database that answers is an error like any other."""
        if isinstance(exception, OperationalError | InterfaceError) and not connection.is_usable():
            return unavailable(request)
        return None


def unavailable(request: HttpRequest) -> HttpResponse:
    response = render(request, "503.html", status=503)
    response["Retry-After"] = RETRY_AFTER
    return response

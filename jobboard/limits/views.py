"""What a view needs to keep a limit, and the sign-in of the admin that keeps its own."""

from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jobboard.limits.limit import Limit
from jobboard.limits.visitor import address_of

SIGN_INS = Limit("sign-ins", most=10, seconds=15 * 60)  # that failed, from one address
SEARCHES = Limit("searches", most=settings.SEARCHES_A_MINUTE, seconds=60)

View = Callable[..., HttpResponse]


def limited_searches(view: View) -> View:
    """A list without parameters is nobody's search, and costs little. So does a kept page: `cached_page` goes first."""

    @wraps(view)
    def within_limit(request: HttpRequest, *args, **options) -> HttpResponse:
        visitor = address_of(request)
        if SEARCHES.most and request.GET and visitor and (wait := SEARCHES.wait(visitor)):
            return too_many_requests(request, wait)
        return view(request, *args, **options)

    return within_limit


def sign_in(request: HttpRequest) -> HttpResponse:
    """The admin's, for those who do not guess passwords."""
    visitor = address_of(request)
    guesses = request.method == "POST" and visitor
    if guesses and (wait := SIGN_INS.wait(visitor)):
        return too_many_requests(request, wait)
    response = admin.site.login(request)
    if guesses and request.user.is_authenticated:
        SIGN_INS.forget(visitor)
    return response


def too_many_requests(request: HttpRequest, wait: int) -> HttpResponse:
    response = render(request, "429.html", {"minutes": -(-wait // 60)}, status=429)
    response["Retry-After"] = wait
    return response

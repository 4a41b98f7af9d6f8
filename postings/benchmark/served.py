"""The site with a page more, which says hello: what gunicorn serves to `postings.benchmark.pages`."""

from django.conf import settings
from django.http import HttpResponse
from django.urls import include, path

from jobboard.wsgi import application

settings.ROOT_URLCONF = __name__

urlpatterns = [path("hello/", lambda _: HttpResponse("Hello, world!")), path("", include("jobboard.urls"))]

__all__ = ["application", "urlpatterns"]

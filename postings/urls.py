from django.contrib.sitemaps.views import index as sitemap_index
from django.contrib.sitemaps.views import sitemap
from django.urls import path
from django.views.generic import TemplateView

from postings.cached_page import cached_page
from postings.feeds import RolesAtomFeed, RolesFeed
from postings.sitemaps import SITEMAPS
from postings.views.compare import compare
from postings.views.deadline import deadline
from postings.views.document import document
from postings.views.landing import roles_in, roles_of_kind, roles_remote
from postings.views.places import places
from postings.views.role import role
from postings.views.roles import roles
from postings.views.saved import saved

sitemaps = {"sitemaps": SITEMAPS}

urlpatterns = [
    path("", roles, name="roles"),
    path("jobs/remote/", roles_remote, name="roles-remote"),
    path("jobs/in/<slug:state>/", roles_in, name="roles-in"),
    path("jobs/<slug:kind>/", roles_of_kind, name="roles-of-kind"),
    path("roles/<int:pk>/deadline.ics", deadline, name="deadline"),
    path("roles/<int:pk>/<slug:slug>/", role, name="posting"),
    path("documents/<int:pk>/", document, name="document"),
    path("compare/", compare, name="compare"),
    path("saved/", saved, name="saved"),
    path("places/", places, name="places"),
    path("feed.atom", RolesAtomFeed(), name="atom"),
    path("feed.rss", RolesFeed(), name="rss"),
    path("sitemap.xml", cached_page(sitemap_index), sitemaps, name="sitemap"),
    path("sitemap-<section>.xml", cached_page(sitemap), sitemaps, name="django.contrib.sitemaps.views.sitemap"),
    path("robots.txt", TemplateView.as_view(template_name="robots.txt", content_type="text/plain"), name="robots"),
]

from django.contrib.sitemaps import Sitemap
from django.db.models import Max
from django.urls import reverse
from django.utils.functional import cached_property

from organizations.directory import hiring_organizations
from postings.landing import landings
from postings.models import Posting
from postings.search import SearchQuery, search


class RoleSitemap(Sitemap):
    limit = 10_000

    def items(self):
        return Posting.objects.current().only("pk", "title", "updated_at").order_by("pk")

    def lastmod(self, posting):
        return posting.updated_at


class OrganizationSitemap(Sitemap):
    def items(self):
        return hiring_organizations()


class ListSitemap(Sitemap):
    """The list itself and the landing pages; all of them change when any role does."""

    def items(self):
        found = landings(search(SearchQuery()))
        return [reverse("roles"), reverse("organizations"), *(landing.path for landing in found)]

    def location(self, path):
        return path

    def lastmod(self, _path):
        return self.latest

    @cached_property
    def latest(self):
        return Posting.objects.current().aggregate(latest=Max("updated_at"))["latest"]


SITEMAPS = {"lists": ListSitemap, "roles": RoleSitemap, "organizations": OrganizationSitemap}

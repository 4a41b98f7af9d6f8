from django.db import models


class FormerSlug(models.Model):
    """An address that an organization once had, so that links to it still arrive."""

    organization = models.ForeignKey("Organization", on_delete=models.CASCADE, related_name="former_slugs")
    slug = models.SlugField(max_length=100, unique=True)

    def __str__(self):
        return self.slug

    @classmethod
    def keep_for(cls, organization):
        """Call it before `organization` is saved: it looks up the slug that the database still has."""
        stored = type(organization).objects.filter(pk=organization.pk).exclude(slug=organization.slug)
        for slug in stored.values_list("slug", flat=True):
            cls.objects.update_or_create(slug=slug, defaults={"organization": organization})

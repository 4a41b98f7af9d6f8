from django.db import IntegrityError, models, transaction
from django.urls import reverse
from django.utils.text import slugify

from organizations.choices import MembershipRole, OrganizationKind
from organizations.models.former_slug import FormerSlug


class NameKey(models.Func):
    """A name without case, accents, punctuation, a leading "The" and a trailing "Inc." (defined by a migration)."""

    function = "organization_name_key"
    output_field = models.TextField()


class OrganizationQuerySet(models.QuerySet):
    def named(self, name):
        """Those whose name differs from `name` in case, accents or punctuation at most: one or none."""
        return self.alias(name_key=NameKey("name")).filter(name_key=NameKey(models.Value(name)))

    def named_or_new(self, name):
        return self.named(name).first() or self._new(name)

    def edited_by(self, user):
        return self if user.is_superuser else self.filter(memberships__user=user)

    def published_by(self, user):
        if user.is_superuser:
            return self
        return self.filter(memberships__user=user, memberships__role=MembershipRole.PUBLISHER)

    def _new(self, name):
        try:
            with transaction.atomic():
                return self.create(name=name)
        except IntegrityError:  # another import made it a moment ago
            return self.named(name).get()


class Organization(models.Model):
    name = models.CharField(max_length=200)
    slug = models.SlugField(max_length=100, unique=True, blank=True, help_text="Left empty, it is made from the name.")
    kind = models.CharField(max_length=20, choices=OrganizationKind, blank=True)
    url = models.URLField("website", max_length=2000, blank=True)
    overview = models.TextField(blank=True)
    equal_opportunity_statement = models.TextField(blank=True)

    objects = OrganizationQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                NameKey("name"),
                name="organization_name_once",
                violation_error_message="An organization of this name exists already.",
            ),
            models.CheckConstraint(condition=~models.Q(name=""), name="organization_has_a_name"),
            models.CheckConstraint(condition=~models.Q(slug=""), name="organization_has_a_slug"),
        ]

    def __str__(self):
        return self.name

    @transaction.atomic
    def save(self, *args, **kwargs):
        self.slug = self.slug or self._free_slug()
        FormerSlug.keep_for(self)
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return reverse("organization", args=[self.slug])

    def _free_slug(self):
        stem = slugify(self.name)[:90] or "organization"
        taken = set(Organization.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
        return next(slug for slug in _numbered(stem) if slug not in taken)


def _numbered(stem):
    yield stem
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1

from django.conf import settings
from django.db import models

from organizations.choices import MembershipRole


class Membership(models.Model):
    """Who may post for whom."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    organization = models.ForeignKey("Organization", on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=10, choices=MembershipRole, default=MembershipRole.EDITOR)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "organization"], name="membership_once"),
            models.CheckConstraint(condition=models.Q(role__in=MembershipRole.values), name="membership_role_is_known"),
        ]

    def __str__(self):
        return f"{self.user} at {self.organization}"

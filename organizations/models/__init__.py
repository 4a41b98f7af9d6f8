from organizations.models.former_slug import FormerSlug
from organizations.models.membership import Membership
from organizations.models.organization import Organization

__all__ = ["FormerSlug", "Membership", "Organization"]

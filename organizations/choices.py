"""Every closed list of values that the database holds for organizations."""

from django.db.models import TextChoices


class OrganizationKind(TextChoices):
    SCHOOL_DISTRICT = "school_district", "School district"
    CHARTER_NETWORK = "charter_network", "Charter network"
    SCHOOL = "school", "School"
    HIGHER_EDUCATION = "higher_education", "College or university"
    LIBRARY = "library", "Library"
    CONSULTANCY = "consultancy", "Consultancy"
    COALITION = "coalition", "Coalition"
    NONPROFIT = "nonprofit", "Nonprofit"
    GOVERNMENT = "government", "Government"
    COMPANY = "company", "Company"
    OTHER = "other", "Other"


class MembershipRole(TextChoices):
    EDITOR = "editor", "Editor: writes drafts"
    PUBLISHER = "publisher", "Publisher: also publishes and closes"

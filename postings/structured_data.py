"""A current opening as schema.org's JobPosting, as Google documents it for job search.

https://developers.google.com/search/docs/appearance/structured-data/job-posting
"""

import json
from datetime import datetime, time
from html import escape
from typing import Any

from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe

from postings.choices import Degree, PostingKind, SalaryUnit
from postings.facts.place_names import country_name, region_name
from postings.models import Posting, PostingLocation

CREDENTIALS = {
    Degree.HIGH_SCHOOL: "high school",
    Degree.ASSOCIATE: "associate degree",
    Degree.BACHELOR: "bachelor degree",
    Degree.MASTER: "postgraduate degree",
    Degree.DOCTORATE: "postgraduate degree",
}
UNITS = {unit: unit.upper() for unit in SalaryUnit if unit != SalaryUnit.TOTAL}


def job_posting(posting: Posting) -> dict[str, Any] | None:
    """None for what is no current opening, and where a property that Google requires is not known."""
    places = [_place(location) for location in posting.locations.all() if _is_address(location)]
    areas = [_area(location) for location in posting.locations.all() if location.remote and location.address_country]
    is_opening = posting.kind == PostingKind.OPENING and posting.is_current()
    description = _description(posting)
    if not (is_opening and description and posting.date_posted and (places or areas)):
        return None
    properties = {
        "@context": "https://schema.org/",
        "@type": "JobPosting",
        "title": posting.title,
        "description": description,
        "datePosted": posting.date_posted.isoformat(),
        "validThrough": _last_moment(posting),
        "employmentType": posting.employment_types,
        "hiringOrganization": _organization(posting.hiring_organization),
        "jobLocation": places,
        "jobLocationType": "TELECOMMUTE" if areas else None,
        "applicantLocationRequirements": areas,
        "baseSalary": _salary(posting),
        **_requirements(posting),
        "identifier": {"@type": "PropertyValue", "name": "Rolecall", "value": str(posting.pk)},
        "directApply": False,
    }
    return {name: value for name, value in properties.items() if value not in (None, "", [])}


def script_content(data: dict[str, Any]) -> SafeString:
    """JSON for a script element of a page: nothing in it ends the element or shows an e-mail address to harvesters."""
    text = json.dumps(data, ensure_ascii=False)
    for character in "<>&@\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return mark_safe(text)  # noqa: S308 -- escaped above


def _is_address(location: PostingLocation) -> bool:
    return not location.remote and bool(location.address_country)


def _place(location: PostingLocation) -> dict[str, Any]:
    address = {
        "addressLocality": location.address_locality,
        "addressRegion": location.address_region,
        "addressCountry": location.address_country,
    }
    stated = {name: value for name, value in address.items() if value}
    return {"@type": "Place", "address": {"@type": "PostalAddress", **stated}}


def _area(location: PostingLocation) -> dict[str, str]:
    country = "USA" if location.address_country == "US" else country_name(location.address_country)
    if not location.address_region:
        return {"@type": "Country", "name": country}
    region = f"{region_name(location.address_region)}, {country}"
    if not location.address_locality:
        return {"@type": "State", "name": region}
    return {"@type": "City", "name": f"{location.address_locality}, {region}"}


def _organization(organization) -> dict[str, str]:
    site = {"sameAs": organization.url} if organization.url else {}
    return {"@type": "Organization", "name": organization.name, **site}


def _last_moment(posting: Posting) -> str | None:
    if not posting.valid_through:
        return None
    return timezone.make_aware(datetime.combine(posting.valid_through, time(23, 59, 59))).isoformat()


def _salary(posting: Posting) -> dict[str, Any] | None:
    low, high = posting.base_salary_min, posting.base_salary_max
    if posting.salary_unit not in UNITS or (low is None and high is None):
        return None
    bounds = {"minValue": low, "maxValue": high} if low != high else {"value": low}
    amounts = {name: float(value) for name, value in bounds.items() if value is not None}
    value = {"@type": "QuantitativeValue", **amounts, "unitText": UNITS[posting.salary_unit]}
    return {"@type": "MonetaryAmount", "currency": posting.salary_currency, "value": value}


def _requirements(posting: Posting) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if posting.minimum_degree:
        credential = CREDENTIALS[posting.minimum_degree]
        found["educationRequirements"] = {
            "@type": "EducationalOccupationalCredential",
            "credentialCategory": credential,
        }
    if posting.minimum_years:
        months = round(posting.minimum_years * 12)
        found["experienceRequirements"] = {
            "@type": "OccupationalExperienceRequirements",
            "monthsOfExperience": months,
        }
    if len(found) == 2 and posting.experience_in_place_of_education:
        found["experienceInPlaceOfEducation"] = True
    return found


def _description(posting: Posting) -> str:
    """What the page says, as HTML."""
    sections = "".join(
        f"<h2>{escape(section.heading)}</h2>" * bool(section.heading) + _paragraphs(section.body)
        for section in posting.sections.all()
    )
    duties = _list("Responsibilities", posting.responsibilities.all())
    return duties + _list("Qualifications", posting.qualifications.all()) + sections


def _list(heading: str, items) -> str:
    texts = "".join(f"<li>{escape(item.text)}</li>" for item in items)
    return f"<h2>{heading}</h2><ul>{texts}</ul>" if texts else ""


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in text.splitlines() if line.strip())

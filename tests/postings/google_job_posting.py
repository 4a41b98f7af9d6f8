"""A statement of Google's rules for JobPosting markup, as its documentation gave them in 2025."""

from datetime import datetime
from typing import Any

REQUIRED = {"@context", "@type", "title", "description", "datePosted", "hiringOrganization"}
RECOMMENDED = {
    "applicantLocationRequirements", "baseSalary", "directApply", "educationRequirements", "employmentType",
    "experienceInPlaceOfEducation", "experienceRequirements", "identifier", "jobLocation", "jobLocationType",
    "validThrough",
}  # fmt: skip
EMPLOYMENT_TYPES = {
    "FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER",
}  # fmt: skip
UNITS = {"HOUR", "DAY", "WEEK", "MONTH", "YEAR"}
CREDENTIALS = {
    "high school", "associate degree", "bachelor degree", "professional certificate", "postgraduate degree",
}  # fmt: skip


def violations(data: dict[str, Any]) -> list[str]:
    """What Google would refuse, in words; none for markup that it documents."""
    checks = {
        "a required property is missing": data.keys() >= REQUIRED,
        "a property is not documented": data.keys() <= REQUIRED | RECOMMENDED,
        "it is not a JobPosting": data.get("@type") == "JobPosting"
        and data["@context"].startswith("https://schema.org"),
        "the title is empty": bool(data.get("title")),
        "the description is not HTML": str(data.get("description")).startswith("<"),
        "datePosted is no ISO 8601 date": _is_moment(data.get("datePosted")),
        "validThrough is no ISO 8601 date": "validThrough" not in data or _is_moment(data["validThrough"]),
        "there is neither a place nor an area for remote work": "jobLocation" in data or _is_remote(data),
        "remote work names no area": ("jobLocationType" in data) == ("applicantLocationRequirements" in data),
        "a place has no country": all(place["address"].get("addressCountry") for place in data.get("jobLocation", [])),
        "an area is no place": all(_is_area(area) for area in data.get("applicantLocationRequirements", [])),
        "an employment type is unknown": set(data.get("employmentType", [])) <= EMPLOYMENT_TYPES,
        "the pay is not in numbers": "baseSalary" not in data or _is_salary(data["baseSalary"]),
        "the degree is unknown": _credential(data) in CREDENTIALS | {None},
        "the experience is not in months": _months(data) is None or _months(data) > 0,
        "experience stands in for nothing": "experienceInPlaceOfEducation" not in data
        or {"educationRequirements", "experienceRequirements"} <= data.keys(),
    }
    return [trouble for trouble, holds in checks.items() if not holds]


def _is_moment(text: str | None) -> bool:
    try:
        return bool(datetime.fromisoformat(text or ""))
    except ValueError:
        return False


def _is_remote(data) -> bool:
    return data.get("jobLocationType") == "TELECOMMUTE" and "applicantLocationRequirements" in data


def _is_area(area) -> bool:
    return area["@type"] in {"Country", "State", "City"} and bool(area["name"])


def _is_salary(salary) -> bool:
    value = salary["value"]
    amounts = [value[name] for name in ("value", "minValue", "maxValue") if name in value]
    numbers = bool(amounts) and all(isinstance(amount, int | float) and amount >= 0 for amount in amounts)
    return numbers and len(salary["currency"]) == 3 and value["unitText"] in UNITS


def _credential(data) -> str | None:
    return data.get("educationRequirements", {}).get("credentialCategory")


def _months(data) -> int | None:
    return data.get("experienceRequirements", {}).get("monthsOfExperience")

"""Travel in bands, and in days a month."""

WORKING_DAYS = 20  # of a month
SOME = "some"
TRAVEL_BANDS = {
    "none": "No travel",
    "10": "Up to 10% (2 days a month)",
    "25": "11–25% (3–5 days a month)",
    "50": "26–50% (5–10 days a month)",
    "more": "Over 50% (10+ days a month)",
    SOME: "Some, amount not stated",
}


def travel_band(percent: int | None, text: str) -> str | None:
    """Of the most that a role asks for; None where it says nothing about travel."""
    if percent is None:
        return SOME if text else None
    if percent == 0:
        return "none"
    return next((band for band in ("10", "25", "50") if percent <= int(band)), "more")


def percent_of_days(days_a_month: int) -> int:
    return round(100 * days_a_month / WORKING_DAYS)

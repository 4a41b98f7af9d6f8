POSTING_FIELDSETS = [
    (None, {"fields": ["status", "title", "hiring_organization", "kind", "remarks", "possible_duplicate_of"]}),
    (
        "The work",
        {
            "fields": [
                "summary",
                "employment_types",
                "work_arrangements",
                ("work_hours", "job_start"),
                ("term", "reports_to"),
            ]
        },
    ),
    ("Travel", {"fields": [("travel_min_percent", "travel_max_percent"), "travel_text"]}),
    (
        "Pay",
        {
            "description": "As numbers, for filters and comparison; and in the words of the source.",
            "fields": [
                ("base_salary_min", "base_salary_max", "salary_currency", "salary_unit"),
                "salary_text",
            ],
        },
    ),
    (
        "Required outright",
        {
            "description": "What nobody may lack. What is preferred is said of each qualification below.",
            "fields": [("minimum_degree", "minimum_years"), "experience_in_place_of_education"],
        },
    ),
    ("Dates", {"fields": [("date_posted", "valid_through"), "dates_contradict"]}),
    ("Applying", {"fields": ["how_to_apply", "apply_url", "apply_email"]}),
    (
        "The employer’s own class",
        {
            "classes": ["collapse"],
            "fields": [
                ("occupation_code", "occupation_grade"),
                ("months_per_year", "overtime_eligible", "class_established"),
            ],
        },
    ),
    ("Where it came from", {"classes": ["collapse"], "fields": ["document", "closed_at", "created_at", "updated_at"]}),
]

POSTING_LABELS = {
    "hiring_organization": "Who hires",
    "work_hours": "Hours",
    "job_start": "Starts",
    "possible_duplicate_of": "Likely duplicate of",
    "travel_min_percent": "Least travel, in percent",
    "travel_max_percent": "Most travel, in percent",
    "travel_text": "Travel in words",
    "base_salary_min": "Lowest pay",
    "base_salary_max": "Highest pay",
    "salary_currency": "Currency",
    "salary_unit": "For",
    "salary_text": "Pay in words",
    "minimum_years": "Years of experience",
    "minimum_degree": "Degree",
    "experience_in_place_of_education": "Experience may take the place of the degree",
    "date_posted": "Posted on",
    "valid_through": "Closes on",
    "dates_contradict": "The dates contradict each other",
    "apply_url": "Web address",
    "apply_email": "E-mail address",
    "occupation_code": "Class code",
    "occupation_grade": "Grade",
    "months_per_year": "Months a year",
}

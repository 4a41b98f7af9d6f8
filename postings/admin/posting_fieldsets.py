POSTING_FIELDSETS = [
    (None, {"fields": ["title", "hiring_organization", "kind", "status", "remarks", "possible_duplicate_of"]}),
    (
        "The work",
        {
            "fields": [
                "summary",
                "employment_types",
                "work_arrangements",
                "work_hours",
                "job_start",
                "term",
                "reports_to",
            ]
        },
    ),
    ("Travel", {"fields": [("travel_min_percent", "travel_max_percent"), "travel_text", "travel_recurring"]}),
    ("Pay", {"fields": [("base_salary_min", "base_salary_max"), ("salary_currency", "salary_unit"), "salary_text"]}),
    ("Required outright", {"fields": ["minimum_degree", "minimum_years", "experience_in_place_of_education"]}),
    ("Dates", {"fields": [("date_posted", "valid_through"), "dates_contradict", "closed_at"]}),
    ("Applying", {"fields": ["how_to_apply", "apply_url", "apply_email"]}),
    (
        "The employer’s own class",
        {
            "classes": ["collapse"],
            "fields": [
                "occupation_code",
                "occupation_grade",
                "months_per_year",
                "overtime_eligible",
                "class_established",
            ],
        },
    ),
    ("Where it came from", {"classes": ["collapse"], "fields": ["source_document", "created_at", "updated_at"]}),
]

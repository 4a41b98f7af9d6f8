"""How a job description speaks of itself within its lists. A sentence that begins so is neither a duty nor a demand.

May be added: the beginning of a sentence that many employers put below (or above) their lists word for word, because a
form or a lawyer gave it to them, and that asks nothing of whoever does the job. Patterns over small letters.
"""

_SAID = (
    "(?:statements?|lists?|listing|descriptions?|information|duties|job description|examples?|duty statements|outline)"
)
_EMPLOYER = "(?:district|employer|company|college|university|school|board|organization|administration|management)"

REMARKS = (
    r"to perform (?:this job|the job|this position|these duties) (?:successfully|satisfactorily)\b",
    (
        r"(?:the )?(?:requirements|qualifications|demands|characteristics|statements|duties|responsibilities)"
        r"(?: and [a-z ]{3,30}?)? (?:listed|described|stated|outlined)?\s?(?:here|above|below|herein)?\s?"
        r"(?:are|is) (?:only )?representative\b"
    ),
    (
        rf"(?:the )?(?:above|following|foregoing|preceding|below)(?: listed)? (?:{_SAID}|is|are)\b[^.]{{0,120}}"
        r"\b(?:(?:are|is) intended (?:only )?(?:to|as)|describes? the (?:general|principal)|not (?:intended|to be construed"
        r"|an? (?:exhaustive|complete))|should not be (?:construed|considered|interpreted)|illustrat\w+|all[- ]inclusive)"
    ),
    (
        rf"(?:the|this)(?: \w+){{0,3}} {_SAID}(?: of [a-z, ]{{3,60}}?)? (?:is|does|should|are|may|in no way)\b[^.]{{0,60}}"
        r"\b(?:exhaustive|inclusive|complete|construed|restrict|limit|contract|supplemented|subject to change"
        r"|comprehensive)"
    ),
    r"the (?:information|statements) (?:contained )?in this (?:job |position )?description\b",
    r"nothing in this (?:job |position )?(?:description|specification)\b",
    rf"(?:the )?{_EMPLOYER} (?:reserves|retains|has) the right to\b",
    r"(?:additional|other|specific|these) duties (?:are performed by|may vary|may change|are subject to)\b",
    (
        r"(?:job |position )?(?:duties|responsibilities)(?: and (?:duties|responsibilities))?"
        r" (?:may change|may vary|are subject to change)\b"
    ),
    r"please (?:attach|submit|upload|include|provide|send|note that)\b",
    r"incomplete applications?\b",
    r"reasonable accommodations? (?:may|will|can|shall|is|are)\b",
    r"(?:please )?note: this (?:job |position )?description\b",
)

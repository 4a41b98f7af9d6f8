"""How a job description speaks of itself within its lists. A sentence that begins so is neither a duty nor a demand.

May be added: the beginning of a sentence that many employers put below (or above) their lists word for word, because a
form or a lawyer gave it to them, and that asks nothing of whoever does the job. Patterns over small letters.
"""

_SAID = (
    "(?:statements?|lists?|listing|descriptions?|information|duties|job description|examples?|duty statements|outline)"
)
_EMPLOYER = "(?:district|employer|company|college|university|school|board|organization|administration|management)"

REMARKS = (
    # "To perform this job successfully, an individual must be able to ..."
    r"to perform (?:this job|the job|this position|these duties) (?:successfully|satisfactorily)\b",
    # "The requirements and duties listed above are representative of ..."
    (
        r"(?:the )?(?:requirements|qualifications|demands|characteristics|statements|duties|responsibilities)"
        r"(?: and [a-z ]{3,30}?)? (?:listed|described|stated|outlined)?\s?(?:here|above|below|herein)?\s?"
        r"(?:are|is) (?:only )?representative\b"
    ),
    # "The above statements are intended to describe ...", "The following is not an exhaustive list"
    (
        rf"(?:the )?(?:above|following|foregoing|preceding|below)(?: listed)? (?:{_SAID}|is|are)\b[^.]{{0,120}}\b(?:"
        r"(?:are|is) intended (?:only )?(?:to|as)"
        r"|describes? the (?:general|principal)"
        r"|not (?:intended|to be construed|an? (?:exhaustive|complete))"
        r"|should not be (?:construed|considered|interpreted)"
        r"|illustrat\w+"
        r"|all[- ]inclusive"
        r")"
    ),
    # "This job description is not a contract", "The list of duties may be supplemented"
    (
        rf"(?:the|this)(?: \w+){{0,3}} {_SAID}(?: of [a-z, ]{{3,60}}?)? "
        r"(?:is|does|should|are|may|in no way)\b[^.]{0,60}\b"
        r"(?:exhaustive|inclusive|complete|construed|restrict|limit|contract|supplemented|subject to change"
        r"|comprehensive)"
    ),
    r"the (?:information|statements) (?:contained )?in this (?:job |position )?description\b",
    # "Nothing in this job description restricts ..."
    r"nothing in this (?:job |position )?(?:description|specification)\b",
    # "The district reserves the right to ..."
    rf"(?:the )?{_EMPLOYER} (?:reserves|retains|has) the right to\b",
    # "Other duties may vary", "Duties and responsibilities are subject to change"
    r"(?:additional|other|specific|these) duties (?:are performed by|may vary|may change|are subject to)\b",
    (
        r"(?:job |position )?(?:duties|responsibilities)(?: and (?:duties|responsibilities))?"
        r" (?:may change|may vary|are subject to change)\b"
    ),
    # What is said of applications: "Please submit ...", "Incomplete applications will not ..."
    r"please (?:attach|submit|upload|include|provide|send|note that)\b",
    r"incomplete applications?\b",
    # "See the page of our positions for more details", "For more information about the project, contact ..."
    r"see (?:the|our|this) [^.]{2,80}\b(?:for (?:more|further|details|information)|to learn)\b",
    r"for (?:more|further|additional) (?:information|details)\b",
    # "Reasonable accommodations may be made ..."
    r"reasonable accommodations? (?:may|will|can|shall|is|are)\b",
    # "Does this position supervise others? No"
    r"(?:does|is|will|are) (?:this|the) (?:position|job|role)\b[^.?]{0,100}\?",
    # "E = Essential functions", over duties that are marked so
    r"\(?e\)? ?(?:=|–|-|means|denotes) essential (?:duties|functions?|tasks)",
    r"e\)?$",
    # "Please note: This job description ..."
    r"(?:please )?note: this (?:job |position )?description\b",
)

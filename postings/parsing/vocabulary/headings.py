"""Which headings mean what. Closed lists: a heading that holds one word too many is unclassified, never guessed.

A heading has a kind when every word of it is known (`FILLERS`, or a head of any kind) and at least one is a head; the
first head decides. Headings that are phrases rather than names ("What we pay") stand in `heading_phrases`. A word may
be added when it heads the same kind of section at more than one employer, and cannot head another.
"""

from postings.parsing.posting import SectionKind as Kind

HEADS: dict[Kind, str] = {
    Kind.RESPONSIBILITIES: """
        responsibility responsibilities duty duties accountability accountabilities tasks functions workstreams
        deliverables assignments expectations""",
    Kind.QUALIFICATIONS: """
        qualification qualifications quals requirement requirements reqs prerequisite prerequisites criteria
        must-haves musts nice-to-haves nice-haves
        skill skills skillset skillsets ability abilities capabilities aptitudes competency competencies proficiencies
        knowledge understanding expertise reasoning languages
        experience experiences education educational training credentials eligibility eligible
        certification certifications certificate certificates registrations clearances
        license licenses licensure licensures licence licences licensing
        attributes traits behaviours behaviors characteristics qualities personality""",
    Kind.COMPENSATION: "compensation salary pay wage wages remuneration stipend rate honorarium fee hours/pay",
    Kind.BENEFITS: "benefits benefit perks offer offerings",
    Kind.GROWTH: "growth development",
    Kind.LOCATION: "location locations travel worksite relocation",
    Kind.SCHEDULE: "schedule hours timeline time commitment timeframe term dates calendar availability duration",
    Kind.CONDITIONS: "conditions environment demands physical lifting",
    Kind.VALUES: "values beliefs norms culture mission vision philosophy",
    Kind.HOW_TO_APPLY: "apply applying application applications inquiries",
    Kind.MATERIALS: "materials documents attachments references",
    Kind.PROCESS: """
        process procedure interview interviews selection screening examination evaluation questionnaire deadline
        notes notice""",
    Kind.CONTACT: "contact contacts questions question",
    Kind.EQUAL_OPPORTUNITY: """
        eeo eoe equal diversity equity inclusion nondiscrimination non-discrimination accommodation accommodations""",
    Kind.SUMMARY: """
        summary description overview introduction profile purpose objective scope function
        role position job opportunity""",
    Kind.OVERVIEW: """
        organization company employer institution school district university college library team department""",
    Kind.DETAILS: "details information supervises supervision classification facts glance basics contract",
}

_SMALL_WORDS = """
    a an the this that these any all such following and or and/or but of for to in on at as with by from about
    our your you we us its their is are be will can no not non just also
"""
# "Key ...", "Further ...", "... helpful but not essential"
_WEIGHTS = """
    key core main primary secondary major basic base baseline principal general typical specific related relevant
    essential non-essential important importance marginal minimum min needed wanted considered recommended acceptable
    mandatory haves optional helpful strongly highly more additional other further total
    standard standards supplemental supplementary preliminary limited equivalency
"""
_TIMES = "day daily hourly annual new prior previous full part"
# "Ideal candidate", "The successful person"
_WHO = """
    candidate candidates candidate's applicant applicants person prospective ideal successful sought qualifying
    age citizenship
"""
# "Position opening", "Fellowship program"
_WORK = """
    work working employment career job jobs position positions role roles title opening vacancy posting post
    opportunities internship fellowship program project hiring performance
"""
# "Technical ...", "Lived ...", "Role-specific ..."
_OF_WHAT = """
    academic teaching instructional subject language technical mathematical functional leadership supervisory
    professional personal interpersonal soft hard special specialized lived background familiarity
    degree degrees legal
    role-specific job-specific position-specific subject-specific
"""
# "Sample ...", "Areas of ...", "... (percentage)", "Package", "Part II"
_PARTS = """
    sample example examples include includes included including highlights brief list set section statement
    area areas level entry type nature percent percentage percentages
    package policy rules commitment affirmative action
    one two three i ii iii
"""
# Words that stand in headings of any kind without deciding it.
FILLERS = " ".join((_SMALL_WORDS, _WEIGHTS, _TIMES, _WHO, _WORK, _OF_WHAT, _PARTS))

# Words that make the items below them preferred, and those that make them required.
PREFERRED = """
    preferred preferences preferable preferably desired desirable desirables optional optionally
    nice nice-to-have nice-to-haves nice-haves bonus plus pluses merits meriting meritorious
    advantage advantages advantageous asset assets beneficial useful helpful valued welcome
    ideal ideally optimal optimally considered recommended
"""
REQUIRED = """
    required requirement requirements reqs minimum minimal min must must-have must-haves
    essential necessary basic mandatory prerequisites
"""

# What may follow the name of a section without changing it: "Skills we're seeking", "Duties you will perform". A verb
# may be added when it says that somebody asks for, has or does the thing named; what one learns or gains is another
# matter.
RELATIVE = (
    r"(?: (?:that|which))?"
    r" (?:we|you|they|the \w+|(?:a|an|our) (?:\w+ )?(?:candidate|applicant|person))"
    r"(?: (?:re|ll|d|are|is|will|would|should|must|may|might|do|also|need to|want to))*"
    r" (?:"
    # "... we look for"
    r"seek|seeking|look for|looking for|on the lookout for|need|needs|want|value|prefer|require|expect"
    # "... the tutor has"
    r"|have|has|bring|possess"
    # "... you will perform"
    r"|perform|do|own|carry out|hold|like to see|love to see|use|meet"
    r")"
)

"""The words for types of employment, and the words by which a sentence says them of the role that it advertises.

A word may be added when it means its type wherever a label or title holds it, at more than one employer.
"""

import re

from postings.parsing.posting import EmploymentType as Type

WORDS: dict[Type, tuple[str, ...]] = {
    Type.FULL_TIME: (
        r"full[\s_-]{0,2}time",
        r"\bfull\W{0,2}(?:or|and|/|&)\W{0,2}part[\s-]time",
        r"\bf/t\b",
        r"(?<![\d.])1(?:\.00?)? ?FTE\b",
        r"\bFTE\W{0,3}1(?:\.00?)?(?![.\d])",
        r"100\s?% (?:FTE|time)",
    ),
    Type.PART_TIME: (
        r"part[\s_-]{0,2}time",
        r"\bp/t\b",
        r"\bhalf[\s-]time",
        r"(?<!\d)0?\.\d+ ?FTE\b",
        r"\bFTE\W{0,3}0?\.\d+",
        r"\bjob[\s-]share",
    ),
    Type.CONTRACTOR: (
        r"\bcontractors?\b",
        r"\b(?:position|role|job) is contracted\b",
        r"\bindependent contract",
        r"\bfreelanc",
        r"\b1099\b",
        r"\bindependent consultants?\b",
        r"\bconsult(?:ant|ing) (?:position|role|basis|agreement|engagement|contract)\b",
        r"\b(?:[1-8]|one|two|three|four|five|six|seven|eight|short)[\s-](?:month|week|term)s? contract\b",
        r"\bconsultanc(?:y|ies)\b",
        r"\bself-employed\b",
        r"\bcontract (?:position|role|basis|work|job|opportunity|assignment|to hire)",
    ),
    Type.TEMPORARY: (
        r"\btemporary\b",
        r"\btemp\b",
        r"\bseasonal\b",
        r"\b(?:fixed|limited)[\s-]term\b",
        r"\bterm[\s-]limited\b",
        r"\b(?:maternity|parental|sick|long[\s-]term) (?:leave )?cover(?:age)?\b",
    ),
    Type.INTERN: (r"\bintern(?:ship)?s?\b",),
    Type.VOLUNTEER: (
        (
            r"\bvolunteers?\b(?! (?:(?!to\b|who\b)\w+ )?(?:coordinat|manag|director|engag|program|service|recruit|"
            r"experience|specialist|lead))"
        ),
        r"\bunpaid\b",
    ),
    Type.PER_DIEM: (
        r"\bper[\s_-]diem\b",
        r"\bon[\s-]call\b",
        r"\bas[\s-]needed\b",
        r"\bcasual\b",
        r"\bzero[\s-]hours?\b",
    ),
    Type.OTHER: (
        r"\badjunct\b",
        r"\bfellow(?:ships?|s)\b",
        r"\bfellow\b(?! (?:teacher|staff|faculty|team|[a-z]+s)\b)",  # not "fellow teachers"
        r"\bapprentice(?:ship)?\b",
        r"\bsubstitute\b",
    ),
}
PATTERNS = {kind: re.compile("|".join(words), re.IGNORECASE) for kind, words in WORDS.items()}
# A sentence without any of these holds no word of the type.
HINTS: dict[Type, tuple[str, ...]] = {
    Type.FULL_TIME: ("full-", "full t", "full_t", "fullt", "full or", "full and", "full/", "fte", "f/t"),
    Type.PART_TIME: ("part-", "part t", "part_t", "partt", "half", "fte", "p/t", "share"),
    Type.CONTRACTOR: ("contract", "freelanc", "1099", "consult", "self-employed"),
    Type.TEMPORARY: ("temp", "season", "-term", " term", "cover"),
    Type.INTERN: ("intern",),
    Type.VOLUNTEER: ("volunteer", "unpaid"),
    Type.PER_DIEM: ("diem", "on-call", "on call", "needed", "casual", "zero"),
    Type.OTHER: ("adjunct", "fellow", "apprentice", "substitute"),
}
ANY_HINT = tuple(
    "full part half fte f/t p/t share contract freelanc 1099 consult self-emp temp season term cover intern volunteer "
    "unpaid diem call needed casual zero adjunct fellow apprentice substitute".split()
)
PROJECT_HINTS = ("request for", "requests for", "our budget", "quot", " bid", "ly rate", "project rate")
# As the value of a label these say more than in a sentence.
CONTRACT = re.compile(
    r"\bcontract(?:or|ual|ed)?\b(?!\s(?:length|days|months|year))|\bconsult(?:ant|ing)\b", re.IGNORECASE
)
# "Coach [Consultant]", "Consultants: Science": who is hired for something else is hired as a consultant.
CONSULTANT_TITLE = re.compile(
    r"[\[(]\s?(?:[\w-]+ ){0,2}(?:consultants?|contract(?:or)?)\b[^\])]{0,40}[\])]|"
    r"^(?:independent )?consultants?\s?[:–—-]",
    re.IGNORECASE,
)
CONSULTANT = re.compile(r"\bconsultants?\b", re.IGNORECASE)
# Whoever sends a quotation or works to a client's project budget is no employee.
PROJECT = re.compile(
    r"\brequests? for (?:proposals?|quotations?|quotes?)\b|\bour budget (?:for|of) (?:this|the) project\b|"
    r"\b(?:send|submit|include|provide)\b[^.;]{0,60}\b(?:quote|quotation|bid|(?:hourly|daily|project) rate)\b",
    re.IGNORECASE,
)

LABEL = re.compile(
    r"(?:(?:the|position|job|employment|contract|appointment|work|role|vacancy|opportunity|time|schedule|basis|post|"
    r"assignment|employee|engagement|hire|staff|current|working) )*"
    r"(?:types?|status|category|classification|class|basis|schedule|fte|terms?|hours|employment|time|pattern|"
    r"appointment|contract|position|commitment|shift|load|vacancy)"
    r"(?: (?:of|for|the|position|vacancy|employment|appointment|contract|job|role|work|type|status|this|hours|time|and|"
    r"flsa|details|schedule|required|week|per|opportunity|commitment|duration|length|term|fte|engagement|hire))*"
)
FTE_LABEL = re.compile(
    r"(?:.* )?fte(?: .*)?|(?:(?:appointment|assignment|position|job|total) )?percent(?:age)?"
    r"(?: (?:of|time|full|employment|employed|effort|appointment|fte))*"
)
FTE = re.compile(r"(?P<part>0?\.\d+|[1-9]\d ?%)|(?P<full>1(?:\.00?)?|100 ?%)(?![\d.])")
JSON_LD = re.compile(r"employment type(?: \d+)?")

_ROLE = (
    r"(?:position|role|job|opportunity|opening|vacancy|appointment|post(?!-)|internship|fellowship|employment|"
    r"assignment)"
)
_HIRING = (
    r"(?:seek(?:s|ing)?|hir(?:e|es|ing)|looking for|search(?:es|ing)? for|in search of|recruit(?:s|ing)?|"
    r"invites? applications for|applications for|applicants for|candidates? for|need(?:s|ed)?|openings? for|"
    r"vacanc(?:y|ies) for|join \w+ as|wanted|offer(?:s|ing)|appoint|has|have|add)"
)
# What stands before and behind a word for full or part time that is said of the role.
NOUN_BEHIND = re.compile(
    rf"(?:,? ?[^\s.;,]++){{0,5}}?,? {_ROLE}s?\b(?!s)|\)?,? ?(?:[^\s.;]+ ){{0,2}}\((?:\d|exempt)| hires?\b",
    re.IGNORECASE,
)
# "For a full-time position": the role, whatever else the sentence says before.
FOR_A = re.compile(r"\bfor an? (?:[\w-]+,? )?$", re.IGNORECASE)
A_ROLE = re.compile(rf",? {_ROLE}\b", re.IGNORECASE)
ROLE_BEFORE = re.compile(
    rf"\b(?:{_ROLE}|this|it|schedule|employment|hours)s? (?:[^.;]{{0,80}}? )??(?:is|are|will be|would be|offered|"
    rf"can be|"
    rf"being|as)\b"
    r"[^.;]{0,60}$",
    re.IGNORECASE,
)
HIRING_BEFORE = re.compile(rf"\b(?:{_HIRING}|to (?:place|employ|engage|add|bring on))\b[^.;:]{{0,70}}$", re.IGNORECASE)
# "Looking for four new full-time team members": others of that name are colleagues, these are to be hired.
HIRES_BEFORE = re.compile(
    r"\b(?:seek(?:s|ing)?|hir(?:es?|ing)|looking for|search(?:es|ing)? for|recruit(?:s|ing)?) (?:[\w-]+,? ){0,4}$",
    re.IGNORECASE,
)
WORKING_BEFORE = re.compile(
    r"\b(?:(?:you|candidate|incumbent|employed|hired|position|role|fellow|coordinator|intern|manager|director|"
    r"teacher|tutor|"
    r"librarian)\b[^.;]{0,50}\bwork(?:s|ing)?|(?:employed|hired|appointed|offered|serve[sd]?|"
    r"work)\b[^.;]{0,30}\bon an?)\b"
    r"(?:(?!\b(?:with|for|alongside)\b)[^.;]){0,25}$",
    re.IGNORECASE,
)
ALONE = re.compile(
    r"(?:freelance|internship|fellowship|independent contractor|volunteers (?:needed|wanted|sought))\b", re.IGNORECASE
)
# "Temporary, part-time ...": nothing but types before the next.
ONLY_TYPES = re.compile(
    r"(?:\W|(?:full|part)[\s-]time|paid|permanent|temporary|seasonal|regular|casual|benefited|contract|volunteer|"
    r"and|or)*",
    re.IGNORECASE,
)
FIRST_WORDS = re.compile(r"\W*(?:an? |one |two |three |several )?(?:[\w’'-]+,? ){0,3}[(\[]?$", re.IGNORECASE)

# The time of other people, or of something else than the role.
OTHERS_BEHIND = re.compile(
    r"\W{0,2}(?:(?:or equivalent|equivalent|paid|professional|work|teaching|permanent|regular|benefited|and|or|"
    r"part[\s-]time|full[\s-]time|library|school|college|student|technical|service|academic|university|tenured|"
    r"tenure-track|classroom|relevant|related|progressive|\d+) ){0,4}"
    r"(?:experience|staff|employees?|equivalen\w+|students?|workers|faculty members|faculty and|"
    r"team members|personnel|members|instructors (?:and|are)|enrol\w+|load|study|studies|capacity at|undergrad\w+)\b"
    rf"(?! {_ROLE}\b)",
    re.IGNORECASE,
)
# "The manager is a full-time employee of the district": the role, for all that others are employees as well.
AN_EMPLOYEE = re.compile(r".*\b(?:is|as|be) an? (?:\w+,? )?\| (?:\w+ )?employee\b.*", re.IGNORECASE)
OTHERS_BEFORE = re.compile(
    r"\b(?:(?:years?|months?) (?:of|in|as|working)|experience (?:in|as|with|of|working|teaching)|benefits?|eligible|"
    r"manag(?:es?|ing)|supervis\w+|"
    rf"overse\w+|oversight|all(?! (?:(?:of )?(?:the|these|our) )?(?:\w+ )?{_ROLE}s)|other|"
    r"become|into|both|team of|staff of|mentor\w*|train(?:s|ing)?|alongside|"
    r"coordinat(?:es?|ing)|minimum of|yet-to-be-filled|than|equivalent|lead(?:s|ing)? to|possib\w+|potential|"
    r"transition\w*|convert\w*)\b[^.;]{0,45}$|"
    r"\d\+? (?:years?|months?)(?: of)?\W*$|"
    r"\b(?:who|those|employees|persons|individuals|students|(?:currently|"
    r"presently|previously) employed)\b[^.;]{0,90}$",
    re.IGNORECASE,
)
# "The intern will", "looking for a spring intern": a noun for the person rather than for the time.
PERSON_BEHIND = re.compile(r"(?:’s|'s)? (?:will|is|must|should|may|can|works|reports|supports)\b", re.IGNORECASE)
PERSON_BEFORE = re.compile(
    rf"\b{_HIRING} (?:an? |one |two |our |the )?(?:[\w/,-]+ ){{0,4}}$|\b(?:as an?|this is an?) (?:[\w-]+,? ){{0,3}}$",
    re.I,
)
THIS_PERSON_BEFORE = re.compile(r"(?:^|[\s(])(?:the|this|our|each) $", re.IGNORECASE)

# "A contract position", "a 6-month contract": the engagement itself.
ENGAGEMENT = re.compile(
    r".* (?:contract(?:ed)?|position|role|basis|work|job|opportunity|assignment|agreement)", re.IGNORECASE
)
# Hours a week tell the role's time only in a sentence about the work.
WORK = re.compile(
    rf"\b(?:{_ROLE}|work(?:s|ing)?|expect\w*|commit\w*|requir\w*|schedul\w*|you|contract|average|"
    r"(?:individual|incumbent|person|candidate|fellow|intern) will)\b",
    re.IGNORECASE,
)
NOT_WORK = re.compile(r"\W+(?:of )?(?:\w+ )?(?:training|experience|orientation|academy|class)\b", re.IGNORECASE)
HOURS_LABEL = re.compile(r"(?:\w+ )?(?:hours (?:per|a|each) week|weekly hours|hours week)")
HOURS = re.compile(r"(?P<low>\d{1,2})(?:\.\d)?(?:\s?(?:-|–|to)\s?(?P<high>\d{1,2}))?(?![\d:])")
NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
} | {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40}
_NUMBER = r"\d{1,2}|(?:twenty|thirty|forty)-(?:two|five|seven)|" + "|".join(NUMBERS)
HOURS_A_WEEK = re.compile(
    rf"(?<![\d.$])\b(?P<low>{_NUMBER})(?:\.\d)?(?:\s?(?:-|–|to)\s?(?P<high>{_NUMBER})(?:\.\d)?)?\+?[\s-]?(?:hours?|"
    rf"hrs?)\.?"
    r"(?: of work)?\s?(?:(?:/|per|an?|each|every)\s?(?:week|wk)\b|weekly\b|[\s-]?work ?week\b)",
    re.IGNORECASE,
)
# What the applicants must give is the role's, wherever it stands.
COMMITMENT = re.compile(r"\b(?:commit|dedicate|devote|willing to work|able to work)\b[^.;]{0,40}$", re.IGNORECASE)
# "PART-TIME POSITIONS", "Volunteer Openings": a heading over several roles.
GROUP = re.compile(rf"\W*+(?:(?!{_ROLE})[\w’'-]++\W++){{0,4}}{_ROLE.replace('vacancy', 'vacancie')}s\W*", re.IGNORECASE)

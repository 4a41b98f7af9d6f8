"""The words for types of employment, in labels, titles and sentences.

A word may be added when it means its type wherever a label or title holds it, at more than one employer.
"""

import re

from postings.parsing.posting import EmploymentType as Type

_NO_PAY = (
    r"(?:no|(?:not|[’']t|unable to) (?:offer|provide)(?: any| a)?) (?:pay|payment|remuneration|salary|compensation)"
)
_ROLES = r"(?:position|role|post|opportunity|internship)s?"
# The scale by which public employers in Germany pay: beside it a share is one of full time.
_LONG = r"(?:limited to |for )?(?:\d|one|two|three|four|five)[ -](?:years?|months?)\b"  # what one is employed for
_SCALE = r"\b(?:TV-?(?:ö|oe)?[DL]|E ?1[0-5])\b"
WORDS: dict[Type, tuple[str, ...]] = {
    Type.FULL_TIME: (
        r"full[\s_-]{0,2}time(?![\s-]equivalent)",
        r"\bfull\W{0,2}(?:or|and|/|&)\W{0,2}part[\s-]time",
        r"\bf/t\b",
        r"(?<![\d.])1(?:\.00?)? ?(?:FTE\b|full[\s-]time[\s-]equivalent)",
        r"\bFTE\W{0,3}1(?:\.00?)?(?![.\d])",
        r"100\s?% (?:FTE|time|position|appointment|employment)",
        rf"\b100 ?%, {_LONG}|(?:years?|months?), 100 ?%(?=\W)",
        rf"\b100 ?%,? (?:of )?{_SCALE}|{_SCALE}[\w ]{{0,12}}[(,;–-] ?100 ?%",
    ),
    Type.PART_TIME: (
        r"part[\s_-]{0,2}time",
        r"\bpart\W{0,2}(?:or|and|/|&)\W{0,2}full[\s-]time",
        r"\bp/t\b",
        r"\bhalf[\s-]time",
        r"(?<!\d)0?\.\d+ ?(?:FTE\b|full[\s-]time[\s-]equivalent)",
        r"\b[1-9]\d ?%(?: (?:FTE|time|of full[\s-]time)\b(?! (?:for|on|to))|[\s-](?:position|post|appointment)\b)",
        r"\bFTE\W{0,3}0?\.\d+",
        r"\bjob[\s-]share",
        rf"\b[1-9]\d ?%, {_LONG}|(?:years?|months?), [1-9]\d ?%(?=\W)",
        rf"\b[1-9]\d ?%,? (?:of )?{_SCALE}|{_SCALE}[\w ]{{0,12}}[(,;–-] ?[1-9]\d ?%",
    ),
    Type.CONTRACTOR: (
        r"\bcontractors?\b",
        r"\b(?:position|role|job) is contracted\b",
        r"\bindependent contract",
        r"\bunder contract\b(?! (?:with|to|for|from|by))",
        r"\bfreelanc",
        r"\b1099\b",
        r"\bindependent consultants?\b",
        r"\bconsult(?:ant|ing) (?:position|role|basis|agreement|engagement|contract)\b",
        r"\b(?:[1-8]|one|two|three|four|five|six|seven|eight|short)[\s-](?:month|week|term)s? contract\b",
        r"(?:(?<=\()|(?<=\| )|(?<=· )|^)contract(?=,|\)| \||$)",
        r"\bconsultanc(?:y|ies)\b(?! (?:services|firm|group|company|ltd|limited|agency)\b)",
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
    Type.INTERN: (
        (
            r"\bintern(?:ship)?s?\b(?! (?:\w+ )?(?:coordinat|manag|director|supervis|specialist|advis|leader|"
            r"lead\b(?! to)|officer))"
        ),
    ),
    Type.VOLUNTEER: (
        (
            r"\bvolunteers?\b(?!-(?:led|run|driven|based|powered|operated|supported)\b)"
            r"(?! (?:(?:&|and) )?(?:(?!to\b|who\b)\w+ )?(?:coordinat|manag|director|engag|program|"
            r"service|"
            r"recruit|experience|specialist|lead|officer|develop))"
        ),
        r"\bvoluntary and will not be paid\b",
        r"\bvoluntary (?:role|position|post|basis|opportunity|capacity)\b|\bvoluntary and unpaid\b",
        r"\bvolunteering (?:role|opportunit|position)|^volunteering$",
        r"\bvoluntary(?=[.,;]|$)",
        r"\bunpaid\b(?! (?:[\w-]{1,12} ){0,2}(?:lunch|meal|break|leave|time|days?|holidays?|vacation)\b)",
        rf"\b(?:{_ROLES}|trustees|directors|officers) (?:is|are) not (?:a )?paid\b|\bpro bono (?:{_ROLES}|basis)",
        rf"\b{_NO_PAY}(?: for (?:this|the|these|our) {_ROLES}|\W*$)",
    ),
    Type.PER_DIEM: (
        r"\bper[\s_-]diem\b",
        r"\bon[\s-]call\b",
        r"\bas[\s-]needed basis\b",
        r"\bprn\b",
        r"\b(?:hired|called(?: in)?|scheduled|paid) as[\s-]needed\b",
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
VOLUNTEER = re.compile(r"volunteer\w*", re.IGNORECASE)
VOLUNTEER_FORM = re.compile(r"/volunteer(?:s|ing)?(?:[/_-](?:form|apply|application|sign-?up)|/?$)", re.IGNORECASE)
UNPAID_HINTS = tuple(
    "pro bono,not paid,not a paid,no pay,no remun,no salary,no compens,offer pay,offer a salary".split(",")
)
# A sentence without any of these holds no word of the type.
HINTS: dict[Type, tuple[str, ...]] = {
    Type.FULL_TIME: (
        "full-",
        "full t",
        "full_t",
        "fullt",
        "full or",
        "full and",
        "full/",
        "fte",
        "f/t",
        "100%",
        "100 %",
        "equivalent",
    ),
    Type.PART_TIME: (
        "part-",
        "part t",
        "part_t",
        "partt",
        "part or",
        "part and",
        "part/",
        "half",
        "fte",
        "p/t",
        "share",
        "%",
        "equivalent",
    ),
    Type.CONTRACTOR: ("contract", "freelanc", "1099", "consult", "self-employed"),
    Type.TEMPORARY: ("temp", "season", "-term", " term", "cover"),
    Type.INTERN: ("intern",),
    Type.VOLUNTEER: ("volunt", "unpaid", *UNPAID_HINTS),
    Type.PER_DIEM: ("diem", "prn", "on-call", "on call", "needed", "casual", "zero"),
    Type.OTHER: ("adjunct", "fellow", "apprentice", "substitute"),
}
ANY_HINT = UNPAID_HINTS + tuple(
    "full part half fte % f/t p/t share contract freelanc 1099 consult self-emp temp season term cover intern volunt "
    "unpaid diem prn call needed casual zero adjunct fellow apprentice substitute".split()
)
PROJECT_HINTS = ("request for", "requests for", "our budget", "quot", " bid", "ly rate", "project rate")
# As the value of a label these say more than in a sentence.
CONTRACT = re.compile(
    r"(?<!term )(?<!term-)(?<!hours )(?<!hour )(?<!permanent )(?<!temporary )(?<!ended )(?<!year )(?<!employment )"
    r"(?<!\d day )(?<!\d-day )(?<!\d-month )(?<!\d month )"  # of a teacher's year
    r"\bcontract(?:or|ual|ed)?\b(?!\s(?:length|days|months|year))|\bconsult(?:ant|ing)\b",
    re.IGNORECASE,
)
# In titles alone: elsewhere the letters stand for too much.
SHORT_TIMES = {Type.FULL_TIME: re.compile(r"\bFT\b"), Type.PART_TIME: re.compile(r"\bPT\b")}
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
    r"(?:types?|nature|status|category|classification|class|basis|schedule|fte|terms?|hours|employment|time|pattern|"
    r"appointment|contract|position|commitment|engagement|shift|load|vacancy)"
    r"(?: (?:of|for|the|position|vacancy|employment|appointment|contract|job|role|work|type|status|this|hours|time|and|"
    r"flsa|details|schedule|required|week|per|opportunity|commitment|duration|length|term|fte|engagement|hire))*"
)
# "full_time: true", "is_volunteer: yes", "paid: false": a field that says it of the role or not.
FLAG = re.compile(
    r"(?:is )?(?:an? )?(?:full ?time|part ?time|internship|volunteer|unpaid|temporary|seasonal|freelance)"
    r"(?: (?:role|position|job|post))?"
)
PAID = re.compile(r"(?:is )?paid(?: (?:role|position|job))?")
YES, NO = re.compile(r"true|yes|y", re.IGNORECASE), re.compile(r"false|no|n", re.IGNORECASE)
# What is so labelled is of whoever one works for, with or above.
OF_OTHERS = re.compile(
    r"(?:team|department|division|unit|section|audience|program(?:me)?|student|course|staff|employee)s?(?: name)?|"
    r"(?:you(?: ll| will)? )?(?:works? with|working with|supervis(?:es?|ing|ion of)|manages?|oversees?)|direct reports|"
    r"(?:supervisory|management) responsibilit(?:y|ies)|responsible for|eligib(?:le|ility)|reports|type"
)
FTE_LABEL = re.compile(
    r"(?:.* )?fte(?: .*)?|full time equivalent|workload|pensum|(?:employment|working|work|activity) (?:level|rate|"
    r"scope|time|percentage|extent)|"
    r"extent(?: of employment)?|scope|appointment|degree of employment|"
    r"(?:(?:appointment|assignment|position|job|total) )?percent(?:age)?"
    r"(?: (?:of|time|full|employment|employed|effort|appointment|fte))*"
)
# A share of full time; of a range both ends tell.
_PART, _WHOLE = r"(?:0?\.\d+|(?:[1-9]\d ?%?\s?(?:-|–|to)\s?)?[1-9]\d ?%)", r"(?:1(?:\.00?)?|100 ?%)(?![\d.])"
FTE = re.compile(
    rf"(?P<both>(?:{_PART}|[1-9]\d)\s?(?:-|–|to)\s?{_WHOLE})|(?P<part>{_PART})|(?P<full>{_WHOLE})", re.IGNORECASE
)
SHARE = re.compile(r"(?:\(|, |[–—-] )(?=(?:\d\d ?%? ?(?:-|–|to) ?)?\d\d\d? ?%)")  # "Data Manager (60%)"
JSON_LD = re.compile(r"employment type(?: \d+)?")

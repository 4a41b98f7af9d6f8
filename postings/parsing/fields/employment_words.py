"""The words for types of employment, in labels, titles and sentences.

A word may be added when it means its type wherever a label or title holds it, at more than one employer.
"""

import re

from postings.parsing.language.first_letters import beginning_words
from postings.parsing.posting import EmploymentType as Type

_NO_PAY = (
    r"(?:no|(?:not|[’']t|unable to) (?:offer|provide)(?: any| a)?) (?:financial |monetary )?"
    r"(?:pay|payment|remuneration|salary|compensation)"
    r"(?: (?:or|nor|and) (?:\w+ )?(?:pay|stipend|benefits|compensation))?"
)
_ROLES = r"(?:position|role|post|opportunity|internship)s?"
# The scale by which public employers in Germany pay: beside it a share is one of full time.
_LONG = r"(?:limited to |for )?(?:\d|one|two|three|four|five)[ -](?:years?|months?)\b"  # what one is employed for
_SCALE = r"\b(?:tv-?(?:ö|oe)?[dl]|e ?1[0-5])\b"
# Where a word begins; all of these are for text in small letters.
WORDS: dict[Type, tuple[str, ...]] = {
    Type.FULL_TIME: (
        r"full\W{0,2}(?:or|and|/|&)\W{0,2}part[\s-]time",
        r"f/t\b",
        r"fte\W{0,3}1(?:\.00?)?(?![.\d])",
        rf"100 ?%, {_LONG}",
        rf"100 ?%,? (?:of )?{_SCALE}",
    ),
    Type.PART_TIME: (
        r"part\W{0,2}(?:or|and|/|&)\W{0,2}full[\s-]time",
        r"p/t\b",
        r"half[\s-]time",
        r"fte\W{0,3}0?\.\d+",
        r"job[\s-]share",
    ),
    Type.CONTRACTOR: (
        r"contractors?\b",
        r"(?:position|role|job) is contracted\b",
        r"independent contract",
        r"under contract\b(?! (?:with|to|for|from|by))",
        r"freelance (?:contract|basis|position|role|work)\b",
        r"freelanc\w*",
        r"1099\b",
        r"independent consultants?\b",
        r"consult(?:ant|ing) (?:position|role|basis|agreement|engagement|contract)\b",
        r"(?:one|two|three|four|five|six|seven|eight|short)[\s-](?:month|week|term)s? contract\b",
        r"consultanc(?:y|ies)\b(?! (?:services|firm|group|company|ltd|limited|agency)\b)",
        r"self-employed\b",
        r"contract (?:position|role|basis|work|job|opportunity|assignment|to hire)",
    ),
    Type.TEMPORARY: (
        r"temporary\b",
        r"temp\b",
        r"seasonal\b",
        r"(?:fixed|limited)[\s-]term\b",
        r"term[\s-]limited\b",
        r"(?:maternity|parental|sick|long[\s-]term) (?:leave )?cover(?:age)?\b",
    ),
    Type.INTERN: (
        (
            r"intern(?:ship)?s?\b(?! (?:\w+ )?(?:coordinat|manag|director|supervis|specialist|advis|leader|"
            r"lead\b(?! to)|officer))"
        ),
        # "Policy Analyst (Co-op)", and no grocery that its customers own.
        r"co-?op(?=\)| (?:students?|placements?|(?:work )?terms?|internships?|positions?|jobs?|roles?)\b)",
    ),
    Type.VOLUNTEER: (
        (
            r"volunteers?\b(?!-(?:led|run|driven|based|powered|operated|supported)\b)"
            r"(?! (?:(?:&|and) )?(?:(?!to\b|who\b)\w+ )?(?:coordinat|manag|director|engag|program|"
            r"service|"
            r"recruit|experience|specialist|lead|officer|develop))"
        ),
        r"voluntary and will not be paid\b",
        r"volunteer (?:\w+ )?service (?:position|role|post|opportunity)",
        r"voluntary (?!sector\b)(?:[\w-]+ )?(?:role|position|post|basis|opportunity|capacity)\b",
        r"voluntary and unpaid\b",
        # "As a voluntary treasurer, you will", but not "overseen by voluntary trustees"
        r"voluntary (?<=\bas a voluntary )(?:[\w-]+ )?[\w-]+,? you\b",
        r"volunteering (?:role|opportunit|position)",
        r"voluntary(?=[.,;]|$)",
        r"unpaid\b(?! (?:[\w-]{1,12} ){0,2}(?:lunch|meal|break|leave|time|days?|holidays?|vacation)\b)",
        rf"(?:{_ROLES}|trustees|directors|officers) (?:is|are) not (?:a )?paid\b",
        rf"pro bono (?:{_ROLES}|basis)",
    ),
    Type.PER_DIEM: (
        r"per[\s_-]diem\b",
        r"on[\s-]call\b",
        r"as[\s-]needed basis\b",
        r"prn\b",
        r"(?:hired|called(?: in)?|scheduled|paid) as[\s-]needed\b",
        r"casual\b",
        r"zero[\s-]hours?\b",
    ),
    Type.OTHER: (
        r"adjunct\b",
        r"fellow(?:ships?|s)\b",
        r"fellow\b(?! (?:teacher|staff|faculty|team|[a-z]+s)\b)",  # not "fellow teachers"
        r"apprentice(?:ship)?\b",
        r"substitute\b",
    ),
}
# Within a word as well ("EMPLOYMENT_FULL_TIME"), or with a number or sign before them.
OTHER_WORDS: dict[Type, tuple[str, ...]] = {
    Type.FULL_TIME: (
        r"full[\s_-]{0,2}time(?![\s-]equivalent)",
        r"(?<![\d.])1(?:\.00?)? ?(?:fte\b|full[\s-]time[\s-]equivalent)",
        r"100\s?% (?:fte|time|position|appointment|employment)",
        r"(?:years?|months?), 100 ?%(?=\W)",
        rf"{_SCALE}[\w ]{{0,12}}[(,;–-] ?100 ?%",
    ),
    Type.PART_TIME: (
        r"part[\s_-]{0,2}time",
        r"(?<!\d)0?\.\d+ ?(?:fte\b|full[\s-]time[\s-]equivalent)",
        r"\b[1-9]\d ?%(?: (?:fte|time|of full[\s-]time)\b(?! (?:for|on|to))|[\s-](?:position|post|appointment)\b)",
        rf"\b[1-9]\d ?%, {_LONG}",
        r"(?:years?|months?), [1-9]\d ?%(?=\W)",
        rf"\b[1-9]\d ?%,? (?:of )?{_SCALE}",
        rf"{_SCALE}[\w ]{{0,12}}[(,;–-] ?[1-9]\d ?%",
    ),
    Type.CONTRACTOR: (
        r"(?:(?<=\()|(?<=\| )|(?<=· )|^)contract(?=,|\)| \||$)",
        r"\b[1-8][\s-](?:month|week|term)s? contract\b",
        r"[$£€]\d[\d,.]*k? contract\b",
    ),
    Type.VOLUNTEER: (
        r"^volunteering$",
        rf"\b{_NO_PAY}(?: (?:for|with|(?:associated|connected) with|attached to) (?:this|the|these|our) {_ROLES}|\W*$)",
    ),
}
PATTERNS = {kind: beginning_words("|".join(words), *OTHER_WORDS.get(kind, ())) for kind, words in WORDS.items()}
VOLUNTEER = re.compile(r"volunteer\w*", re.IGNORECASE)
# Before what the volunteer does: "Volunteer opportunity: We are looking for a Baker".
VOLUNTEER_LABEL = re.compile(
    r"(?i:volunteer(?:ing)? (?:opportunity|role|position|opening)|volunteers? (?:wanted|needed|sought))"
)
BEGINS_AS_VOLUNTEER = re.compile(rf"{VOLUNTEER_LABEL.pattern} ?(?:[:–—-]| (?=[A-Z]))")
VOLUNTEER_FORM = re.compile(r"/volunteer(?:s|ing)?(?:[/_-](?:form|apply|application|sign-?up)|/?$)", re.IGNORECASE)
UNPAID_HINTS = tuple(
    "pro bono,not paid,not a paid,no pay,no remun,no salary,no compens,no financ,no monet,offer pay,"
    "offer a salary".split(",")
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
    Type.INTERN: ("intern", "co-op", "coop"),
    Type.VOLUNTEER: ("volunt", "unpaid", *UNPAID_HINTS),
    Type.PER_DIEM: ("diem", "prn", "on-call", "on call", "needed", "casual", "zero"),
    Type.OTHER: ("adjunct", "fellow", "apprentice", "substitute"),
}
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

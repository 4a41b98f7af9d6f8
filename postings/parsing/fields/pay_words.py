"""The words by which pay is told from the other money in a posting. Patterns over lower-case text.

A label or word may be added when employers use it for what the person hired is paid, and seldom for anything else.
"""

import re

PAY = (
    r"(?:salar(?:y|ies)|pays?|paid|wages?|compensation|remuneration|stipends?|bursary|honorari(?:um|a)|earnings?|earn|"
    r"(?:internship|living|training) allowance|(?:contractor|consult(?:ancy|ant|ing)|freelance|flat) fees?)"
)

HAS_PAY = re.compile(
    rf"\b{PAY}\b|\bcompensated\b|\brates?\b|\bhourly\b|\bannually\b|\bbase\b|\bgross per\b", re.IGNORECASE
)
# A noun for pay, then nothing but what leads to its amount.
SURE = re.compile(
    r"\b(?:salar(?:y|ies)|pay|wages?|compensation|remuneration|rates?|stipends?|(?:phd|research|maintenance) bursary|"
    r"honorarium|earn|paid|pays|"
    r"(?:internship|living|training) allowance|(?:contractor|consult(?:ancy|ant|ing)|freelance|flat) fees?|"
    # "The hiring range is", "Range is"
    r"(?:hiring|target|posted|budgeted|anticipated|expected) range|range for (?:this|the) \w+|"
    r"(?:^|[.;] )(?:the )?range(?= is\b))\b"
    r"(?:(?!\b(?:plus|budget|bonus|fund|match)\b)[^.;,$£€]){0,70}(?:\b(?:is|of|at|between|from|range|are|be|with|"
    r"offers?|"
    r"to|approximately|about|around|annually|pays)|:|\(|=|-|–)\s*(?:\w+\s?){0,2}$",
    re.IGNORECASE,
)
# "An award (GBP 14,000 per annum bursary)": the noun right behind the amount says what it is.
NAMED_BEHIND = re.compile(
    r"\s(?:(?:tax[ -]free|gross|net|maintenance|living|starting|base) )?(?:bursary|stipend|salary|wage)\b"
    r"(?!\s(?:for|towards?|to)\b)",
    re.IGNORECASE,
)
# The whole of a label, in words: "Salary", "Hourly rate of pay", "Starting Salary Range", "Pay grade and salary".
LABEL = re.compile(
    r"(?:(?:the|our|annual|annualized|base|starting|start|hourly|daily|weekly|monthly|yearly|expected|anticipated|"
    r"estimated|"
    r"approximate|target|targeted|hiring|minimum|maximum|min|max|total|full time|part time|position|job|proposed|"
    r"budgeted|"
    r"advertised|posting|current|actual|initial|fte|gross|usd|advisory|competitive|listed|"
    r"probationary|pro rata|prorated|full time equivalent|monthly gross|\d+) )*"
    r"(?:hourly|annual|range|salary|salaries|compensation|comp|pay|wages?|remuneration|stipends?|honorarium|rate|"
    r"pay ?rate|rates|"
    r"hiring range|payment|(?:living|internship|training|volunteer|subsistence|monthly) allowance|"
    r"salary ?range|pay ?range|base ?salary|project budget|how much|what (?:we|it|this role) pays?|"
    r"(?:artist |freelance |consultancy |commission |project )?fees?|"
    r"(?:pay |salary |remuneration |compensation )?package)"
    r"(?: (?:and|or|range|rate|rates|scale|band|schedule|grade|level|details|information|info|placement|package|"
    r"benefits|"
    r"per|of|for|this|the|pay|salary|wage|compensation|amount|structure|annum|year|hour|course|minimum|maximum|min|max|"
    r"position|role|job|in|usd|gbp|eur|aud|cad|text|is|statement|description|transparency|disclosure|summary|offered|"
    r"annual|annually|hourly|value|"
    r"starting|entry|step|steps|lane|exempt|location|title|term|hours|expectations?|type|starts|at))*"
)
# A front-matter or JSON-LD entry for one end of the range, or for another part of pay.
ENTRY = r"(?:base |estimated |annual )?(?:salary|compensation|pay|wage)(?: range| value| amount| base)*"
MINIMUM_ENTRY = re.compile(
    ENTRY + r" (?:min|minimum|min value|low|lower|from|start)|(?:min|minimum|low) (?:salary|pay|wage)"
)
MAXIMUM_ENTRY = re.compile(
    ENTRY + r" (?:max|maximum|max value|high|upper|to|end)|(?:max|maximum|high) (?:salary|pay|wage)"
)
BASE_ENTRY = re.compile(r"base (?:salary|pay|wage)")  # below "maximum_salary"
VALUE_ENTRY = re.compile(ENTRY + r" value")
CURRENCY_ENTRY = re.compile(r"(?:" + ENTRY + r" )?currency(?: code)?")
UNIT_ENTRY = re.compile(ENTRY + r" (?:unit text|unit|period|per|frequency|interval|type)")

# The money before or behind which these stand is no base pay.
DECOY = re.compile(
    r"\b(?:bonus(?:es)?|incentives?|sign(?:ing)?[- ]on|instal?lments? of|"
    r"(?<!internship )(?<!living )(?<!training )allowances?|"
    r"reimburse\w*|tuition|scholarships?|grants?|"
    r"budgets?|portfolio|revenues?|funds?|funding|fundrais\w+|endowments?|rais(?:e[ds]?|ing)|gifts?|donat\w+|"
    r"prizes?|awards?|"
    r"(?<!contractor )(?<!consultancy )(?<!consultant )(?<!consulting )(?<!freelance )(?<!flat )fees?|"
    r"costs?|charges?|loans?|forgiveness|401|403|retirement|pension|match(?:ed|ing|es)?|contribut\w+|"
    r"insurance|premiums?|(?:health|medical|fitness|gym|housing|transit|transportation|book|clothing) stipends?|"
    r"deductibles?|hsa|fsa|relocation|mileage|differentials?|supplement(?:al|s)?|referral|valued|worth|savings?|"
    r"discounts?|"
    r"credits? toward|wellness|equipment|technology|internet|phone|laptop|home office|professional development|"
    r"learning stipend|commuter|travel|lodging|meals?|materials|supplies|add-?on|longevity|childcare|annuity|"
    r"debt|assets|contracts? (?:worth|over)|sales|investments?|expenditures?|income|households?|poverty|fine|"
    r"penalty)\b",
    re.IGNORECASE,
)
PROJECT_BUDGET = re.compile(
    r"\bbudget (?:for|of) (?:this|the) (?:project|contract|work|role|position|engagement)\b", re.I
)

# Pay told in words. These need a word for pay beside them.
IN_WORDS = re.compile(
    r"\b(?:commensurate|competitive|depend(?:s|ing|ent)? (?:up)?on|based (?:up)?on|negotiable|according to|"
    r"d\.?o\.?[eq]\.?(?:\b|$)|t\.?b\.?[da]\b|to be (?:determined|discussed|announced)|"
    r"per (?:the )?(?:[\w’'-]+ ){0,3}(?:schedule|scale|agreement|"
    r"contract|cba)|(?:salary|pay|wage) (?:schedule|scale)|determined by|in line with|unpaid|generous|open|see|"
    r"in accordance with|as per|placement on|collective bargaining|set by|shar(?:e|"
    r"ing) (?:of )?(?:the )?(?:profits?|revenue)|"
    r"will vary|varies|grade \w+|range \w+|step \w+|point \d+|spine|scp|minimum wage)",
    re.IGNORECASE,
)

# A verb for pay right before its amount: "the role pays 85-95k".
PAYS = re.compile(
    r"\b(?:(?:pays|paying)\s+(?:(?:about|around|between|from|up to|you)\s+)?|"
    r"(?:we|district|schools?|academy|network) offers?\s+(?:between\s+|from\s+)?|"
    r"hours (?:a|per|each|every) (?:week|day|month),? (?:at|for) )$",
    re.IGNORECASE,
)
# "We hire an editor for 90 hours at 30 EUR/hour", "The pianist plays on Tuesdays, for $40 an hour": a rate at which
# somebody is hired, whatever else is spoken of.
HIRED_AT = re.compile(r"\bhir(?:e|es|ing)\b[^.;$£€]{0,120}\b(?:at|for) $|\w, for $", re.IGNORECASE)
_BY_EXPERIENCE = r"(?:depending on|commensurate with) (?:your )?(?:experience|qualifications)"
# What only pay has behind it: "£25,000 pro rata", "€2,300 gross".
OF_PAY_BEHIND = re.compile(
    r",?\s?\(?(?:pro[\s-]?rata|prorated|FTE\b|full[\s-]time equivalent|gross\b|brutto|before tax|DOE\b|"
    r"(?:plus|with|and|\+) (?:\w+ )?(?:benefits|equity|commission|room and board|housing)|"
    rf"{_BY_EXPERIENCE})| (?:available )?(?:for|to) [\w ]{{3,40}}, {_BY_EXPERIENCE}",
    re.IGNORECASE,
)
# Below a label for pay: "We have a budget of $40,000" is what there is for the role.
BUDGETED = re.compile(r"\bbudget(?:ed)?(?: (?:is|of|at))?(?: (?:between|from|up to|about))? $", re.IGNORECASE)
# A rate by the month or year is the role's if its sentence speaks of the work, and not of rent or a gym.
OF_THE_WORK = re.compile(
    r"\b(?:positions?|roles?|jobs?|post|offer(?:s|ed)?|you(?:[’']ll| will)? (?:get|receive)|fellows?|interns?|"
    r"internship|"
    r"instructors?|teachers?|tutors?|assistants?|coordinators?|counsell?ors?|hired?|(?:full|part)[\s-]time|contract|"
    r"gross|net|brutto|netto|rate)\b",
    re.IGNORECASE,
)
# Among the benefits: "$200 stipend", and nothing about what it is for.
A_STIPEND = re.compile(
    r"\s(?:[a-z]+\s)?(?:stipend|honorarium|salary|contract)\b(?!\s(?:for|towards?|to)\b)", re.IGNORECASE
)

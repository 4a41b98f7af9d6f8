"""What tells the last day to apply from the other dates of a posting."""

import re

LABEL = re.compile(
    r"(?:(?:the|final|application|applications|job|posting|position|vacancy|filing|submission|extended|last|new|"
    r"announcement|"
    r"advertisement|recruitment|current) )*"
    r"(?:deadline|deadlines|closing|closes|closed|close|due|bewerbungsfrist|expires|expiry|expiration|valid through|"
    r"dates to apply|apply by|apply before|time left to apply|"
    r"valid until|live until|"
    r"due by|applications? (?:due|end|ends|close|closes|closing|accepted until|accepted through)|open until|"
    r"open through|"
    r"(?<=\w )end date|"
    r"(?:last|final) (?:day|date)(?: (?:to|for) (?:file|filing|apply|applying|receipt of applications))?|"
    r"date of closing|(?:application|posting|filing|submission|recruitment|"
    r"advertising) (?:period|window|dates)|filing date|due date|expire|"
    r"unpublish|expiry ?date|expired|hide after|"
    r"date (?:clos(?:es?|ing)|expir(?:es|y|ation)|due|deadline))"
    r"(?: (?:date|dates|extended|time|and|on|at|by|to|apply|for|of|application|applications|submission|submissions|"
    r"receipt|"
    r"job|posting|"
    r"filing|is|est|best|full|consideration|review|materials|the|day|"
    # "Closing date for all three positions"
    r"this|these|all|both|two|three|four|position|positions|post|posts|role|roles|vacancy|vacancies|jobs))*"
)
NOT_FINAL = re.compile(
    r"\b(?:review\w*|screen\w*|interview\w*|priority|prefer(?!ences\b)\w*|first (?:consideration|round|review|cut)|"
    r"early|"
    r"start(?:s|ing|ed)?|"
    r"begin\w*|commenc\w*|notif\w*|orientation|decisions?|announce\w*|opens?(?= (?:on|from|in|at)?)(?! (?:until|"
    r"through|till|to\b))|"
    r"posted(?! (?:until|through|till)\b)|"
    r"hired?|graduat\w*(?! (?:school|college|studies|admissions|program|office|student|assistant|center))|"
    r"available|training(?! (?:philosophy|interests|statement|experience|plan))|"
    r"degree|effective|appointment|rounds?|test date|renewed)\b",
    re.IGNORECASE,
)
# What may stand between "by" and a date: "by 5 p.m. Eastern time on", "before the end of".
_GAP = (
    r"(?:[\s,(]|\b(?:the|end|of|close|business|cob|eob|eod|midnight|noon|on|at|day|date|approximately|about|"
    r"\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|[ap]\.?m\.?|[ecmp][sd]?t|uk|gmt|bst|utc|cest|aoe|local|time|eastern|"
    r"central|"
    r"mountain|pacific|standard)\b\.?)*"
)
# "Applications (with copies of degree certificates) should be sent by": what the paper is dates nothing.
IN_BRACKETS = re.compile(r"\([^()\d]{0,200}\)")
NOUN_THEN_DATE = re.compile(
    r"\b(?:deadlines?|closing dates?|clos(?:e|es|ed|ing)|due|expires?|end date|extended|final date|"
    r"final filing|(?:application|recruitment|submission) (?:period|"
    r"window)(?: for [\w ]{2,30})? (?:will )?ends?)\b(?P<between>(?:[^.;]|(?<=\d)\.(?=\d)){0,110})$",
    re.I,
)
VERB_THEN_DATE = re.compile(
    r"\b(?:appl(?:y|ications?|icants?|ying)|submi(?:t|ts|tted|ssions?)|recei(?:ved?|pt)|accept(?:ed|ing)?|"
    r"postmarked|send|sent|"
    r"respond|responses|e-?mail(?:ed)?|resum[eé]s?|r[eé]sum[eé]s?|materials|nominations|letters?|cv|open|interest|"
    r"arrive|advertised|posted|"
    r"packets?|form|candidates|consideration|(?:write|e-?mail|talk) to|contact(?! (?:you|candidates|applicants|"
    r"success|short))|get in touch|sign up|let us know|"
    r"reach out)\b(?:[^;(]|\([^()]{0,90}\)|\(){0,160}?"
    r"\b(?:by|before|until|til|till|through|thru|within|prior to|(?:no |not )?later than|(?:at the )?latest|to)\b"
    + _GAP
    + r"$",
    re.IGNORECASE,
)
NOT_FINAL_NOUN = re.compile(
    r"\b(?:priority|preferred|preferential|early|first|preliminary|initial|interview|review)\W+(?:\w+\W+){0,2}$",
    re.IGNORECASE,
)
# What closes or is due besides applications.
OF_SOMETHING_ELSE = re.compile(
    r"\b(?:museum|gallery|library|office|exhibition|shop|school|camp|program(?:me)?|course|grants?|sales|registration|"
    r"enrol\w+|"
    r"abstracts?|papers?|proposals?|conference|scholarships?|early[- ]bird|rent|fees?|payments?)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
OF_APPLICATIONS = re.compile(
    r"\b(?:application (?:deadline|period)|closing date|applications (?:close|are|must|due)|deadline (?:to|"
    r"for) appl)",
    re.I,
)
# A paragraph below a list of demands may turn to how one applies.
SENDING = re.compile(
    r"^\W*(?:applications?\b[^.;]{0,160}\b(?:sent|submitted|received|e-?mailed|made|due)|(?:please |"
    r"to apply,? )*(?:send|submit|"
    r"e-?mail|apply)|interested (?:candidates|applicants))\b",
    re.IGNORECASE,
)
SOFT = re.compile(
    r"\b(?:full|best|guaranteed?|ensure|assured?|fullest|equal|timely|immediate|primary) (?:of )?(?:consideration|"
    r"review)\b",
    re.I,
)
EXTENDED = re.compile(r"\bexten(?:d|ded|ding|sion)\b", re.IGNORECASE)
NO_END = re.compile(
    r"\b(?:until (?:the (?:position|job|role|vacancy) is )?filled|rolling|continuous|ongoing|open[- ]ended)\b", re.I
)
# The two ends of a period, and the words that open it.
DASH = re.compile(r"\W{0,3}[-–—]")
PERIOD = re.compile(
    r"\W*(?:to|through|thru|until|till|and|-|–|—)\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\W*)?", re.IGNORECASE
)
OPENING = re.compile(
    r"\b(?:(?:opens?|opening|is|are|available)\W{1,3}){0,3}(?:from|between)\W(?=[^.;]{0,30}\d)", re.IGNORECASE
)
NO_END_HINTS = ("until", "rolling", "continuous", "ongoing", "ended")
PRIORITY_BEHIND = re.compile(
    r"\s?\(?(?:(?:for|to receive|will receive) )?(?:priority|preferred|first review)", re.IGNORECASE
)
CUES = (
    "deadline", "clos", "due", "expire", "extend", "appl", "submi", "recei", "accept", "postmark", "open un", "open th",
    "send", "respon", "consideration", "mail", "sumé", "sume", "nominat", "filing", " form ", "advertis", "arrive",
    "window", "interest", "posted un", "posted th",
    "write to", "talk to", "contact", "in touch", "sign up", "let us know", "reach out",
)  # fmt: skip
# A field by which a site takes the page down; what the text says is the last day to apply.
UNPUBLISHED = re.compile(r"expir|unpublish|hide", re.I)
# The day that was the deadline before it was extended.
FORMER = re.compile(r"\b(?:extended from|originally|previously|formerly)\W*$", re.IGNORECASE)
# "The deadline was 3 May.": passed, or followed by another.
PAST = re.compile(r"\bwas\W*$", re.IGNORECASE)
# What others send for the applicant.
OF_REFEREES = re.compile(
    r"^\W*(?:(?:the|all|your|two|three)\W+)*(?:letters? of )?(?:referees?|references?|recommend(?:ation|"
    r"er)s?)\b",
    re.IGNORECASE,
)
# "April 14, 2024 - deadline to apply": the date comes first, in a line or as its label.
NAMED_BEHIND = re.compile(
    r"\s*[:|–—-]?\s*(?:(?:final|last|the) )?(?:deadline|closing date|last day|"
    r"applications? (?:due|end|ends|close|"
    r"deadline))(?: (?:to apply|for (?:all )?applications?|for applying))?\W*$",
    re.IGNORECASE,
)

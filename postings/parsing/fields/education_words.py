"""The words by which a statement asks for a degree or years of experience, and lets one stand for the other.

A word may be added when it asks, prefers or offers another way at more than one employer.
"""

import re

from postings.parsing.language.first_letters import beginning_words

HINTS = tuple(
    "degree diploma bachelor master doctor ph.d phd associate year yrs month graduat school level grade gcse lieu "
    "combination "
    "substitut equivalent experience".split()
)
ABBREVIATION = re.compile(r"[BMAEJGH]\.?[A-Z]")  # a first look: whether it is one of a degree is told later
LABEL = re.compile(
    r"(?:(?:minimum|min|required|basic|job|preferred|desired|essential|position|educational?|academic|work|professional|"
    r"relevant|related|prior) )*"
    r"(?:education(?:al)?|qualifications?|experience|background|requirements?|degree|credentials|specifications?|"
    r"training|minimums?|must have|credential category)"
    r"(?: (?:and|or|training|experience|education|requirements?|required|qualifications?|level|standards?|minimum|"
    r"preferred|certifications?|skills|knowledge|credential|category|background|of))*"
)
# A number under such a label is one of years: "years_of_experience: 3".
LONE_ABBREVIATION = re.compile(r"(?:[BM]\.?[AS]c?\.?)(?:(?:/| or )[BM]\.?[AS]c?\.?)?")
LONE_YEARS = re.compile(r"\d{1,2}\+? (?:years?|yrs?)\.?")
YEARS_LABEL = re.compile(
    r"(?:(?:minimum|min|required|number of) )*years?(?: of)?(?: (?:relevant|work|professional|teaching))? experience"
    r"(?: required)?|(?:(?:minimum|min|required) )*experience (?:in )?years|years required"
)
MONTHS_LABEL = re.compile(r"experience requirements months of experience")
IN_PLACE_LABEL = re.compile(r"experience in place of education")
# A sentence outside the qualifications that asks for something of the candidate.
ASKS = re.compile(
    r"(?i)\b(?:must|requires?|required|should have|need(?:s|ed)? (?:to have|at least)|you(?:[’']ll)? need|minimum|"
    r"min\.?(?= \d)|essential|(?:candidates?|applicants?) (?:\w+ )?"
    r"(?:has|have|holds?|with)|you (?:will |must |should |[’']ll )?(?:have|hold|bring|possess)|"
    r"qualified (?:candidates|applicants)|at least)\b|"
    r"\b(?:seek(?:s|ing)?|looking for|hiring)\b[^.;]{0,80} with an?\b|"
    r"^\W*(?:are you|do you (?:already )?have(?! to\b)|have you (?:already )?got)\b"
)
OF_OTHERS = re.compile(
    r"(?i)\W*(?:our|all|most|many|students?|graduates|the (?:staff|team|program(?:me)?|course|school))\b"
)
# What stands among the duties and is none: "You will hold a PhD".
HOLDS = re.compile(r"(?i)\b(?:hold|possess|(?:will|should|must|need to) (?:also )?have|required)\b")
# Experience that serves instead of the degree, within the sentence or for the whole document.
_OR_EXPERIENCE = (
    r"or\s+(?:(?:an?|the|any|at least|no less than|minimum|of|equivalent|comparable|commensurate|relevant|related|"
    r"with|having|through|by|other|similar|equal|"
    r"professional|work|working|research|foreign|practical|teaching|industry|lived|life|on-the-job|proven|"
    r"demonstrated|significant|"
    r"substantial|"
    r"extensive|training|education|and|/|or|a minimum of|equivalent of|directly|progressive\w*|qualifying|"
    r"appropriate|additional|combination of|"
    r"\d{1,2}\+?|\(\d+\)|one|two|three|four|five|six|seven|eight|nine|ten|years?[’']?|yrs|more|"
    r"in)[\s,/-]+){1,10}?experience\b"
    r"|or\s+(?:an?\s+)?(?:equivalent|comparable|relevant|similar)\s+(?:\w+\s+){0,2}?experience\b"
    r"|or\s+(?:at least |a minimum of |minimum |more than )?(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|"
    r"ten)(?:\s*\(\d+\))?\s*(?:-|–|to)?\s*\d*\s+years\b"
    r"|or\s+(?:its|the|an)\s+equivalent\s+in\s+(?:\w+\s+){0,2}experience\b"
    r"|or\s+(?:(?:someone|people|those|you|who)\s+){0,2}(?:have|has|having|with)\s+(?:\w+\s+){1,4}?(?:at least )?"
    r"(?:\d{1,2}\+?|two|three|four|five|six|seven|eight|ten)\s+(?:or more )?years\b"
)
ALTERNATIVE = beginning_words(  # over small letters
    rf"{_OR_EXPERIENCE}|experience\b[^.;]{{0,60}}\b(?:in (?:lieu|place) of|substitut\w+)\b"
    r"|(?:in (?:lieu|place) of|substitut\w+)\b[^.;]{0,60}\b(?:experience|years)\b"
    r"|in (?:the|its|their) absence\b[^;]{0,80}\b(?:experience|years)\b"
    r"|(?:equivalent|any|other|suitable|appropriate)\s+(?:\w+\s+)?combinations? of\b|"
    r"any combination (?:equivalent to|that)\b|"
    r"or (?:an?|any) (?:equivalent|comparable) combination\b|"
    r"combinations? of (?:\w+,? ){0,4}(?:education|training)\b[^.;]{0,40}\bexperience"
    # "Two years of experience or a degree in history", but not "experience with a bachelor's or a master's degree"
    r"|experience\b(?:(?!degree|diploma|bachelor|master|\bph\.?d)[^.;]){0,60} (?:and/)?or an? "
    r"(?:[\w’'-]+ ){0,2}degree\b"
    r"|(?:experience|work) (?:equivalent|equal) to\b|experience (?:may|can|will) be (?:considered|accepted)\b"
)
# Whoever still studies will do as well: "Bachelor's degree or current enrollment in a college".
OR_STUDENT = re.compile(
    r"\bor (?:be |is |are )?(?:an? )?(?:(?:current(?:ly)?|actively|presently) )?"
    r"(?:enrol\w+|pursuing|working (?:to|toward)|studying|(?:under)?graduate student)"
)
# What a paraprofessional in a school of the United States may have in place of an associate's degree (ESSA, section
# 1111(g)(2)(M)): two years of college, counted in hours, or a test that was passed. Over small letters.
OR_CREDITS_OR_TEST = re.compile(
    r"\bor (?:else )?(?:(?:a|an|at least|a minimum of|have|has|completed|completion of|of|earned) ){0,4}"
    r"(?:\(?\d{2,3}\)? (?:\w+ ){0,2}(?:hours|credits|units)|pass(?:ed|ing)?\b"
    r"|successful\w* (?:completion|pass)|workkeys|parapro)"
    r"|\b(?:hours|credits|units|coursework|years of college)\b[^.;]{0,40}\bor (?:at least )?(?:an? )?"
    r"(?:associate|aa\b|a\.a\.)"
)
WHOLE_DOCUMENT = re.compile(r"(?i)\bcombinations? of\b|^\W*in the absence of\b|\bsubstitut|\bin (?:lieu|place) of\b")
COMBINATION = re.compile(r"(?i)\bcombinations?\b")
# "Master’s degree in education, preferred."
ONLY_PREFERRED = re.compile(r"(?i)^[^,;]*,\s*(?:strongly |highly )?(?:preferred|desired|desirable)\W*$")
# "A four-year degree may be substituted" for what was asked before it.
SERVES_INSTEAD = re.compile(
    r"(?i)\b(?:degree|diploma|certificate)\b[^.;]{0,90}\b(?:may|can|will) be (?:substituted|accepted)\b"
)
# "Those who have a PhD will also be considered", "If you already hold a master's degree, see our other position".
ADMITS = re.compile(
    r"(?i)^[^()]*\b(?:who|with|having|holders?|graduates|students|candidates|applicants)\b[^.;]{0,90}"
    r"\b(?:(?:will|can|may) (?:also|still) be|(?:will|can|may) be (?:also|equally)|(?:is|are) (?:also|equally)) "
    r"(?:considered|welcome|eligible|encouraged|invited)\b"
    r"|^\W*if you (?:already |currently )?(?:have|hold|possess)\b[^.;]{0,160}, (?:please |you (?:may|should|can) )?"
    r"(?:also )?(?:consider|see|look at|check out|apply (?:for|to) (?:our|the))\b"
)
# For whom an opening is, in a line of its own: "Undergraduate & Master's".
AUDIENCE = re.compile(
    r"(?i)\W*(?:(?:under)?graduate|bachelor['’]?s?|master['’]?s?|ph\.?d\.?|doctoral|[&,/]|and|or|students?| )+\W*"
)
REQUIRED = re.compile(r"(?i)(?<!not )(?<!n[’']t )\brequire|\bmust\b|\bminimum\b")
BEGINS_WITH_YEARS = re.compile(
    r"(?i)\W*(?:at least |an? |minimum |of |over |more than )*(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|"
    r"ten)\b"
    r"[^,;]{0,12}\byears\b"
)
PARTED_BY_OR = re.compile(r"[,;]\s+(?i:or)\b|\sOR\s")
OF_A_DEGREE = re.compile(r"(?i)degree|education|diploma|bachelor|master|academic|training")
ENDS_WITH_OR = re.compile(r"(?i)(?:^|[;,.\s(-])or\b\W*$")
ONLY_OR = re.compile(r"(?i)\W*or\W*")
BEGINS_WITH_OR = re.compile(r"(?i)\W*or\b[\s,:]")

"""The words for work on site, at a distance or partly so, and for what else is remote, virtual or hybrid."""

import re

from postings.parsing.language.first_letters import beginning_words
from postings.parsing.posting import SectionKind, WorkArrangement

LABEL = re.compile(
    r"(?:(?:work|job|position|office|primary) )?(?:location|locations|site|place|place of work)(?: type)?|where|"
    r"located in|"
    r"(?:job|position) location(?: type)?|work(?:place|ing)? (?:arrangement|type|mode|model|setting|environment|"
    r"style)s?|"
    r"(?:(?:work|job) )?(?:setting|mode|modality|format|arrangement)|work|commitment|time(?: commitment)?|"
    r"workplace|telework(?: eligible)?|(?:job|position|employment|role) (?:type|status)|type|schedule"
)
REMOTE_LABEL = re.compile(
    r"(?:is )?(?:this )?(?:position |role )?(?:remote|telework|hybrid|telecommut(?:e|ing))(?: work)?(?: \w+)?"
)
SITE_LABEL = re.compile(r"(?:is )?(?:on ?site|in person)(?: work| only)?")
TAG = re.compile(r"(?:job )?(?:tag|categor|keyword|label)(?:s|y|ies)?")
TAGGED = re.compile(
    r"\s*(?:(?P<remote>remote|telecommute|virtual)|(?P<hybrid>hybrid)|(?P<site>on-?site|in-person))\s*", re.I
)
YES = re.compile(r"\s*(?:yes|true|eligible|ok|allowed|available|possible|fully)\b", re.I)
PARTLY = re.compile(r"\s*(?:partial|partly|some|hybrid|optional)", re.I)
NO = re.compile(r"\s*(?:no|false|none|not|n/a)\b", re.I)

HINTS = (
    *"remote hybrid tele onsite on-site in-person anywhere wherever home virtual office wfh online".split(),
    *("on site", "in person", "days a week", "days per week", "campus", "distributed", "zoom"),
)
# Patterns that do not ignore the case are for text in small letters.
# What these words are said of when they are not said of how this work is done. May be added: a noun of teaching,
# technology or place that "remote", "virtual" or "on-site" commonly describes.
OF_SOMETHING_ELSE = re.compile(
    r"\b(?:remote|hybrid|virtual|online|on-?site|in[- ]person|blended)(?:(?:\s*/\s*|\s*,\s*|\s+and\s+|\s+or\s+|"
    r"\s+)(?!(?:at|in|on|from|with)\b)[\w-]+){0,2}?\s+"
    r"(?:learn|instruct|teach|class|course|school|student|sensing|control|access\b|server|desktop|areas?\b|village|"
    r"communit|region|event|train|meeting|session|workshop|tutor|program|experience|visit|coach|vehicle|collection|"
    r"resource|technolog|format|settings?\b|cloud|monitor|support|patron|user|conference|implement|interview|delivery|"
    r"childcare|child care|amenit|gym|parking|adult|guided|facilitat|study|storage|processing|reference|services?\b|"
    r"tools?\b|platform|environments? for|campus|locations such|tours?\b|fairs?\b|field|open (?:house|evening|day)|"
    r"electric|lesson|camps?\b|club|groups?\b|assistants?\b|reality|museum|exhibit|librar|lab\b|information)\w*"
    r"|\b(?:attend|participate in|join|lead|host|hold)\s(?:[\w-]+\s){0,4}(?:remote|hybrid|virtual|online|in[- ]person)"
    r"(?:\s[\w-]+){0,6}?\s(?:meeting|session|event|gathering|call|retreat)s?\b"
    r"|\bexperience (?:with |in )?(?:working|managing|leading)(?: \w+)? remote(?:ly)?\b"
    # Other people's arrangement: "volunteers based here and remotely", "with remote team members".
    r"|\b(?:volunteers|contractors|freelancers|consultants|interns|colleagues|supporters|(?:number|some|many|most|"
    r"several|few) of (?:our|the|us)(?: \w+)?),? (?:(?:who|that|which|are|all|both|also|sometimes) ){0,3}"
    r"(?:work|live|based|located|working|living)\b[^.;,]{0,40}\bremotely\b"
    r"|\b(?:with|manag(?:e|es|ing)|support(?:s|ing)?) (?:\w+ )?remote (?:team ?members|team-?mates|colleagues|"
    r"co-?workers|workers|volunteers|contractors|clients|partners|customers|developers)\b"
    r"|\bhome[ -]based (?!position|role|job|work|opportunit|staff|intern|tutor|teacher|with|in\b|and|or\b|but)\w+"
    r"|\b(?:island|village|area|station|communit|region|place)\w* (?:is|are) (?:\w+ )?remote\b",
)
WORK = (
    r"(?:work\w*|positions?|roles?|jobs?|opportunity|contract\w*|schedule|arrangement|basis|employment|model|environment|"
    r"eligible)"
)
REMOTELY = r"(?:remote(?:ly)?|telework\w*|telecommut\w*|(?:work(?:ing)? )?from home|wfh|virtual(?:ly)?)"
LESSONS = r"(?:tutoring|teaching|mentoring|coaching|lessons|classes|sessions)"
NEGATED = re.compile(
    rf"\b(?:not|no|never|isn[’']t|cannot|can[’']t|neither|without|unable|unavailable)\b[^.;]{{0,40}}\b{REMOTELY}\b"
    rf"|\b{REMOTELY}\b[^.;]{{0,30}}\b(?:not|unavailable|isn[’']t|cannot|never)\b(?! limited| only| required| necessar|"
    rf" expected)",
)
_DAYS = r"(?:one|two|three|four|1|2|3|4|several|few|couple of|some|most)(?:\s*[-–]\s*\w+)?\s+(?:\(\d\)\s+)?days?\b"
DAYS = rf"\b{_DAYS}"
A_WEEK = r"(?:(?:a|per|each|every|/)\s*)?(?:week|month)(?:ly)?\b"
_AT_OFFICE = r"(?:office|in[- ]person|on-?site|campus)\b"
AT_OFFICE = rf"\b{_AT_OFFICE}"
PART_OF_THE_WEEK = re.compile(rf"{DAYS}\s+{A_WEEK}", re.I)
HYBRID = beginning_words(
    rf"hybrid\b(?=[^.;]{{0,40}}\b{WORK}\b)|(?:{WORK}|is|be|are)\b(?! with)[^.;]{{0,30}}\bhybrid\b"
    r"|hybrid\s*[(/,:–-]"
    rf"|{_DAYS}[^.;]{{0,40}}\b{REMOTELY}\b[^.;]{{0,30}}{A_WEEK}"
    rf"|{_DAYS}\s+{A_WEEK}[^.;]{{0,30}}(?:{AT_OFFICE}|\b{REMOTELY}\b)"
    rf"|{_DAYS}\s+(?:of work\s+)?(?:\w+\s+){{0,2}}(?:{AT_OFFICE}|\b{REMOTELY}\b)[^.;]{{0,40}}{A_WEEK}"
    rf"|(?:{REMOTELY}\b|{_AT_OFFICE})[^.;]{{0,40}}{DAYS}\s+{A_WEEK}"
    rf"|(?:partial(?:ly)?|partly|occasional(?:ly)?|some)\s+{REMOTELY}\b"
    rf"|(?:{WORK}|is|be|mix\w*|offers?)\b[^.,;]{{0,30}}\b{REMOTELY} (?:and|&) {AT_OFFICE}"
    rf"|(?:{WORK}|is|be|mix\w*|offers?)\b[^.,;]{{0,30}}{AT_OFFICE} (?:and|&) {REMOTELY}\b"
    rf"|{REMOTELY}\b[^.;]{{0,30}}\bup to (?:\d{{1,2}} ?%|{_DAYS})|up to \d{{1,2}} ?% {REMOTELY}\b"
    r"|split\b[^.;]{0,40}\bhome\b"
    rf"|{REMOTELY}\b(?:/remotely)? (?:occasionally|at times|sometimes|from time to time|on occasion|when needed|"
    rf"as needed)\b"
    rf"|{_AT_OFFICE}[^.;]{{0,60}}\b(?:but|with|and)\b[^.;]{{0,30}}\b(?:flexibility|option|possibility|ability|scope|"
    rf"at times|sometimes|occasionally)\b[^.;]{{0,30}}\b{REMOTELY}\b"
    rf"|{REMOTELY}\b[^.;]{{0,40}}\bbut\b[^.;]{{0,60}}{AT_OFFICE}[^.;]{{0,40}}\b(?:required|expected|needed|necessary)\b"
    rf"|(?:primarily|mostly|mainly) (?:on-?site|in[- ]person|in the office)\b[^.;]{{0,60}}\b{REMOTELY}\b"
    rf"|some (?:of the )?work\b[^.;]{{0,30}}\b(?:from home|remotely)\b"
    r"|(?:from home|remote(?:ly)?) (?:on )?(?:\w+ )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|days)\b"
    rf"|(?:combination|mix|blend)\b[^.;]{{0,60}}\b(?:{REMOTELY}|home and (?:the )?office)\b",
    rf"\d\s?% (?:of (?:the |your )?time )?(?:\w+[ -]){{0,2}}(?:{AT_OFFICE}|\b{REMOTELY}\b)[^.;]{{1,20}}\d\s?%",
)
REMOTE = re.compile(
    rf"\b(?:fully|100\s?%|completely|entirely|permanently|primarily|mostly|mainly|largely|predominantly)"
    r"[ -](?:remote|virtual|distributed)"
    r"|\b(?:fully|100\s?%|completely|entirely) online(?! \w)"
    rf"|\bremote(?:ly)?\b(?=[^.;]{{0,30}}\b{WORK}\b)|\b(?:{WORK}|may|can|"
    rf"will)\s+(?:(?!not)[\w-]+\s+){{0,3}}remote(?:ly)?\b"
    r"|\ball[ -]remote\b|\bteam of remote (?:professionals|staff|colleagues|workers|employees)\b"
    r"|\bremote[ -](?:eligible|friendly|first|ok|possible|within|anywhere|from|in the|based)|\bremote\s*\("
    r"|\b(?:is|are|be|eligible for)\s+(?:an?\s+)?(?:\w+,?\s+)?(?:remote\b|performed remotely|done remotely)"
    r"|\bwork(?:ing)? (?:fully|entirely|completely|100 ?%) remote(?:ly)?\b"
    r"|\bwork(?:s|ing)?[\s-]+(?:\w+\s+)?from[\s-]+(?:home|anywhere|wherever)\b|\bhome[ -]based\b"
    r"|\bhome office\b(?! (?:options?|possib\w+|equipment|allowance|stipend|set-?up|budget|days?))"
    r"|\btelework\w*|\btelecommut\w*"
    r"|\b(?:based|located|live|reside|work)\s+(?:from\s+)?anywhere\b"
    r"|\bvirtual (?:\w+ ){0,2}(?:position|role|opportunity|internship|job)\b"
    r"|\bwork (?:is|will be|may be|can be) (?:done |performed |completed |conducted )?"
    r"(?:from home|online|virtual(?:ly)?)\b"
    r"|\b(?:position|role|job|internship|opportunity) (?:is|will be) (?:\w+ )?(?:virtual|online)\b(?! (?:and|or)\b)"
    r"|\b(?:work|job|position|role|it) (?:may|can|could) be (?:done|performed) "
    r"from (?:almost |nearly )?anywhere\b"
    r"|\bremote (?:applicants|candidates|applications) (?:\w+ )?(?:welcome|encouraged)|\bopen to remote\b"
    r"|\b(?:supports?|supporting|accepts?|accepting|welcomes?|welcoming) (?:\w+ (?:and|or) )?remote "
    r"(?:(?:and|or) \w+ )?(?:applicants|candidates|applications)\b"
    rf"|\b{LESSONS}\b[^.;]{{0,30}}\b(?:is|are|held|taught|delivered|conducted|places?)\b[^.;]{{0,20}}\b"
    r"(?:online|virtually|(?:via|over|on) zoom)\b(?! (?:and|or)\b)"
    r"|\b(?:teach|tutor|mentor|coach)(?: [\w’'-]+){0,3} online\b(?! (?:and|or)\b)",
)
ON_SITE = re.compile(
    rf"\b(?:on-?site|in[- ]person|in[- ]office|on-campus)\b\s+(?:only\s+)?(?:{WORK}|attendance)\b"
    rf"|\b{WORK}\b(?:\s+[\w,]+){{0,4}}?\s+(?:on[- ]?site|in[- ]person|in[- ](?:the )?office|on campus)\b"
    rf"|\b{LESSONS}\b[^.;]{{0,30}}\b(?:is|are|held|taught|delivered|conducted|places?) in[- ]person\b(?! (?:and|or)\b)"
    r"|\b(?:100\s?%|fully|entirely)\s+(?:on-?site|in[- ]person|in[- ](?:the )?office\b)",
)
NAMED = {
    WorkArrangement.HYBRID: re.compile(r"\bhybrid\b"),
    WorkArrangement.REMOTE: re.compile(
        r"\bremote(?:ly)?\b|\bhome[ -](?:based|office)\b|\bfrom home\b|\banywhere\b|\btele(?:commute|work)\w*|"
        r"\bvirtual\b|\bonline\b|\bdistributed\b|^\W*flexible\s*\(",
    ),
    WorkArrangement.ON_SITE: re.compile(
        r"\bon-?\s?site\b|\bin[- ]person\b|\bin[- ]office\b|\bon[- ]campus\b|\boffice[- ]based\b"
        r"|\b(?:at|in|from) (?:the |our )?office(?: only)?\W*$"
    ),
}
SAID = {WorkArrangement.HYBRID: HYBRID, WorkArrangement.REMOTE: REMOTE, WorkArrangement.ON_SITE: ON_SITE}
# "Remote Tutor": who works, and not what is taught or looked after from afar.
REMOTE_TITLE = re.compile(
    r"\W*(?:fully )?remote[ ,:–-]+(?!(?:learning|sensing|instruction\w*|education|teaching|access|sites?|campus|"
    r"monitoring|operations?|systems?|delivery|support)\b)\w",
    re.I,
)
IN_TITLE = re.compile(
    r"\b(?:(?P<remote>remote|work from home|telecommute|(?<=[(\[])(?:virtual|online)(?=[)\]]))|(?P<hybrid>hybrid)|"
    r"(?P<site>on-?site|office[- ]based|(?<=[(\[])in[- ]person(?=[)\]])))\b"
)
BY_NAME = {"remote": WorkArrangement.REMOTE, "hybrid": WorkArrangement.HYBRID, "site": WorkArrangement.ON_SITE}
SET_APART = re.compile(
    # "$80k | Remote", "Chicago or remote"
    r"(?:^|[^\w\s(’'-] ?|\s[-–—]\s|(?-i:\b[A-Z][a-z]{2,20}) or )(?:fully |100% )?"
    r"(?:(?P<remote>remote)|(?P<hybrid>hybrid)|(?P<site>on-?site|in[- ]person))"
    r"(?:\s*(?:$|[^\w\s-]|(?-i:in [A-Z]))|\s-\s)",  # "(Remote in Houston, TX)"
    re.I,
)
# Where such words speak of the organization, the duties or the selection, unless the sentence speaks of the role.
OF_THE_ROLE = re.compile(
    r"\b(?:you|your|position|role|job|candidates?|applicants?|employees?|staff)\b(?! (?:serving|who lead))", re.I
)
# Where a sentence speaks of another time, of the way to the job or of other jobs.
OF_ANOTHER_TIME = re.compile(
    r"\binterview(?:s|ed)?\b|\bduring (?:the )?(?:pandemic|covid|lockdown)|\bstudents\b[^.;]{0,40}\bhybrid\b"
    r"|\bother (?:roles|positions|jobs|teams)\b",
    re.I,
)
# Who works so as a whole offers such work.
OF_THE_TEAM = re.compile(
    r"\b(?:(?:fully|100\s?%|completely|entirely|all)[ -](?:remote|distributed|virtual)|remote[ -](?:first|only))\b"
    r"(?=[^.;]{0,30}\b(?:organi[sz]ation|non-?profit|company|team|staff|workplace|employer|start-?up)\b)"
    r"|\b(?:we(?: are|[’']re)|(?:team|staff|organi[sz]ation|company) (?:is|are|works?)) "
    r"(?:an? )?(?:fully|100\s?%|all|completely|entirely)[ -](?:remote|distributed|virtual)",
    re.I,
)
ELSEWHERE = frozenset(
    {
        SectionKind.OVERVIEW,
        SectionKind.VALUES,
        SectionKind.PROCESS,
        SectionKind.RESPONSIBILITIES,
        SectionKind.GROWTH,
    }
)
NEVER = frozenset({SectionKind.EQUAL_OPPORTUNITY, SectionKind.QUOTATION})

"""Words that speak for a posting, each with its weight. All patterns are in lower case and ASCII."""

from postings.parsing.vocabulary import applying, vacancies
from postings.parsing.vocabulary.months import MONTHS

_THIS_POSITION = r"\b(?:this|the) (?:position|role|job|internship|fellowship|post)\b"
_PART_TIME = r"\b(?:full|part)[ -]time\b"

_JOB_DESCRIPTION = (
    # "Class specification", "Call for applications"
    r"\b(?:job|position|class) (?:description|specification|title|opening|announcement|posting|code|summary|goal)\b"
    r"|\bcall for (?:applications|a )|\bvacancy\b"
)
# A page that calls itself one, as a policy of a board may: "4.12 - Bus driver job description"
_CALLED_JOB_DESCRIPTION = r"(?m)^\W*(?:\d[\d.]{1,8}[a-z]?\s?[–—-]\s)?[\w '/&-]{3,60} job description\W*$"
# What boards of education head the parts of a job description with: "Job goal", "Primary function"
_JOB_GOAL = r"(?m)^\W*(?:job|position) (?:goals?|purpose|function|objective)\b|^\W*primary (?:function|purpose)\b"
_TERMS_OF_EMPLOYMENT = r"(?m)^\W*terms? of employment\b|^\W*(?:performance |job )?evaluation\W*[:\n]|\bflsa\b"

_CANDIDATE = (
    # "The ideal candidate", "The incumbent", "Our intern will", "Profile sought"
    r"\b(?:successful|ideal|perfect|qualified|suitable|selected) (?:candidate|applicant)s?\b|\bthe incumbent\b"
    r"|\b(?:the|this|phd|doctoral|postdoctoral|our) (?:candidate|hire|intern|volunteer|post-?doc)s? "
    r"(?:will|would|should|must)\b"
    r"|\bprofile (?:sought|required)\b"
)
_YOU_MUST_HAVE = r"\byou (?:will|must|should) (?:have|be able|hold|possess)\b"
_YOU_WILL_WORK = (
    r"\byou will (?:be (?:expected to|responsible for|working)|have the opportunity to|work (?:on|with|closely))\b"
)
_REQUIREMENTS = (
    # "must be certified", "Requirements:"
    r"\bmust (?:hold|be (?:\d\d|able|at least|available|willing|fluent|over|a|certified))\b"
    r"|(?m:^\W*requirements?\W*[:\n])"
    # "Experience with toddlers is a plus"
    r"|\b(?:experience|degree|license|certificat\w+|fluency|background)\b[^.\n]{0,50} (?:(?:is |are )?"
    r"(?:an? (?:must|plus|advantage)|required|preferred|expected|essential|desirable|helpful|necessary))\b"
)

_PAY_AND_HOURS = (
    r"\b(?:salary|compensation|hourly|per hour|stipend|benefits)\b"
    # "12 hours a week", "12 hrs/wk"
    r"|\b\d+ (?:hours|hrs)(?: of work)? ?(?:a|per|each|every|/) ?(?:week|wk)\b|\b(?:hours|hrs)/(?:week|wk)\b"
    # "$45k per year", "£20 a session"
    r"|[$£€] ?\d[\d.,]*k? ?(?:an?|per|/) ?(?:hour|hr|week|month|year|session|class)\b"
)
_TERM = (
    r"\b(?:fixed[- ]term|permanent|contract position|per annum|p\.a\.|maternity cover|tenure[- ]track"
    r"|start(?:ing)? date)\b"
)
_TEAM_AND_START = (
    # "Join our reading room team", "Reports to the principal"
    r"\bjoin (?:our|the) (?:[\w'’-]+ ){0,4}(?:team|lab|laboratory|group|crew|staff|office)\b|\bjoin us as\b"
    r"|\breport(?:s|ing) to the\b"
    # "Starting in the spring"
    r"|\bas soon as possible\b"
    rf"|\bstart(?:s|ing)? (?:in|on|from) (?:the )?(?:{MONTHS}|spring|summer|fall|autumn|immediately)\b"
    r"|\bstart date\b"
)

# Of offices that one is elected to: "We are electing a president", "Nominations are open for treasurer"
_NOMINATIONS = (
    r"\bwe are (?:now )?electing\b"
    r"|\bnominations (?:are |is )?(?:now |currently )?(?:open|sought|invited|accepted) for\b"
    r"|\bnominations (?:should|must|may|can) be (?:sent|submitted|made|e-?mailed)\b|\brun for (?:the )?office\b"
)

# What most postings say, and is soon looked for, stands first: with enough of them the others are not asked. Each
# counts once when it stands in the body.
HIRING = (
    (1.5, applying.TO_APPLY),
    (1.0, _THIS_POSITION),
    (0.7, _PART_TIME),
    (1.0, _JOB_DESCRIPTION),
    (1.5, vacancies.SEEKING),
    (1.0, vacancies.SEEKS),
    (1.0, applying.PAPERS),
    (1.0, vacancies.EMPLOYMENT),
    (1.0, vacancies.HEADING),
    (0.7, _CANDIDATE),
    (0.7, _PAY_AND_HOURS),
    (1.5, vacancies.OFFERED),
    (1.0, vacancies.COUNTED),
    (1.0, applying.HANDING_IN),
    (0.7, _REQUIREMENTS),
    (1.0, applying.APPLICANTS_MUST),
    (1.0, applying.CALL_IS_OPEN),
    (1.5, _CALLED_JOB_DESCRIPTION),
    (1.5, _JOB_GOAL),
    (1.0, _TERMS_OF_EMPLOYMENT),
    (1.0, vacancies.AVAILABLE),
    (2.0, vacancies.OPEN_ROLE),
    (0.7, applying.GETTING_IN_TOUCH),
    (1.0, vacancies.EMPLOYS),
    (0.7, _TEAM_AND_START),
    (0.7, applying.INTERESTED),
    (1.5, vacancies.VOLUNTEERS),
    (1.0, applying.FORM),
    (0.5, r"\bequal (?:employment )?opportunity\b"),
    (1.5, r"\((?:[mwfh] ?/ ?[mwfh](?: ?/ ?[dxn])?|all genders)\)"),
    (0.5, applying.CONTACT),
    (1.0, vacancies.WOULD_YOU_HELP),
    (1.0, applying.DEADLINE),
    (0.7, _TERM),
    (0.7, applying.ENQUIRIES),
    (1.0, _NOMINATIONS),
    (0.7, _YOU_MUST_HAVE),
    (1.0, _YOU_WILL_WORK),
    (0.5, applying.LINE_OF_AN_ADDRESS),
)

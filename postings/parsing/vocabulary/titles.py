"""Words that name jobs. A title ends in one of them, or holds one before a comma, dash, parenthesis, "of" or "for".

A word may be added, in the singular, when it names what a person is employed as; words that are more
often something else ("head", "chair", "lead") count only where a title is expected.
"""

NOUNS = frozenset(
    """
    accompanist accountant activist actor actuary administrator adviser advisor advocate aesthetician agent aide
    ambassador anaesthetist analyst anesthetist animator announcer apprentice apprenticeship arborist architect
    archivist artist assessor assistant assistantship associate astronomer attendant attorney audiologist
    auditor babysitter baker barber barista barrister bartender bcba blacksmith blogger boilermaker bookkeeper
    bookseller botanist braillist bricklayer buddy bursar butcher buyer campaigner canvasser captain captioner
    caregiver carer caretaker carpenter cartographer cashier cataloger cataloguer catechist cellist ceo cfo
    chair chairman chairperson chairwoman chancellor chaperone chaplain chauffeur chef chemist chief
    choreographer cinematographer cio cleaner clerk clerkship clinician co-chair co-founder co-op coach coaches
    cofounder columnist commissioner composer concierge conductor conservator consultant contractor controller
    convener convenor coo cook coordinator copyeditor copywriter correspondent cosmetologist counsel counsellor
    counselor courier cpo creator cto curator custodian dancer deacon dean deckhand delegate demonstrator dentist
    designer developer dietitian director director-general dishwasher dispatcher docent dramaturg driver drummer
    economist editor educator electrician engineer engraver epidemiologist escort evaluator evangelist examiner
    executive expert facilitator faculty farmer farmhand fellow fellowship filmmaker forester fundraiser
    gardener generalist geneticist glazier governor grader greeter grounds-keeper groundskeeper groundsman
    groundsperson guard guide guitarist handyman handyperson head headhunter headmaster headmistress headteacher
    helper historian horticulturist host hostess housemaster housemistress houseparent illustrator imam
    inspector installer instructor intern internship interpreter interventionist ironworker janitor joiner
    journalist judge keeper laborer labourer landscaper lead leader lector lecturer lectureship liaison librarian
    lifeguard linguist loader lobbyist machinist maintainer manager marketer mason mathematician matron mechanic
    mediator member mentor merchandiser messenger meteorologist microbiologist midwife millwright minister monitor
    muralist musician nanny naturalist navigator negotiator notetaker nurse nutritionist officer ombudsman
    ombudsperson operative operator optometrist organiser organist organizer packer painter para paraeducator
    paralegal paramedic paraprofessional parliamentarian partner pastor pathologist percussionist pharmacist
    pgt pharmacologist phd philosopher phlebotomist photographer physician physicist physiotherapist pianist
    pipefitter planetarian planner plasterer playworker playwright plumber podiatrist poet porter post-doc post-doctoral postdoc
    postdoctoral postdoctorate practitioner preceptor preceptorship predoc preparator presenter president
    president-elect priest principal processor proctor producer professor professorship programmer projectionist proofreader provost
    psychiatrist psychologist psychotherapist publicist purchaser rabbi radiographer ranger rapporteur rbt
    receptionist recreationist recruiter rector referee registrar registrarial rep reporter representative
    researcher residency resident rigger roofer sacristan sailor sales salesperson scheduler scholar
    schoolteacher scientist scorer scribe sculptor seamstress secondment secretary senco server sexton shelver singer
    skipper social-worker solicitor sonographer specialist spokesperson staff stagehand statistician steward
    stocker storyteller strategist studentship stylist substitute superintendent supervisor surgeon surveyor
    sysadmin ta tailor taxidermist teacher technician technologist telemarketer teller tester tgt therapist tiler
    trainee traineeship trainer transcriber transcriptionist translator treasurer trustee tutor typist umpire
    underwriter usher verger vet veterinarian vicar vice-chair vice-president videographer violinist volunteer vp
    waiter warden watchman weaver webmaster welder worker wrangler writer yardman zookeeper
    """.split()
)

# Of these one says "program" and means the job.
PLACES_TO_LEARN = frozenset(
    "internship fellowship apprenticeship traineeship residency studentship assistantship co-op".split()
)

# Words that name a job only behind the one before them.
PAIRS = frozenset({"library page", "shelving page", "student page", "house parent", "boarding parent"})

# Words that name a job only where they are all of the name: who shelves books in a library.
WHOLE_NAMES = frozenset({"page"})

# Students of whom one is employed to become a doctor.
EMPLOYED_STUDENTS = frozenset("phd ph.d ph.d. doctoral".split())

# Before the name of a policy of a board, which may be the description of a job: "409.03A – Head Custodian".
CODE = r"\d{2,4}(?:\.\d{1,3}){1,2}[A-Z]?\s?[–—-]"

# Before the title itself: "Job Description: Assistant Director", "We're hiring: Librarian", "Call for Fellows".
PREFIXES = (
    rf"""{CODE} | """
    r"""\(?\#?\d{1,2}[.):] | (?:position|role|job|opening|vacancy)\s*\#?\d{1,2}\s*[:–—-] | (?:job|position|role|vacancy|internship|fellowship|employment|career|volunteer)?\s*
    (?:description|opportunity|opportunities|opening|openings|posting|announcement|announcements|title|vacancy|advertisement|ad|specification)s?
    (?:\s*(?:for|of)(?:\s+(?:an?|our|the)\b)?)?\s*[:–—-]?|\[(?:closed|filled|open|new|updated?|remote)\]|\[(?:job|position|role|vacancy|hiring)\](?=\s*(?-i:[A-Z]))|
    \[[\w .#/-]{1,24}\](?=\s*(?:(?:open|vacant|volunteer)\s+)?(?:position|role|job|vacancy)\b)|our\s+(?:next|new)\b|
    (?:an?\s+)?(?:exciting|great|wonderful|unique|new)\s+opportunit(?:y|ies)(?:\s+for(?:\s+an?\b)?)?\s*[:–—-]?|open\s+call(?:\s+for)?\s*[:–—-]?|(?:(?:open|vacant|available|current|new|full[- ]time|part[- ]time|paid|volunteer)\s+){1,3}(?:position|role|job)s?(?:\s+for)?\s*[:–—-]|(?:position|role|job|post)s?\s+(?:available|open|vacant)\s*[:–—-]|
    (?:we(?:['’]re|\s+are)\s+)?(?:now\s+)?(?:hiring|seeking|recruiting|looking\s+for)\s*[:!–—-]?(?:\s*(?:an?|our|new)\b)*|
    (?:help\s+|volunteers?\s+)?wanted\s*[:!–—-]|volunteers?\s+(?:needed|sought)\s*[:!–—-]|(?:call|applications?)\s+for(?:\s+applications?(?:\s+for)?)?(?:\s+an?\b)?\s*[:–—-]?|
    (?:position|role|title|job|vacancy|opening|designation|(?:name\s+of\s+(?:the\s+)?)?post|classification|class\s+title|official\s+title|working\s+title)\s*[:–—-]|
    apply\s+(?:now\s+)?(?:for|to\s+be|to\s+become)(?:\s+(?:an?|our|the))?|
    (?:volunteer|serve)\s+as\s+(?:an?|our|the)\b|(?:be|become)\s+(?:an?|our|the)(?:\s+next)?\b|
    announcing\s+(?:an?|our|the)(?=.{3,80}\b(?:opportunity|opening|position|vacancy)\b)|
    join\s+(?:us|our\s+team)\s+as(?:\s+(?:an?|our|the))?|work\s+(?:with\s+us\s+)?as(?:\s+(?:an?|our|the))?|hiring\s*[:!–—-]|
    (?:make|have|start|begin|build|grow|continue|advance|change|help|inspire|bring|share|find|shape|use|put)\s(?:[\w’'-]+\s){0,6}as\s(?:an?|our|the)\b(?:\s(?:next|new|first)\b)?|
    [\w ]{2,40}:(?=\s+(?:open|vacant|volunteer)\s(?:role|position)(?:\sfor)?:)"""
)

# Words of sentences: a line that holds one is no title.
NEVER_IN_TITLES = r"""will|appoints|hires|employs|are|is|was|were|has|have|had|joins?|joined|seeks|(?<!special\s)(?<!educational\s)(?<!additional\s)(?<!learning\s)(?<!support\s)needs|invites|announc(?:es|ing)|our|we|you|your|how|why|what|who|welcomes?|of\sthe\s(?:year|month|week)|polic(?:y|ies)\s(?:no\.?\s)?\d+|should|can|jobs|careers|vacancies|openings(?!\sin\s)|opportunities|(?<!postdoctoral\s)(?<!postdoc\s)(?<!associate\s)(?<!assistant\s)(?<!researcher\s)(?<!fellow\s)(?<!student\s)(?<!phd\s)positions(?!\sin\s)|about|meet|serves\sas|acts\sas|works\sas|(?:hiring|recruitment|user|study|style|interview|program|parents?)\s(?:guide|handbook)|template"""

# What may stand in parentheses, or after a dash, of a title without being part of the name.
ASIDES = r"""(?:
    (?:\d+(?:\s?[–-]\s?\d+)?\s|up\sto\s|two\s|three\s|several\s|multiple\s)?(?:remote(?:ly)?|hybrid|on-?site|in-?person|full[ -]?time|part[ -]?time|
    contract(?:or)?|temporary|temp|permanent|volunteer|paid|unpaid|intern(?:ship)?|seasonal|per\sdiem|substitute|casual|
    consultants?|freelance|open|closed|filled|new|urgent|multiple|several|evergreen|ongoing|positions?|openings?|vacanc(?:y|ies)|\d+\s?%|[\d.]+\sfte|m/?f(?:/?[dx])?|f/?m(?:/?[dx])?|h/f|m/w(?:/d)?|w/m/d|d/[mw]/[mw]|all\sgenders|
    closes\s.*|deadline\s.*|apply\s.*|(?:currently|presently)\s.*|(?:us|ca?|au?)?[$£€]\s?\d.*|[\s,;/&+|•·–—-]|and|or|usa?|u\.s\.|only|time|hours?|job|
    \d{2,3}(?:,\d{3})+|to|per|an?|hr|hourly|year|yr|annum|month|week|day|annually|salar(?:y|ied)|
    (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter)\s20\d\d|20\d\d(?:[-/–]\d{2,4})?)
)+|(?-i:[A-Z][\w.'’ -]{1,30},\s[A-Z]{2})(?:[;,/&]\s.{0,40})?"""

# Words in the names of those who employ, as they follow the title after a dash.
EMPLOYERS = r"""\b(?:universit\w+|colleges?|schools?|academy|librar(?:y|ies)|institute|museum|district|cent(?:er|re)|foundation|inc|
    llc|ltd|county|city\sof|association|society|archives?|council|corporation|company|network|trust|department|isd|usd)\b(?!-)"""

# What stands between an employer and the name of the job that it offers. Patterns.
SEEKING = (
    "seek(?:s|ing)?",
    "hir(?:e|es|ing)(?! (?:managers?|committees?|teams?|process)\\b)",
    "look(?:s|ing)? for",
    "recruit(?:s|ing)?",
    "search(?:es|ing)? for",
    "invites? applications for",
    "need(?:s|ed)?(?<!special needs)",
    "(?:position|post|role|job|opening|vacancy|opportunity) (?:(?:has arisen|is available|exists) )?(?:of|for|as)",
    "appl(?:y|ications?) (?:for|to be(?:come)?)",
    "wanted",
    "announce[sd]?",
    "fill(?! (?:out|in)\\b)",
    "appoint(?:ing)?",
    "join (?:us|our team|the team) as",
)

# What employers say of whom they seek; no part of the name of a job.
PRAISE = (
    "experienced",
    "talented",
    "dynamic",
    "motivated",
    "highly",
    "qualified",
    "dedicated",
    "passionate",
    "creative",
    "skilled",
    "energetic",
    "enthusiastic",
    "collaborative",
    "innovative",
    "exceptional",
    "outstanding",
    "strong",
    "self-motivated",
    "full-time",
    "part-time",
    "half-time",
    "full time",
    "part time",
    "half time",
    "new",
    "great",
    "bright",
    "caring",
    "reliable",
    "visionary",
    "strategic",
    "thoughtful",
    "committed",
    "detail-oriented",
    "organized",
    "temporary",
)

# Endings of words that name jobs, for those that no list holds; and words with such an ending that name none.
ENDINGS = r"(?:ator|ologist|onomist|ographer|ician|keeper|maker|worker|builder|cleaner|handler|minder|person|fighter|hygienist|grader|scorer)"
NO_JOBS = frozenset(
    "calculator indicator elevator radiator creator simulator generator refrigerator denominator person".split()
)

# What stands in a template where the name of a job will stand.
PLACEHOLDERS = r"(?:[$%]\{?\w+\}?%?|<\w+>|(?:job|position|role|post) (?:title|name)|title|(?:item|role|position|job|dut(?:y|ies)|responsibilit(?:y|ies)|qualifications?|requirements?|skills?|tasks?|bullet(?: point)?|point|line|section|heading|example) [\dxn]|(?:\[[\w ]{1,30}\] )?\[(?:the )?(?:role|job|position|post)(?: (?:title|name|here))?\](?: (?:for|at|in|with|of|to)(?: (?:the |our )?\[[^\[\]]{1,30}\])?)?)"

# No name of a job begins with these.
NO_BEGINNINGS = frozenset(
    """
    to from by with for in on at of and or who that this these those how what which when our your their its more it them us
    you To From By With For Who When How What Which This These Those Example Examples
    """.split()
)

# Words for jobs that in a sentence are anybody: "we are looking for new members".
ANYBODY = frozenset(
    "member members staff faculty volunteer volunteers partner partners people leader leaders lead leads".split()
)

# Labels before the title in the text, and names of fields that hold it.
LABELS = r"""
    (?:working|position|job|role|official|class|classification|vacancy|posting|internship|fellowship)? ?title(?: of (?:the )?position)? |
    (?:position|job|role) name|
    position|job|role|vacancy|opening|job posting|job opening|position available|post
"""
FIELD_NAMES = r"""
    (?:.*\.)?(?:openings?|jobs?|positions?|vacanc(?:y|ies)|roles?)\.(?:.*\.)?(?:title|name) |
    title|subject|og:title|name|position|role|job|job[_-]?title|headline|description
"""
# Of a job for certain, and those that name one only where the value does. May be added: what authors call the name of
# a page or of a post, and never of a person, a group or a file.
ALSO_FIELD_NAMES = r"""
    (?:job|position|role|post|posting|vacancy|opening|internship|fellowship|menu|short|full|long|nav|page|working|official|
    display|card|link|hero|banner)?[ _-]?(?:title|name|heading|header|headline|label) |
    vacancy|opening|post|posting|internship|fellowship
"""

# After the title itself: "Head of School Position", "Teaching Assistant Job Description", "Team Lead Role Handbook".
_PAPERS = "description|announcement|posting|profile|advertisement"
_BOOKS = "handbook|guide|overview|outline|summary|brief|charter"
_POSTS = "position|job|role|vacancy|opening|opportunity|search"
_WANTED = "wanted|needed|required|sought"
POSITIONS = rf"""
    (?<=\w)(?:\s?[-–—|:])?\s+(?:(?:job |position |role )?(?:{_PAPERS})|(?:job |position |role )(?:{_BOOKS})|{_POSTS})s?$|(?<=\w)\s+available$|
    (?<=\w|\))(?<!residency)\s+(?:(?:is|are)\s+)?(?:urgently\s+)?(?:{_WANTED})[!.]?$
"""
ENDS_OF_POSITIONS = tuple(
    f"{_PAPERS}|{_BOOKS}|{_POSTS}|{_WANTED}|available".split("|")
)  # but for what else may end them

# What is taught or served, behind a dash, and no surname: "Special Education Teacher - Life Skills".
TAUGHT = frozenset(
    """
    skills studies education art arts science sciences support language languages math mathematics needs learning music
    technology health services program school center campus level grade english reading writing intervention resource
    disabilities impairment impairments development humanities history culture design engineering literacy band choir
    orchestra drama theater spanish french chinese algebra geometry biology chemistry physics
    """.split()
)

"""Sentences that state a duty in prose. Tried only where no heading says it."""

# Who does something there, by what it is.
WORKER = r"""
    (?:
        consultant|intern|fellow|coordinator|director|manager|librarian|teacher|tutor|instructor|assistant|associate|
        specialist|officer|faculty|coach|lead|engineer|developer|designer|analyst|educator|member|fabricator|worker|
        counsell?or|nurse|aide|clerk|student|postdoc|researcher|lecturer|professor|scientist|guide|organist|
        organi[sz]er|steward|secretary|treasurer|chair|president|trustee|mentor|guard|driver|cook|caretaker|registrar|
        bookkeeper|accountant|trainer|leader|administrator|supervisor|head|principal|dean|writer|editor|archivist|
        catalogu?er|curator|conservator|scholar|moderator|ambassador|advis[eo]r|executive|apprentice|trainee|
        receptionist|therapist|custodian|attendant|programmer|architect|auditor|planner|producer|recruiter|strategist|
        evaluator|interpreter|translator|illustrator|docent|representative|inspector|monitor|judge|usher|host|helper|
        substitute|reader|
        # "technician", "ecologist", "choreographer", "webmaster"
        [a-z]{2,20}(?:ician|ologist|grapher|master)
    )
"""
# Whoever will do the work: "the candidate", "our head of school", "each of the tutors".
WHO = rf"""
    (?:(?:the|this|our|your|each|a|an)\s)?
    (?:(?!and\b|who\b|that\b|we\b|qualifications\b|requirements\b|benefits\b)[\w’'&/()-]+\s){{0,7}}?
    (?:
        # by the place
        candidate|candidates|candidate\(s\)|applicants?|person|individual|incumbent|
        position|role|job|appointee|hire|employee|(?:post|job|role)?-?holder|
        {WORKER}
    )
    # "Students will" tells of those who are taught
    (?:(?<!student)s\b)?
    # ", Literacy", "of the lower school", "working at this desk"
    (?-i:,\s[A-Z][\w’'&-]*(?:\s(?:and|of|&|[A-Z][\w’'&-]*)){{0,4}},?)?
    (?:\s(?:working\s)?(?:of|for|in|at)\s(?:the\s|this\s|our\s)?[\w’'&-]+(?:\s[\w’'&-]+){{0,4}}?)?
"""
# "Under the head's direction, ", "Working with our guides, ", "Besides answering the telephone, "
_UNDER = (
    r"(?:under|in|with|as|within|working|together|through|alongside|reporting|based|(?:besides|beyond)\s[a-z]+ing)\s"
    r"[^.;:]{3,120}?,\s"
)
# "As keeper of the lamps, "
_AS = r"as\s[^.;:,]{3,80},\s"
# "Duties may also include"
_MAY = r"(?:also\s|may\s|might\s|will\s|would\s|can\s|could\s)*"

# "The coach will", "You'll", "Key duties include", "Under the head's direction, the TA is responsible"
_SOMEBODY_WILL = rf"""
    # "As a tour guide you'll", where no comma parts them
    ^(?:{_UNDER}|as\s(?:an?|our|the)\s[^.;:,]{{3,60}}?\s(?=you\b))?
    (?:
        {WHO}|
        # "The TA", "The Senior VP"
        (?-i:[Tt]he\s(?:[A-Z][a-z]+\s)?[A-Z]{{2,4}}s?)|
        you|they|he/she|she/he|s/he|(?:he|she)\sor\s(?:she|he|they)|incumbent|
        # "Other specific duties"
        (?:
            (?:
                job|key|main|core|primary|principal|essential|specific|general|typical|
                other|secondary|occasional|additional|further|daily|regular
            )\s
        )*(?:duties|responsibilities|tasks)|
        primary responsibilit\w+
    )
    (?:
        ['’]ll|
        \s(?:
            will|shall|may|
            (?:is|are)\s(?:also\s|chiefly\s|primarily\s)?(?:responsible|expected|charged\swith|in\scharge\sof)|
            include|is to
        )
    )\b
"""
# "As a page, your days will include shelving", "This internship involves", "Work in our archive entails"
_WORK_INVOLVES = rf"""
    ^(?:{_AS})?
    (?:
        (?:the|this|your|our|an?|each)\s(?:[\w-]+\s)?
        (?:
            work|role|job|position|post|days?|weeks?|
            internship|fellowship|traineeship|apprenticeship|placement|residency
        )|
        work\s(?:in|at|with)\s(?:the|this|our)\s[\w-]+
    )
    \s(?:also\s|will\s|would\s|may\s|primarily\s|mainly\s)*(?:includes?\s(?=[a-z]+ing\b)|involves?\b|entails?\b)
"""
# "In our garden, you would plant", but not "you would receive"
_YOU_WOULD = rf"""
    ^{_UNDER}you\swould\s(?:also\s)?
    (?!like|love|need|have|be|want|prefer|enjoy|receive|get|gain|join|earn)[a-z]+\b
"""
# "No two days are alike, but your duties would include planting"
_DUTIES_INCLUDE = rf"""
    ^(?:[^.;:]{{3,120}},\s(?:but|and|so|though|while)\s)?
    (?:[a-z]+\s){{0,3}}(?:duties|responsibilities|tasks|(?<=typical\s)work)\s{_MAY}includes?:?\s(?=[a-z]+ing\b)
"""
# Without him who does it: "Will plan and teach", "Jointly responsible with the cook for"
_WITHOUT_WHO = r"""
    ^(?:will|may also|responsible for|reporting to|reports to)\b.{0,80}\b(?:and|will|is|for|be)\b |
    ^(?:also\s|jointly\s|primarily\s|overall\s|solely\s|co-)?responsible\s(?:with\s[^.;]{3,60}?\s)?for\b |
    ^other (?:tasks|duties|responsibilities)\b |
    ^additional (?:responsibilities|duties)\b
"""
_OF_THE_WORK = r"""
    # "The work combines gardening and teaching", "The apprenticeship covers"
    ^the\s(?:work|job|role|position|post|[a-z]{3,12}ship)\s(?:combines|consists|covers|ranges)\b |
    ^in this (?:role|position|job|post)\b
"""
_YOU_WILL_BE = r"""
    # "Here you'll also be responsible for"
    \byou(?:['’]ll|\s(?:will|would))\s(?:also\s)?be\sresponsible\sfor\b |
    # "You'd be in charge of", "You would be planting"
    ^you(?:['’]d|\swould)\s(?:also\s)?be\s(?:expected\sto|responsible\sfor|in\scharge\sof|[a-z]{2,20}ing)\b |
    ^we\sneed\s(?:someone|somebody|you|volunteers|help)\sto\s
"""
_DUTIES_ARE = rf"""
    # "The guide's main task is to", "Our focus for the winter is to", "Your daily activities range from"
    ^(?:(?:the|our)\s(?:\w+\s){{0,3}}\w+['’]s?\s|the\s|your\s|our\s)?
    (?:main\s|key\s|primary\s|typical\s|daily\s|specific\s|core\s|principal\s|central\s)?
    (?:
        duties|dut(?:y|ies)|areas?\sof\sresponsibility|responsibilit(?:y|ies)|tasks?|activities|focus|priority
    )
    (?:\s(?:of|in|on|for|within)\s[^.,;:]{{3,60}}?)?
    \s{_MAY}(?:ranges?\sfrom|includes?|involves?|consists?\sof|(?:is|are|will\sbe)\sto)\b |
    # "It is your task to"
    ^it\sis\s(?:your|the\s\w+['’]s)\s(?:task|job|duty|responsibility|role)\sto\b |
    # "The overall aim of this post is to"
    ^the\s(?:\w+\s)?(?:goal|aim|purpose|objective)\sof\sth(?:e|is)\s(?:role|position|post|job)\sis\sto\b |
    # "The main duties of a keeper are"
    ^(?:the\s)?(?:primary\s|main\s|key\s|principal\s)?
    (?:responsibilities|duties)\sof\s[^.,]{{3,60}}\s(?:include|involve|are|will\sinclude)\b |
    # "Sorting the mail is another duty", "Weeding is also one of your tasks", but not "This is part of our duty"
    ^(?!this|that|it\b)[^.,;:]{{3,100}}\s(?:is|are)\s(?:also\s)?(?:another|one\sof|among|part\sof)\s
    (?:(?:the|their|your|his|her|main|many|other|daily|regular)\s)*(?:dut(?:y|ies)|tasks?|responsibilit(?:y|ies))\b
"""
# A sentence about the role's own work.
DUTY = rf"""
    {_SOMEBODY_WILL} |
    {_WORK_INVOLVES} |
    {_YOU_WOULD} |
    {_DUTIES_INCLUDE} |
    {_WITHOUT_WHO} |
    {_OF_THE_WORK} |
    {_YOU_WILL_BE} |
    {_DUTIES_ARE}
"""

_OFTEN = r"(?:(?:also|often|regularly|usually|generally|typically|normally|then)\s)?"
# ... also in the present tense, where a verb that begins duties follows.
ACTS = rf"""
    # "In spring, you often plant trees", but not "you do not need a car"
    ^(?:(?:(?!\b(?:you|they)\b)[^.;:,]){{3,80}},\s)?
    (?:you|they|he\sor\sshe|she\sor\she)\s(?!(?:do|will|can|wo|ca)(?:n['’]t|\snot)\b){_OFTEN} |
    # "You'd also plant trees"
    ^(?:you|they)(?:['’]d|\swould)\s{_OFTEN} |
    # "The coach visits schools", "With the head, the coach visits",
    # but not "A student learns" or "The position offers"
    ^(?:
        {_UNDER}(?:the|this|our|each|an?)|
        (?-i:The|This|Our|Each|An?(?!\s(?:\w+\s){{0,2}}(?:student|member|person|individual|candidate)\b))
    )
    \s(?!(?:position|role|job)\b){WHO}\s{_OFTEN}(?=[a-z-]+s\b) |
    # Of several alike: "As stewards, our garden guides lead walks", "Museum docents then greet visitors", "Student
    # workers in the Map Room sort maps"
    ^(?:
        (?:{_AS}|at\s[^.;:,]{{3,80}},\s)(?:our\s|the\s)?(?:[a-z-]{{2,20}}\s)?|
        (?:(?-i:Our|The)\s)?(?:(?-i:[A-Z])[a-z-]{{2,20}}\s(?:[a-z-]{{2,20}}\s)?)?
    )
    (?:
        tutors|volunteers|teachers|educators|docents|guides|pages|clerks|librarians|rangers|stewards|technicians|
        researchers|interns|fellows|mentors|coaches|instructors|assistants|facilitators|counsell?ors|leaders|
        ambassadors|aides|developers|engineers|designers|coordinators|specialists|analysts|consultants|editors|
        writers|trainers|workers|monitors|judges|ushers|hosts|helpers|substitutes|readers|drivers|trustees|
        (?:board|committee|council)\smembers
    )
    (?-i:\s(?:in|at)\s(?:the\s|our\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){{0,4}})?
    \s{_OFTEN}
"""

# "You will be mentored", "... receive a stipend", "... get to travel", "... have the chance to see"
_HAPPENS = r"""
    be (?:
        hosted|integrated|embedded|financed|funded|supervised|mentored|advised|employed|appointed|hired|given|granted|
        enrolled|affiliated|notified|contacted|informed|considered
    )\b|
    expected to (?:start|begin|relocate|move)\b|
    # "You will find us by the harbour", "You will find the rota below"
    find (?:us|yourself|out|an?)\b|
    find\b[^.]{0,60}\b(?:here|below|online)\W*$|
    become (?:an? )?(?:part|member|integral)\b|
    gain\b|learn\b|lack\b|receive|paid|earn|be part of|get to|
    get (?:\$|£|€|\d|an?|the|paid|free|your)\b|
    need to be|be expected to have|
    # "You will be on the road ten days a month"
    be (?:on the road|in the (?:office|field|car)|away)\b|
    # "You will work from our harbour office"; the space before the bar counts, so no line may end there
    work (?:from home|remotely)|
    work (?:from|out of|at) (?:our|the) |work under the (?:supervision|guidance|direction|mentorship) of|
    # ... but not "have the chance to teach"
    (?:have|get) the (?:chance|opportunity)
    (?! to (?:supervise|teach|lead|manage|mentor|design|build|shape|coach|train|work (?:in|on))\b)|
    enjoy|join(?:ing)?\b|love
"""
# "The post will be based in the library", "Candidates will be notified", "The salary will be ..."
_HIRING = r"""
    be (?:
        subject|required to (?:pass|complete|undergo)|based|located|paid|eligible|offered|provided|compensated|
        contacted|selected|chosen|hired|appointed|recruited|invited|notified|considered|asked to submit|interviewed|
        filled|posted|open|available
    )|
    salary|benefits?|stipend|
    apply|application|resume|cv\b|interview|
    reports? (?:\w+ )?to|
    appointment|start(?:s|ing)? (?:date|on|in)|
    # "You will work part-time", but not "You will lead part-time staff"
    (?:full|part)[- ]time\b(?!\s(?:staff|employees|assistants?|volunteers|teachers|workers|librarians))|
    hours (?:per|a|each)
"""
# "You will have strong skills", "You will hold a degree", but not "You will hold weekly meetings"
_ASKED_FOR = r"""
    must have|should have|be in possession of|
    have (?:a|an|at least|experience|strong|excellent|exceptional|proven|highly|well)|
    hold\b
    (?!
        \s(?:weekly\s|regular\s|monthly\s)?
        (?:office|meetings|classes|sessions|workshops|lessons|consultations|interviews)
    )|
    possess|candidates? will have|
    # "You bring ten years of experience", "The cook is expected to have completed a course", "You will need a car"
    brings?\b[^.;]{0,40}\b(?:years|experience|expertise|knowledge|skills|background|passion|perspective)|
    to have (?:an?|completed|earned|obtained|finished)|
    need (?:an?|your|some|at least|good|strong)|
    be (?:
        an? |comfortable|able|passionate|highly|proficient|fluent|educated|qualified|experienced|skilled|
        familiar|literate|numerate|computer[ -]literate|at\s(?:home|ease)|confident|happy
    )
"""
# ... but what happens to the person, or how one applies, is no work.
NO_DUTY = rf"""
    # "The ideal guide will be patient", but not "The ideal guide will be teaching"
    ^(?:the|an?|our|your)\s(?:ideal|perfect|right|best|strongest)\s(?:\w+\s){{0,2}}(?:will|would|should)\s
    (?:also\s|ideally\s)?be\s
    (?!responsible|accountable|expected|tasked|charged|in\scharge|required|the\b|\w+ing\b) |
    \bremains?\sopen\b |
    # "You will thrive here", "It would suit a student", but not "Guides cut coats to suit a visitor"
    \b(?:you|will|would)\s(?:also\s)?thrives?\b |
    (?<!to\s)\bsuit\san?\b |
    ^thanks\b |
    ^seeks?\s(?:an?|someone|somebody|people)\b |
    # "The fellowship will begin in May"
    \bwill\s(?:also\s)?(?:begin|start|commence)\s(?:immediately|on\b|in\b|upon\b|once\b|when\b|as\b) |
    \b(?:
        {_HAPPENS}|
        {_HIRING}|
        {_ASKED_FOR}
    )\b
"""

"""Sentences that state a duty in prose. Tried only where no heading says it."""

from postings.parsing.vocabulary import by_letter
from postings.parsing.vocabulary.tasks import GIVEN, TIME_AND_TASKS

# Who does something there, by what it is.
_WORKERS = by_letter(r"""
    consultant|intern|fellow|coordinator|director|manager|librarian|teacher|tutor|instructor|assistant|associate|
    specialist|officer|faculty|coach|lead|engineer|developer|designer|analyst|educator|member|fabricator|worker|
    counsell?or|nurse|aide|clerk|student|postdoc|researcher|lecturer|professor|scientist|guide|organist|
    organi[sz]er|steward|secretary|treasurer|chair|president|trustee|mentor|guard|driver|cook|caretaker|registrar|
    bookkeeper|accountant|trainer|leader|administrator|supervisor|head|principal|dean|writer|editor|archivist|
    catalogu?er|curator|conservator|scholar|moderator|ambassador|advis[eo]r|executive|apprentice|trainee|
    receptionist|therapist|custodian|attendant|programmer|architect|auditor|planner|producer|recruiter|strategist|
    evaluator|interpreter|translator|illustrator|docent|rep|representative|inspector|monitor|judge|usher|host|helper|
    substitute|reader|volunteer|chaperone|greeter|captain|liaison|scribe|historian|grader|chairperson|ph\.?d|
    advocate|navigator|facilitator|interventionist|paraprofessional|mechanic|gardener|ranger|fundraiser|chef|baker|
    attorney|paralegal|pastor|chaplain|carpenter|technologist
""")
# Also "technician", "ecologist", "choreographer", "webmaster".
WORKER = rf"(?:{_WORKERS}|[a-z]{{2,20}}(?:ician|ologist|grapher|master))"
# Whoever will do the work: "the candidate", "our head of school", "each of the tutors".
WHO = rf"""
    (?:(?:the|this|our|your|each|a|an)\s)?
    (?:(?!(?:and|who|that|we|is|are|was|were|has|have|qualifications|requirements|benefits)\b)[\w’'&/()-]+\s){{0,7}}?
    (?:
        # by the place
        candidate|candidates|candidate\(s\)|applicants?|person|individual|incumbent|
        position|role|job|appointee|hire|employee|(?:post|job|role)?-?holder|
        {WORKER}
    )
    # "The person hired"
    (?:\s(?:hired|selected|appointed|chosen)(?=\s(?:will|would|is)\b))?
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
    # "As a tour guide you'll", "As part of a crew of gardeners, cooks and guides you will", where no comma parts them
    ^(?:{_UNDER}|as\s(?:an?|our|the|part)\s(?:[^.;:,]{{3,60}}?|(?:part\s)?of\s[^.;:]{{3,160}}?)\s(?=you\b))?
    (?:
        # "The cook (part-time)"
        {WHO}(?:\s\([^()]{{2,60}}\))?|
        # "The TA", "The Senior VP"
        (?-i:[Tt]he\s(?:[A-Z][a-z]+\s)?[A-Z]{{2,4}}s?)|
        you|they|he/she|she/he|s/he|(?:he|she)\sor\s(?:she|he|they)|incumbent|
        whoever\s(?:takes\sth(?:is|e)\s(?:\w+\s)?on|takes\son\sth(?:is|e)\s\w+|joins(?:\sus)?|is\shired)|
        # "Other specific duties", "The job duties"
        (?:the\s)?(?:
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
            will|shall|may|might|should\sexpect\sto(?!\s(?:have|be|hold)\b)|
            would(?!\s(?:like|love|prefer|enjoy|need|be\s(?!expected|responsible)|have\b))|
            (?:is|are)\s(?:also\s|chiefly\s|primarily\s)?
            (?:responsible|expected|charged\swith|tasked\swith|in\scharge\sof)|
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
        work(?:\s(?:in|at|with)\s(?:the|this|our)\s[\w-]+)?
    )
    \s(?:also\s|will\s|would\s|may\s|primarily\s|mainly\s)*
    (?:includes?\s(?=[a-z]+ing\b)|focus(?:es)?\son\s(?=[a-z]+ing\b)|involves?\b|entails?\b)
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
    # "In charge of the lamps", "Is responsible for the lamps"
    ^(?:(?:is|are)\s(?:also\s)?)?in\scharge\sof\b |
    ^(?:is|are)\s(?:also\s)?responsible\sfor\b |
    ^other (?:tasks|duties|responsibilities)\b |
    ^additional (?:responsibilities|duties)\b
"""
_OF_THE_WORK = r"""
    # "The work combines gardening and teaching", "The apprenticeship covers"
    ^the\s(?:work|job|role|position|post|[a-z]{3,12}ship)\s(?:combines|consists|covers|ranges)\b |
    ^in this (?:role|position|job|post)\b |
    # "This role is for pressing apples", "This is a role for folks who want to plant", "... interested in planting"
    ^th(?:e|is)\s(?:role|position|job|post)\sis\s(?:also\s|mainly\s|mostly\s)?for\s(?=[a-z]+ing\b) |
    ^th(?:is\sis\san?|e|is)\s(?:[\w-]+\s)?(?:role|position|job)\s(?:is\s)?for\s
    (?:folks|people|someone|somebody|anyone|those|volunteers|students)\s(?:who|that)\s(?:(?:is|are)\s)?
    (?:
        (?:wants?|would\slike)\sto\s(?!(?:learn|grow|gain|join|be|become|make|know|have|get|see|find|develop|work)\b)|
        interested\sin\s(?=[a-z]+ing\b)
    ) |
    # "This will mostly involve sending letters"
    ^(?:this|it)\s(?:will|would|also|mostly|mainly)\s(?:[a-z]+ly\s|also\s)?involves?\s(?=[a-z]+ing\b) |
    # "The work is mostly weeding"
    ^the\s(?:work|job)\sis\s(?:mostly|mainly|largely|chiefly|primarily)\s(?=[a-z]+ing\b) |
    # "This role coordinates the harvest", but not "This role offers"
    ^th(?:e|is)\s(?:[\w-]+\s){0,3}?(?:position|role|job|post)\s(?:also\s|primarily\s|mainly\s)?
    (?:
        manages|coordinates|co-ordinates|supports|leads|oversees|supervises|assists|directs|develops|plans|ensures|
        maintains|helps|administers|designs|teaches|conducts|organi[sz]es|drives|builds|handles|monitors|prepares|
        delivers|serves\sas|works\s(?:closely\s)?with|
        provides\s(?:[a-z-]+\s){0,4}(?:support|assistance|leadership|instruction|care|guidance|services?|supervision)
    )\b
"""
_YOU_WILL_BE = r"""
    # "Here you'll also be responsible for"
    \byou(?:['’]ll|\s(?:will|would))\s(?:also\s)?be\sresponsible\sfor\b |
    # "You'd be in charge of", "You would be planting"
    ^you(?:['’]d|\swould)\s(?:also\s)?be\s(?:expected\sto|responsible\sfor|in\scharge\sof|[a-z]{2,20}ing)\b |
    # "We need somebody to plant trees", "The music team are looking for people to", "We also need help planting"
    ^(?:we|(?:the|our)\s(?:[\w&’'-]+\s){1,4}(?:team|crew|committee|club|group|board))
    (?:['’]re|\sare|\sis)?\s(?:also\s|now\s|currently\s|still\s|always\s)?
    (?:needs?|need(?:ing)?|want|seek(?:ing)?|(?:in\sneed\sof)|looking\sfor)\s
    (?:
        (?:
            someone|somebody|you|(?:a\sfew\s)?(?:more\s|extra\s)?(?:people|folks)|
            (?:an?\s|some\s|more\s)?(?:[a-z]+\s)?(?:volunteers?|help|helpers?)
        )\s
        to\s(?!join\b|be\b|become\b|fill\b|apply\b)|
        (?:some\s|more\s|your\s)?help\s(?:with\s)?(?=[a-z]+ing\b)
    )
"""
_DUTIES_ARE = rf"""
    # "The guide's main task is to", "Our focus for the winter is to", "Your daily activities range from"
    ^(?:(?:the|our)\s(?:\w+\s){{0,3}}[\w-]+['’]s?\s|the\s|your\s|our\s)?
    (?:main\s|key\s|primary\s|typical\s|daily\s|specific\s|core\s|principal\s|central\s)?
    (?:
        duties|dut(?:y|ies)|areas?\sof\sresponsibility|responsibilit(?:y|ies)|tasks?|activities|focus|priority
    )
    (?:\s(?:of|in|on|for|within)\s[^.,;:]{{3,60}}?)?
    \s{_MAY}(?:
        ranges?\sfrom|includes?|involves?|consists?\sof|
        # "... will be: 1) to plant trees"
        (?:is|are|be)(?::\s\(?[1ai]\))?\s(?:to\b|(?=[a-z]{{3,}}ing\s))
    )\b |
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
    {_DUTIES_ARE} |
    {TIME_AND_TASKS} |
    {GIVEN}
"""

# "A member of the society enjoys", but not "A committee member"
_A_MEMBER = r"(?<!committee\s)(?<!board\s)(?<!crew\s)(?<!team\s)(?<!council\s)(?<!staff\s)member"
_OFTEN = r"(?:(?:also|often|regularly|usually|generally|typically|normally|then)\s)?"
# ... also in the present tense, where a verb that begins duties follows.
ACTS = rf"""
    # "You'd also plant trees"
    ^(?:you|they)(?:['’]d|\swould)\s{_OFTEN} |
    # "In spring, you often plant trees", but not "you do not need a car"
    ^(?:(?:(?!\b(?:you|they)\b)[^.;:,]){{3,80}},\s)?
    (?:you|they|he\sor\sshe|she\sor\she)\s(?!(?:do|will|can|wo|ca)(?:n['’]t|\snot)\b){_OFTEN} |
    # "The coach visits schools", "With the head, the coach visits",
    # but not "A student learns" or "The position offers"
    ^(?:
        {_UNDER}(?:the|this|our|each|an?)|
        (?-i:The|This|Our|Each|An?(?!\s(?:\w+\s){{0,2}}(?:student|{_A_MEMBER}|person|individual|candidate)\b))
    )
    \s(?!(?:position|role|job)\b){WHO}\s{_OFTEN}(?=(?!is\b)[a-z-]+s\b) |
    # "The TA grades papers"
    ^[Tt]he\s(?-i:GA|GRA|GTA|RA|TA|CEO|COO|CFO|PM|VP|SLP|AP)\s{_OFTEN}(?=(?!is\b)[a-z-]+s\b) |
    # "Incumbent drafts letters"
    ^(?-i:Position|Incumbent|Employee|Appointee|Post-?holder)\s{_OFTEN}(?=(?!is\b)[a-z-]+s\b) |
    # "This role owns our data", but not "This role requires"
    ^th(?:e|is)\s(?:[\w-]+\s){{0,3}}?(?:position|role|job|post)\s{_OFTEN}
    (?=
        (?!
            (?:requires|offers|provides|reports|runs|pays|gives|needs|takes|seeks|works|starts|begins|focuses|is|has)\b
        )[a-z]+s\b
    ) |
    # "A steward is somebody who greets visitors", but not "A good steward is somebody who listens"
    ^(?:an?|the|our)\s(?!(?:ideal|good|great|perfect|right|best|strong|successful)\b){WHO}\sis\s
    (?:someone|somebody|an?\s(?:person|volunteer|member|employee))\swho\s{_OFTEN}
    (?!understands|thinks|learns|seeks|works\swell)(?=[a-z-]+s\b) |
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
        writers|trainers|workers|reviewers|evaluators|translators|moderators|monitors|judges|ushers|hosts|helpers|substitutes|readers|drivers|trustees|
        (?:board|committee|council|crew|faculty|staff)\smembers|faculty|
        (?-i:[A-Z]{{1,3}}As)
    )
    (?-i:\s(?:in|at|on)\s(?:the\s|our\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){{0,4}})?
    \s{_OFTEN}
"""

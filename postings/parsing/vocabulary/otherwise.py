"""Words by which one tells what else a document may be."""

# "The intern will be joining our team" is said of whom one seeks.
_NOT_OF_A_ROLE = "".join(
    rf"(?<!\b{word} )"
    for word in (
        "you position role person hire candidate applicant intern manager director coordinator officer engineer"
        " developer designer assistant associate specialist analyst teacher"
    ).split()
)
# One to four words of a name: "Ada Roe", but not "a new teacher", "you", "visitors".
_SOMEBODY = (
    r"(?:(?!(?:you|your|an?|the|to|another|any|all|every\w*|some\w+|new|more|our next|applica\w+|people|\w+s to)\b)"
    r"[\w.’'-]+ ){1,4}"
)
_POSTED = r"(?:jobs?|postings?|openings?|positions?)"

_APPOINTED = (
    # "Ada Roe has recently joined the lab", "has accepted a position", "joined us last May as a tutor"
    r"(?:has|have) (?:recently )?(?:joined|been (?:appointed|named|selected|hired)|accepted (?:the|a) position)\b"
    r"|(?:joins|joined) (?:\w+ ){1,6}as (?:an? |the |our |its )"
    # "The school welcomes two new teachers", "Incoming fellows"
    r"|welcomes? (?:our |its |two |three |the )?(?:new|incoming)\b"
    r"|incoming (?:fellows?|postdocs?|postdoctoral|class|cohort)\b"
    # "Delighted to welcome Ada Roe to our teaching team", but not "to welcome you", "welcomes visitors to the lab"
    rf"|welcom(?:es?|ed|ing) {_SOMEBODY}to (?:the|our) (?:[\w-]+ ){{0,4}}(?:team|staff|faculty|lab|board|crew)\b"
    r"|join (?:me|us) in welcoming (?!(?:\w+ )?(?:visitors|guests|students|families|volunteers|newcomers)\b)"
    # "Ada Roe will be joining in May"
    rf"|{_NOT_OF_A_ROLE}(?:will be|are|is) joining\b"
    # "announces the appointment of", "announces Ada Roe as its director"
    r"|announce[sd]? (?:the )?(?:selections?|appointments?|hiring|arrival) of\b"
    r"|announc(?:e[sd]?|ing) (?:[A-Z]?[\w.’'-]+ ){1,4}as (?:its|our|their|the (?:new|next))\b"
    # "was appointed as our next head", "stepped into the role of"
    r"|appointed as (?:its |our |the |their )?(?:new |next )"
    r"|(?:is|was) stepping into the role\b|step(?:s|ped)? into the role of\b"
)

_NO_OPENINGS = (
    # "No open positions at this time"
    r"(?:no (?:current |open |job )*(?:openings|positions|vacancies|jobs|opportunities)"
    r"(?: (?:available|open))?(?: at this time| currently| right now| at the moment)?"
    # "We are not hiring", "aren't accepting applications"
    r"|(?:not|n['’]t) (?:currently |presently )?(?:hiring|recruiting"
    r"|(?:accepting|taking|seeking) (?:new |any |more |further )*"
    r"(?:applications|applicants|interns\w*|internships?|volunteers|candidates|staff))"
    # "does not currently have any teaching vacancies"
    r"|(?:do|does) not (?:currently |presently )?have (?:an?|any) (?:[\w/-]+ ){0,5}"
    r"(?:positions?|openings?|vacanc(?:y|ies)|jobs?))\b"
)

# "Open positions", and below it "None at the moment"; but not "Postdoctoral positions: none"
_NONE_OPEN = (
    r"(?<![^\n])(?:current |our |available )?(?:open |job )?(?:positions|openings|vacancies|jobs|opportunities)"
    r"\W{1,4}(?:there (?:are|is) )?(?:currently )?none\b"
    r"(?= (?:at|currently|right|now|available|open|for)\b|\W*(?:\n|$))"
)

_HOW_TO_POST = (
    # "Job ads should name a salary", "Posting guidelines"
    r"(?:job (?:post(?:ing)?s?|ads?) (?:must|should|will be|are)"
    r"|to (?:post|submit|add) (?:a|your|an) (?:job|position|opening)"
    r"|(?:add|adding|submit|posting|create) a (?:new )?job (?:post(?:ing)?|description|ad)"
    r"|how to (?:add|post|submit) (?:a|your)|posting guidelines|our job board|jobs policy|job policy"
    # "To list openings here, send a pull request"
    rf"|{_POSTED}\b[^.\n]{{0,80}}\bpull request|pull request\b[^.\n]{{0,80}}\b{_POSTED}"
    r")\b"
)

_ADVICE = (
    # "How to become a teacher", "A person wishes to", "those who hope to work as"
    r"(?:job (?:search|seekers?|hunt(?:ing)?)"
    r"|how to become an?\b(?! (?:\w+ )?volunteer)"
    r"|(?:a|the) person (?:needs|wishes|wants|hopes) to|those who (?:wish|want|hope) to (?:become|work as)"
    # "land an entry level library job", "How to get your first internship", "What careers are there"
    r"|(?:find|get|land) an? (?:[\w-]+ ){2,4}job"
    r"|how to (?:find|get|land) (?:an?|your|the) (?:\w+ )?(?:job|internship|position)"
    r"|what (?:jobs|careers) (?:are there|can (?:you|i))"
    # "The complete guide to school counseling jobs"
    r"|(?:full|complete|ultimate|comprehensive) guide to (?:[\w-]+ ){1,4}(?:jobs|positions|careers|roles)"
    # "What does a school counselor do?", "Understanding the principal's role"
    r"|interview tips|what (?:does|do) an? (?:[\w/-]+ ){1,5}do\b"
    r"|(?:understanding|exploring) the (?:[\w-]+ ){1,4}(?:role|career|profession)\b"
    r"|your (?:linkedin|resume|portfolio) should|career advice|salary negotiation"
    r")\b"
)
# What such advice speaks of, as may who teaches it: "Our work improves learners' job readiness"
_OF_ADVICE = r"job[- ]readiness\b"

_ERROR_PAGE = (
    r"(?:404|page not found|access denied|forbidden|internal server error|enable javascript|something went wrong"
    r"|bad gateway|captcha)\b"
)

_POLICY = (
    r"(?:(?:this|the following) procedure|procedures? (?:for|to be)"
    # "Step 2", but not "BA step 2" of a salary schedule
    r"|(?<!ba )(?<!ma )(?<!bs )(?<!range )(?<!grade )(?<!lane )(?<!schedule )(?<!salary )(?<!column )step \d+"
    r"|purpose of this policy|this policy|policy statement|revision history"
    # "Instructors may request an assistant", "Requests are due by"
    r"|(?:instructors|faculty|supervisors|teachers|departments?|managers) (?:\w+ ){0,7}"
    r"(?:may|must|should|can) request\b"
    r"|requests (?:are due|must be|should be) \w+"
    # "Students earn up to six credits for an internship"
    r"|earn(?:s|ing)? (?:up to )?(?:an? )?\w+ (?:\w+ )?credits? (?:for|by)"
    # "Approved by the board", but not "A program approved by the state" or "as approved by"
    r"|(?<!as )approved by(?! the (?:state|ministry|department)\b)|standard operating)\b"
)

_NEWS = (
    # What it invites to, once: "RSVP", "Join us for a talk"
    r"(?:register (?:now|here|today)|rsvp|webinar|discussion series|join us (?:for|on)|case study"
    # "In this episode", but "In this post, you will lead" and "In this post the candidate" are of a job
    r"|in this (?:article(?!:)|blog|talk|lesson|episode"
    r"|post(?!,? (?:you will (?!learn|find|see|read|discover)|the (?:successful|candidate|applicant|post))))"
    # "was introduced as its next president", "has stepped down"
    r"|blog post|press release|newly named"
    r"|(?:presented|approved|introduced|named|chosen|selected|hired) as (?:the |its |their )?(?:new|next|interim)"
    r"|(?:has|have|had) (?:resigned|stepped down|withdrawn)"
    r"|read the full(?! (?:job |position |role )?(?:announcement|description|posting|advert|details))|congrat\w+"
    # "The summer school will", "Registration is open"
    r"|(?:summer|winter) school (?:invites|is open|will)|registration (?:fee|is open))\b"
)

_FOR_PARTICIPANTS = (
    # "Students aged 14 to 18", "Participants will", "to enter the doctoral program"
    r"(?:(?<!phd )(?<!doctoral )students? (?:aged|ages|who (?:are|will)|can apply)"
    r"|enroll|tuition (?:is|costs?)|curriculum includes"
    r"|participants (?:will|receive|learn|gain)|these courses"
    # "The program costs $10,000", "programs typically cost students", but not "keep track of program costs"
    r"|program(?:me)?s? (?:will |typically |usually )?costs?(?= (?:[$£€]|about|around|nothing|students|participants))"
    # "The bootcamp prepares you for", "our course takes you from"
    r"|(?:program(?:me)?|bootcamp|course|workshop|training) (?:prepares|teaches|takes) (?:you|students|participants)"
    # "We are looking for young people ... to learn how to weave"
    r"|(?:looking for|seek(?:s|ing)?|invit(?:es?|ing)) (?:\w+ ){0,3}"
    r"(?:young people|youth|students|teens|learners|women|adults)\b[^.\n]{0,120}\bto learn\b"
    r"|to enter (?:the|a|an|our) (?:(?:\w+ ){0,3}program(?:me)?|ph\.?d)"
    # "The programme pairs you with an experienced colleague", "We match you with a mentor"
    r"|(?:pairs?|match(?:es)?) (?:you|each of you) with an? (?:experienced|mentor|tutor|coach|trained|senior)"
    # "Apply for the 2030 Summer Seminar", "register for our workshop", but not "apply for the workshop leader position"
    r"|(?:apply|applying|register|registering|sign(?:ing)? up) (?:for|to) (?:the|our|this) (?:[\w’'-]+ ){0,4}"
    r"(?:seminars?|workshops?|courses?|conference|bootcamp|symposium|(?:summer|winter|spring) school)"
    r"(?= (?:by|here|now|today|online|via|through|using|until|on|at|before)\b|[\n.,;:!)]|$)"
    # "As an intern, you will learn", "Lessons are free"
    r"|our interns|(?:intern|student|participant),? you will (?:learn|gain)"
    r"|(?:classes|lessons|courses) are free|free (?:classes|lessons|tutoring))\b"
)

_BLANKS = (
    # "[insert city]", "<job title>", "Insert company name", "${role_name}"
    r"(?<=\[)(?:insert|job title|position title|company name|organization name|name of|your )[^\]]*\]"
    r"|(?<=<)(?:insert|job title|position title)[^>]*>"
    # "[TITLE]", "[End date]", "[Compensation and hours]", "[List of qualifications]"
    r"|(?<=\[)(?:title|(?:start|end|closing|due) date|(?:role|school|organi[sz]ation|department|team|city|contact) name"
    r"|(?:compensation|salary|hours|location|duties|responsibilities|requirements|qualifications)(?: and [a-z]+)?"
    r"|(?:list|description|number) of [^\]\n]{3,60})\]"
    r"|insert (?:job|position|company) \w+\b"
    # "Your job description here ...", "Describe the role here"
    r"|(?:your|the) (?:job|role|position|company) (?:description|title|name)s? (?:goes )?here\b"
    r"|describe (?:the|your) (?:job|role|position|company|team) here\b"
    r"|(?<=\$)(?:job|position|role)_?(?:id|title|name|description)\b"
    # "Fill this in", "Add your text here"
    r"|fill (?:this|me|it) in\b(?=\W*$)|add (?:[a-z]+ ){1,3}here\b(?=\W*$)|lorem ipsum\b"
    r"|(?:job|role|position) description templates?\b|bracketed\]? (?:fields|text|parts)\b"
)

_CALL_FOR_PROPOSALS = (
    # "Call for papers", "Proposals for small grants", "Applications are invited from school projects"
    r"calls? for (?:\w+ ){0,2}(?:papers|proposals|abstracts|submissions|contributions|speakers|presenters"
    r"|panelists|presentations|posters|nominations|participation|entries|chapters)\b"
    r"|(?:applications|proposals) for (?:\w+ ){0,2}(?:grants|funding|scholarships|bursaries)\b"
    r"|applications (?:are |is )?(?:welcome|invited|accepted|open) (?:for|from) (?:\w+ ){0,3}projects\b"
    r"|projects (?:are|will be) (?:selected|funded|granted|supported|reviewed)\b"
)

_FAIR = (
    # "Our career fair is on Monday", "We hold a spring teacher job fair", "The fair runs", "Attend the job fair"
    r"(?:job|career|hiring|interview|recruit(?:ing|ment)) fair (?:is|will|from|on|at|this|next|in)\b"
    r"|hold(?:s|ing)? an? (?:[\w-]+ ){0,4}fair\b|the fair (?:is|will|runs|takes)\b"
    r"|(?:attend(?:ing)?|at) (?:the|our|this) (?:[a-z]{3,12} )?(?:job )?fair\b"
)

_JOINING_A_GROUP = (
    # "Prospective students", "always happy to hear from you"
    r"(?<!from )(?<!with )(?<!help )(?<!assist )(?<!recruit )prospective (?:\w+ ){0,2}(?:students|postdocs)\b"
    r"|always (?:very )?(?:happy|glad|pleased|keen|interested|excited|open|eager) (?:to|in)\b"
    # "PhD students should apply through the department", "apply directly to our graduate program"
    r"|(?:phd|graduate|doctoral) students? (?:should|must|can|may) apply (?:to|through|via)\b"
    r"|apply (?:directly )?(?:to|through) (?:the|our|one of the) (?:\w+ ){0,3}(?:graduate|phd|doctoral) program"
    r"|your own (?:funding|fellowship)|fellowships? that you could\b"
)

_FORETOLD = (
    # "Watch this space", "Positions coming soon", "Jobs will be posted here", but not "will be posted on 3 May"
    r"will soon (?:have|be)\b|watch this space\b"
    r"|(?:positions?|roles|jobs|vacancies|openings|opportunities) (?:coming soon"
    r"|(?:will|to) be (?:listed|posted|announced|advertised|published)(?: here)?(?! (?:on|in) \d))\b"
)

_FORM = (
    # "Save and resume later", "Page 1 of 6"
    r"(?:resume a (?:previously )?saved form|save (?:and|your progress)\b.{0,30} (?:later|resume)|page 1 of \d{1,2}\b"
    # "Signature of applicant", "I certify that"
    r"|(?:signature of (?:the )?applicant|applicant['’]?s? signature)\b"
    r"|i (?:hereby )?certify that\b"
    # "Have you ever been convicted?", "List all previous employers", "May we contact this employer?"
    r"|have you ever (?:been (?:convicted|employed|dismissed|discharged)|worked for)\b"
    r"|list (?:all |your |below )?(?:previous|past|former|last) (?:\w+ )?employers\b"
    r"|(?:may|can) we contact (?:your|this) (?:\w+ )?(?:employer|supervisor))"
)

_GUIDE_TO_HIRING = (
    # "Interview rubric", "This guide", "Writing better job descriptions", "Hiring managers should"
    r"(?:hiring|interview(?:ing)?|recruit(?:ing|ment))"
    r" (?:guide|playbook|rubric|philosophy|checklist|loop|best practices)\b"
    r"|this (?:guide|faq)\b"
    r"|(?:writing|write|drafting|crafting) (?:[\w-]+ ){0,5}(?:job|role|position) descriptions?\b"
    # "Questions you might want to ask", "the interviewer and the interviewee"
    r"|questions (?:(?:you|we|they) )?(?:(?:might|may|can|could|should) )?(?:want )?to ask(?: (?:the )?(?:candidates?|"
    r"applicants?|interviewees?))?(?=\W*(?:\n|$))|interviewees?\b"
    r"|scorecard\b|hiring managers? (?:should|must|can|interview)\b"
    r"|purpose of this (?:document|page) is\b"
    # "Candidates may be referred to a committee", of a district's way to hire
    r"|(?:candidates|applicants) (?:may|might) be (?:referred|screened)\b"
    # "methods of recruiting", "handles the hiring process", "guiding new hires"
    r"|(?:methods?|ways?|benefits?|means) of (?:recruiting|hiring)\b"
    r"|(?:handl|guid|expedit|initiat)\w* (?:[a-z]+ ){0,6}(?:hiring process|new hires?)\b"
)

_OF_STAFF = (
    # "Welcome! We are pleased to offer you the position", "this offer letter"
    r"(?:we are|i am) (?:very )?(?:pleased|excited|delighted|happy|thrilled) to (?:offer you|extend (?:you )?an? )"
    r"|(?:this|your|the) offer letter\b|extend an? (?:official|formal) offer\b"
    # "Career ladder", "the competencies expected at each level"
    r"|(?:career|progression|competency) (?:ladder(?:ing)?|framework|matrix)\b"
    r"|(?:expected|required) at (?:each|every|this|that) level\b"
)

_OF_A_PERSON = (
    # "She holds a degree", but not "whether he or she holds one"
    r"(?<!or )(?:he|she) (?:holds|earned|received|graduated|completed|joined|spent|taught|previously|was born|lives|has"
    r" (?:taught|published|worked|served|been|written)|is (?:the author|a graduate|an alum))\b"
)

_COURSE = (
    # "This course is meant as an introduction", "The workshop covers", "A hands-on workshop"
    r"(?:this|the) (?:course|workshop|tutorial|bootcamp) (?:covers|introduces|assumes|aims"
    r"|is (?:meant|intended|designed|aimed|for|an introduction))\b"
    r"|hands[- ]on (?:workshop|course|tutorial)\b"
)

# Of a request to firms: "The library is soliciting bids", "this RFP"
_BIDS = (
    r"(?<=(?: is|are) )(?:soliciting|inviting|requesting) (?:\w+ ){0,2}(?:proposals|bids|tenders|quotes|quotations)\b"
    r"|this (?:rfp|rfq|request for (?:proposals?|quotations?|bids))\b"
)

_MEMBERSHIP = (
    # "Membership in the society is open to anybody", "Membership fees are as follows", "Dues: $45 a year"
    r"membership (?:(?:in|of) [^.\n]{1,60} )?is (?:available|open|based|free|renewed|valid|annual)\b"
    r"|membership (?:fees|dues|rates) (?:are|is|apply|include)\b|dues(?=(?::| are) ?[$£€])"
    # "Renew your membership", "To join, please fill out the form"
    r"|renew(?:ing)? (?:your )?(?:members|membership)\b|to join,? (?:please )?(?:fill|complete|download|pay|send)\b"
)

# "Day 1", "Week 2: Numbers", as lines begin
_DAY_BY_DAY = r"(?<![^\n])(?:day|week|lesson|module|session) \d{1,2}\b(?=\W?(?:\n|$|[:–—-]))"

_CALLED_A_TEMPLATE = r"templates?\b|bracketed\b|fill in the blanks?\b|customi[sz]e (?:this|the|it)\b"

_UNFILLED = "It is a template that has not been filled in."

# What else a document may be, with the reason that is given. The weight is taken from what speaks for a posting. Each
# pattern begins where a word does, so none of its alternatives needs to say so, and with one of a few
# letters, by which they are tried.
OTHERWISE = (
    (4.0, _APPOINTED, "It announces people who were already appointed."),
    (4.0, _NO_OPENINGS, "It says that there are no open positions."),
    (8.0, _NONE_OPEN, "It says that there are no open positions."),
    (2.0, _HOW_TO_POST, "It tells how jobs are posted; it offers none."),
    (5.0, _ADVICE, "It gives advice about finding work; it offers none."),
    (2.0, _OF_ADVICE, "It gives advice about finding work; it offers none."),
    (4.0, _ERROR_PAGE, "It is a saved error page."),
    (3.0, _POLICY, "It is a policy or a procedure."),
    (2.0, _NEWS, "It is a news item or an article."),
    (2.5, _FOR_PARTICIPANTS, "It describes a programme for participants, not a job."),
    (3.0, _BLANKS, _UNFILLED),
    (3.0, _CALL_FOR_PROPOSALS, "It calls for proposals, papers or talks, not for people to fill a role."),
    (4.0, _FAIR, "It announces an event, and offers no role."),
    (2.5, _JOINING_A_GROUP, "It tells how one may join a group, and offers no role."),
    (1.5, _FORETOLD, "It foretells openings, and offers none yet."),
    (3.0, _FORM, "It is a form for those who apply, and describes no role."),
    (3.0, _GUIDE_TO_HIRING, "It is a guide about hiring; it offers no job."),
    (4.0, _OF_STAFF, "It tells those who work there how they are hired, paid or promoted; it offers no role."),
    (2.0, _OF_A_PERSON, "It tells of a person, and offers no role."),
    (1.5, _DAY_BY_DAY, "It tells what one does day by day, and offers no role."),
    (2.0, _CALLED_A_TEMPLATE, _UNFILLED),
)
# The same, of what somebody works at whose job the title names: who teaches a course, collects dues, asks for bids.
UNLESS_A_JOB_IS_NAMED = (
    (4.0, _COURSE, "It describes a course for participants, not a job."),
    (5.0, _BIDS, "It calls for proposals, papers or talks, not for people to fill a role."),
    (4.0, _MEMBERSHIP, "It tells how one may join a group, and offers no role."),
)

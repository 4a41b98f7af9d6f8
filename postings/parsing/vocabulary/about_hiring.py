"""Words that speak of hiring and offer no role: of who was hired, of how one hires or is hired, of templates."""

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

APPOINTED = (
    # "Ada Roe has recently joined the lab", "has accepted a position", "joined us last May as a tutor"
    r"(?:has|have) (?:recently )?(?:joined|been (?:appointed|named|selected|hired)"
    r"|accepted (?:the|an?) (?:[\w-]+ ){0,3}position)\b"
    # "The board has interviewed three finalists"
    r"|(?:has|have) (?:interviewed|selected|named|announced|met) (?:\w+ ){0,3}(?:finalists|semi-?finalists)\b"
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

NO_OPENINGS = (
    # "No open positions at this time"
    r"(?:no (?:current |open |job )*(?:openings|positions|vacancies|jobs|opportunities)"
    r"(?: (?:available|open))?(?: at this time| currently| right now| at the moment)?"
    # "We are not hiring", "aren't accepting applications"
    r"|(?:not|n['’]t) (?:currently |presently )?(?:hiring|recruiting"
    r"|(?:accepting|taking|seeking) (?:new |any |more |further )*"
    r"(?:applications|applicants|interns\w*|internships?|volunteers|candidates|staff)"
    # "We do not currently offer paid positions"
    r"|offer(?:ing)? (?:any |paid |new |further )*(?:positions|jobs|employment|internships))"
    # "does not currently have any teaching vacancies"
    r"|(?:do|does) not (?:currently |presently )?have (?:an?|any) (?:[\w/-]+ ){0,5}"
    r"(?:positions?|openings?|vacanc(?:y|ies)|jobs?))\b"
)

# "Open positions", and below it "None at the moment"; but not "Postdoctoral positions: none"
NONE_OPEN = (
    r"(?<![^\n])(?:current |our |available )?(?:open |job )?(?:positions|openings|vacancies|jobs|opportunities)"
    r"\W{1,4}(?:there (?:are|is) )?(?:currently )?none\b"
    r"(?= (?:at|currently|right|now|available|open|for)\b|\W*(?:\n|$))"
)

HOW_TO_POST = (
    # "Job ads should name a salary", "Posting guidelines"
    r"(?:job (?:post(?:ing)?s?|ads?) (?:must|should|will be|are)"
    r"|to (?:post|submit|add) (?:a|your|an) (?:job|position|opening)"
    r"|(?:add|adding|submit|posting|create) a (?:new )?job (?:post(?:ing)?|description|ad)"
    r"|how to (?:add|post|submit) (?:a|your)|posting guidelines|our job board|jobs policy|job policy"
    # "To list openings here, send a pull request"
    rf"|{_POSTED}\b[^.\n]{{0,80}}\bpull request|pull request\b[^.\n]{{0,80}}\b{_POSTED}"
    r")\b"
)

ADVICE = (
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
OF_ADVICE = r"job[- ]readiness\b"

BLANKS = (
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

FORETOLD = (
    # "Watch this space", "Positions coming soon", "Jobs will be posted here", but not "will be posted on 3 May"
    r"will soon (?:have|be)\b|watch this space\b"
    r"|(?:positions?|roles|jobs|vacancies|openings|opportunities) (?:coming soon"
    r"|(?:will|to) be (?:listed|posted|announced|advertised|published)(?: here)?(?! (?:on|in) \d))\b"
)

FORM = (
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

GUIDE_TO_HIRING = (
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

OF_STAFF = (
    # "Welcome! We are pleased to offer you the position", "this offer letter"
    r"(?:we are|i am) (?:very )?(?:pleased|excited|delighted|happy|thrilled) to (?:offer you|extend (?:you )?an? )"
    r"|(?:this|your|the) offer letter\b|extend an? (?:official|formal) offer\b"
    # "Career ladder", "the competencies expected at each level"
    r"|(?:career|progression|competency) (?:ladder(?:ing)?|framework|matrix)\b"
    r"|(?:expected|required) at (?:each|every|this|that) level\b"
)

CALLED_A_TEMPLATE = r"templates?\b|bracketed\b|fill in the blanks?\b|customi[sz]e (?:this|the|it)\b"

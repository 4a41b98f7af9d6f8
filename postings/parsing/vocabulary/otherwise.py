"""Words by which one tells what else a document may be."""

# "The intern will be joining our team" is said of whom one seeks.
_NOT_OF_A_ROLE = "".join(
    rf"(?<!\b{word} )"
    for word in (
        "you position role person hire candidate applicant intern manager director coordinator officer engineer"
        " developer designer assistant associate specialist analyst teacher"
    ).split()
)

# What else a document may be, with the reason that is given. The weight is taken from what speaks for a posting. Each
# pattern begins where a word does, so none of its alternatives needs to say so, and with one of a few
# letters, by which they are tried.
OTHERWISE = (
    (
        4.0,
        (
            r"(?:has|have) (?:recently )?(?:joined|been (?:appointed|named|selected|hired)|accepted (?:the|a) position)\b|(?:joins|joined) (?:\w+ ){1,6}as (?:an? |the |our |its )|welcomes? (?:our |its |two |three |the )?(?:new|incoming)\b|incoming (?:fellows?|postdocs?|postdoctoral|class|cohort)\b"
            rf"|{_NOT_OF_A_ROLE}(?:will be|are|is) joining\b"
            r"|announce[sd]? (?:the )?(?:selection|appointment|hiring|arrival) of\b|announc(?:e[sd]?|ing) (?:[A-Z]?[\w.’'-]+ ){1,4}as (?:its|our|their|the (?:new|next))\b|appointed as (?:its |our |the |their )?(?:new |next )|(?:is|was) stepping into the role\b|step(?:s|ped)? into the role of\b"
        ),
        "It announces people who were already appointed.",
    ),
    (
        4.0,
        r"(?:no (?:current |open |job )*(?:openings|positions|vacancies|jobs|opportunities)(?: (?:available|open))?(?: at this time| currently| right now| at the moment)?|(?:not|n['’]t) (?:currently |presently )?(?:hiring|recruiting|(?:accepting|taking|seeking) (?:new |any |more |further )*(?:applications|applicants|interns\w*|internships?|volunteers|candidates|staff))|(?:do|does) not (?:currently |presently )?have (?:an?|any) (?:[\w/-]+ ){0,5}(?:positions?|openings?|vacanc(?:y|ies)|jobs?))\b",
        "It says that there are no open positions.",
    ),
    (
        2.0,
        r"(?:job (?:post(?:ing)?s?|ads?) (?:must|should|will be|are)|to (?:post|submit|add) (?:a|your|an) (?:job|position|opening)|(?:add|adding|submit|posting|create) a (?:new )?job (?:post(?:ing)?|description|ad)|how to (?:add|post|submit) (?:a|your)|posting guidelines|our job board|jobs policy|job policy|(?:jobs?|postings?|openings?|positions?)\b[^.\n]{0,80}\bpull request|pull request\b[^.\n]{0,80}\b(?:jobs?|postings?|openings?|positions?))\b",
        "It tells how jobs are posted; it offers none.",
    ),
    (
        5.0,
        r"(?:job (?:search|seekers?|hunt(?:ing)?)|how to become an?\b(?! (?:\w+ )?volunteer)|(?:a|the) person (?:needs|wishes|wants|hopes) to|those who (?:wish|want|hope) to (?:become|work as)|(?:find|get|land) an? (?:[\w-]+ ){2,4}job|how to (?:find|get|land) (?:an?|your|the) (?:\w+ )?(?:job|internship|position)|what (?:jobs|careers) (?:are there|can (?:you|i))|(?:full|complete|ultimate|comprehensive) guide to (?:[\w-]+ ){1,4}(?:jobs|positions|careers|roles)|interview tips|what (?:does|do) an? (?:[\w/-]+ ){1,5}do\b|(?:understanding|exploring) the (?:[\w-]+ ){1,4}(?:role|career|profession)\b|your (?:linkedin|resume|portfolio) should|career advice|salary negotiation|job readiness)\b",
        "It gives advice about finding work; it offers none.",
    ),
    (
        4.0,
        r"(?:404|page not found|access denied|forbidden|internal server error|enable javascript|something went wrong|bad gateway|captcha)\b",
        "It is a saved error page.",
    ),
    (
        3.0,
        r"(?:(?:this|the following) procedure|procedures? (?:for|to be)|step \d+|purpose of this policy|this policy|policy statement|revision history|(?<!as )approved by(?! the (?:state|ministry|department)\b)|standard operating)\b",
        "It is a policy or a procedure.",
    ),
    (
        2.0,
        r"(?:register (?:now|here|today)|rsvp|webinar|discussion series|join us (?:for|on)|case study|in this (?:article(?!:)|blog|talk|lesson|episode|post(?!,? (?:you will (?!learn|find|see|read|discover)|the (?:successful|candidate|applicant|post))))|blog post|press release|newly named|(?:presented|approved|introduced|named|chosen|selected|hired) as (?:the |its |their )?(?:new|next|interim)|(?:has|have|had) (?:resigned|stepped down|withdrawn)|read the full|congrat\w+|(?:summer|winter) school (?:invites|is open|will)|registration (?:fee|is open))\b",
        "It is a news item or an article.",
    ),
    (
        2.5,
        r"(?:(?<!phd )(?<!doctoral )students? (?:aged|ages|who (?:are|will)|can apply)|enroll|tuition (?:is|costs?)|curriculum includes|participants (?:will|receive|learn|gain)|these courses|to enter (?:the|a|an|our) (?:(?:\w+ ){0,3}program(?:me)?|ph\.?d)|our interns|(?:intern|student|participant),? you will (?:learn|gain)|(?:classes|lessons|courses) are free|free (?:classes|lessons|tutoring))\b",
        "It describes a programme for participants, not a job.",
    ),
    (
        3.0,
        r"(?<=\[)(?:insert|job title|position title|company name|organization name|name of|your )[^\]]*\]|(?<=<)(?:insert|job title|position title)[^>]*>|insert (?:job|position|company) \w+\b|(?<=\$)(?:job|position|role)_?(?:id|title|name|description)\b|fill (?:this|me|it) in\b(?=\W*$)|add (?:[a-z]+ ){1,3}here\b(?=\W*$)|lorem ipsum\b|(?:job|role|position) description templates?\b|bracketed\]? (?:fields|text|parts)\b",
        "It is a template that has not been filled in.",
    ),
    (
        3.0,
        r"calls? for (?:\w+ ){0,2}(?:papers|proposals|abstracts|submissions|contributions|speakers|presentations|posters|participation|entries|chapters)\b|(?:applications|proposals) for (?:\w+ ){0,2}(?:grants|funding|scholarships|bursaries)\b|applications (?:are |is )?(?:welcome|invited|accepted|open) (?:for|from) (?:\w+ ){0,3}projects\b|projects (?:are|will be) (?:selected|funded|granted|supported|reviewed)\b",
        "It calls for proposals, papers or talks, not for people to fill a role.",
    ),
    (
        4.0,
        r"(?:job|career|hiring|interview|recruit(?:ing|ment)) fair (?:is|will|from|on|at|this|next|in)\b|hold(?:s|ing)? an? (?:[\w-]+ ){0,4}fair\b|the fair (?:is|will|runs|takes)\b|(?:attend(?:ing)?|at) (?:the|our|this) (?:[a-z]{3,12} )?(?:job )?fair\b",
        "It announces an event, and offers no role.",
    ),
    (
        2.5,
        r"prospective (?:\w+ ){0,2}(?:students|postdocs)\b|always (?:very )?(?:happy|glad|pleased|keen|interested|excited|open|eager) (?:to|in)\b|(?:phd|graduate|doctoral) students? (?:should|must|can|may) apply (?:to|through|via)\b|apply (?:directly )?(?:to|through) (?:the|our|one of the) (?:\w+ ){0,3}(?:graduate|phd|doctoral) program|your own (?:funding|fellowship)|fellowships? that you could\b",
        "It tells how one may join a group, and offers no role.",
    ),
    (
        1.5,
        r"will soon (?:have|be)\b|watch this space\b|(?:positions?|roles|jobs|vacancies|openings|opportunities) (?:coming soon|(?:will|to) be (?:listed|posted|announced|advertised|published)(?: here)?(?! (?:on|in) \d))\b",
        "It foretells openings, and offers none yet.",
    ),
    (
        3.0,
        r"(?:resume a (?:previously )?saved form|save (?:and|your progress)\b.{0,30} (?:later|resume)|page 1 of \d{1,2}\b|(?:signature of (?:the )?applicant|applicant['’]?s? signature)\b|i (?:hereby )?certify that\b|have you ever (?:been (?:convicted|employed|dismissed|discharged)|worked for)\b|list (?:all |your |below )?(?:previous|past|former|last) (?:\w+ )?employers\b|(?:may|can) we contact (?:your|this) (?:\w+ )?(?:employer|supervisor))",
        "It is a form for those who apply, and describes no role.",
    ),
    (
        3.0,
        r"(?:hiring|interview(?:ing)?|recruit(?:ing|ment)) (?:guide|playbook|rubric|philosophy|checklist|loop|best practices)\b|this (?:guide|faq)\b|(?:writing|write|drafting|crafting) (?:[\w-]+ ){0,5}(?:job|role|position) descriptions?\b|scorecard\b|hiring managers? (?:should|must|can|interview)\b|purpose of this (?:document|page) is\b|(?:methods?|ways?|benefits?|means) of (?:recruiting|hiring)\b|(?:handl|guid|expedit|initiat)\w* (?:[a-z]+ ){0,6}(?:hiring process|new hires?)\b",
        "It is a guide about hiring; it offers no job.",
    ),
    (
        2.0,
        (
            r"(?<!or )(?:he|she) (?:holds|earned|received|graduated|completed|joined|spent|taught|previously|was born|lives|has"
            r" (?:taught|published|worked|served|been|written)|is (?:the author|a graduate|an alum))\b"
        ),
        "It tells of a person, and offers no role.",
    ),
    (
        2.0,
        r"templates?\b|bracketed\b|fill in the blanks?\b|customi[sz]e (?:this|the|it)\b",
        "It is a template that has not been filled in.",
    ),
)

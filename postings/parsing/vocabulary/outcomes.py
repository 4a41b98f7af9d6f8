"""Words by which one tells a job document from what is none, and what to say of it."""

# Each counts once, with its weight, when it stands in the body. All patterns here are in lower case and ASCII. What most
# postings say, and is soon looked for, stands first: with enough of them the others are not asked.
HIRING = (
    (
        1.5,
        r"\b(?:to apply|apply (?:now|online|here|today|by|at|in person|with|until|for (?:the|this|a)|through|via|to (?:the|this))|how to apply|interested (?:candidates|applicants|parties|persons|individuals)|application deadline)\b",
    ),
    (1.0, r"\b(?:this|the) (?:position|role|job|internship|fellowship|post)\b"),
    (0.7, r"\b(?:full|part)[ -]time\b"),
    (
        1.0,
        r"\b(?:job|position|class) (?:description|specification|title|opening|announcement|posting|code|summary|goal)\b|\bcall for (?:applications|a )|\bvacancy\b",
    ),
    (
        1.5,
        r"\b(?:start|begin|launch|open|conduct)\w* (?:our|a|the|its) search for\b|\blooking to (?:fill|hire|add|recruit|make)\b|\b(?:is|are|am|we['’]re|i['’]m|now) (?:currently |now |actively |always )?(?:seeking|hiring|recruiting|looking for|searching for|accepting applications)\b|\b(?:hop(?:e|ing)|plan(?:ning)?|aim(?:ing)?|want|wish|need|keen|excited) to (?:recruit|hire|appoint|fill)\b|\blooking (?:\w+ ){1,3}for (?:an?|one|some|people|someone)\b|\b(?:position|post|job|internship|fellowship|vacancy) is (?:now |currently )?available\b|\bapplications are (?:now )?(?:invited|sought|welcome)\b|\b(?:we invite|invites|inviting) applications\b|\b(?:has|have|there (?:is|are)) (?:an? |one |two |three |several |\d )?(?:\w+ ){0,4}(?:openings?|vacanc(?:y|ies)|positions?)(?: available| open)? for (?:an?|one|two|experienced|qualified|the (?:[\w–-]+ ){1,2}(?:school|academic) year)\b|\bimmediate (?:opening|vacancy)\b",
    ),
    (
        1.0,
        r"\bseeks? (?:an?|to (?:hire|fill|appoint)|\d|one|two|the|qualified|applications|experienced|[a-z-]+ (?:and|candidates))",
    ),
    (
        1.0,
        r"\b(?:cover letters?|resumes?|curriculum vitae|cvs?|c\.v\.|letters? of (?:interest|application|recommendation)|references)\b|\bsend (?:us |me |in )?(?:your|an|the) (?:\w+ ){0,2}applications?\b",
    ),
    (
        1.0,
        r"\b(?:employment|job|career) (?:opportunities|openings|positions|vacancies)\b|\b(?:open|available|vacant|current|paid|volunteer|unpaid) (?:\w+ )?(?:positions|openings|roles|vacancies)\b|\bvolunteer(?:ing)? opportunities\b|\b(?:current|available) jobs\b|\b(?:new|a) (?:job|position|role|post) (?:is |now )?(?:open|available|vacant)\b",
    ),
    (
        1.0,
        r"(?m)^\W*(?:vacancies|openings|careers|jobs(?: board)?|employment|work (?:with|for) us|join (?:us|(?:our|the) team)|(?:now|we are|we['’]re) hiring|apply(?: now| here)?)\W*$",
    ),
    (
        0.7,
        r"\b(?:successful|ideal|qualified|suitable|selected) (?:candidate|applicant)s?\b|\bthe incumbent\b|\b(?:the|this|phd|doctoral|postdoctoral|our) (?:candidate|hire|intern|volunteer)s? (?:will|would|should|must)\b|\bprofile (?:sought|required)\b",
    ),
    (
        0.7,
        r"\b(?:salary|compensation|hourly|per hour|stipend|benefits)\b|\b\d+ (?:hours|hrs)(?: of work)? ?(?:a|per|each|every|/) ?(?:week|wk)\b|\b(?:hours|hrs)/(?:week|wk)\b|[$£€] ?\d[\d.,]*k? ?(?:an?|per|/) ?(?:hour|hr|week|month|year|session|class)\b",
    ),
    (
        1.5,
        r"\b(?:offers?|ha(?:s|ve)|there (?:is|are)|we['’]ve got) (?:an?|one|two|three|four|five|several|\d+|multiple|fully|open|currently|funded|immediate)\b(?: [\w/'’-]+){0,5} (?:positions?|posts?|openings?|vacanc(?:y|ies)|internships?|fellowships?|studentships?)\b|\bfunding (?:available )?for (?:an?|one|two|\d+) (?:[\w-]+ ){0,3}(?:postdoc\w*|ph\.?d|student|researcher|position|fellow)",
    ),
    (
        1.0,
        r"\b(?:one|two|three|four|five|six|several|\d) (?:[\w-]+ ){0,3}(?:positions|openings|vacancies|posts)\b|(?m:^\W*(?:one|1) (?:[\w.-]+ ){0,3}(?:position|opening|vacancy|post|studentship|fellowship)\b)|\b(?:postdoc\w*|ph\.?d|studentship|placement|traineeship|assistantship)(?: (?:position|student|place))? is available\b",
    ),
    (
        1.0,
        r"\b(?:send|e-?mail|submit|forward|mail|bring)\b[^.\n]{0,60}\b(?:cv|resum\w+|applications?|portfolio|interest)\b|\bapplication forms?\b|\bpick up an? (?:job |employment )?application\b|\b(?:full|detailed) (?:job |role |position )?description\b|\bapplications? should\b",
    ),
    (
        0.7,
        r"\bmust (?:hold|be (?:able|at least|available|willing|fluent|over|a|certified))\b|(?m:^\W*requirements?\W*[:\n])|\b(?:experience|degree|license|certificat\w+|fluency|background)\b[^.\n]{0,50} (?:(?:is |are )?(?:an? (?:must|plus|advantage)|required|preferred|expected|essential|desirable|helpful|necessary))\b",
    ),
    (1.0, r"\bapplicants? (?:must|should|will)\b"),
    # A page that calls itself one, as a policy of a board may.
    (1.5, r"(?m)^\W*(?:\d[\d.]{1,8}[a-z]?\s?[–—-]\s)?[\w '/&-]{3,60} job description\W*$"),
    # What boards of education head the parts of a job description with.
    (1.5, r"(?m)^\W*(?:job|position) (?:goals?|purpose|function|objective)\b|^\W*primary (?:function|purpose)\b"),
    (1.0, r"(?m)^\W*terms? of employment\b|^\W*(?:performance |job )?evaluation\W*[:\n]|\bflsa\b"),
    (1.0, r"\bposition (?:is )?(?:now |currently |immediately )?available\b|(?m:^\W*(?:job|vacancy): \S)"),
    (
        0.7,
        r"\bwould you like to (?:work|help|join|take|volunteer)\b|\bthen (?:please )?(?:contact|write|e-?mail|get in touch|apply|send)\b",
    ),
    (
        1.0,
        r"\b(?:employs|hires?|recruits?|appoints?) (?:around |about |over )?(?:\d|an? |one |two |three |four |five |ten |twelve |fifteen |twenty |up to |new )|\brequired (?:for|from) (?:january|april|may|june|july|august|september|october|immediate|an immediate)\b|(?m:\b(?:wanted|sought|needed) ?[!:.]*\W*$)",
    ),
    (
        0.7,
        r"\bjoin (?:our|the) (?:[\w'’-]+ ){0,4}(?:team|lab|laboratory|group|crew|staff|office)\b|\bjoin us as\b|\breport(?:s|ing) to the\b|\bas soon as possible\b|\bstart(?:s|ing)? (?:in|on|from) (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|immediately)\b|\bstart date\b",
    ),
    (
        0.7,
        r"\binterested(?:\?| in (?:this|the) (?:role|position|opportunity),|,) (?:please )?(?:talk|write|e-?mail|contact|call|apply|get in touch|let us know|send|fill|reach out|sign up)\b|\b(?:call|e-?mail|contact|write to) [^.\n]{0,60} to (?:sign up|volunteer)\b",
    ),
    (
        1.5,
        r"\b(?:apply|sign up|register|offer|e-?mail us|contact us|get in touch) to (?:be(?:come)? an? )?volunteer\b|\bvolunteer (?:application|sign[- ]?up|registration|interest) (?:form|page|portal)|\bvolunteer (?:with|for|at) (?:us|our)\b|\bvolunteers (?:are )?(?:urgently |always |still )?(?:needed|wanted|sought)\b(?! for (?:an?|our|the) (?:\w+ ){0,3}(?:study|experiment|trial|survey))|\bwe (?:\w+ )?need (?:\w+ )?volunteers\b|\bbecome an? (?:\w+ )?volunteer\b|\bvolunteering (?:with|for|at)\b|\b(?:can|may) volunteer (?:at|with|in|for)\b|\b(?:relies|rely|depends?) on volunteers\b",
    ),
    (
        1.0,
        r"\b(?:fill (?:out|in)|complete) (?:this|our|the|an?) (?:[\w-]+ ){0,3}(?:form|application)\b|\bsign up (?:here|now|today|to (?:help|volunteer|join))\b",
    ),
    (0.5, r"\bequal (?:employment )?opportunity\b"),
    (1.5, r"\((?:[mwfh] ?/ ?[mwfh](?: ?/ ?[dxn])?|all genders)\)"),
    (
        0.5,
        r"\b(?:contact|call|write to|get in touch with|speak to|talk to)\b[^.\n]{0,80}(?:@|\d{3}|\bmail)|\[email address\]",
    ),
    (
        1.0,
        r"\b(?:can|could) you spare\b|\b(?:would you like|you(?: would|['’]d) like|want|wish) to (?:help|volunteer|tutor|mentor|teach|join)\b|\bbecome an? (?:volunteer|tutor|mentor|member of our team)\b",
    ),
    (
        1.0,
        r"\b(?:deadline|closing (?:date|on|january|february|march|april|may|june|july|august|september|october|november|december)|closes|apply by|open until filled|applications? (?:are|is|must|should|will) (?:be |being )?(?:due|received|submitted|accepted|reviewed))\b",
    ),
    (
        0.7,
        r"\b(?:fixed[- ]term|permanent|contract position|per annum|p\.a\.|maternity cover|tenure[- ]track|start(?:ing)? date)\b",
    ),
    (
        0.7,
        r"\b(?:informal (?:enquiries|inquiries)|[ei]nquiries (?:to|about)|the (?:successful )?applicant|the post\b)\b",
    ),
    (0.7, r"\byou (?:will|must|should) (?:have|be able|hold|possess)\b"),
    (
        1.0,
        r"\byou will (?:be (?:expected to|responsible for|working)|have the opportunity to|work (?:on|with|closely))\b",
    ),
    (0.5, r"(?m:^ ?[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}$)"),
)

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
        r"(?:no (?:current |open |job )*(?:openings|positions|vacancies|jobs|opportunities)(?: (?:available|open))?(?: at this time| currently| right now| at the moment)?|(?:not|n['’]t) (?:currently |presently )?(?:hiring|recruiting|(?:accepting|taking|seeking) (?:new |any |more |further )*(?:applications|applicants|interns\w*|internships?|volunteers|candidates|staff))|do not have any (?:open|job|vacan)\w*)\b",
        "It says that there are no open positions.",
    ),
    (
        2.0,
        r"(?:job (?:post(?:ing)?s?|ads?) (?:must|should|will be|are)|to (?:post|submit|add) (?:a|your|an) (?:job|position|opening)|(?:add|adding|submit|posting|create) a (?:new )?job (?:post(?:ing)?|description|ad)|how to (?:add|post|submit) (?:a|your)|posting guidelines|our job board|jobs policy|job policy|(?:jobs?|postings?|openings?|positions?)\b[^.\n]{0,80}\bpull request|pull request\b[^.\n]{0,80}\b(?:jobs?|postings?|openings?|positions?))\b",
        "It tells how jobs are posted; it offers none.",
    ),
    (
        5.0,
        r"(?:job (?:search|seekers?|hunt(?:ing)?)|how to become an?|(?:a|the) person (?:needs|wishes|wants|hopes) to|those who (?:wish|want|hope) to (?:become|work as)|(?:find|get|land) an? (?:[\w-]+ ){2,4}job|how to (?:find|get|land) (?:an?|your|the) (?:\w+ )?(?:job|internship|position)|what (?:jobs|careers) (?:are there|can (?:you|i))|(?:full|complete|ultimate|comprehensive) guide to (?:[\w-]+ ){1,4}(?:jobs|positions|careers|roles)|interview tips|your (?:linkedin|resume|portfolio) should|career advice|salary negotiation|job readiness)\b",
        "It gives advice about finding work; it offers none.",
    ),
    (
        4.0,
        r"(?:404|page not found|access denied|forbidden|internal server error|enable javascript|something went wrong|bad gateway|captcha)\b",
        "It is a saved error page.",
    ),
    (
        3.0,
        r"(?:(?:this|the following) procedure|procedures? (?:for|to be)|step \d+|purpose of this policy|this policy|policy statement|revision history|(?<!as )approved by|standard operating)\b",
        "It is a policy or a procedure.",
    ),
    (
        2.0,
        r"(?:register (?:now|here|today)|rsvp|webinar|discussion series|join us (?:for|on)|case study|in this (?:article|blog|talk|lesson|episode|post(?!,? (?:you will (?!learn|find|see|read|discover)|the (?:successful|candidate|applicant|post))))|blog post|press release|newly named|(?:presented|approved|introduced|named|chosen|selected|hired) as (?:the |its |their )?(?:new|next|interim)|(?:has|have|had) (?:resigned|stepped down|withdrawn)|read the full|congrat\w+|(?:summer|winter) school (?:invites|is open|will)|registration (?:fee|is open))\b",
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
        r"calls? for (?:\w+ ){0,2}(?:papers|proposals|abstracts|submissions|contributions|speakers|presentations|posters|participation|entries|chapters)\b|(?:applications|proposals) for (?:\w+ ){0,2}(?:grants|funding|scholarships|bursaries)\b",
        "It calls for proposals, papers or talks, not for people to fill a role.",
    ),
    (
        4.0,
        r"(?:job|career|hiring|recruit(?:ing|ment)) fair (?:is|will|from|on|at|this|next|in)\b|the fair (?:is|will|runs|takes)\b|(?:attend(?:ing)?|at) (?:the|our|this) (?:[a-z]{3,12} )?(?:job )?fair\b",
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
        r"(?:hiring|interview(?:ing)?|recruit(?:ing|ment)) (?:guide|playbook|rubric|philosophy|checklist|loop|best practices)\b|this (?:guide|faq)\b|(?:writing|write|drafting|crafting) (?:[\w-]+ ){0,5}(?:job|role|position) descriptions?\b|scorecard\b|hiring managers? (?:should|must|can|interview)\b",
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

# What a page calls itself, as a whole, that offers no role whatever it holds. Patterns over small letters.
PAGES = (
    (
        r"(?:.{1,60}[-–—|:,] )?(?:my |our )?(?:cv|curriculum vitae|resume|vita)(?:(?: of |\W*[-–—|:,(]).{1,60})?",
        "It is what somebody has done, and offers no role.",
    ),
    (
        (
            r"(?:our |the )?(?:past|previous|former|old|archived?|expired|closed|filled) (?:\w+ ){0,2}"
            r"(?:jobs|positions|openings|vacancies|postings|announcements|opportunities|internships|roles)\b.{0,40}"
            r"|.{0,40}\b(?:jobs?|positions?|vacanc(?:y|ies)|employment|careers?|postings?) archives?"
        ),
        "It keeps roles that are no longer open.",
    ),
    (
        (
            r"(?:how to )?(?:writ(?:e|ing)|draft(?:ing)?|creat(?:e|ing)|post(?:ing)?) (?:[\w-]+ ){0,4}"
            r"(?:job|role|position) (?:descriptions?|postings?|ads?|adverts?)\b.{0,40}"
        ),
        "It is a guide about hiring; it offers no job.",
    ),
    (
        (
            r"(?:our |the )?(?:hiring|interview(?:ing)?|recruitment|recruiting) (?:process|policy|practices|philosophy)"
            r"(?:\W.{0,40})?|how (?:we|to) (?:hire|interview|recruit)(?:\W.{0,40})?"
            r"|(?:reading|understanding) (?:an?|the|our) (?:[\w-]{1,20} ){0,2}(?:posting|announcement|advert|description)s?"
        ),
        "It is a guide about hiring; it offers no job.",
    ),
    (
        r"(?:.{1,60}\W)?by-?laws(?:\W.{0,60})?|(?:our |the )?(?:[\w-]{1,20} )?constitution(?: (?:of|and) .{1,60})?",
        "It holds the rules of a body, and offers no role.",
    ),
    (
        r"(?:.{1,40}\W)?(?:frequently asked questions|faqs?)(?:\W.{0,60})?",
        "It answers questions; it offers no role.",
    ),
    (
        r".{0,60}\b(?:job|career|hiring|recruitment) fair\b.{0,40}",
        "It announces an event, and offers no role.",
    ),
    (
        r"(?:\w{1,20} ){0,2}funding (?:for|opportunities|sources|resources|options)\b.{0,60}",
        "It tells where money may be had; it offers no job.",
    ),
)
# Layouts and collections that a site keeps for people.
OF_PEOPLE = r"(?:staff|team|faculty)?[-_ ]?(?:person|people|profiles?|bio|biography|author|members?)"

# What a page is whose title names no role but ends in one of these, with the weight that it takes away. A word may be
# added when it names a kind of text, or what a person takes part in, and never a job.
GENRES = (5.0, "Its title calls it “{}”, and it offers no role.")
GENRE_WORDS = frozenset(
    """
    policy policies procedure procedures guidelines handbook manual guide checklist faq faqs agenda minutes syllabus
    scholarship scholarships award awards prize grant grants contest competition course courses workshop workshops
    webinar conference event events fair newsletter report reports questions tips hackathon rubric rubrics notes advice
    guidance
    """.split()
)

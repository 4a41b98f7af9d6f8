"""Words that speak for a posting."""

from postings.parsing.vocabulary.announcements import OPEN, POSTS

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
        r"\b(?:start|begin|launch|open|conduct)\w* (?:our|a|the|its) search for\b|\blooking to (?:fill|hire|add|recruit|make)\b|\b(?:is|are|am|we['’]re|i['’]m|now) (?:currently |now |actively |always )?(?:seeking|hiring|recruiting|appointing|looking for|searching for|accepting applications)\b|\b(?:hop(?:e|ing)|plan(?:ning)?|aim(?:ing)?|want|wish|need|keen|excited) to (?:recruit|hire|appoint|fill)\b|\blooking (?:\w+ ){1,3}for (?:an?|one|some|people|someone)\b|\b(?:position|post|job|internship|fellowship|vacancy)(?:\(s\) are| is) (?:now |currently )?available\b|\bapplications are (?:now )?(?:invited|sought|welcome)\b|\b(?:we invite|invites|inviting) applications\b|\b(?:has|have|there (?:is|are)) (?:an? |one |two |three |several |\d )?(?:\w+ ){0,4}(?:openings?|vacanc(?:y|ies)|positions?)(?: available| open)? for (?:an?|one|two|experienced|qualified|the (?:[\w–-]+ ){1,2}(?:school|academic) year)\b|\bimmediate (?:opening|vacancy)\b",
    ),
    (
        1.0,
        r"\bseeks? (?:an?|to (?:hire|fill|appoint)|\d|one|two|the|qualified|applications|experienced|[a-z-]+ (?:and|candidates))",
    ),
    (
        1.0,
        r"\b(?:cover letters?|resumes?|curriculum vitae|cvs?|c\.v\.|letters? of (?:interest|application|recommendation|reference)|references)\b|\bsend (?:us |me |in )?(?:your|an|the) (?:\w+ ){0,2}applications?\b",
    ),
    (
        1.0,
        rf"\b(?:employment|job|career|(?:{OPEN}|paid|unpaid|volunteer(?:ing)?|the new)(?: \w+)?) (?!posts\b){POSTS}\b|\b(?:new|a) (?:job|position|role|post) (?:is |now )?(?:open|available|vacant)\b",
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
        r"\b(?:offers?|ha(?:s|ve)|there (?:is|are)|we['’]ve got) (?:an?|one|two|three|four|five|several|\d+|multiple|fully|open|currently|funded|immediate)\b(?: [\w/'’-]+){0,5} (?:positions?|posts?|openings?|vacanc(?:y|ies)|internships?|fellowships?|studentships?)\b|\b(?:is|are|we['’]re) (?:now |currently )?offering (?:[\w/'’-]+ ){0,4}(?:positions?|internships?|fellowships?|studentships?|apprenticeships?)\b|\bfunding (?:available )?for (?:an?|one|two|\d+) (?:[\w-]+ ){0,3}(?:postdoc\w*|ph\.?d|student|researcher|position|fellow)",
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
    (1.0, r"\b(?:call|application)s? (?:[\w(),/-]+ ){0,10}(?:is|are) (?:now |still |currently )?open\b"),
    # A page that calls itself one, as a policy of a board may.
    (1.5, r"(?m)^\W*(?:\d[\d.]{1,8}[a-z]?\s?[–—-]\s)?[\w '/&-]{3,60} job description\W*$"),
    # What boards of education head the parts of a job description with.
    (1.5, r"(?m)^\W*(?:job|position) (?:goals?|purpose|function|objective)\b|^\W*primary (?:function|purpose)\b"),
    (1.0, r"(?m)^\W*terms? of employment\b|^\W*(?:performance |job )?evaluation\W*[:\n]|\bflsa\b"),
    (1.0, r"\bposition (?:is )?(?:now |currently |immediately )?available\b|(?m:^\W*(?:job|vacancy): \S)"),
    # A line that opens a role by name: "Open role: Data analyst", "Map team: open position for a Tester".
    (2.0, r"(?m)^\W*(?:[\w .-]{1,24}\] |[\w ]{2,40}: )?(?:open|vacant|volunteer) (?:role|position)(?: for)?: {1,3}\w"),
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

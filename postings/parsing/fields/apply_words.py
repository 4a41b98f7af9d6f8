"""What documents say around the address at which one applies, and around others.

May be added: to APPLY what one is told to do, to NOT_FOR_APPLYING what an address is for when it is for something else,
to PLATFORM a service that takes applications, to NEVER_HOSTS one that never does. Beginning words are for text in small
letters.
"""

import re

from postings.parsing.language.first_letters import beginning_words

URL_LABEL = re.compile(
    r"(?:(?:url|link|button|cta|form|click|go|please|online|external|job|position|volunteer|internship) )*"
    r"(?:(?:here|how|where) )?(?:to )?(?:the )?appl(?:y|ications?)"
    r"(?: (?:url|uri|link|href|form|page|site|portal|system|here|online|at|to|now|today|button|website|web site|"
    r"address|instructions|contact|for|this|the|job|position|role))*|"
    r"(?:\w+ ){0,6}(?:and|to) apply (?:here|online|at)|"
    r"app(?:lication)? ?form(?: ?(?:url|link))?|app ?(?:url|link)|"
    r"(?:sign ?up|regist(?:er|ration))(?: (?:url|link|form|here|page|to volunteer|as a volunteer))*|"
    r"(?:(?:google|volunteer|interest|online|intake) )?g?form(?: url| link)?"
)
POSTING_LABEL = re.compile(
    r"(?:\w+ )?(?:urls?|links?|href|web ?site|posting|external url|source)|redirect(?: to| url)?|"
    r"(?:(?:official|full|job|original) )?(?:announcement|advert(?:isement)?|job ad|vacancy notice)|"
    r"(?:google|microsoft|office) forms?|typeform|airtable|jotform|handshake|linkedin|indeed|idealist"
)
# Of these, what leads away: "url" may be the page that one reads.
LINK_LABEL = re.compile(r"\blinks?\b|\bexternal\b")
LINK_ALONE = re.compile(r"link|url|href")  # of one role among others
# A field that names the address of the role itself, whoever serves it.
JOB_LABEL = re.compile(
    r"(?:(?:job|posting|position|vacancy|opening|listing|details?|more info(?:rmation)?|cta|button|advert)(?: \w+)?) "
    r"(?:url|link|href)|(?:link|url) (?:to|of) (?:the )?(?:job|posting|position|vacancy|opening|listing|advert)"
)
# The page of one job at whoever offers it: "https://www.example.org/jobs/position/E01936".
ONE_JOB = re.compile(
    r"/(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|recruit\w*|stellen\w*)/[^\s?#]{0,120}\d{3}", re.I
)
# One of the jobs in an address, by number, however the page is called: "https://www.example.edu/join-us/?positionId=18".
AMONG_JOBS = re.compile(
    r"[/._-](?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|recruit\w*|join-us)\b[^\s]{0,120}\d{3}", re.I
)
JOBS_PAGE = re.compile(r"/(?:jobs?|careers?|employment|vacancies|apply|join)\b", re.I)
EMAIL_LABEL = re.compile(
    r"(?:organi[sz]er|coordinator|recruiter|supervisor|contact person) e ?mail|"
    r"(?:apply|application|hiring|recruiting|recruitment|jobs?|hr)(?: contact)? e ?mail(?: address)?|"
    r"e ?mail (?:(?:to )?apply|(?:your )?(?:applications?|resumes?|cvs?)(?: to)?)|apply to|"
    r"send (?:to|(?:your )?cvs?(?: to)?)|"
    r"mail ?to|apply (?:email|link|url)|submit to|send (?:resumes?|applications?|materials)(?: to)?|"
    r"how to apply|"
    r"to apply|apply"
)
# The whole of a value that is no address alone: "Please send your application to jobs@elm.example".
SENTENCE_IN_FIELD = re.compile(
    r"(?:Please |To apply,? (?:please )?|Kindly )?(?i:apply|send|submit|e-?mail|mail)\b [a-z]+ .{3,}"
)
CONTACT_LABEL = re.compile(
    r"(?:(?:primary |main )?(?:contact|contact person|(?:contact )?e ?mail(?: address)?)|contact information|"
    r"contact us|questions)"
)
APPLY = beginning_words(
    r"appl(?:y|ying|ies)\b|(?<!web )(?<!mobile )(?<!software )applications?\b(?! (?:of|develop))|"
    r"submi(?:t|tted|ssions?)\b(?! (?:pull|patches|bug|code))|(?:resum[eé]s?|résumés?|c\.?v\.?s?|"
    r"curriculum vitae|cover letters?)\b|"
    r"fill (?:out|in)\b|complet(?:e|ing) (?:the|our|this|an)\b|upload\b|(?:send|e-?mail|forward|direct|"
    r"mail) (?:(?:your|a|an|the|us|all|letters?|pdf|completed)\b|to\b)|interested (?:candidates|applicants|"
    r"individuals|parties|persons)|nominat\w+|expressions? of interest|"
    r"to be considered\b|email us\b|get in touch\b"
)
# "We invite applications for ..." seeks somebody; the addresses in it are of what the role is about.
INVITES = beginning_words(
    r"(?:invit\w+|seek\w*|welcom\w+|encourag\w+|accept\w*|call for|solicit\w*|consider\w*)"
    r" (?:\w+ ){0,3}applica(?:tions|nts)\b|"
    r"applications? (?:are|is) (?:invited|sought|welcome)\b|"
    r"(?:develop|build|maintain|creat|design|deploy)\w* (?:[\w-]+ ){0,2}applications?\b|application (?:deadlines|"
    r"period|process(?:es)?)\b"
)
# What duties and descriptions of the organization must say of an address if it is to be that of the form.
TO_APPLY = re.compile(
    r"\b(?:to apply|apply (?:here|online|at|via|through|by|on|for (?:this|the)|now|using|with)|applications? (?:form|"
    r"portal|link|at)|"
    r"(?:submit|send) (?:your|an|the) (?:\w+ )?(?:application|resume|cv)|interested)\b",
    re.I,
)
ABOUT_PAY = re.compile(r"\b(?:salar(?:y|ies)|paid|wages?|stipend|benefits|insurance|pension|remuneration)\b", re.I)
PERSON_PAGE = re.compile(r"[/#](?:people|persons?|team|staff|members?|profiles?|faculty|~\w+)(?:/|$)[^?]{0,80}$", re.I)
DESCRIPTION = re.compile(
    r"\b(?:(?:job|role|person|position) (?:description|specification|profile|pack)|handbook)\b", re.I
)
BUTTON = re.compile(
    r"\W*(?:click (?:here )?to )?(?:apply(?: (?:here|now|online|today|for this \w+|to this \w+|via \w+|on \w+|"
    r"by \w+))*(?: now)?|application(?: form| portal| link| page)?|"
    r"(?:submit|start|complete|begin) (?:an?|your|the) application|online application(?: form)?|"
    r"job application(?: form)?|submit (?:resume|application)|i[’']m interested|"
    r"(?:express|register) (?:your |an )?interest|expression of interest(?: form)?|"
    r"volunteer (?:sign[- ]?up|application|registration|interest)(?: form)?|sign[- ]?up (?:to|as a) volunteer)\W*",
    re.I,
)
# A link that has no name of its own.
HERE = re.compile(
    r"\W*+(?:\w[\w-]*+ ){0,2}(?:here|link|this|website|site|pdf|page|online|details|information)\W*", re.I
)
# The whole of a link, and what its sentence tells one to do.
FORM = re.compile(r"\W*+(?:\w[\w-]*+ ){0,3}(?:here|form|application|portal|careers? page)\W*", re.I)
TO_FILL = re.compile(r"\b(?:appl(?:y|ying)|fill (?:in|out)|complet(?:e|ing)|submit)\b", re.I)
# The whole of a link behind one of several openings.
DETAILS = re.compile(
    r"\W*(?:(?:click|here|full|more|further|job|position|role|view|see|read|learn|find|out|the|for|and|about|this|all|"
    r"website|link|pdf|details?|particulars|info(?:rmation)?|descriptions?|posting|advert(?:isement)?|ad|listing|"
    r"announcement|specification|spec)\b\W*){1,8}",
    re.I,
)
# The whole of a sentence that leads to what describes the role: "See here for details.", "Job ad".
TO_DETAILS = re.compile(
    r"(?=.{0,60}\b(?:details|particulars|job|position|role|posting|ad|advert|advertisement|announcement)\b)"
    r"\W*(?:(?:please|click|here|full|more|further|job|position|role|vacancy|view|see|read|find|can|be|found|is|are|"
    r"available|"
    r"the|for|and|about|on|at|of|this|official|complete|details?|particulars|info(?:rmation)?|descriptions?|posting|"
    r"advert(?:isement)?|ad|listing|announcement|specification|link|page|pdf)\b\W*){1,12}",
    re.I,
)
# "Further information at the university": the details of the one thing that the page is about.
FURTHER = re.compile(
    r"\W*(?:(?:for )?(?:more|further|full|additional|all) )?(?:information|info|details|particulars)"
    r"(?: and (?:application )?instructions(?: for applicants)?)?"
    r"(?: (?:is|are|can be found|available)){0,2} (?:at|on|from|here)\b.{0,80}",
    re.I,
)
SEE_BEFORE = re.compile(r"\(see\W*$", re.I)
# "Please read this article", "read our director's post", but not "read the job post".
TO_READ = re.compile(
    r"\bread(?:ing)? (?:[\w’'-]+ ){0,4}"
    r"(?:article|essay|interview|story|blog|(?<!job )(?<!full )(?<!the )post)\b\W*$",
    re.I,
)
MORE = re.compile(
    r"\b(?:learn more|more (?:information|details|about)|read (?:more|about|our)|find out more|visit (?:our|the|us|"
    r"their)|website|web site|explore|"
    r"see our|about us|to learn|information about|check out|follow us|on (?:facebook|twitter|linkedin|instagram))\b",
    re.I,
)
POSTING = re.compile(
    r"\b(?:(?:full|complete|official|detailed|original)\b[^.;]{0,40}\b(?:description|posting|job|announcement|listing|"
    r"advert\w*)|(?:job|position|online) (?:posting|call|announcement|application|opening|profile|listing|"
    r"description)s?\b|"
    r"vacanc(?:y|ies)|(?<!other )(?<!our )(?<!all )open positions|careers? (?:page|site|portal)|(?<!blog )posting|"
    r"(?:candidate|applicant|recruitment|job) pack|"
    r"(?:see|read|view|in) the advert(?:isement)?|(?:official call|link to the (?:full |official )?(?:call|ad))\b|"
    r"(?:more|details|information) (?:about|on|for|of) (?:the|this|these) (?:\w+ ){0,2}(?:openings?|positions?|roles?|"
    r"jobs?|"
    r"posts?|opportunit(?:y|ies)))\b",
    re.I,
)
QUESTIONS = re.compile(
    r"\b(?:questions?|inquir\w+|enquir\w+|contact|(?:more|further|additional) (?:information|info|details)|reach out|"
    r"(?:know|learn|find out|hear) more|informal (?:chat|"
    r"discussion|conversation))\b",
    re.I,
)
# What one sends; a sentence that names it is about applying even if it also invites questions.
SENDS = re.compile(
    r"\b(?:resum[eé]s?|résumés?|c\.?v\.?s?|cover letters?|application (?:materials|package|form)s?|"
    r"letters? of (?:interest|application|intent)|"
    r"(?:send|submit|e-?mail) (?:your|an? (?:brief|short|copy|letter|application)) |apply|applications? (?:to|should|"
    r"must))\b",
    re.I,
)
NOT_FOR_APPLYING = beginning_words(
    r"(?:technical (?:problem|difficult|issue|support|assistance)\w*|(?:assistance|help|trouble|"
    r"difficult\w+) with (?:the|your|our) (?:online )?application|accommodat\w+|discriminat\w+|title ix|civil rights|"
    r"equity (?:officer|coordinator|compliance)|compliance officer|"
    r"equal (?:employment )?opportunity|eeoc?\b|504|ada coordinator|harass\w+|complaint|grievance|unsubscribe|privacy|"
    r"copyright|"
    r"phishing|fraud\w*|scam\w*|post(?:ed|ing)? (?:a |your )?(?:job|position)s? (?:here|on)|add (?:a|your) job|"
    r"data protection|personal data|"
    r"pull request|position posted here|"
    r"background check|web ?master|newsletter|"
    r"media inquir|press inquir|annual security report|clery|crime|donat\w+|references? (?:check|available)|"
    r"will (?:be|come) from|"
    r"questions (?:on|about|regarding|concerning) (?:the |our )?vaccin\w+|"
    r"(?:mask|vaccin\w+) (?:mandate|requirement|polic)\w*|"
    r"e-?verify|reasonable|disabilit\w+|transcript evaluation)\b"
)
PLATFORM = re.compile(
    r"//(?:[\w-]+\.)*(?:greenhouse\.io|lever\.co|myworkdayjobs\.com|workday\.com|peopleadmin\.com|interfolio\.com|"
    r"governmentjobs\.com|neogov\.com|"
    r"schooljobs\.com|applitrack\.com|frontlineeducation\.com|csod\.com|taleo\.net|icims\.com|smartrecruiters\.com|"
    r"bamboohr\.com|jobvite\.com|theresumator\.com|resumatorjobs\.com|recruiterbox\.com|pinpointhq\.com|"
    r"teamtailor\.com|personio\.(?:de|com)|welcometothejungle\.com|oraclecloud\.com|paycor\.com|isolvedhire\.com|"
    r"trinethire\.com|paycomonline\.net|"
    r"workforcenow\.adp\.com|ultipro\.com|simplehire\.com|breezy\.hr|workable\.com|ashbyhq\.com|recruitee\.com|"
    r"edjoin\.org|schoolspring\.com|tedk12\.com|"
    r"joinhandshake\.com|linkedin\.com/jobs|idealist\.org|forms\.(?:office|microsoft)\.com|forms\.cloud\.microsoft|"
    r"brassring\.com|pageuppeople\.com|hirebridge\.com|paylocity\.com|rippling\.com|gusto\.com|jazzhr\.com|"
    r"applytojob\.com|hiretrue\.com|recruitmentplatform\.com|"
    r"forms\.gle|typeform\.com|tally\.so|jotform\.com|wufoo\.com|cognitoforms\.com|academicjobsonline\.org|"
    r"successfactors\.com|hire\.withgoogle\.com|corehr\.com|tes\.com/jobs|jobs\.ac\.uk)(?:/|$)"
    r"|//docs\.google\.com/forms/|//airtable\.com/(?:\w+/)?shr|//(?:www\.)?(?:jobs|careers?|employment|apply|hr|recruit(?:ing|"
    r"ment)?)\.[\w-]+\.|"
    r"//[^/]+/(?:[\w/-]*/)?(?:jobs?|careers?|postings?|apply|vacancies|requisition)/[\w-]*\d",
    re.I,
)
NEVER_HOSTS = re.compile(
    r"//(?:[\w-]+\.)*(?:facebook\.com|twitter\.com|x\.com|instagram\.com|youtube\.com|youtu\.be|tiktok\.com|"
    r"vimeo\.com|wikipedia\.org|pinterest\.com|"
    r"eeoc\.gov|dol\.gov|ada\.gov|ed\.gov|e-verify\.gov|uscis\.gov|glassdoor\.com|schema\.org|googletagmanager\.com|"
    r"discord\.(?:gg|com)|slack\.com|meetup\.com|"
    r"calendly\.com|timeanddate\.com|eventbrite\.com|zoom\.us|"
    r"maps\.google\.com|goo\.gl/maps)(?:/|$)"
    r"|//(?:www\.)?linkedin\.com/(?:company|in)/|\.(?:png|jpe?g|gif|svg|css|js)(?:\?|$)",
    re.I,
)
ASIDE = re.compile(
    r"\b(?:benefits?|mission|diversity|polic(?:y|ies)|values|handbook|projects?|guide|faqs?|"
    r"(?:other|all|more) (?:open )?(?:positions|jobs|openings|roles|vacancies))\b",
    re.I,
)
SITE = re.compile(
    r"\bsites?\b|websites?|\bpages?\b|portal|online|form|link|here|career|jobs?\b|appl(?:y|ic)|\w\.\w", re.I
)
HOME_PAGE = re.compile(r"https?://[^/?#]+/?(?:index\.\w+)?", re.I)
APPLY_HEADING = re.compile(r"\bappl(?:y|ying|ication|ications)\b", re.I)

"""Phrases that head duties, over the normalized heading: lower case, no punctuation, "we'd" as "we d".

A phrase may be added when it heads duties at more than one employer and cannot head another kind of section. Where a
phrase heads duties or qualifications ("What we expect of you"), `sections` asks the items.
"""

from postings.parsing.vocabulary.listing_words import A_JOB, ROLES, WHOEVER, WILL

_REST = r"(?: .{0,40})?"
_DUTIES = "(?:duties|responsibilities|tasks)"
_IN_PARTICULAR = "(?:(?:more )?specifically|in particular|among other things)"
_WORKS = "(?:oversee|lead|manage|coordinate|support|help|help with|work on|do|perform|run|provide|assist with)"
_MIGHT = "(?: (?:might|could|will|would|may|can))?"
# Whose work is its own, and not that of whoever is hired: "Fernhill trust for young people".
_BODY = (
    "(?:[a-z]{2,20} ){0,4}"
    "(?:company|organi[sz]ation|charity|trust|foundation|association|society|cent(?:er|re)|institute|network|school"
    "|department|library|museum|project|laboratory)"
    "(?: (?:for|of|at|in) .{3,50})?"
)

_WHAT_THE_JOB_INVOLVES = rf"""
    # "This role will primarily involve"
    (?:the|this|your|our) {A_JOB}
        (?: (?:will|may|would|also|specifically|primarily|mainly|typically))* (?:
            involves?|entails?|includes?|consists? of
        ){_REST} |
    # "What does this role involve?"
    what (?:does |is |will |s )?(?:the |this |your )?{A_JOB}?
        (?: (?:involve[ds]?|entails?|includes?|consist of|look like))+ |
    what (?:is|s) involved |
    # "What is expected of the tutor?"
    what (?:is|s|will be|would be) expected(?: of (?:you|the .{{3,30}}))? |
    # "Some things you'll work on", "A few of the things you will be doing include"
    (?:(?:some|a few|many|most) )?(?:of )?(?:the )?(?:projects|things|work|areas|problems) (?:that )?you (?:{WILL} )+
        (?:\w+ )?(?:lead|own|do|be doing|work on|be working on|tackle|drive|help with|build|take on)(?: on| with)?
        (?: (?:are|includes?))? |
    # "How you'll make a difference"
    how you (?:ll|will|d|would|might) (?:
        (?:make|have|create) (?:an impact|a difference|impact)|contribute|help|spend your time|succeed|excel
    ) |
    where we need help |
    # "What your main duties will be"
    what your (?:[a-z]{{1,20}} ){{0,2}}
        (?:responsibilities|duties|tasks|role)(?: (?:will|would))? (?:be|are|is|includes?|looks? like)
"""

_AREAS_OF_WORK = r"""
    (?:main|key|core|primary) roles? |
    your (?:impact|mission|day to day) |
    key (?:result|performance) areas? |
    nature of (?:the )?(?:work|duties) |
    # "Main areas of activity"
    (?:main |key |core |primary )?areas? of (?:work|activity) |
    (?:main |key )?focus areas |
    work ?plan |
    your contributions? |
    # "What awaits you at Fernhill"
    what awaits you(?: .{0,20})? |
    # "What our tutors do"
    what (?:do )?(?:our |the )?[a-z]{3,20}s do |
    # "Day-to-day activities"
    (?:main|key|core|typical|principal|primary|regular|day to day|daily|essential|work|example|main work|key work|
        core work) activities
"""

_YOU_WILL = rf"""
    # "Help us to", "We need you to"
    (?:we need your help|help us)(?: to| with)? |
    we (?:{WILL} )*(?:ask|expect|need|want|like) you to |
    # "What you'll do in your first year", "What you would typically be responsible for"
    what (?:you|i|youll|the \w+)(?: {WILL})*(?: get to)? (?:be )?
        (?:do|doing|own|lead|work on|accomplish|deliver|tackle|build|responsible for|working on){_REST} |
    # "What we'd like you to do"
    what we (?:{WILL} )*(?:ask|expect|need|want|like|love) you to do{_REST} |
    # "What will the intern work on?"
    what (?:will|would|do|does|can|might) (?:you|i|the \w+) (?:be )?
        (?:do|doing|work on|working on|responsible for)(?: .{{0,60}})? |
    # "Specifically, this position"
    {_IN_PARTICULAR} (?:the|this) {A_JOB}(?: will)? |
    # "In this role you'll", "Specifically, you will", "The post-holder is responsible for", but not "You"
    (?!(?:{_IN_PARTICULAR} )?you$)(?:(?:in this (?:role|position|job)|{_IN_PARTICULAR}) )?(?:
        you|youll|
        the \w+ will|
        the successful (?:candidate|applicant|person) will|
        (?:the )?(?:post ?|role |job |position )holder (?:will|is)
    )(?: (?:ll|will|would))?(?: be)?
        (?: (?:responsible for|accountable for|expected to|do|also))? |
    # "As our librarian, you will be responsible for"
    (?:in|as|on|during|within|after|over) .{{3,60}} you (?:ll|will|would|might|may|d)(?: be)?
        (?: (?:responsible for|expected to|asked to|doing|{_WORKS}))? |
    # "The outreach coordinator will also", "A tutor for Fernhill will oversee", "Our guide is responsible for"
    (?:the |our |an? (?!good |great |successful )){WHOEVER}(?:(?:for|at|of) (?:[a-z]{{2,20}} ){{1,3}})?
        (?:will|shall|may|would)
        (?: (?:also|be|responsible for|expected to|{_WORKS}))* |
    (?:the|an?|our) {WHOEVER}is (?:also )?responsible for |
    # "What are the daily tasks of a mentor?"
    what are the (?:[a-z]{{2,20}} )?(?:responsibilities|duties|tasks) of .{{3,40}} |
    # "Tasks for the summer include"
    (?:[a-z]{{2,20}} ){{0,2}}(?:tasks|activities) (?:for|of) .{{3,40}} includes? |
    # "Each site lead has the following duties", "Mentors bear responsibility for"
    (?:(?:the|an?|our|all|every|each) {WHOEVER}|{ROLES} )(?:has|have|bears?) (?:the |an? )?(?:following )?
        (?:responsibility|responsibilities|duty|duties|tasks)(?: (?:to|of|for))?
"""

_DUTIES_OF_A_ROLE = rf"""
    # "Tasks and activities", "Activities and tasks"
    (?:(?:functions|tasks|duties|responsibilities)(?: and)? ){{1,3}}activities |
    activities and (?:tasks|duties|responsibilities) |
    (?:responsible|accountable) for |
    # "Volunteers will be"
    {ROLES} will(?: be)? |
    # "What does a site lead do?", but not "What our team does"
    what (?:does )?(?:the|an?|our|your) (?!company|organization|team|{_BODY} do).{{3,60}} (?:
        do|does|will do|will be doing
    ) |
    # "Duties of the librarian may include, but are not limited to"
    (?:.{{0,40}} )?(?:responsibilities|duties|functions)(?: of the .{{2,40}})?
        (?: may| will)? (?:to )?includes?{_REST} |
    (?:duties|responsibilities) are |
    # "Key duties and responsibilities of the librarian"
    (?:specific |the |your |sample |example |primary |essential |key |main ){{0,4}}
        {_DUTIES}(?: and (?:duties|responsibilities))? (?:of|for) (?:the |this |an? )?.{{2,40}}
"""

_A_DAY = rf"""
    # "Your typical day in the life of a tutor"
    (?:a |your )?(?:typical )?day in the life{_REST} |
    (?:the |a typical )?day to day |
    # "What a typical week in the library might look like"
    (?:what )?(?:an? |your |the )?(?:typical|average|normal|usual) (?:day|week|month)
        (?: (?:in|of|at|as|for) .{{2,40}})?
        {_MIGHT}
        (?: (?:looks?|look like|looks like|entails?|involves?|includes?))? |
    # "On a day-to-day basis, you'll"
    (?:on a )?day to day(?: basis)? you(?: ll| will| d)? |
    # "What your days could look like"
    what your (?:day|week|days|weeks){_MIGHT} (?:looks?|be) like
"""

_THE_WORK = rf"""
    the work | the job | about the work | what s the job | what is the job |
    # "What the role and responsibilities look like"
    (?:what )?(?:the |this )?(?:role|job|position)(?: and (?:the )?(?:responsibilities|duties))? looks? like |
    # "What will be your tasks on the team?"
    (?:what (?:is|will be|are) )?your (?:
        role|job|day to day(?: activities)?|responsibilit(?:y|ies)|tasks|work|duties
    ){_REST} |
    # "Some things you'll get to do", but not "What you can expect from us"
    (?:some )?(?:things|what) you (?:can|will|ll|would|d|might) (?:
        expect(?! (?:from us|in return))|be|do|get to do|find yourself doing|help|work|contribute|accomplish
    )(?: .{{0,60}})? |
    expectations |
    # "Work description", "Typical work to be performed"
    work description |
    description of (?:the )?work(?: to be performed)? |
    (?:typical )?work(?: to be)? (?:performed|done) |
    typical work |
    scope of (?:work|services|responsibilities) |
    statement of work |
    # "Illustrative examples of work performed"
    (?:illustrative |typical )?examples? of (?:the )?(?:work|duties)(?: performed)? |
    # "Programme coordination duties and responsibilities", "Duties and expectations"
    (?:[^ ]{{2,20}} ){{1,5}}{_DUTIES} and (?:duties|responsibilities|tasks|functions) |
    job functions |
    goals and objectives |
    (?:[a-z]{{2,20}} )?(?:duties|responsibilities) and (?:goals|objectives|expectations) |
    key objectives? |
    # "Planning and teaching duties", "Front desk customer responsibilities", but not "New responsibilities"
    (?!new )(?:
        (?:[^ ]{{2,20}} ){{1,2}}(?:(?:and|or) [^ ]{{2,20}} )? |
        (?:(?!and|or)[^ ]{{2,20}} ){{3}}
    ){_DUTIES}
"""

RESPONSIBILITIES = " | ".join((_WHAT_THE_JOB_INVOLVES, _AREAS_OF_WORK, _YOU_WILL, _DUTIES_OF_A_ROLE, _A_DAY, _THE_WORK))

"""Sentences that lead into a list of duties, of requirements or of neither. Tried only where no heading says it."""

DUTIES_LEAD = r"""
    \b(?:
        # "Tasks of the keeper:", "You will:", "Volunteers are needed to help:", "Examples of the job:"
        responsib\w+|duties|tasks|role|
        you(?:['’]ll| will)|(?:will|to) (?:be expected|work|lead|support|help|be)|will|
        expect(?:ed)?|include[sd]?|job|would
    )\b |
    # At the end: "We ask our mentors to:", "The guide helps visitors by:", "As a page you:"
    \b(?:
        ask(?:ed|ing)?\b.{0,30}\sto|
        shall|
        performs?\sthe\sfollowing|
        (?:supports?|helps?|contributes?)\b[^:]{0,60}\sby|
        you\s(?:might|may|['’]?ll)|
        ^as\b[^:]{3,40}\syou
    )\W*$ |
    # "The keeper of the lamps also:"
    ^the\s(?:[\w’'&/-]+\s){1,6}also:$ |
    \b(?:
        # "It involves:", "Guides assist us with:", "The library needs volunteers to:"
        involves?|consists? of|entails?|
        (?:assist|help)s?(?:ing)?\s(?:us\s)?with|
        needs?\s(?:someone|somebody|you|help|volunteers)\sto|
        you(?:['’]d|\swould)\sbe|
        # "Projects are:", "Activities may be:"
        (?:projects?|tasks|activities)\s(?:are|include|may)
    )\b
"""
# What one is given, and what one sends, are neither duties nor requirements.
NEITHER_LEAD = r"""
    # "Topics of interest currently include:", "Research areas might be", but not "Areas of responsibility include:"
    \b(?:
        topics?|themes?|interests|subjects|disciplines|fields|
        (?:subject|topic|research)\sareas|areas(?=\sof\s(?:study|interest|research)\b)
    )\s(?:of\s\w+\s)?(?:(?:currently|may|might|could|can)\s)?(?:include|are|be|cover|comprise)s?\b |
    # "Applicants should send us:", "Interns will be paid:"
    \b(?:should|must|will|to|please)\s(?:also\s)?
    (?:
        (?:submit|send|upload|enclose|attach|e-?mail)\b[^:]{0,40}:?|
        (?:provide|be\spaid)\W*
    )$ |
    # "Those shortlisted will:", "The salary depends on:", "Our team includes:"
    \b(?:shortlisted|short-listed|interviews?|salary|pay|team|learn|learn\show)\b[^:]{0,40}
    \b(?:will|includes?|depends?\son|depend\son|to)\b[^:]{0,20}:?$ |
    # "Our recent shows:"
    ^(?:our\s)?(?:current|recent|past|previous)\b |
    # "The fellow works closely with many partners, including:", but not "... on tasks with others, including:"
    \bwork(?:ing|s)?\s(?:[a-z]+ly\s)?(?:with|alongside)\s
    (?![^:]*\b(?:tasks|duties|responsibilities|projects|activities|areas)\b)[^:]{3,120}\bincluding\W*$ |
    # "If you cannot come, there are other ways to help:", but not "If you can do the following, please contact us:"
    ^if\s(?:you|anyone|students)\b(?![^:]*\bfollowing\b)[^:]{3,120}
    \b(?:there\s(?:is|are)|here\s(?:is|are)|you\s(?:can|may|could)|please\s(?:see|visit|check|look|contact|read))\b |
    # "We seek a member on the following committees:", but not "You have experience in one of the following topics:"
    ^(?![^:]{0,200}\b(?:experience|expertise|background|knowledge|profile|familiar(?:ity)?|skilled|trained)\b)
    [^:]{0,300}\bfollowing\s(?:\w+\s)?(?:
        committees|boards|councils|departments|schools|campuses|sites|locations|cities|states|countries|dates|days|
        times|shifts|topics|subjects|languages
    )\W*$ |
    # "You'll support a team of tutors, who are:"
    \b(?:team|group|network|community)\sof\s[^:]{3,60},?\s(?:who|which|that)\s(?:are|have|work)\W*$ |
    # "In return:"
    ^in\s(?:return|exchange)\b |
    # "Please send:", "To apply, write to us with:", but not "To apply, you need:"
    ^please\s(?:include|send|submit|attach|provide|e-?mail)\b |
    ^(?:to\sapply|send\sus)\b(?!.{0,20}\bneed\b) |
    # "To express interest, email the dean and include:", "Please contact us, including:"
    ^(?:to\s[a-z\s]{3,40},\s)?(?:please\s)?(?:e-?mail|write|contact|message|apply|submit|send)\b[^:]{2,200}
    \binclud(?:e|ing)\W*$ |
    # "Fellows will receive:", but not "You get to:" or "You will learn all tasks of a keeper:"
    \b(?:
        you|interns?|fellows?|volunteers?|employees|staff|participants|
        candidates?|applicants?|students?|scholars?|recipients?|post-?holders?|appointees?|tutors?|mentors?
    )
    (?:['’]ll|\swill|\scan|\smay)?\s(?:also\s)?
    (?:
        receive|gain|get|enjoy|learn|earn|benefit|
        be\s(?:offered|provided\swith|awarded|entitled\sto|eligible\s(?:for|to\sreceive))
    )\b(?!\sto\b)(?!.{0,60}\b(?:tasks|duties|responsibilit\w+)\b) |
    # "The scholarship covers:"
    \b(?:scholarships?|studentships?|awards?|funding|grants?|bursary|prizes?|offer|support)
    \s(?:also\s|will\s)?(?:covers?|includes?|provides?|comprises?|consists\sof)\W*$ |
    # "Benefits include:", "Letters should say:", "Our schools are:"
    \b(?:benefits|perks|advantages)\sof\s[^:]{3,60}\b(?:includes?|are)\W*$ |
    \b(?:
        benefits?|perks?|package|compensation|
        applications?|submissions?|materials|letters?|r[eé]sum[eé]s?|cvs?|
        programs|programmes|courses|classes|services|schools|values
    )\b[^:]{0,30}\b(?:includes?|contains?|consists?\sof|comprises?|should|must|are)\b
"""
QUALIFICATIONS_LEAD = r"""
    # "Our ideal volunteer coach:", "The right person:"
    \b(?:ideal|successful|strong|qualified|right|best|great)\s(?:\w+\s){0,3}
    (?:candidates?|applicants?|consultants?|facilitators?|fellows?|interns?|coach\w*|person|fit|teachers?)\b |
    # "Candidates should:", "We invite applicants with:", but not "You work closely with:"
    \b(?:candidates?|applicants?|you)\b.{0,40}
    \b(?:
        should|must|have|has|who|are|
        (?<!work )(?<!working )(?<!work closely )(?<!working closely )with|
        bring|possess|meet|demonstrate
    )\b |
    # "We are looking for a teacher who:"
    \b(?:looking for|seek(?:ing|s)?|searching for)\b.{0,120}\b(?:who|with|that|have|has)\b |
    # "The personal qualities we seek:"
    \b(?:qualit(?:y|ies)|skills?|experience|attributes|traits|characteristics|qualifications)\s(?:that\s|which\s)?
    we(?:['’]re|\sare)?\s(?:seek(?:ing)?|look(?:ing)?\sfor|want|value|need|expect|prize)\W*$ |
    # "We would love to hear from people who:"
    \b(?:like|love|want|need|welcome|excited\sabout|hop(?:e|ing)\sfor)\s(?:to\s\w+\s(?:from\s|with\s)?)?
    (?:someone|somebody|(?:a|an)\s[\w-]+|people|[\w-]+s)\swho\W*$ |
    # "Your profile should cover:", "Your background ideally includes:"
    \byour\s(?:[\w-]+\s){0,2}(?:profile|background|experience|skill\s?set|expertise|knowledge)
    \s(?:ideally\s)?(?:should|must|will|would|might|could|covers?|includes?|comprises?)\b |
    # "For this the requirements are:"
    \b(?:qualif\w+|requirements?|eligib\w+|prerequisites?|must have|is required|are required|should have)\b |
    # "Ideally you:"
    ^ideally,?\s(?:you|candidates|applicants|the\s\w+)\b |
    # "Be familiar with:"
    \b(?:passionate|enthusiastic|comfortable|familiar|experienced|proficient|skilled|fluent)
    \s(?:about|with|in|at)\W*$ |
    # "What you will be like:", "A little about you:"
    \byou(?:['’]ll| will|['’]re| are)?(?: be)? like\W*$ |
    \babout you\W*$ |
    # "We particularly welcome applications from people who"
    \bwelcome\s(?:applications|candidates|applicants|people|those|students)\b[^:]{0,60}\b(?:who|with|that)\W*$ |
    # "We would also welcome:"
    \bwe(?:['’]d|\swould)\s(?:also\s|really\s)?(?:appreciate|welcome|value)\b |
    ^in addition,? candidates\b |
    ^be able to\b |
    # "You will need to be:"
    \b(?:you|applicants?|candidates?|they)(?:['’]ll|\swill)?\sneed(?:\sto\s(?:be|have))?\W*$ |
    ^(?:we|this\s(?:role|position|job))\s(?:require|value|prefer)s?\b |
    # "Helpful, though not needed:", "It is a plus to have:"
    \b(?:
        desirable|beneficial|advantageous|helpful|useful|an?\s(?:plus|advantage|asset)|bonus|
        good\sfit|great\sfit|right\sfit|perfect\sfit
    )\b |
    # "Weight will be given to:", but not "Priority is given to the following tasks:"
    \b(?:importance|weight|emphasis|value|priority|preference)\s(?:will\sbe|is|shall\sbe)\s(?:also\s)?
    (?:attached|given|placed|put|laid)\s(?:to|on|upon)\b(?!.{0,60}\b(?:duties|tasks|responsibilities)\b) |
    # "This is for you if you have:"
    \bif(?:\syou(?:['’](?:re|ve)|\sare|\shave)?)?\W*$ |
    # "It is essential that you:"
    \b(?:essential|important|desirable)\sthat\syou\b |
    ^(?:the\s)?(?:post|position|role|job)\s(?:requires|calls\sfor)\W*$ |
    # "All tutors must be:"
    ^(?:all\s|our\s)?
    (?:staff|tutors|volunteers|mentors|teachers|coaches|interns|fellows|instructors|applicants|trustees|members)
    \s(?:must|should|need\sto|are)(?:\sbe)?\W*$ |
    # "A good mentor is:"
    ^a\sgood\s\w+\s(?:is|has)\W*$ |
    ^experience\b |
    # "The qualities of a good guide are:"
    \b(?:characteristics|attributes|qualities|traits)\s(?:[\w’'-]+\s){0,6}(?:are|be|includes?)\W*$
"""

"""Phrases that head qualifications, over the normalized heading: lower case, no punctuation, "we'd" as "we d".

A phrase may be added when it heads qualifications at more than one employer and cannot head another kind of section.
Where a phrase heads duties or qualifications ("What we expect of you"), `sections` asks the items.
"""

from postings.parsing.vocabulary.listing_words import APPLICANTS, ASSETS, IF_YOU, ROLES, WHOEVER, WILL
from postings.parsing.vocabulary.preferred_headings import MUST_OR_NICE_TO_HAVE

_SHORT_REST = "(?: .{0,20})?"
_REST = "(?: .{0,30})?"
_A_JOB_OR_TERM = r"(?:role|job|position|post|work|opportunity|internship|fellowship|program|apprenticeship|residency)"
_GOOD = r"(?:good|great|right|perfect|strong|successful|ideal|best|top|suitable|excellent|exceptional)"
_SOMEBODY = r"(?:someone|somebody|a person|an individual|a candidate|people|persons|individuals|candidates|applicants)"
# Requirements of something else than of whoever applies.
_TO_BE_MET = (
    "admissions?|courses?|graduation|degree|program|reporting|application|submission|system|enrollment|registration"
    "|membership|scholarship|funding|grant|travel|visa|hour|shift|scheduling|attendance|our|other|these|format"
    "|technology|hardware|software|content|space"
)

_ABOUT_YOU = rf"""
    # "A little more about you", "Something about who you are"
    (?:
        (?:a |an )?(?:couple|few|bit|little)(?: of)?(?: (?:things|words|facts))?|
        a word|something|some things|more
    )(?: more)? about (?:you|who you are) |
    about you |
    # "About our ideal candidate"
    about (?:the |our )?(?:{_GOOD} )?{APPLICANTS}
"""

_YOU_HAVE = rf"""
    # "The outreach coordinator should also have", "The site lead brings"
    the {WHOEVER}(?:will|should|must|shall)(?: also)? (?:have|be able to|possess|bring|demonstrate) |
    the {WHOEVER}(?:has|possesses|brings) |
    # "Minimum qualifications for tutors include the following"
    (?:[a-z]{{1,20}} ){{0,2}}(?:qualifications|requirements|prerequisites)
        (?: for .{{2,40}}?)? (?:are|include)(?: as follows| the following)? |
    you are {_SOMEBODY} (?:who|that) |
    # "You'll ideally have"
    you(?: (?:ll|will|also|should|must|may|might|could|ideally|probably|d|need to))* (?:
        have|be able to|know|can|bring|come with|possess
    )(?: got)?(?: the following)? |
    you (?:ve|have)(?: got)? |
    you re |
    you (?:must|should|may|might|could) be |
    you are able to |
    # "Ideally you would have"
    ideally,? you(?: (?:ll|will|would|d|have|ve|are|also|be|bring))* |
    # "You may be a good fit for this team if you", "You'll thrive here if"
    (?:
        you|you re|you are|you ll be|you will be|you may be|you could be|you might be
    )(?: likely)? an? (?:\w+ )?(?:fit|match|candidate)(?: for .{{0,30}})? {IF_YOU} |
    you (?:ll|will|would|may|might) (?:really )?
        (?:love|enjoy|like|thrive|excel|succeed|flourish|do well|stand out){_REST} {IF_YOU} |
    # "Some skills you'll need", "In terms of personal qualities we seek"
    (?:in terms of )?(?:(?:the|some|personal|professional) ){{0,2}}
        (?:skills|qualities|experience|attributes|traits|things|strengths|knowledge) (?:that )?
        (?:you ll|you will|you should|we re|we are|we|you)
        (?: (?:need|have|bring|look|looking|seek|seeking|value|want))+(?: for)?{_SHORT_REST} |
    # "Our team needs you because you have"
    (?:this|our|the) (?:team|school|office) .{{3,50}} because you (?:bring|have|are)
"""

_WHAT_WE_EXPECT = rf"""
    # "What do we expect from you?"
    what (?:do )?we (?:expect|ask)(?: (?:from|of) (?:you|a).{{0,20}})? |
    # "From you, we are expecting", "What we're expecting of you"
    from you we (?:(?:re |are )?expect(?:ing)?|ask|need|want) |
    (?:what )?we (?:re|are) expecting(?: (?:from|of) (?:you|a).{{0,20}})? |
    # "What skills are we looking for?"
    what (?:{ASSETS} )?are we (?:looking for|seeking|after) |
    what (?:is|s) (?:required|needed)(?: (?:of|from) .{{3,30}})? |
    your (?:strengths|superpowers) |
    # "What are the qualities of a mentor?"
    what are the (?:qualities|skills|qualifications) (?:of|for) .{{3,40}} |
    # "You fit the profile if you"
    you (?:fit|match|suit) (?:this|the|our) (?:role|job|position|profile|description) {IF_YOU} |
    am i (?:eligible|qualified) |
    who may (?:apply|volunteer|join) |
    # "What we want in a colleague", "What we need you to have"
    what we want{_SHORT_REST} |
    what we (?:{WILL} )*(?:ask|expect|need|want|like|love) you to (?:have|be|bring|know|offer){_REST} |
    # "It would also be nice to have", "That'd be a plus"
    (?:it |that |what )?(?:would|d|will|ll) (?:also )?be (?:
        nice|great|good|lovely|helpful|useful|ideal|an? (?:(?:big|huge|added|definite|great) )?(?:plus|bonus|advantage)
    )(?: to have)? |
    # "What the job requires of you", "What it takes to teach"
    (?:what )?(?:we|the (?:job|role|position)|this (?:job|role|position)) requires?
        (?: (?:of|from) (?:you|a).{{0,20}})? |
    what it takes{_REST} |
    what we need(?: (?:from|of) (?:you|a).{{0,20}})? |
    what (?:you ve|you have) got |
    what we (?:re|are) (?:hoping for|after) |
    # "What we'd love to see", "We hope you can bring"
    what we (?:d|would) (?:really )?(?:like|love)(?: (?:to see|you to (?:have|bring)).{{0,30}})? |
    (?:what )?we hope (?:to see|(?:that )?you(?: .{{2,20}})?)
"""

_A_GOOD_CANDIDATE = rf"""
    # "A great fit might have", "What makes a good tutor for us?"
    an? {_GOOD} (?:match|fit|candidate|applicant) (?:might|will|would|could|may|should) (?:also )?(?:have|be|bring) |
    what makes (?:you )?an? {_GOOD} (?:fit|candidate|applicant|match|teacher|tutor|coach){_SHORT_REST} |
    # "The ideal candidate for this post will have"
    (?:the |our |an? )?(?:{_GOOD}|preferred) (?:
        applicants?|candidates?|person|teacher|tutor|coach|hire|fit|volunteer|intern|fellow|mentor
    )(?: for .{{3,30}})?
        (?: (?:will|should|must|may|would))?
        (?: (?:have|be(?: able to)?|possess|bring|has|is|possesses|brings|demonstrate|demonstrates))?
        (?: {_SOMEBODY} (?:who|that|with).{{0,30}})? |
    # "Our idea of a perfect candidate is someone who"
    (?:our|the) (?:idea|picture|image|vision|definition) of (?:an?|the|our) (?:{_GOOD} )?(?:
        applicant|candidate|person|teacher|tutor|coach|hire|fit|volunteer|intern|fellow|mentor
    )(?: (?:is|has)(?: {_SOMEBODY} (?:who|that|with).{{0,30}})?)?
"""

_TO_QUALIFY = rf"""
    # "How to be eligible for this programme", "To be considered, candidates must have"
    (?:how )?to (?:qualify|be (?:considered|eligible|successful))(?: (?:for|as|in) .{{3,40}}?)?,?
        (?: (?:you|candidates|applicants)(?: will| ll)? (?:must|need|should|have)(?: to| have)?)? |
    # "To do well in this role you'll need", "To achieve these goals you must have"
    to (?:
        succeed|thrive|excel|do well|flourish|do this job well|be successful|do (?:this|that|so)|
        (?:accomplish|achieve|do) (?:the|these|those) .{{3,30}}?
    )(?: (?:in|at|as|with) .{{3,40}}?)?
        (?: you(?: will| ll)? (?:must|need|should|have|bring)(?: to| have)?)? |
    # "For this role you will need to have"
    for this (?:role|job|position)(?: you)?
        (?: (?:will|ll|would|d|should|must))* (?:need|have)(?: to have)? |
    # "In order to be hired for the summer, applicants must"
    in order to (?:qualify|be (?:considered|eligible|hired))(?: for .{{3,40}})? (?:you|candidates|applicants) (?:
        must|need|should
    )(?: to| have)? |
    do you have |
    ksas? |
    (?:our |your )?needs |
    background and experience |
    (?:job|person|candidate|position) specifications? |
    person specs? |
    # "Do I need any experience?", "What do you need to qualify?"
    do (?:i|you) (?:
        qualify|
        need (?:any |previous |prior )?(?:experience|qualifications|skills|a degree).{{0,20}}
    ) |
    what do (?:i|you) need(?: to (?:have|be|qualify).{{0,20}})? |
    # "What training and experience will I need?"
    what (?:qualifications|experience|skills|knowledge|training|education)(?: and \w+)? (?:
        do|will|would|should|must
    ) (?:i|you|we|candidates|applicants) (?:need|have|want|require|look for){_SHORT_REST}
"""

_SKILLS_AND_PROFILE = rf"""
    # "Writing and editing skills", but not "New skills"
    (?!new|learn|develop|build|gain|improve|our|life)[a-z]{{2,20}}(?: (?:and|or) [a-z]{{2,20}})? (?:skills|knowledge) |
    # "Swimming requirements"
    (?!{_TO_BE_MET})[a-z]{{2,20}} requirements |
    # "What kind of person are we looking for?"
    what (?:kind|type|sort) of (?:person|people|candidates?|applicants?)(?: .{{0,40}})? |
    # "Ideal candidate profile", "Profile of the mentor", "Desired background"
    (?:.{{0,30}} )?(?:candidate|applicant|person)s?(?: s)? profile |
    profile of the .{{3,30}} |
    (?:ideal|desired|your) (?:profile|background|qualifications|skills|experience) |
    # "This role might be for you if"
    (?:this|the) (?:role|job|position|opportunity) (?:may|might|could|is|would) .{{0,30}}
        (?:for you|fit)(?: if.{{0,20}})?
"""

_WHO = rf"""
    who are (?:we looking for|you) |
    who you (?:are|ll be) |
    # "Who we're looking for this summer", "Who can apply"
    who (?:
        we are looking for|we re looking for|we need|we seek|we want|should apply|can apply|is eligible|qualifies
    ){_REST} |
    who we (?:d|would) (?:like|love)(?: to .{{3,20}})? |
    # "Who makes a good mentor?", "Who would be suited to this work?"
    who (?:s|is|would be|makes|would make) an? {_GOOD} (?:
        fit|match|candidate|volunteer|tutor|mentor|teacher|coach|fellow|intern
    ).{{0,20}} |
    who (?:would|will|does|might) (?:suit|fit|be (?:suited|suitable|right) (?:to|for)) .{{3,30}} |
    who is (?:suited|suitable|right) (?:to|for) .{{3,30}} |
    # "Who can become a mentor?", "Who is it for?"
    who (?:can|could|may) (?:be|become|volunteer|join|tutor|teach|mentor|do (?:it|this)){_REST} |
    who (?:is|s) (?:this|it|the role|the job) (?:.{{0,20}} )?for |
    # "Who will love this job", "Stand-out candidates will have"
    who (?:will|would) (?:love|enjoy|thrive|excel|succeed|do well).{{0,30}} |
    who thrives .{{3,20}} |
    stand out (?:candidates|applicants)(?: (?:will|have|are))* |
    # "The kind of person we need", "The right candidate for this job"
    (?:the )?(?:(?:kind|type|sort) of |right |ideal )?(?:person|people|candidates?)(?: (?:that|who))? (?:
        we (?:re|are|need|want|seek).{{0,20}}|
        for (?:this|the) (?:job|role|position)
    )
"""

_WHAT_YOU_BRING = rf"""
    # "What you'll bring to the team", but not "What you need to know"
    what (?:you|you ll|you will|you must|the candidate) (?:should |will |must |ll )?
        (?:bring|have|need|know|be bringing)(?: (?!to know).{{0,30}})? |
    # "What do we ask of our volunteers?", "What we ask for"
    what (?:we|do we) (?:expect|ask) (?:from|of) (?:you|our|the|an?|all)\b.{{0,60}} |
    what (?:we|do we) ask for |
    # "We're looking for somebody who", "I want a person with"
    (?:(?:we|i) (?:re |are )?)?(?:currently )?(?:
        looking for|seeking|seek|want|need|desire|look for
    ) {_SOMEBODY}(?: (?:who|that|with).{{0,30}})? |
    # "We'd also like you to have"
    we (?:also )?(?:
        ask for|prefer|
        (?:would|d) (?:also )?(?:like|love|prefer|welcome)
    )(?: to see| you to have)?
"""

_FOR_YOU_IF = rf"""
    # "It would help if you have", "This fellowship is right for you if"
    it (?:would|will|d) help if you(?: have)? |
    (?:this|the|our|a) {_A_JOB_OR_TERM} is (?:
        for|right for|a (?:good|great|perfect) (?:fit|match) for
    ) you if(?: you)? |
    this is (?:the |a )?(?:{_GOOD} )?{_A_JOB_OR_TERM} for you if(?: you)? |
    # "Only apply if you", "You'll be happy here if"
    (?:please |only |do )?apply if(?: you)? |
    you (?:ll|will|d|would|may|might) (?:
        fit (?:right )?in|be (?:right|happy|at home)|love (?:this|it|working)
    ).{{0,30}} if(?: you)? |
    # "It's a great match if you"
    it s a (?:{_GOOD} )?(?:match|fit) if(?: you)? |
    (?:a )?{_GOOD} (?:match|fit) if(?: you)? |
    (?:extra|bonus) (?:credit|points) (?:if|for)(?: you)? |
    # "Your toolkit"
    (?:your )?tool ?(?:kit|box|set) |
    what you (?:already )?know |
    deal ?breakers
"""

_LOOKING_FOR = rf"""
    (?:we (?:re |are )?)?looking for |
    we (?:re |are )?(?:seek|seeking|look for) |
    # "We'd love to hear from you if you"
    we (?:want to|would love to|would like to|d love to|d like to|are keen to) hear from you {IF_YOU} |
    we want you {IF_YOU} |
    # "What we're looking for in you"
    what (?:we re|we are|were|do we|we) (?:looking|look|seeking|seek)(?: for)?{_SHORT_REST}
"""

_CANDIDATES = rf"""
    # "You", "The ideal candidate should also have the following", but not "Our people"
    (?!(?:our )?(?:people|individuals?)$)(?:
        you|you ll|
        (?:(?:the|our|an?|all) )?(?:(?:
            ideal|preferred|successful|right|strong|strongest|best|qualified|competitive|perfect|top|good|great|eligible
        ) ){{0,2}}{APPLICANTS}
    )(?: (?:will|should|must|may|also))*
        (?: (?:are|is|have|has|possess|possesses|be|bring|brings|display|displays|need))?
        (?: (?:the )?following.{{0,30}})? |
    # "All volunteers must be"
    (?:all )?{ROLES} (?:must|should|need to)(?: (?:be|have))? |
    # "What we think you'll be like", "Are you a good fit for us?"
    (?:a (?:bit|little) of )?(?:what|who|how) (?:we think )?you (?:
        ll|will|re|are|should be|might be
    )(?: probably)? (?:be )?like |
    are you(?: (?:right|a good fit|the one|eligible|someone|the).{{0,30}})? |
    # "You might be a great addition", "Is this role for you?", "Does this sound like you?"
    you (?:might|may|could|would|will|ll|d|re) be (?:an? )?(?:particularly |especially )?{_GOOD} .{{0,30}} |
    you should apply if.{{0,30}} |
    is this (?:you|role for you).{{0,20}} |
    (?:this|that) (?:is|could be|might be|sounds like) you |
    (?:could|does) this (?:be|sound like) you
"""

QUALIFICATIONS = " | ".join(
    (
        _ABOUT_YOU,
        _YOU_HAVE,
        _WHAT_WE_EXPECT,
        _A_GOOD_CANDIDATE,
        _TO_QUALIFY,
        _SKILLS_AND_PROFILE,
        _WHO,
        _WHAT_YOU_BRING,
        _FOR_YOU_IF,
        _LOOKING_FOR,
        _CANDIDATES,
        MUST_OR_NICE_TO_HAVE,
    )
)

"""Phrases that head duties or qualifications, over the normalized heading: lower case, no punctuation, "we'd" as "we d".

One phrase a line. A phrase may be added when it heads the same kind of section at more than one employer and cannot
head another. Where a phrase heads either ("What we expect of you"), `sections` asks the items.
"""

_REST = r"(?: .{0,40})?"
_A_JOB = r"(?:role|job|position|post|work|opportunity)"
_A_JOB_OR_TERM = r"(?:role|job|position|post|work|opportunity|internship|fellowship|program|apprenticeship|residency)"
_WILL = r"(?:ll|will|would|d|may|might|could|can|also|typically|usually|regularly|often)"
_ROLES = r"""(?:teachers?|tutors?|volunteers?|interns?|fellows?|mentors?|coach(?:es)?|instructors?|members?|staff|assistants?
 |trustees|leaders?|counsell?ors?|facilitators?|students|helpers|employees)""".replace("\n ", "")
_NOBODY = "(?!program|school|company|university|college|department|district|board|team|project|course|class|event|committee|application|ideal|right|best|perfect|strong)"
# Requirements of something else than of whoever applies.
_TO_BE_MET = (
    "admissions?|courses?|graduation|degree|program|reporting|application|submission|system|enrollment|registration"
    "|membership|scholarship|funding|grant|travel|visa|hour|shift|scheduling|attendance|our|other|these|format|technology|hardware|software|content|space"
)
# Whose work is its own, and not that of whoever is hired.
_BODY = "(?:[a-z]{2,20} ){0,4}(?:company|organi[sz]ation|charity|trust|foundation|association|society|cent(?:er|re)|institute|network|school|department|library|museum|project|laboratory)(?: (?:for|of|at|in) .{3,50})?"
_SOMEBODY = r"(?:someone|somebody|a person|an individual|a candidate|people|persons|individuals|candidates|applicants)"
_APPLICANTS = r"(?:applicants?|candidates?|person|people|individuals?)"
_ASSETS = r"(?:(?:skills?(?: ?sets?)?|experiences?|qualifications|requirements|knowledge|attributes|abilities|qualities|competenc(?:i|e)es|certifications|things|points)(?: and )?){1,3}"
_GOOD = r"(?:good|great|right|perfect|strong|successful|ideal|best|top|suitable|excellent|exceptional)"
_IF_YOU = r"if(?: you.{0,30})?"

RESPONSIBILITIES = rf"""
    (?:the|this|your|our) {_A_JOB}(?: (?:will|may|would|also|specifically|primarily|mainly|typically))* (?:involves?|entails?|includes?|consists? of){_REST} |
    what (?:does |is |will |s )?(?:the |this |your )?{_A_JOB}?(?: (?:involve[ds]?|entails?|includes?|consist of|look like))+ |
    what (?:is|s) involved | what (?:is|s|will be|would be) expected(?: of (?:you|the .{{3,30}}))? |
    (?:projects|things|work|areas|some things|problems) (?:that )?you (?:ll|will|would|can|may|might) (?:\w+ )?(?:lead|own|do|be doing|work on|be working on|tackle|drive|help with|build|take on)(?: on| with)? |
    how you (?:ll|will|d|would|might) (?:make (?:an impact|a difference)|contribute|help|spend your time) | where we need help |
    what your (?:[a-z]{{1,20}} ){{0,2}}(?:responsibilities|duties|tasks|role)(?: (?:will|would))? (?:be|are|is|includes?|looks? like) |
    (?:main|key|core|primary) roles? | your (?:impact|mission|day to day) | key (?:result|performance) areas? | nature of (?:the )?(?:work|duties) |
    (?:main |key |core |primary )?areas? of (?:work|activity) | (?:main |key )?focus areas | work ?plan | your contributions? |
    what awaits you(?: .{{0,20}})? | what (?:do )?(?:our |the )?[a-z]{{3,20}}s do |
    (?:main|key|core|typical|principal|primary|regular|day to day|daily|essential|work|example|main work|key work|core work) activities |
    (?:we need your help|help us)(?: to| with)? | we (?:{_WILL} )*(?:ask|expect|need|want|like) you to |
    what (?:you|i|youll|the \w+)(?: {_WILL})*(?: get to)? (?:be )?(?:do|doing|own|lead|work on|accomplish|deliver|tackle|build|responsible for|working on){_REST} |
    what we (?:{_WILL} )*(?:ask|expect|need|want|like|love) you to do{_REST} |
    what (?:will|would|do|does|can|might) (?:you|i|the \w+) (?:be )?(?:do|doing|work on|working on|responsible for)(?: .{{0,60}})? |
    (?!you$)(?:in this (?:role|position|job) )?(?:you|youll|the \w+ will|the successful (?:candidate|applicant|person) will|(?:the )?(?:post ?|role |job |position )holder (?:will|is))(?: (?:ll|will|would))?(?: be)?(?: (?:responsible for|accountable for|expected to|do|also))? |
    (?:in|as|on|during) .{{3,60}} you (?:ll|will|would|might|may|d)(?: be)?(?: (?:responsible for|expected to|asked to|doing))? |
    the {_NOBODY}(?:[a-z]{{2,20}} ){{1,4}}(?:will|shall|may|would)(?: (?:also|be|be responsible for|be expected to))* |
    what are the (?:[a-z]{{2,20}} )?(?:responsibilities|duties|tasks) of .{{3,40}} | (?:[a-z]{{2,20}} ){{0,2}}(?:tasks|activities) (?:for|of) .{{3,40}} includes? |
    (?:(?:the|an?|our|all|every|each) {_NOBODY}(?:[a-z]{{2,20}} ){{1,4}}|{_ROLES} )(?:has|have|bears?) (?:the |an? )?(?:following )?(?:responsibility|responsibilities|duty|duties|tasks)(?: (?:to|of|for))? |
    (?:(?:functions|tasks|duties|responsibilities)(?: and)? ){{1,3}}activities | activities and (?:tasks|duties|responsibilities) |
    (?:responsible|accountable) for | {_ROLES} will(?: be)? |
    what (?:does )?(?:the|an?|our|your) (?!company|organization|team|{_BODY} do).{{3,60}} (?:do|does|will do|will be doing) |
    (?:.{{0,40}} )?(?:responsibilities|duties|functions)(?: of the .{{2,40}})?(?: may| will)? (?:to )?includes?{_REST} | (?:duties|responsibilities) are |
    (?:specific |the |your |sample |example |primary |essential |key |main ){{0,4}}(?:duties|responsibilities|tasks)(?: and (?:duties|responsibilities))? (?:of|for) (?:the |this |an? )?.{{2,40}} |
    (?:a |your )?(?:typical )?day in the life{_REST} | (?:the |a typical )?day to day |
    (?:what )?(?:an? |your |the )?(?:typical|average|normal|usual) (?:day|week|month)(?: (?:in|of|at|as|for) .{{2,40}})?(?: (?:might|could|will|would|may|can))?(?: (?:looks?|look like|looks like|entails?|involves?|includes?))? |
    (?:on a )?day to day(?: basis)? you(?: ll| will| d)? | what your (?:day|week|days|weeks)(?: (?:might|could|will|would|may|can))? (?:looks?|be) like |
    the work | the job | about the work | what s the job | what is the job |
    (?:what )?(?:the |this )?(?:role|job|position)(?: and (?:the )?(?:responsibilities|duties))? looks? like |
    (?:what (?:is|will be|are) )?your (?:role|job|day to day(?: activities)?|responsibilities|tasks|work|duties){_REST} |
    (?:some )?(?:things|what) you (?:can|will|ll|would|d|might) (?:expect(?! (?:from us|in return))|be|do|get to do|find yourself doing|help|work|contribute|accomplish)(?: .{{0,60}})? |
    expectations | work description | description of (?:the )?work(?: to be performed)? | (?:typical )?work(?: to be)? (?:performed|done) | typical work |
    scope of (?:work|services|responsibilities) | statement of work | (?:illustrative |typical )?examples? of (?:the )?(?:work|duties)(?: performed)? |
    (?:[^ ]{{2,20}} ){{1,5}}(?:duties|responsibilities|tasks) and (?:duties|responsibilities|tasks|functions) | job functions | goals and objectives | (?:[a-z]{{2,20}} )?(?:duties|responsibilities) and (?:goals|objectives|expectations) | key objectives? |
    (?!new )(?:(?:[^ ]{{2,20}} ){{1,2}}(?:(?:and|or) [^ ]{{2,20}} )?|(?:(?!and|or)[^ ]{{2,20}} ){{3}})(?:duties|responsibilities|tasks)
"""

QUALIFICATIONS = rf"""
    (?:(?:a |an )?(?:couple|few|bit|little)(?: of)?(?: (?:things|words|facts))?|a word|something|some things|more)(?: more)? about (?:you|who you are) | about you |
    about (?:the |our )?(?:{_GOOD} )?{_APPLICANTS} |
    the {_NOBODY}(?:[a-z]{{2,20}} ){{1,4}}(?:will|should|must|shall)(?: also)? (?:have|be able to|possess|bring|demonstrate) |
    the {_NOBODY}(?:[a-z]{{2,20}} ){{1,4}}(?:has|possesses|brings) | (?:[a-z]{{1,20}} ){{0,2}}(?:qualifications|requirements|prerequisites)(?: for .{{2,40}}?)? (?:are|include)(?: as follows| the following)? |
    you are {_SOMEBODY} (?:who|that) | you(?: (?:ll|will|also|should|must|may|might|could|ideally|probably|d|need to))* (?:have|be able to|know|can|bring|come with|possess)(?: got)?(?: the following)? |
    you (?:ve|have)(?: got)? | you re | you (?:must|should|may|might|could) be | you are able to | ideally,? you(?: (?:ll|will|would|d|have|ve|are|also|be|bring))* |
    (?:you|you re|you are|you ll be|you will be|you may be|you could be|you might be)(?: likely)? an? (?:\w+ )?(?:fit|match|candidate)(?: for .{{0,30}})? {_IF_YOU} |
    you (?:ll|will|would|may|might) (?:really )?(?:love|enjoy|like|thrive|excel|succeed|flourish|do well|stand out)(?: .{{0,30}})? {_IF_YOU} |
    (?:(?:the|some) )?(?:skills|qualities|experience|attributes|traits|things|strengths|knowledge) (?:that )?(?:you ll|you will|you should|we re|we are|we|you)(?: (?:need|have|bring|look|looking|seek|seeking|value|want))+(?: for)?(?: .{{0,20}})? |
    (?:this|our|the) (?:team|school|office) .{{3,50}} because you (?:bring|have|are) |
    what (?:do )?we (?:expect|ask)(?: (?:from|of) (?:you|a).{{0,20}})? | what (?:{_ASSETS} )?are we (?:looking for|seeking|after) | what (?:is|s) (?:required|needed)(?: (?:of|from) .{{3,30}})? | your (?:strengths|superpowers) |
    what are the (?:qualities|skills|qualifications) (?:of|for) .{{3,40}} | you (?:fit|match|suit) (?:this|the|our) (?:role|job|position|profile|description) {_IF_YOU} | am i (?:eligible|qualified) | who may (?:apply|volunteer|join) |
    what we want(?: .{{0,20}})? | what we (?:{_WILL} )*(?:ask|expect|need|want|like|love) you to (?:have|be|bring|know|offer)(?: .{{0,30}})? | (?:it |that |what )?(?:would|d|will|ll) (?:also )?be (?:nice|great|good|lovely|helpful|useful|ideal|a (?:plus|bonus))(?: to have)? | what (?:we|the (?:job|role|position)|this (?:job|role|position)) requires?(?: (?:of|from) (?:you|a).{{0,20}})? | what it takes(?: .{{0,30}})? | what we need(?: (?:from|of) (?:you|a).{{0,20}})? | what (?:you ve|you have) got | what we (?:re|are) (?:hoping for|after) |
    what we (?:d|would) (?:really )?(?:like|love)(?: (?:to see|you to (?:have|bring)).{{0,30}})? | (?:what )?we hope (?:to see|(?:that )?you(?: .{{2,20}})?) |
    an? {_GOOD} (?:match|fit|candidate|applicant) (?:might|will|would|could|may|should) (?:also )?(?:have|be|bring) | what makes (?:you )?an? {_GOOD} (?:fit|candidate|applicant|match|teacher|tutor|coach)(?: .{{0,20}})? |
    (?:the |our |an? )?(?:{_GOOD}|preferred) (?:applicants?|candidates?|person|teacher|tutor|coach|hire|fit|volunteer|intern|fellow|mentor)(?: for .{{3,30}})?(?: (?:will|should|must|may|would))?(?: (?:have|be(?: able to)?|possess|bring|has|is|possesses|brings|demonstrate|demonstrates))? |
    (?:how )?to (?:qualify|be (?:considered|eligible|successful))(?: (?:for|as|in) .{{3,40}}?)?,?(?: (?:you|candidates|applicants)(?: will| ll)? (?:must|need|should|have)(?: to| have)?)? |
    to (?:succeed|thrive|excel|do well|flourish|do this job well|be successful|do (?:this|that|so)|(?:accomplish|achieve|do) (?:the|these|those) .{{3,30}}?)(?: (?:in|at|as|with) .{{3,40}}?)?(?: you(?: will| ll)? (?:must|need|should|have|bring)(?: to| have)?)? |
    for this (?:role|job|position)(?: you)?(?: (?:will|ll|would|d|should|must))* (?:need|have)(?: to have)? |
    in order to (?:qualify|be (?:considered|eligible|hired))(?: for .{{3,40}})? (?:you|candidates|applicants) (?:must|need|should)(?: to| have)? |
    do you have | ksas? | (?:our |your )?needs | background and experience | (?:job|person|candidate|position) specifications? | person specs? |
    do (?:i|you) (?:qualify|need (?:any |previous |prior )?(?:experience|qualifications|skills|a degree).{{0,20}}) | what do (?:i|you) need(?: to (?:have|be|qualify).{{0,20}})? |
    what (?:qualifications|experience|skills|knowledge|training|education)(?: and \w+)? (?:do|will|would|should|must) (?:i|you|we|candidates|applicants) (?:need|have|want|require|look for)(?: .{{0,20}})? |
    (?!new|learn|develop|build|gain|improve|our|life)[a-z]{{2,20}}(?: (?:and|or) [a-z]{{2,20}})? (?:skills|knowledge) |
    (?!{_TO_BE_MET})[a-z]{{2,20}} requirements |
    what (?:kind|type|sort) of (?:person|people|candidates?|applicants?)(?: .{{0,40}})? |
    (?:.{{0,30}} )?(?:candidate|applicant|person)s?(?: s)? profile | profile of the .{{3,30}} | (?:ideal|desired|your) (?:profile|background|qualifications|skills|experience) |
    (?:this|the) (?:role|job|position|opportunity) (?:may|might|could|is|would) .{{0,30}}(?:for you|fit)(?: if.{{0,20}})? |
    who are (?:we looking for|you) | who you (?:are|ll be) |
    who (?:we are looking for|we re looking for|we need|we seek|we want|should apply|can apply|is eligible|qualifies)(?: .{{0,30}})? |
    who we (?:d|would) (?:like|love)(?: to .{{3,20}})? | who (?:s|is|would be|makes|would make) an? {_GOOD} (?:fit|match|candidate|volunteer|tutor|mentor|teacher|coach|fellow|intern).{{0,20}} | who (?:would|will|does|might) (?:suit|fit|be (?:suited|suitable|right) (?:to|for)) .{{3,30}} | who is (?:suited|suitable|right) (?:to|for) .{{3,30}} |
    who (?:can|could|may) (?:be|become|volunteer|join|tutor|teach|mentor|do (?:it|this))(?: .{{0,30}})? | who (?:is|s) (?:this|it|the role|the job) (?:.{{0,20}} )?for | who (?:will|would) (?:love|enjoy|thrive|excel|succeed|do well).{{0,30}} | who thrives .{{3,20}} | stand out (?:candidates|applicants)(?: (?:will|have|are))* |
    (?:the )?(?:(?:kind|type|sort) of |right |ideal )?(?:person|people|candidates?)(?: (?:that|who))? (?:we (?:re|are|need|want|seek).{{0,20}}|for (?:this|the) (?:job|role|position)) |
    what (?:you|you ll|you will|you must|the candidate) (?:should |will |must |ll )?(?:bring|have|need|know|be bringing)(?: (?!to know).{{0,30}})? |
    what (?:we|do we) (?:expect|ask) (?:from|of) (?:you|our|the|an?|all)\b.{{0,60}} |
    (?:(?:we|i) (?:re |are )?)?(?:currently )?(?:looking for|seeking|seek|want|need|desire|look for) {_SOMEBODY}(?: (?:who|that|with).{{0,30}})? |
    we (?:also )?(?:ask for|prefer|(?:would|d) (?:also )?(?:like|love|prefer|welcome))(?: to see| you to have)? |
    it (?:would|will|d) help if you(?: have)? | (?:this|the|our|a) {_A_JOB_OR_TERM} is (?:for|right for|a (?:good|great|perfect) (?:fit|match) for) you if(?: you)? |
    this is (?:the |a )?(?:{_GOOD} )?{_A_JOB_OR_TERM} for you if(?: you)? | (?:please |only |do )?apply if(?: you)? | you (?:ll|will|d|would|may|might) (?:fit (?:right )?in|be (?:right|happy|at home)|love (?:this|it|working)).{{0,30}} if(?: you)? |
    it s a (?:{_GOOD} )?(?:match|fit) if(?: you)? | (?:a )?{_GOOD} (?:match|fit) if(?: you)? | (?:extra|bonus) (?:credit|points) (?:if|for)(?: you)? | (?:your )?tool ?(?:kit|box|set) | what you (?:already )?know | deal ?breakers |
    (?:we (?:re |are )?)?looking for | we (?:re |are )?(?:seek|seeking|look for) |
    we (?:want to|would love to|would like to|d love to|d like to|are keen to) hear from you {_IF_YOU} | we want you {_IF_YOU} |
    what (?:we re|we are|were|do we|we) (?:looking|look|seeking|seek)(?: for)?(?: .{{0,20}})? |
    (?!(?:our )?(?:people|individuals?)$)(?:you|you ll|(?:(?:the|our|an?|all) )?(?:(?:ideal|preferred|successful|right|strong|strongest|best|qualified|competitive|perfect|top|good|great|eligible) ){{0,2}}{_APPLICANTS})(?: (?:will|should|must|may|also))*(?: (?:are|is|have|has|possess|possesses|be|bring|brings|display|displays|need))?(?: (?:the )?following.{{0,30}})? |
    (?:all )?{_ROLES} (?:must|should|need to)(?: (?:be|have))? |
    (?:a (?:bit|little) of )?(?:what|who|how) (?:we think )?you (?:ll|will|re|are|should be|might be)(?: probably)? (?:be )?like | are you(?: (?:right|a good fit|the one|eligible|someone|the).{{0,30}})? |
    you (?:might|may|could|would|will|ll|d|re) be (?:an? )?{_GOOD} .{{0,30}} | you should apply if.{{0,30}} |
    is this (?:you|role for you).{{0,20}} | (?:this|that) (?:is|could be|might be|sounds like) you | (?:could|does) this (?:be|sound like) you |
    (?:must|should) (?:have|haves|be|possess) | must haves? {_ASSETS} |
    (?:(?:it s|things|other|some) )?(?:nice|good|great) to haves?(?: {_ASSETS})?(?: (?:but )?(?:not|non) (?:required|essential|necessary|mandatory))? |
    (?:(?:the|other|extra|additional|some) )*{_ASSETS} (?:that|which) (?:would|will|could|may|might|can|d|is|are)(?: also)?(?: be)? (?:nice|good|great|helpful|useful|valuable|desirable|an? (?:plus|bonus|advantage|asset))(?: to have)? |
    (?:{_ASSETS} (?:that|which)|what) (?:(?:will|would|could|may|might|can) )?(?:also )?helps?(?: you)?(?: (?:to )?(?:succeed|thrive|excel|stand out|be successful|do well))?(?: (?:in|with|at) (?:the|this) {_A_JOB})? |
    (?:(?:what|some|the|a few) )*(?:else|other|extra|more)(?: (?:things|bits|qualities|skills))?(?: (?:that )?we (?:re |are |also )*look(?:ing)? for)(?: in .{{3,30}})? |
    (?:the )?{_ASSETS} (?:that |which )?(?:people|you|they|{_APPLICANTS}|the {_APPLICANTS}) (?:must|should|(?:will )?need to|(?:are |is )?expected to) (?:have|possess|bring|show|demonstrate) |
    (?:skills|experience|things|qualities) we d (?:also )?(?:like|love) you to (?:have|bring) |
    (?:the )?(?:icing on the cake|cherry on (?:the )?(?:top|cake)) | added advantages? | (?:things that would make you|how to|to) stand out | extra credit | non negotiables? |
    (?:(?:it|that) (?:s|is|would be|d be|will be) )?(?:also )?(?:an? |even )?(?:big |huge |added |definite )?(?:great|nice|good|helpful|useful|bonus|plus|advantage|asset|better|ideal|fantastic|awesome) {_IF_YOU} | it (?:also )?helps {_IF_YOU} |
    (?:brownie |extra |bonus |plus )points?(?: (?:if|for).{{0,30}})? | (?:added )?bonus(?: (?:if|for).{{0,30}})? | extra | even better | pluses | a plus | plus | desirables |
    we d (?:also |really )?love(?: (?:it )?if.{{0,30}})? | stand out {_IF_YOU} | what (?:will |would |could )?(?:makes?|sets?) you (?:stand out|apart)
"""

"""Which headings mean what. Closed lists: a heading that holds one word too many is unclassified, never guessed.

A heading has a kind when every word of it is known (`FILLERS`, or a head of any kind) and at least one is a head; the
first head decides. Headings that are phrases rather than names ("What we pay") stand in `PHRASES`, as patterns
over the normalized heading: lower case, `&` as "and", no punctuation. A word may be added when it heads the same
kind of section at more than one employer, and cannot head another.
"""

from postings.parsing.posting import SectionKind as Kind

HEADS: dict[Kind, str] = {
    Kind.RESPONSIBILITIES: """
        responsibility responsibilities duty duties accountability accountabilities tasks functions workstreams
        deliverables assignments expectations""",
    Kind.QUALIFICATIONS: """
        qualification qualifications requirement requirements prerequisites prerequisite skill skills skillset knowledge understanding
        ability abilities skillsets competency competencies credentials eligibility experience experiences education educational
        attributes traits behaviours behaviors certification certifications certificate license licenses licensure licence licences
        characteristics proficiencies expertise training criteria qualities capabilities aptitudes
        must-haves musts nice-to-haves nice-haves quals reqs languages licensing eligible personality
        certificates registrations clearances reasoning licensures""",
    Kind.COMPENSATION: "compensation salary pay wage wages remuneration stipend rate honorarium fee hours/pay",
    Kind.BENEFITS: "benefits benefit perks offer offerings",
    Kind.GROWTH: "growth development",
    Kind.LOCATION: "location locations travel worksite relocation",
    Kind.SCHEDULE: "schedule hours timeline time commitment timeframe term dates calendar availability duration",
    Kind.CONDITIONS: "conditions environment demands physical lifting",
    Kind.VALUES: "values beliefs norms culture mission vision philosophy",
    Kind.HOW_TO_APPLY: "apply applying application applications inquiries",
    Kind.MATERIALS: "materials documents attachments references",
    Kind.PROCESS: "process interview interviews selection screening examination evaluation deadline notes notice procedure",
    Kind.CONTACT: "contact contacts questions question",
    Kind.EQUAL_OPPORTUNITY: """
        eeo eoe equal diversity equity inclusion nondiscrimination non-discrimination accommodation accommodations""",
    Kind.SUMMARY: "summary description overview purpose objective scope role position job opportunity profile introduction function",
    Kind.OVERVIEW: "organization company school district employer university college library institution team department",
    Kind.DETAILS: "details information supervises supervision classification facts glance basics contract",
}

# Words that stand in headings of any kind without deciding it.
FILLERS = """
    a an and or of for the this that these to in on at as with our your you we us its their is are be will can by from about
    key core main primary major basic minimum principal general typical specific sample example examples additional other
    related daily day ideal prospective successful professional personal employment work working career special specialized
    new full part performance more important relevant total standard standards statement opportunities lived sought candidate candidates applicant applicants job
    jobs position positions role roles title candidate's technical language academic teaching leadership instructional
    supervisory and/or one two three i ii iii all any type nature internship fellowship program project essential
    preliminary background familiarity recommended considered needed included including following such not limited area areas level entry opening vacancy
    posting annual hiring haves hourly package policy commitment non affirmative action mandatory optional
    strongly highly helpful highlights section brief functional soft hard interpersonal
    but include includes qualifying prior previous academic subject set person base baseline post age citizenship legal list degree degrees
    percentages percentage percent marginal equivalency acceptable supplemental supplementary mathematical secondary non-essential no just also further min rules importance
"""

# Words that make the items below them preferred, and those that make them required.
PREFERRED = """
    preferred preferences preferable preferably desired desirable desirables nice-to-have nice-to-haves nice-haves nice bonus plus advantageous
    advantage advantages asset assets optional optionally optimal optimally ideal ideally valued welcome considered helpful useful beneficial recommended pluses merits meriting meritorious
"""
REQUIRED = "required requirements requirement reqs minimum minimal min must must-have must-haves essential necessary basic mandatory prerequisites"

# What may follow the name of a section without changing it: "Skills we're seeking", "Duties you will perform". A verb may be
# added when it says that somebody asks for, has or does the thing named; what one learns or gains is another matter.
RELATIVE = r"""(?: (?:that|which))? (?:we|you|they|the \w+|(?:a|an|our) (?:\w+ )?(?:candidate|applicant|person))(?: (?:re|ll|d|are|is|will|would|should|must|may|might|do|also|need to|want to))*
 (?:seek|seeking|look for|looking for|on the lookout for|need|needs|want|value|prefer|require|expect|have|has|bring|possess|perform|do|own|carry out|hold|like to see|love to see|use|meet)"""

PHRASES: tuple[tuple[Kind, str], ...] = (
    (
        Kind.SUMMARY,
        r"(?:basic|general|primary|main|job|position|overall) function|(?:summary|nature) of (?:the )?function|(?:general |class |job |position )?definition(?: of (?:the )?(?:work|class|position|job))?|distinguishing (?:features|characteristics)(?: of the (?:class|work|position))?|class summary",
    ),
    (
        Kind.PROCESS,
        r"how we hire|how (?:our|the) (?:hiring|process|interviews?) (?:process )?works?|assessment (?:day|centre|center)",
    ),
    (
        Kind.DETAILS,
        r"(?:the )?(?:quick|key|vital|fast) (?:facts|stats|info)|snapshot|in a nutshell|reporting (?:lines?|relationships?|structure)|(?:terms|contract)(?: and conditions| of (?:employment|appointment|service))?|(?:employment|contract) (?:agreement|terms|conditions|period)|conditions of (?:service|appointment|employment)|(?:other |additional )?comments(?: and (?:other|additional) information)?|line management|supervision (?:received|exercised|given)(?: (?:and|or) (?:received|exercised|given))?",
    ),
    (Kind.EQUAL_OPPORTUNITY, r"safeguarding(?: .{0,40})?|safer recruitment(?: .{0,40})?"),
    (
        Kind.BENEFITS,
        r"in (?:return|exchange)(?: .{0,50})?|what s in it for (?:you|me)|why (?:you should )?(?:volunteer|teach|tutor|work|intern)(?: (?:with|for|at) .{2,40})?|(?:as .{3,40} )?you (?:ll|will|can expect to)(?: also)? (?:get|receive|gain|enjoy|benefit)(?: .{0,50})?|(?:the|our|each|every) (?:[a-z]{2,20} ){1,5}(?:will|can expect to)(?: also)? (?:receive|earn|enjoy|be offered)|what you (?:can|will|ll) expect (?:from us|in return).{0,20}|what (?:do )?you (?:ll |will )?get(?: .{0,30})?|we (?:also )?(?:provide|will provide)(?: .{0,30})?",
    ),
    (
        Kind.QUALIFICATIONS,
        r"(?:(?:required|minimum|academic|university) )?degrees?(?: (?:and|or) (?:areas?|fields?|disciplines?|majors?|speciali[sz]ations?)(?: of .{3,20})?)?|(?:areas?|fields?) of (?:study|speciali[sz]ation)|academic (?:field|discipline)s?",
    ),
    (Kind.HOW_TO_APPLY, r"(?:an? )?expressions? of interest(?: .{0,30})?"),
    (
        Kind.COMPENSATION,
        r"(?:salary|compensation|pay|wage|stipend) (?:range|band|scale|level|grade|structure)s?(?: .{0,20})?",
    ),
    (
        Kind.HOW_TO_APPLY,
        r"how (?:(?:do|can) (?:i|you|we)|to) (?:apply|get started|join|get involved|sign up)|sign up(?: (?:here|now|today))?|what to (?:submit|send|include)|(?:submit|send|start|begin) (?:your|an) (?:application|resume|cv)",
    ),
    (
        Kind.COMPENSATION,
        r"(?:what|how much) (?:we pay|does it pay|you ll earn|it pays)|pay (?:range|rate|scale|grade).{0,20}",
    ),
    (
        Kind.BENEFITS,
        r"(?:what|why) (?:we|we can|you ll|you will|do our .{2,30}) (?:offer|get|love|receive|gain|enjoy)(?: .{0,30})?|why (?:work (?:here|at|for|with)|join|you ll love) .{0,40}|why (?:us|join us|work here)|working (?:at|for|with|here) .{0,40}|life at .{2,40}|what s in it for you|we offer(?: you)?|perks and benefits|benefits (?:of|include).{0,40}",
    ),
    (
        Kind.GROWTH,
        r"what you (?:will |ll |can |could )?(?:learn|gain|take away)(?: .{0,30})?|(?:areas|opportunities) (?:for|of) (?:professional )?(?:growth|development|learning)|professional development|career path.{0,20}|career (?:development|growth|advancement)(?: opportunities)?|(?:development|training) opportunities|learning opportunities|growth opportunities",
    ),
    (
        Kind.HOW_TO_APPLY,
        r"(?:how|where|when|want|ready|interested(?: in)?|please|steps|instructions|to) (?:to )?(?:apply|applying|be considered)(?: .{0,40})?|(?:interested|sound (?:like|good).{0,30}|next steps|apply (?:here|now|today|online|by.{0,30}|at.{0,30})|(?:application|applying) (?:instructions|procedures?|process(?!ing)|details|information|requirements|materials|deadline).{0,30}|instructions to (?:applicants|candidates)|(?:applicant|candidate) instructions|special instructions(?: to applicants)?|(?:required |supporting )?(?:supporting|application) documents?|documents (?:required|to submit|needed))",
    ),
    (
        Kind.PROCESS,
        r"(?:selection|hiring|interview|recruitment|review|application review) (?:process|procedures?|timeline|steps)|what (?:to expect|happens next)|(?:our|the) (?:hiring|interview|selection|recruitment) process|process notes|selective certification|qualifications review|background check.{0,30}|conditions of employment",
    ),
    (
        Kind.CONTACT,
        r"(?:have |any |more )?questions(?: about.{0,40})?|contact (?:us|information|details|person)|(?:for )?(?:more|further|additional) (?:information|details|questions).{0,40}|get in touch|(?:trade )?union (?:representatives|contacts)",
    ),
    (
        Kind.DETAILS,
        r"(?:expected|key|desired|intended) outcomes?|kpis?|key performance indicators|definition of (?:\w+ )?success|(?:measures|indicators|metrics) of success|success (?:metrics|measures|criteria)|how (?:your )?success (?:is|will be) measured",
    ),
    (
        Kind.LEARN_MORE,
        r"(?:to )?(?:learn|find out|read) more(?: (?:about|at) .{0,40})?|(?:useful|helpful|further|additional|related|more) (?:links|articles|resources|reading)(?: (?:for|about|on) .{0,50})?|resources",
    ),
    (
        Kind.EQUAL_OPPORTUNITY,
        r"(?:an? )?(?:equal|affirmative|eeo|our commitment to (?:diversity|equity)|commitment to (?:diversity|equity|inclusion)|diversity|non ?discrimination|title ix|ada).{0,80}|.{2,60} (?:is|are)(?: (?:also|proud(?:ly)?|to be|committed to being))* an? (?:equal|affirmative) .{0,60}",
    ),
    (
        Kind.SUMMARY,
        r"(?:about|overview of|summary of|description of|purpose of|introduction to) (?:the |this )?(?:role|position|job|opportunity|internship|fellowship|vacancy|program|project|opening).{0,30}|(?:the|this|our) (?:role|position|opportunity|job|project|challenge)|(?:job|position|role|internship|fellowship) (?:summary|description|overview|purpose|profile|objective)|(?:job|position|primary|general) goals?|why this role.{0,20}|general statement.{0,40}",
    ),
    (
        Kind.OVERVIEW,
        r"(?:about|who is|what is|more about|a bit about|history of|background on) (?!you\b|the role|the position|this)\S.{0,60}|who we are|what we do|what do we do|what does (?!an? |this |it ).{2,60} do|our (?:story|team|mission|vision|work|organization|history|school|schools|model|approach|community|purpose)|(?:company|organi[sz]ation(?:al)?|school|district|agency|institution(?:al)?|college|university|library|employer) (?:information|overview|profile|description|background|summary|mission|history)|background|overview|introduction|mission(?: statement| and .{2,20})?",
    ),
    (
        Kind.LOCATION,
        r"where (?:you ll|you will|we) (?:work|be).{0,30}|work (?:location|site|place)|travel (?:required|requirements?|expectations)|location.{0,20}",
    ),
    (
        Kind.SCHEDULE,
        r"(?:(?:expected|estimated|weekly|minimum|average|approximate) )?(?:time|work) (?:commitment|investment|schedule|hours|frame)(?: .{0,40})?|(?:start(?:ing)?|end|posting|closing|important|key) dates?|(?:desired|anticipated|expected) start(?:ing)?(?: date)?|hours(?: of work| per week)?|(?:date of )?commencement(?: of (?:duties|work|employment))?(?: date)?|length of (?:work year|contract|term|assignment)|terms? of (?:employment|the fellowship|appointment|service)|timeline.{0,30}|work hours general|(?:hour|shift|scheduling|attendance) requirements",
    ),
    (
        Kind.CONDITIONS,
        r"(?:physical|mental|sensory|working|work|environmental) (?:demands|requirements|conditions|environment|activities|abilities|effort)(?: .{0,40})?",
    ),
    (
        Kind.VALUES,
        r"(?:our|core|shared|company) (?:core |shared )?(?:values|beliefs|principles|commitments)|what we (?:value|believe).{0,20}|(?:mission|values) and (?:mission|values)",
    ),
    (
        Kind.DETAILS,
        r"(?:some |other |more |the |a few |additional )?(?:details|things|facts)(?: (?:you should|to|about) .{0,40})?|good to know|fine print|logistics|at a glance",
    ),
)

"""Phrases that head what a job is, where and when it is done, and for whom; over the normalized heading as in
`heading_phrases`, which holds the rule for what may be added.
"""

FUNCTION = r"""
    (?:basic|general|primary|main|job|position|overall) function |
    (?:summary|nature) of (?:the )?function |
    # "General definition of work", "Distinguishing features of the class"
    (?:general |class |job |position )?definition(?: of (?:the )?(?:work|class|position|job))? |
    distinguishing (?:features|characteristics)(?: of the (?:class|work|position))? |
    class summary
"""

TERMS = r"""
    (?:the )?(?:quick|key|vital|fast) (?:facts|stats|info) |
    snapshot |
    in a nutshell |
    reporting (?:lines?|relationships?|structure) |
    # "Terms and conditions", "Proposed terms", "Conditions of service"
    (?:(?:proposed|suggested|general|key|basic) )?
        (?:terms|contract)(?: and conditions| of (?:employment|appointment|service))? |
    (?:employment|contract) (?:agreement|terms|conditions|period) |
    conditions of (?:service|appointment|employment) |
    # "Comments and other information"
    (?:other |additional )?comments(?: and (?:other|additional) information)? |
    line management |
    # "Supervision received and exercised"
    supervision (?:received|exercised|given)(?: (?:and|or) (?:received|exercised|given))?
"""

DEGREES = r"""
    # "Required degree and area of specialization", "Fields of study"
    (?:(?:required|minimum|academic|university) )?degrees?(?: (?:and|or) (?:
        areas?|fields?|disciplines?|majors?|speciali[sz]ations?
    )(?: of .{3,20})?)? |
    (?:areas?|fields?) of (?:study|speciali[sz]ation) |
    academic (?:field|discipline)s?
"""

OUTCOMES = r"""
    # "Expected outcomes", "Definition of success"
    (?:expected|key|desired|intended) outcomes? |
    kpis? |
    key performance indicators |
    definition of (?:\w+ )?success |
    (?:measures|indicators|metrics) of success |
    success (?:metrics|measures|criteria) |
    how (?:your )?success (?:is|will be) measured
"""

ABOUT_THE_ROLE = r"""
    # "About the role", "Purpose of this position"
    (?:about|overview of|summary of|description of|purpose of|introduction to) (?:the |this )?(?:
        role|position|job|opportunity|internship|fellowship|vacancy|program|project|opening
    ).{0,30} |
    # "The opportunity", "Job summary", "Detailed job description"
    (?:the|this|our) (?:role|position|opportunity|job|project|challenge) |
    (?:(?:complete|current|detailed|official) )?(?:job|position|role|internship|fellowship) (?:
        summary|description|overview|purpose|profile|objective
    ) |
    (?:job|position|primary|general) goals? |
    # "Why this role exists", "General statement of duties"
    why this role.{0,20} |
    general statement.{0,40}
"""

ABOUT_US = r"""
    # "About Fernhill", "Who is Elm & Oak?", but not "About you"
    (?:about|who is|what is|more about|a bit about|history of|background on) (?!
        you\b|the role|the position|this|the (?:\w+ )?time
    )\S.{0,60} |
    who we are |
    what we do |
    what do we do |
    # "What does Fernhill do?", but not "What does a tutor do?"
    what does (?!an? |this |it ).{2,60} do |
    our (?:
        story|team|mission|vision|work|organization|history|school|schools|model|approach|community|purpose
    ) |
    # "School profile", "District information"
    (?:
        company|organi[sz]ation(?:al)?|school|district|agency|institution(?:al)?|college|university|library|employer
    ) (?:information|overview|profile|description|background|summary|mission|history) |
    background |
    overview |
    introduction |
    # "Mission and history"
    mission(?: statement| and .{2,20})?
"""

PLACE = r"""
    # "Where you'll work", "Travel requirements"
    where (?:you ll|you will|we) (?:work|be).{0,30} |
    work (?:location|site|place) |
    place of (?:work|employment) |
    travel (?:required|requirements?|expectations) |
    location.{0,20}
"""

TIME = r"""
    # "Estimated time commitment in summer", "Work schedule", "What is the time commitment?"
    (?:what (?:is|s) the )?(?:(?:expected|estimated|weekly|minimum|average|approximate) )?(?:time|work) (?:
        commitment|investment|schedule|hours|frame
    )(?: .{0,40})? |
    # "Key dates", "Anticipated start date", "Date of commencement of duties"
    (?:start(?:ing)?|end|posting|closing|important|key) dates? |
    (?:desired|anticipated|expected) start(?:ing)?(?: date)? |
    hours(?: of work| per week)? |
    (?:date of )?commencement(?: of (?:duties|work|employment))?(?: date)? |
    # "Length of work year", "Term of appointment"
    length of (?:work year|contract|term|assignment) |
    # "Timing", "Length and timing"
    (?:(?:length|duration|dates) and )?timing(?: and (?:length|duration|dates|hours|location))? |
    terms? of (?:employment|the fellowship|appointment|service) |
    timeline.{0,30} |
    work hours general |
    # "Shift requirements", which are none of whoever applies
    (?:hour|shift|scheduling|attendance) requirements
"""

CONDITIONS = r"""
    # "Physical demands of the job"
    (?:physical|mental|sensory|working|work|environmental) (?:
        demands|requirements|conditions|environment|activities|abilities|effort
    )(?: .{0,40})?
"""

VALUES = r"""
    # "Our core values", "What we believe in", "Mission and values"
    (?:our|core|shared|company) (?:core |shared )?(?:values|beliefs|principles|commitments) |
    what we (?:value|believe).{0,20} |
    (?:mission|values) and (?:mission|values)
"""

DETAILS = r"""
    # "Some things to know"
    (?:some |other |more |the |a few |additional )?(?:details|things|facts)(?: (?:you should|to|about) .{0,40})? |
    possible (?:role|job|position) details |
    good to know |
    fine print |
    logistics |
    at a glance
"""

"""Phrases that head how to apply, how somebody is chosen and whom to ask; over the normalized heading as in
`heading_phrases`, which holds the rule for what may be added.
"""

HIRING = r"""
    how we hire |
    # "How our hiring process works"
    how (?:our|the) (?:hiring|process|interviews?) (?:process )?works? |
    assessment (?:day|centre|center) |
    # "Hiring plan", "What to expect in the interview process"
    (?:the |our )?(?:hiring|interview|recruitment|selection) plan |
    what to expect (?:from|in|during) (?:the |our )?(?:hiring|interview|recruitment|selection)(?: process)?
"""

SAFEGUARDING = r"""
    # "Safeguarding of children"
    safeguarding(?: .{0,40})? |
    safer recruitment(?: .{0,40})?
"""

INTEREST = r"""
    # "An expression of interest"
    (?:an? )?expressions? of interest(?: .{0,30})?
"""

SIGN_UP = r"""
    # "How can I get involved?", "Sign up today"
    how (?:(?:do|can) (?:i|you|we)|to) (?:apply|get started|join|get involved|sign up) |
    sign up(?: (?:here|now|today))? |
    # "What to send", "Start your application"
    what to (?:submit|send|include) |
    (?:submit|send|start|begin) (?:your|an) (?:application|resume|cv)
"""

APPLY = r"""
    # "Where to apply", "Ready to be considered?"
    (?:
        how|where|when|want|ready|interested(?: in)?|please|steps|instructions|to
    ) (?:to )?(?:apply|applying|be considered)(?: .{0,40})? |
    (?:
        # "Sound like you?", "Next steps", "Apply by May 3"
        interested |
        sound (?:like|good).{0,30} |
        next steps |
        apply (?:here|now|today|online|by.{0,30}|at.{0,30}) |
        # "Application requirements", but not "Application processing"
        (?:application|applying) (?:
            instructions|procedures?|process(?!ing)|details|information|requirements|materials|deadline
        ).{0,30} |
        # "Instructions to candidates"
        instructions to (?:applicants|candidates) |
        (?:applicant|candidate) instructions |
        special instructions(?: to applicants)? |
        # "Required application documents", "Documents to submit"
        (?:required |supporting )?(?:supporting|application) documents? |
        documents (?:required|to submit|needed)
    )
"""

SELECTION = r"""
    # "Selection process", "What happens next"
    (?:selection|hiring|interview|recruitment|review|application review) (?:process|procedures?|timeline|steps) |
    what (?:to expect|happens next) |
    (?:our|the) (?:hiring|interview|selection|recruitment) process |
    process notes |
    # What public offices write
    selective certification |
    qualifications review |
    background check.{0,30} |
    conditions of employment
"""

QUESTIONS = r"""
    # "Questions about the role?", "Contact us"
    (?:have |any |more )?questions(?: about.{0,40})? |
    contact (?:us|information|details|person) |
    # "For more information"
    (?:for )?(?:more|further|additional) (?:information|details|questions).{0,40} |
    get in touch |
    (?:trade )?union (?:representatives|contacts)
"""

LEARN_MORE = r"""
    # "Find out more about Fernhill", "Useful links for applicants"
    (?:to )?(?:learn|find out|read) more(?: (?:about|at) .{0,40})? |
    (?:useful|helpful|further|additional|related|more) (?:
        links|articles|resources|reading
    )(?: (?:for|about|on) .{0,50})? |
    resources
"""

EQUAL_OPPORTUNITY = r"""
    # "Equal opportunity employer", "Our commitment to equity"
    (?:an? )?(?:
        equal|affirmative|eeo|
        our commitment to (?:diversity|equity)|
        commitment to (?:diversity|equity|inclusion)|
        diversity|non ?discrimination|title ix|ada
    ).{0,80} |
    # "Fernhill is proud to be an equal opportunity employer"
    .{2,60} (?:is|are)(?: (?:also|proud(?:ly)?|to be|committed to being))* an? (?:equal|affirmative) .{0,60}
"""

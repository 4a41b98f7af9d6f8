"""Phrases that head qualifications and tell how much they weigh, most of them that they are not required; over the
normalized heading as in `qualification_headings`, which holds the rule for what may be added.
"""

from postings.parsing.vocabulary.listing_words import A_JOB, APPLICANTS, ASSETS, IF_YOU

MUST_OR_NICE_TO_HAVE = rf"""
    # "Must have", "Must-have skills"
    (?:must|should) (?:have|haves|be|possess) |
    must haves? {ASSETS} |
    # "It's nice to have, but not required", "Nice to have experience with"
    (?:(?:it s|things|other|some) )?(?:nice|good|great) to haves?(?: {ASSETS}(?: (?:with|in|of))?)?
        (?: (?:but )?(?:not|non) (?:required|essential|necessary|mandatory))? |
    # "Bonus tracks: valued, but not required"
    (?:[a-z-]{{1,20}} ){{0,5}}?but (?:are |is )?not (?:strictly )?(?:required|necessary|essential|mandatory|needed) |
    # "Some skills that would also be helpful to have"
    (?:(?:the|other|extra|additional|some) )*{ASSETS} (?:that|which) (?:
        would|will|could|may|might|can|d|is|are
    )(?: also)?(?: be)? (?:
        nice|good|great|helpful|useful|valuable|desirable|an? (?:plus|bonus|advantage|asset)
    )(?: to have)? |
    # "What will help you succeed in this role"
    (?:{ASSETS} (?:that|which)|what) (?:(?:will|would|could|may|might|can) )?(?:also )?helps?(?: you)?
        (?: (?:to )?(?:succeed|thrive|excel|stand out|be successful|do well))?
        (?: (?:in|with|at) (?:the|this) {A_JOB})? |
    # "What else we look for in our staff"
    (?:(?:what|some|the|a few) )*(?:else|other|extra|more)(?: (?:things|bits|qualities|skills))?
        (?: (?:that )?we (?:re |are |also )*look(?:ing)? for)
        (?: in .{{3,30}})? |
    # "The skills that you will need to have", "Knowledge applicants should demonstrate"
    (?:the )?{ASSETS} (?:that |which )?(?:people|you|they|{APPLICANTS}|the {APPLICANTS}) (?:
        must|should|(?:will )?need to|(?:are |is )?expected to
    ) (?:have|possess|bring|show|demonstrate) |
    # "Skills we'd like you to have", "The icing on the cake"
    (?:skills|experience|things|qualities) we d (?:also )?(?:like|love) you to (?:have|bring) |
    (?:the )?(?:icing on the cake|cherry on (?:the )?(?:top|cake)) |
    added advantages? |
    # "How can I stand out even more?"
    (?:
        things that would make you|how (?:can|could|do|will) (?:i|you)|how (?:i|you) (?:can|could|will)|how to|to
    ) stand out(?: .{{0,30}})? |
    extra credit |
    non negotiables? |
    # "It'd be an added bonus if you", "Even better if"
    (?:(?:it|that) (?:s|is|would be|d be|will be) )?(?:also )?(?:an? |even )?(?:big |huge |added |definite )?(?:
        great|nice|good|helpful|useful|bonus|plus|advantage|asset|better|ideal|fantastic|awesome
    ) {IF_YOU} |
    it (?:also )?helps {IF_YOU} |
    # "Bonus points for a second language", "Extra"
    (?:brownie |extra |bonus |plus )points?(?: (?:if|for).{{0,30}})? |
    (?:added )?bonus(?: (?:if|for).{{0,30}})? |
    extra | even better | pluses | bonuses | a plus | plus | desirables |
    # "We'd love it if you know Danish", "What sets you apart"
    we d (?:also |really )?love(?: (?:it )?if.{{0,30}})? |
    stand out {IF_YOU} |
    what (?:will |would |could )?(?:makes?|sets?) (?:you|me) (?:stand out|apart) |
    # "What will give you an advantage", "What gives you the edge"
    what (?:will |would |could |may )?gives? you (?:an?|the) (?:added |extra )?(?:advantage|edge|head start)
"""

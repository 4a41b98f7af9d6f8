"""Phrases that head what somebody gets for the work; over the normalized heading as in `heading_phrases`, which holds
the rule for what may be added.
"""

IN_RETURN = r"""
    # "In return, you'll get", "What's in it for me?"
    in (?:return|exchange)(?: .{0,50})? |
    what s in it for (?:you|me) |
    # "Why teach with us"
    why (?:you should )?(?:volunteer|teach|tutor|work|intern)(?: (?:with|for|at) .{2,40})? |
    # "As a fellow, you'll also receive"
    (?:as .{3,40} )?you (?:ll|will|can expect to)(?: also)? (?:get|receive|gain|enjoy|benefit)(?: .{0,50})? |
    # "Each summer fellow will earn"
    (?:the|our|each|every) (?:[a-z]{2,20} ){1,5}(?:
        will|can expect to
    )(?: also)? (?:receive|earn|enjoy|be offered) |
    # "From us you can expect", "You can expect from us"
    from us you (?:ll |will |can )?(?:expect|get|receive|gain) |
    you (?:can|may) expect from us |
    # "What you can expect from us", "What do you get"
    what you (?:can|will|ll) expect (?:from us|in return).{0,20} |
    what (?:do )?you (?:ll |will )?get(?: .{0,30})? |
    # "We also provide"
    we (?:also )?(?:provide|will provide)(?: .{0,30})?
"""

PAY_RANGE = r"""
    # "Salary range in dollars"
    (?:salary|compensation|pay|wage|stipend) (?:range|band|scale|level|grade|structure)s?(?: .{0,20})?
"""

PAY = r"""
    # "What we pay", "How much does it pay?"
    (?:what|how much) (?:we pay|does it pay|you ll earn|it pays) |
    pay (?:range|rate|scale|grade).{0,20}
"""

OFFER = r"""
    # "What we can offer you", "What we'll provide", "Why do our tutors love Fernhill?"
    (?:what|why) (?:
        we|we can|we ll|we will|you ll|you will|do our .{2,30}
    ) (?:offer|provide|get|love|receive|gain|enjoy)(?: .{0,30})? |
    # "Why work at Fernhill", "Why join us", "Life at Fernhill"
    why (?:work (?:here|at|for|with)|join|you ll love) .{0,40} |
    why (?:us|join us|work here) |
    working (?:at|for|with|here) .{0,40} |
    life at .{2,40} |
    what s in it for you |
    we offer(?: you)? |
    # "Perks and benefits", "Benefits of the role"
    perks and benefits | (?:(?:the|our) )?package |
    benefits (?:of|include).{0,40}
"""

GROWTH = r"""
    # "What you'll learn this summer"
    what you (?:will |ll |can |could )?(?:learn|gain|take away)(?: .{0,30})? |
    # "Opportunities for professional growth", "Career advancement opportunities"
    (?:areas|opportunities) (?:for|of) (?:professional )?(?:growth|development|learning) |
    professional development |
    career path.{0,20} |
    career (?:development|growth|advancement)(?: opportunities)? |
    (?:development|training) opportunities |
    learning opportunities |
    growth opportunities
"""

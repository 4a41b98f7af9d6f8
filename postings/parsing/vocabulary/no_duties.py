"""Sentences that only sound like a duty: they speak of what happens to somebody, of hiring, or of what is asked."""

# "You will be mentored", "... receive a stipend", "... get to travel", "... have the chance to see"
_HAPPENS = r"""
    be (?:
        hosted|integrated|embedded|financed|funded|supervised|mentored|advised|employed|appointed|hired|given|granted|
        enrolled|affiliated|notified|contacted|informed|considered|nominated
    )\b|
    expected to (?:start|begin|relocate|move)\b|
    # "You will find us by the harbour", "You will find the rota below"
    find (?:us|yourself|out|an?)\b|
    find\b[^.]{0,60}\b(?:here|below|online)\W*$|
    become (?:an? )?(?:part|member|integral)\b|
    # "The board will be voted in", "Interviews will take place", "You will have access", "Both are part of our family"
    be (?:voted|elected|announced)\b|take place\b|have access\b|(?:is|are) (?:all )?part of
    (?! (?:(?:the|their|your|his|her|main|daily) )*(?:dut(?:y|ies)|tasks?|job|work|responsibilit(?:y|ies))\b)|
    # "Tutors commit to one year"
    commits? to (?:an?|one|two|three|\d|at least)\b|
    # "Volunteers make our work possible"
    makes? (?:\w+ ){1,5}possible\b|
    gain\b|learn\b|lack\b|paid|earns?|be part of|get to|
    # "The fellow receives a stipend", but not "Receives calls"
    receive|receives (?:an? (?!variety|wide|range)|free|up to|[$£€\d]|training|compensation|support)|
    get (?:\$|£|€|\d|an?|the|paid|free|your)\b|
    need to be|be expected to have|
    # "You will be on the road ten days a month"
    be (?:on the road|in the (?:office|field|car)|away)\b|
    # "You will work from our harbour office"; the space before the bar counts, so no line may end there
    work (?:from home|remotely)|
    work (?:from|out of|at) (?:our|the) |work under the (?:supervision|guidance|direction|mentorship) of|
    # ... but not "have the chance to teach"
    (?:have|get) the (?:chance|opportunity)
    (?! to (?:supervise|teach|lead|manage|mentor|design|build|shape|coach|train|work (?:in|on))\b)|
    enjoy|join(?:ing)?\b|love
"""
# "The post will be based in the library", "Candidates will be notified", "The salary will be ..."
_HIRING = r"""
    be (?:
        subject|required to (?:pass|complete|undergo)|based|located|paid|eligible|offered|provided|compensated|
        contacted|selected|chosen|hired|appointed|recruited|invited|notified|considered|asked to submit|interviewed|
        filled|posted|open|available
    )|
    be fixed[ -]term|be (?:renewed|extended)\b(?! by\b)|
    salary|benefits?|stipend|
    # ... but not "You will extend our web application"
    apply|(?:your|an?|the|complete[ds]?|submit(?:ted)?|job|online|written) application\b|
    application (?:form|deadline|process|materials?|package|period)\b|
    resume|cv\b|interview|
    # "The head will call you within a week", "Enter the job number in the search box"
    (?:call|contact|e-?mail|phone|reach|get back to|notify) you\b|
    review (?:your|all|the) (?:form|application|material)s?\b|
    (?:job|requisition|posting) (?:id|number|code)\b|
    reports? (?:\w+ )?to|
    appointment|start(?:s|ing)? (?:date|on|in)|
    # "You will work part-time", but not "You will lead part-time staff" or "The cook (part-time) will"
    (?:full|part)[- ]time\b(?![^()]{0,60}\))
    (?!\s(?:staff|employees|assistants?|volunteers|teachers|workers|librarians))|
    hours (?:per|a|each)
"""
# "You will have strong skills", "You will hold a degree", but not "You will hold weekly meetings"
_ASKED_FOR = r"""
    must have|should have|be in possession of|
    have (?:a|an|at least|experience|strong|excellent|exceptional|proven|highly|well)|
    hold\b
    (?!
        \s(?:weekly\s|regular\s|monthly\s)?
        (?:office|meetings|classes|sessions|workshops|lessons|consultations|interviews)
    )|
    possess|candidates? will have|
    # "You bring ten years of experience", "The cook is expected to have completed a course", "You will need a car"
    brings?\b[^.;]{0,40}\b(?:years|experience|expertise|knowledge|skills|background|passion|perspective)|
    to have (?:an?|completed|earned|obtained|finished)|
    (?<!we )need (?:an?|your|some|at least|good|strong)|
    be (?:
        an? |comfortable|able|passionate|highly|proficient|fluent|educated|qualified|experienced|skilled|
        familiar|literate|numerate|computer[ -]literate|at\s(?:home|ease)|confident|happy
    )
"""
# ... but what happens to the person, or how one applies, is no work.
NO_DUTY = rf"""
    # "The ideal guide will be patient", but not "The ideal guide will be teaching"
    ^(?:the|an?|our|your)\s(?:ideal|perfect|right|best|strongest)\s(?:\w+\s){{0,2}}(?:will|would|should)\s
    (?:also\s|ideally\s)?be\s
    (?!responsible|accountable|expected|tasked|charged|in\scharge|required|the\b|\w+ing\b) |
    \bremains?\sopen\b |
    \bstay\s(?:calm|cool|curious|patient|positive|organi[sz]ed)\b |
    ^pays\s(?:up\sto\s|about\s)?[$£€\d] |
    # "You will thrive here", "It would suit a student", but not "Guides cut coats to suit a visitor"
    \b(?:you|will|would)\s(?:also\s)?thrives?\b |
    (?<!to\s)\bsuit\san?\b |
    ^thanks\b |
    (?:^|\s)seeks?\s(?:an?|someone|somebody|people|our|its)\b |
    # "The fellowship will begin in May"
    \bwill\s(?:also\s)?(?:begin|start|commence)\s(?:immediately|on\b|in\b|upon\b|once\b|when\b|as\b) |
    \b(?:
        {_HAPPENS}|
        {_HIRING}|
        {_ASKED_FOR}
    )\b
"""

"""How sentences say whom an employer looks for, and what it expects of them."""

# What one may have, and an employer may look for.
ASSET = r"""
    (?:
        experience|knowledge|degree|background|understanding|skills?|expertise|familiarity|fluency|training|
        qualifications?|certification|licen[cs]e|diploma|ability|track\srecord
    )
"""
WE_EXPECT = rf"""
    # "We expect some knowledge of knots", but not "We value the experience of our guests"
    ^we(?:['’]d|\swould)?\s(?:also\s)?(?:expect|require|prefer|value|appreciate|seek|ask\sfor|look\sfor)\s
    (?:(?:an?|some|prior|previous|relevant|recent|strong|good|excellent|proven|basic|in-depth)\s)*
    (?:
        # "We ask for two years of work with children"
        (?:at\sleast\s)?(?:one|two|three|four|five|\d\+?)\syears?|
        {ASSET}|
        (?:someone|somebody|people|candidates|applicants)\s(?:with|who)\s(?:an?|have|has|is|are|can)\b
    )\b |
    # "We want reviewers who have taught", but not "We seek a cook who runs the kitchen"
    ^we(?:['’]re|\sare)?\s(?:also\s)?(?:look(?:ing)?\sfor|seek(?:ing)?|want|need)\s(?:[\w-]+\s){{0,3}}
    (?!volunteer)[a-z]{{3,20}}(?:er|or|ist|ant|ent|ian)s?\swho\s
    (?:have|has|are|is|know|knows|speak|speaks|hold|holds|love|loves|enjoy|enjoys|understand|understands)\b |
    # "Your background includes two years at sea"
    ^your\s(?:background|skills|experience|qualifications|strengths)\sincludes?\b |
    ^(?:eligible|qualified)\s(?:applicants|candidates)\s(?:are|have|hold)\b
"""
LOOKED_FOR = r"""
    # "We particularly welcome applications from people who speak Hmong"
    (?:welcome|invite|encourage)\sapplications\s(?:especially\s)?from\s(?:[\w–-]+\s){0,3}
    (?:teachers|educators|librarians|students|researchers|professionals|someone|somebody|people|persons?|individuals|candidates|applicants|those|graduates)\s
    (?:who|with)\b(?!\s(?:disabilit|all\b)) |
    applications\s(?:are\s)?(?:invited|welcome|sought)\sfrom\s
    (?:[\w-]+\s){0,3}(?:people|individuals|candidates|applicants|graduates|students|teachers|scientists|researchers)\s
    (?:who|with|in)\b(?!\s(?:disabilit|all\b)) |
    we\slook\sfor\s(?!partners|ways|opportunit|volunteers\b|someone|somebody|people|an?\b) |
    # "We want someone who", "This suits a patient person with", but not "We are looking for someone who runs"
    (?:look(?:ing|s)?\sfor|seek(?:ing|s)?|want|needs?|welcome|requires?|suits?|(?:suited|suitable)\s(?:to|for))\s
    (?:
        someone|somebody|people|persons?|an?\s(?:[\w-]+,?\s){0,2}(?:person|individual)|
        individuals|candidates|applicants
    )\s(?:who|with|that)\b
    (?!\s(?:helps?|supports?|takes\scare|runs?|organi[sz]es?|leads?|coordinates?|looks\safter|keeps)\b) |
    # "We are especially interested in people with"
    interested\sin\s(?:hearing\sfrom\s)?
    (?:people|persons|candidates|applicants|individuals|those|someone)\s(?:with|who)\b |
    # "We seek a cook with a strong background"
    (?:looking\sfor|seek(?:ing|s)?|suitable\sfor)\san?\s(?:[\w/-]+\s){1,6}with\s(?:an?\s)?
    (?:(?:strong|solid|good|excellent|proven|extensive|relevant|demonstrated)\s(?:[\w-]+\s){0,3})?
    (?:background|experience|expertise|knowledge|degree|ph\.?d)\b |
    # "The cook is expected to have", "We'd like somebody to know", "We expect our sailors to be able"
    expected\sto\s(?:have|hold|possess)\b |
    we(?:['’]d|\swould)\slike\s(?:you|someone|somebody|candidates)\sto\s(?:have|be|know|bring)\b |
    expect\s(?:candidates|applicants|you|(?:the|our)\s\w+)\sto\s(?:have|hold|possess|bring|be\sable)\b
"""

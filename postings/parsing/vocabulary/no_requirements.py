"""Sentences that only sound like a requirement: they speak of how one applies, of what is given, or of others."""

# How one applies, what is given, and what is asked of others, of papers or of readers is no requirement.
NO_REQUIREMENT = r"""
    # "$20 an hour required", "Our wages are", "Performs other related duties"
    ^\W*[$£€]\s?\d |
    ^(?:our\s|the\s)?(?:pay|wages?)\s(?:is|are)\b |
    ^(?:does|do|performs?)\s(?:(?:all|any|other)\s)*related\s(?:work|duties|tasks)\b |
    # "You must apply by May", but not "You are able to apply glazes" or "You know application software"
    \b(?:
        (?<!able to )(?<!ability to )apply|
        submit|send|(?<!answer )(?<!answering )e-?mail(?:ed)?|
        # ... and not "We welcome applications from people who"
        (?<!welcome )(?<!invite )(?<!encourage )application
        (?!s (?:are )?(?:invited|welcome|sought) from)
        (?! (?:packages?|software|programs?|development|areas?|servers?|domains?|design|security)\b)|
        deadline|salary|interview|resume|cover letter|benefits
    )\b |
    # "Fellows are eligible for a stipend", but not "Applicants must be eligible for a licence"
    \b(?:are|is|will be)\seligible\sfor\s(?:[\w,'’-]+\s){0,6}?
    (?:award|stipend|bursar(?:y|ies)|scholarship|studentship|funding|benefits?|bonus|housing|insurance|leave|tuition|
        reimbursement|compensation|promotion)\b |
    # "The successful applicant will be nominated by the Guild"
    ^(?:[\w-]+\s){0,3}(?:candidates?|applicants?|fellows?|appointees?)\swill\s(?:also\s)?be\s
    (?:nominated|appointed|employed|hired|hosted|supervised|assigned|enrolled|affiliated|paid|notified|contacted)\b |
    # "Candidates should provide a CV and a list of publications", but not "You should provide first aid"
    \b(?:should|must|need\sto|have\sto|are\s(?:asked|required|requested|invited)\sto)\s(?:also\s)?
    (?:provide|supply|enclose|attach|upload|include|prepare|bring)\s(?:[\w’'-]+,?\s){0,6}?
    (?:c\.?v\b|curriculum\svitae|r[ée]sum[ée]|letters?\b|list\sof\spublications|publications?\slist|transcripts?\b
        |portfolio|research\sstatement|statement\sof\b|contact\s(?:details|information)\b
        |(?:names\sof\s)?(?:two|three|\d)\sref(?:erence|eree)s?\b) |
    # "No experience is needed", but not "No degree is required, but you must"
    \bno\s(?:\w+\s){0,5}(?:(?:is|are)\s)?(?:necessary|required|needed)\b
    (?!,? but (?:you|applicants|candidates) (?:must|should|need)) |
    \bwe (?:must|should)\b |
    ^not (?:every|all)\b |
    # "Veterans will be given preference"
    \b(?:disab\w+|women|female|minorit\w+|veterans?)\b.{0,100}\bpreference\b |
    \bpreference\b.{0,40}\b(?:disab\w+|women|veterans?)\b |
    # "Two letters of reference are required", "The school is required by law", "Your proposal must"
    \bletters? of (?:recommendation|reference)\b |
    \b(?:university|college|school|company|employer|organi[sz]ation|board|district) (?:is|are) required\b |
    ^(?:the|this|your|all|each)\s(?:\w+\s)?
    (?:jobs?|roles?|positions?|projects?|proposals?|letters?|documents?)\s(?:must|should)\b |
    # "Completed forms must be received by May", "For full consideration, all materials should be in by May", "Children
    # must be collected by five"
    ^(?:(?:for|to\s(?:ensure|receive|be\sgiven))\s(?:[\w-]+\s){0,2}consideration,?\s)?(?:[\w-]+\s){0,3}
    (?:
        applications|submissions|forms|materials|nominations|children|parents|visitors|campers|guests|families|pupils
    )\s(?:must|should)\b |
    # "You should expect to attend two meetings"
    \bshould expect to\b(?! (?:have|hold|be)\b) |
    # "We don't expect you to have experience in all of these"
    \b(?:don['’]t|do not) expect (?:you|anyone|anybody|everyone|candidates|applicants) to\b.{0,40}\b(?:all|every\w*)\b |
    ^you can (?:also )?help by\b |
    # "Staff writers are required to write one article a month"
    \brequired\sto\s(?:attend\s(?!an?\sinterview)|write|edit|teach|lead|organi[sz]e|run|plan|design|prepare|oversee)\b |
    # "You can also help us", "You can see the full description", "You can read more", "You can visit us"
    ^you can (?:also |still )?
    (?:
        contribute|donate|help us|leave|comment|ask (?:us|me|any|your|questions)|write (?:us|me)|e-?mail (?:us|me)|
        (?:check|see|read|find|view) (?:out )?the (?:\w+ )?
        (?:post|posting|advert|announcement|description|listing|details)|
        read (?:more|about|the|our|on)|
        find (?:out|us|me|more|our|the|details|information)|
        learn more|
        (?:see|view|watch|visit|browse|follow|check out) (?:us|our|more|some)|
        (?:reach|contact|call|write to) (?:us|me)
    )\b |
    # "People who can start in May are preferred", "Your ideal start date is"
    \bwho can (?:start|begin)\b |
    ^(?:an?\s|the\s|your\s)?(?:\w+\s){0,2}start(?:ing)?(?:\sdate)?\s(?:is|would|date)\b |
    # "Bring any old tools you have", "If you know a good cook, please tell us"
    \b(?:any|what|whatever) (?:\w+ ){1,4}you have\b |
    ^if you (?:have|know)\b.{3,200}\bplease\b |
    # "You have a way to earn"
    \b(?:way|ways|chance|opportunity) (?:for you )?to (?:get|gain|learn|build|develop|earn|grow|acquire)\b
"""

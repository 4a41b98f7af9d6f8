"""That somebody is sought, as it speaks for a posting. All patterns are in lower case and ASCII."""

from postings.parsing.vocabulary.announcements import OPEN, POSTS

SEEKING = (
    # "We begin our search for", "looking to hire", "we're actively seeking", "plan to appoint"
    r"\b(?:(?:start|begin|launch|open|conduct)\w* (?:our|a|the|its) search for\b"
    r"|looking to (?:fill|hire|add|recruit|make)\b"
    r"|(?:is|are|am|we['’]re|i['’]m|now) (?:currently |now |actively |always )?"
    r"(?:seeking|hiring|recruiting|appointing|looking for|searching for|accepting applications)\b"
    r"|(?:hop(?:e|ing)|plan(?:ning)?|aim(?:ing)?|want|wish|need|keen|excited) to (?:recruit|hire|appoint|fill)\b"
    # "looking right now for someone"
    r"|looking (?:\w+ ){1,3}for (?:an?|one|some|people|someone)\b"
    # "We're always on the lookout for"
    r"|on the (?:look-?out|hunt) for\b"
    # "The position is now available", "We invite applications"
    # "A position is open at the Institute"
    r"|(?:position|post|job|internship|fellowship|studentship|vacancy)(?:\(s\) are| \([^()\n]{1,40}\) is| is)"
    r" (?:now |currently )?(?:available|open (?:at|in|for|within|with))\b"
    # "Two PhD scholarships are available"
    r"|(?:ph\.?d\.?|doctoral) (?:scholarship|studentship|fellowship|position)(?:s are| is)"
    r" (?:now |currently )?(?:available|open|on offer)\b"
    r"|applications are (?:now )?(?:invited|sought|welcome)\b|(?:we invite|invites|inviting) applications\b"
    # "has two part-time openings for experienced", "there is now an opening at the Elm Times for a reporter", "there is
    # a position open for the coming school year"
    r"|(?:has|have|there (?:is|are)) (?:now |currently )?(?:an? |one |two |three |several |\d )?(?:\w+ ){0,4}"
    r"(?:openings?|vacanc(?:y|ies)|positions?)(?: available| open)?(?: (?:at|in|with|on) [^.,;\n]{2,50}?)?"
    r" for (?:an?|one|two|experienced|qualified|the (?:[\w–-]+ ){1,2}(?:school|academic) year)\b"
    r"|immediate (?:opening|vacancy)\b"
    # "We are bringing on a cook", "has just advertised a postdoctoral scholar position"
    r"|(?:is|are|['’]re) bringing on an?\b"
    r"|ha(?:s|ve) (?:just |recently )?(?:advertised|posted|opened) (?:an?|one|two|several) (?:[\w-]+ ){0,5}"
    r"(?:positions?|jobs?|posts?|openings?|vacanc(?:y|ies)|roles?)\b"
    # "The school is in need of a cook"
    r"|(?:is|are|am|['’]re|['’]m) in (?:\w+ )?need of (?:an?|one|two|three|several|more|additional|new|\d)\b"
    # "Elm House has an excellent opportunity for a full-time"
    r"|(?:has|have|there is) an? (?:[a-z]+ ){0,2}opportunity for an? "
    r"(?:experienced|skilled|qualified|talented|dedicated|motivated|(?:full|part)[- ]time)\b"
    # "Wanted: a driver for"
    r")|(?m:^\W*(?:help )?wanted:? \w)"
)

# "The library seeks a", "seeks kind and", "seeks to fill", "seeks energetic, community-minded applicants"
SEEKS = (
    r"\bseeks? (?:an?|to (?:hire|fill|appoint)|\d|one|two|the|qualified|applications|experienced"
    r"|[a-z-]+ and|(?:[a-z-]+,? (?:and )?){1,4}(?:applicants|candidates))"
)

# "Job openings", "open faculty positions", but not "our volunteer posts photos"; "a role is open"
EMPLOYMENT = (
    r"\b(?:employment|job|career|position(?= openings)"
    rf"|(?:{OPEN}|paid|unpaid|volunteer(?:ing)?|the new)(?: \w+)?) (?!posts\b){POSTS}\b"
    r"|\b(?:new|a) (?:job|position|role|post) (?:is |now )?(?:open|available|vacant)\b"
)

# A line that says no more than this: "Careers", "Join our team!", "Elm News: Jobs"
HEADING = (
    r"(?m)^\W*(?:[^\n:]{3,60}: )?(?:vacancies|openings|careers|jobs(?: board)?|employment|work (?:with|for) us"
    r"|join (?:us|(?:our|the) team)|(?:now|we are|we['’]re) hiring|apply(?: now| here)?)\W*$"
)

OFFERED = (
    # "offers several paid summer internships", "There are currently funded positions", "has project-funded positions"
    r"\b(?:offers?|ha(?:s|ve)|there (?:is|are)|we['’]ve got)"
    r" (?:an?|one|two|three|four|five|several|\d+|multiple|fully|open|currently|(?:\w+-)?funded|immediate)\b"
    r"(?: [\w/'’-]+){0,5} (?:positions?|posts?|openings?|vacanc(?:y|ies)|internships?|fellowships?|studentships?)\b"
    # "This is a role for folks that want to help"
    r"|\b(?:role|job|position) (?:is )?(?:just |perfect |ideal |suited )?(?:for|to) "
    r"(?:folks|someone|somebody|people|anyone|those|you)\b"
    # "We're now offering apprenticeships"
    r"|\b(?:is|are|we['’]re) (?:now |currently )?offering (?:[\w/'’-]+ ){0,4}"
    r"(?:positions?|internships?|fellowships?|studentships?|apprenticeships?)\b"
    # "Funding available for one PhD student"
    r"|\bfunding (?:available )?for (?:an?|one|two|\d+) (?:[\w-]+ ){0,3}"
    r"(?:postdoc\w*|ph\.?d|student|researcher|position|fellow)"
)

COUNTED = (
    # "Three teaching positions"; of one, as a line begins
    r"\b(?:one|two|three|four|five|six|several|\d) (?:[\w-]+ ){0,3}(?:positions|openings|vacancies|posts)\b"
    r"|(?m:^\W*(?:one|1) (?:[\w.-]+ ){0,3}(?:position|opening|vacancy|post|studentship|fellowship)\b)"
    # "1 Postdoc (3 years)", "One PhD student, from May"
    r"|(?m:^\W*(?:one|1) (?:[\w.-]+ ){0,3}(?:postdoc|post-doc|ph\.?d(?: (?:student|candidate))?)(?= \(|,|:|\W*$))"
    # "A postdoc position is available"
    r"|\b(?:postdoc\w*|ph\.?d|studentship|placement|traineeship|assistantship)(?: (?:position|student|place))?"
    r" is available\b"
)

AVAILABLE = (
    r"\bposition (?:is )?(?:now |currently |immediately )?available\b|(?m:^\W*(?:job|vacancy): \S)"
    # "There are positions open for", "We currently have two openings"
    r"|\b(?:there are|(?:we|i)(?: currently| often| always)? have) (?:[\w-]+ ){0,3}(?:positions?|openings?)\b"
)
# A line that opens a role by name: "Open role: Data analyst", "Map team: open position for a Tester".
OPEN_ROLE = (
    r"(?m)^\W*(?:[\w .-]{1,24}\] |[\w ]{2,40}: )?(?:open|vacant|volunteer) (?:role|position)(?: for)?: {1,3}\w"
    # "Delivery Lead (open position)"
    r"|\((?:(?:currently )?(?:open|vacant)|(?:open|vacant) (?:role|position|post))\)\W*$"
)

EMPLOYS = (
    # "The camp hires about twenty"
    r"\b(?:employs|hires?|recruits?|appoints?) (?:around |about |over )?"
    r"(?:\d|an? |one |two |three |four |five |ten |twelve |fifteen |twenty |up to |new )"
    # "Required for September", "Tutors wanted!"
    r"|\brequired (?:for|from) (?:january|april|may|june|july|august|september|october|immediate|an immediate)\b"
    r"|(?m:\b(?:wanted|sought|needed) ?[!:.]*\W*$)"
)

VOLUNTEERS = (
    # "Sign up to be a volunteer", "Volunteer interest form", "Volunteer with us"
    r"\b(?:apply|sign up|register|offer|e-?mail us|contact us|get in touch) to (?:be(?:come)? an? )?volunteer\b"
    r"|\bvolunteer (?:application|sign[- ]?up|registration|interest) (?:form|page|portal)"
    r"|\bvolunteer (?:with|for|at) (?:us|our)\b"
    # "Volunteers are always needed", but not "for a sleep study"
    r"|\bvolunteers (?:are )?(?:urgently |always |still )?(?:needed|wanted|sought)\b"
    r"(?! for (?:an?|our|the) (?:\w+ ){0,3}(?:study|experiment|trial|survey))"
    r"|\bwe (?:\w+ )?need (?:\w+ )?volunteers\b|\bbecome an? (?:\w+ )?volunteer\b"
    # "Volunteering at the farm", "You can volunteer in", "The museum depends on volunteers"
    r"|\bvolunteering (?:with|for|at)\b|\b(?:can|may) volunteer (?:at|with|in|for)\b"
    r"|\b(?:relies|rely|depends?) on volunteers\b"
)

# "Could you spare an hour?", "Become a mentor"
WOULD_YOU_HELP = (
    r"\b(?:can|could) you spare\b"
    r"|\b(?:would you like|you(?: would|['’]d) like|want|wish) to (?:help|volunteer|tutor|mentor|teach|join)\b"
    r"|\bbecome an? (?:volunteer|tutor|mentor|member of our team)\b"
)

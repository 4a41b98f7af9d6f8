"""What stands around the name of a job in its title: before it, behind it, and beside it without being part of it."""

from postings.parsing.vocabulary.months import MONTHS

# Before the name of a policy of a board, which may be the description of a job: "409.03A – Head Custodian".
CODE = r"\d{2,4}(?:\.\d{1,3}){1,2}[A-Z]?\s?[–—-]"

_DASH = "[:–—-]"
_CALL = "(?:[:!–—-]|//)"

# Before the title itself: what stands before "Librarian", as the examples have it.
PREFIXES = rf"""
    {CODE} |
    # "(2)", "2x", "Position #3:", "# " that markup left over
    \#{{1,4}}(?=\s) |
    \(?\#?\d{{1,2}}[.):] |
    \d{{1,2}}\s?[x×](?=\s) |
    (?:position|role|job|opening|vacancy)\s*\#?\d{{1,2}}\s*{_DASH} |
    # "Job description for the", "Vacancy announcement:"
    (?:job|position|role|vacancy|internship|fellowship|employment|career|volunteer)?\s*
        (?:description|opportunity|opportunities|opening|openings|posting|announcement|announcements|title|
        vacancy|vacancies|advertisement|ad|specification)s?
        (?:\s*(?:for|of)(?:\s+(?:an?|our|the)\b)?)?\s*{_DASH}? |
    # "Prospective research assistants"
    prospective(?=\s) |
    # "Position profile: ", of those who search for heads of schools
    (?:current|open|active|executive|leadership)\s+search\s*{_DASH} |
    (?:position|role|job|leadership|opportunity)\s+profile(?:\s+for(?:\s+(?:an?|our|the)\b)?)?\s*{_DASH} |
    # "[Closed]", "[Job]", "[Berlin] Open position:"
    \[(?:closed|filled|open|new|updated?|remote)\] |
    \[(?:job|position|role|vacancy|hiring)\](?=\s*(?-i:[A-Z])) |
    # "[ELM-L] Fwd:", "Re:", of a letter
    \[[\w .#/-]{{1,24}}\](?=\s*(?:fwd?|re)\s*:) |
    \[[\w .#/]{{1,24}}-(?:l|list|jobs)\] |
    (?:fwd?|re)\s*: |
    \[[\w .#/-]{{1,24}}\](?=\s*(?:(?:open|vacant|volunteer)\s+)?(?:position|role|job|vacancy|opening)\b) |
    our\s+(?:next|new)\b |
    # "An exciting opportunity for a"
    (?:an?\s+)?(?:exciting|great|wonderful|unique|new)\s+opportunit(?:y|ies)(?:\s+for(?:\s+an?\b)?)?\s*{_DASH}? |
    open\s+call(?:\s+for)?\s*{_DASH}? |
    # "Crew call:", of a theatre
    (?:crew|staff|cast|casting|volunteer|artist)\s+call(?:\s+for)?\s*{_DASH} |
    # "Open part-time position:", "Possible role:", "Position available:"
    (?:
        (?:open|vacant|available|current|new|possible|potential|proposed|full[- ]time|part[- ]time|paid|volunteer)\s+
    ){{1,3}}
        (?:position|role|job)s?(?:\s+for)?\s*{_DASH} |
    (?:position|role|job|post)s?\s+(?:available|open|vacant)\s*{_DASH} |
    # "We're hiring!", "Now seeking a new"
    (?:we(?:['’]re|\s+are)\s+)?(?:now\s+)?(?:hiring|seeking|recruiting|looking\s+for)\s*{_CALL}?
        (?:\s*(?:an?|our|new)\b)* |
    # "Help wanted:", "Volunteers needed:"
    (?:help\s+|volunteers?\s+)?wanted\s*{_CALL} |
    volunteers?\s+(?:needed|sought)\s*{_CALL} |
    # "Scope of work:", "RFP:", of those who hire consultants
    (?:
        (?:scope|statement)\s+of\s+work|terms\s+of\s+reference|requests?\s+for\s+(?:proposals|quotations?)|rf[pq]
    )
        (?:\s*\([^()]{{1,12}}\))?\s*{_DASH} |
    # "Call for applications:", "Call for nominations and applications:", "Applications for a"
    (?:call|applications?)\s+for
        (?:\s+(?:nominations?\s+and\s+|self-nominations?\s+and\s+)?applications?(?:\s+and\s+nominations?)?(?:\s+for)?)?
        (?:\s+an?\b)?\s*{_DASH}? |
    # "Position:", "Name of the post -", "Working title:"
    (?:position|role|title|job|vacancy|opening|designation|(?:name\s+of\s+(?:the\s+)?)?post|
        classification|class\s+title|official\s+title|working\s+title)\s*{_DASH} |
    # "Apply to become a", "Serve as our", "Become the next"
    apply\s+(?:now\s+)?(?:for|to\s+be|to\s+become)(?:\s+(?:an?|our|the))? |
    (?:volunteer|serve)\s+as\s+(?:an?|our|the)\b |
    (?:be|become)\s+(?:an?|our|the)(?:\s+next)?\b |
    # "Announcing a", where a position or the like follows
    announcing\s+(?:an?|our|the)(?=.{{3,80}}\b(?:opportunity|opening|position|vacancy)\b) |
    # "Join our team: ", "Join us as a", "Work with us as a"
    join\s+(?:us|(?:our|the)\s+team)\s*{_CALL} |
    join\s+(?:us|our\s+team)\s+as(?:\s+(?:an?|our|the))? |
    (?:come\s+)?work\s+(?:for|with)\s+us\s*{_CALL} |
    work\s+(?:with\s+us\s+)?as(?:\s+(?:an?|our|the))? |
    hiring\s*{_CALL} |
    # "Also open:", below another role
    also\s+(?:open|available|hiring|seeking|sought|needed|wanted|recruiting|looking\s+for)\s*{_DASH} |
    # "Share your love of books as our next"
    (?:make|have|start|begin|build|grow|continue|advance|change|help|inspire|bring|share|find|shape|use|put)
        \s(?:[\w’'-]+\s){{0,6}}as\s(?:an?|our|the)\b(?:\s(?:next|new|first)\b)? |
    # "Map team:", where "open role:" or the like follows
    [\w ]{{2,40}}:(?=\s+(?:open|vacant|volunteer)\s(?:role|position)(?:\sfor)?:)
"""

# What may stand in parentheses, or after a dash, of a title without being part of the name.
ASIDES = rf"""
    (?:
    # "two part-time", "volunteer"
    (?:\d+(?:\s?[–-]\s?\d+)?\s|up\sto\s|two\s|three\s|several\s|multiple\s)?
        (?:remote(?:ly)?|hybrid|on-?site|in-?person|full[ -]?time|part[ -]?time|contract(?:or)?|temporary|temp|
        permanent|volunteer|paid|unpaid|intern(?:ship)?|seasonal|per\sdiem|substitute|casual|consultants?|freelance|
        open\suntil\sfilled|(?:all|various|multiple|several)\s(?:buildings|schools|campuses|sites|locations)|
        district(?:[ -]?wide)?|begins?\s20\d\d(?:[-/–]\d{{2,4}})?|
        open|closed|filled|new|urgent|multiple|several|evergreen|ongoing|positions?|openings?|vacanc(?:y|ies)|
        # "1 x Reno, 2 x Elko"
        \d{{1,2}}\s?[x×]\s.*|
        # "with free training", "no experience needed"
        (?:with\s)?(?:(?:free|full|paid)\straining|training(?=\s[gip]))(?:\s(?:given|included|provided))?|
        no\sexperience\s(?:needed|required|necessary)|
        # "60%", "0.5 FTE"
        \d+\s?%|[\d.]+\sfte|
        # of all genders: "m/f/d", "h/f"
        m/?f(?:/?[dx])?|f/?m(?:/?[dx])?|h/f|m/w(?:/d)?|w/m/d|d/[mw]/[mw]|all\sgenders|
        # "deadline May 3", "currently on leave"
        closes\s.*|deadline\s.*|apply\s.*|(?:currently|presently)\s.*|
        # "US$30,000 to 40,000 per year", and what joins the others
        (?:us|ca?|au?)?[$£€]\s?\d.*|[\s,;/&+|•·–—-]|and|or|usa?|u\.s\.|only|time|hours?|job|
        \d{{2,3}}(?:,\d{{3}})+|to|per|an?|hr|hourly|year|yr|annum|month|week|day|annually|salar(?:y|ied)|
        # "fall 2030", "2030-31"
        (?:{MONTHS}|spring|summer|fall|autumn|winter)\s20\d\d|20\d\d(?:[-/–]\d{{2,4}})?)
    )+ |
    # "12", of how many are sought
    applications?\s(?:are\s)?(?:(?:currently|now)\s)?(?:being\s)?(?:open|accepted|invited|welcome) |
    \d{{1,2}} |
    # "remote within the EU", "Lisbon, EUR 32,000-36,000"
    remote\s(?:within|in|from|across|anywhere)\b[^$£€]{{1,40}} |
    [\w.'’ ,;/-]{{0,60}}?(?:(?-i:\b(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|ZAR|KES|INR)\s?)|[$£€]\s?)\d.* |
    # "Austin, TX & remote"
    (?-i:[A-Z][\w.'’ -]{{1,30}},\s[A-Z]{{2}})(?:[;,/&]\s.{{0,40}})?
"""

# Words in the names of those who employ, as they follow the title after a dash.
EMPLOYERS = r"""
    \b(?:universit\w+|colleges?|schools?|academy|librar(?:y|ies)|institute|museum|district|cent(?:er|re)|foundation|inc|
    llc|ltd|county|city\sof|association|society|archives?|council|corporation|company|network|trust|department|isd|usd|
    # "Riverton High", but not "Junior High" or "Elementary" alone
    (?<=[a-z.]\s)(?<!junior\s)(?<!senior\s)(?:elementary|middle|high)(?=$|\s[-–—|]))
    \b(?!-)
"""

# After the title itself: "Head of School Position", "Teaching Assistant Job Description", "Team Lead Role Handbook".
_PAPERS = "description|announcement|posting|profile|advertisement"
_BOOKS = "handbook|guide|overview|outline|summary|brief|charter"
_POSTS = "position|job|role|vacancy|opening|opportunity|search"
_WANTED = "wanted|needed|required|sought"
POSITIONS = rf"""
    # ... but not "Postdoctoral Positions", of which an adjective would be left
    (?<=\w)(?!(?<=doctoral)\s+positions?$)(?:\s?[-–—|:])?\s+
        (?:(?:job |position |role )?(?:{_PAPERS})|(?:job |position |role )(?:{_BOOKS})|{_POSTS})s?$ |
    (?<=\w)\s+available$ |
    # "Research Technician position open", "Tutor role now open", but not "Two positions open"
    (?<=\w)\s+(?:position|job|role|vacancy|opportunity)(?:\s+(?:is|now|currently)){{0,2}}\s+(?:available|open)$ |
    # "Tutors urgently needed!", but not "Residency required"
    (?<=\w|\))(?<!residency)\s+(?:(?:is|are)\s+)?(?:urgently\s+)?(?:{_WANTED})[!.]?$
"""
ENDS_OF_POSITIONS = tuple(
    f"{_PAPERS}|{_BOOKS}|{_POSTS}|{_WANTED}|available|open".split("|")
)  # but for what else may end them

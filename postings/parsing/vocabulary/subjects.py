"""What a paragraph is about when its words leave no doubt, wherever it stands. Tried in order, over small letters;
where plain words are given, only if one of them stands there."""

from postings.parsing.posting import SectionKind

_SEND = r"(?:apply|send|submit|e-?mail|forward)"
_DOCUMENT = (
    r"(?:referees|certified\scopies|application\sletters?|resume|résumé|cv|curriculum\svitae"
    r"|cover\sletter|letter\sof\sinterest|application)"
)

_EQUAL_OPPORTUNITY = r"""
    \b(?:
        # "Equal opportunity employer", "Affirmative action"
        equal(?:[ -]employment)?[ -]opportunit(?:y|ies)\b |
        affirmative[ -]action\b |
        employment\sequity\b |
        # "Members of designated groups are encouraged to apply"
        designated\sgroups\b[^.]{0,160}\bencouraged\sto\sapply\b |
        (?:does|do|will|shall)\snot\sdiscriminate\b |
        # "without regard to religion, race"
        (?:without\sregard\sto|regardless\sof)\s(?:\w+,?\s){0,6}(?:race|age|sex|gender|color)\b |
        # "An E.E.O. employer"
        e\.?e\.?o\b
    )
"""

# But "To be considered for this role, you must have a degree" asks for a degree.
_NO_DEMAND_ON_YOU = (
    r"(?!,?\s(?:for\s.{3,30},?\s)?(?:you|candidates|applicants)\s(?:will\s|must\s|should\s)(?:have|hold|possess|be)\b)"
)
# But "Interested candidates should have a degree" as well; "should be in touch" asks for none.
_NO_DEMAND_ON_THEM = (
    r"(?!\s(?:should|must|will|need\sto)\s(?:ideally\s|also\s|preferably\s)?"
    r"(?:have\b|hold|possess|be\s(?!aware|sent|submitted|in\stouch)))"
)
_HOW_TO_APPLY = rf"""
    ^(?:
        # "To apply, ..."
        to\s(?:apply|be\sconsidered){_NO_DEMAND_ON_YOU} |
        # "Please send ..."
        (?:please\s)?{_SEND}\b |
        # "Interested students may ..."
        interested\s(?:candidates|applicants|persons|parties|students)\b{_NO_DEMAND_ON_THEM}
    ) |
    ^(?:
        # "Interested in this role?"
        (?:are\syou\s)?interested\b[^.?!]{{0,40}} |
        # "Sounds like you?"
        sounds?\slike\s[^.?!]{{0,30}} |
        # "Ready to join us?"
        (?:are\syou\s)?ready\sto\s(?:apply|join|help|start)\b[^.?!]{{0,30}}
    )\? |
    # "If you're interested, write to ..."
    ^if\s(?:you(?:['’]re|\sare)?|this)\b.{{0,80}}\b(?:apply|e-?mail|send|submit|contact|write)\b |
    # "Qualified applicants are invited to submit ..."
    ^(?:qualified\s)?(?:applicants|candidates)\s(?:should|must|may|are\s(?:asked|invited))\s(?:to\s)?{_SEND} |
    # "Candidates should include a cover letter", "Please share examples of your recent work"
    ^(?:(?:applicants|candidates|you)\s(?:should|must|are\sasked\sto)|please)\s(?:also\s)?
        (?:include|provide|attach|enclose|share)\b[^.]{{0,60}}\b
        (?:{_DOCUMENT}|(?:examples?|samples?)\sof\s(?:your|past|previous)\s(?:\w+\s)?work)\b |
    # "A complete application consists of:", "Please include these documents:"
    ^(?:(?:your|the|all|an?|complete|full)\s){{0,2}}(?:applications?(?:\s(?:package|packet|file)s?)?|dossiers?)\s
        (?:(?:should|must|will|shall|needs?\sto)\s)?(?:also\s)?(?:includes?|contains?|consists?\sof|comprises?)\b
        [^.:]{{0,60}}:?$ |
    ^please\s(?:also\s)?(?:include|provide|attach|enclose|upload)\s(?:(?:all|each|of|the|these|following)\s){{1,5}}
        (?:materials|documents|papers|files|attachments)\b |
    # "Join us as we explore the sea", "Apply now to be part of it"
    ^(?:come\sand\s)?join\sus\s(?:as\swe|and\s(?:be|become|help|make|see)|in\s(?:our|this|the))\b |
    ^apply\s(?:now|today)\b |
    # "Fill in our online job application"
    ^(?:please\s)?(?:complete|fill\s(?:in|out))\s(?:the|our|an?|this)\s
        (?:\w+\s)?(?:online|employment|job)\s(?:\w+\s)?application\b |
    # "... and e-mail us your CV"
    \b(?:send|submit|e-?mail|forward|upload)\b[^.]{{0,80}}\b{_DOCUMENT}\b |
    # "Introduce yourself by sending:"
    \bby\s(?:sending|e-?mailing|submitting|uploading)\b[^.:]{{0,60}}:$ |
    # "We thank all applicants ..."
    ^we\sthank\s(?:all\s|the\s)?(?:applicants|candidates|those\swho)\b |
    # "Only those selected will be contacted"
    \bonly\s(?:those|candidates|applicants|shortlisted)\b[^.;]{{0,80}}
        \bwill\sbe\s(?:contacted|notified|acknowledged|invited)\b |
    # "Applications with two references should be addressed to ..."
    \bapplications?\b[^.;]{{0,160}}\s(?:should|must|can|may|are\sto)\sbe\s
        (?:sent|submitted|e-?mailed|addressed|directed)\b
"""

_GROWTH = r"""
    # "We offer the following career development opportunities:"
    \b(?:the\sfollowing|these)\s
        (?:(?:growth|learning|career|professional|training|development)\s){1,3}opportunities:?$ |
    # "In your first year you'll learn how to:"
    ^[^.:]{0,60}\b(?:
        we(?:['’]ll|\swill|\scan)\s(?:help\syou\s(?:to\s)?learn|teach\syou) |
        you(?:['’]ll|\swill|\scan)\s(?:also\s)?learn
    )\b[^.:]{0,80}:$
"""

_DETAILS = r"""
    # "This position is currently remote"
    ^(?:this|the)\s(?:job|position|role|post)\s(?:is|will\sbe)\s(?:currently\s|an?\s)?(?:
        (?:full|part)[- ]time|remote|hybrid|grant[- ]funded|temporary|permanent|salaried|exempt|non[- ]exempt
    )\b |
    # "This is a twelve-month, fixed-term ..."
    ^this\sis\san?\s(?:[\w-]+,?\s){0,4}(?:
        (?:full|part)[- ]time|grant[- ]funded|temporary|permanent|fixed[- ]term|salaried|exempt|non[- ]exempt
    )\b |
    # "Employment is at-will"
    \b(?:is|are|be(?:\sconsidered)?)\s(?:an?\s)?[“"]?at[- ]will\b
"""

_COMPENSATION = r"""
    # "The annual salary is ..."
    ^(?:the\s)?(?:(?:annual|base|starting|hourly|expected)\s)*
        (?:salary|compensation|wages?|stipend|pay)\s(?:is|will|range|starts?|for)\b |
    # "$31 an hour"
    ^[$£€]\s?\d
"""

# "Elm & Oak is a charity that plants trees", which is no requirement, though it stands below those.
_OVERVIEW = r"""
    # Somebody with a name, which neither "this" nor "experience" is
    ^(?!(?:this|an?|any|each|experience|knowledge)\b)
    (?:(?!candidate|applicant|position|role|job|who\b|with\b|that\b)[\w/&’'.-]+,?\s){1,6}is\san?\s
    (?:(?!degree|plus|must|experience)[\w-]+,?\s){0,6}?
    (?:
        organi[sz]ation|non-?profit|charity|start-?up|company|foundation|agency|firm|ngo|consultancy|
        research\s(?:institute|cent(?:er|re))
    )\b
    # Not "What we value is a start-up background"
    (?!\s(?:is|are|would|will|skills|experience|background))
"""

# Of a form for whoever applies, with answers to choose from, which ask for nothing: "2 years to less than 3 years".
_QUESTIONS = r"""
    # "In order to receive credit for your supplemental questions, ..."
    \bsupplemental\squestion(?:s|naire)?\b |
    # "What is the highest level of education you have completed?"
    ^what\sis\s(?:the|your)\shighest\s(?:level|degree|grade)\b |
    # "Indicate how many years of experience you have ...", "Select the statement that best describes ..."
    ^(?:please\s)?(?:indicate|select|choose)\s
        (?:how\s(?:many|much)|the\s(?:number\sof\s(?:years|months)|statement|option|response|answer|choice|box))\b |
    # "How many years of experience do you have ...?"
    ^how\s(?:many\s(?:years|months)|much)\b[^?]{0,160}\bdo\syou\s(?:have|possess)\b |
    # "Which of the following best describes your experience?"
    ^which\sof\sthe\sfollowing\b[^?]{0,160}\byour?\b
"""

SUBJECTS: tuple[tuple[SectionKind, tuple[str, ...], str], ...] = (
    (
        SectionKind.EQUAL_OPPORTUNITY,
        ("opportunit", "equity", "affirmative", "discriminate", "regard", "designated", "eeo", "e.eo", "ee.o", "e.e.o"),
        _EQUAL_OPPORTUNITY,
    ),
    (SectionKind.HOW_TO_APPLY, (), _HOW_TO_APPLY),
    (
        SectionKind.PROCESS,
        ("supplemental question", "highest", "how many", "how much", "indicate", "select", "choose", "which of the"),
        _QUESTIONS,
    ),
    (SectionKind.GROWTH, ("opportunities", "learn", "teach"), _GROWTH),
    (SectionKind.DETAILS, (), _DETAILS),
    (SectionKind.COMPENSATION, (), _COMPENSATION),
    (SectionKind.OVERVIEW, (" is an ", " is a "), _OVERVIEW),
)

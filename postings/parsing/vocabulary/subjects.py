"""What a paragraph is about when its words leave no doubt, wherever it stands. Tried in order, over small letters; where
plain words are given, only if one of them stands there."""

from postings.parsing.posting import SectionKind

_SEND = r"(?:apply|send|submit|e-?mail|forward)"
_DOCUMENT = r"(?:referees|certified\scopies|application\sletters?|resume|résumé|cv|curriculum\svitae|cover\sletter|letter\sof\sinterest|application)"

SUBJECTS: tuple[tuple[SectionKind, tuple[str, ...], str], ...] = (
    (
        SectionKind.EQUAL_OPPORTUNITY,
        ("opportunit", "equity", "affirmative", "discriminate", "regard", "designated", "eeo", "e.eo", "ee.o", "e.e.o"),
        r"""
        \b(?:equal(?:[ -]employment)?[ -]opportunit(?:y|ies)\b | affirmative[ -]action\b | employment\sequity\b |
        designated\sgroups\b[^.]{0,160}\bencouraged\sto\sapply\b | (?:does|do|will|shall)\snot\sdiscriminate\b |
        (?:without\sregard\sto|regardless\sof)\s(?:\w+,?\s){0,6}(?:race|age|sex|gender|color)\b | e\.?e\.?o\b)
        """,
    ),
    (
        SectionKind.HOW_TO_APPLY,
        (),
        rf"""
        ^(?:to\s(?:apply|be\sconsidered)(?!,?\s(?:for\s.{{3,30}},?\s)?(?:you|candidates|applicants)\s(?:will\s|must\s|should\s)(?:have|hold|possess|be)\b)|(?:please\s)?{_SEND}\b|interested\s(?:candidates|applicants|persons|parties|students)\b(?!\s(?:should|must|will|need\sto)\s(?:ideally\s|also\s|preferably\s)?(?:have\b|hold|possess|be\s(?!aware|sent|submitted|in\stouch)))) |
        ^(?:(?:are\syou\s)?interested\b[^.?!]{{0,40}}|sounds?\slike\s[^.?!]{{0,30}}|(?:are\syou\s)?ready\sto\s(?:apply|join|help|start)\b[^.?!]{{0,30}})\? |
        ^if\s(?:you(?:['’]re|\sare)?|this)\b.{{0,80}}\b(?:apply|e-?mail|send|submit|contact|write)\b |
        ^(?:qualified\s)?(?:applicants|candidates)\s(?:should|must|may|are\s(?:asked|invited))\s(?:to\s)?{_SEND} |
        ^(?:(?:applicants|candidates|you)\s(?:should|must|are\sasked\sto)|please)\s(?:also\s)?(?:include|provide|attach|enclose|share)\b[^.]{{0,60}}\b(?:{_DOCUMENT}|(?:examples?|samples?)\sof\s(?:your|past|previous)\s(?:\w+\s)?work)\b |
        ^(?:please\s)?(?:complete|fill\s(?:in|out))\s(?:the|our|an?|this)\s(?:\w+\s)?(?:online|employment|job)\s(?:\w+\s)?application\b |
        \b(?:send|submit|e-?mail|forward|upload)\b[^.]{{0,80}}\b{_DOCUMENT}\b |
        ^we\sthank\s(?:all\s|the\s)?(?:applicants|candidates|those\swho)\b |
        \bonly\s(?:those|candidates|applicants|shortlisted)\b[^.;]{{0,80}}\bwill\sbe\s(?:contacted|notified|acknowledged|invited)\b |
        \bapplications?\b[^.;]{{0,160}}\s(?:should|must|can|may|are\sto)\sbe\s(?:sent|submitted|e-?mailed|addressed|directed)\b
        """,
    ),
    (
        SectionKind.GROWTH,
        ("opportunities", "learn", "teach"),
        r"""
        \b(?:the\sfollowing|these)\s(?:(?:growth|learning|career|professional|training|development)\s){1,3}opportunities:?$ |
        ^[^.:]{0,60}\b(?:we(?:['’]ll|\swill|\scan)\s(?:help\syou\s(?:to\s)?learn|teach\syou)|you(?:['’]ll|\swill|\scan)\s(?:also\s)?learn)\b[^.:]{0,80}:$
        """,
    ),
    (
        SectionKind.DETAILS,
        (),
        r"""
        ^(?:this|the)\s(?:job|position|role|post)\s(?:is|will\sbe)\s(?:currently\s|an?\s)?(?:(?:full|part)[- ]time|remote|hybrid|grant[- ]funded|temporary|permanent|salaried|exempt|non[- ]exempt)\b |
        ^this\sis\san?\s(?:[\w-]+,?\s){0,4}(?:(?:full|part)[- ]time|grant[- ]funded|temporary|permanent|fixed[- ]term|salaried|exempt|non[- ]exempt)\b |
        \b(?:is|are|be(?:\sconsidered)?)\s(?:an?\s)?[“"]?at[- ]will\b
        """,
    ),
    (
        SectionKind.COMPENSATION,
        (),
        r"^(?:the\s)?(?:(?:annual|base|starting|hourly|expected)\s)*(?:salary|compensation|wages?|stipend|pay)\s(?:is|will|range|starts?|for)\b | ^[$£€]\s?\d",
    ),
    (  # "Elm & Oak is a charity that plants trees", which is no requirement, though it stands below those
        SectionKind.OVERVIEW,
        (" is an ", " is a "),
        r"""
        ^(?!(?:this|an?|any|each|experience|knowledge)\b)(?:(?!candidate|applicant|position|role|job|who\b|with\b|that\b)[\w/&’'.-]+,?\s){1,6}is\san?\s
        (?:(?!degree|plus|must|experience)[\w-]+,?\s){0,6}?(?:organi[sz]ation|non-?profit|charity|start-?up|company|foundation|agency|firm|ngo|consultancy|research\s(?:institute|cent(?:er|re)))\b
        (?!\s(?:is|are|would|will|skills|experience|background))
        """,
    ),
)

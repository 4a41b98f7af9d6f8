"""Words that tell how much a qualification weighs, and what kind of thing it is, all in small letters."""

# One of these stands in whatever says so: most items hold none.
MAY_PREFER = (
    *"prefer desir advantag plus bonus asset ideal welcom helpful useful beneficial valued recommend merit".split(),
    *("point", "would", "helps if", "love", "optional", "not ", "to have", "especially", "particularly"),
)

# "Highly desirable", but not "your preferred name", "the preferred start", "the desired skills listed below"
_DESIRED = (
    r"(?:strongly |highly |greatly |much )?(?<!their )(?<!your )(?<!['’]s )"
    r"(?:preferr?ed|desired|desirable|advantageous)\b"
    r"(?! (?:suppliers?|names?|careers?|start|methods?|pronouns?|outcomes?"
    r"|(?:qualifications|skills|experience) (?:noted|listed|named|below|above))\b)"
)
# "Bachelor's preferred", which no "candidate's preferred name" is
_DEGREE_PREFERRED = (
    r"(?:bachelor|master|associate)['’]s(?: degree)? (?:strongly |highly )?(?:preferr?ed|desired|desirable)\b"
)
_PREFERENCE = (
    r"preferably\b|(?:is|are|be|and|but|also) (?:highly |very )?preferable\b"
    r"|preference (?:will be |is |may be )?(?:given|for)\b"
    # but not "we prefer to"
    r"|\bwe (?:strongly |would )?prefer\b(?! to\b)"
    # "We are especially interested in people with"
    r"|(?:especially|particularly) interested in (?:hearing from )?(?:people|persons|candidates|applicants|individuals|"
    r"those|someone)\b"
    r"|(?:especially|particularly) welcome applications\b"
)
_PLUS = (
    # "Spanish is a big plus", but not "a degree plus two years", "as an advantage of"
    r"(?:is|are|would be|will be|be|as|and|but|a|considered|also|,|–|-)\s+"
    r"(?:an? )?(?:strong |big |huge |definite |real |distinct |major |added )?"
    r"(?:plus(?!\s(?:(?!for\b)\w+\W+){0,3}(?:years?|experience|degree|certifica\w+|training|coursework)\b)"
    r"(?!\s(?:at least|one|two|three|four|five|\d+)\b)"
    r"|pluses|bonus|advantage(?!\s(?:of|over)\b)|asset)\b"
    r"|an? (?:distinct |clear )?(?:advantage|asset|bonus)\W*$"
    # "considered a special merit"
    r"|(?:is|are|considered|as|it is)\s+(?:an? )?(?:very )?(?:strong |special |additional )?"
    r"(?:merits?|meriting|meritorious)\b"
    r"|a plus\b|nice to have\b|good to have\b"
)
# "Ideally, you draw", but not "the ideal candidate will"
_IDEALLY = r"ideal(?:ly)?[ ,](?!\w+ (?:will|has|have|is|are|should|must)\b|for an? )"
# "Beginners are welcome", but not "feel welcome", "welcome to", "applicants are welcome"
_WELCOME = r" (?<!we )(?<!feel )welcomed?\b(?! to| (?:all |any )?(?:applications|applicants|candidates|people))"
# "not strictly required, but"
_NOT_STRICTLY = (
    r" not (?:strictly |absolutely )?(?:required|necessary|essential|mandatory)\b"
    r"(?=.*\b(?:but|plus|advantage|helpful|preferred|useful)\b)"
)
_HELPFUL = (
    # "may also be very useful", "Bonus points", "It would also help if"
    r"(?:would|could|may|might|will be|is|are) (?:also )?(?:be )?"
    r"(?:very |particularly |especially |highly |strongly )?(?:helpful|useful|beneficial|valued|recommended)\b"
    r"|(?:bonus|extra|brownie|plus) points?\b"
    r"|(?:it )?would (?:also )?help(?: if\b|\W*$)|it (?:also )?helps if\b"
    # "We'd love somebody who", but not "we'd love to hear from you", "to find"
    r"|we(?:['’]d| would) love\b(?! to (?:hear|meet|see|talk|find|hire|recruit))"
    # "Helpful, but not required"
    r"|(?:nice|helpful|useful|good|great|welcome),? but not (?:\w+ )?"
    r"(?:required|necessary|essential|mandatory|needed)\b"
)
# "Desired: a degree", "Bonus if you sing", "Other optional skills", "Helpful: a car"
_BEGINS_SO = (
    r"^\W*(?:(?:other |additional |further )?"
    r"(?:preferr?ed|desired|desirable|ideally|bonus|plus|optional|nice to have)\b"
    r"|(?:advantage|welcome|helpful|useful):)"
)
# The item itself says that it is only preferred. A word may be added when nobody who requires a thing would write it.
PREFERRED = rf"""
    \b(?:{_DESIRED}|{_DEGREE_PREFERRED}|{_PREFERENCE}|{_PLUS}|{_IDEALLY}|{_WELCOME}|{_NOT_STRICTLY}|{_HELPFUL}) |
    {_BEGINS_SO} |
    \((?:optional|(?:a )?(?:bonus|plus)|an advantage|not (?:essential|required|necessary|mandatory))\)
"""
# The whole item is preferred, whatever else it names: it begins or ends by saying so.
NOT_REQUIRED = (
    # "Not a strict requirement"
    r"(?:^\W*|[.;]\s+)not (?:an? )?(?:strictly |absolutely |strict )?"
    r"(?:required|requirement|necessary|essential|prerequisite)\b"
    # "Not a must: a driving licence", "Latin (not a must)"
    r"|(?:^\W*|\()not an? (?:absolute |strict )?must\b(?![- ]\w)"
    # "Carpentry helpful but not needed"
    r"|\b(?:preferred|desired|desirable|helpful|useful|beneficial|welcome|nice|recommended),?"
    r"(?: but| though| although)? not (?:\w+ )?(?:required|necessary|essential|mandatory|needed)\W*$"
    # "A degree, two years with infants, are a plus", "Some Latin useful", "A bicycle would be great"
    r"|, (?:is|are|would be) an? (?:\w+ )?(?:plus|bonus|asset|advantage)\W*$"
    r"|^[^,;.]*\b(?:is|are|would be|knowledge|experience|skills?|\w{4,}) (?:helpful|useful|beneficial|advantageous)\W*$"
    r"|\bwould be (?:an? )?(?:great|cool|awesome|ideal|wonderful|nice|fantastic|fun)\b"
)
# A preference for a part of a thing that is itself required: "5 years of experience, preferably in public schools".
AFTERTHOUGHT = (
    r"(?:[,;(]|\s[–—-]\s|\s(?=and (?:ideally|preferably)))\s*(?:and |but |with )?"
    r"(?:preferably|ideally|(?:(?!(?:is|are|be) )[\w'’/.]+ ){0,6}preferred\b)"
)
REQUIRED = r"\b(?:required|must|mandatory|minimum|essential|necessary|at least|requires?)\b"

_LICENSE = (
    r"\b(?:licen[sc](?:e[ds]?|ure|ing)|certificat(?:e|es|ion|ions)|certified|credentials?|endorsements?"
    r"|registration as|cpr|accreditation)\b"
)
_EDUCATION = (
    # by name, and in letters: "MLIS", "B.A."
    r"\b(?:degrees?|diploma|bachelor\W?s?|master\W?s?|doctorate|doctoral"
    r"|ph\.?\s?d|m\.?ed|m\.?l\.?[is]\.?s?|b\.?[as]\.?|m\.?[as]\.?|ged"
    r"|graduate of|undergraduate|coursework|credit hours|a-levels?)\b(?!\w)"
)
_PHYSICAL = (
    r"\b(?:lift(?:ing)?|pounds|lbs|stand(?:ing)? for|climb(?:ing)?|bend(?:ing)?|push(?:ing)? and pull(?:ing)?"
    r"|carry(?:ing)?|physical(?:ly)?|manual dexterity|move materials)\b"
)
_EXPERIENCE = (
    r"\b(?:experienced?|years?|background in|track record|history of|worked|taught|teaching|former|record of)\b"
)
_KNOWLEDGE = (
    r"\b(?:knowledge|understanding|familiar(?:ity)?|expertise|comprehension|awareness|know\b|grasp of|fluen(?:t|cy)"
    r"|command of)\b"
)
_SKILL = (
    r"\b(?:skills?|skilled|proficien(?:t|cy)|literacy|communicator|communication|adept"
    r"|competen(?:t|ce) (?:in|with))\b"
)
_WORK_STYLE = (
    # how somebody works: "Self-starter", "Team player"
    r"\b(?:passion(?:ate)?|commit(?:ment|ted)|belief|self[- ](?:starter|motivated|directed)"
    r"|flexib(?:le|ility)|creativ(?:e|ity)|enthusias(?:m|tic)|integrity|curio(?:us|sity)|collaborative"
    r"|detail|organized|sense of|mindset|energetic|humor|humour|reliable|team player|initiative|judgment"
    r"|disposition|attitude|focus on|bias for|drive|driven)\b"
)
# In this order: the first that fits the item names its kind.
KINDS: tuple[tuple[str, str], ...] = (
    ("work_style", r"^\W*(?:\w+ )?(?:commitment|belief|passion|focus)\b"),
    ("license", _LICENSE),
    ("education", _EDUCATION),
    ("physical", _PHYSICAL),
    ("experience", _EXPERIENCE),
    ("ability", r"^\W*(?:\w+ ){0,2}(?:abilit(?:y|ies)|able to|capable of|capacity|capability|willing(?:ness)?|can\b)"),
    ("knowledge", _KNOWLEDGE),
    ("skill", _SKILL),
    ("ability", r"\b(?:ability|able to|abilities|capacity)\b"),
    ("work_style", _WORK_STYLE),
)
# "Physical demands", but not "Physical and technical skills"
_NO_OTHER_KIND = r"^(?!.*\b(?:skills?|knowledge|education|experience)\b)"
# What the group's heading says of items that do not say it themselves; of a heading that names several kinds, none.
GROUP_KINDS: tuple[tuple[str, str], ...] = (
    ("competency", r"\bcompetenc"),
    ("physical", rf"{_NO_OTHER_KIND}.*\bphysical\b"),
    ("license", rf"{_NO_OTHER_KIND}.*(?:\blicen[sc]|\bcertificat|\bcredential)"),
    ("knowledge", r"^\W*knowledge\W*$|\bknowledge of\W*$"),
    ("skill", r"^\W*(?:technical |required |preferred |key |core )?skills?\W*$"),
    ("ability", r"^\W*abilit(?:y|ies)\W*$|\bability to\W*$"),
    ("work_style", r"\bvalues\b|\battributes\b|\bqualities\b|\bcharacteristics\b|\btraits\b|\bdisposition"),
    ("education", r"^\W*education\W*$"),
    ("experience", r"^\W*(?:work )?experience\W*$"),
)

# An item of a list that can only be what a person has or is. What one holds or shows is asked for, though a verb says
# it.
ASKED_FOR = r"""
    # "A minimum of two years", "Must have strong" ...
    ^\W*(?:(?:an?|the|some|any|your|have|has|hold|holds|possess|possesses|be|is|must|should|current|valid|previous|prior|
        proven|good|strong|excellent|minimum(?: of)?|at least|one|two|three|four|five|six|\(\d+\)|\d+\+?)\s+)*
        # schooling and time
        (?:high school|ged|bachelor\S*|master\S*|associate\S*|ph\.?d|degree|diploma|years?|
        # what one can and knows
        ability|able|knowledge|experienced?|proficien\w+|fluen\w+|familiar\w*|willing\w*|understanding of|
        # how one is, what one holds
        passion\w*|enthusias\w+|comfortable|certif\w+|licen[cs]\w+|cpr|first aid|
        skills?|communicat(?:or|ion)|attention to|available|eligible|(?:firm )?grasp of|command of|bilingual|
        professionalism|integrity|patient|patience|punctual\w*|reliab\w+|dependab\w+|
        # "Speaks Polish", "Paper folding skills"
        speaks?\s(?:both\s)?[A-Z]\w+|\w+(?: \w+){0,3} skills)\b |
    # "Working knowledge", "Native fluency"
    ^\W*(?:advanced|native|demonstrated|thorough|working|basic|solid|sound|in-depth|broad)\s(?:\w+\s){0,2}
        (?:knowledge|understanding|abilit(?:y|ies)|fluency|proficiency|command|experience)\b |
    # "Graduation from", "Has taught"
    ^\W*(?:completion|graduate|graduation|possession)\s(?:of|from)\b |
    ^\W*(?:has|have)\s(?:worked|taught|served|experience|completed)\b |
    # "No fewer than three (3) years"
    ^\W*(?:no\s(?:fewer|less)\sthan|at\sleast|minimum(?:\sof)?|[a-z]+)\s(?:[a-z]+\s)?
        \(\d{1,2}\)\s(?:or\smore\s)?years?\b |
    # "Valid state driver's license", "Holds a degree"
    ^\W*(?:valid|current|appropriate|active)\s(?:[\w’'./-]+\s){0,4}
        (?:licen[cs]\w*|certif\w+|credentials?|endorsements?|permit|clearances?|card)\b |
    ^\W*(?:hold|holds|possess|possesses|have|has)\s[^.]{0,40}
        \b(?:licen[cs]e|degree|certifica\w+|diploma|credential)\b |
    # "Latin a plus", "Must", "Age 21"
    \b(?:required|preferred|desired|desirable|a plus|an advantage|a must)\W*$ |
    ^\W*(?:must|should|at least \d|age \d)\b
"""

"""Words that tell how much a qualification weighs, and what kind of thing it is, all in small letters."""

# One of these stands in whatever says so: most items hold none.
MAY_PREFER = (
    *"prefer desir advantag plus bonus asset ideal welcom helpful useful beneficial valued recommend merit".split(),
    *("point", "would", "helps if", "love", "optional", "not ", "to have"),
)
# The item itself says that it is only preferred. A word may be added when nobody who requires a thing would write it.
PREFERRED = r"""
    \b(?:(?:strongly |highly |greatly |much )?(?<!their )(?<!your )(?<!['’]s )(?:preferr?ed|desired|desirable|advantageous)\b(?! (?:suppliers?|names?|careers?|start|methods?|pronouns?|outcomes?|(?:qualifications|skills|experience) (?:noted|listed|named|below|above))\b) | preferably\b | preference (?:will be |is |may be )?(?:given|for)\b | \bwe (?:strongly |would )?prefer\b(?! to\b) |
    (?:is|are|would be|will be|be|as|and|but|a|considered|also|,|–|-)\s+(?:an? )?(?:strong |big |huge |definite |real |distinct |major |added )?(?:plus(?!\s(?:(?!for\b)\w+\W+){0,3}(?:years?|experience|degree|certifica\w+|training|coursework)\b)|pluses|bonus|advantage(?!\s(?:of|over)\b)|asset)\b | an? (?:distinct |clear )?(?:advantage|asset|bonus)\W*$ |
    (?:is|are|considered|as|it is)\s+(?:an? )?(?:very )?(?:strong |special |additional )?(?:merits?|meriting|meritorious)\b | a plus\b | nice to have\b | good to have\b | ideal(?:ly)?[ ,](?!\w+ (?:will|has|have|is|are|should|must)\b|for an? )| (?<!we )(?<!feel )welcomed?\b(?! to| (?:all |any )?(?:applications|applicants|candidates|people))| not (?:strictly |absolutely )?(?:required|necessary|essential|mandatory)\b(?=.*\b(?:but|plus|advantage|helpful|preferred|useful)\b) |
    (?:would|could|may|might|will be|is|are) (?:also )?(?:be )?(?:very |particularly |especially |highly |strongly )?(?:helpful|useful|beneficial|valued|recommended)\b | (?:bonus|extra|brownie|plus) points?\b | (?:it )?would (?:also )?help(?: if\b|\W*$) | it (?:also )?helps if\b | we(?:['’]d| would) love\b(?! to (?:hear|meet|see|talk)) | (?:nice|helpful|useful|good|great|welcome),? but not (?:\w+ )?(?:required|necessary|essential|mandatory|needed)\b) |
    ^\W*(?:(?:preferr?ed|desired|desirable|ideally|bonus|plus|optional|nice to have)\b | (?:advantage|welcome|helpful|useful):) | \((?:optional|not (?:essential|required|necessary|mandatory))\)
"""
# The whole item is preferred, whatever else it names: it begins or ends by saying so.
NOT_REQUIRED = (
    r"(?:^\W*|[.;]\s+)not (?:an? )?(?:strictly |absolutely |strict )?(?:required|requirement|necessary|essential|prerequisite)\b"
    r"|\b(?:preferred|desired|desirable|helpful|useful|beneficial|welcome|nice|recommended),?(?: but| though| although)?"
    r" not (?:\w+ )?(?:required|necessary|essential|mandatory|needed)\W*$"
    r"|, (?:is|are|would be) an? (?:\w+ )?(?:plus|bonus|asset|advantage)\W*$"
    r"|^[^,;.]*\b(?:is|are|would be|knowledge|experience|skills?|\w{4,}) (?:helpful|useful|beneficial|advantageous)\W*$"
    r"|\bwould be (?:an? )?(?:great|cool|awesome|ideal|wonderful|nice|fantastic|fun)\b"
)
# A preference for a part of a thing that is itself required: "5 years of experience, preferably in public schools".
AFTERTHOUGHT = r"(?:[,;(]|\s[–—-]\s|\s(?=and (?:ideally|preferably)))\s*(?:and |but |with )?(?:preferably|ideally|(?:(?!(?:is|are|be) )[\w'’/.]+ ){0,6}preferred\b)"
# An item of a list that can only be what a person has or is. What one holds or shows is asked for, though a verb says it.
ASKED_FOR = r"""
    ^\W*(?:(?:an?|the|some|any|your|have|has|hold|holds|possess|possesses|be|is|must|should|current|valid|previous|prior|proven|good|strong|excellent|minimum(?: of)?|at least|one|two|three|four|five|six|\(\d+\)|\d+\+?)\s+)*(?:high school|ged|bachelor\S*|master\S*|associate\S*|ph\.?d|degree|diploma|years?|ability|able|knowledge|experienced?|proficien\w+|fluen\w+|familiar\w*|willing\w*|understanding of|passion\w*|enthusias\w+|comfortable|certif\w+|licen[cs]\w+|cpr|first aid|skills?|communicat(?:or|ion)|attention to|available|eligible|(?:firm )?grasp of|command of|bilingual|professionalism|integrity|patient|patience|punctual\w*|reliab\w+|dependab\w+|speaks?\s(?:both\s)?[A-Z]\w+|\w+(?: \w+){0,3} skills)\b |
    ^\W*(?:advanced|native|demonstrated|thorough|working|basic|solid|sound|in-depth|broad)\s(?:\w+\s){0,2}(?:knowledge|understanding|abilit(?:y|ies)|fluency|proficiency|command|experience)\b | ^\W*(?:completion|graduate|graduation|possession)\s(?:of|from)\b | ^\W*(?:has|have)\s(?:worked|taught|served|experience|completed)\b |
    ^\W*(?:no\s(?:fewer|less)\sthan|at\sleast|minimum(?:\sof)?|[a-z]+)\s(?:[a-z]+\s)?\(\d{1,2}\)\s(?:or\smore\s)?years?\b | ^\W*(?:valid|current|appropriate|active)\s(?:[\w’'./-]+\s){0,4}(?:licen[cs]\w*|certif\w+|credentials?|endorsements?|permit|clearances?|card)\b |
    ^\W*(?:hold|holds|possess|possesses|have|has)\s[^.]{0,40}\b(?:licen[cs]e|degree|certifica\w+|diploma|credential)\b | \b(?:required|preferred|desired|desirable|a plus|an advantage|a must)\W*$ | ^\W*(?:must|should|at least \d|age \d)\b
"""
REQUIRED = r"\b(?:required|must|mandatory|minimum|essential|necessary|at least|requires?)\b"

# In this order: the first that fits the item names its kind.
KINDS: tuple[tuple[str, str], ...] = (
    ("work_style", r"^\W*(?:\w+ )?(?:commitment|belief|passion|focus)\b"),
    (
        "license",
        r"\b(?:licen[sc](?:e[ds]?|ure|ing)|certificat(?:e|es|ion|ions)|certified|credentials?|endorsements?|registration as|cpr|accreditation)\b",
    ),
    (
        "education",
        r"\b(?:degrees?|diploma|bachelor\W?s?|master\W?s?|doctorate|doctoral|ph\.?\s?d|m\.?ed|m\.?l\.?[is]\.?s?|b\.?[as]\.?|m\.?[as]\.?|ged|graduate of|undergraduate|coursework|credit hours|a-levels?)\b(?!\w)",
    ),
    (
        "physical",
        r"\b(?:lift(?:ing)?|pounds|lbs|stand(?:ing)? for|climb(?:ing)?|bend(?:ing)?|push(?:ing)? and pull(?:ing)?|carry(?:ing)?|physical(?:ly)?|manual dexterity|move materials)\b",
    ),
    (
        "experience",
        r"\b(?:experienced?|years?|background in|track record|history of|worked|taught|teaching|former|record of)\b",
    ),
    ("ability", r"^\W*(?:\w+ ){0,2}(?:abilit(?:y|ies)|able to|capable of|capacity|capability|willing(?:ness)?|can\b)"),
    (
        "knowledge",
        r"\b(?:knowledge|understanding|familiar(?:ity)?|expertise|comprehension|awareness|know\b|grasp of|fluen(?:t|cy)|command of)\b",
    ),
    (
        "skill",
        r"\b(?:skills?|skilled|proficien(?:t|cy)|literacy|communicator|communication|adept|competen(?:t|ce) (?:in|with))\b",
    ),
    ("ability", r"\b(?:ability|able to|abilities|capacity)\b"),
    (
        "work_style",
        r"\b(?:passion(?:ate)?|commit(?:ment|ted)|belief|self[- ](?:starter|motivated|directed)|flexib(?:le|ility)|creativ(?:e|ity)|enthusias(?:m|tic)|integrity|curio(?:us|sity)|collaborative|detail|organized|sense of|mindset|energetic|humor|humour|reliable|team player|initiative|judgment|disposition|attitude|focus on|bias for|drive|driven)\b",
    ),
)
# What the group's heading says of items that do not say it themselves; of a heading that names several kinds, none.
GROUP_KINDS: tuple[tuple[str, str], ...] = (
    ("competency", r"\bcompetenc"),
    ("physical", r"^(?!.*\b(?:skills?|knowledge|education|experience)\b).*\bphysical\b"),
    ("license", r"^(?!.*\b(?:skills?|knowledge|education|experience)\b).*(?:\blicen[sc]|\bcertificat|\bcredential)"),
    ("knowledge", r"^\W*knowledge\W*$|\bknowledge of\W*$"),
    ("skill", r"^\W*(?:technical |required |preferred |key |core )?skills?\W*$"),
    ("ability", r"^\W*abilit(?:y|ies)\W*$|\bability to\W*$"),
    ("work_style", r"\bvalues\b|\battributes\b|\bqualities\b|\bcharacteristics\b|\btraits\b|\bdisposition"),
    ("education", r"^\W*education\W*$"),
    ("experience", r"^\W*(?:work )?experience\W*$"),
)

"""What degrees are called, from the lowest.

May be added: a name that stands for this degree and nothing else in a job document. `IN_ANY_CASE` holds words;
`AS_WRITTEN` holds abbreviations, and one that is also a state, a title or a product needs the words around it ("MS in",
never "MS Office").
"""

from postings.parsing.posting import Degree

# Without one of these words, in small letters, none of the names in words can be there.
HINTS: dict[Degree, tuple[str, ...]] = {
    Degree.HIGH_SCHOOL: tuple(
        "school grade leaving matric +2 diploma g.e.d ged level gcse secondary 12 twelve".split()
    ),
    Degree.ASSOCIATE: ("associate", "year degree", "year college degree"),
    Degree.BACHELOR: ("bachelor", "baccal", "degree", "graduat"),
    Degree.MASTER: ("master", "degree"),
    Degree.DOCTORATE: ("doctor", "ph"),
}
IN_ANY_CASE: dict[Degree, tuple[str, ...]] = {
    Degree.HIGH_SCHOOL: (
        r"(?:high|secondary)[ -]?school (?:diploma|degree|graduat\w+|education|equivalency|certificate|completion)",
        r"high school (?:or|/)",
        r"graduat\w+ (?:from )?(?:an? )?(?:\w+ )?high school",
        r"(?:completion of|completed|finished) (?:high|secondary) school",
        r"\bh\.?s\.? diploma",
        r"\bsecondary education\b",
        r"\bg\.?e\.?d\b",
        r"(?-i:\b(?:A[- ][Ll]evels?|a-levels?))\b(?! \d)",  # not "qualified to a Level 3"
        r"\bgcses?\b",
        r"\bgrade (?:12|twelve)(?: (?:diploma|education|completion|certificate)| or (?:equivalent|higher|ged))",
        r"\b(?:leaving certificate|matriculat\w+|matric certificate|10 ?\+2|year 12 certificate)\b",
        r"\b(?:completion of|completed) (?:grade|year) (?:12|twelve)\b|\byear (?:12|twelve) or equivalent\b",
    ),
    Degree.ASSOCIATE: (
        r"\bassociate(?:[’']?s|s[’'])? (?:of (?:arts|science|applied science) )?degrees?\b",
        r"\bassociate(?:[’']?s|s[’'])? (?:or|and) bachelor\w*[’']?s? degrees?\b",
        r"\bassociate(?:[’']s|s[’'])",
        r"\bassociate(?:s|[’']s)? (?:or (?:a )?bachelor|or higher|in \w+)",
        r"\b(?:two|2)[- ]year (?:college )?degree",
    ),
    Degree.BACHELOR: (
        r"\bbachelor(?:[’']?s|s[’'])?\b",
        r"\bbaccalaureate\b(?! program)",
        r"\b(?:four|4)[- ]year (?:college |university )?degree",
        r"\b(?:undergraduate|college|university|honou?rs|first) degree\b(?!\s?\([^()]{0,20}(?:master|m\.?sc|ph\.?d))",
        r"\bdegree from an? (?:regionally )?accredited",
        r"\bdegree[ -]level\b",
        r"\b(?:holds?|have|has|possess|with) an? (?:relevant |good )?degree\b(?! (?:program|course|of|or))",
        r"\bgraduat\w+ (?:from|of) (?:an? )?(?:\w+ )?(?:accredited |recognized )?(?:(?:four|4)[- ]year )?college\b",
        r"\bgraduat\w+ (?:from|of) (?:an? )?(?:\w+ )?(?:accredited |recognized )?(?:(?:four|4)[- ]year )?university\b",
        r"\bgraduation in (?:any|a relevant|a related)\b|\bany graduate\b",
        r"^\W*(?:a )?graduate in\b",
        r"^\W*(?:a )?(?:relevant )?degree (?:in\b|or equivalent\W*$)",
    ),
    Degree.MASTER: (
        r"\bmaster[’']s\b|\bmasters[’']?(?! of ceremon)\b",
        r"\bmaster(?:[’']?s)? (?:degree|level degree)",
        r"\bmaster of (?:arts|science|education|business|public|social|library|fine|teaching|philosophy)\b",
        r"\b(?:graduate|advanced|post-?graduate|post-?baccalaureate) degree",
    ),
    Degree.DOCTORATE: (r"\bdoctorate\b", r"\bdoctoral (?:degree|level)", r"\bph\.?\s?d\b", r"\bjuris doctor"),
}
AS_WRITTEN: dict[Degree, tuple[str, ...]] = {
    Degree.HIGH_SCHOOL: (),
    Degree.ASSOCIATE: (r"\bA\.?[AS]\.? degree", r"\bAA/AS\b", r"\bAA (?=in [A-Z]|or \d)", r"\bA\.A\.|\bA\.S\."),
    Degree.BACHELOR: (
        r"\bB\.?[AS]\.?(?=\s*(?:/|or|degree|in\b|from|required|and|with|plus)\W*)",
        r"\bB\.?[AS]\.?(?=,? (?:or )?(?:BS|B\.S|MA|MS|M\.A|M\.S|PhD|Ph\.D)\b)|(?<=degree \()B\.?[AS]\b",
        r"\bB\.A\.|\bB\.S\.|\bB\.?Ed\b|\bBSW\b|\bBFA\b|\bBSc\b|\bB\.Sc\b|\bB\.?Eng\b|\bB\.?Tech\b",
    ),
    Degree.MASTER: (
        r"\bM\.?[AS]\.?(?=\s*(?:/|degree|in [A-Za-z]|required|or (?:BA|BS|B\.A|B\.S))\W*)(?!\s*/?\s*Office)",
        r"\bM\.?[AS]\.? or (?:MS|M\.S|PhD|Ph\.D|higher|M\.?Ed)",
        r"\bM\.A\.(?!\w)|\bM\.S\.(?!\w)|\bM\.?Ed\b|\bMAT\b(?= |,)|\bM\.?B\.?A\b|\bMSW\b|\bMSc\b|\bM\.Sc\b|\bMFA\b",
        r"\bM\.?Eng\b",
        r"\bM\.?L\.?I?\.?S\b|\bMSLI?S\b|\bM\.?P\.?[APH]\b",
        r"\bALA[- ]accredited (?:\w+ ){0,4}degree",
    ),
    Degree.DOCTORATE: (r"\bEd\.?\s?D\b", r"\bJ\.?D\.?\b(?! Power)"),
}

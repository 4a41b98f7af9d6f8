"""What degrees are called, from the lowest.

May be added: a name that stands for this degree and nothing else in a job document. `IN_ANY_CASE` holds words, in small
letters; `AS_WRITTEN` holds abbreviations, and one that is also a state, a title or a product needs the words around it
("MS in", never "MS Office").
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
        r"(?<!at the )(?<!at a )(?<!in )high school (?:or|/)",
        r"graduat\w+ (?:from )?(?:an? )?(?:\w+ )?high school",
        r"(?:completion of|completed|finished) (?:high|secondary) school",
        r"h\.?s\.? diploma",
        r"secondary education\b",
        r"g\.?e\.?d\b",
        r"gcses?\b",
        r"grade (?:12|twelve)(?: (?:diploma|education|completion|certificate)| or (?:equivalent|higher|ged))",
        r"(?:leaving certificate|matriculat\w+|matric certificate|10 ?\+2|year 12 certificate)\b",
        r"(?:completion of|completed) (?:grade|year) (?:12|twelve)\b|year (?:12|twelve) or equivalent\b",
    ),
    Degree.ASSOCIATE: (
        r"associate(?:[’']?s|s[’'])? (?:of (?:arts|science|applied science) )?degrees?\b",
        r"associate(?:[’']?s|s[’'])? (?:or|and) bachelor\w*[’']?s? degrees?\b",
        r"associate(?:[’']s|s[’'])",
        r"associate(?:s|[’']s)? (?:or (?:a )?bachelor|or higher|in \w+)",
        r"(?:two|2)[- ]year (?:college )?degree",
    ),
    Degree.BACHELOR: (
        r"bachelor(?:[’']?s|s[’'])?\b",
        r"baccalaureate\b(?! program)",
        r"(?:four|4)[- ]year (?:college |university )?degree",
        r"(?:undergraduate|college|university|honou?rs|first) degree\b(?!\s?\([^()]{0,20}(?:master|m\.?sc|ph\.?d))",
        r"degree from an? (?:regionally )?accredited",
        r"degree[ -]level\b",
        r"(?:holds?|have|has|possess|with) an? (?:relevant |good )?degree\b(?! (?:program|course|of|or))",
        r"graduat\w+ (?:from|of) (?:an? )?(?:\w+ )?(?:accredited |recognized )?(?:(?:four|4)[- ]year )?college\b",
        r"graduat\w+ (?:from|of) (?:an? )?(?:\w+ )?(?:accredited |recognized )?(?:(?:four|4)[- ]year )?university\b",
        r"graduation in (?:any|a relevant|a related)\b|any graduate\b",
    ),
    Degree.MASTER: (
        r"master[’']s\b|masters[’']?(?! of ceremon)\b",
        r"master in (?!charge\b|command\b|residence\b)",  # "Master in physics or geology"
        r"master(?:[’']?s)? (?:degree|level degree)",
        r"master of (?:arts|science|education|business|public|social|library|fine|teaching|philosophy)\b",
        r"(?:graduate|advanced|post-?graduate|post-?baccalaureate) degree",
    ),
    Degree.DOCTORATE: (r"doctorate\b", r"doctoral (?:degree|level)", r"ph\.?\s?d\b", r"juris doctor"),
}
# As the whole of what is said begins.
AT_THE_BEGINNING: dict[Degree, tuple[str, ...]] = {
    Degree.BACHELOR: (
        r"^\W*(?:a )?graduate in\b",
        r"^\W*(?:a )?(?:relevant )?degree (?:in\b|or equivalent\W*$)",
    ),
}
AS_WRITTEN: dict[Degree, tuple[str, ...]] = {
    Degree.HIGH_SCHOOL: (r"(?:A[- ][Ll]evels?|a-levels?)\b(?! \d)",),  # not "qualified to a Level 3"
    Degree.ASSOCIATE: (r"A\.?[AS]\.? degree", r"AA/AS\b", r"AA (?=in [A-Z]|or \d)", r"A\.A\.|A\.S\."),
    Degree.BACHELOR: (
        r"B\.?[AS]\.?(?=\s*(?:/|or|degree|in\b|from|required|and|with|plus)\W*)",
        r"B\.?[AS]\.?(?=,? (?:or )?(?:BS|B\.S|MA|MS|M\.A|M\.S|PhD|Ph\.D)\b)|(?<=degree \()B\.?[AS]\b",
        r"B\.A\.|B\.S\.|B\.?Ed\b|BSW\b|BFA\b|BSc\b|B\.Sc\b|B\.?Eng\b|B\.?Tech\b",
    ),
    Degree.MASTER: (
        r"M\.?[AS]\.?(?=\s*(?:/|degree|in [A-Za-z]|required|or (?:BA|BS|B\.A|B\.S))\W*)(?!\s*/?\s*Office)",
        r"M\.?[AS]\.? or (?:MS|M\.S|PhD|Ph\.D|higher|M\.?Ed)",
        r"M\.A\.(?!\w)|M\.S\.(?!\w)|M\.?Ed\b|MAT\b(?= |,)|M\.?B\.?A\b|MSW\b|MSc\b|M\.Sc\b|MFA\b",
        r"M\.?Eng\b",
        r"M\.?L\.?I?\.?S\b|MSLI?S\b|M\.?P\.?[APH]\b",
        r"ALA[- ]accredited (?:\w+ ){0,4}degree",
    ),
    Degree.DOCTORATE: (r"Ed\.?\s?D\b", r"J\.?D\.?\b(?! Power)"),
}

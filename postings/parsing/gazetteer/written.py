"""How places are written: the shape of a name, and what may stand around it."""

import re

from postings.parsing.gazetteer.known import CANADIAN_CODES, CODES, US_CODES
from postings.parsing.gazetteer.names import PROVINCES, SHORTEST_STATES, STATE_ABBREVIATIONS, STATES
from postings.parsing.posting import Place
from postings.reading.values import dataclass

LONGEST = 4  # words of a name
WORD = r"[A-ZÀ-Þ][\w’'.]{0,30}(?:-[A-ZÀ-Þ][\w’'.]{0,30}){0,4}"
PHRASE = re.compile(rf"{WORD}(?: (?:(?:of|the|du|de|del|la|le|on|upon) |d[’'])?{WORD}){{0,{LONGEST - 1}}}")
WORD_END = re.compile(r" |$")
CAPITAL = re.compile(r"[A-ZÀ-Þ](?<!\w.)")  # that begins a word
MORE_OF_ADDRESS = re.compile(
    r",|\s+\(?[A-ZÀ-Þ]|(?<=edex) \d{1,2},"
)  # what may follow a city: its state, its country or a postal code
_names = "|".join(sorted((re.escape(name) for name in (*STATES, *PROVINCES)), key=len, reverse=True))
_shorter = "|".join(STATE_ABBREVIATIONS)
_shortest = "|".join(name.capitalize() for name in SHORTEST_STATES)
# What follows a city: ", NY", " N.Y.", ", New York (", " MA 02116". `code` needs no comma, a name does.
REGION_AFTER = re.compile(
    rf"(?:,\s*|\s+\(?)(?P<code>{'|'.join(sorted(US_CODES | CANADIAN_CODES))}|[A-Z]\.\s?[A-Z]\.)(?![\w’'])"
    r"(?!,? (?:Ph\.?D|MPH|M\.?Sc|M\.?B\.?A)\b)"  # "Jo Park, MD PhD"
    rf"|,\s*(?P<name>(?i:{_names})\b|(?i:{_shorter})\b\.?|(?:{_shortest})\.)(?!\s+(?:University|College|School|Public)\b)"
)
ZIP_AFTER = re.compile(r",?\s*\|?\s*\d{5}(?:-\d{4})?\b")
COUNTRY_AFTER = re.compile(
    r",?\s*\|?\s*(?:(?:the\s+)?(?:United States(?: of America)?|USA|U\.S\.A?\.?|US)|Canada)(?!\w)"
)
# A full stop ends it, but for that of an abbreviation: "Marburg, Germany. We seek ...", "Leeds, U.K.".
_PLAIN_WORD = r"[A-ZÀ-Þ][\w’']{1,30}(?:-[A-ZÀ-Þ][\w’']{0,30}){0,4}"
_COUNTRY = rf"((?:{_PLAIN_WORD}(?! ?\.\w))(?: {_PLAIN_WORD})?|{WORD}(?: {WORD})?)"
COUNTRY_NAME_AFTER = re.compile(rf",\s*(?:the )?{_COUNTRY}")
COUNTRY_IN_BRACKETS = re.compile(rf" \({_COUNTRY}\)")
# How the French post sorts what it brings to many at one address: "35042 Rennes Cedex 9, France".
CEDEX = re.compile(r" cedex$", re.I)
CEDEX_NUMBER = re.compile(r" \d{1,2}(?=,)")
PART_OF_THE_WORLD = re.compile(r"\b(?:North|South|Central|Latin) $")  # "North America" is no country
COMPASS_BEFORE = re.compile(r"\b(?:North|South|East|West|Central) $")
# What stands large before a place at the beginning of a line, and belongs to none: "In Boise", "Location Boise".
LEAD_IN = frozenset(
    "In At Near From Location Based Located Downtown Greater Metro Visit Serving Around Outside".split()
)
# "The Marine Unit of" Alicante, Spain; "ABCD" Lausanne, Switzerland.
AFTER_ITS_UNIT = re.compile(r"(?:.* of |[A-Z]{3,} )(?=[A-ZÀ-Þ])")
# A name within a longer one: "Lansing Community College", "Suffolk County", "Lake Michigan".
INSTITUTION_AFTER = re.compile(
    r" (?:[A-Z][\w’'.\-]* ){0,3}(?:University|College|Schools?|District|Library|Libraries|Academy|Department|Institute|"
    r"Museum|Foundation|Center|Association|Consortium|Elementary|Middle|High|Intermediate)\b"
)
COUNTY_AFTER = re.compile(
    r"(?:['’]s)? (?:County|Parish|Township|Ave|Street|St\.|Rd|Blvd|Drive|Hall|Lane"
    # "Chino Roses Avenue", "just off Oxford St, near the park", but not "Minneapolis St. Paul"
    r"|(?:[A-Z][a-z]{2,15} )?(?:Avenue|Street|Road|Boulevard)|St(?!\.? ?[A-Z]))\b"
)
WATER_BEFORE = re.compile(r"\b(?:[Ll]ake|[Rr]iver|[Mm]ount|[Bb]ay of|[Gg]ulf of) $")
INSTITUTION_BEFORE = re.compile(r"(?:University|College|School|Museum|Library|Diocese|Bank|State|Institute|Board) of $")
# Behind a name alone these make it another place's: "Harrow Valley".
FEATURE_AFTER = re.compile(r" (?:Valley|Hills?|Heights|Creek|River|Ridge|Grove|Prairie|Hollow|Harbou?r|Woods|Lake)\b")
# A capitalized word before a name that is no preposition or article is part of a longer name.
NAME_BEFORE = re.compile(
    r"\b(?!(?:The|In|At|Our|From|Near|To|For|Downtown|Greater|Metro|Based|Located|Join|Work|And|Or|Of|By|"
    r"Remote)\b)[A-Z][a-z]+ $"
)
# Codes that are words, even in capitals ("MONDAY OR FRIDAY"), degrees or a city stand for nothing alone.
BARE_CODES = CODES - frozenset("OR IN ME HI OK ID MA MS MD PA LA DC AS".split())
# What a name ends with that is an institution's or a street's, not a city's.
NOT_A_CITY = re.compile(
    r"(?:College|University|Schools?|District|Library|Libraries|Department|Institute|Foundation|Office|Campus|Academy|"
    r"Association|Hall|Building|Street|St\.|Avenue|Ave\.?|Road|Rd\.?|Drive|Dr\.?|Blvd\.?|Boulevard|Way|Lane|Ln\.?|Court|"
    r"Parkway|Pkwy\.?|Highway|Hwy\.?|Terrace|Floor|Suite|Degree|"
    r"Bachelor|Master|Arts|Science|Education|Manager|Director|Coordinator|Teacher|Specialist|Team|State|County|"
    r"Job|Requisition|Posting|Vacancy|Photo|"
    r"(?:State|County|City|District|Nation)-?[Ww]ide|Various|Multiple|Flexible|Hybrid|Remote|Virtual|Online)$"
)
INSTITUTION = re.compile(
    r"\b(?:Universit(?:y|ät|é|à|eit|et)|Universidade?|Hochschule|College|Schools?|Institute?|Department|Cent(?:er|re)|"
    r"Library|Museum|Faculty|Academy|Office|Team|Dr|Prof)\b"
)
# Around a small town's name: "Office: Hatfield; Luton", "The school lies in Hatfield."
PART_BEFORE = re.compile(r"(?:^|[,;:(|/•·]\s*|\b(?:in|near|and|or|at)\s+)$")
IN_BEFORE = re.compile(r"\b(?:in|near)\s+$")
PART_AFTER = re.compile(
    r"\s*(?:$|(?<=\s)[–—-]\s|[,;:.)|/•·\n]|(?:and|or|with|from|on|for)\b"
    # "Leuven (hybrid)"
    r"|\((?i:on-?site|in[- ]person|hybrid|remote|partly|fully)\b)"
)
STREET = re.compile(
    r".+\b(?:Hall|Building|Street|St\.|Avenue|Ave\.?|Road|Rd\.?|Drive|Dr\.|Blvd\.?|Boulevard|Suite|Floor|Lane|Square) "
)


@dataclass(frozen=True, slots=True)
class Mention:
    place: Place
    start: int
    end: int


def trimmed(text: str, start: int, end: int) -> int:
    """Without a possessive, and without a stop unless it is one of several ("D.C.")."""
    name = text[start:end]
    if name.endswith(("’s", "'s")):
        return end - 2
    return end - 1 if name.endswith((".", "-", "’", "'")) and "." not in name[:-1] else end

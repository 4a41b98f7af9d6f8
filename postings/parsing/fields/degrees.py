"""Degrees and years of experience as a sentence names them."""

import re
from functools import lru_cache

from postings.parsing.fields.degree_names import AS_WRITTEN, AT_THE_BEGINNING, HINTS, IN_ANY_CASE
from postings.parsing.language.first_letters import beginning_words
from postings.parsing.language.hints import has_any, holds_any, in_small_letters
from postings.parsing.language.written_numbers import TO_TWELVE
from postings.parsing.posting import Degree

_IN_ANY_CASE = {  # over small letters
    degree: beginning_words("|".join(names), *AT_THE_BEGINNING.get(degree, ())) for degree, names in IN_ANY_CASE.items()
}
_AS_WRITTEN = {degree: beginning_words("|".join(names)) for degree, names in AS_WRITTEN.items()}
ANY_HINT = tuple({hint for hints in HINTS.values() for hint in hints})
_ABBREVIATION = re.compile(  # begins with a class, to which Python skips
    r"[BMAEJa](?<!\w.)(?:(?<=[BMAE])\.?(?:[A-Z]|[A-Z]?[a-z]{1,2}\b)|(?<=J)\.?D|(?<=A)[- ][Ll]evel|(?<=a)-level)"
)
# Somebody who is on the way to a degree, or among those who are.
_UNFINISHED = re.compile(
    r"(?i)\b(?:pursuing|doing|working (?:to|toward)|enrolled|obtain\w*|seeking|candidates? for|completing|in progress|"
    r"toward[s]?|lead(?:s|ing) to|current(?:ly)? (?:an? )?(?:undergraduate|graduate)|studying)\b[^.;]{0,60}$|"
    r"\bstudents?\W{0,3}$|"
    r"\b(?:no|without(?: an?)?)(?! (?:less|lower))(?: \w+)? $"
)
# "You hold, or are about to obtain, a PhD": one of the ways is to have it.
_OR_UNFINISHED = re.compile(
    r"(?i)\b(?:holds?|have|has|having|possess|obtained|completed|earned|received)\b[^.;]{0,30}\bor\b[^.;]{0,60}$"
)
# Who has it, and is not asked for it: "Professor Ann B. Oak, PhD", "Please contact Ann Oak, PhD".
_OF_A_PERSON = re.compile(
    r"\b(?:Dr|Prof|Professor|Mr|Ms|Mrs|[Cc]ontact|[Ee]-?mail|(?:led|headed|directed|supervised|mentored) by)\.?"
    r"(?: [A-Z][\w.’'-]{0,20}){1,4}, $"
)
_TAUGHT = re.compile(r"(?i)\b(?:teaching|taught|courses|classes|students|pupils) (?:at|on) (?:the |an? )?$")
_OF_OTHERS = re.compile(
    r"(?i)\.?[\s-]*(?:degree\s+)?(?:(?:and|or|/)\s*(?:masters?|bachelors?|ph\.?d\.?|graduate|doctoral|"
    r"post-?docs?)[’']?s?\s+)?"
    r"(?:(?:(?:is|are) )?not (?:mandatory|required|necessary|needed|essential)|students?|candidates?|programs?|"
    r"positions?|projects?|studentships?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|scholarships?|portals?|"
    r"applications?|"
    r"researchers?\b(?! experience)|thes[ie]s|courses?|classes|level (?:students|courses|"
    r"classes)|recipients)\b"
)
_PREFERRED = re.compile(
    r"(?i)\b(?:preferred|desired|desirable|(?<=a )plus|(?<=big )plus|(?<=huge )plus|plus(?=\W*$)|asset|advantageous|"
    r"ideal|optional|beneficial|helpful)\b|"
    r"(?P<rest>\b(?:preferably|ideally|prefers? (?:candidates|applicants|those|someone|people))\b)"
)
PREFERENCE = ("prefer", "desir", "plus", "asset", "advantage", "ideal", "optional", "beneficial", "helpful")
_AFTER_REMARK = re.compile(r"(?i)\s*(?:(?:is|are|would be|strongly|highly|an?)\s+)*")
_PART_ENDS = re.compile(r"[,;()]|(?<!\b[A-Z])(?<!\bPh)\.")

_NUMBERS = TO_TWELVE | {"fifteen": 15, "twenty": 20}
_NUMBER = rf"(?:\d{{1,2}}(?:\.\d)?|{'|'.join(_NUMBERS)})"
AT_LEAST = re.compile(r"(?i)\b(?:at least|minimum(?: of)?|(?:no|not) (?:less|fewer) than) an? ")
LONGEST = 1500  # of a statement; what comes after is not read
A_YEAR = re.compile(
    r"(?i)(?<=\bat least )an?(?= (?:full |academic |school )?year\b)|\ba(?= year (?:of )?(?:[\w-]+ ){0,2}experience)"
)
BETWEEN = re.compile(r"(?i)(\bbetween \w{1,6}) and (?=\w{1,6}\+? (?:years|yrs))")
# "Minimum 5, preferably 7 years": the unit stands behind the better of both.
_OR_BETTER = re.compile(r"(?i)\b(\d{1,2}),? (?:but |and )?(?:preferably|ideally) \d{1,2}(?=\+? (?:years|yrs)\b)")
BEGINS_WITH_OR = re.compile(r"\s*(?:or|and)\b")
A_DEGREE_LONG = 30
AN_AGE = 16  # "18+ years"
BEGINS_WITH_YEARS_IN = re.compile(
    r"[^\n]{1,24}? (?:years?|yrs?) (?:of (?=[a-z]+ing\b)|in )(?!advance\b|a row\b|total\b)\w"
)
YEARS = re.compile(
    rf"(?<![\w$.,/-])(?P<least>{_NUMBER})(?:\s*\(\s*(?:\d{{1,2}}|{'|'.join(_NUMBERS)})\s*\+?\s*\))?\s*(?:\+|or more|"
    rf"-?plus)?"
    rf"(?:\s*(?:-|–|—|−|to|or)\s*(?P<most>{_NUMBER})(?:\s*\(\s*\d{{1,2}}(?:\s?[-–]\s?\d{{1,2}})?\s*\))?\s*\+?)?"
    rf"(?:\s*|-(?=years?\s(?:[\w-]+\s){{0,3}}experience))(?:or more |plus |full |complete |calendar |academic |"
    rf"school |solid |consecutive )*(?P<unit>years?|yrs?|"
    rf"months?)\b[’']?",
    re.I,
)
_EXPERIENCE = re.compile(
    r"(?i)experience|\bexp\b|teaching|taught\b|coached\b|served\b|work(?:ing|ed)?\b|leading|leadership|managing|management|coaching|supervis|"
    r"background|"
    r"practice|"
    r"in (?:an?|the|education|K)|as an?\b|service|success|professional|responsib|administration"
)
_NOT_EXPERIENCE = re.compile(
    r"(?i)\s*(?:\([^()]{2,40}(?:hours|credits|units)\) of (?:\w+ ){0,2}(?:study|college|coursework)|residence|"
    r"of (?:[\w-]+ ){0,2}(?:funding|study|studies|coursework|college|credits?|"
    r"residen\w+(?! (?:life|hall|education))|"
    r"schooling)|of age|old|"
    r"older|or older|(?:college |university )?(?:degree|college|university|institution|program|"
    r"plan|term|contract|appointment|position|"
    r"fellowship|grant|commitment)|ago|from|after|upon|(?:of|from|following) (?:hire|appointment|employment|graduation|"
    r"study)|each|"
    r"in residence|, with the option|renewable)\b"
)
_NOT_BEFORE = re.compile(
    r"(?i)\b(?:last|past|previous|next|first|within|over the|every|for over|for more than|in|after|during|since|up to|"
    r"(?<!no )(?<!not )(?:less|fewer) than|no more than|not more than|maximum of|maximum|funded for|"
    r"contract|appointment|term|commit\w*|renewable|founded|grades?|ages?|aged|lived|resident|"
    r"been)\s+(?:the\s+)?(?:\w+\s+)?$"
)
_OF_EXPERIENCE = re.compile(r"(?i)\W++(?:\w[\w-]*+ ){0,3}experience")
# Years that one is to give, or that something else than work has lasted.
_TO_COME = re.compile(
    r"(?i)\b(?:commit|stay|remain|serve|continu|period of|dedicat|availab|driv|visa|licen[cs]e|liv(?:e|ing)|resid|"
    r"enrol)\w*\b[^.;]{0,60}$|"
    r"\b(?:position|job|post|role|appointment|internship|contract|funding) (?:is )?for [\w ]{0,20}$"
)
# Where one has lived or been a member for years is no experience, whatever stands beside it.
_NO_WORK = re.compile(r"(?i)\b(?:liv(?:e|ed|ing)|resid\w+|member(?:ship)?s?) (?:in|of|at|with|for)\b[^.;]{0,40}$")
_LEAST_BEHIND = re.compile(r"(?i)\s+minimum\b")
_LEAST = re.compile(r"(?i)\b(?:at least|minimum(?: of)?|(?:no|not) (?:less|fewer) than)\s+$")


@lru_cache(maxsize=128)
def degree_of(text: str) -> Degree | None:
    """The lowest degree that would do, leaving out what is only preferred beside it."""
    text = text[:LONGEST]
    return _least(_without_preferred(text)) or _least(text)


def required_degree(text: str) -> Degree | None:
    """The lowest degree that would do, of those that are not only preferred."""
    return degree_of(text) and _least(_without_preferred(text[:LONGEST]))


def required_years(text: str) -> float | None:
    return years_of(text) and _most_years(_without_preferred(text[:LONGEST]))


@lru_cache(maxsize=128)  # most sentences prefer nothing, so that both looks are at the same text
def _least(text: str) -> Degree | None:
    """The degree behind "at least", else the lowest that is named."""
    lowest = _lowest(text)
    at_least = AT_LEAST.search(text) if lowest else None
    return (at_least and _lowest(text[at_least.end() : at_least.end() + 30])) or lowest


def _lowest(text: str) -> Degree | None:
    lower = in_small_letters(text)
    may_be_abbreviated = _ABBREVIATION.search(text) is not None
    if not may_be_abbreviated and not holds_any(lower, ANY_HINT):
        return None
    for degree in Degree:
        in_words = holds_any(lower, HINTS[degree])
        if in_words and any(_is_asked_for(text, name) for name in _IN_ANY_CASE[degree].finditer(lower)):
            return degree
        if may_be_abbreviated and any(_is_asked_for(text, name) for name in _AS_WRITTEN[degree].finditer(text)):
            return degree
    return None


def _is_asked_for(text: str, name: re.Match[str]) -> bool:
    before = text[: name.start()]
    if "://" in before.rpartition(" ")[2]:
        return False
    if _OF_OTHERS.match(text, name.end()) or _TAUGHT.search(before) or _OF_A_PERSON.search(before):
        return False
    return not _UNFINISHED.search(before) or _OR_UNFINISHED.search(before) is not None


@lru_cache(maxsize=128)
def years_of(text: str) -> float | None:
    """The years of experience that are asked for, the least of a range; months as parts of a year."""
    text = text[:LONGEST]
    if not has_any(text, ("year", "yr", "month")):
        return None
    found = _most_years(_without_preferred(text))
    return _most_years(text) if found is None else found


@lru_cache(maxsize=128)
def _without_preferred(text: str) -> str:
    """The text with its parts that say "preferred" blanked, from comma to comma, and what follows "preferably"."""
    if not has_any(text, PREFERENCE):
        return text
    text = _OR_BETTER.sub(r"\1", text)
    while preferred := _PREFERRED.search(text):
        before = [end.end() for end in _PART_ENDS.finditer(text, 0, preferred.start())]
        start = preferred.start() if preferred["rest"] else _start_of_list(text, [0, *before])
        if _AFTER_REMARK.fullmatch(text, start, preferred.start()) and text[start - 1 : start] == ")":
            start = _start_of_list(text, [0, *(end for end in before if end <= text.rfind("(", 0, start))])
        after = _PART_ENDS.search(text, preferred.end())
        end = after.start() if after else len(text)
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _start_of_list(text: str, parts: list[int]) -> int:
    """ "MA, MLS, or PhD preferred": where the first of the alternatives begins that the word is said of."""
    *earlier, start = parts
    if BEGINS_WITH_OR.match(text, start):
        while earlier and start - earlier[-1] <= A_DEGREE_LONG and _lowest(text[earlier[-1] : start]):
            start = earlier.pop()
    return start


@lru_cache(maxsize=128)
def _most_years(text: str) -> float | None:
    text = BETWEEN.sub(r"\1 to ", A_YEAR.sub("1", text))
    found = [_number(years) for years in YEARS.finditer(text) if _is_experience(text, years)]
    return max(found, default=None)


def _is_experience(text: str, years: re.Match[str]) -> bool:
    """Whether the years are spent in work: words near them say so, or "3+ years", "at least 3 years" begin it."""
    if years["unit"].lower().startswith("month") and "experience" not in text.lower():
        return False
    if _NOT_EXPERIENCE.match(text, years.end()) or _NOT_BEFORE.search(text[max(0, years.start() - 40) : years.start()]):
        return False
    if _is_of_a_plan(text, years) or _NO_WORK.search(text[max(0, years.start() - 60) : years.start()]):
        return False
    if _EXPERIENCE.search(text[max(0, years.start() - 60) : years.end() + 90]):
        return True
    before = text[max(0, years.start() - 80) : years.start()]
    if BEGINS_WITH_YEARS_IN.match(text) and not before.strip(" -–—•*≥>=~"):
        return True
    is_least = "+" in years.group() or _LEAST.search(before) or _LEAST_BEHIND.match(text, years.end())
    return bool(is_least) and not _TO_COME.search(before) and _number(years) < AN_AGE


def _is_of_a_plan(text: str, years: re.Match[str]) -> bool:
    """ "A 5 year look back", but "5 year teaching experience"."""
    is_one = years["least"].lower() in ("1", "one") or years["unit"].lower() != "year"
    return not is_one and not _OF_EXPERIENCE.match(text, years.end())


def _number(years: re.Match[str]) -> float:
    least = years["least"].lower()
    number = float(_NUMBERS.get(least) or float(least))
    return round(number / 12, 2) if years["unit"].lower().startswith("month") else number

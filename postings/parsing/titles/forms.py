"""What a role is called: which lines could be the name of a job, and the name without what stands around it."""

import re
from collections.abc import Iterable
from functools import lru_cache

from postings.parsing.posting import Fact
from postings.parsing.sections.headings import is_of_the_manager, section_kind
from postings.parsing.titles.job_names import is_sentence, looks_like_a_name, names_a_job
from postings.parsing.vocabulary import around_titles as words
from postings.parsing.vocabulary import pattern
from postings.parsing.vocabulary.months import MONTHS
from postings.parsing.vocabulary.titles import NO_BEGINNINGS

_PREFIX = pattern(rf"\s*(?:{words.PREFIXES})(?!\w)\s*")
_ASIDE = pattern(words.ASIDES)
_EMPLOYER = pattern(words.EMPLOYERS)
_ACRONYM = 6
_HOLDER = re.compile(r"(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?(?P<first>[A-Z][\w’'-]+)(?: [A-Z][\w.’'-]*){1,3}, (?=[A-Z])")
_BODY_OF_STAFF = "Faculty of "  # a part of a university, though "Faculty in Biology" is sought
_WITH_US = " with us"  # "Intern with us!"
# What is left of "Current Open Staff Positions", which names none of them.
_OF_ALL_STAFF = re.compile(r"(?:(?:current|open|available|vacant) )+(?:staff|faculty|team|crew|cast|volunteers?)", re.I)
_SHORT_NAME = 6  # words
_LONGEST = 400  # characters of a line that could hold a title
_FROM_EMPLOYER = re.compile(r"(?P<name>[^:–—|]{2,60}?)(?:\s+[-–—|]\s+|:\s+)(?=[A-Z])")
_JOINT = re.compile(r"\s*[:|–—]\s+|\s+-\s+|\s+(?=(?:job|position|vacancy|volunteer)(?: \w+)?:\s)", re.I)  # behind it
_POSITION = pattern(words.POSITIONS)
_AMOUNT = r"[$£€]\s?\d[\d.,]{0,12}k?"
_PAY_BEHIND = re.compile(
    rf",?\s+{_AMOUNT}(?:\s?[-–—]\s?[$£€]?\d[\d.,]{{0,12}}k?)?(?:\s?(?:/|per\b|an?\b)\s?\w{{1,8}})?$", re.I
)
_TERMS_BEHIND = re.compile(r" Job ?ID:? ?[\d-]{2,12}$|:\s+[$£€]?\d")
# What sites that gather postings put behind a title: "Teacher Job in Reno, NV".
_JOB_IN_PLACE = re.compile(
    r"(?: \([^()]{1,20}\)){0,3} (?:Job|Position|Opening|Vacancy) in [A-Z][\w.’' -]{1,30}, [A-Z]{2}$"
)
# The grade of a federal post: "Education Specialist, GS-1720-12".
_GRADE = re.compile(r"(?:,| -)? (?:GS|GG|NF|AD|WG)-\d{1,4}(?:[-/]\d{1,2}){0,3}$")
# The form of its contract, behind a name that no sign sets off: "Lab Assistant fixed term contract".
_CONTRACT = re.compile(
    r",?\s+(?:(?:fixed|limited)[- ]term(?:\s(?:contract|position|post|role|appointment))?"
    r"|(?:permanent|temporary|freelance|short[- ]term)\s(?:contract|appointment))$",
    re.I,
)
_ENDS_OF_CONTRACTS = ("term", "contract", "position", "post", "role", "appointment")
# How many are sought: "Tutor x2", "Tutors (x3)".
_TIMES = re.compile(r",?\s+[(\[]?[x×]\s?\d{1,2}[)\]]?$", re.I)
# The number of a class, behind its name: "EDUCATION COORDINATOR 4183", and no year.
_CLASS_NUMBER = re.compile(r"(?<=[A-Za-z]) #?(?!(?:19|20)\d\d$)\d{4,10}$")
_LEVEL_OF_SCHOOL = re.compile(
    r"(?:(?:pre|nursery|lower|upper|middle|high|elementary|primary|secondary|intermediate|junior|senior)"
    r"(?: ?(?:and|&|/) ?| ))+schools?",
    re.I,
)
_REQUISITION = re.compile(r"#?(?:[A-Z]{1,4}-?)?\d[\dA-Z-]{3,15}")  # "260000KX", "S-19-20-49"
_SCHOOL_YEAR = re.compile(r",? (?:for (?:the )?)?20\d\d ?[-–/] ?(?:20)?\d\d (?:School|Academic) Year$", re.I)
_PURPOSE = re.compile(
    r" (?:to(?! the [A-Z])|who|that|with|for our|for the) [a-z]"
    # "Archivist position within the Letters project", but not "PhD position within the Letters project"
    r"|(?i:(?<!ph\.d\.)(?<!phd)(?<!doctoral) (?:position|post|job|role) (?:with(?:in)?|in|on) (?:the|our) [^,:;]{2,60}"
    r" (?:projects?|lab|laboratory|group|team|consortium|network|office|department|unit)$)"
)
# The months that it lasts: "Campaign Workers September - October, 2030".
_LASTS = re.compile(rf",? (?:{MONTHS})\.?(?: 20\d\d)? ?[-–] ?(?:{MONTHS})\.?,? 20\d\d$", re.I)
_WITH_ASIDE = re.compile(  # which begins with a look for the first character, for most have none of these
    r"(?=[\s,(\[]|-\s+20)(?:\s*[(\[](?P<aside>[^()\[\]]{0,80})[)\]]|\s+(?P<sign>[-–—|@])\s+(?=(?P<after>\S.*))"
    r"|-\s+(?=(?P<year>20\d\d\b.*))"
    r"|,\s+(?=(?P<tail>[A-Z][^,]{2,60}), [A-Z][\w. ]{2,30}, [A-Z]{2}$)"
    r"|,\s+(?=(?P<district>[A-Z][^,]{2,60} "
    r"(?:School District|Public Schools|Unified|ISD|Library|Charter School))(?: \([A-Z][\w. ]{2,24}\))?$)"
    r"|,?\s+at\s+(?!Large\b|Home\b|Night\b|Scale\b)(?=(?P<at>(?:the )?[A-Z].*)))"
)


@lru_cache(maxsize=512)
def is_title(text: str) -> bool:
    """Whether a line could be the name of a job: short, in title case, with a word that names one where names end."""
    if section_kind(text) is not None:
        return False
    name = bare_title(text)
    return _may_call_a_job(text, name) and looks_like_a_name(name) and _has_word_of_a_job(text, name)


def heads_a_job(text: str) -> bool:
    """Whether a heading could be the name of a job, also one that is all in small letters: "vice president"."""
    if not text.islower():
        return is_title(text)
    if section_kind(text) is not None:
        return False
    name = bare_title(text)
    in_its_case = looks_like_a_name(name) or not is_sentence(name)
    return in_its_case and _may_call_a_job(text, name) and _has_word_of_a_job(text, name)


def _may_call_a_job(text: str, name: str) -> bool:
    """Whether a line with this name is no longer than names are, and nothing else: a body, all of the staff."""
    words_of_it = name.split()
    if not name or len(words_of_it) > 14 or len(name) > 110:
        return False
    if words_of_it[0] in NO_BEGINNINGS or name.startswith(_BODY_OF_STAFF) or name.lower().endswith(_WITH_US):
        return False
    if _OF_ALL_STAFF.fullmatch(name):
        return False
    return ":" not in text or not is_of_the_manager(text.partition(":")[0])


def _has_word_of_a_job(text: str, name: str) -> bool:
    return names_a_job(name) or names_a_job(text)


def holder_of(text: str) -> str:
    """The first name of who may hold the job that the heading names: "Jane Doe, Head Teacher"."""
    match = _HOLDER.match(text)
    return match["first"] if match and not names_a_job(match.group().rstrip(", ")) else ""


def is_aside(text: str) -> bool:
    """What says how one works, and names nothing: "Full-time, remote"."""
    return bool(_ASIDE.fullmatch(text.strip()))


def could_head_work(text: str) -> bool:
    """Whether somebody's work could be called so, also all in small letters: "Set-up crew"."""
    return (text[:1].isupper() or _before_place(text).islower()) and _is_short_name(text)


def _is_short_name(text: str) -> bool:
    name = _before_place(text)
    return len(name.split()) <= _SHORT_NAME and not is_sentence(name)


def _before_place(text: str) -> str:
    return text.partition(" at the ")[0]


@lru_cache(maxsize=512)
def title_span(text: str) -> tuple[int, int]:
    """Where in the line the name of the job stands, without "Job description:", "(remote)" or the employer."""
    start = 0
    if len(text) > _LONGEST:
        return start, len(text)
    while (prefix := _PREFIX.match(text, start)) and prefix.end() > start and prefix.end() < len(text):
        rest = text[prefix.end() :]
        if not names_a_job(rest) and names_a_job(text[start:]):
            break
        start = prefix.end()
    employer = _FROM_EMPLOYER.match(text, start)
    if employer and _is_employer(employer["name"]) and is_title(text[employer.end() :]):
        start = employer.end()
    end = len(_without_position(_without_pay(_without_terms(_without_place(text.rstrip(" :!")))).rstrip()))
    purpose = _PURPOSE.search(text, start)
    if purpose and names_a_job(text[start : purpose.start()]):
        end = purpose.start()
    behind = len(text)
    for match in reversed([*_WITH_ASIDE.finditer(text, start)]):
        ends_it = match["aside"] is None or match.end() >= end
        if ends_it and match.end() <= behind and _is_aside_up_to(text, start, match, behind):
            behind = match.start()
            end = min(end, len(_without_position(text[:behind])))
    return start, max(end, start)


def _without_place(text: str) -> str:
    """ "Teacher Job in Reno, NV", "Clerk GS-303-5 Job in Reno, NV"."""
    place = _JOB_IN_PLACE.search(text) if " in " in text else None
    return _GRADE.sub("", text[: place.start()]) if place else text


def _without_terms(text: str) -> str:
    """ "Program Coordinator: 18 hours per week, 10 months", "EDUCATION COORDINATOR 4183", "Tutors 2026-27 School
    Year", "Tutor x2"."""
    text = _SCHOOL_YEAR.sub("", text) if text.endswith(("Year", "YEAR", "year")) else text
    text = _LASTS.sub("", text) if text[-1:].isdigit() else text
    text = _TIMES.sub("", text) if "x" in text.lower() or "×" in text else text
    text = _CONTRACT.sub("", text) if text.lower().endswith(_ENDS_OF_CONTRACTS) else text
    terms = _TERMS_BEHIND.search(text) if ": " in text else _CLASS_NUMBER.search(text) if text[-1:].isdigit() else None
    return text[: terms.start()] if terms and names_a_job(text[: terms.start()]) else text


def _without_pay(text: str) -> str:
    return _PAY_BEHIND.sub("", text) if "$" in text or "£" in text or "€" in text else text


def _without_position(text: str) -> str:
    """Most lines end otherwise, which their last word tells far sooner than the pattern does."""
    return _POSITION.sub("", text) if text.lower().rstrip("s!.\n").endswith(words.ENDS_OF_POSITIONS) else text


def _is_aside_up_to(text: str, start: int, match: re.Match[str], end: int) -> bool:
    """Whether what stands from here to the end of the title may be cut from it: a remark in parentheses, or the
    employer after a dash."""
    if match["aside"] is not None:
        aside = match["aside"].strip()
        return bool(_ASIDE.fullmatch(aside) or _REQUISITION.fullmatch(aside))
    after = text[match.end() : end]
    return names_a_job(text[start : match.start()]) and (_is_no_name(after) or _is_set_off(match))


def _is_set_off(match: re.Match[str]) -> bool:
    """ "Designer | Code Garden", "Designer at Code Garden", "Page, Elm Library, Reno, NV": so who hires is set off."""
    if match["at"] is not None or match["district"] is not None:
        return True
    set_off = match["after"] if match["sign"] in ("|", "@") else match["tail"]
    return set_off is not None and not names_a_job(set_off)


def _is_employer(name: str) -> bool:
    """An employer's name before the title's: one with a word for such, or an acronym."""
    return (bool(_EMPLOYER.search(name)) or (name.isupper() and len(name) <= _ACRONYM)) and not names_a_job(name)


def _is_no_name(after: str) -> bool:
    if _ASIDE.fullmatch(after.strip()):
        return True
    if _LEVEL_OF_SCHOOL.fullmatch(after.strip()):
        return False  # "Math Teacher - Middle School"
    return bool(_EMPLOYER.search(after)) and (after.startswith("The ") or not names_a_job(after))


def bare_title(text: str) -> str:
    start, end = title_span(text)
    return text[start:end]


def has_something_beside(title: str) -> bool:
    """Whether a sign sets something off in it, as who hires would be."""
    return ", " in title or _JOINT.search(title) is not None


def without_employer(title: Fact, employers: Iterable[Fact]) -> Fact:
    """The title without who hires before or behind it, whom the text names: "Party of Elm: Cook", "Elm Lab job posting:
    Cook", "Cook, Elm Schools Network"."""
    text = str(title.value)
    names = [str(fact.value) for fact in employers]
    joint = next((joint for name in names if text.startswith(name) and (joint := _JOINT.match(text, len(name)))), None)
    named = title_fact(text[joint.end() :], title.span[0] + joint.end()) if joint else title
    bare, comma, behind = text.partition(", ")
    if comma and behind in names:
        named = title_fact(bare, title.span[0])
    return named if is_title(str(named.value)) else title


def title_fact(text: str, start: int) -> Fact:
    """The title that `text`, which begins at `start`, holds."""
    first, last = title_span(text)
    return Fact("title", text[first:last], (start + first, start + last))

"""employment_type, of which a role may have several: a part-time internship, a full-time temporary post.

Labelled values, the title and JSON-LD are read word by word. In prose a word counts only where the sentence says it of
the role: "a full-time position", not "full-time experience" or "benefits for full-time staff".
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from postings.parsing.fields import employment_context as context
from postings.parsing.fields import employment_words as words
from postings.parsing.fields.bars import stands_alone
from postings.parsing.fields.employment_named import (
    SHORT,
    by_its_form,
    in_title,
    named,
    of_its_group,
    of_its_page,
    type_fact,
)
from postings.parsing.fields.employment_volunteers import of_those_who_volunteer
from postings.parsing.fields.labels import last_words_of
from postings.parsing.fields.once import once
from postings.parsing.fields.weekly_hours import by_weekly_hours
from postings.parsing.language.hints import holds_any, in_small_letters
from postings.parsing.language.sentences import sentences
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import LISTING, Basis, EmploymentType, Fact, SectionKind
from postings.reading.document import BlockKind, Origin

TIMES = frozenset({EmploymentType.FULL_TIME, EmploymentType.PART_TIME})
OF_TIMES = tuple(words.PATTERNS[kind] for kind in TIMES)
OF_A_WHILE = (*OF_TIMES, words.PATTERNS[EmploymentType.TEMPORARY])
PERSONS = frozenset({EmploymentType.INTERN, EmploymentType.VOLUNTEER, EmploymentType.CONTRACTOR, EmploymentType.OTHER})
TOLD_IN = (Origin.BODY, Origin.FRONT_MATTER)
REACH = 160
LABEL_AND_VALUE = 2  # cells of a row, of which the first names the second
MOST_MENTIONS = 12  # of one type in one sentence; more are no sentence


@once
def employment(role: RoleText) -> Iterator[Fact]:
    found: dict[object, Fact] = {}
    for fact in (*named(role), *in_title(role), *of_its_group(role)):
        found.setdefault(fact.value, fact)
    known_time = bool(found.keys() & TIMES)
    for fact in (*_told(role), *_of_consultants(role)):
        if not (known_time and fact.value in TIMES):
            found.setdefault(fact.value, fact)
    if EmploymentType.FULL_TIME not in found:
        for fact in _of_projects(role):
            found.setdefault(fact.value, fact)
    if not found.keys() & TIMES:
        for fact in (*of_its_page(role), *by_its_form(role)):
            found.setdefault(fact.value, fact)
    yield from found.values()
    if not found and (volunteers := next(of_those_who_volunteer(role), None)):
        yield volunteers
    elif not found.keys() & {*TIMES, EmploymentType.VOLUNTEER}:
        yield from by_weekly_hours(role)


def _told(role: RoleText) -> Iterator[Fact]:
    """The first time of work that a sentence says of the role, and the other types that any sentence says of it."""
    open_kinds = set(words.PATTERNS)
    title = role.title.lower()
    last = max((p.start for p in role.passages if p.origin is Origin.BODY and not p.shared), default=0)
    headed = min((p.start for p in role.passages if p.kind is BlockKind.HEADING and p.start > last), default=None)
    hinted_in = _hinted(role)
    for passage in sorted((p for p in role.passages if id(p) in hinted_in), key=lambda p: p.shared):
        hinted = hinted_in[id(passage)]
        if not hinted & open_kinds or not _is_prose(passage):
            continue
        # What follows all roles may speak of others who are welcome as well: interns, volunteers; so may a list of
        # all that the page offers.
        is_headed = passage.heading or (headed is not None and passage.start > headed)
        of_others = passage.kind is BlockKind.ITEM or (passage.start > last and is_headed)
        kinds = open_kinds - PERSONS if passage.shared and of_others else open_kinds
        lower = in_small_letters(passage.text)
        for start, end in sentences(passage.text):
            found = dict(_types_in(passage, lower, (start, end), kinds & hinted, title))
            for kind, match in found.items():
                yield type_fact(kind, passage, match.span())
            is_told = found.keys() & TIMES and not context.CONSIDERS.search(passage.text, start, end)
            open_kinds -= {*found, *(TIMES if is_told else ())}


def _hinted(role: RoleText) -> dict[int, set[EmploymentType]]:
    """The types that a passage may tell of, by the passage's identity; most tell of none."""
    hinted: defaultdict[int, set[EmploymentType]] = defaultdict(set)
    for kind, hints in words.HINTS.items():
        for passage in role.holding(hints):
            hinted[id(passage)].add(kind)
    return hinted


def _is_prose(passage: Passage) -> bool:
    """Headings are none, but for those of the role's own that are a sentence or a line of facts all the same."""
    if passage.kind is BlockKind.HEADING:
        return not passage.shared and context.IS_SAID.search(passage.text) is not None
    if passage.kind is BlockKind.ROW and len(passage.cells) == LABEL_AND_VALUE:
        return False
    if passage.label and words.OF_OTHERS.fullmatch(last_words_of(passage.label)):
        return False
    return passage.kind is not BlockKind.QUOTE and passage.origin in TOLD_IN


def _types_in(
    passage: Passage, lower: str, span: tuple[int, int], kinds: set[EmploymentType], title: str
) -> Iterator[tuple[EmploymentType, re.Match[str]]]:
    start, end = span
    sentence = lower[start:end]
    for kind in words.PATTERNS:
        if kind in kinds and holds_any(sentence, words.HINTS[kind]):
            said = _is_said_of_person if kind in PERSONS else _is_said_of_role
            matches = islice(words.PATTERNS[kind].finditer(lower, start, end), MOST_MENTIONS)
            match = next((m for m in matches if _is_certain(title, passage, m) or said(passage, m, *span)), None)
            if match and not (match.group() == "unpaid" and "intern" in f"{title} {sentence}"):
                yield kind, match


def _is_certain(title: str, passage: Passage, match: re.Match[str]) -> bool:
    """ "Two full-time research engineers": the role's own title, if it has more than one word; or "Tutor – part time,
    ..." at the beginning; or "TV-L E13, 65 %"; "volunteer tutors", of a tutor."""
    before = passage.text[: match.start()].rstrip(" ,:;|–—-(").lower()
    if title and (before == title or (match.re in OF_TIMES and context.IT_IS.sub("", before).endswith(title))):
        return True
    lasts = match.re in OF_A_WHILE and context.YEARS_LONG.search(
        passage.text[max(0, match.start() - 14) : match.end() + 14]
    )
    if context.CERTAIN.fullmatch(match.group()) or (lasts and passage.section is not SectionKind.QUALIFICATIONS):
        return True
    name = title.partition(" (")[0]
    behind = passage.text[match.end() : match.end() + len(name) + 2].lstrip(" ,").lower()
    if match.re is words.PATTERNS[EmploymentType.VOLUNTEER]:
        return bool(name) and behind.startswith(name.split()[-1].rstrip("s"))
    return " " in name and behind.startswith(name)


def _around(text: str, match: re.Match[str], start: int, end: int) -> tuple[str, str]:
    """The words of the sentence before and behind a match, no farther than any pattern looks: sentences may be huge."""
    return text[max(start, match.start() - REACH) : match.start()], text[match.end() : min(end, match.end() + REACH)]


def _is_said_of_role(passage: Passage, match: re.Match[str], start: int, end: int) -> bool:
    before, behind = _around(passage.text, match, start, end)
    if context.DENIED_BEFORE.search(before):
        return False
    alone = passage.section not in context.OF_OTHERS and _is_alone(passage.text, match)
    if alone or _stands_before_the_role(before, behind):
        return True
    is_time = match.re in OF_TIMES
    if context.OTHERS_BEFORE.search(before) or (not is_time and context.OF_SOMETHING_ELSE.match(behind)):
        return False
    if context.OTHERS_BEHIND.match(behind):
        an_employee = context.AN_EMPLOYEE.fullmatch(f"{before[-30:]}|{behind[:20]}")
        return bool(an_employee or context.HIRES_BEFORE.search(before))
    is_sought = context.A_BEFORE.fullmatch(before) and context.PERSON_SOUGHT.match(behind)
    is_reader = is_time and context.AS_A_BEFORE.fullmatch(before) and context.YOU_BEHIND.match(behind)
    if is_sought or is_reader or context.NOUN_BEHIND.match(behind) or context.WORKING_BEFORE.search(before):
        return True
    if passage.section in context.OF_OTHERS:
        return is_time and any(told.search(before) for told in (context.ROLE_IS_BEFORE, context.HIRING_BEFORE))
    if context.HIRING_BEFORE.search(before) or context.ROLE_BEFORE.search(before):
        return True
    if context.ONLY_TYPES.fullmatch(before) and end - start <= 2 * SHORT:
        return True
    of_the_page = passage.origin is Origin.FRONT_MATTER or end - start <= SHORT or before.endswith("(")
    return is_time and of_the_page and context.FIRST_WORDS.fullmatch(before) is not None


def _stands_before_the_role(before: str, behind: str) -> bool:
    """ "This is a full-time contract for ...", "We offer a temporary contract", "for a part-time teaching role"."""
    begins = context.CONTRACT.fullmatch(before) or context.OFFERS_A.search(before)
    opens_with_contract = begins and context.OF_CONTRACT.match(behind)
    return bool(opens_with_contract or (context.FOR_A.search(before) and context.A_ROLE.match(behind)))


def _is_alone(text: str, match: re.Match[str]) -> bool:
    """Between bars, one of the facts in parentheses, or in a short line between commas."""
    noun = context.ROLE_NOUN.match(text, match.end())
    end = noun.end() if noun else match.end()
    enclosed = context.IN_PARENTHESES.search(text, max(0, match.start() - SHORT), match.start())
    if (enclosed and text[end : end + 1] in (",", ")")) or stands_alone(text, match.start(), end):
        return True
    return (
        len(text) <= SHORT
        and bool(context.LISTED_BEFORE.search(text[: match.start()]))
        and bool(context.LISTED_BEHIND.match(text, end))
    )


def _is_said_of_person(passage: Passage, match: re.Match[str], start: int, end: int) -> bool:
    before, behind = _around(passage.text, match, start, end)
    if context.THIS_ROLE_BEFORE.search(before) and context.ROLE_BEHIND.search(match.group() + behind[:40]):
        return True
    if context.OFFICERS_BEFORE.search(before):
        return True
    if passage.section in context.OF_OTHERS - {SectionKind.RESPONSIBILITIES}:
        return False
    if context.DENIED_BEFORE.search(before):
        return False
    if context.ENGAGEMENT.fullmatch(match.group()):
        return True
    is_this_person = context.THIS_PERSON_BEFORE.search(before) and context.PERSON_BEHIND.match(behind)
    if is_this_person or (context.AS_A_BEFORE.fullmatch(before) and behind.startswith(", you")):
        return True
    if passage.section is SectionKind.RESPONSIBILITIES:
        return False
    is_fellow = match.re is words.PATTERNS[EmploymentType.OTHER]
    if not is_fellow and (_is_alone(passage.text, match) or _is_role_of_persons(before, match, behind)):
        return True
    is_short = end - start <= SHORT and context.FIRST_WORDS.fullmatch(before)
    if is_short and context.ALONE.match(passage.text, match.start()):
        return True
    return context.PERSON_BEFORE.search(before) is not None


def _is_role_of_persons(before: str, match: re.Match[str], behind: str) -> bool:
    """ "All positions are unpaid", "the ten-week internship", "Become a volunteer", "Volunteers must ..."."""
    if context.IS_BEFORE.search(before) or context.BECOME_BEFORE.search(before):
        return True
    if not before.strip() and context.ARE_ASKED.match(match.group()[-1] + behind):
        return True
    is_this = context.INTERNSHIP.fullmatch(match.group()) and context.THIS_BEFORE.search(before)
    return bool(is_this) and not context.NOT_THE_ROLE.match(behind)


def _of_projects(role: RoleText) -> Iterator[Fact]:
    """Who works on a project's budget is a contractor; who is there full time may write bids for others."""
    for passage in role.holding(words.PROJECT_HINTS):
        if passage.section not in LISTING and (match := words.PROJECT.search(passage.text)):
            yield type_fact(EmploymentType.CONTRACTOR, passage, match.span(), Basis.DERIVED)


def _of_consultants(role: RoleText) -> Iterator[Fact]:
    """The consultant whose title says another thing is a contractor too."""
    if "consultant" not in role.title.lower():
        for passage in role.holding(("consultant",)):
            if passage.origin is Origin.BODY:
                yield from _consultants(passage)


def _consultants(passage: Passage) -> Iterator[Fact]:
    for start, end in sentences(passage.text):
        for match in words.CONSULTANT.finditer(passage.text, start, end):
            if _is_said_of_person(passage, match, start, end):
                yield type_fact(EmploymentType.CONTRACTOR, passage, match.span(), Basis.DERIVED)

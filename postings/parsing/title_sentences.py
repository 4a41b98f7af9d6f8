"""Names of jobs in sentences: behind a word of seeking, or as whoever does the work."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from postings.parsing.first_letters import by_first_letter
from postings.parsing.job_names import is_sentence, names_a_job
from postings.parsing.job_words import is_job_word
from postings.parsing.passages import Passage
from postings.parsing.posting import Basis, Fact, SectionKind
from postings.parsing.sentences import sentences
from postings.parsing.titles import title_fact
from postings.parsing.verbs import begins_with_verb, is_verb
from postings.parsing.vocabulary import titles as words
from postings.parsing.vocabulary.job_nouns import ANYBODY, BODIES
from postings.reading.document import BlockKind
from postings.reading.values import replace

_LOOSE_END = re.compile(r"(?: (?:of|and|for|in|the|to|&|-|–|/)){1,10}$")
_PLACE = re.compile(r" (?:in|at|within) (?:the|our|its) ")
_LOOSE_START = re.compile(rf"^(?:(?:{'|'.join(words.PRAISE)})(?:,| and)? )+", re.I)
_NAME = (  # "Reporting to the Librarian, the Director ...": an article behind a comma begins another
    r"(?P<name>(?:[A-Z][\w’'./&+-]*|[A-Z&])"
    r"(?:,? (?!(?<=, )the )(?:[A-Z(][\w’'./&+()-]*|of|and|for|in|the|to|&|-|–|/)){0,10}"
    r"(?:(?:(?<=PhD)|(?<=D\.)) (?:students?|candidates?|researchers?)\b)?)"
)
_LOWER_NAME = r"(?P<name>[\w’'/&-]+(?: [\w’'/&-]+){0,13})"
_NO_FIRST = words.NO_BEGINNINGS | {"someone", "somebody", "anyone", "anybody"}  # "someone who is good at sales"
_LOWER_WORD = r"[a-z][\w’'/&-]*"
_SEEKING = rf"\b(?:{by_first_letter('|'.join(words.SEEKING))})\b"
_TO_HIRE = (
    r"(?: to (?:hire|recruit|appoint|employ|fill(?! (?:out|in)\b)|add))?"
    r"(?: (?:around|about|up to|over|some))?"
    r"(?: (?:an?|the|(?:its|their)(?= (?:next|new|first)\b)|our|another|next|"
    r"one|two|three|four|five|six|ten|a dozen|twelve|fifteen|twenty|\d+)(?: \(\d+\))?)?"
    r"(?: [\w-]{3,20},){0,4}"
)
_SOUGHT = re.compile(_SEEKING + r"(?: [a-z0-9][a-z0-9,.'’/-]*){0,9}? " + _NAME)
# "We seek a new colleague for our team: Map Curator!"
_SOUGHT_BEHIND_COLON = re.compile(
    r"\b(?i:seek(?:s|ing)?|hir(?:es?|ing)|(?:look|search)(?:e?s|ing)? for|recruit(?:s|ing)?)"
    r" (?:an?|one|another|someone)(?: [^\s:;.!?]+){0,14}: (?:an? |our )?" + _NAME
)
# "We have a new opening: Map Curator."
_OPENING_BEHIND_COLON = re.compile(
    r"\b(?i:ha(?:s|ve)|there is|offer(?:s|ing)?|announc(?:e|es|ing)|post(?:ed|ing)|fill(?:ing)?|for)"
    r" (?i:an?|one|the|our|this)(?: [\w-]+){0,4} (?i:opening|vacancy|position|job|role|post)(?: available| open)?:"
    r" (?:an? |our )?" + _NAME
)
_SOUGHT_LOWER = re.compile(_SEEKING + _TO_HIRE + " " + _LOWER_NAME, re.I)
_WANTED = re.compile(r"(?:help |staff )?(?:wanted|needed)", re.I)  # "Wanted: two bus drivers for the evening."
_WANTED_LOWER = re.compile(r"^(?:(?:an?|one|two|three|four|five|\d{1,2}) )?" + _LOWER_NAME)
# "... a friendly candidate to work as a part-time Gallery Assistant": what somebody who is sought will be.
_AS = r"\b(?:to|will|who (?:can|will)) (?:work|serve|act|function|join)\b(?: [\w’'&,-]+){0,12}? as (?:an?|our|the) "
_SOUGHT_AS = re.compile(_AS + r"(?:[a-z-]+,? ){0,3}" + _NAME)
_SOUGHT_AS_LOWER = re.compile(_AS + _LOWER_NAME)
# "We seek an individual. A skilled Project Manager to develop our plan."
_WANTED_TO = re.compile(
    r"(?:^|(?<=[.!?:] ))An? (?:[a-z-]+,? ){1,4}"
    + _NAME
    + r"(?<! to) ?(?:who will|to) (?=[a-z]+ (?:[a-z]+ ){0,3}[a-z]+)"
)
_LOWER_NAME_ALONE = rf"{_LOWER_WORD}(?: {_LOWER_WORD}){{0,4}}"
# "The Tour Guide is responsible for ...": certain; "The tour guide will ..." may be said of a colleague.
_IS_RESPONSIBLE = re.compile(
    rf"[Tt]he {_NAME}(?: role| position)? (?:is (?:primarily )?responsible|"
    r"has (?:(?:the )?(?:full|overall|general|primary|main) )?(?:charge of|responsibility for|the task of))\b"
)
_ARE_RESPONSIBLE = re.compile(
    r"(?:^|(?<=[.!?] ))(?P<name>[A-Z][a-z]+(?: [a-z]+){0,3}) are (?:primarily )?responsible\b"
    rf"|[Tt]he (?P<one>{_LOWER_NAME_ALONE}?)(?: role| position)? (?:is (?:primarily )?responsible|has the task of)\b"
)
# "As one of our Tutors at the Elm School, you ..."
_READER = re.compile(
    rf"[Aa]s (?:an?|our|the|one of (?:our|the|two|three|four|five|several|many)) {_NAME}"
    r"(?: (?:or|at|with|on|within)\b[^,.!?;:]{0,60})?, you\b"
)
_READER_LOWER = re.compile(rf"[Aa]s (?:an?|our|the) (?P<name>{_LOWER_NAME_ALONE}), you\b")
_MUST_HAVE = re.compile(
    r"(?:^|(?<=[.!?] ))(?P<name>[A-Z][a-z]+(?: [a-z]+){0,3}) (?:shall|must) (?:possess|hold|have)\b"
)
_WILL = re.compile(
    rf"[Tt]he {_NAME}(?: role| position)? (?:(?:generally|typically|usually|normally|also) )?"
    r"(?:will|shall|reports to|leads|manages|supports|oversees|coordinates|"
    r"provides|assists|works|serves|plays)\b"
)
_WILL_LOWER = re.compile(rf"[Tt]he (?P<name>{_LOWER_NAME_ALONE}?)(?: role| position)? (?:will|shall|reports to)\b")
# "Academic Deans report to the Head of School"
_THEY_ARE = re.compile(
    rf"(?:^|(?<=[.!?] )){_NAME} (?:are (?:primarily )?responsible for|are expected to|are accountable for|report to)\b"
)
# "The Trail Steward clears paths": at the beginning of a sentence, with a verb behind the name.
_DOES = re.compile(rf"The {_NAME} (?=[a-z]+s\b)")
# "The Trail Steward is a new, part-time role at ..."
_IS_POST = re.compile(
    rf"(?:^|(?<=[.!?] ))The {_NAME} is an? (?:[a-z-]+,? ){{0,5}}(?:role|position|job|post|opening)\b(?! model)"
)
# "A Lunch Monitor is a part-time employee who ..."
_IS_EMPLOYEE = re.compile(
    rf"(?:^|(?<=[.!?] ))(?:An?|The) {_NAME} is an? (?:[a-z-]+,? ){{0,5}}"
    r"(?:employee|professional|educator|member|worker|person|individual) (?:who|that|of|responsible)\b"
)
# "The level of the position is Office Assistant II."
_POST_IS = re.compile(rf"\b(?:[Tt]he|[Tt]his|[Oo]ur) (?:position|job|classification|post) is (?:an? |the )?{_NAME}")
# "A Research Associate position is available at the Elm Institute"
_IS_OPEN = re.compile(
    rf"(?:^|(?<=[.!?] ))(?:An? |Two |Three |Several )?{_NAME} (?i:positions?|posts?|jobs?|roles?)(?:\(s\))?"
    r" (?:is|are) (?:now |currently |immediately )?(?:available|open)\b"
)
# "One doctoral researcher position (75%) is open in the Elm Group"
_IS_OPEN_LOWER = re.compile(
    rf"(?:^|(?<=[.!?] ))(?i:an?|one|two|three|several) {_LOWER_NAME} (?:positions?|posts?|jobs?|roles?)"
    r"(?:\(s\)| \([^()]{1,40}\))? (?:is|are) (?:now |currently |immediately )?(?:available|open)\b"
)
# "1-year Postdoc opportunity at the University of Elm to work on ...", where a text begins.
_BEGINS_WITH_POST = re.compile(
    rf"^(?i:(?:an?|one|\d|new|funded|(?:full|part)[- ]time|\d[- ](?:year|month)),? ){{0,4}}{_NAME}"
    r" (?i:position|opportunity|opening|vacancy|post) (?:at|in|with|on|within) (?=[A-Za-z])"
)
# "What are the responsibilities and job description for the Cook, Grades K-5 position at Elm House?": whatever stands
# between is the name, as sites that gather postings ask it above each of them.
_ASKED = re.compile(
    r"What (?:are|is) the [a-z, ]{3,60} (?:for|of) the (?P<name>[^?\n]{3,140}) (?:position|job|role)"
    r" (?:at|with) [^?\n]{2,100}\?"
)
_CALLED_FOR = re.compile(
    r"\W{0,3}(?!(?i:no|all|any|other|if|as|when)\b)(?P<name>[A-Z][^\n.!?:;]{2,60}?)(?: (?:is|are))?"
    r"(?: urgently| still)? (?i:needed|wanted|required|sought)\b"
    r"(?=\W{0,3}$|: [A-Z]| (?i:for|to|from|in|at|as|by|this|immediately)\b)"
)
_SMALL = frozenset("a an the and or of as with for to in from by at on into".split())
_JOINTS = frozenset("with for to in from by at on into".split())
_ALONE = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.FIELD})
_PARAGRAPH = 60  # characters
_SPEAKS_OF_WORK = frozenset(
    {
        SectionKind.SUMMARY,
        SectionKind.UNCLASSIFIED,
        SectionKind.RESPONSIBILITIES,
        SectionKind.QUALIFICATIONS,
        SectionKind.OVERVIEW,
    }
)


def seeks_a_job(passage: Passage) -> bool:
    """Whether somebody seeks somebody here, by the name of a job."""
    return any(_in_lower_case(match["name"]) for match in _SOUGHT_LOWER.finditer(passage.text))


def calls_for_a_job(passage: Passage) -> bool:
    """ "Bus drivers needed!", in a line of its own; "Wanted: two bus drivers for the evening."."""
    if _WANTED.fullmatch(passage.label):
        return any(_names([passage], _WANTED_LOWER, _in_lower_case))
    match = _CALLED_FOR.match(passage.text) if passage.kind in _ALONE else None
    return match is not None and names_a_job(match["name"])


def sought(body: list[Passage]) -> Iterator[Fact]:
    """ "We are seeking a Director of Programs to ...": the name of a job behind a word of seeking."""
    told = _but_for_lists(body)
    with_colon = [p for p in told if ": " in p.text]
    yield from _names(with_colon, _SOUGHT_BEHIND_COLON, _in_title_case)
    yield from _names(with_colon, _OPENING_BEHIND_COLON, _in_title_case)
    yield from _names(told, _SOUGHT, _in_title_case)


def posts(body: list[Passage]) -> Iterator[Fact]:
    """What somebody says that a job is called: "The Trail Steward is a new position", "A Cook position is open"."""
    yield from _names([p for p in body if " is a" in p.text], _IS_POST, _in_title_case)
    yield from _names(body, _IS_EMPLOYEE, _in_title_case)
    yield from _names(body, _POST_IS, _in_title_case)
    yield from _names([p for p in body if "open" in p.text or "available" in p.text], _IS_OPEN, _in_title_case)
    yield from _names(body[:1], _BEGINS_WITH_POST, _in_title_case)


def asked(body: list[Passage]) -> Iterator[Fact]:
    """The name in the question that a site puts above a posting."""
    for passage in body:
        if passage.text.startswith("What ") and (match := _ASKED.fullmatch(passage.text.rstrip())):
            yield title_fact(match["name"], passage.start + match.start("name"))


def sought_in_lower_case(body: list[Passage]) -> Iterator[Fact]:
    yield from _names([p for p in body if _WANTED.fullmatch(p.label)], _WANTED_LOWER, _in_lower_case)
    yield from _names(_but_for_lists(body), _SOUGHT_LOWER, _in_lower_case)
    yield from _names([p for p in body if "open" in p.text or "available" in p.text], _IS_OPEN_LOWER, _in_lower_case)


def _but_for_lists(body: list[Passage]) -> list[Passage]:
    """What an item of duties seeks is no job: "Seeks guidance from the adviser"."""
    return [p for p in body if p.kind is not BlockKind.ITEM or p.section is not SectionKind.RESPONSIBILITIES]


def sought_as(body: list[Passage]) -> Iterator[Fact]:
    """ "We seek somebody to join us as a tour guide"."""
    yield from _names(body, _WANTED_TO, _in_title_case)
    yield from _names(body, _SOUGHT_AS, _in_title_case)
    yield from _names(body, _SOUGHT_AS_LOWER, _in_lower_case)


def subjects(body: list[Passage]) -> Iterator[Fact]:
    """Who does the work: "The Tour Guide will lead visitors through the house". A title that is only derived."""
    about_work = [p for p in body if p.section in _SPEAKS_OF_WORK or " reports to " in p.text]
    about_work.sort(key=lambda p: p.start)
    for pattern, name_in in (
        (_IS_RESPONSIBLE, _in_title_case),
        (_ARE_RESPONSIBLE, _whole),
        (_READER, _in_title_case),
        (_READER_LOWER, _whole),
        (_WILL, _in_title_case),
        (_WILL_LOWER, _whole),
        (_MUST_HAVE, _whole),
        (_THEY_ARE, _in_title_case),
    ):
        yield from (replace(fact, basis=Basis.DERIVED) for fact in _names(about_work, pattern, name_in))
    yield from _who_acts(about_work)


def _who_acts(body: list[Passage]) -> Iterator[Fact]:
    for passage in body:
        for start, end in sentences(passage.text):
            match = _DOES.match(passage.text, start, end)
            name = _in_title_case(match["name"]) if match and begins_with_verb(passage.text[match.end() :]) else ""
            if match and name:
                yield replace(title_fact(name, passage.start + match.start("name")), basis=Basis.DERIVED)


def contradicts(field: str, body: list[Passage]) -> bool:
    """Whether the text begins with the work of somebody else than the field names, and never names that one: the front
    matter was copied from another page."""
    first = [passage for passage in body if len(passage.text) > _PARAGRAPH][:1]
    subject = next(_names(first, _IS_RESPONSIBLE, _in_title_case), None)
    if subject is None or subject.span[0] - first[0].start > len("The ") or any(field in p.text for p in body):
        return False
    return " " in str(subject.value) and not set(str(subject.value).split()) & set(field.split())


def _names(body: list[Passage], pattern: re.Pattern[str], name_in: Callable[[str], str]) -> Iterator[Fact]:
    for passage in body:
        for start, end in sentences(passage.text):
            while match := pattern.search(passage.text, start, end):
                group = match.lastgroup or "name"
                name = name_in(_LOOSE_START.sub("", match[group]))
                if name:
                    yield title_fact(name, passage.start + match.start(group) + match[group].index(name))
                inner = match.start(group)  # "announce that we are looking for a teacher"
                start = inner if not name and inner > match.start() else match.end()


def _in_title_case(words_sought: str) -> str:
    name = _LOOSE_END.sub("", words_sought).rstrip(".,")
    place = _PLACE.search(name)
    if place and names_a_job(name[: place.start()]):
        name = name[: place.start()]
    return name if names_a_job(name) else ""


def _in_lower_case(words_sought: str) -> str:
    """Of a name in lower case nothing tells where it ends but the word that names a job, or the last of several one
    after another: "a postdoctoral researcher/data scientist to"."""
    tokens = words_sought.split(" ")
    jobs = [_names_somebody(*pair) for pair in pairwise(["", *map(str.lower, tokens)])]
    if True not in jobs or tokens[0].lower() in _NO_FIRST:
        return ""
    first = jobs.index(True)
    if is_sentence(" ".join(tokens[:first])):
        return ""  # "an opportunity for growth and we will support and mentor you"
    before = tokens[:first]
    if "through" in before or (is_verb(tokens[0].lower()) and not _JOINTS.isdisjoint(before)):
        return ""  # "has the needed skills, match applicant with the lead researcher"
    end = next((position for position in range(first, len(jobs)) if not jobs[position]), len(jobs))
    while tokens[end - 1].lower() in words.RANKS and (later := _next_job(tokens, jobs, end)):
        end = later
    return " ".join(tokens[:end])


def _next_job(tokens: list[str], jobs: list[bool], start: int) -> int:
    """Where the name ends if another word for a job follows within the same name; 0 where none does."""
    end = next((position + 1 for position in range(start, min(start + 4, len(jobs))) if jobs[position]), 0)
    between = tokens[start : end - 1]
    return end if end and _SMALL.isdisjoint(between) and not is_sentence(" ".join(between)) else 0


def _whole(words_sought: str) -> str:
    *_, before, last = ["", *words_sought.lower().split()]
    return words_sought if _names_somebody(before, last) else ""


def _names_somebody(before: str, word: str) -> bool:
    """Whether the word does, behind the one before it: "members" are anybody, and those of a board are not."""
    return any(is_job_word(piece) and (piece not in ANYBODY or before in BODIES) for piece in word.split("/"))

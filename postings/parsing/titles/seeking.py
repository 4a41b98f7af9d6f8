"""Names of jobs in sentences: behind a word of seeking, or where somebody says what a post is called."""

import re
from collections.abc import Iterator

from postings.parsing.language.first_letters import by_first_letter
from postings.parsing.passages import Passage
from postings.parsing.posting import Fact, SectionKind
from postings.parsing.titles.forms import title_fact
from postings.parsing.titles.job_names import names_a_job
from postings.parsing.titles.names_in_sentences import LOWER_NAME, NAME, in_lower_case, in_title_case, names_by
from postings.parsing.vocabulary import titles as words
from postings.reading.document import BlockKind

_SEEKING = rf"\b(?:{by_first_letter('|'.join(words.SEEKING))})\b"
_TO_HIRE = (
    r"(?: to (?:hire|recruit|appoint|employ|fill(?! (?:out|in)\b)|add))?"
    r"(?: (?:around|about|up to|over|some))?"
    r"(?: (?:an?|the|(?:its|their)(?= (?:next|new|first)\b)|our|another|next|"
    r"one|two|three|four|five|six|ten|a dozen|twelve|fifteen|twenty|\d+)(?: \(\d+\))?)?"
    r"(?: [\w-]{3,20},){0,4}"
)
_SOUGHT = re.compile(_SEEKING + r"(?: [a-z0-9][a-z0-9,.'’/-]*){0,9}? " + NAME)
# "We seek a new colleague for our team: Map Curator!"
_SOUGHT_BEHIND_COLON = re.compile(
    r"\b(?i:seek(?:s|ing)?|hir(?:es?|ing)|(?:look|search)(?:e?s|ing)? for|recruit(?:s|ing)?)"
    r" (?:an?|one|another|someone)(?: [^\s:;.!?]+){0,14}: (?:an? |our )?" + NAME
)
# "We have a new opening: Map Curator."
_OPENING_BEHIND_COLON = re.compile(
    r"\b(?i:ha(?:s|ve)|there is|offer(?:s|ing)?|announc(?:e|es|ing)|post(?:ed|ing)|fill(?:ing)?|for)"
    r" (?i:an?|one|the|our|this)(?: [\w-]+){0,4} (?i:opening|vacancy|position|job|role|post)(?: available| open)?:"
    r" (?:an? |our )?" + NAME
)
_SOUGHT_LOWER = re.compile(_SEEKING + _TO_HIRE + " " + LOWER_NAME, re.I)
_WANTED = re.compile(r"(?:help |staff )?(?:wanted|needed)", re.I)  # "Wanted: two bus drivers for the evening."
_WANTED_LOWER = re.compile(r"^(?:(?:an?|one|two|three|four|five|\d{1,2}) )?" + LOWER_NAME)
# "... a friendly candidate to work as a part-time Gallery Assistant": what somebody who is sought will be.
_AS = r"\b(?:to|will|who (?:can|will)) (?:work|serve|act|function|join)\b(?: [\w’'&,-]+){0,12}? as (?:an?|our|the) "
_SOUGHT_AS = re.compile(_AS + r"(?:[a-z-]+,? ){0,3}" + NAME)
_SOUGHT_AS_LOWER = re.compile(_AS + LOWER_NAME)
# "We seek an individual. A skilled Project Manager to develop our plan."
_WANTED_TO = re.compile(
    r"(?:^|(?<=[.!?:] ))An? (?:[a-z-]+,? ){1,4}" + NAME + r"(?<! to) ?(?:who will|to) (?=[a-z]+ (?:[a-z]+ ){0,3}[a-z]+)"
)
# "The Trail Steward is a new, part-time role at ..."
_IS_POST = re.compile(
    rf"(?:^|(?<=[.!?] ))The {NAME} is an? (?:[a-z-]+,? ){{0,5}}(?:role|position|job|post|opening)\b(?! model)"
)
# "A Lunch Monitor is a part-time employee who ..."
_IS_EMPLOYEE = re.compile(
    rf"(?:^|(?<=[.!?] ))(?:An?|The) {NAME} is an? (?:[a-z-]+,? ){{0,5}}"
    r"(?:employee|professional|educator|member|worker|person|individual) (?:who|that|of|responsible)\b"
)
# "The level of the position is Office Assistant II."
_POST_IS = re.compile(rf"\b(?:[Tt]he|[Tt]his|[Oo]ur) (?:position|job|classification|post) is (?:an? |the )?{NAME}")
# "A Research Associate position is available at the Elm Institute"
_IS_OPEN = re.compile(
    rf"(?:^|(?<=[.!?] ))(?:An? |Two |Three |Several )?{NAME} (?i:positions?|posts?|jobs?|roles?)(?:\(s\))?"
    r" (?:is|are) (?:now |currently |immediately )?(?:available|open)\b"
)
# "One doctoral researcher position (75%) is open in the Elm Group", "Trail steward positions are available"
_IS_OPEN_LOWER = re.compile(
    rf"(?:^|(?<=[.!?] ))(?!(?i:no|if|when|other|all)\b)"
    rf"(?:(?i:an?|one|two|three|several|multiple|many|most|some|additional) )?{LOWER_NAME}"
    r" (?:positions?|posts?|jobs?|roles?)(?:\(s\)| \([^()]{1,40}\))?"
    r" (?:is|are) (?:now |currently |immediately )?(?:available|open)\b"
)
# "Two fully funded PhD scholarships are available"
_STUDENTSHIPS = re.compile(
    r"(?:^|(?<=[.!?] ))(?!(?i:no|if|when|all)\b)(?:[\w-]+,? ){0,5}?"
    r"(?P<name>(?i:ph\.?d\.?|doctoral) (?:scholarship|studentship)s?)"
    r" (?:is|are) (?:now |currently )?(?:available|open|on offer)\b"
)
# "1-year Postdoc opportunity at the University of Elm to work on ...", where a text begins.
_BEGINS_WITH_POST = re.compile(
    rf"^(?i:(?:an?|one|\d|new|funded|(?:full|part)[- ]time|\d[- ](?:year|month)),? ){{0,4}}{NAME}"
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
_ALONE = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.FIELD})


def seeks_a_job(passage: Passage) -> bool:
    """Whether somebody seeks somebody here, by the name of a job, in small letters or as a title."""
    named = any(in_lower_case(match["name"]) for match in _SOUGHT_LOWER.finditer(passage.text))
    return named or any(names_by([passage], _SOUGHT, in_title_case)) or any(_said_to_be_open([passage]))


def calls_for_a_job(passage: Passage) -> bool:
    """ "Bus drivers needed!", in a line of its own; "Wanted: two bus drivers for the evening."."""
    if _WANTED.fullmatch(passage.label):
        return any(names_by([passage], _WANTED_LOWER, in_lower_case))
    match = _CALLED_FOR.match(passage.text) if passage.kind in _ALONE else None
    return match is not None and names_a_job(match["name"])


def sought(body: list[Passage]) -> Iterator[Fact]:
    """ "We are seeking a Director of Programs to ...": the name of a job behind a word of seeking."""
    told = _but_for_lists(body)
    with_colon = [p for p in told if ": " in p.text]
    yield from names_by(with_colon, _SOUGHT_BEHIND_COLON, in_title_case)
    yield from names_by(with_colon, _OPENING_BEHIND_COLON, in_title_case)
    yield from names_by(told, _SOUGHT, in_title_case)


def posts(body: list[Passage]) -> Iterator[Fact]:
    """What somebody says that a job is called: "The Trail Steward is a new position", "A Cook position is open"."""
    yield from names_by([p for p in body if " is a" in p.text], _IS_POST, in_title_case)
    yield from names_by(body, _IS_EMPLOYEE, in_title_case)
    yield from names_by(body, _POST_IS, in_title_case)
    yield from _said_to_be_open(body)
    yield from names_by(body[:1], _BEGINS_WITH_POST, in_title_case)


def _said_to_be_open(body: list[Passage]) -> Iterator[Fact]:
    told = [p for p in body if "open" in p.text or "available" in p.text or "on offer" in p.text]
    yield from names_by(told, _IS_OPEN, in_title_case)
    yield from names_by([p for p in told if "ship" in p.text], _STUDENTSHIPS, in_title_case)


def asked(body: list[Passage]) -> Iterator[Fact]:
    """The name in the question that a site puts above a posting."""
    for passage in body:
        if passage.text.startswith("What ") and (match := _ASKED.fullmatch(passage.text.rstrip())):
            yield title_fact(match["name"], passage.start + match.start("name"))


def sought_in_lower_case(body: list[Passage]) -> Iterator[Fact]:
    yield from names_by([p for p in body if _WANTED.fullmatch(p.label)], _WANTED_LOWER, in_lower_case)
    yield from names_by(_but_for_lists(body), _SOUGHT_LOWER, in_lower_case)
    yield from names_by([p for p in body if "open" in p.text or "available" in p.text], _IS_OPEN_LOWER, in_lower_case)


def _but_for_lists(body: list[Passage]) -> list[Passage]:
    """What an item of duties seeks is no job: "Seeks guidance from the adviser"."""
    return [p for p in body if p.kind is not BlockKind.ITEM or p.section is not SectionKind.RESPONSIBILITIES]


def sought_as(body: list[Passage]) -> Iterator[Fact]:
    """ "We seek somebody to join us as a tour guide"."""
    yield from names_by(body, _WANTED_TO, in_title_case)
    yield from names_by(body, _SOUGHT_AS, in_title_case)
    yield from names_by(body, _SOUGHT_AS_LOWER, in_lower_case)

"""Sentences that say what one does and leave out who does it."""

import re

from postings.parsing.language.verbs import begins_with_verb, is_verb
from postings.parsing.lines import Line, LineKind
from postings.parsing.titles.job_words import is_job_word

_ALONE = re.compile(
    r"(?:(?P<may>May (?:also |occasionally )?(?:be responsible|[a-z]+))|[A-Z][a-z]+s(?P<more>(?:, [a-z]+s){0,4}),?)\s+"
    r"(?!(?:is|are|was|were|has|have|had|will|can|could|may|must|should|of|vary|varies|begin|start|run|take|go|do|does)\b|[–—-]\s"
    r"|and [a-z]+ (?:is|are|was|were|will|has|have|can|must)\b)"  # "Plans, reports and records are kept"
)
_DATED = re.compile(
    r"(?:closes|opens|starts|begins|ends|runs|posts)\s+(?:\d|on\b|in\b|at\b|until\b|(?-i:[A-Z])[a-z]+ \d)"
    r"|open (?:until|to|for)\b",
    re.I,
)
_UNDER = re.compile(r"(?:Under|With|Reporting|Working|In|As)\b[^.;:]{3,100}?,\s(?=[a-z]+s\s)")
# A sentence that asks the reader for something is no duty, nor is one that speaks of the employer as an advert does.
_ADDRESSED = re.compile(
    r"\b(?:us|our|we|you|your|here|today|now|please|more|apply|application|resume|cv|e-?mail|website)\b", re.I
)
# "Teach two sections.", "Under the head's direction, plan lessons.", "To teach two sections."
_FIRST = re.compile(
    r"(?:To\s(?=[a-z])|(?:Under|Reporting|Working)\b[^.;:,]{3,80},\s(?=[a-z])|(?=[A-Z]))(?P<verb>[A-Za-z][a-z]+)(?=\s)"
)
# What asks the reader for something also in the text of one role among others, which is not about the employer.
_ASKS = re.compile(
    r"^(?:contact|see|check|visit|join|read|submit|send|sign|click|download|register|learn|discover|bring|start|begin|"
    r"come|explore|view|follow|note|imagine|fill (?:out|in)|"
    r"complete (?:this|the|our|an?) (?:\w+ )?(?:form|survey))\b|"
    # ... but not "Ride the bus with your group"
    r"\b(?:us|you|your(?! (?:own )?(?:group|campers?|class(?:room)?|students|team|cabin|section|learners|mentees?)\b)|"
    r"now|please|apply|application|resume|cv|e-?mail)\b|"
    # ... or states something: "Work hours are flexible", "Pay begins at $16"
    r"^\w+ (?:\w+ ){0,2}(?:is|are|was|were|will|can|may|must|vary|varies|begins?|starts?|ranges?|depends?)\b",
    re.I,
)
_IS = re.compile(r"\b(?:is|are|was|were|has|have|had|will|can|may|must|should)\b")  # "Teaching is fun."
_FIRST_WORD = re.compile(r"[a-z]+")
_ACTS = re.compile(r"(?:also )?(?P<verb>[A-Za-z][a-z]+s) (?!(?:is|are|will|can|may|must|of|and [a-z]+ing)\b|[–—-])")
# What happens to somebody, or to the post: "Reports to the principal", "Pays $15 an hour", "Meets on Tuesdays".
_HAPPENS = re.compile(
    r"(?:receives|seeks|pays|offers|learns|gains|reports (?:directly )?to|takes place|works (?:\d|from|part|full)|"
    r"runs (?:from|through|until)|meets (?:on\b|at\b|every|once|twice|weekly|monthly|\w+days?\b|\d)|commits? to)",
    re.I,
)
_OBJECT = re.compile(r"(?:an?|the|our|all|both|two|three|\d+|for|with|in|at|[a-z]+s)\b")  # "Tutors students"
_WORDS = 3  # at least, of a duty
_RUN = 2  # sentences one after another


def acts_alone(sentence: str) -> re.Match[str] | None:
    """ "Serves as the contact for parents", "Plans, directs and leads tours", "May assist with grants" and "Under the
    head's direction, plans lessons" say who acts only in the title; of "Programs provide meals" a noun acts."""
    under = _UNDER.match(sentence)
    if under:
        return under if begins_with_verb(sentence[under.end() :]) else None
    match = _ALONE.match(sentence)
    if match and match["may"]:
        return match if match["may"].endswith("responsible") or begins_with_verb(sentence) else None
    if not match or is_dated(sentence) or not begins_with_verb(sentence):
        return None
    if match["more"] and not all(map(begins_with_verb, match["more"].split(",")[1:])):
        return None  # "Programs, concerts and tours"
    acts_twice = sentence.startswith("and ", match.end())  # "Develops and leads programs"
    in_series = match.group().rstrip().endswith(",")  # "Plans, reports and records are kept"
    goes_on = begins_with_verb if in_series else _goes_on_with_verb
    return match if acts_twice or not goes_on(sentence[match.end() :]) else None


def is_dated(sentence: str) -> bool:
    """ "Closes March 12", "Runs until May": what happens to the post."""
    return _DATED.match(sentence) is not None


def _goes_on_with_verb(text: str) -> bool:
    """ "... provide meals", "... serving families", but not "... books of all kinds"."""
    word = _FIRST_WORD.match(text)
    return word is not None and (is_verb(word[0]) or (word[0].endswith("ing") and begins_with_verb(text)))


def acts_of_one(lines: list[Line]) -> frozenset[int]:
    """Where sentences begin that tell what somebody does, in the text of one role among others: "brings book boxes to
    our partners", behind its name and a dash."""
    return frozenset(line.start for line in lines if line.kind is LineKind.PARAGRAPH and _acts_alone_here(line.text))


def _acts_alone_here(sentence: str) -> bool:
    first = _ACTS.match(sentence)
    if first is None or is_dated(sentence) or _HAPPENS.match(sentence):
        return False
    verb = first["verb"].lower()
    names_somebody = is_job_word(verb) and not _OBJECT.match(sentence, first.end())  # "Tutors plan lessons"
    return not is_verb(verb) and begins_with_verb(verb) and not names_somebody


def imperatives(lines: list[Line], *, one_of_several: bool = False) -> frozenset[int]:
    """Where sentences start that tell somebody what to do, several of them one after another: "Teach two sections of
    composition. Supervising a lab. Hold an office hour."; in the text of one role among others one is enough."""
    found: list[int] = []
    run: list[int] = []
    bare = 0
    fewest, addressed = (1, _ASKS) if one_of_several else (_RUN, _ADDRESSED)
    for line in [*lines, None]:
        verb = _verb_of(line.text) if line and line.kind is LineKind.PARAGRAPH else ""
        if line and verb and not addressed.search(line.text):
            run.append(line.start)
            bare += is_verb(verb)
            continue
        found += run if bare and len(run) >= fewest else []
        run, bare = [], 0
    return frozenset(found)


def _verb_of(sentence: str) -> str:
    """The verb, in its bare form or that of "teaching", with which a sentence begins that says what to do."""
    first = _FIRST.match(sentence)
    said = first is not None and sentence.rstrip().endswith(".") and len(sentence.split()) >= _WORDS
    if not said or first is None or is_dated(sentence):
        return ""
    verb = first["verb"].lower()
    is_going_on = verb.endswith("ing") and begins_with_verb(verb) and not _IS.search(sentence)
    return verb if is_verb(verb) or is_going_on else ""

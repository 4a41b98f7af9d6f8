"""Whether the work is done on site, remotely, or partly so."""

import re
from collections.abc import Iterator

from postings.parsing.fields.hints import has_any, in_small_letters
from postings.parsing.fields.labels import labelled
from postings.parsing.fields.once import once
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, Fact, SectionKind, WorkArrangement
from postings.parsing.sentences import sentences
from postings.reading.document import BlockKind, Origin

LABEL = re.compile(
    r"(?:(?:work|job|position|office|primary) )?(?:location|locations|site|place|place of work)(?: type)?|where|"
    r"located in|"
    r"(?:job|position) location(?: type)?|work(?:place|ing)? (?:arrangement|type|mode|model|setting|environment|"
    r"style)s?|"
    r"workplace|telework(?: eligible)?|(?:job|position|employment|role) (?:type|status)|type|schedule"
)
REMOTE_LABEL = re.compile(r"(?:is )?(?:this )?(?:position |role )?(?:remote|telework|hybrid)(?: work)?(?: \w+)?")
YES = re.compile(r"\s*(?:yes|true|eligible|ok|allowed|available|possible|fully)\b", re.I)
PARTLY = re.compile(r"\s*(?:partial|partly|some|hybrid|optional)", re.I)
NO = re.compile(r"\s*(?:no|false|none|not|n/a)\b", re.I)

HINTS = (
    *"remote hybrid tele onsite on-site in-person anywhere home virtual office wfh online".split(),
    *("on site", "in person", "days a week", "days per week", "campus", "distributed", "zoom"),
)
# Patterns that do not ignore the case are for text in small letters.
# What these words are said of when they are not said of how this work is done. May be added: a noun of teaching,
# technology or place that "remote", "virtual" or "on-site" commonly describes.
OF_SOMETHING_ELSE = re.compile(
    r"\b(?:remote|hybrid|virtual|online|on-?site|in[- ]person|blended)(?:(?:\s*/\s*|\s*,\s*|\s+and\s+|\s+or\s+|"
    r"\s+)(?!(?:at|in|on|from|with)\b)[\w-]+){0,2}?\s+"
    r"(?:learn|instruct|teach|class|course|school|student|sensing|control|access\b|server|desktop|areas?\b|village|"
    r"communit|region|event|train|meeting|session|workshop|tutor|program|experience|visit|coach|vehicle|collection|"
    r"resource|technolog|format|settings?\b|cloud|monitor|support|patron|user|conference|implement|interview|delivery|"
    r"childcare|child care|amenit|gym|parking|adult|guided|facilitat|study|storage|processing|reference|services?\b|"
    r"tools?\b|platform|environments? for|campus|locations such|tours?\b|fairs?\b|field|open (?:house|evening|day)|"
    r"lesson|camps?\b|club|assistants?\b|reality|museum|exhibit|librar|lab\b|information)\w*",
)
WORK = (
    r"(?:work\w*|position|role|job|opportunity|contract\w*|schedule|arrangement|basis|employment|model|environment|"
    r"eligible)"
)
REMOTELY = r"(?:remote(?:ly)?|telework\w*|telecommut\w*|(?:work(?:ing)? )?from home|wfh|virtual(?:ly)?)"
LESSONS = r"(?:tutoring|teaching|mentoring|coaching|lessons|classes|sessions)"
NEGATED = re.compile(
    rf"\b(?:not|no|never|isn[’']t|cannot|can[’']t|neither|without|unable|unavailable)\b[^.;]{{0,40}}\b{REMOTELY}\b"
    rf"|\b{REMOTELY}\b[^.;]{{0,30}}\b(?:not|unavailable|isn[’']t|cannot|never)\b(?! limited| only| required| necessar|"
    rf" expected)",
)
DAYS = r"\b(?:one|two|three|four|[1-4]|several|few|couple of|some|most)(?:\s*[-–]\s*\w+)?\s+(?:\(\d\)\s+)?days?\b"
A_WEEK = r"(?:(?:a|per|each|every|/)\s*)?(?:week|month)(?:ly)?\b"
AT_OFFICE = r"\b(?:office|in[- ]person|on-?site|campus)\b"
PART_OF_THE_WEEK = re.compile(rf"{DAYS}\s+{A_WEEK}", re.I)
HYBRID = re.compile(
    rf"\bhybrid\b(?=[^.;]{{0,40}}\b{WORK}\b)|\b(?:{WORK}|is|be|are)\b[^.;]{{0,30}}\bhybrid\b|\bhybrid\s*[(/,:–-]"
    rf"|{DAYS}[^.;]{{0,40}}\b{REMOTELY}\b[^.;]{{0,30}}{A_WEEK}"
    rf"|{DAYS}\s+{A_WEEK}[^.;]{{0,30}}(?:{AT_OFFICE}|\b{REMOTELY}\b)"
    rf"|{DAYS}\s+(?:of work\s+)?(?:\w+\s+){{0,2}}(?:{AT_OFFICE}|\b{REMOTELY}\b)[^.;]{{0,40}}{A_WEEK}"
    rf"|(?:\b{REMOTELY}\b|{AT_OFFICE})[^.;]{{0,40}}{DAYS}\s+{A_WEEK}"
    rf"|\d\s?% (?:of (?:the |your )?time )?(?:\w+[ -]){{0,2}}(?:{AT_OFFICE}|\b{REMOTELY}\b)[^.;]{{1,20}}\d\s?%"
    rf"|\b(?:partial(?:ly)?|partly|occasional(?:ly)?|some)\s+{REMOTELY}\b"
    rf"|\b(?:combination|mix|blend)\b[^.;]{{0,60}}\b(?:{REMOTELY}|home and (?:the )?office)\b",
)
REMOTE = re.compile(
    rf"\b(?:fully|100\s?%|completely|entirely|permanently|primarily|mostly)[ -](?:remote|virtual|distributed)"
    r"|\b(?:fully|100\s?%|completely|entirely) online(?! \w)"
    rf"|\bremote(?:ly)?\b(?=[^.;]{{0,30}}\b{WORK}\b)|\b(?:{WORK}|may|can|"
    rf"will)\s+(?:(?!not)\w+\s+){{0,3}}remote(?:ly)?\b"
    r"|\ball[ -]remote\b|\bteam of remote (?:professionals|staff|colleagues|workers|employees)\b"
    r"|\bremote[ -](?:eligible|friendly|first|ok|possible|within|anywhere|from|in the|based)|\bremote\s*\("
    r"|\b(?:is|are|be|eligible for)\s+(?:an?\s+)?(?:\w+,?\s+)?(?:remote\b|performed remotely|done remotely)"
    r"|\bwork(?:ing)?[\s-]+(?:\w+\s+)?from[\s-]+(?:home|anywhere)\b|\bhome[ -]based\b|\bhome office\b|\btelework\w*|"
    r"\btelecommut\w*"
    r"|\b(?:based|located|live|reside|work)\s+(?:from\s+)?anywhere\b"
    r"|\bvirtual (?:\w+ ){0,2}(?:position|role|opportunity|internship|job)\b"
    rf"|\b{LESSONS}\b[^.;]{{0,30}}\b(?:is|are|held|taught|delivered|conducted|places?)\b[^.;]{{0,20}}\b"
    r"(?:online|virtually|(?:via|over|on) zoom)\b(?! (?:and|or)\b)"
    r"|\b(?:teach|tutor|mentor|coach)(?: [\w’'-]+){0,3} online\b(?! (?:and|or)\b)",
)
ON_SITE = re.compile(
    rf"\b(?:on-?site|in[- ]person|in[- ]office|on-campus)\b\s+(?:only\s+)?(?:{WORK}|attendance)\b"
    rf"|\b{WORK}\b(?:\s+[\w,]+){{0,4}}?\s+(?:on[- ]?site|in[- ]person|in[- ](?:the )?office|on campus)\b"
    rf"|\b{LESSONS}\b[^.;]{{0,30}}\b(?:is|are|held|taught|delivered|conducted|places?) in[- ]person\b(?! (?:and|or)\b)"
    r"|\b(?:100\s?%|fully|entirely)\s+(?:on-?site|in[- ]person)",
)
NAMED = {
    WorkArrangement.HYBRID: re.compile(r"\bhybrid\b"),
    WorkArrangement.REMOTE: re.compile(
        r"\bremote(?:ly)?\b|\bhome[ -](?:based|office)\b|\bfrom home\b|\banywhere\b|\btele(?:commute|work)\w*|"
        r"\bvirtual\b|\bonline\b|\bdistributed\b|^\W*flexible\s*\(",
    ),
    WorkArrangement.ON_SITE: re.compile(r"\bon-?\s?site\b|\bin[- ]person\b|\bin[- ]office\b|\bon[- ]campus\b"),
}
SAID = {WorkArrangement.HYBRID: HYBRID, WorkArrangement.REMOTE: REMOTE, WorkArrangement.ON_SITE: ON_SITE}
IN_TITLE = re.compile(r"\b(?:(?P<remote>remote|work from home|telecommute)|(?P<hybrid>hybrid)|(?P<site>on-?site))\b")
BY_NAME = {"remote": WorkArrangement.REMOTE, "hybrid": WorkArrangement.HYBRID, "site": WorkArrangement.ON_SITE}
# "Remote Tutor": who works, and not what is taught or looked after from afar.
REMOTE_TITLE = re.compile(
    r"\W*(?:fully )?remote[ ,:–-]+(?!(?:learning|sensing|instruction\w*|education|teaching|access|sites?|campus|"
    r"monitoring|operations?|systems?|delivery|support)\b)\w",
    re.I,
)
SET_APART = re.compile(
    r"(?:^|[^\w\s(’'-] ?)(?:fully |100% )?(?:(?P<remote>remote)|(?P<hybrid>hybrid)|(?P<site>on-site|in-person))"
    r"\s*(?:$|[^\w\s-])",
    re.I,
)
LONGEST_TITLE = 120
LETTERHEAD = 12  # passages
# Where such words speak of the organization, the duties or the selection, unless the sentence speaks of the role.
OF_THE_ROLE = re.compile(
    r"\b(?:you|your|position|role|job|candidates?|applicants?|employees?|staff)\b(?! (?:serving|who lead))", re.I
)
OF_THE_TEAM = re.compile(
    r"(?:as )?(?:we(?: are|[’']re)|our (?:whole |entire )?(?:team|staff|organi[sz]ation|company) (?:is|works?)) "
    r"(?:an? )?(?:fully|100\s?%|all|completely|entirely)[ -](?:remote|distributed|virtual)",
    re.I,
)
# Where a sentence speaks of another time or of the way to the job.
OF_ANOTHER_TIME = re.compile(
    r"\binterview(?:s|ed)?\b|\bduring (?:the )?(?:pandemic|covid|lockdown)|\bstudents\b[^.;]{0,40}\bhybrid\b", re.I
)
ELSEWHERE = frozenset(
    {
        SectionKind.OVERVIEW,
        SectionKind.VALUES,
        SectionKind.PROCESS,
        SectionKind.RESPONSIBILITIES,
        SectionKind.GROWTH,
    }
)
NEVER = frozenset({SectionKind.EQUAL_OPPORTUNITY, SectionKind.QUOTATION})


@once
def work_arrangements(role: RoleText) -> Iterator[Fact]:
    """What a labelled line or the title names; else what is said of the work, one for all sentences."""
    facts = [*_labelled(role), *_in_title(role)] or list(_said(role)) or list(_set_apart(role))
    seen = {fact.value: fact for fact in reversed(facts)}
    yield from sorted(seen.values(), key=lambda fact: facts.index(fact))


def _fact(passage: Passage, start: int, end: int, value: WorkArrangement, basis: Basis = Basis.STATED) -> Fact:
    return Fact("work_arrangements", value, passage.span(start, end), basis)


def _labelled(role: RoleText) -> Iterator[Fact]:
    for passage in labelled(role, REMOTE_LABEL):
        if (value := _answer(passage)) is not None:
            basis = Basis.DERIVED if value is WorkArrangement.ON_SITE else Basis.STATED
            yield _fact(passage, 0, len(passage.text), value, basis)
    for passage in labelled(role, LABEL):
        if len(passage.text) <= 250 and passage.origin is not Origin.HEAD:
            yield from _in_value(passage)


def _answer(passage: Passage) -> WorkArrangement | None:
    """ "Remote: yes, two days a week"."""
    if NO.match(passage.text):
        return WorkArrangement.ON_SITE
    if PARTLY.match(passage.text):
        return WorkArrangement.HYBRID
    if YES.match(passage.text):
        partly = "hybrid" in passage.label.lower() or PART_OF_THE_WEEK.search(passage.text)
        return WorkArrangement.HYBRID if partly else WorkArrangement.REMOTE
    return None


def _in_value(passage: Passage) -> Iterator[Fact]:
    text = _without_others(passage.text)
    if negated := NEGATED.search(text):
        yield _fact(passage, *negated.span(), WorkArrangement.ON_SITE)
    elif partly := HYBRID.search(text):
        yield _fact(passage, *partly.span(), WorkArrangement.HYBRID)
    else:
        for value, pattern in NAMED.items():
            if named := pattern.search(text):
                yield _fact(passage, *named.span(), value)


def _in_title(role: RoleText) -> Iterator[Fact]:
    """ "Community Coordinator (Remote)", wherever the title stands alone."""
    for passage in role.passages:
        if len(passage.text) <= LONGEST_TITLE and role.title and role.title in passage.text:
            named = IN_TITLE.search(_without_others(passage.text))
            if named:
                yield _fact(passage, *named.span(), BY_NAME[named.lastgroup or ""])
                return
            if remote := REMOTE_TITLE.match(passage.text):
                yield _fact(passage, *remote.span(), WorkArrangement.REMOTE)
                return


def _set_apart(role: RoleText) -> Iterator[Fact]:
    """ "$80k | Remote": one of several parts of a short line at the document's beginning."""
    for passage in role.passages[:LETTERHEAD]:
        short = passage.origin is Origin.BODY and len(passage.text) <= LONGEST_TITLE
        if short and (named := SET_APART.search(passage.text)):
            way = named.lastgroup or ""
            yield _fact(passage, *named.span(way), BY_NAME[way])
            return


def _said(role: RoleText) -> Iterator[Fact]:
    """Hybrid before remote before on site: the sentence that says more of how the week is spent wins."""
    found: dict[WorkArrangement, Fact] = {}
    for passage in role.holding(HINTS):
        if passage.origin is not Origin.BODY:
            continue
        elsewhere = passage.section in ELSEWHERE
        if passage.section in NEVER or (elsewhere and passage.kind is BlockKind.ITEM):
            continue
        for start, end in sentences(passage.text):
            of_all = OF_THE_ROLE.search(passage.text, start, end) or OF_THE_TEAM.match(passage.text, start, end)
            if elsewhere and not of_all:
                continue
            if fact := _of_sentence(passage, start, end):
                found.setdefault(WorkArrangement(str(fact.value)), fact)
    for value in (WorkArrangement.HYBRID, WorkArrangement.REMOTE, WorkArrangement.ON_SITE):
        if value in found:
            yield found[value]
            return


def _of_sentence(passage: Passage, start: int, end: int) -> Fact | None:
    sentence = passage.text[start:end]
    if not has_any(sentence, HINTS) or OF_ANOTHER_TIME.search(sentence):
        return None
    sentence = _without_others(sentence)
    if negated := NEGATED.search(sentence):
        return _fact(passage, start + negated.start(), start + negated.end(), WorkArrangement.ON_SITE)
    for value, pattern in SAID.items():
        if said := pattern.search(sentence):
            return _fact(passage, start + said.start(), start + said.end(), value)
    return None


def _without_others(text: str) -> str:
    """The text in small letters, with phrases such as "remote learning" blanked, so that offsets stay."""
    return OF_SOMETHING_ELSE.sub(lambda match: " " * len(match.group()), in_small_letters(text))

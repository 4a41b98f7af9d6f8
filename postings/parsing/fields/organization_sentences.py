"""What sentences say of an organization: that it seeks, employs, is or does something, or is where one works."""

import re
from collections.abc import Iterator

from postings.parsing.fields.organization_names import LONGEST, NAME, Evidence, named
from postings.parsing.fields.organization_words import (
    APPOSITION,
    CONNECTORS,
    EMPLOYS,
    IS,
    IS_A,
    IS_ONE,
    JOB_WORD,
    KIND_WORD,
    POST_AT,
    SEEKING,
    SEEKS,
    SMALL_KIND,
    WORK_AT,
    WORKS,
)
from postings.parsing.language.sentences import sentences
from postings.parsing.language.verbs import begins_with_verb, is_verb
from postings.parsing.passages import Passage
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.titles.job_words import is_job_word
from postings.parsing.vocabulary.job_nouns import ANYBODY
from postings.reading.document import BlockKind

LEAD = (
    r"(?:(?:Each|Every|Launched|Founded|Established|Incorporated|Headquartered|"
    r"Additionally|Furthermore|Moreover|Finally|As|Since|In|At|Based|Located|For|Here at|Today|Currently)\b"
    r"[^,.]{0,120}, |Since \d{4} |The [Bb]oard (?:of (?:[Dd]irectors|[Tt]rustees|[Gg]overnors) )?of )?"
)
ANY_NAME = rf"(?:[Tt]he )?{NAME}(?: {SMALL_KIND})?"
# Of a subject what stands behind a comma and an article is said: "Elm Radio, the NPR station in Reno, needs ...".
SUBJECTS_NAME = ANY_NAME.replace(",?", ",?(?!(?<=,) the )")
SUBJECT = re.compile(
    rf"\W{{0,3}}{LEAD}(?P<name>(?>{SUBJECTS_NAME}))(?:[®™.]|,? (?:Inc\.?|LLC|Ltd\.?))?"
    r"(?: (?:team|community|family|project))?"
    rf"(?:,? \((?P<aside>[^)]{{0,60}})\))?{APPOSITION}\s*+"
    rf"(?:(?P<is_one>{IS_ONE})|(?P<seeks>{SEEKS})|(?P<employs>{EMPLOYS})|(?P<is_a>{IS_A})|"
    rf"(?P<works>{WORKS})|(?P<is>{IS})|(?P<does>[a-z]{{3,14}}s)\b)"
)
# "Founded in 2031, Elm Works makes ...": so begins what is said of an organization.
FOUNDED = frozenset({"Founded", "Established", "Headquartered", "Launched", "Incorporated"})
# "We are glad to tell you that Elm School is hiring", "The ELM (Early Letters and Maps) Lab seeks": the name right
# before the words that seek.
SEEKER = re.compile(
    rf"(?:^|[\s(—–-])(?P<name>{ANY_NAME})(?: team| project)?"
    r"(?: \([^)]{1,90}\)(?: (?:[Tt]eam|[Pp]roject|Lab|Laboratory|Group|Cent(?:er|re)|Institute|Network|Program))?)?,?$"
)
# "With the help of the Elm Fund, Story House is hiring", "The Tide Lab within the School of Seas is hiring": who stands
# behind such words does not seek.
OF_ANOTHER = re.compile(r"\b(?:from|with|to|by|for|within|(?:housed|based|located|hosted) in) (?:the )?$")
# "Story House, in partnership with the Elm Fund, is hiring": whom the other one helps.
IN_PARTNERSHIP = re.compile(
    rf"(?:^|[.!?] )\W{{0,3}}(?P<name>{ANY_NAME}),? in (?:[a-z]+ )?(?:collaboration|partnership|cooperation|association)"
    r" with (?:the )?$"
)
OF_ANOTHER_BETWEEN_COMMAS = re.compile(r", [^,]{0,80}\bof (?:the )?$")
# "The Department of Law, History and Crafts at Elm University": what is too long for a name ends in whose part it is.
WHOSE_PART = re.compile(rf" at (?:the )?(?P<name>{ANY_NAME})$")
LAST_PART = re.compile(rf", (?P<name>{ANY_NAME})$")
# "At Elm Studio, we teach ...".
HERE = re.compile(
    rf"\W{{0,3}}(?:(?:Here )?[Aa]t|Within) (?:the )?(?P<name>{NAME})(?: \([^)]{{1,60}}\))?,? "
    r"(?:we|our|you|your|the [\w ]{1,40} team)\b"
)
# "At Elm Studio, everybody draws".
PLACE = re.compile(rf"\W{{0,3}}(?:Here )?At (?:the )?(?P<name>(?>{NAME})), ")
# "We are Elm Studio, a school of art", "We, the Friends of Elm Park, ...", but not "We're Looking for Someone Who ...".
WE = re.compile(
    rf"\W{{0,3}}[Ww]e(?: are|[’']re|,| \() ?(?![A-Z][a-z]+ing (?:for|to|an?|our)\b)(?:the )?"
    rf"(?P<name>(?>{NAME}))(?:,|\.|\)| [–—-] | \(| and | is )"
)
# "Hello from Elm Studio!"
GREETING = re.compile(
    rf"\W{{0,3}}(?:Hello|Hi|Greetings)(?: everyone| all| there)?,? from (?:the )?(?P<name>(?>{NAME}))[!.,]"
)
WELCOME = re.compile(rf"\W{{0,3}}Welcome to (?:the )?(?P<name>(?>{NAME}))[!.,]")
# "Our lab (the Elm Lab) studies ...".
OURS = re.compile(
    rf"\W{{0,3}}Our (?:[\w-]+ ){{0,2}}(?:lab|group|team|school|organi[sz]ation|non-?profit|company|museum|library|"
    r"charity|club)"
    rf"(?:,| \() ?(?:the )?(?P<name>(?>{NAME}))[,)]"
)
# "Story House’s mission is ...": whose it is.
PLAIN = r"(?:[A-Z0-9][\w&.+-]{0,40}|&)"
OWNER = re.compile(
    rf"\W{{0,3}}(?:As )?(?P<name>(?:[Tt]he )?{PLAIN}(?: (?:(?:{CONNECTORS}) )?{PLAIN}){{0,6}})"
    r"(?:[’']s|(?<=s)[’']) (?=[\w-])"
)
# "Story House’s young team is looking for ...": behind whose it is.
TEAM_SEEKS = re.compile(rf"(?:[\w-]+ ){{1,4}}{SEEKING.pattern}")
# "Jo Park, director of Story House, is ...": a person.
IN_OFFICE = re.compile(
    r",(?: [\w-]+){0,3}? (?:director|professor|head|principal|founder|manager|leader|chair|president|lecturer|teacher)"
    r" (?:of|at|for|in)\b"
)
# "The mission of Story House is ...".
PURPOSE = re.compile(rf"\W{{0,3}}The (?:mission|vision|aim|goal|purpose) of (?:the )?(?P<name>(?>{NAME})) is\b")
# "Send resume to HR, Elm Works, Inc. at 12 Main Street": to whose office; but no "degree in HR, Business or Law".
ADDRESSEE = re.compile(
    r"(?:\b[Tt]o|\b[Cc]ontact|\b[Aa]t|\b[Aa]ttn[:.]?|\bc/o) (?:the |our )?"
    r"(?:HR|Human Resources|Personnel|Recruit(?:ment|ing)|(?:[A-Z]\w+ )?(?:Search|Hiring|Selection) Committee)"
    r"(?: (?:Department|Dept\.?|Office|Team|Manager|Director|Chair))?"
    rf"(?:,| at) (?:the )?(?P<name>(?>{NAME}))"
)
OFFICES = ("HR", "Human R", "Personnel", "Recruit", " Committee")  # one of which stands in each
# What a sentence that begins so may be, with what it says of the name; a subject says so itself.
BEGINS = re.compile(r"\W{0,3}(\w+)")
SENTENCES = {
    "we": (("self", WE),),
    "at": (("here", HERE), ("begins", PLACE)),
    "within": (("here", HERE),),
    "here": (("here", HERE), ("begins", PLACE)),
    "the": (("here", PURPOSE),),
    "our": (("self", OURS),),
    "welcome": (("self", WELCOME),),
    **dict.fromkeys(("hello", "hi", "greetings"), (("self", GREETING),)),
}
# "A position at Elm School": the words before the name, found by what stands right in front of it.
IN_FRONT = re.compile(
    r"(?: (?:at|with|for|in|of|by|within|about|to)|oin|oining) (?=(?:the )?(?:[a-z]{0,4}[A-Z]|[\d&]))"
)
IN_FRONT_OF_ITEMS = re.compile(r" at (?=(?:the )?(?:[a-z]{0,4}[A-Z]|[\d&]))")  # "working with CSS" is a skill
JOINED = re.compile(
    r"(?: team)? as (?:an?|our|the)\b|(?: (?:team|family|board|staff|crew))?[!?]"
    # "Join Story House’s young team": behind whose it is
    r"|(?<=[’']s) (?:[\w&-]+ ){0,4}(?:team|staff|crew|family|board|faculty)\b"
)  # "Join Story House as a tutor"
# "A lecturer in Physical Geography", "teaching in Modern History": a subject, unless it is called like an institution.
OF_A_SUBJECT = re.compile(r"\b(?:[Tt]each(?:ing)?|[Tt]eacher|[Ii]nstructor|[Ff]ellow(?:ship)?|[Dd]egrees?) (?:in|of) $")
OF_A_JOB = (" at ", " with ", " for ")
AT_NAME = re.compile(rf"(?:the )?(?P<name>{NAME}(?: {SMALL_KIND})?)")
OF_A_PROJECT = re.compile(r" (?:projects?|study|trial|grant)\b")  # "within the Heron project"
OFFICE = re.compile(
    r"\b(?:treasurer|secretary|president|trustee|governor|member|chair(?:man|woman|person)?)(?: \([^()]{1,20}\))?$",
    re.I,
)
# "Used by thousands, including researchers at Elm Labs": somebody else's.
OF_EXAMPLES = re.compile(r"\b(?:including|such as|used by|trusted by|clients|customers|alumni)\b[^.;]*$", re.I)
REACH = 60
OF_ITSELF = frozenset({"works", "is_a"})  # how a text below "About us" begins


def in_sentences(passage: Passage, title: str) -> Iterator[Evidence]:
    text = passage.text
    if passage.kind is BlockKind.HEADING and len(text) < 30:
        return
    listed = passage.section in LISTING
    for start, end in () if listed and passage.kind is BlockKind.ITEM else sentences(text):
        kind, said = _said(text, start, min(end, start + 600), title)
        if start == 0 and passage.section is SectionKind.OVERVIEW and kind in OF_ITSELF:
            kind = "about"
        yield from named(kind, passage, said) if said else ()
    for addressee in ADDRESSEE.finditer(text) if any(map(text.__contains__, OFFICES)) else ():
        yield from named("post", passage, addressee)
    for front in (IN_FRONT_OF_ITEMS if listed else IN_FRONT).finditer(text):
        name = AT_NAME.match(text, front.end())
        if (
            name
            and not OF_A_PROJECT.match(text, name.end())
            and (kind := _what_is_there(text, *front.span(), name.end(), title))
        ):
            yield from named(kind, passage, name)


def _said(text: str, start: int, end: int, title: str) -> tuple[str, re.Match[str] | None]:
    """What the sentence says of the name with which it begins."""
    first = BEGINS.match(text, start, end)
    for kind, pattern in SENTENCES.get(first[1].lower(), ()) if first else ():
        if said := pattern.match(text, start, end):
            return kind, said
    owner = OWNER.match(text, start, end) if "’" in text or "'" in text else None
    subject = SUBJECT.match(text, start, end)
    if subject and not (owner and JOB_WORD.search(text, owner.end(), subject.end("name"))):
        is_person = IN_OFFICE.match(text, subject.end("name"))
        kind = subject.lastgroup or ""
        if kind == "does" and not _does_something(subject):
            kind = ""
        is_one = kind == "works" and first and first[1] in FOUNDED
        return "is_a" if is_one else kind, None if is_person or not kind else subject
    if owner and title and text.startswith(title, owner.end()):
        return "post", owner
    return "seeks" if owner and TEAM_SEEKS.match(text, owner.end()) else "owns", owner


def _does_something(subject: re.Match[str]) -> bool:
    """ "Lakeside Humanities presents", but not "Our Virtual Gallery honors", "As the Church expands" or "Build Machine
    Learning models"."""
    name = subject["name"]
    is_one = not name.startswith(("Our ", "As ", "A ", "An ")) and not begins_with_verb(name)
    return is_one and is_verb(subject["does"].removesuffix("s"))


def _what_is_there(text: str, start: int, end: int, end_of_name: int, title: str) -> str:
    """What the words around a name say of it: that one works there for certain, or as it seems."""
    before = max(0, start - REACH)
    if text[start:end] == "oining " and " " not in text[end:end_of_name]:
        return "at"  # "Joining Elm"; it may be somebody
    if POST_AT.search(text[before:end].lower()) or (text[start:end] == "oin " and JOINED.match(text, end_of_name)):
        return "post"
    if title and text[:start].lower().endswith(title.lower()) and text[start:end] in OF_A_JOB:
        return "post"
    if text.startswith(" of the ", start) and _is_office_in(title, text[:end_of_name], start):
        return "post"
    if OF_EXAMPLES.search(text, before, start):
        return ""
    if OF_A_SUBJECT.search(text, before, end) and not KIND_WORD.search(text, end, end_of_name):
        return ""
    return "at" if WORK_AT.search(text, before, end) or _is_behind_job(text, start, end) else ""


def _is_office_in(title: str, text: str, end: int) -> bool:
    """ "Treasurer of the Elm Society"; "Director of the Writing Center" may direct a part of who hires."""
    named = bool(title) and title in text and KIND_WORD.search(text, end) is not None
    return named and OFFICE.search(text, max(0, end - REACH), end) is not None


def _is_behind_job(text: str, start: int, end: int) -> bool:
    """ "An intern at Elm School", "a coach for Elm School", "a fellow in the Elm Group", but a lecturer in History."""
    if text[start:end] not in OF_A_JOB and not text.startswith(" in the ", start):
        return False
    before = text[max(0, start - 20) : start].rpartition(" ")[2].lower()
    return is_job_word(before) and before not in ANYBODY


def of_seekers(passage: Passage) -> Iterator[Evidence]:
    for seeking in SEEKING.finditer(passage.text):
        start = max(0, seeking.start() - 2 * REACH)
        end = start + len(passage.text[start : seeking.start()].rstrip())
        seeker = SEEKER.search(passage.text, start, end)
        of_another = OF_ANOTHER_BETWEEN_COMMAS if passage.text[end - 1 : end] == "," else OF_ANOTHER
        if seeker and of_another.search(passage.text, start, seeker.start("name")):
            of_both = IN_PARTNERSHIP.search(passage.text, start, seeker.start("name"))
            seeker = of_both or LAST_PART.search(passage.text, seeker.start("name"), end)
        if seeker and len(seeker["name"]) > LONGEST:
            at = passage.text.rfind(" at ", seeker.start("name"), end)
            seeker = WHOSE_PART.match(passage.text, at, end) if at >= 0 else None
        yield from named("seeks", passage, seeker)

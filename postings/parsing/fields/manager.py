"""To whom the role reports."""

import re
from collections.abc import Iterator
from itertools import pairwise

from postings.parsing.fields.labels import labelled, words_of
from postings.parsing.language.verbs import is_verb
from postings.parsing.passages import RoleText
from postings.parsing.posting import Fact, SectionKind
from postings.parsing.titles.job_words import is_job_word
from postings.reading.document import BlockKind, Origin

LABEL = re.compile(
    r"(?:(?:(?:this |the )?(?:position|role|job|post)|who|(?:who )?you(?: will| ll)?) )?report(?:s|ing|"
    r"ed)?(?: directly)?(?: to)?(?: (?:title|name|supervisor|"
    r"relationship|manager))?|"
    r"(?:(?:direct|immediate|line|hiring|position) )?(?:supervisor|manager|"
    r"supervised by)(?: (?:s )?(?:position )?(?:title|name|position))?|"
    r"your (?:line )?manager|(?:line )?managed by|supervision|"
    r"(?:(?:directly|primarily) )?responsible to|(?:(?:primary|secondary) )?responsibility to|accountable to|"
    r"supervision received|under (?:the )?(?:supervision|direction) of|"
    r"line management|reporting (?:line|relationship|structure)"
)
NOT_A_PERSON = re.compile(
    r"^\W*(?:\d|(?:please|note|yes|no|none|n/?a|tbd|not applicable|various|true|false|see|this position|the position|"
    r"works? under|(?:full|part)[ -]time|remote|hybrid)\b)",
    re.I,
)
HINTS = (
    *"report supervis managed direct responsible accountable answer leadership management guidance overseen".split(),
    "your manager",
    "your line manager",
)
CUE = re.compile(
    r"\b(?:(?:will\s+)?(?:directly\s+)?(?:[Rr]eport(?:s|ing)?|REPORTS)\s+(?:(?:in|directly|administratively|jointly|"
    r"primarily|both|"
    r"functionally|solely)\s*)?(?:(?:in)?[Tt]o|TO)\b(?::|,(?= the\b))?\s+(?:[—–-]\s+)?(?:me,\s+)?"
    r"|[Yy]our\s+(?:(?:line|direct|immediate)\s+)?(?:manager|supervisor)\s+(?:will be|is)\s+"
    r"|(?:[Ss]upervised|[Oo]verseen|[Mm]anaged) by\s+(?=the\b|our\b|an?\b|[A-Z])"
    r"|(?:directly\s+)?(?:responsible|accountable|answerable|answers(?: directly)?)\s+to\s+(?=the\b|our\b|[A-Z])"
    r"|(?:[Uu]nder|[Ww]ith)\s+(?:the\s+)?(?:(?:general|direct|immediate|overall|close|administrative|broad)\s+)*"
    r"(?:supervision|direction|guidance|leadership|management)\s+(?:of|from)\s+(?=the\b|our\b|an?\b|[A-Z]))"
)
# Others report, or something else is reported: "staff reporting to the principal", "reports to funders".
SUBJECT_DECOY = re.compile(
    r"\b(?:staff|employees|team|(?<!position )(?<!role )(?<!job )that|and|experience|ability to|[a-z]+,? (?:teachers|"
    r"members|coaches|associates|"
    r"coordinators|managers))\s+(?:directly\s+)?$|(?<!,)\swho\s+(?:directly\s+)?$|"
    r"\b(?:prepar|submit|provid|produc|present|deliver|writ|creat|generat|compil|complet|send|financial|progress|data|"
    r"regular|monthly|"
    r"annual|quarterly|status|grant|of|these|timely|accurate|oral|verbal|required|incident)\w*(?:\s+(?!you\b|"
    r"will\b)\w+){0,3}\s+$",
    re.I,
)
# "The Director of Operations": who reports, whatever the words behind "of" are.
ONE_OF = re.compile(
    r"(?:^|[.!] )(?:The|This|Our|An?) (?:[A-Z][\w-]* ){0,4}?(?P<job>[A-Z][a-z]+) (?:of|for) [^.;:,]{3,60}$"
)
ONE_REPORTS = re.compile(r"\breport(?:s|ing)\b")
# Where the name of the manager ends and the sentence goes on. May be added: a word that begins a clause, not a title.
END = re.compile(
    r"(?<!\bDr)(?<!\bProf)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?!(?<=\b[A-Z])\. [A-Z][a-z])[.;:!?](?=\s|$)|\n|"
    r"\s[–—-]\s|\s*\((?![A-Z/&]{2,8}\))|"
    r",\s+(?=[a-z])(?!and\b|or\b|as\b)"
    r"|(?<! well),?\s+(?:who|which|where|while|this|you|we|he|she|they|s/he|it|will|shall|is|are|with|to|on|within|"
    r"located|based|including|"
    r"but|during|through|under|by|"
    r"in (?:order|this|close|collaboration|partnership|the)|as (?:an?|the|part)\b|for (?:all|day|the \w+ing)|"
    r"at (?:least|all|our)|"
    r"the \w+(?: \w+){0,5} (?:is|will|leads|oversees|provides|manages|works|serves|supports|plans)|"
    r"and (?:will|shall|with|is|works?|the \w+ will|serves?|leads?|manages?|provides?|supervises?|collaborates?|has|"
    r"may|be|must|"
    r"travels?|sits?|spends?|joins?|meets?|chairs?|attends?|acts?|advises?|represents?|participates?|supports?|oversees?))\b"
)
# What the sentence says next of the role: "and spend a day a week ..."; "of teaching and support." ends a name.
AND_WORD = re.compile(r",? (?:and|and then|and also) (?P<word>[a-z]+) (?=\w)")
GOES_ON = re.compile(
    r"\s*,?\s*(?:and|as well as|or|&)\s+(?:to\s+)?(?:the\s+|our\s+|an?\s+)?(?=[A-Z])(?!\w+\s+(?:is|will)\b)"
)
TITLE_WORD = re.compile(
    r"\b(?:director|manager|chief|officer|president|principal|head|superintendent|dean|chair\w*|supervisor|"
    r"coordinator|lead\w*|"
    r"executive|provost|ceo|coo|cfo|cto|cpo|founder|administrator|board|committee|librarian|partner|secretary|curator|"
    r"registrar|"
    r"controller|chancellor|editor|teacher|professor|investigator|department|office|team|governors?|headteacher|"
    r"trust\w*|"
    r"vp|hr|counsel|treasurer|specialist|designee|senior|associate|assistant|commissioner|deputy|bursar|captain|"
    r"chef)s?\b",
    re.I,
)
# "Jo Park", "Prof. Jo Park": a person by name.
_PERSON = r"(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? )*[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,2}"
PERSON = re.compile(rf"{_PERSON}(?:(?:,| and|, and) {_PERSON})?")
AS_TITLE = re.compile(r"[A-Z][\w’'&-]*(?: (?:(?:of|for|and|the|&) ){0,2}[A-Z][\w’'&-]*){1,6}")
PLACE = re.compile(r"\b(?:Camp|School|Hall|Centre|Center|Street|Campus|Building|House|College|University)\b")
# Among duties and demands "report to" is something to do, but for a manager's title: "Report to the Chief Curator".
SOMETHING_TO_DO = frozenset({SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS})
OFTEN = re.compile(r"\b(?:every|each|weekly|monthly|quarterly|annually|yearly|regularly|as|when|if|about|any)\b", re.I)
# Others report to the role: "The curators report to ...".
OTHERS_REPORT = re.compile(r"(?<!\bless)(?<!\bus)\b[a-z]{3,}s\s+(?:directly\s+)?$")
# "The intern writes for our blog and reports to the Editor", "You will be part of our team and report to the Editor":
# not "Writes news and reports to ...", "You will collect data and report to ...".
AND_REPORTS = re.compile(
    r"(?:[^.]{0,200}\. )?(?:(?:The|Our|This|An?|Each) [^.]{0,160}\band reports"
    r"|(?:The|Our|This|You|We) [^.]{0,60}(?:will|[’']ll) (?:be|work|join|sit|serve) [^.]{0,120}\band (?:will )?report)"
    r" (?:directly )?to (?:the|our) "
    r"(?!Board|Committee|Council|Trustees)[A-Z]"
)
# What follows a name if one reports of something, or a whole lab is under somebody: "..., invites applications".
NOT_OF_THE_ROLE = re.compile(
    r"\s+(?:on|about) (?:the |its |their |your |our )?(?:progress|results|outcomes|findings|performance|"
    r"activit|status)|"
    r"\s*,?\s*(?:invites?|seeks?|announces?|is (?:seeking|looking|hiring|recruiting|inviting))\b|"
    r" are"  # "Reporting to the Director are two managers"
)
# What a whole organization or project is under says nothing of the role.
OF_THE_ORGANIZATION = re.compile(
    r"\b(?:trust|fund|foundation|museum|school|university|college|project|program(?:me)?|grant|cent(?:er|re)|institute|"
    r"library|company|charity|organi[sz]ation|society|club|lab|laboratory|district|scheme|site|it|we)\s+(?:is|are|"
    r"was)\s+"
    r"(?:[a-z]+\s+){0,2}$",
    re.IGNORECASE,
)
NEXT_SENTENCE = re.compile(r"(?<=\w{4}[.;])\s+(?=[A-Z])|;\s|\s[|•·]\s")
LONGEST = 160
LEAST_OF_TITLE = 12  # characters
LONGEST_CUE = 7  # words: "Work under the general supervision of the"


def reports_to(role: RoleText) -> Iterator[Fact]:
    """A labelled line; else the first sentence that says it, cut where the sentence turns to something else."""
    for passage in labelled(role, LABEL.fullmatch):
        value = NEXT_SENTENCE.split(passage.text.strip(), maxsplit=1)[0].rstrip(".")
        if value and len(value) <= LONGEST and not NOT_A_PERSON.match(value) and "@" not in value:
            start = passage.text.index(value)
            end = start + len(value)
            if cued := CUE.search(value):
                inner = _in_prose(value) or (cued.end() if cued.start() == 0 else 0, len(value))
                start, end = start + inner[0], start + inner[1]
            yield Fact("reports_to", passage.text[start:end], passage.span(start, end))
            return
    found = _under_headings(role) or _in_sentences(role)
    if found:
        yield found


def _under_headings(role: RoleText) -> Fact | None:
    """ "Reports to" over a title that stands alone, and so looks like a heading itself."""
    for label, passage in pairwise(role.passages):
        both = label.kind is BlockKind.HEADING and passage.kind is BlockKind.HEADING
        if both and LABEL.fullmatch(words_of(label.text)) and TITLE_WORD.search(passage.text[:LONGEST]):
            return Fact("reports_to", passage.text, passage.span())
    return None


def _in_sentences(role: RoleText) -> Fact | None:
    for passage in role.holding(HINTS):
        apart = passage.kind is BlockKind.HEADING and (passage.shared or not CUE.match(passage.text))
        if passage.origin is not Origin.BODY or apart:
            continue
        found = _in_prose(passage.text, role.title)
        if found and (passage.section not in SOMETHING_TO_DO or _names_the_manager(passage.text, *found)):
            start, end = found
            return Fact("reports_to", passage.text[start:end], passage.span(start, end))
    return None


def _names_the_manager(text: str, start: int, end: int) -> bool:
    """Whether the words begin the statement, or somebody reports in it, and end in a title written as one."""
    before = text[:start].rpartition(". ")[2].strip()
    begins = len(before.split()) <= LONGEST_CUE or " report" in before
    return begins and text[start : start + 1].isupper() and not OFTEN.search(text[start:end])


def _in_prose(text: str, title: str = "") -> tuple[int, int] | None:
    for cue in CUE.finditer(text):
        of_this_role = _is_of_this_role(text, cue, title)
        if not of_this_role and _is_of_others(text, cue):
            continue
        start = cue.end()
        end = _end_of_name(text, start)
        name = text[start:end]
        if NOT_OF_THE_ROLE.match(text, end):
            continue
        if article := re.match(r"(?:the|our|an?|your|their|its)\s+", name, re.I):
            start += article.end()
        names_one = TITLE_WORD.search(name) or _is_person(name)
        if 3 <= end - start <= LONGEST and (names_one or (of_this_role and _is_written_as_title(text, start, end))):
            return start, end
    return None


def _is_of_this_role(text: str, cue: re.Match[str], title: str) -> bool:
    """ "The Chronicler will report to the Lead Archivist.": the title of the role, be it a known job word or none."""
    reports = "report" in cue.group().lower()
    return reports and bool(title) and f" {text[: cue.start()].rstrip()}".lower().endswith(f" {title.lower()}")


def _is_written_as_title(text: str, start: int, end: int) -> bool:
    return AS_TITLE.fullmatch(text, start, end) is not None and not PLACE.search(text, start, end)


def _is_of_others(text: str, cue: re.Match[str]) -> bool:
    subject = _subject(text, cue)
    if "report" not in cue.group().lower():
        return OF_THE_ORGANIZATION.search(subject) is not None
    one_reports = ONE_REPORTS.search(cue.group()) and _ends_in_title(subject)
    if one_reports or AND_REPORTS.match(text, 0, cue.end() + LEAST_OF_TITLE):
        return False
    plural = cue.group().lower().startswith("report ") and OTHERS_REPORT.search(subject)
    return bool(plural) or SUBJECT_DECOY.search(subject) is not None


def _ends_in_title(subject: str) -> bool:
    """ "A Financial Analyst reporting to ...": nothing that is reported, and nobody else."""
    if (one := ONE_OF.search(subject)) and not one["job"].endswith("s"):
        return is_job_word(one["job"].lower())
    last = subject.split()[-1:]
    return any(word[0].isupper() and not word.endswith("s") and is_job_word(word.lower()) for word in last)


def _subject(text: str, cue: re.Match[str]) -> str:
    """The words before; "and" before "reports" joins another verb of the same subject."""
    before = text[max(0, cue.start() - 40) : cue.start()]
    return before.removesuffix("and ") if cue.group().startswith(("reports", "will report")) else before


def _is_person(name: str) -> bool:
    return PERSON.fullmatch(name) is not None and not PLACE.search(name)


def _end_of_name(text: str, start: int) -> int:
    """The end of "the Director of A as well as the Dean of B" before "and will lead ..."."""
    position = start
    acts = next(
        (word.start() for word in AND_WORD.finditer(text, start, start + LONGEST) if is_verb(word["word"])), len(text)
    )
    while (end := END.search(text, position)) and end.start() < acts:
        more = GOES_ON.match(text, end.start())
        if more is None:
            return end.start()
        position = more.end()
    return min(acts, len(text.rstrip()))

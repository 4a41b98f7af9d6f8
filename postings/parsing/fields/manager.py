"""To whom the role reports."""

import re
from collections.abc import Iterator

from postings.parsing.fields.labels import labelled
from postings.parsing.passages import RoleText
from postings.parsing.posting import Fact
from postings.reading.document import BlockKind, Origin

LABEL = re.compile(
    r"(?:(?:position|role|job|this position|who) )?report(?:s|ing|ed)?(?: directly)?(?: to)?(?: (?:title|supervisor|"
    r"relationship|manager))?|"
    r"(?:(?:direct|immediate|line|hiring|position) )?(?:supervisor|manager|supervised by)(?: (?:title|s title|name))?|"
    r"(?:directly )?responsible to|accountable to|supervision received|under (?:the )?(?:supervision|direction) of|"
    r"line management"
)
NOT_A_PERSON = re.compile(
    r"^\W*(?:yes|no|none|n/?a|tbd|not applicable|true|false|\d|see\b|this position|the position|works? under)", re.I
)
HINTS = tuple("report supervis managed direct responsible accountable leadership management guidance overseen".split())
CUE = re.compile(
    r"\b(?:will\s+)?(?:directly\s+)?[Rr]eport(?:s|ing)?\s+(?:(?:in|directly|administratively|jointly|primarily|both|"
    r"functionally|solely)\s*)?[Tt]o:?\s+(?:me,\s+)?"
    r"|\b(?:[Ss]upervised|[Oo]verseen|[Mm]anaged) by\s+(?=the\b|our\b|an?\b|[A-Z])"
    r"|\b(?:directly\s+)?(?:responsible|accountable)\s+to\s+(?=the\b|our\b|[A-Z])"
    r"|\b(?:[Uu]nder|[Ww]ith)\s+(?:the\s+)?(?:(?:general|direct|immediate|overall|close|administrative|broad)\s+)*"
    r"(?:supervision|direction|guidance|leadership|management)\s+(?:of|from)\s+(?=the\b|our\b|an?\b|[A-Z])"
)
# Others report, or something else is reported: "staff reporting to the principal", "reports to funders".
SUBJECT_DECOY = re.compile(
    r"\b(?:staff|employees|team|that|and|experience|ability to|[a-z]+,? (?:teachers|members|coaches|associates|"
    r"coordinators|managers))\s+(?:directly\s+)?$|(?<!,)\swho\s+(?:directly\s+)?$|"
    r"\b(?:prepar|submit|provid|produc|present|deliver|writ|creat|generat|compil|complet|send|financial|progress|data|"
    r"regular|monthly|"
    r"annual|quarterly|status|grant|of|these|timely|accurate|oral|verbal|required|incident)\w*(?:\s+(?!you\b|will\b)\w+){0,3}\s+$",
    re.I,
)
# Where the name of the manager ends and the sentence goes on. May be added: a word that begins a clause, not a title.
END = re.compile(
    r"[.;:!?](?=\s|$)|\n|\s[–—-]\s|\s*\((?![A-Z/&]{2,8}\))|,\s+(?=[a-z])(?!and\b|or\b|as\b)"
    r"|(?<! well),?\s+(?:who|which|where|while|this|you|we|he|she|they|s/he|it|will|is|with|to|on|within|located|based|"
    r"but|during|through|under|by|"
    r"in (?:order|this|close|collaboration|partnership|the)|as (?:an?|the|part)\b|for (?:all|day|the \w+ing)|"
    r"at (?:least|all|our)|"
    r"the \w+(?: \w+){0,5} (?:is|will|leads|oversees|provides|manages|works|serves|supports|plans)|"
    r"and (?:will|is|works?|the \w+ will|serves?|leads?|manages?|provides?|supervises?|collaborates?|has|may|be|must|"
    r"travels?|supports?|oversees?))\b"
)
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
LONGEST = 160


def reports_to(role: RoleText) -> Iterator[Fact]:
    """A labelled line; else the first sentence that says it, cut where the sentence turns to something else."""
    for passage in labelled(role, LABEL):
        value = passage.text.strip().rstrip(".")
        if value and len(value) <= LONGEST and not NOT_A_PERSON.match(value) and "@" not in value:
            start = passage.text.index(value)
            end = start + len(value)
            if cued := CUE.match(value):
                inner = _in_prose(value) or (cued.end(), len(value))
                start, end = start + inner[0], start + inner[1]
            yield Fact("reports_to", passage.text[start:end], passage.span(start, end))
            return
    for passage in role.holding(HINTS):
        if passage.origin is not Origin.BODY or passage.kind is BlockKind.HEADING:
            continue
        if found := _in_prose(passage.text):
            start, end = found
            yield Fact("reports_to", passage.text[start:end], passage.span(start, end))
            return


def _in_prose(text: str) -> tuple[int, int] | None:
    for cue in CUE.finditer(text):
        if "report" in cue.group() and SUBJECT_DECOY.search(text[max(0, cue.start() - 40) : cue.start()]):
            continue
        start = cue.end()
        end = _end_of_name(text, start)
        name = text[start:end]
        if article := re.match(r"(?:the|our|an?|your|their|its)\s+", name, re.I):
            start += article.end()
        if 3 <= end - start <= LONGEST and TITLE_WORD.search(name):
            return start, end
    return None


def _end_of_name(text: str, start: int) -> int:
    """The end of "the Director of A as well as the Dean of B" before "and will lead ..."."""
    position = start
    while end := END.search(text, position):
        more = GOES_ON.match(text, end.start())
        if more is None:
            return end.start()
        position = more.end()
    return len(text.rstrip())

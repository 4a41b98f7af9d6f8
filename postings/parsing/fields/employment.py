"""employment_type, of which a role may have several: a part-time internship, a full-time temporary post.

Labelled values, the title and JSON-LD are read word by word. In prose a word counts only where the sentence says it of
the role: "a full-time position", not "full-time experience" or "benefits for full-time staff".
"""

import re
from collections.abc import Iterator

from postings.parsing.fields.labels import labelled
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, EmploymentType, Fact, SectionKind
from postings.parsing.sentences import sentences
from postings.reading.document import BlockKind, Origin

Type = EmploymentType

# A word may be added when it means its type wherever a label or title holds it.
WORDS: tuple[tuple[Type, str], ...] = (
    (Type.FULL_TIME, r"full[\s_-]{0,2}time|\bf/t\b|\bFT\b|(?<![\d.])1\.00? ?FTE\b|\bFTE:? ?1(?:\.00?)?(?![.\d])|100\s?% FTE"),
    (Type.PART_TIME, r"part[\s_-]{0,2}time|\bp/t\b|\bPT\b|half[\s-]time|(?<!\d)0?\.\d+ ?FTE\b|\bFTE:? ?0?\.\d+|job[\s-]share"),
    (Type.CONTRACTOR, (r"\bcontractor|\bindependent contract|\bfreelanc|\b1099\b|\bconsultanc(?:y|ies)\b|\bself-employed|"
                      r"\bcontract(?:ed|ual)? (?:position|role|basis|work|job|opportunity|assignment|to hire)")),
    (Type.TEMPORARY, r"\btemporary\b|\btemp\b|\bseasonal\b|\bfixed[\s-]term|\blimited[\s-]term\b|\bmaternity cover\b|\binterim\b"),
    (Type.INTERN, r"\bintern(?:ship)?s?\b"),
    (Type.VOLUNTEER, (r"\bvolunteers?\b(?! (?:coordinat|manag|director|engag|program|service|recruit|experience|specialist|lead))|"
                     r"\bunpaid\b")),
    (Type.PER_DIEM, r"\bper[\s_-]diem\b|\bon[\s-]call\b|\bas[\s-]needed\b|\bcasual\b|\bzero[\s-]hours?\b|\bas and when\b"),
    (Type.OTHER, r"\badjunct\b|\bfellow(?:ship)?s?\b|\bapprentice(?:ship)?\b|\bsubstitute\b"),
)  # fmt: skip
PATTERNS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in WORDS)
ANY = re.compile(
    "|".join(f"(?:{pattern})" for _, pattern in WORDS) + r"|hours?\b|\bcontract\b|\bconsultant", re.IGNORECASE
)
LABEL_ONLY = (
    (
        Type.CONTRACTOR,
        re.compile(r"\bcontract(?:or|ual|ed)?\b(?!\s(?:length|days|months|year))|\bconsult(?:ant|ing)\b", re.I),
    ),
)

LABEL = re.compile(
    r"(?:(?:the|position|job|employment|contract|appointment|work|role|vacancy|opportunity|time|schedule|basis|"
    r"post|assignment|employee|engagement|hire|staff|current|working) )*"
    r"(?:type|types|time type|status|category|classification|class|basis|schedule|fte|term|terms|hours|employment|time|pattern|appointment|"
    r"contract|position|commitment|shift|load)"
    r"(?: (?:of|for|the|position|vacancy|employment|appointment|contract|job|role|work|type|status|this|hours|time|and|"
    r"flsa|details|schedule|required|week|per|opportunity|commitment|duration|length|term|fte|engagement|hire))*"
)
JSON_LD = re.compile(r"employment type")
NOT_A_TYPE = re.compile(r"(?:employment|appointment) (?:history|dates?)|terms|class|classification|schedule|hours.*")

_TYPE = r"(?:full|part)[\s-]time"
_NOUN = r"(?:position|role|job|opportunit|opening|vacanc|appointment|post\b|basis|internship|fellowship|employment|faculty position|assignment)"
# What makes a word for a type one about the role: the words before it, or the noun it belongs to.
OF_THE_ROLE = re.compile(
    r"\b(?:this|the|our|successful|it|position|role|job|post|vacancy|opportunity|internship|fellowship|you|individual)\b[^.;]{0,90}?\b"
    r"(?:is|are|will be|would be|offers|be|as|works?|working|requires?|on|for|expected to work|to)\b[^.;]{0,40}$|"
    r"\b(?:seek(?:s|ing)?|hir(?:e|es|ing)|looking for|search(?:es|ing)? for|recruit\w*|invites? applications|appl(?:y|ications)|"
    r"need(?:s|ed|ing)?|opening|openings?|vacancy|vacancies|wanted|join\w*|available|accepting|offer\w*|candidates? for|for)\b"
    r"[^.;]{0,70}$|^\W*(?:an?|one|two|three|several|multiple)?\s?(?:\w+,? ){0,2}$",
    re.IGNORECASE,
)
NOUN_BEHIND = re.compile(rf"[^.;()]{{0,45}}?\b{_NOUN}", re.IGNORECASE)
NOT_OF_THE_ROLE = re.compile(
    r"\W{0,2}(?:or equivalent )?(?:equivalent |paid |professional |work |teaching |permanent |regular |benefited |and part[\s-]time |"
    r"or part[\s-]time |or full[\s-]time |and full[\s-]time |library |school |college |student |technical |service |academic |"
    r"university |tenure(?:d|[- ]track) |classroom |\w+ )?"
    r"(?:experience|staff|employees?|equivalen\w+|students?|workers|work experience|faculty members|faculty in|faculty and|"
    r"team members|personnel|teachers? (?:and|with|are|receive)|members|instructors (?:and|are)|enrol\w+|load for|job search|"
    r"years?|librarians and|undergrad\w+|degree|capacity (?:at|for)|stud(?:y|ies))\b",
    re.IGNORECASE,
)
OTHERS_BEFORE = re.compile(
    r"\b(?:years?|experience|benefits?|eligible|available|manag\w+|supervis\w+|overs(?:ee|ight)\w*|all|other|become|into|"
    r"both|our|team of|staff of|includ\w+|mentor\w*|train\w*|alongside|coordinat\w+|recruit (?:and|volunteers)|months?|minimum of|"
    r"yet-to-be-filled|who work|than|offered to|equivalent)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
SECTIONS_OF_OTHERS = frozenset(
    {
        SectionKind.OVERVIEW,
        SectionKind.RESPONSIBILITIES,
        SectionKind.QUALIFICATIONS,
        SectionKind.EQUAL_OPPORTUNITY,
        SectionKind.QUOTATION,
        SectionKind.VALUES,
        SectionKind.LEARN_MORE,
    }
)
HOURS_A_WEEK = re.compile(
    r"(?<![\d.$])(\d{1,2})(?:\.\d)?(?:\s?(?:-|–|to)\s?(\d{1,2}))?\+?[\s-]?(?:hours?|hrs?)\.?\s?(?:of work )?(?:/|per|a|each|every|weekly)\s?(?:week|wk)?",
    re.IGNORECASE,
)
CONSULTANT_TITLE = re.compile(
    r"[\[(]\s?(?:independent )?(?:consultants?|contract(?:or)?)\b[^\])]*[\])]|^(?:independent )?consultants?\s?[:–—-]",
    re.I,
)
SHORT = 70


def employment(role: RoleText) -> Iterator[Fact]:
    found: dict[Type, Fact] = {}
    for fact in (*_named(role), *_in_title(role)):
        found.setdefault(EmploymentType(str(fact.value)), fact)
    for fact in _told(role):
        kind = EmploymentType(str(fact.value))
        if kind not in (Type.FULL_TIME, Type.PART_TIME) or not found.keys() & {Type.FULL_TIME, Type.PART_TIME}:
            found.setdefault(kind, fact)
    if not found.keys() & {Type.FULL_TIME, Type.PART_TIME} and (fact := _by_hours(role)):
        found[EmploymentType(str(fact.value))] = fact
    yield from found.values()


def _fact(kind: Type, passage: Passage, match: re.Match[str], basis: Basis = Basis.STATED) -> Fact:
    return Fact("employment_type", kind, passage.span(*match.span()), basis)


def _named(role: RoleText) -> Iterator[Fact]:
    for passage in labelled(role, JSON_LD):
        yield from _words_in(passage, PATTERNS)
    for passage in labelled(role, LABEL):
        if passage.label and len(passage.text) <= 2 * SHORT:
            yield from _words_in(passage, (*PATTERNS, *LABEL_ONLY))


def _in_title(role: RoleText) -> Iterator[Fact]:
    """Words of the title, at the first place where the title is printed."""
    printed = next((p for p in role.passages if role.title and role.title in p.text), None)
    for passage in [printed] if printed else []:
        start = passage.text.index(role.title)
        whole = passage.text[start:] if len(passage.text) < 160 else role.title
        for kind, pattern in (*PATTERNS, (Type.CONTRACTOR, CONSULTANT_TITLE)):
            if match := pattern.search(whole):
                yield Fact("employment_type", kind, passage.span(start + match.start(), start + match.end()))


def _words_in(passage: Passage, patterns: tuple[tuple[Type, re.Pattern[str]], ...]) -> Iterator[Fact]:
    for kind, pattern in patterns:
        if match := pattern.search(passage.text):
            yield _fact(kind, passage, match)


def _told(role: RoleText) -> Iterator[Fact]:
    for passage in sorted(role.passages, key=lambda p: (p.shared, p.origin is not Origin.BODY)):
        if passage.origin in (Origin.BODY, Origin.FRONT_MATTER) and passage.kind is not BlockKind.QUOTE:
            if ANY.search(passage.text):
                yield from _told_in(passage)


def _told_in(passage: Passage) -> Iterator[Fact]:
    for start, end in sentences(passage.text):
        if not ANY.search(passage.text, start, end):
            continue
        for kind, pattern in PATTERNS:
            for match in pattern.finditer(passage.text, start, end):
                if _is_of_the_role(passage, match, start, end):
                    yield _fact(kind, passage, match)
                    break


def _is_of_the_role(passage: Passage, match: re.Match[str], start: int, end: int) -> bool:
    text = passage.text
    before, behind = text[start : match.start()], text[match.end() : end]
    if NOT_OF_THE_ROLE.match(behind) or OTHERS_BEFORE.search(before):
        return False
    if passage.kind is BlockKind.HEADING or (end - start <= SHORT and passage.section not in SECTIONS_OF_OTHERS):
        return not before.strip() or OF_THE_ROLE.search(before) is not None or text[match.start() - 1] in "(|,[-–— /"
    noun = NOUN_BEHIND.match(behind) is not None
    if passage.section in SECTIONS_OF_OTHERS and not noun:
        return False
    return OF_THE_ROLE.search(before) is not None


def _by_hours(role: RoleText) -> Fact | None:
    """Fewer than 30 hours a week are part of the time, 35 and more the whole."""
    for passage in role.passages:
        if passage.section in SECTIONS_OF_OTHERS or passage.origin is Origin.HEAD:
            continue
        if match := HOURS_A_WEEK.search(passage.text):
            hours = int(match[2] or match[1])
            if hours < 30 or hours >= 35:
                return _fact(Type.PART_TIME if hours < 30 else Type.FULL_TIME, passage, match, Basis.DERIVED)
    return None

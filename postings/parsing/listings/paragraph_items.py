"""The items of a listing part without a list: its paragraphs' sentences and clauses, or paragraphs that are a list."""

import re
from collections.abc import Iterator
from itertools import pairwise

from postings.parsing.language.clauses import bare, clauses
from postings.parsing.language.sentences import sentences
from postings.parsing.language.verbs import begins_with_verb
from postings.parsing.lines import Line, LineKind
from postings.parsing.listings.entry import Entry, entry_of, group_within, is_remark, says_nothing
from postings.parsing.listings.stated import ACTS, asks, parted_over_list, sentence_lines, states
from postings.parsing.parts import Part
from postings.parsing.posting import SectionKind
from postings.reading.document import MarkKind

_WORK = re.compile(
    r"\b(?:will|responsible|responsibilit\w+|dut(?:y|ies)|reports? to|reporting to|shall|incumbent|must)\b", re.I
)
_ASIDE = re.compile(
    r"\b(?:transcripts?|applications?) (?:must|should|will|may) be\b|\byour application\b|^no prior\b"
    r"|^no (?:\w+ ){0,5}(?:is |are )?(?:required|needed|necessary)\b",
    re.I,
)
_ADDRESS = re.compile(r"https?://|\bwww\.|\w@\w")  # where one reads on, or writes to
_IN_BRACKETS = re.compile(r"\([^()@]{1,80}\)(?=,? \w)")  # "runs Elm House (www.elm.example), with a crew of two"
# What one is given, and for how long one works; over small letters.
_TERMS = re.compile(
    r"\b(?:unpaid\b"
    r"|(?:will be|are|is) (?:supervised|paid|compensated|notified|contacted) (?:by|at|for|on|in|if|an?|\$)\b"
    r"|(?:is|happens|takes place|are) (?:in person|online|on zoom)\b"
    r"|(?:schedule|commitment|salary|stipend|pay|position|appointment|internship) (?:is|are|will be|ranges?)"
    r" (?!responsible)(?:\w+ ){0,4}(?:[$£€]?\d|hours|weeks|months|time\b))"
    r"|^expect (?:to work )?(?:about |around |up to |roughly )?\d"
)
# Of a sentence among others: who the manager is, and what is not asked for.
_NO_ITEM = re.compile(
    r"(?:the|this) .{0,60}\breports? (?:directly )?to (?:the )?[^,;]{3,60}\.$"
    r"|no (?:\w+ ){0,5}(?:is |are )?(?:required|needed|necessary)\b[^,;]{0,20}$"
    r"|[^;]{3,200}\b(?:are|is) (?:\w+ ){0,2}(?:encouraged|invited|welcome)"
    r"(?: and \w+)? to (?:apply|suggest|propose|pursue)\b"
    r"|(?:candidates|students|fellows|interns|trainees) will (?:gain|receive|benefit)\b"
    r"|there (?:is|are|will be) (?!an? expectation|times)"
    r"|th(?:is|e) (?:position|role|post|appointment|contract) (?:(?:may|can|could|might) be (?:renewed|extended)|"
    r"(?:is|will be) (?:an? )?(?:fixed[- ]term|\w+[- ](?:month|year)\b)|(?:will |shall )?(?:begins?|starts?|ends?|"
    r"commences?|runs?) (?:on |in |from |around |immediately|as soon as|(?:in )?[A-Z\d]))"
    r"|(?:please|find|see|click|to (?:apply|learn more)|for (?:more|further))\b.{0,60}"
    r"\b(?:here|information|details|below|website|link)\b",
    re.I,
)
# Among what is asked for, what is given: "We will provide training", "The student will have the opportunity to".
_GIVEN = re.compile(
    r"(?:we|the (?:university|lab|laboratory|team|group|project)) (?:(?:will|can|shall|also) ){0,2}"
    r"(?:provides?|offers?)\b"
    r"(?!.*\b(?:must|should|requires?|required|expect(?:s|ed)?|candidates|applicants)\b)"
    r"|(?:(?:the|this|our) (?:[a-z-]+ ){1,3}will|you(?: will|['’]ll)) (?:also )?(?:have|get|be given|be offered)"
    r" (?:(?:the|an?|many|ample|plenty of|exciting|unique|great|excellent) ){1,2}(?:opportunit(?:y|ies)|chances?)\b",
    re.I,
)
# Below a picture: "Figure 2. The reef at noon".
_CAPTION = re.compile(
    r"\W*(?:(?:figure|photo|image|picture)(?: \d{1,2}[a-z]?)?|fig\. ?\d{1,2})(?: \([^()]{1,20}\))?[.:] ", re.I
)
_SHARE = re.compile(r"[A-Z][\w &,/’'-]{2,60} ?\(\d{1,3} ?%\):?")  # "Coaching (30%)"
_YOU_WILL = re.compile(r"you(?:['’]ll|['’]d| will| would)\b", re.I)
_OF_THE_EMPLOYER = re.compile(
    # "The project will be shaped with you", "Additionally, the team has won several grants"
    r"(?:[A-Z][a-z]+ly, )?the (?:[\w-]+ ){0,4}?(?:project|pi|group|lab(?:oratory)?|team|department|institute|university"
    r"|school|district|program(?:me)?)(?: of the (?:[\w-]+ ){1,3})? "
    r"(?:(?:is|are) (?!looking|seeking|responsible for|in charge of)|has|have|will|offers?|provides?)\b"
    # "As a charity with deep roots, we can promise"
    r"|(?:as an? [^,]{3,80}, )?(?:we(?:['’]re| are) an? |we (?:can )?(?:promise|offer)\b"
    r"|(?:we (?:have|work)|our (?:[\w-]+ ){1,3}(?:is|are)) (?!looking|seeking|hiring))"
    # "Reporting to the Head, the Curator joins a team of four"
    r"|reporting to [^.;]{3,120}, (?:the|this|you)\b"
    r"|this (?:can|could|may|will|is going to) be an? (?:[\w-]+ ){1,4}(?:position|role|job|post)\b"
    # "If you love the sea, this is a great chance"
    r"|(?:if you[^,]{3,120}, )?this is an? (?:[\w-]+ ){1,3}(?:opportunity|chance)\b",
    re.I,
)
_SMALL, _NAME = 3, 6  # letters of the words that a title writes small; words of a group's name
_DASH = re.compile(r" ?[–—-]+ ")
_INTRODUCTION = re.compile(r":$|\bfollowing\b[^.]{0,60}$|\b(?:include|includes|including|are|will|to)\W*$")


def from_paragraphs(part: Part) -> tuple[tuple[Entry, ...], tuple[Line, ...]]:
    found: list[Entry] = []
    rest: list[Line] = []
    group = part.group
    names = _names_of_groups(part.lines)
    lines = tuple(line for line in part.lines if line.start not in names)
    listed = _is_unmarked_list(lines) or _are_named(lines)
    announced = part.heading is not None and part.kind is SectionKind.RESPONSIBILITIES
    strict = announced and not listed and any(map(_begins_duties, part.lines))
    for line in part.lines:
        if line.start in names:
            rest.append(line)
            group = group_within(part.group, line)
        elif line.kind is LineKind.LABELLED:
            if line.text:  # a label alone is a heading whose text is lost
                found.append(entry_of(line, part.group))
            else:
                rest.append(line)
        elif _is_remark(line) or (strict and not _begins_duties(line)):
            asked, said, last = asked_before(line, part)
            found += asked
            rest += said
            leads = listed and line.text.endswith(":") and line is not part.lines[-1]
            group = group_within(part.group, last) if leads else group
            rest += [] if leads else [last]  # else it would be said twice
        elif listed:
            found.append(entry_of(line, group))
        else:
            for piece in sentence_lines(line):
                if _is_aside(piece) or _tells(piece.text, part.kind):
                    rest.append(piece)
                else:
                    found += entries_of(piece, group)
    return tuple(found), tuple(rest)


def asked_before(line: Line, part: Part) -> tuple[list[Entry], tuple[Line, ...], Line]:
    """What a paragraph over a list of requirements asks for before it leads into the list, what else it says, and the
    sentence that leads; the paragraph itself if it asks for nothing."""
    over = line.kind is LineKind.PARAGRAPH and line.text.endswith(":")
    if part.kind is not SectionKind.QUALIFICATIONS or not over:
        return [], (), line
    said, asked, lead = parted_over_list(line)
    if lead is None or not asked:
        return [], (), line
    return [entry for piece in asked for entry in entries_of(piece, part.group)], said, lead


def _names_of_groups(lines: tuple[Line, ...]) -> frozenset[int]:
    """Where the lines begin that name what the sentences below them have in common: "Reception and Phones"."""
    below = pairwise(lines)
    found = frozenset(line.start for line, following in below if _is_name(line) and following.text.endswith("."))
    sentences_among = sum(line.text.endswith(".") for line in lines)
    shares = frozenset(line.start for line, _ in pairwise(lines) if _SHARE.fullmatch(line.text))
    return shares | (found if sentences_among == len(lines) - len(found) else frozenset())


def _is_name(line: Line) -> bool:
    words = [word for word in line.text.split() if len(word) > _SMALL]
    titled = bool(words) and all(word[0].isupper() for word in words)
    return (
        line.kind is LineKind.PARAGRAPH and titled and len(words) <= _NAME and not line.text.endswith((".", ":", ";"))
    )


def _is_unmarked_list(lines: tuple[Line, ...]) -> bool:
    """Paragraphs that are a list without bullets: several, of one sentence each, most without a full stop, or most of
    which begin with what is to be done."""
    texts = [line.text for line in lines if line.kind is LineKind.PARAGRAPH]
    single = [text for text in texts if sum(_says(text[start:end]) for start, end in sentences(text)) == 1]
    short = [text for text in single if not text.rstrip().endswith((".", ":"))]
    acts = len(single) == len(texts) and sum(map(begins_with_verb, texts)) >= 0.5 * len(texts)
    return len(texts) > 2 and (acts or len(short) > 0.6 * len(texts))


def _says(text: str) -> bool:
    """Anything, and not only the letter by which a class specification marks what is essential: "Sweep floors. E"."""
    return len(text.strip()) > 1


def _are_named(lines: tuple[Line, ...]) -> bool:
    """Paragraphs that each begin in bold, and go on: "**Our forum.** You answer.", "**Visits** – Plan them"."""
    texts = [line for line in lines if line.kind is LineKind.PARAGRAPH]
    return len(texts) > 1 and all(map(_begins_in_bold, texts))


def _begins_in_bold(line: Line) -> bool:
    named = (mark for mark in line.marks if mark.kind is MarkKind.STRONG and mark.start == line.start)
    ends = (mark.end - line.start for mark in named if mark.end < line.end)
    return any(line.text[:end].rstrip().endswith((".", ":", "!", "?")) or _DASH.match(line.text, end) for end in ends)


def _is_remark(line: Line) -> bool:
    """No item: an introduction, "OR," between two alternatives, or what happens to the application."""
    if line.kind is not LineKind.PARAGRAPH or len(line.text.split()) < 2 or says_nothing(line.text):
        return True
    if _CAPTION.match(line.text):
        return True
    if line.text.startswith("(") and line.text.endswith(")"):
        return True
    return bool(_INTRODUCTION.search(line.text) or _ASIDE.search(line.text))


def _is_aside(sentence: Line) -> bool:
    text = sentence.text
    return bool(
        is_remark(text)
        or _NO_ITEM.match(text)
        or _ADDRESS.search(_IN_BRACKETS.sub("", text))
        or _TERMS.search(text.lower())
    )


def _tells(sentence: str, kind: SectionKind) -> bool:
    """Of a sentence among what is asked for, whether it tells of the work or of the employer, and asks for nothing;
    among duties, whether it tells of the employer, and of no work."""
    of_employer = _OF_THE_EMPLOYER.match(sentence) is not None
    if kind is SectionKind.RESPONSIBILITIES:
        return of_employer and not states(sentence, SectionKind.RESPONSIBILITIES)
    if _GIVEN.match(sentence):
        return True
    tells = of_employer or (_YOU_WILL.match(sentence) and states(sentence, SectionKind.RESPONSIBILITIES))
    return bool(tells) and not asks(sentence)


def _begins_duties(line: Line) -> bool:
    """Whether a paragraph speaks of work to be done: before it, one of an employer speaks of itself."""
    named = ACTS.match(line.text)
    acts = begins_with_verb(line.text) or (named is not None and begins_with_verb(line.text[named.end() :]))
    return acts or bool(_WORK.search(line.text))


def entries_of(line: Line, group: str) -> Iterator[Entry]:
    """A paragraph's items: numbered clauses, the clauses of a long semicolon sentence, or else its sentences."""
    for start, end in sentences(line.text):
        text = line.text[start:end]
        for first, last in clauses(text):
            piece = bare(text[first:last])
            if _says(piece):
                offset = line.start + start + first + len(piece) - len(piece.lstrip())
                yield Entry(piece.strip(), (offset, offset + len(piece.strip())), group)

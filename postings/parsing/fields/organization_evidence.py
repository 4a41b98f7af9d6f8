"""What speaks for a name: the sentences, headings and titles that say something of an organization."""

import re
from collections.abc import Iterator

from postings.parsing.fields.labels import words_of
from postings.parsing.fields.organization_in_lines import (
    PARTS,
    before_its_job,
    before_its_place,
    beside,
    is_before_place,
    last_part,
)
from postings.parsing.fields.organization_names import (
    LONGEST,
    NAME,
    SMALL,
    WHOLE,
    Evidence,
    is_name,
    is_short_for,
    named,
)
from postings.parsing.fields.organization_sentences import in_sentences, of_seekers
from postings.parsing.fields.organization_words import (
    A_PART,
    ABOUT,
    JOB_WORD,
    KIND_WORD,
    OF_ANY_JOB,
    OF_JOBS,
    SEEKING_HINTS,
    SMALL_KIND,
)
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import LISTING, Fact, SectionKind
from postings.reading.document import BlockKind, MarkKind, Origin

HEADING = re.compile(rf"\W*(?i:{ABOUT})\s+(?P<name>(?:[Tt]he )?{NAME})\W*")
PLACE_BEHIND = re.compile(r"\s\([^()]{3,60}\)\W*$")  # "The Elm Coalition (Lexington, Ky.)"
BETWEEN_MARKS = re.compile(r"(?: [|@·–—-]|:) ")
# "Elm Works | Boise, ID", "Elm Works – Boise, ID", "at Elm Works": in a line below the title.
BEFORE_BAR = re.compile(rf"(?P<name>(?>(?:The )?{NAME})) ?(?:[|·•]|(?<= )[–—]) ")
COMPOUND = re.compile(r" |^[A-Z\d]+$|[a-z][A-Z]")
AT_WHOM = re.compile(rf"(?:at|with|for) (?P<name>(?:[Tt]he )?{NAME})\W*")
# The word for its kind ends a name, or what it is of follows: "Elm School of Music", but not "Group Coordination".
KIND_OF_NAME = re.compile(rf"(?:{KIND_WORD.pattern})(?! [A-Z][a-z]+(?:ation|ing|ment|ance|ship)\W*$)", KIND_WORD.flags)
SITE = re.compile(rf"(?P<name>(?:The )?{NAME}(?: {SMALL_KIND})?)")
SITE_LABEL = re.compile(r"og site name|site name|application name|publisher|author")
TITLE_LABEL = re.compile(r"(?:og |page |post |seo |meta )?title|pagetitle|subject")
COPYRIGHT = re.compile(r"(?:©|\(c\)|\bcopyright\b)(?:[\W\d]|copyright|present|by\b){0,30}", re.I)
SUBTITLES = frozenset({"subtitle", "tagline", "subheading"})
BRACKETS = re.compile(rf"\((?P<name>(?>(?:The )?{NAME}))(?:, [^()]{{2,40}})?\)$")
# Where the name in a line of copyright ends.
FOOTER = re.compile(r"\s(?=All rights|Theme|Powered|Designed|Built|Site|Website)|[|•·]")
# Who does something in these is who hires.
OF_THE_EMPLOYER = frozenset({SectionKind.OVERVIEW, SectionKind.BENEFITS, SectionKind.EQUAL_OPPORTUNITY})
MAY_OPEN = frozenset({"works", "does", "is"})
NO_LETTER = re.compile(r"[\W_]")
SHORTEST = 3  # letters
MOST_LINKS = 40  # of one passage
EARLY = 40  # passages
LETTERHEAD = 8
OPENING = 4
PART_OF_ONE = re.compile(
    r"\b(?:Team|Department|Division|Office|Unit|Programs?|Staff|Students)$|^\S+ (?:Learning|Science|Studies)$"
)


def evidence(role: RoleText) -> Iterator[Evidence]:
    """Each name with the kind of thing that speaks for it."""
    of_the_body = 0
    ordered = role.passages if role.sole else sorted(role.passages, key=lambda passage: passage.start)
    for position, passage in enumerate(ordered):  # what all roles share may stand before them
        if passage.origin is Origin.JSON_LD or not passage.text:
            continue
        of_the_body += passage.origin is Origin.BODY
        if passage.kind is BlockKind.FIELD:
            yield from _in_field(passage, role.title)
        elif (passage.kind is BlockKind.HEADING or len(passage.text) < LONGEST) and not _is_listed(passage):
            yield from _in_heading(passage, role.title, first=position < EARLY)
            yield from _in_letterhead(passage) if of_the_body <= LETTERHEAD else ()
        if (passage.kind is BlockKind.HEADING) if role.sole else not passage.shared:
            yield from beside(passage, role.title, sole=role.sole)
        yield from _in_links(passage) if passage.marks else ()
        yield from _in_sentences(passage, role.title, early=of_the_body <= OPENING)
    for passage in (*role.passages, *role.furniture):
        if "©" in passage.text or "opyright" in passage.text:
            yield from _in_copyright(passage)
    for passage in role.holding(SEEKING_HINTS):
        if passage.origin is not Origin.JSON_LD:
            yield from of_seekers(passage)


def _in_copyright(passage: Passage) -> Iterator[Evidence]:
    """ "© 2021 Elm School. All rights reserved", also in a page's footer."""
    for mark in COPYRIGHT.finditer(passage.text):
        yield from named("site", passage, WHOLE.match(FOOTER.split(passage.text, maxsplit=1)[0], mark.end()))


def _in_links(passage: Passage) -> Iterator[Evidence]:
    """ "Taught by Elm", linked to taughtbyelm.org; "Centre for Learning", linked to cl.example.edu."""
    for mark in passage.marks[:MOST_LINKS]:
        start, end = mark.start - passage.start, mark.end - passage.start
        if mark.kind is not MarkKind.LINK or "://" not in mark.href or start < 0:
            continue
        text = passage.text[start:end]
        letters = NO_LETTER.sub("", text).lower()
        host = mark.href.lower().partition("://")[2].partition("/")[0].removeprefix("www.").split(".")
        named_so = letters in host or (len(host[0]) >= SHORTEST and is_short_for(host[0], text))
        if len(letters) > SHORTEST and named_so and is_name(text):
            yield "linked", Fact("hiring_organization", text, passage.span(start, end))


def _in_sentences(passage: Passage, title: str, *, early: bool) -> Iterator[Evidence]:
    """Of whom the document speaks first is who hires, but no team of theirs and no subject of a single word."""
    early = early or passage.section in OF_THE_EMPLOYER
    for kind, fact in in_sentences(passage, title):
        name = str(fact.value)
        may_open = kind == "begins" or (kind in MAY_OPEN and " " in name and not name.startswith(("A ", "An ")))
        if early and may_open and not PART_OF_ONE.search(name):
            yield "opens", fact
        elif kind != "does":
            yield "works" if kind == "begins" else kind, fact


def _is_listed(passage: Passage) -> bool:
    """A duty, qualification or subject is no name, however short it is, nor is what heads them: "Group Fitness"."""
    return passage.kind in (BlockKind.ITEM, BlockKind.HEADING) and passage.section in LISTING


def _in_field(passage: Passage, title: str) -> Iterator[Evidence]:
    words = words_of(passage.label)
    if SITE_LABEL.fullmatch(words) and passage.origin is Origin.HEAD:
        if words != "author" or KIND_WORD.search(passage.text):
            yield from named("site", passage, WHOLE.fullmatch(passage.text))
    elif TITLE_LABEL.fullmatch(words):
        yield from _in_heading(passage, title, first=True)
        yield from _in_first_part("site", passage)
        yield from _before_jobs(passage)
        yield from named("suffix", passage, _in_brackets(passage.text))
    elif words in SUBTITLES and passage.origin is Origin.FRONT_MATTER:
        yield from _in_parts(passage)


def _in_brackets(text: str) -> re.Match[str] | None:
    """ "Lecturer in Physics (Elm College)"."""
    found = BRACKETS.search(text)
    return found if found and KIND_WORD.search(found["name"]) and not A_PART.match(found["name"]) else None


def _in_parts(passage: Passage) -> Iterator[Evidence]:
    """ "Department of Physics, Elm College, Leeds, UK": the institution in it."""
    for part in PARTS.finditer(passage.text) if len(passage.text) <= 2 * LONGEST else ():
        name = WHOLE.fullmatch(passage.text, *part.span())
        if name and KIND_WORD.search(name["name"]) and not A_PART.match(name["name"]):
            yield from named("line", passage, name)


def _in_heading(passage: Passage, title: str, *, first: bool) -> Iterator[Evidence]:
    text = passage.text.strip()
    if about := HEADING.fullmatch(text):
        yield from named("about", passage, about)
    elif (title and title in text) or passage.kind is BlockKind.FIELD:
        suffix = last_part(passage.text)
        if suffix and (title not in text or suffix.start("name") >= passage.text.find(title) + len(title)):
            is_post = suffix.group().startswith(" at ")  # "Librarian at Elm House"; behind a dash may stand anything
            kind = "site" if passage.origin is Origin.HEAD else "post" if is_post else "suffix"
            yield from named(kind, passage, suffix)
        elif title and text.find(title) > 0:  # "Elm Rowing Club - Treasurer"
            yield from _in_first_part("suffix", passage)
        yield from before_its_place(passage)
        if title not in text and KIND_WORD.search(text) and not JOB_WORD.search(text):
            yield from named("line", passage, WHOLE.fullmatch(passage.text))
    elif first and KIND_OF_NAME.search(text):
        aside = PLACE_BEHIND.search(passage.text)
        end = aside.start() if aside else len(passage.text)
        whole = None if JOB_WORD.search(text) else WHOLE.fullmatch(passage.text, 0, end)
        is_sentence = passage.kind is not BlockKind.HEADING and text.endswith(".")
        found = list(named("heading", passage, whole or (None if is_sentence else last_part(passage.text))))
        yield from found or _in_first_part("heading", passage)


def _in_letterhead(passage: Passage) -> Iterator[Evidence]:
    """A heading that is a name; "Elm Works | Boise, ID", "at Elm Works" in a line of their own."""
    if passage.kind is BlockKind.HEADING and passage.section is SectionKind.UNCLASSIFIED:
        yield from named("line", passage, WHOLE.fullmatch(passage.text))
    if whole := AT_WHOM.fullmatch(passage.text):
        yield from named("post", passage, whole)
    yield from named("board", passage, before_its_job(passage.text))
    first = BEFORE_BAR.match(passage.text)
    if first and COMPOUND.search(first["name"]) and not PART_OF_ONE.search(first["name"]):
        yield from named("beside", passage, first) if is_before_place(passage.text, first.end("name")) else ()


def _in_first_part(kind: str, passage: Passage) -> Iterator[Evidence]:
    """ "Elm School | Vacancies": a page's title may begin with the name of its site."""
    mark = BETWEEN_MARKS.search(passage.text)
    name = SITE.fullmatch(passage.text, 0, mark.start()) if mark else None
    if name and (KIND_WORD.search(name["name"]) or SMALL.search(name["name"])) and not JOB_WORD.search(name["name"]):
        yield from named(kind, passage, name)


def _before_jobs(passage: Passage) -> Iterator[Evidence]:
    """ "Elm Works Jobs and Careers"."""
    jobs = OF_JOBS.search(passage.text)
    name = SITE.fullmatch(passage.text, 0, jobs.start()) if jobs else None
    if name and not OF_ANY_JOB.search(name["name"]):
        yield from named("site", passage, name)

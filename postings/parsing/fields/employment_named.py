"""Types of employment that an author named: in a labelled value, the title, or the heading over a group of roles."""

import re
from collections.abc import Iterator

from postings.parsing.fields import employment_context as context
from postings.parsing.fields import employment_words as words
from postings.parsing.fields.labels import labelled, words_of
from postings.parsing.language.hints import in_small_letters
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, EmploymentType, Fact, SectionKind
from postings.reading.document import Origin

SHORT = 70
LONGEST_ANSWER = 6  # "false"
LONGEST_REST = 12  # of a title with a full stop behind it: "Tutor (part-time)."


def type_fact(kind: EmploymentType, passage: Passage, span: tuple[int, int], basis: Basis = Basis.STATED) -> Fact:
    return Fact("employment_type", kind, passage.span(*span), basis)


def named(role: RoleText) -> Iterator[Fact]:
    for passage in labelled(role, words.JSON_LD.fullmatch):
        yield from words_in(passage, 0)
    for passage in labelled(role, words.LABEL.fullmatch):
        if passage.label and len(passage.text) <= 2 * SHORT:
            yield from words_in(passage, 0)
            yield from _short_times_in(passage, 0)
            if match := words.CONTRACT.search(passage.text):
                yield type_fact(EmploymentType.CONTRACTOR, passage, match.span())
    yield from _of_volunteers(role)
    yield from _flagged(role)
    for passage in labelled(role, words.FTE_LABEL.fullmatch):
        if match := words.FTE.match(passage.text):
            yield from _by_share(passage, match)


def _of_volunteers(role: RoleText) -> Iterator[Fact]:
    """What a label says of its text, also where it has become part of it: "Volunteer role: We seek a Baker"."""
    for passage in labelled(role, words.VOLUNTEER_LABEL.fullmatch):
        yield type_fact(EmploymentType.VOLUNTEER, passage, (0, min(len(passage.text), SHORT)))
    for passage in role.holding(("volunteer",)):
        if not passage.shared and (match := words.BEGINS_AS_VOLUNTEER.match(passage.text)):
            yield type_fact(EmploymentType.VOLUNTEER, passage, match.span())


def _by_share(passage: Passage, match: re.Match[str]) -> Iterator[Fact]:
    """Of full time: a part, the whole, or from the one to the other."""
    if not match["full"]:
        yield type_fact(EmploymentType.PART_TIME, passage, match.span())
    if not match["part"]:
        yield type_fact(EmploymentType.FULL_TIME, passage, match.span())


def _short_times_in(passage: Passage, start: int) -> Iterator[Fact]:
    for kind, pattern in words.SHORT_TIMES.items():
        if match := pattern.search(passage.text, start):
            yield type_fact(kind, passage, match.span())


def _flagged(role: RoleText) -> Iterator[Fact]:
    for passage in role.passages:
        if passage.label and len(passage.text) <= LONGEST_ANSWER and (flag := _flag(passage)):
            kinds = (kind for kind, names in words.PATTERNS.items() if names.search(flag))
            yield from (type_fact(kind, passage, (0, len(passage.text))) for kind in kinds)


def _flag(passage: Passage) -> str:
    """What a yes or no says of the role: "full time" of "fulltime: true", "unpaid" of "paid: false"."""
    name, answer = words_of(passage.label), passage.text.strip()
    if words.YES.fullmatch(answer) and words.FLAG.fullmatch(name):
        return re.sub("full|part", r"\g<0> ", name)
    return "unpaid" if words.NO.fullmatch(answer) and words.PAID.fullmatch(name) else ""


def in_title(role: RoleText) -> Iterator[Fact]:
    """Words of the title's own line: the title may have been shortened of them."""
    for passage in role.passages:
        start = passage.text.find(role.title) if role.title and len(passage.text) <= len(role.title) + SHORT else -1
        is_sentence = passage.text.endswith((".", "?")) and len(passage.text) > len(role.title) + LONGEST_REST
        if start >= 0 and not is_sentence:
            yield from words_in(passage, start)
            yield from _short_times_in(passage, start)
            if (share := words.SHARE.search(passage.text, start)) and (
                match := words.FTE.match(passage.text, share.end())
            ):
                yield from _by_share(passage, match)
            if match := words.CONSULTANT_TITLE.search(passage.text[start:]):
                yield type_fact(EmploymentType.CONTRACTOR, passage, (start + match.start(), start + match.end()))


def of_its_group(role: RoleText) -> Iterator[Fact]:
    """Words of the last heading before the role that gathers several: "PART-TIME POSITIONS"."""
    if group := _group(role):
        yield from words_in(group, 0)


def _group(role: RoleText) -> Passage | None:
    groups = [p for p in role.headings_above if context.GROUP.fullmatch(p.text[:SHORT]) or _counts_posts(p.text)]
    return max(groups, key=lambda passage: passage.start, default=None)


def _counts_posts(heading: str) -> bool:
    return heading.rstrip().endswith(")") and context.GROUP_BEHIND.search(heading) is not None


def of_its_page(role: RoleText) -> Iterator[Fact]:
    """A page for volunteers, by its title, its heading or the line that leads to its roles; other groups are not."""
    group = _group(role)
    titles = [p for p in role.passages if p.origin is Origin.FRONT_MATTER and p.label == "title"]
    for passage in (*titles, *role.above):
        if (
            len(passage.text) <= 2 * SHORT
            and not (group and passage.start < group.start)
            and context.FOR_VOLUNTEERS.fullmatch(passage.text)
            and (match := words.VOLUNTEER.search(passage.text))
        ):
            yield type_fact(EmploymentType.VOLUNTEER, passage, match.span())
            return


def by_its_form(role: RoleText) -> Iterator[Fact]:
    """Who applies with the form for volunteers is one: `[Apply here](/volunteer/form)`."""
    for passage in role.passages:
        for mark in passage.marks if passage.section is SectionKind.HOW_TO_APPLY else ():
            if words.VOLUNTEER_FORM.search(mark.href):
                start = mark.start - passage.start
                yield type_fact(EmploymentType.VOLUNTEER, passage, (start, mark.end - passage.start), Basis.DERIVED)
                return


def words_in(passage: Passage, start: int) -> Iterator[Fact]:
    text = in_small_letters(passage.text)
    for kind, pattern in words.PATTERNS.items():
        if match := pattern.search(text, start):
            yield type_fact(kind, passage, match.span())

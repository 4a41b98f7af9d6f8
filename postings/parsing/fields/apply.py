"""How one applies: the address of the form or page, the e-mail address, and the words that say it.

Each address gets the weight of its surroundings; the heaviest wins, the role's own before a shared one, the first
before a later one. An address in a sentence about something else (technical problems, accommodation) is none.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum

from postings.parsing.fields import apply_words as words
from postings.parsing.fields.addresses import Address, Contact, contacts
from postings.parsing.fields.apply_links import (
    is_aside,
    is_beside_the_way,
    is_details,
    is_name,
    is_titles_own,
    leads_to,
    spells,
)
from postings.parsing.fields.labels import last_words_of, words_of
from postings.parsing.fields.once import once
from postings.parsing.language.hints import in_small_letters
from postings.parsing.language.sentences import sentences
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Fact, SectionKind
from postings.parsing.titles.page_names import is_page_of
from postings.reading.document import BlockKind, Origin


class Weight(IntEnum):
    NONE = 0
    MENTIONED = 1  # somewhere in the document
    CONTACT = 2  # for questions, or in a block of contacts
    POSTING = 3  # the full posting, the title's own link, a recruiting system
    SECTION = 4  # under a heading about applying
    SENTENCE = 5  # the sentence tells one to apply, send or fill in
    BUTTON = 6  # "Apply now"
    FIELD = 7  # a field of that name


ELSEWHERE = frozenset({SectionKind.EQUAL_OPPORTUNITY, SectionKind.QUOTATION})
NOT_ABOUT_APPLYING = frozenset({SectionKind.RESPONSIBILITIES, SectionKind.OVERVIEW, SectionKind.VALUES})
LONGEST = 1500  # of a sentence that is worth reading

LONGEST_LEAD = 200
LONG_FIELD = 120  # characters
SAYS_LITTLE = 12
BEHIND_TITLE = re.compile(r"\s?[:–—-]\s?")
LEADS_ON = re.compile(r"(?::|\b(?:at|to|by|via|from|here|online))\s*$", re.I)

Candidate = tuple[Weight, Passage, Address]
Kind = Callable[[Contact], Iterable[Address]]
Scale = Callable[[Passage, str, Address, str], Weight]


@once
def apply(role: RoleText) -> Iterator[Fact]:
    url = _heaviest(_candidates(role, lambda contact: contact.pages, _url_weight))
    mail = _heaviest(_candidates(role, lambda contact: contact.mailboxes, _email_weight))
    if url and url[0] >= Weight.POSTING and not (mail and _is_read_besides(url, mail)):
        yield _fact("apply_url", url)
    if mail and mail[0] >= Weight.CONTACT:
        yield _fact("apply_email", mail)
    yield from _words(role, url, mail)


def _is_read_besides(url: Candidate, mail: Candidate) -> bool:
    """A page under the heading to which nothing sends one, where a sentence says to which address to write."""
    by_heading = url[0] is Weight.SECTION and mail[0] >= Weight.SENTENCE
    return by_heading and not words.JOBS_PAGE.search(url[2].value) and not words.PLATFORM.search(url[2].value)


def _fact(field: str, candidate: Candidate) -> Fact:
    _, passage, address = candidate
    return Fact(field, address.value, passage.span(address.start, address.end))


def _heaviest(candidates: Iterable[Candidate]) -> Candidate | None:
    """The role's own if it serves for applying at all, before those that it shares with others."""
    return max(candidates, key=_rank, default=None)


def _rank(candidate: Candidate) -> tuple[bool, Weight, bool]:
    weight, passage, _ = candidate
    return weight >= Weight.POSTING and not passage.shared, weight, not passage.shared


def _candidates(role: RoleText, addresses: Kind, weight_of: Scale) -> Iterator[Candidate]:
    for contact in contacts(role):
        passage = contact.passage
        if passage.origin in (Origin.CHROME, Origin.HEAD):
            continue
        least = Weight.SENTENCE if passage.section in ELSEWHERE else Weight.MENTIONED
        for address in addresses(contact):
            weight = weight_of(passage, _around(passage, address, contact.above), address, role.title)
            if not role.sole and not passage.shared:
                weight = max(weight, _weight_among_roles(passage, address, role.title))
            if weight >= least:
                yield weight, passage, address


def _around(passage: Passage, address: Address, above: str) -> str:
    """The sentence of the address; when it holds little else, with what stands before it ("Apply online at:")."""
    before = f"{passage.label}:" if passage.label else above[-LONGEST_LEAD:]
    for start, end in sentences(passage.text):
        if start <= address.start < end:
            sentence = passage.text[start:end][:LONGEST]
            alone = len(sentence) - (address.end - address.start) < SAYS_LITTLE
            return f"{before} {sentence}" if alone and LEADS_ON.search(before) else sentence
        before = passage.text[start:end][-LONGEST_LEAD:]
    return passage.text[:LONGEST]


def _url_weight(passage: Passage, sentence: str, address: Address, title: str) -> Weight:
    label = last_words_of(passage.label) if passage.origin is Origin.FRONT_MATTER else words_of(passage.label)
    if words.NEVER_HOSTS.search(address.value) or _is_for_something_else(passage, sentence):
        return Weight.NONE
    if address.is_relative:
        return _relative_weight(sentence, address)
    if passage.label and (words.URL_LABEL.fullmatch(label) or words.URL_LABEL.fullmatch(words_of(passage.label))):
        return Weight.FIELD
    if not _is_prose(passage):
        is_job = (
            words.PLATFORM.search(address.value)
            or words.ONE_JOB.search(address.value)
            or (words.LINK_LABEL.search(label) and spells(title, address))
        )
        is_posting = words.POSTING_LABEL.fullmatch(label) and is_job
        return Weight.POSTING if is_posting or words.JOB_LABEL.fullmatch(label) else Weight.NONE
    if address.is_link and words.BUTTON.fullmatch(address.text):
        return Weight.BUTTON
    return _url_weight_in_prose(passage, sentence, address, title)


def _is_prose(passage: Passage) -> bool:
    """What the text says, or a field that does: some sites keep the paragraphs of a posting in these, or a sentence on
    how to apply."""
    if passage.origin is not Origin.FRONT_MATTER:
        return passage.origin is Origin.BODY
    is_long = len(passage.text) > LONG_FIELD and passage.text.endswith(".")
    return is_long or words.SENTENCE_IN_FIELD.match(passage.text) is not None


def _is_for_something_else(passage: Passage, sentence: str) -> bool:
    return words.NOT_FOR_APPLYING.search(in_small_letters(f"{passage.label} {sentence}")) is not None


def _relative_weight(sentence: str, address: Address) -> Weight:
    """ "Apply now", "complete the form": a page of the same site, if nothing else is meant."""
    if words.BUTTON.fullmatch(address.text):
        return Weight.BUTTON
    return Weight.SENTENCE if words.FORM.fullmatch(address.text) and words.TO_FILL.search(sentence) else Weight.NONE


def _url_weight_in_prose(passage: Passage, sentence: str, address: Address, title: str) -> Weight:
    is_platform = words.PLATFORM.search(address.value) is not None
    is_home = words.HOME_PAGE.fullmatch(address.value) is not None
    is_told = not is_home or (leads_to(sentence, address) and not words.MORE.search(sentence))
    if is_home and address.is_link and f" at {address.text}" in sentence and not words.SITE.search(address.text):
        return Weight.NONE  # "Apply for a job at Elm School"
    if words.PERSON_PAGE.search(address.value) or (is_beside_the_way(sentence, address) and not is_platform):
        return Weight.NONE
    if is_told and _tells_to_apply(passage, sentence, address) and not is_aside(address):
        return Weight.POSTING if address.is_link and words.DESCRIPTION.search(address.text) else Weight.SENTENCE
    names_posting = _names_posting(passage, sentence, address) or is_page_of(title, address.value)
    if words.MORE.search(sentence) and not is_platform and not names_posting:
        return Weight.NONE
    under_applying = passage.section is SectionKind.HOW_TO_APPLY or words.APPLY_HEADING.search(passage.heading)
    if not is_home and under_applying and not words.ABOUT_PAY.search(sentence):
        return Weight.POSTING if is_name(address) and not leads_to(sentence, address) else Weight.SECTION
    if is_platform or (not is_home and (names_posting or is_titles_own(address, title))):
        return Weight.POSTING
    return Weight.NONE


def _names_posting(passage: Passage, sentence: str, address: Address) -> bool:
    """Whether the sentence calls it the posting, or says no more than where the details are."""
    said = sentence[max(0, sentence.find(address.text or address.value) - 80) :]
    if words.POSTING.search(said):
        return not is_name(address) or leads_to(sentence, address)
    if words.FURTHER.fullmatch(sentence) and words.AMONG_JOBS.search(address.value):
        return True
    if passage.section in NOT_ABOUT_APPLYING or address.value.lower().endswith(".pdf"):
        return False
    if address.is_link and words.TO_DETAILS.fullmatch(sentence):
        return True
    return words.TO_DETAILS.fullmatch(sentence.replace(address.text or address.value, "")) is not None


def _tells_to_apply(passage: Passage, sentence: str, address: Address) -> bool:
    """Duties and the organization's own story speak of applications and submissions as well: there it must be plain."""
    if passage.section in NOT_ABOUT_APPLYING:
        return words.TO_APPLY.search(sentence) is not None
    said = in_small_letters(sentence)
    if not words.APPLY.search(said):
        return False
    return words.APPLY.search(words.INVITES.sub("", said)) is not None or leads_to(sentence, address)


def _weight_among_roles(passage: Passage, address: Address, title: str) -> Weight:
    """In a list of roles the title that is a link leads to its own role, and so does "Details" behind it; so does an
    address that stands alone behind the title, or as a record's link: "Cook: https://...", "Link: https://..."."""
    if address.is_link and not address.is_relative and is_titles_own(address, title):
        return Weight.SENTENCE
    if not address.is_relative and words.LINK_ALONE.fullmatch(passage.label.strip(" :").lower()):
        return Weight.POSTING
    before = f"{passage.label}:{passage.text[: address.start]}" if passage.label else passage.text[: address.start]
    if title and BEHIND_TITLE.fullmatch(before.removeprefix(title)):
        return Weight.POSTING
    return Weight.POSTING if is_details(address) else Weight.NONE


def _email_weight(passage: Passage, sentence: str, address: Address, _title: str) -> Weight:
    label = words_of(passage.label)
    if _is_for_something_else(passage, sentence):
        return Weight.NONE
    if passage.label and words.EMAIL_LABEL.fullmatch(label):
        return Weight.FIELD
    if not _is_prose(passage):
        return Weight.CONTACT if words.CONTACT_LABEL.fullmatch(label) else Weight.NONE
    if words.QUESTIONS.search(sentence) and not words.SENDS.search(sentence.replace(address.value, "")):
        return Weight.CONTACT
    if words.APPLY.search(in_small_letters(sentence)):
        return Weight.SENTENCE
    if passage.section in (SectionKind.HOW_TO_APPLY, SectionKind.MATERIALS) or words.APPLY_HEADING.search(
        passage.heading
    ):
        return Weight.SECTION
    if passage.section is SectionKind.CONTACT or words.CONTACT_LABEL.fullmatch(
        words_of(passage.label or passage.heading)
    ):
        return Weight.CONTACT
    # "[Write to us](mailto:...)" alone in its line, though it is set as a heading.
    is_button = address.is_link and "@" not in address.text and passage.text.strip() == address.text.strip()
    return Weight.CONTACT if is_button or passage.kind is not BlockKind.HEADING else Weight.MENTIONED


def _words(role: RoleText, *winners: Candidate | None) -> Iterator[Fact]:
    """The paragraph about applying: the first under such a heading that says how, else the one with the address."""
    section = [
        passage
        for passage in role.passages
        if passage.section is SectionKind.HOW_TO_APPLY
        and passage.kind is not BlockKind.HEADING
        and passage.text.strip()
    ]
    if section:
        passage = next(
            (passage for passage in section if words.APPLY.search(in_small_letters(passage.text))), section[0]
        )
        yield Fact("how_to_apply", passage.text, passage.span())
        return
    for weight, passage, address in (winner for winner in winners if winner):
        if weight >= Weight.SENTENCE and _is_prose(passage):
            whole = (0, len(passage.text))  # an address in blank space stands in no sentence
            around = ((s, e) for s, e in sentences(passage.text) if s <= address.start < e)
            start, end = next(around, whole)
            yield Fact("how_to_apply", passage.text[start:end], passage.span(start, end))
            return

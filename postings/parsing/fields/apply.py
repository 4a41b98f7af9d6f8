"""How one applies: the address of the form or page, the e-mail address, and the words that say it.

Each address gets the weight of its surroundings; the heaviest wins, the role's own before a shared one, the first before
a later one. An address in a sentence about something else (technical problems, accommodation, discrimination) is none.
"""

import re
from collections.abc import Callable, Iterator
from enum import IntEnum

from postings.parsing.fields.addresses import Address, emails, web_addresses
from postings.parsing.fields.labels import words_of
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Fact, SectionKind
from postings.parsing.sentences import sentences
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


URL_LABEL = re.compile(
    r"(?:url apply|(?:online )?appl(?:y|ication)(?: (?:url|link|form|page|site|here|online|at|to|now|website|web site|address|instructions))+|how to apply|to apply|apply|"
    r"application contact url|application url|apply url|link to apply|online application|applylink)"
)
POSTING_LABEL = re.compile(r"(?:job |posting |position )?(?:url|link|web ?site|posting|external url|job url|source)")
EMAIL_LABEL = re.compile(
    r"(?:apply|application|hiring|recruiting|recruitment|jobs?|hr)(?: contact)? e ?mail(?: address)?|e ?mail (?:applications?|resumes?)(?: to)?|apply to|"
    r"application contact email|apply email|submit to|send (?:resumes?|applications?|materials)(?: to)?|how to apply|to apply|apply"
)
CONTACT_LABEL = re.compile(
    r"(?:contact|contact person|(?:contact )?e ?mail(?: address)?|contact information|contact us|questions)"
)
APPLY = re.compile(
    r"\bappl(?:y|ying|ies)\b|\bapplications?\b|\bsubmi(?:t|tted|ssions?)\b|\b(?:resum[eé]s?|résumés?|c\.?v\.?s?|curriculum vitae|cover letters?)\b|"
    r"\bfill (?:out|in)\b|\bcomplet(?:e|ing) (?:the|our|this|an)\b|\bupload\b|\b(?:send|e-?mail|forward|direct|mail) (?:(?:your|a|an|the|us|all|letters?|pdf|completed)\b|to\b)|\binterested (?:candidates|applicants|individuals|parties|persons)|\bnominat\w+|\bexpressions? of interest|"
    r"\bto be considered\b|\bemail us\b|\bget in touch\b",
    re.I,
)
BUTTON = re.compile(
    r"\W*(?:click (?:here )?to )?(?:apply(?: (?:here|now|online|today|for this \w+|to this \w+|via \w+|on \w+|by \w+))*(?: now)?|application(?: form| portal| link| page)?|"
    r"(?:submit|start|complete|begin) (?:an?|your|the) application|online application(?: form)?|job application(?: form)?|submit (?:resume|application)|i[’']m interested)\W*",
    re.I,
)
MORE = re.compile(
    r"\b(?:learn more|more (?:information|details|about)|read (?:more|about|our)|find out more|visit (?:our|the|us|their)|website|web site|explore|"
    r"see our|about us|to learn|information about|check out|follow us|on (?:facebook|twitter|linkedin|instagram))\b",
    re.I,
)
POSTING = re.compile(
    r"\b(?:(?:full|complete|official|detailed|original)\b[^.;]{0,40}\b(?:description|posting|job|announcement|listing|advert\w*)|(?:job|position|online) (?:posting|call|announcement|application|opening|profile|listing|description)s?\b|"
    r"vacanc(?:y|ies)|open positions|careers? (?:page|site|portal)|posting)\b",
    re.I,
)
QUESTIONS = re.compile(
    r"\b(?:questions?|inquir\w+|enquir\w+|contact|more information|further information|reach out|informal (?:chat|discussion|conversation))\b",
    re.I,
)
# What one sends; a sentence that names it is about applying even if it also invites questions.
SENDS = re.compile(
    r"\b(?:resum[eé]s?|résumés?|c\.?v\.?s?|cover letters?|application (?:materials|package|form)s?|letters? of (?:interest|application|intent)|"
    r"(?:send|submit|e-?mail) (?:your|an? (?:brief|short|copy|letter|application)) |apply|applications? (?:to|should|must))\b",
    re.I,
)
NOT_FOR_APPLYING = re.compile(
    r"\b(?:technical (?:problem|difficult|issue|support|assistance)\w*|accommodat\w+|discriminat\w+|title ix|civil rights|equity (?:officer|coordinator|compliance)|compliance officer|"
    r"equal (?:employment )?opportunity|eeoc?\b|504|ada coordinator|harass\w+|complaint|grievance|unsubscribe|privacy|copyright|"
    r"phishing|fraud\w*|scam\w*|post(?:ed|ing)? (?:a |your )?(?:job|position)s? (?:here|on)|position posted here|background check|web ?master|newsletter|"
    r"media inquir|press inquir|annual security report|clery|crime|donat\w+|references? (?:check|available)|will (?:be|come) from|"
    r"e-?verify|reasonable|disabilit\w+|transcript evaluation)\b",
    re.I,
)
PLATFORM = re.compile(
    r"//(?:[\w-]+\.)*(?:greenhouse\.io|lever\.co|myworkdayjobs\.com|workday\.com|peopleadmin\.com|interfolio\.com|governmentjobs\.com|neogov\.com|"
    r"schooljobs\.com|applitrack\.com|frontlineeducation\.com|csod\.com|taleo\.net|icims\.com|smartrecruiters\.com|bamboohr\.com|jobvite\.com|paycomonline\.net|"
    r"workforcenow\.adp\.com|ultipro\.com|simplehire\.com|breezy\.hr|workable\.com|ashbyhq\.com|recruitee\.com|edjoin\.org|schoolspring\.com|tedk12\.com|"
    r"brassring\.com|pageuppeople\.com|hirebridge\.com|paylocity\.com|rippling\.com|gusto\.com|jazzhr\.com|applytojob\.com|hiretrue\.com|recruitmentplatform\.com|"
    r"forms\.gle|typeform\.com|tally\.so|jotform\.com|wufoo\.com|cognitoforms\.com|academicjobsonline\.org|successfactors\.com|tes\.com/jobs|jobs\.ac\.uk)(?:/|$)"
    r"|//docs\.google\.com/forms/|//airtable\.com/(?:\w+/)?shr|//(?:jobs|careers?|employment|apply|hr)\.[\w-]+\.|//[^/]+/(?:[\w/-]*/)?(?:jobs?|careers?|postings?|apply|vacancies|requisition)/[\w-]*\d",
    re.I,
)
NEVER_HOSTS = re.compile(
    r"//(?:[\w-]+\.)*(?:facebook\.com|twitter\.com|x\.com|instagram\.com|youtube\.com|youtu\.be|tiktok\.com|vimeo\.com|wikipedia\.org|pinterest\.com|"
    r"eeoc\.gov|dol\.gov|ada\.gov|ed\.gov|e-verify\.gov|uscis\.gov|glassdoor\.com|schema\.org|googletagmanager\.com|maps\.google\.com|goo\.gl/maps)(?:/|$)"
    r"|//(?:www\.)?linkedin\.com/(?:company|in)/|\.(?:png|jpe?g|gif|svg|css|js)(?:\?|$)",
    re.I,
)
ASIDE = re.compile(r"\b(?:benefits?|mission|diversity|polic(?:y|ies)|values|handbook|projects?|guide|faqs?)\b", re.I)
HOME_PAGE = re.compile(r"https?://[^/?#]+/?(?:index\.\w+)?", re.I)
SECTION_WEIGHTS = {
    SectionKind.HOW_TO_APPLY: Weight.SECTION,
    SectionKind.MATERIALS: Weight.SECTION,
    SectionKind.CONTACT: Weight.CONTACT,
}
APPLY_HEADING = re.compile(r"\bappl(?:y|ying|ication|ications)\b", re.I)
NEVER_IN = frozenset({SectionKind.EQUAL_OPPORTUNITY, SectionKind.QUOTATION})
LONGEST = 1500  # of a sentence that is worth reading

Candidate = tuple[Weight, Passage, Address]


def apply(role: RoleText) -> Iterator[Fact]:
    urls = [
        candidate for passage in role.passages for candidate in _weigh(passage, web_addresses, _url_weight, role.title)
    ]
    mails = [candidate for passage in role.passages for candidate in _weigh(passage, emails, _email_weight, role.title)]
    url, mail = _heaviest(urls), _heaviest(mails)
    if url and url[0] >= Weight.POSTING:
        yield _fact("apply_url", url)
    if mail and mail[0] >= Weight.CONTACT:
        yield _fact("apply_email", mail)
    yield from _words(role, url, mail)


def _fact(field: str, candidate: Candidate) -> Fact:
    _, passage, address = candidate
    return Fact(field, address.value, passage.span(address.start, address.end))


def _heaviest(candidates: list[Candidate]) -> Candidate | None:
    return max(candidates, key=lambda candidate: (candidate[0], not candidate[1].shared), default=None)


def _weigh(
    passage: Passage,
    addresses: Callable[[Passage], Iterator[Address]],
    weight_of: Callable[[Passage, str, Address, str], Weight],
    title: str,
) -> Iterator[Candidate]:
    if passage.section in NEVER_IN or passage.origin in (Origin.CHROME, Origin.HEAD):
        return
    found = list(addresses(passage))
    if not found:
        return
    spans = list(sentences(passage.text))
    for address in found:
        start, end = next(((s, e) for s, e in spans if s <= address.start < e), (0, len(passage.text)))
        weight = weight_of(passage, passage.text[start:end][:LONGEST], address, title)
        if weight:
            yield weight, passage, address


def _is_about_applying(passage: Passage) -> bool:
    return passage.section in SECTION_WEIGHTS or APPLY_HEADING.search(passage.heading) is not None


def _url_weight(passage: Passage, sentence: str, address: Address, title: str) -> Weight:
    label = words_of(passage.label)
    if NEVER_HOSTS.search(address.value) or NOT_FOR_APPLYING.search(f"{passage.label} {sentence}"):
        return Weight.NONE
    if address.is_relative:
        return Weight.BUTTON if BUTTON.fullmatch(address.text) else Weight.NONE
    if passage.label and URL_LABEL.fullmatch(label):
        return Weight.FIELD
    if passage.origin is not Origin.BODY:
        return Weight.POSTING if POSTING_LABEL.fullmatch(label) and PLATFORM.search(address.value) else Weight.NONE
    if address.is_link and BUTTON.fullmatch(address.text):
        return Weight.BUTTON
    return _url_weight_in_prose(passage, sentence, address, title)


def _url_weight_in_prose(passage: Passage, sentence: str, address: Address, title: str) -> Weight:
    is_platform = PLATFORM.search(address.value) is not None
    is_home = HOME_PAGE.fullmatch(address.value) is not None
    if APPLY.search(sentence) and not (is_home and MORE.search(sentence)) and not _is_aside(address):
        return Weight.SENTENCE
    said = sentence[max(0, sentence.find(address.text or address.value) - 80) :]
    names_posting = POSTING.search(said) is not None
    if MORE.search(sentence) and not is_platform and not names_posting:
        return Weight.NONE
    if not is_home and (passage.section is SectionKind.HOW_TO_APPLY or APPLY_HEADING.search(passage.heading)):
        return Weight.SECTION
    if is_platform or (not is_home and (names_posting or _is_titles_own(address, title))):
        return Weight.POSTING
    return Weight.NONE


def _is_aside(address: Address) -> bool:
    """A link to something else than the form: "our mission", "benefits", "a statement on diversity"."""
    return address.is_link and ASIDE.search(address.text) is not None


def _is_titles_own(address: Address, title: str) -> bool:
    """The title itself is the link, or nearly all of it."""
    text = address.text.strip()
    return bool(title) and address.is_link and (title in text or (text in title and 2 * len(text) > len(title)))


def _email_weight(passage: Passage, sentence: str, address: Address, _title: str) -> Weight:
    label = words_of(passage.label)
    if NOT_FOR_APPLYING.search(f"{passage.label} {sentence}"):
        return Weight.NONE
    if passage.label and EMAIL_LABEL.fullmatch(label):
        return Weight.FIELD
    if passage.origin is not Origin.BODY:
        return Weight.CONTACT if CONTACT_LABEL.fullmatch(label) else Weight.NONE
    if QUESTIONS.search(sentence) and not SENDS.search(sentence.replace(address.value, "")):
        return Weight.CONTACT
    if APPLY.search(sentence):
        return Weight.SENTENCE
    if passage.section in (SectionKind.HOW_TO_APPLY, SectionKind.MATERIALS) or APPLY_HEADING.search(passage.heading):
        return Weight.SECTION
    if passage.section is SectionKind.CONTACT or CONTACT_LABEL.fullmatch(words_of(passage.label or passage.heading)):
        return Weight.CONTACT
    return Weight.CONTACT if passage.kind is not BlockKind.HEADING else Weight.MENTIONED


def _words(role: RoleText, *winners: Candidate | None) -> Iterator[Fact]:
    """The paragraph about applying: the first under such a heading that says how, else the one with the address."""
    for passage in role.passages:
        if (
            passage.section is SectionKind.HOW_TO_APPLY
            and passage.kind is not BlockKind.HEADING
            and passage.text.strip()
        ):
            yield Fact("how_to_apply", passage.text, passage.span())
            return
    for weight, passage, address in (winner for winner in winners if winner):
        if weight >= Weight.SENTENCE and passage.origin is Origin.BODY:
            whole = (0, len(passage.text))  # an address in blank space stands in no sentence
            around = ((s, e) for s, e in sentences(passage.text) if s <= address.start < e)
            start, end = next(around, whole)
            yield Fact("how_to_apply", passage.text[start:end], passage.span(start, end))
            return

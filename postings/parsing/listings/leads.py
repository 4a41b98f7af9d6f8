"""What the sentence over a list leads into."""

import re

from postings.parsing.language.sentences import sentences
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.sections.headings import section_kind
from postings.parsing.vocabulary import leads as words
from postings.parsing.vocabulary import pattern, quick_pattern

# All but the first two over small letters.
_BELOW = re.compile(r"\b(?P<name>criteria|requirements|qualifications|duties|responsibilities|tasks) below\b", re.I)
_LAST_WORD = re.compile(r"\b\w{1,9}$")
_UNFINISHED = frozenset(
    """
    who to will that have has with are is be include includes including must shall should by they you of for in can or
    """.split()
)
_DUTIES_LEAD = pattern(words.DUTIES_LEAD, re.NOFLAG)
_NEITHER_LEAD = quick_pattern(words.NEITHER_LEAD)
_QUALIFICATIONS_LEAD = quick_pattern(words.QUALIFICATIONS_LEAD)
_EXPECTED = re.compile(r"\b(?:expected to|responsible for)\W*$")
# "We seek an illustrator to:" leads into what one will do, but "somebody with the ability to:" into what one can do.
_TO_DO = re.compile(
    r"\b(?:looking for|seek(?:s|ing)?|search(?:es|ing)? for|hir(?:e|es|ing)|need(?:s|ed)?)\b.{0,200}"
    r"(?<!able )(?<!ability )(?<!capacity )(?<!willing )(?<!willingness )(?<!ready )(?<!eager )(?<!desire )(?<!want )"
    r"(?<!wants )(?<!need )(?<!needs )(?<!have )(?<!has )\bto:\s*$"
)
_OF_BEFORE = re.compile(r"(?:these|they|this|it|those|which)\b")  # what the sentence before names
# "The position will be funded by" five sponsors.
_HAPPENS = re.compile(
    r"\b(?:is|are|be) (?:jointly |partly )?"
    r"(?:funded|paid|financed|supported|supervised|sponsored|based|located|hosted)\b[^.;]{0,30}$"
)
_OFFERS = re.compile(r"\b(?:we (?:can |also )?(?:offer|provide)|benefits|perks)\b")


def lead_kind(text: str) -> SectionKind | None:
    """What the last sentence of a paragraph over a list leads into."""
    spans = list(sentences(text))
    last = text[spans[-1][0] :].rstrip() if spans else ""
    last += ":" if leads_on(last) else ""
    if _HAPPENS.search(last):
        return None
    if named := names_list_below(last):
        return section_kind(named)
    if (kind := section_kind(last)) in LISTING:
        return kind
    if not last.endswith((":", "…", "...", "–", "—", "-")):
        return None
    last = last.lower()
    if _NEITHER_LEAD.is_in(last) or (_OF_BEFORE.match(last) and _OFFERS.search(text.lower())):
        return None
    if _TO_DO.search(last):
        return SectionKind.RESPONSIBILITIES
    if _QUALIFICATIONS_LEAD.is_in(last) and not _EXPECTED.search(last):
        return SectionKind.QUALIFICATIONS
    return SectionKind.RESPONSIBILITIES if _DUTIES_LEAD.search(last) else None


def leads_on(text: str) -> bool:
    """Whether it breaks off in a word that only what stands below can follow: "We would like somebody who"."""
    last = _LAST_WORD.search(text, max(0, len(text) - 10))
    return last is not None and last.group().lower() in _UNFINISHED


def leads_below(text: str) -> bool:
    """Whether a text over lines breaks off for them, with a colon or without: "In particular you will work on:"."""
    return leads_on(text.rstrip(" :"))


def names_list_below(text: str) -> str:
    """The name that the text gives the list below it: "If you meet the criteria below, please write to us."."""
    match = _BELOW.search(text)
    return match["name"] if match else ""

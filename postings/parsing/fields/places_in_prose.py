"""How running text gives a place: behind words that introduce one, in a sentence that speaks of no other."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from postings.parsing.gazetteer import Mention, mentions
from postings.parsing.gazetteer.written import CAPITAL
from postings.parsing.language.first_letters import by_first_letter
from postings.parsing.language.hints import holds_any, in_small_letters
from postings.parsing.language.sentences import sentences
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, Fact, SectionKind
from postings.reading.document import BlockKind, Origin

REACH = 100
NEAR = 60  # before the cue, what speaks of something else does so of the place as well
BEHIND_IT = 20  # characters behind the places in which they may be said to be of something else
AT_ONCE = 20  # within which a state or country must stand
TIME_ZONE = re.compile(r"time ?zones?|\b(?:UTC|GMT|EST|PST|CST|ET|PT)\b|\b(?:Eastern|Pacific|Mountain|Central)\b", re.I)
# "Remote, with quarterly trips to Duluth": where one goes, and does not work.
TRIPS = re.compile(r"\b(?:trips?|travel|visits?|retreats?) (?:to|in) ", re.I)
SITES = re.compile(
    r"(?:,| and| or| &) [A-Z]\S+(?P<sites> (?i:schools|offices|campuses|cent(?:er|re)s|branches|studios)\b)"
)
BEHIND = re.compile(r"\s+(?:in )?(?=[A-Z])")
ENDS = re.compile(r"\s*(?:$|[.,;)]|(?:and|or|with|from|on|for|but|to)\b)")
# Places of something else than the work, in small letters.
# Where nobody is hired, and where others work.
REFUSES = r"can(?:not|['’]t| not) (?:accept|hire|employ|consider)|unable to (?:accept|hire|employ|consider)"
OTHERS = r"some of our|many of our|most of our|other (?:\w+ ){0,2}(?:staff|colleagues|employees|team members)"
_DECOYS = by_first_letter(
    r"civil rights|department of (?:education|labor)|eeoc|graduat\w+ (?:of|from)|conference|degree from|"
    r"offices? in \d+|interview\w* (?:will|in|at)|accredit|who live|partner\w* (?:in|with)|across|"
    r"cost of living|such as|for example|e\.g\.|right to work|relocat|founded|established|citizen|authoriz|"
    rf"{REFUSES}|{OTHERS}|"
    r"launched in|began in|retreat|founder|founding (?:group|members?)|sister (?:school|city|organi)|"
    r"fiscal(?:ly)? sponsor|last (?:year|month|spring|summer|fall|autumn|winter)|"
    # "Must have spent 18 months abroad (outside France)", "a network including Lund (Sweden)"
    r"months abroad|years? abroad|resided|networks? (?:including|with|of)"
)
DECOY = re.compile(
    rf"{_DECOYS}|\d{{1,4}} (?:towns|cities|countries|states|districts)|"
    r"\b(?:born in|ranked|from [a-z]\w{1,20} to [a-z]|(?:once|twice|\w{1,9} times) (?:a|per|each|every) year|"
    r"annual (?:\w+ )?(?:event|meeting|gathering|workshop|festival))"
)
REMOTE_AREA = re.compile(
    r"\b(?:remote|anywhere|from home|telework|telecommut)\w*[^.;]{0,40}\b(?:in|within|across|throughout)\b", re.I
)
# Sections whose places are not the work's.
NEVER = frozenset(
    {
        SectionKind.QUOTATION,
        SectionKind.EQUAL_OPPORTUNITY,
        SectionKind.PROCESS,
        SectionKind.MATERIALS,
        SectionKind.GROWTH,
        SectionKind.BENEFITS,
        SectionKind.RESPONSIBILITIES,
        SectionKind.LEARN_MORE,
    }
)


# ... but for a sentence that says nothing else: "The role is based in", "We are located in", "Elm is a trust based in",
# but not "Our insurer is a trust based in".
IT_LIES = re.compile(
    r"\b(?:[Tt]h(?:is|e) (?:position|role|job|post) (?:is|will be|can be)|We(?: are|[’']re)"
    r"|(?:^|(?<=[.!?:] ))(?!Our )[A-Z][^.!?:;,]{2,80} is an?(?: [\w-]+){1,5}?)"
    r" (?:based|located|headquartered) (?:at|in|on) "
)
LIES = ("based ", "located ", "headquartered ")  # one of which stands in it


class Cue(NamedTuple):
    """What introduces a place in running text, which follows within REACH characters."""

    hints: tuple[str, ...]  # words without which it is not there: they tell at once that most passages hold none
    pattern: re.Pattern[str]
    as_written: bool = False  # other patterns are for text in small letters

    def is_in(self, text: str, lower: str) -> bool:
        return holds_any(lower, self.hints) and self.pattern.search(text if self.as_written else lower) is not None


def place_fact(passage: Passage, mention: Mention, offset: int = 0, basis: Basis = Basis.STATED) -> Fact:
    return Fact("locations", mention.place, passage.span(offset + mention.start, offset + mention.end), basis)


def cued(role: RoleText, cues: tuple[Cue, ...], basis: Basis, kinds: frozenset[SectionKind]) -> Iterator[Fact]:
    """Places of the first sentence in which a city follows a cue; else of the first with a state or a country."""
    areas: list[Fact] = []
    for passage in role.passages:
        if passage.origin is not Origin.BODY or passage.kind is BlockKind.HEADING:
            continue
        if passage.section in kinds and not _says_where_it_lies(passage):
            continue
        if not CAPITAL.search(passage.text, 1):  # behind the first word nothing is named: so are most items
            continue
        text, lower = passage.text, in_small_letters(passage.text)
        cues_there = [cue for cue in cues if cue.is_in(text, lower)]
        for start, found in _introduced(text, lower, cues_there) if cues_there else ():
            facts = [place_fact(passage, mention, start, basis) for mention in found]
            if found[0].place.address_locality:
                yield from facts
                return
            areas = areas or facts
    yield from areas


def _says_where_it_lies(passage: Passage) -> bool:
    may_say = passage.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) and holds_any(passage.text, LIES)
    return may_say and IT_LIES.search(passage.text) is not None


def _introduced(text: str, lower: str, cues: list[Cue]) -> Iterator[tuple[int, list[Mention]]]:
    """The places behind each cue, with where in the text one begins to count."""
    for start, end in sentences(text):
        sentence, said = text[start:end], lower[start:end]
        matches = (match for cue in cues for match in cue.pattern.finditer(sentence if cue.as_written else said))
        for begins, ends in sorted(match.span() for match in matches):
            found = _places_near(sentence[ends : ends + REACH])
            if not found or DECOY.search(said, max(0, begins - NEAR), ends + found[-1].end + BEHIND_IT):
                continue
            if found[0].place.address_locality or not REMOTE_AREA.search(sentence):
                yield start + ends, found


def _places_near(text: str) -> list[Mention]:
    if trips := TRIPS.search(text):
        text = text[: trips.start()]
    if sites := SITES.search(text):  # "our Geelong and Sydney Schools": their places, no school's name
        text = text[: sites.start("sites")]
    found = [Mention(m.place, m.start - 3, m.end - 3) for m in mentions(f"in {text}", sure=True)]
    cities = [mention for mention in found if mention.place.address_locality] or list(_right_behind(text))
    return cities or ([] if TIME_ZONE.search(text) else list(_in_a_row(found)))


def _in_a_row(found: list[Mention]) -> Iterator[Mention]:
    """ "Texas, Colorado and Utah": the first stands at once, each other right behind the last."""
    end = AT_ONCE
    for mention in found:
        if mention.start >= end:
            return
        yield mention
        end = mention.end + len(", and the ")


def _right_behind(text: str) -> Iterator[Mention]:
    """ "In Oxford.": a city, though its name is also another's."""
    behind = BEHIND.match(text)
    start = behind.end() if behind else 0
    first = next(mentions(text[: start + AT_ONCE]), None)
    if behind and first and first.start == start and first.place.address_locality and ENDS.match(text, first.end):
        yield first

"""The organization for which most in the document speaks: each sentence, heading and title that says something of one
adds its weight to the name that it gives."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from postings.parsing.fields.labels import labelled
from postings.parsing.fields.organization_evidence import evidence
from postings.parsing.fields.organization_names import (
    SMALL,
    Evidence,
    full_name,
    in_full,
    in_small_letters,
    is_in_italics,
    is_short_for,
    may_be_name,
)
from postings.parsing.fields.organization_traces import of_its_addresses
from postings.parsing.fields.organization_words import A_PART, KIND_WORD, OF_SCHOOLS
from postings.parsing.language.verbs import is_verb
from postings.parsing.passages import RoleText
from postings.parsing.posting import Fact
from postings.parsing.titles.job_words import is_job_word
from postings.parsing.vocabulary.job_nouns import PAIRS

DEPARTMENT_LABEL = re.compile(r"(?:department|dept|division|unit|office)(?: name)?")
# How much each says.
WEIGHTS = {
    "seeks": 6,
    "employs": 4,
    "is_a": 4,
    "is_one": 5,
    "here": 4,
    "self": 5,
    "post": 3,
    "opens": 3,
    "works": 2,
    "is": 2,
    "owns": 2,
    "at": 2,
    "about": 4,
    "beside": 5,
    "board": 5,
    "suffix": 1,
    "heading": 4,
    "line": 2,
    "mail": 4,
    "linked": 0,
    "site": 3,
}
STRONG = frozenset("seeks employs is_a is_one here self post opens about beside board site heading mail".split())
IN_PASSING = frozenset({"at", "suffix"})
ENOUGH = 2
DISTRICT_EMPLOYS = 6  # it says so itself, below a heading that names the school where one will work
DISTRICT = 0.5  # less than any that speaks for a school: of two named alike the district hires
MOST_NAMES = 300  # each is looked for in the whole document; who has not spoken by then says nothing of who hires
WHOLE_KIND = re.compile(r"\bUniversit(?:y|ies)\b|\b(?:College|Institute|Museum)$")
ARTICLE = re.compile(r"(?:An?|The) ")
_BRANCHES = {"Library": "Libraries", "Museum": "Museums", "Gallery": "Galleries", "Nursery": "Nurseries"}
_FIRM = re.compile(r"\S (?:Partners|Associates)$")  # as consultancies are called, and rarely those whom they seek
_OF_MEMBERS = re.compile(
    r"\b(?:Society|Association|Federation|Guild|Alliance|Union|League|Institute|Academy) (?:of|for) "
)
COINED = re.compile(r"[a-z][A-Z]")  # "WordForge"


def heaviest(role: RoleText) -> Fact | None:
    whole = role.whole
    weights: defaultdict[str, dict[str, int]] = defaultdict(dict)
    first: dict[str, Fact] = {}
    said = list(_names(role, whole))
    if not any(kind == "seeks" for kind, _ in said):
        said += _in_mail(role, whole)
    for kind, fact in said:
        name = in_small_letters(full_name(str(fact.value), whole), whole)
        weights[name][kind] = WEIGHTS[kind]
        if name not in first or (len(str(fact.value)) > len(str(first[name].value))):
            first[name] = fact
    _without_article(weights)
    _join_short_forms(weights)
    totals = {name: _total(name, kinds, whole) for name, kinds in weights.items() if any(kinds.values())}
    best = max(totals, key=lambda name: totals[name], default=None)
    if (
        best and A_PART.match(best) and not WHOLE_KIND.search(best)
    ):  # "Department of Geography": of whom, if the document says it
        wholes = [name for name in totals if WHOLE_KIND.search(name) and not A_PART.match(name)]
        best = max(wholes, key=lambda name: totals[name], default=best)
    if best is None or totals[best] < ENOUGH:
        return None
    if (branches := _of_its_branches(best, role)) is not None:
        return branches
    return _spelled_out(first[best], in_full(best, whole), role)


def _of_its_branches(name: str, role: RoleText) -> Fact | None:
    """ "Elm Libraries", to whose mailbox one writes, runs "Oak Library"."""
    several = _BRANCHES.get(name.rpartition(" ")[2])
    fact = of_its_addresses(role) if several else None
    return fact if fact and str(fact.value).endswith(f" {several}") else None


def _names(role: RoleText, whole: str) -> Iterator[Evidence]:
    departments = {passage.text for passage in labelled(role, DEPARTMENT_LABEL.fullmatch)}
    for kind, fact in islice(evidence(role), MOST_NAMES):
        name = str(fact.value)
        if name in departments:
            continue
        if not may_be_name(name, kind, whole) or (kind in IN_PASSING and _is_of_the_title(name, role.title)):
            continue
        if ARTICLE.sub("", name).rstrip("s") == role.title.rstrip("s"):
            continue
        is_named = not _is_post(name) or _is_one(name, whole)
        if is_named or (kind == "seeks" and any(is_in_italics(p, *fact.span) for p in role.passages)):
            yield kind, fact


def _is_of_the_title(name: str, title: str) -> bool:
    """ "Python" of "Python Developer", "KS1" of "KS1 Class Teacher", but not "openTeach": what the job is about."""
    return f" {name} " in f" {title}" and KIND_WORD.search(name) is None and COINED.search(name) is None


def _is_post(name: str) -> bool:
    """ "Room Leaders", "Member (MB)", "Minister of Music", but not "Volunteers of Elm" or "Faculty of Elm College", nor
    "Elm Learning Partners" or "Elm Society of Gardeners"."""
    post = name.partition(" (")[0]
    if _FIRM.search(post) or _OF_MEMBERS.search(post):
        return False
    if " ".join(post.lower().split()[-2:]).removesuffix("s") in PAIRS:
        return True
    head = post.partition(" of ")[0].split()[-1].lower()
    is_office = not head.endswith("s") and KIND_WORD.search(post) is None
    return is_job_word(post.split()[-1].lower()) or (is_office and is_job_word(head))


def _is_one(name: str, whole: str) -> bool:
    """ "Elm Valley Advocates provides": many would provide."""
    if not name.endswith("s"):
        return False
    verbs = re.finditer(rf"\b{re.escape(name)} (is|was|has|[a-z]{{3,14}}s)\b", whole)
    return any(len(verb[1]) <= len("was") or is_verb(verb[1].removesuffix("s")) for verb in verbs)


def _in_mail(role: RoleText, whole: str) -> Iterator[Evidence]:
    """The name that a mailbox or a page for applying is called by; "Vale" only where no longer name begins with it."""
    fact = of_its_addresses(role)
    if fact and (" " in str(fact.value) or not re.search(rf"\b{re.escape(str(fact.value))}(?:[’']s)? [A-Z]", whole)):
        yield "mail", fact


def _without_article(weights: dict[str, dict[str, int]]) -> None:
    """ "The Elm School Board" is "Elm School Board" where it stands without the article as well."""
    for name in [name for name in weights if name.startswith("The ") and name[4:] in weights]:
        weights[name[4:]] |= weights.pop(name)


def _join_short_forms(weights: dict[str, dict[str, int]]) -> None:
    """ "Hilltop" or "HMS" is "Hilltop Montessori School" where both are named: what speaks for the one speaks for the
    other."""
    for short in [name for name, kinds in weights.items() if not KIND_WORD.search(name) or "mail" in kinds]:
        for name in weights:
            begins = name.startswith(f"{short} ") and (KIND_WORD.search(name) or "linked" in weights[name])
            if begins or (short.isupper() and is_short_for(short, name)):
                weights[name] |= weights[short]


def _total(name: str, kinds: dict[str, int], whole: str) -> float:
    often = min(whole.count(name), 8) / 2
    kind_of_organization = 1.5 if KIND_WORD.search(name) or SMALL.search(name) else 0
    if kind_of_organization and "suffix" in kinds:
        kind_of_organization += 4
    if OF_SCHOOLS.search(name):
        kind_of_organization += DISTRICT_EMPLOYS if "employs" in kinds else DISTRICT
    says = STRONG & kinds.keys() or often >= 1 or kind_of_organization or COINED.search(name)
    return sum(kinds.values()) + often + kind_of_organization if says else 0


def _spelled_out(fact: Fact, name: str, role: RoleText) -> Fact:
    """The fact moved to where the full name stands."""
    if fact.value == name:
        return fact
    for passage in role.passages:
        if (start := passage.text.find(name)) >= 0:
            return Fact(fact.field, name, passage.span(start, start + len(name)), fact.basis)
    return fact

"""Names that no vocabulary knows for jobs, told by how the text speaks of whom they name: "We seek a Growth Hacker"."""

import re
from collections.abc import Iterable
from functools import lru_cache

from postings.parsing.passages import Passage
from postings.parsing.titles.job_names import names_a_job
from postings.reading.document import BlockKind

_LONGEST = 60  # characters of such a name
_SHORTEST = 3
# Between the article and the name: "an enthusiastic and talented", but nothing that another noun stands in.
_KIND = r"(?:(?!(?:for|to|in|of|with|at|on|by|from|who|that)\b)[\w’'-]+,? ){0,5}"
_SEEKS = (
    r"(?:looking for|seek(?:s|ing)?|hir(?:es|ing)|recruit(?:s|ing)?|needs?|search(?:es|ing)? for|appoint(?:s|ing)?)"
)
_FEW = "two|three|four|five|six|several|many"
# What is responsible for something and leads it, and is nobody: "The Cataloging Department is responsible for".
_BODY = re.compile(
    r"\b(?:department|division|office|unit|section|team|committee|board|council|librar(?:y|ies)|museum|archives?|center"
    r"|centre|lab|laboratory|institute|school|college|university|district|foundation|network|program|programme|project)"
    r"\W*$",
    re.I,
)
# What people do, and neither programs nor events.
_WORKS = "report|work|lead|plan|assist|coordinate|manage|oversee|supervise|collaborate|maintain|write|answer|join"


def is_a_jobs_name(name: str, passages: Iterable[Passage]) -> bool:
    return names_a_job(name) or is_used_for_a_job(name, passages)


def is_used_for_a_job(name: str, passages: Iterable[Passage]) -> bool:
    """Whether a sentence of the body seeks one of that name, or says what it will do or is responsible for."""
    name = name.strip()
    if not _SHORTEST < len(name) < _LONGEST or not name[0].isupper() or _BODY.search(name):
        return False
    used = _used(name)
    return any(
        name in passage.text and used.search(passage.text) is not None
        for passage in passages
        if passage.kind is not BlockKind.FIELD and passage.kind is not BlockKind.HEADING
    )


@lru_cache(maxsize=64)
def _used(name: str) -> re.Pattern[str]:
    name = re.escape(name)
    return re.compile(
        rf"\b{_SEEKS} (?:an?|our (?:next|new|first)|another) {_KIND}{name}\b(?! [A-Z][a-z])"
        rf"|\b[Aa]s (?:an?|the|our|one of (?:our|the|{_FEW})) {_KIND}{name}s?,? (?:you|s?he|they)\b"
        rf"|\b[Tt]he {name} (?:is responsible|reports? to|(?:will|may|must|should) (?:also )?"
        rf"(?:be responsible|{_WORKS})"
        rf"|(?:{_WORKS})s|is an? {_KIND}(?:role|position|post|job))\b"
        rf"|\b(?:role|position|post|job) of (?:an? |the |our )?{name}\b"
        rf"|\b(?:[Tt]he|[Oo]ur|[Tt]his) {name} (?:role|position|vacancy)\b"
    )

"""How much a qualification weighs, and what kind of thing it is."""

import re
from functools import lru_cache

from postings.parsing import vocabulary
from postings.parsing.language.hints import has_any, in_small_letters
from postings.parsing.posting import Level, QualificationKind
from postings.parsing.vocabulary import qualifications as words

# Over text in small letters, which takes less than half the time that ignoring the case would.
_PREFERRED = vocabulary.pattern(words.PREFERRED, re.NOFLAG)
_AT_THE_END = re.compile(r"[,;–—-]\s*(?:strongly |highly )?preferred\W*$")
# "Degree in law, politics or government preferred": the commas part the fields of what is preferred as a whole.
_OF_FIELDS = re.compile(
    r"^[^,;(:.]{0,40}\b(?:degree|diploma|background|major|coursework|training) in [^;(:.]{3,120},"
    r" (?:[\w/-]+ ){0,4}(?:or|and)(?: [\w/-]+){1,5} (?:strongly |highly )?preferred\W*$"
)
# "MA, MLIS, or Ph.D. preferred": any of them is. A bachelor's degree before them would be required.
_DEGREE = r"(?:m\.?[as]|m\.?sc|m\.?ed|mli?s|mba|mfa|ed\.?d|ph\.?d|master[’']?s|doctorate)\.?(?: degree)?"
_OF_DEGREES = re.compile(
    rf"^\W*{_DEGREE}(?:(?:, |/){_DEGREE}){{0,4}},? or {_DEGREE} (?:strongly |highly )?preferred\W*$"
)
_ENDS_SO = re.compile(r"\b(?:preferred|desired|desirable)$")  # "A degree preferred; two years in a library"
_CLOSING = re.compile(r"\((?:strongly |highly |much )?preferred\W*$")
_NOT_REQUIRED = re.compile(words.NOT_REQUIRED)
_AFTERTHOUGHT = re.compile(words.AFTERTHOUGHT)
_REQUIRED = re.compile(words.REQUIRED)
_ASKED_OUTRIGHT = re.compile(r"\b(?:required|must|mandatory|requires?)\b")  # but "at least two years, preferred"
_REQUIRED_ELSE = re.compile(r"\b(?:is|are) required\b|\(required|\brequired[;,]|(?<!not a )\bmust\b")
_REQUIRED_AFTER_ALL = re.compile(r"\bis required\b|\(required\)")
_BEGINS_WITH_REQUIRED = re.compile(r"\W*required\b")
_KINDS = tuple((QualificationKind(kind), re.compile(pattern)) for kind, pattern in words.KINDS)
_GROUP_KINDS = tuple((QualificationKind(kind), re.compile(pattern)) for kind, pattern in words.GROUP_KINDS)
_OF_WHOLE_GROUPS = tuple(
    (kind, pattern)
    for kind, pattern in _GROUP_KINDS
    if kind in (QualificationKind.COMPETENCY, QualificationKind.PHYSICAL)
)
# "A current student (work-study preferred)": the remark prefers something else than what it stands behind.
_ASIDE = re.compile(
    r"(?<=\w{3}) \((?!(?:strongly|highly|much|very|not|also) )(?:[\w’'-]+ ){1,6}"
    r"(?:is |are |strongly |highly )?(?:preferred|desired|a plus|helpful)\b[^()]{0,40}\)(?=\W*$)",
    re.I,
)
# "Experience with maps is an advantage. It must be recent.": what is said of what one need not have.
_OF_WHAT_IS_PREFERRED = re.compile(r"(?<=[.;] )(?:this|that|these|such|it|they)\b[^.;]{0,40}\bmust\b[^.;]*")
# But not behind the stop of "Ph.D." or within "skills such as; maps".
_CLAUSE = re.compile(r"(?:(?<=[a-z\d)][a-z\d)]\.)|(?<=;)(?<!such as;))\s+")


def level_of(text: str, heading: Level | None) -> Level:
    """The item's own words decide, then its heading; what neither marks is required."""
    may_prefer = has_any(text, words.MAY_PREFER)
    text = (_ASIDE.sub("", text) or text) if may_prefer else text
    marked_desirable = text.rstrip(" .").endswith("(D)") or text.startswith("(D)")
    text = in_small_letters(text)
    if marked_desirable or (may_prefer and _NOT_REQUIRED.search(text)):
        return Level.PREFERRED
    if _BEGINS_WITH_REQUIRED.match(text):
        return Level.REQUIRED
    if may_prefer and _is_preferred(text):
        return Level.PREFERRED
    if heading is Level.PREFERRED and _REQUIRED_AFTER_ALL.search(text):
        return Level.REQUIRED
    return heading or Level.REQUIRED


def _is_preferred(text: str) -> bool:
    """An item that prefers one thing and requires another is required, as is one that prefers a part of itself."""
    match = _PREFERRED.search(text)
    if match is None:
        return False
    if _OF_DEGREES.search(text):
        return True
    first, *others = text.split("; ")
    if _ENDS_SO.search(first) and not all(map(_PREFERRED.search, others)):
        return False
    clauses = _CLAUSE.split(text)
    if len(clauses) > 1 and not _PREFERRED.search(clauses[0]):
        return False
    if _AT_THE_END.search(text) or _OF_FIELDS.search(text):
        return not _ASKED_OUTRIGHT.search(text)
    afterthought = _AFTERTHOUGHT.search(text)
    if afterthought and afterthought.start() > 6:
        closes = _CLOSING.search(text) is not None
        return closes and not _REQUIRED.search(text[: afterthought.start()])
    behind = _OF_WHAT_IS_PREFERRED.sub("", text[match.start() :]).removeprefix(match.group())
    return not _REQUIRED_ELSE.search(text[: match.start()] + behind)


def kind_of(text: str, group: str) -> QualificationKind:
    of_all, of_others = _kinds_of_group(group)
    own = of_all or next((kind for kind, pattern in _KINDS if pattern.search(in_small_letters(text))), None)
    return own or of_others


@lru_cache(maxsize=64)  # asked for each item of the group
def _kinds_of_group(group: str) -> tuple[QualificationKind | None, QualificationKind]:
    """The kind of whatever is in the group, and that of what does not say itself of which it is."""
    group = in_small_letters(group)
    of_all = next((kind for kind, pattern in _OF_WHOLE_GROUPS if pattern.search(group)), None)
    of_others = next((kind for kind, pattern in _GROUP_KINDS if pattern.search(group)), QualificationKind.OTHER)
    return of_all, of_others

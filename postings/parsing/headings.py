"""What kind of section a heading opens, by the closed vocabulary of `vocabulary.headings`."""

import re
from functools import lru_cache

from postings.parsing.posting import Level, SectionKind
from postings.parsing.vocabulary import headings as words

_KIND_OF_HEAD = {head: kind for kind, heads in words.HEADS.items() for head in heads.split()}
_FILLERS = frozenset(words.FILLERS.split())
_PREFERRED = frozenset(words.PREFERRED.split())
_REQUIRED = frozenset(words.REQUIRED.split())
_PHRASES = tuple((kind, re.compile(pattern)) for kind, pattern in words.PHRASES)
_PARENTHESIS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_LONGEST = 90

# A section's name stands before what narrows it: "Compensation and location" is about compensation, but "Role summary"
# and "Job requirements" are not about the role or job. These heads decide only where no other does.
_WEAK = (SectionKind.SUMMARY, SectionKind.OVERVIEW, SectionKind.DETAILS, SectionKind.SCHEDULE, SectionKind.PROCESS)


def normalized(heading: str) -> str:
    """Lower case words alone: "Key Responsibilities & Workstreams:" is "key responsibilities and workstreams"."""
    plain = _PARENTHESIS.sub(" ", heading) or heading
    plain = plain.replace("&", " and ").replace("+", " and ").lower()
    return " ".join(re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)*", plain))


@lru_cache(maxsize=4096)
def section_kind(heading: str) -> SectionKind | None:
    """The kind that the heading opens, or None where the vocabulary does not hold it."""
    text = normalized(heading)
    if not text or len(text) > _LONGEST:
        return None
    tokens = text.split()
    return _kind_by_words(tokens) or _kind_by_phrase(text.replace("-", " "))


def _kind_by_words(tokens: list[str]) -> SectionKind | None:
    if any(token not in _FILLERS and token not in _KIND_OF_HEAD for token in tokens):
        return None
    kinds = [_KIND_OF_HEAD[token] for token in tokens if token in _KIND_OF_HEAD]
    strong = [kind for kind in kinds if kind not in _WEAK]
    if len(tokens) > 1 and tokens[0] in ("about", "you", "what", "who", "why", "how", "to"):
        return None
    return next(iter(strong or kinds), None)


def _kind_by_phrase(text: str) -> SectionKind | None:
    return next((kind for kind, pattern in _PHRASES if pattern.fullmatch(text)), None)


def level_of_heading(heading: str) -> Level | None:
    """Whether the heading makes what stands below it preferred or required; None where it says neither."""
    tokens = set(normalized(heading).split())
    text = " ".join(normalized(heading).replace("-", " ").split())
    if tokens & _PREFERRED or re.search(r"\bnice to have|\bgood to have|\bbonus\b|\bwe d love\b", text):
        preferred = not re.match(r"(?:the |our |an? )?ideal candidates? (?:will |must )?(?:has|have|is|are)\b", text)
        return None if tokens & {"required", "minimum"} or not preferred else Level.PREFERRED
    return Level.REQUIRED if tokens & _REQUIRED else None

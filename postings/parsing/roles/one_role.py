"""Names of jobs below one role that alone is sought: its duties, whom it leads, what colleagues are."""

import re
from collections.abc import Iterable, Sequence

from postings.parsing.parts import Part
from postings.parsing.titles.forms import bare_title, heads_a_job
from postings.parsing.vocabulary.job_nouns import ANYBODY

_SEEKS = re.compile(r"\b(?:seek|hir(?:e|ing)|look(?:s|ing) for|recruit)", re.I)
_ALSO = re.compile(r"\balso (?:currently |now )?(?:seek|hir(?:e|ing)|look(?:s|ing) for|recruit|need|have)", re.I)
_BEHIND_NAME = re.compile(r",? (?:in|of|for|at|to|with) |[,:;|(–—]| - ")


def are_of_one(above: Sequence[Part], level: float, names: Iterable[str]) -> bool:
    """ "Coordinator of Events" and "Coordinator of Volunteers" below a Program Coordinator, whom the text seeks."""
    over = (part.heading_text for part in above if part.heading_level < level)
    title = ([bare_title(text).lower() for text in over if heads_a_job(text)] or [""])[-1]
    if any(name.removesuffix("s").lower() in title for name in names):
        return False
    sought = _BEHIND_NAME.split(title, 1)[0]
    texts = [line.whole for part in above for line in part.lines]
    seeks_it = any(_SEEKS.search(text) and sought in text.lower() for text in texts)
    return _is_of_one(sought) and seeks_it and not any(map(_ALSO.search, texts))


def _is_of_one(name: str) -> bool:
    """ "Tutor", but neither "Tutors" nor "Volunteer"."""
    return bool(name) and not name.endswith("s") and name.split()[-1] not in ANYBODY

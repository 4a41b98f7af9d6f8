"""What the line of one of several openings says before its name: "Kenya or Uganda - Elm Trust, Field Manager"."""

import re
from collections.abc import Iterator

from postings.parsing.passages import Passage, RoleText

_BEFORE = re.compile(r"(?P<place>[^–—|]{2,80}?) [-–—|] (?P<name>[A-Z][^,:|–—]{1,60}), ")


def before_its_name(role: RoleText) -> Iterator[tuple[Passage, re.Match[str]]]:
    """The lines that end in the role's name, each with the `place` and the `name` of who hires that may stand there."""
    for passage in role.passages if role.title and not role.sole else ():
        if passage.shared or not passage.text.endswith(role.title):
            continue
        if found := _BEFORE.fullmatch(passage.text.removesuffix(role.title)):
            yield passage, found

"""What may be known of a role: one extractor a field, or a few that are read together."""

from collections.abc import Callable, Iterable

from postings.parsing.passages import RoleText
from postings.parsing.posting import Fact

Extractor = Callable[[RoleText], Iterable[Fact]]

EXTRACTORS: tuple[Extractor, ...] = ()

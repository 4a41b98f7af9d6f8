"""Data of records, as a site keeps it in files and programs, and which of its values a page shows, under what name."""

import re
from dataclasses import dataclass, field

UNSEEN = re.compile(
    r"(?:id|key|image|img|icon|src|slug|class|classname|colou?r|alt|variant|href|path|template|visibility)$",
    re.IGNORECASE,
)
TITLE = re.compile(r"(?:job|position|role)?[_ -]?(?:title|name|position|role)$", re.IGNORECASE)
_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])|_")


@dataclass(slots=True)
class Record:
    """A mapping; its keys in order, also where one is repeated."""

    pairs: list[tuple[str, "Value"]] = field(default_factory=list)

    def get(self, key: str) -> "Value":
        return next((value for name, value in self.pairs if name == key), "")

    @property
    def kind(self) -> str:
        kind = self.get("type")
        return kind if isinstance(kind, str) else ""

    @property
    def title(self) -> tuple[str, str]:
        """The key and the text of the value that names the record; of `{name: "Ann", role: "Tutor"}` the first, but of
        `{name: "tutor", title: "Maths Tutor"}` what is shown."""
        texts = ((key, value.strip()) for key, value in self.pairs if isinstance(value, str) and TITLE.match(key))
        named = [(key, text) for key, text in texts if text]
        return next((pair for pair in named if not pair[1].islower()), named[0] if named else ("", ""))

    @property
    def rest(self) -> list[tuple[str, "Value"]]:
        key, _ = self.title
        return [pair for pair in self.pairs if not key or pair[0] != key]


Value = str | Record | list["Value"]


def name_of(key: str) -> str:
    return " ".join(_WORDS.sub(" ", key).split()).capitalize()

"""SQL in pieces, each with its parameters beside it: text from outside never becomes part of a statement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sql:
    text: str
    params: tuple[object, ...] = ()

    def __add__(self, other: Sql) -> Sql:
        return Sql(self.text + other.text, self.params + other.params)

    def __bool__(self) -> bool:
        return bool(self.text)

    def enclosed(self) -> Sql:
        return Sql(f"({self.text})", self.params)

    def unindexed(self) -> Sql:
        """The same condition, in a form for which PostgreSQL looks into no index."""
        return Sql(f"({self.text}) IS TRUE", self.params)

    @classmethod
    def join(cls, glue: str, pieces: Iterable[Sql]) -> Sql:
        pieces = list(pieces)
        return cls(glue.join(piece.text for piece in pieces), tuple(p for piece in pieces for p in piece.params))


def sql(text: str, *params: object) -> Sql:
    return Sql(text, params)


def all_of(conditions: Iterable[Sql]) -> Sql:
    return Sql.join(" AND ", [condition.enclosed() for condition in conditions]) or Sql("true")

"""For what several extractors ask of the same role: find it once."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TypeVar, cast

from postings.parsing.passages import RoleText

Found = TypeVar("Found")


def once(find: Callable[[RoleText], Iterable[Found]]) -> Callable[[RoleText], tuple[Found, ...]]:
    @wraps(find)
    def found(role: RoleText) -> tuple[Found, ...]:
        if find not in role.answers:
            role.answers[find] = tuple(find(role))
        return cast("tuple[Found, ...]", role.answers[find])

    return found

"""Values: dataclasses that nothing changes once they are made.

A document makes hundreds of them. A frozen dataclass of Python's own takes four times as long to make as another, for
it guards itself while it is filled. So mypy is their guard, which reads these two as what they are named after.
"""

import dataclasses
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:

    def dataclass(*, frozen=False, slots=False):
        return dataclasses.dataclass(slots=slots, unsafe_hash=frozen)

    def replace(value, /, **changes):
        """Without the looks at what kind each field is of, which takes as long again: here all are of one kind."""
        changed = object.__new__(type(value))
        for name in value.__dataclass_fields__:
            setattr(changed, name, getattr(value, name))
        for name, other in changes.items():
            setattr(changed, name, other)
        return changed


__all__ = ["dataclass", "replace"]

"""Which roles a document holds, and which of its parts belong to each: own, or shared by all."""

from collections.abc import Iterator

from postings.parsing.lines import TITLE, Line, LineKind
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.roles.described import with_descriptions
from postings.parsing.roles.groups import in_groups
from postings.parsing.roles.headings import under_a_heading_of_roles, under_headings
from postings.parsing.roles.items import in_items
from postings.parsing.roles.named_sections import in_named_sections
from postings.parsing.roles.offered import offered
from postings.parsing.roles.offices import body_of_offices
from postings.parsing.roles.records import in_records
from postings.parsing.roles.role import Role
from postings.parsing.roles.rows import in_rows
from postings.parsing.roles.series import in_series, in_title
from postings.parsing.roles.text import in_text
from postings.parsing.sections.role_headings import OVER_ROLES
from postings.reading.values import replace

__all__ = ["Role", "body_of_offices", "roles"]
_WAYS = (in_named_sections, under_headings, in_groups, in_rows, in_items, under_a_heading_of_roles, in_text, in_series)
_ENOUGH = 3  # lines by which two roles of one name are told apart


def roles(parts: tuple[Part, ...], page: Line | None = None, *, recorded: bool = False) -> tuple[Role, ...]:
    """The roles of the document, in its order; at least one, for whether it is a posting at all is another question.

    `page` is what front matter calls it: where the text itself tells no roles apart, it is over the headings, if it
    says that roles follow and no heading is over the others. `recorded`: whether it is a file of openings.
    """
    found = (in_records(parts) if recorded else ()) or _found(parts)
    if not found and page and OVER_ROLES.search(page.text) and all(part.heading_level > TITLE for part in parts):
        found = _found((Part(SectionKind.UNCLASSIFIED, page), *parts))
    found = found or in_title(page or _title_of(parts), parts) or (Role(None, parts),)
    found = tuple({_said(role): role for role in reversed(found)}.values())[::-1]
    found = with_descriptions(found)
    names = frozenset(role.name.text.strip().lower() for role in found if role.name)
    return offered(tuple(replace(role, shared=tuple(_of_the_page(role.shared, page, names))) for role in found))


def _title_of(parts: tuple[Part, ...]) -> Line | None:
    first = parts[0].heading if parts else None
    return first if first is not None and first.level == TITLE else None


def _found(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    return next((found for ways in _WAYS if (found := ways(parts))), ())


def _of_the_page(shared: tuple[Part, ...], page: Line | None, names: frozenset[str]) -> Iterator[Part]:
    """What the roles share of the text, where a list of their names is no list of what one does or is: "Who we
    need"."""
    for part in shared:
        if page is not None and part.heading is page:
            continue
        is_index = part.kind in LISTING and _names_all(part, names)
        yield replace(part, kind=SectionKind.UNCLASSIFIED) if is_index else part


def _names_all(part: Part, names: frozenset[str]) -> bool:
    listed = [line.text.strip().lower() for line in part.lines if line.kind is LineKind.ITEM]
    return len(listed) > 1 and names.issuperset(listed)


def _said(role: Role) -> tuple[str, ...]:
    """The name and the first lines of a role, by which one knows it when a page says it twice; and the headings above
    it: the head coach of one school is not that of another."""
    lines = [line.whole for part in role.own for line in part.lines]
    heads = (part.heading_text for part in role.shared if not part.lines)
    return role.name.text if role.name else "", *lines[:_ENOUGH], *heads

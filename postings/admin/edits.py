"""What a person wrote into a role where its document says something else, in words for a screen."""

from dataclasses import dataclass

from postings.importing.differences import differences


@dataclass(frozen=True, slots=True)
class Edit:
    label: str
    here: list[str]
    source: list[str]


def edits_of(posting):
    return [_edit(posting, one) for one in differences(posting)]


def _edit(posting, one):
    field = posting._meta.get_field(one.field)
    if field.one_to_many:
        here, source = [_part(row) for row in one.kept], [_part(row) for row in one.source]
        label = field.related_model._meta.verbose_name_plural
        return Edit(label, _without(here, source), _without(source, here))
    return Edit(field.verbose_name, _words(field, one.kept), _words(field, one.source))


def _without(lines, others):
    """Those that the others lack; where only their order differs, all."""
    return [line for line in lines if line not in others] or (lines if sorted(lines) == sorted(others) else [])


def _part(row):
    """What a person reads of a row: its words before its codes."""
    first = ("group", "lead", "heading", "text", "body", "address_locality", "address_region", "address_country")
    rest = [name.replace("_", " ") if value is True else value for name, value in row.items() if name not in first]
    return " · ".join(str(value) for value in [*map(row.get, first), *rest] if value not in (None, "", False))


def _words(field, value):
    if isinstance(value, list):
        labels = dict(getattr(field, "base_field", field).flatchoices)
        return [str(labels.get(item, item)) for item in value]
    if isinstance(value, bool):
        return ["Yes" if value else "No"]
    return [] if value in (None, "") else [str(dict(field.flatchoices).get(value, value))]

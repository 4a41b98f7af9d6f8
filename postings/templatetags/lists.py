"""What stands on a list up to a hundred times: as nodes of a template it would be most of the work of a page."""

from functools import lru_cache
from html import escape

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from postings.filters import fields

register = template.Library()

BOX = (
    '<label class="option"><input type="checkbox" id="{0}-{1}" name="{0}" value="{1}" form="search"{2}>'
    " <span>{3}</span> <small>"
)
LEVEL = (
    '<label class="option"><input type="checkbox" name="level" id="level-{0}" value="{0}" form="search"{1}>'
    " Lists what is {2}</label>\n"
)
SHOWN = 8  # values of a facet of more than ten; the others are folded away
FACET = '<fieldset class="filter"><legend>{}</legend>\n{}\n</fieldset>'
FOLDED = '<details id="more-{}"{}><summary>{} more</summary>{}</details>'
CHECKED, SELECTED = mark_safe(" checked"), mark_safe(" selected")
CHOICE = '<option value="{}"{}>{}</option>'
LANDING = '<li><a href="{}">{}</a> <span class="muted">{}</span></li>'


@register.simple_tag
def facet(counts, filters):
    """`counts`: a facet's, none where its search took too long."""
    if not counts or not counts.values:
        return ""
    boxes = [
        f"{_box(counts.name, one.value, one.label, one.selected)}{one.count:d}</small></label>" for one in counts.values
    ]
    if len(boxes) > SHOWN + 2:
        is_open = " open" if counts.name in filters.data else ""
        folded = FOLDED.format(counts.name, is_open, len(boxes) - SHOWN, "\n".join(boxes[SHOWN:]))
        boxes = [*boxes[:SHOWN], folded]
    return mark_safe(FACET.format(escape(counts.label), "\n".join(boxes)))  # noqa: S308 -- a box is escaped below


@lru_cache(maxsize=1000)  # more than all facets have
def _box(name, value, label, selected):
    return format_html(BOX, name, value, CHECKED if selected else "", label)


@register.simple_tag
def degrees(counts):
    """Of a select, each with how many roles one qualifies for with it."""
    rows = ((one.value, SELECTED if one.selected else "", f"{one.label} ({one.count})") for one in counts.values)
    return mark_safe("".join(CHOICE.format(escape(value), chosen, escape(text)) for value, chosen, text in rows))  # noqa: S308


@register.simple_tag
def orders(choices, filters):
    return _orders(tuple(choices), filters.data.get("order"))


@lru_cache(maxsize=100)  # more than there are
def _orders(choices, chosen):
    rows = ((value, SELECTED if value == chosen else "", label) for value, label in choices)
    return format_html_join("", CHOICE, rows)


@register.simple_tag
def levels(chosen):
    return _levels(tuple(chosen))


@lru_cache(maxsize=100)
def _levels(chosen):
    rows = ((value, CHECKED if value in chosen else "", label.lower()) for value, label in fields()["level"].choices)
    return format_html_join("", LEVEL, rows)


@register.filter
def choices(filters, name):
    """Of a select, the one that is set selected."""
    return _choices(name, filters.data.get(name))


@lru_cache(maxsize=1000)  # more than all selects have
def _choices(name, chosen):
    options = fields()[name].choices
    return format_html_join(
        "", CHOICE, ((value, SELECTED if value == chosen else "", label) for value, label in options)
    )


@register.filter
def links(landings):
    return format_html_join("", LANDING, ((landing.path, landing.label, landing.count) for landing in landings))

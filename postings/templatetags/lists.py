"""What stands on a list up to a hundred times: as nodes of a template it would be most of the work of a page."""

from functools import lru_cache

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from postings.filters import fields

register = template.Library()

BOX = (
    '<label class="option"><input type="checkbox" id="{0}-{1}" name="{0}" value="{1}" form="search"{2}>'
    " <span>{3}</span> <small>"
)
CHECKED, SELECTED = mark_safe(" checked"), mark_safe(" selected")
CHOICE = '<option value="{}"{}>{}</option>'
LANDING = '<li><a href="{}">{}</a> <span class="muted">{}</span></li>'


@register.filter
def options(values, name):
    """Of a facet."""
    boxes = (f"{_box(name, one.value, one.label, one.selected)}{one.count:d}</small></label>" for one in values)
    return mark_safe("\n".join(boxes))  # noqa: S308 -- escaped below, but for the number


@lru_cache(maxsize=1000)  # more than all facets have
def _box(name, value, label, selected):
    return format_html(BOX, name, value, CHECKED if selected else "", label)


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

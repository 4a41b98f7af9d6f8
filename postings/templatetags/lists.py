"""What stands on a list up to a hundred times: as nodes of a template it would be most of the work of a page."""

from django import template
from django.utils.html import format_html_join

register = template.Library()

OPTION = (
    '<label class="option"><input type="checkbox" id="{0}-{1}" name="{0}" value="{1}" form="search"{2}>'
    " <span>{3}</span> <small>{4}</small></label>"
)
LANDING = '<li><a href="{}">{}</a> <span class="muted">{}</span></li>'


@register.filter
def options(values, name):
    """Of a facet."""
    checked = {True: " checked", False: ""}
    return format_html_join(
        "\n", OPTION, ((name, value.value, checked[value.selected], value.label, value.count) for value in values)
    )


@register.filter
def links(landings):
    return format_html_join("", LANDING, ((landing.path, landing.label, landing.count) for landing in landings))

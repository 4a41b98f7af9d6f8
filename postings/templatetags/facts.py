from html import escape

from django import template
from django.utils.safestring import mark_safe

from postings.facts.summary import NOT_STATED, summary_of

register = template.Library()


@register.filter
def summary(posting):
    """The rows of a card's list of facts. Written here because twenty cards of them are half the work of a page."""
    return mark_safe("".join(_row(label, text) for label, text in summary_of(posting)))  # noqa: S308 -- escaped below


def _row(label, text):
    quiet = ' class="muted"' if text == NOT_STATED else ""
    return f"<div><dt>{label}</dt><dd{quiet}>{escape(text)}</dd></div>"

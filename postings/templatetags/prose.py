from django import template

from postings import prose

register = template.Library()


@register.filter
def paragraphs(text):
    return prose.paragraphs(text)


@register.filter
def without_links(text):
    return prose.paragraphs(text, links=False)


@register.filter
def inline(text):
    return prose.inline(text)


@register.filter
def qualification(item):
    """The text of a qualification, with the label that it begins with set apart."""
    return prose.with_lead(item.lead, item.text)

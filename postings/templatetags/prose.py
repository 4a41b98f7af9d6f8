from django import template

from postings import prose
from postings.source_lines import Line, lines_of

register = template.Library()


@register.filter
def paragraphs(text):
    """Text that a person wrote, or that stands nowhere in the source as it is."""
    return prose.paragraphs(map(Line, text.splitlines()))


@register.filter
def paragraphs_without_links(text):
    return prose.paragraphs(map(Line, text.splitlines()), links=False)


@register.filter
def text_of_lines(lines):
    return prose.paragraphs(lines)


@register.filter
def body(section):
    return prose.paragraphs(lines_of(section, section.body))


@register.filter
def body_without_links(section):
    return prose.paragraphs(lines_of(section, section.body), links=False)


@register.filter
def inline(text):
    return prose.inline([Line(text)])


@register.filter
def item(part):
    """A responsibility or a qualification; the label that the latter begins with is set apart."""
    return prose.inline(lines_of(part, part.text), getattr(part, "lead", ""))

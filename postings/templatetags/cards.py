"""A role on a list. Written here because twenty of them, as nodes of a template, are half the work of a page."""

from html import escape

from django import template
from django.template.defaultfilters import floatformat, pluralize
from django.utils.html import conditional_escape
from django.utils.safestring import mark_safe

from postings.choices import PostingKind
from postings.facts.summary import NOT_STATED, summary_of

register = template.Library()

CARD = """
<li class="card">
  <div class="card-head">
    <h3><a href="{url}">{title}</a></h3>
    {employer}
  </div>
  {badges}{snippet}
  <dl class="card-facts">{facts}</dl>
  <div class="card-actions">
    {choice}<button class="button quiet scripted" type="button" data-save="{pk}" aria-pressed="false">Save{of_title}</button>
  </div>
</li>"""  # noqa: E501
CHOICE = '<label><input type="checkbox" name="role" value="{}"{}> Compare{}</label>\n    '


@register.simple_tag
def card(posting, hit=None, choose="", with_employer=True):
    """`choose`: the form that a box to choose it belongs to, "here" for the one around it; none without."""
    title = escape(posting.title)
    of_title = f'<span class="visually-hidden"> {title}</span>'
    form = "" if choose == "here" else f' form="{choose}"'
    html = CARD.format(
        url=escape(posting.get_absolute_url()),
        title=title,
        employer=_employer(posting, hit) if with_employer else "",
        badges=_badges(posting, hit),
        snippet=f'<p class="snippet">{conditional_escape(hit.snippet)}</p>' if hit and hit.snippet else "",
        facts="".join(_fact(label, text) for label, text in summary_of(posting)),
        choice=CHOICE.format(posting.pk, form, of_title) if choose else "",
        pk=posting.pk,
        of_title=of_title,
    )
    return mark_safe(html)  # noqa: S308 -- each text is escaped, but for the labels that are written here


def _employer(posting, hit):
    away = ""
    if hit and hit.distance_miles is not None:
        miles = floatformat(hit.distance_miles, 0)
        how_far = f"{miles} mile{pluralize(miles)}" if miles != "0" else "less than a mile"
        away = f' <span class="muted">· {how_far} away</span>'
    return f'<p class="card-organization">{escape(str(posting.hiring_organization))}{away}</p>'


def _badges(posting, hit):
    closed = [] if posting.is_current() else ['<span class="badge closed">Closed</span>']
    kind = [] if posting.kind == PostingKind.OPENING else [f'<span class="badge">{posting.get_kind_display()}</span>']
    provisos = [f'<span class="badge proviso">{escape(proviso)}</span>' for proviso in (hit.provisos if hit else ())]
    badges = "".join([*closed, *kind, *provisos])
    return f'<p class="badges">{badges}</p>' if badges else ""


def _fact(label, text):
    quiet = ' class="muted"' if text == NOT_STATED else ""
    return f"<div><dt>{label}</dt><dd{quiet}>{escape(text)}</dd></div>"

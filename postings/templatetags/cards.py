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
def cards_of(hits):
    """Those that a search found, each with a box to compare it."""
    return mark_safe("".join(card(hit.posting, hit, choose="compare") for hit in hits))  # noqa: S308


@register.simple_tag
def card(posting, hit=None, choose="", with_employer=True):
    """`choose`: the form that a box to choose it belongs to, "here" for the one around it; none without."""
    written = _written(posting)
    form = "" if choose == "here" else f' form="{choose}"'
    html = CARD.format(
        **written,
        employer=_employer(written, hit) if with_employer else "",
        badges=_badges(written, hit),
        snippet=f'<p class="snippet">{conditional_escape(hit.snippet)}</p>' if hit and hit.snippet else "",
        choice=CHOICE.format(posting.pk, form, written["of_title"]) if choose else "",
    )
    return mark_safe(html)  # noqa: S308 -- each text is escaped, but for the labels that are written here


def _written(posting):
    """What is the same on every list, written once for a role that several show (postings/search/kept_roles.py)."""
    kept = posting.__dict__.get("_card")
    if kept is None:
        title = escape(posting.title)
        kept = posting.__dict__["_card"] = {
            "pk": posting.pk,
            "url": escape(posting.get_absolute_url()),
            "title": title,
            "of_title": f'<span class="visually-hidden"> {title}</span>',
            "organization": escape(str(posting.hiring_organization)),
            "standing": _standing(posting),
            "facts": "".join(_fact(label, text) for label, text in summary_of(posting)),
        }
    return kept


def _employer(written, hit):
    away = ""
    if hit and hit.distance_miles is not None:
        miles = floatformat(hit.distance_miles, 0)
        how_far = f"{miles} mile{pluralize(miles)}" if miles != "0" else "less than a mile"
        away = f' <span class="muted">· {how_far} away</span>'
    return f'<p class="card-organization">{written["organization"]}{away}</p>'


def _badges(written, hit):
    provisos = (f'<span class="badge proviso">{escape(proviso)}</span>' for proviso in (hit.provisos if hit else ()))
    badges = "".join([written["standing"], *provisos])
    return f'<p class="badges">{badges}</p>' if badges else ""


def _standing(posting):
    closed = "" if posting.is_current() else '<span class="badge closed">Closed</span>'
    opening = posting.kind == PostingKind.OPENING
    return closed + ("" if opening else f'<span class="badge">{posting.get_kind_display()}</span>')


def _fact(label, text):
    quiet = ' class="muted"' if text == NOT_STATED else ""
    return f"<div><dt>{label}</dt><dd{quiet}>{escape(text)}</dd></div>"

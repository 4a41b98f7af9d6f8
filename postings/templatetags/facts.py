from django import template

from postings.facts.summary import summary_of

register = template.Library()
register.filter("summary", summary_of)

"""Headings that are phrases rather than names ("What we pay"), over the normalized heading: lower case, `&` as "and",
no punctuation. The first that matches the whole heading decides.

A phrase may be added when it heads the same kind of section at more than one employer, and cannot head another. Those
over duties and qualifications stand in `duty_headings` and `qualification_headings`, and are tried before these.
"""

from postings.parsing.posting import SectionKind as Kind
from postings.parsing.vocabulary import application_headings as application
from postings.parsing.vocabulary import job_headings as job
from postings.parsing.vocabulary import offer_headings as offer

PHRASES: tuple[tuple[Kind, str], ...] = (
    (Kind.SUMMARY, job.FUNCTION),
    (Kind.PROCESS, application.HIRING),
    (Kind.DETAILS, job.TERMS),
    (Kind.EQUAL_OPPORTUNITY, application.SAFEGUARDING),
    (Kind.BENEFITS, offer.IN_RETURN),
    (Kind.QUALIFICATIONS, job.DEGREES),
    (Kind.HOW_TO_APPLY, application.INTEREST),
    (Kind.COMPENSATION, offer.PAY_RANGE),
    (Kind.HOW_TO_APPLY, application.SIGN_UP),
    (Kind.COMPENSATION, offer.PAY),
    (Kind.BENEFITS, offer.OFFER),
    (Kind.GROWTH, offer.GROWTH),
    (Kind.HOW_TO_APPLY, application.APPLY),
    (Kind.PROCESS, application.SELECTION),
    (Kind.CONTACT, application.QUESTIONS),
    (Kind.DETAILS, job.OUTCOMES),
    (Kind.LEARN_MORE, application.LEARN_MORE),
    (Kind.EQUAL_OPPORTUNITY, application.EQUAL_OPPORTUNITY),
    (Kind.SUMMARY, job.ABOUT_THE_ROLE),
    (Kind.OVERVIEW, job.ABOUT_US),
    (Kind.LOCATION, job.PLACE),
    (Kind.SCHEDULE, job.TIME),
    (Kind.CONDITIONS, job.CONDITIONS),
    (Kind.VALUES, job.VALUES),
    (Kind.DETAILS, job.DETAILS),
)

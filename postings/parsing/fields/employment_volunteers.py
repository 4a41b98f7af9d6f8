"""Who does unpaid work where no sentence says that the role is a volunteer's, but all speak of volunteers."""

import re
from collections.abc import Iterator

from postings.parsing.fields.employment_context import OF_OTHERS
from postings.parsing.fields.employment_named import type_fact
from postings.parsing.language.sentences import sentences
from postings.parsing.passages import RoleText
from postings.parsing.posting import Basis, EmploymentType, Fact
from postings.reading.document import Origin

# Of those whom somebody pays.
_PAID = tuple("salar,wage,stipend,compensat,per hour,hourly,an hour,employ,paid ,payroll,contract,remunerat".split(","))
_LEADS = re.compile(
    r"\b(?:coordinat|co-ordinat|manag|direct|lead|head|chief|supervis|officer|organi[sz]er|specialist|administrat)",
    re.I,
)
_VOLUNTEERS = re.compile(
    # "Volunteers sign up for shifts", "These volunteers weigh what is given", "Gleaning volunteers have"
    r"(?:^|(?<=[.!?] ))(?:(?:these|all|[a-z]{3,20}ing) )?volunteers (?!and\b|or\b|are at\b)[a-z]"
    # "Volunteer shifts are two hours long", "This volunteer role may require"
    r"|(?:^|(?<=[.!?] ))volunteer (?:shifts?|hours) (?:are|is|last|run|take|begin|start)\b"
    r"|\bthis volunteer (?:role|position|job|opportunity)\b"
    # "The club is run by a committee of volunteers"
    r"|\b(?:is|are) (?:entirely |wholly |completely |solely )?(?:run|organi[sz]ed|staffed) (?:entirely |solely )?by "
    r"(?:(?:a |the |our )?(?:\w+ )?(?:committee|team|group|board) of )?(?:\w+ )?volunteers\b"
    # "Drivers come on Tuesdays, and volunteers are needed from 3 PM"
    r"|\bvolunteers are (?:always |still |urgently )?needed (?:from|to|on|at|every|between)\b",
    re.I,
)


def of_those_who_volunteer(role: RoleText) -> Iterator[Fact]:
    """Nobody is paid, nor leads the others; and what the page says of those who come it says of volunteers."""
    if _LEADS.search(role.title) or any(True for _ in role.holding(_PAID)):
        return
    for passage in role.holding(("volunteer",)):
        if passage.origin is not Origin.BODY or passage.section in OF_OTHERS:
            continue
        for start, end in sentences(passage.text):
            if match := _VOLUNTEERS.search(passage.text, start, end):
                yield type_fact(EmploymentType.VOLUNTEER, passage, match.span(), Basis.DERIVED)
                return

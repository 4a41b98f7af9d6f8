"""Whether an amount is another kind of money than pay: a bonus, a budget, what visitors are asked for."""

import re

from postings.parsing.fields import pay_words as words

PURPOSE = re.compile(words.DECOY.pattern + r"(?:\W+\w+){0,2}\W+(?:stipends?|pay|rates?|compensation)\b", re.IGNORECASE)
NEXT_TO_AMOUNT = re.compile(words.DECOY.pattern + r"(?:\W+(?:of|is|at|for|up|to|worth|totaling))*\W*$", re.IGNORECASE)
NEXT_PART = re.compile(r"[;,.()+]|\b(?:plus|and|with|as well|including|depending|based|per|to|for)\b", re.IGNORECASE)
# "A $1,000 stipend for professional development": the word for pay behind the amount names what it is for.
FOR_SOMETHING = re.compile(
    r"[^.;]{0,25}\b(?:stipends?|payments?)\s+(?:for|towards?|"
    r"to cover)\s+(?:\w+\s+){0,3}" + words.DECOY.pattern,
    re.IGNORECASE,
)
# Others pay: "Participants pay $100 per month".
OTHERS_PAY = re.compile(
    r"\b(?:participants?|students?|parents?|famil(?:y|ies)|members?|customers?|clients?|visitors?|schools?|learners?|"
    r"guests?|attendees?|users?)\s+(?:\w+\s+)?pays?\b[^.;]{0,40}$|"
    # ... or earn: "families who earn less than $40,000", "the average graduate earns"
    r"\b(?:famil(?:y|ies)|households?|alumni|(?:our|most|average) graduates?’?)\b[^.;]{0,50}$|"
    r"\bclaim\b[^.;]{0,20}$",
    re.IGNORECASE,
)


def is_other_money(before: str, after: str) -> bool:
    """Whether the nearest word for money says that this is another kind of money."""
    after = after[:60]
    cut = NEXT_PART.search(after)
    behind = after[: cut.start()] if cut else after
    before = before[-90:]
    if words.DECOY.search(behind) or FOR_SOMETHING.match(after) or OTHERS_PAY.search(before):
        return True
    if words.NAMED_BEHIND.match(after) or words.PROJECT_BUDGET.search(before):
        return False
    if NEXT_TO_AMOUNT.search(before):
        return True
    purposes = list(PURPOSE.finditer(before))
    if purposes:
        return not words.SURE.search(before[purposes[-1].end() :])
    if words.SURE.search(before):
        return False
    decoy = max((match.end() for match in words.DECOY.finditer(before)), default=-1)
    named = max((match.end() for match in words.HAS_PAY.finditer(before)), default=-1)
    return decoy > named

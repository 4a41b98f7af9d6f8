"""The words by which a sentence says a type of employment of the role that it advertises, or of something else.

A word may be added when it tells so at more than one employer, whatever type stands beside it.
"""

import re

from postings.parsing.posting import SectionKind
from postings.parsing.vocabulary.announcements import OPEN, POSTS

# Sections that speak of other people's time as well: only a noun for the role right behind the word counts there.
OF_OTHERS = frozenset(
    {
        SectionKind.OVERVIEW,
        SectionKind.RESPONSIBILITIES,
        SectionKind.QUALIFICATIONS,
        SectionKind.BENEFITS,
        SectionKind.EQUAL_OPPORTUNITY,
        SectionKind.QUOTATION,
        SectionKind.VALUES,
        SectionKind.LEARN_MORE,
    }
)

# "A temporary contract for two years", wherever a sentence begins so.
CONTRACT = re.compile(r"^\W*(?:an? |we offer (?:you )?an? |this is an? )?$", re.I)
OFFERS_A = re.compile(r"\b(?:offer(?:s|ing)?|is|be|on) an? (?:[\w-]+ ){0,3}$", re.I)
OF_CONTRACT = re.compile(r" (?:employment )?(?:contract|appointment|position)\b", re.I)
# "This is a voluntary role", wherever it stands.
THIS_ROLE_BEFORE = re.compile(
    r"\b(?:this|the (?:role|position|post|job)) is (?:an? |currently |entirely |purely ){0,2}"
    r"(?:(?!for\b|to\b|with\b|of\b|by\b|not\b)[\w/-]+,? ){0,3}$",
    re.I,
)
ROLE_BEHIND = re.compile(r"\b(?:role|position|post|job|opportunity|internship)\b", re.I)

ROLE = (
    r"(?:position|role|job|opportunity|opening|vacancy|appointment|post(?!-)|internship|fellowship|assistantship|"
    r"traineeship|employment|assignment|commitment)"
)
HIRING = (
    r"(?:seek(?:s|ing)?|hir(?:e|es|ing)|looking for|looking to (?:bring|take) on|search(?:es|ing)? for|"
    r"in search of|recruit(?:s|ing)?|"
    r"invites? applications for|applications for|applicants for|candidates? for|need(?:s|ed)?|openings? for|"
    r"vacanc(?:y|ies) for|wanted|offer(?:s|ing)|appoint|has|have|add|join\b[^.;]{0,70} as|open to|welcomes?|"
    r"consider(?:s|ed)?)"
)
# What stands before and behind a word for full or part time that is said of the role.
NOUN_BEHIND = re.compile(
    rf"(?:,? ?[^\s.;,]++){{0,5}}?,? {ROLE}s?\b(?!s)|\)?,? ?(?:[^\s.;]+ ){{0,2}}\((?:\d|exempt)| hires?\b|"
    r",? (?:but|though|although) (?:open|flexible|part|full|could|may|can|with)\b",
    re.IGNORECASE,
)
# "For a full-time position": the role, whatever else the sentence says before.
FOR_A = re.compile(r"\bfor an? (?:[\w-]+,? )?$", re.IGNORECASE)
# "2 years part-time position", "6 month temporary contract": how long it lasts, and no experience.
YEARS_LONG = re.compile(
    r"\b\d{1,2}[ -](?:years?|months?),? (?:(?:full|part)[\s-]time|(?:fixed|limited)[\s-]term|temporary)"
    r" (?:position|contract|post|job|role|appointment)\b",
    re.IGNORECASE,
)
A_ROLE = re.compile(rf",? {ROLE}\b", re.IGNORECASE)
ROLE_BEFORE = re.compile(
    rf"\b(?:{ROLE}|this|it|schedule|employment|hours|contract)s? (?:[^.;]{{0,80}}? )??(?:is|are|will be|would be|"
    rf"offered|"
    rf"can be|may be|could be|being|as)\b"
    r"[^.;]{0,60}$",
    re.IGNORECASE,
)
HIRING_BEFORE = re.compile(rf"\b(?:{HIRING}|to (?:place|employ|engage|add|bring on))\b[^.;:]{{0,70}}$", re.IGNORECASE)
# "Looking for four new full-time team members": others of that name are colleagues, these are to be hired.
HIRES_BEFORE = re.compile(
    r"\b(?:seek(?:s|ing)?|hir(?:es?|ing)|looking for|search(?:es|ing)? for|recruit(?:s|ing)?) (?:[\w-]+,? ){0,4}$",
    re.IGNORECASE,
)
WORKING_BEFORE = re.compile(
    r"\b(?:(?:you|candidate|incumbent|employed|hired|position|role|fellow|coordinator|intern|manager|director|"
    r"teacher|tutor|"
    r"librarian)\b[^.;]{0,50}\bwork(?:s|ing)?|(?:employed|hired|appointed|offered|serve[sd]?|"
    r"work)\b[^.;]{0,30}\bon an?)\b"
    r"(?:(?!\b(?:with|for|alongside)\b)[^.;]){0,25}$|"
    r"\b(?:will be|to be|is|are) (?:employed|hired|appointed|engaged) (?:on an? )?$|"
    r"^\W*working (?:full(?:[ -]time)? (?:or|and) )?$",
    re.IGNORECASE,
)
# "We are happy to consider part-time applications": the other time is still open.
CONSIDERS = re.compile(r"\b(?:consider(?:s|ed)?|open to|welcomes?)\b", re.IGNORECASE)
ALONE = re.compile(
    r"(?:freelance|internship|fellowship|independent contractor|volunteers (?:needed|wanted|sought))\b", re.IGNORECASE
)
# "Temporary, part-time ...": nothing but types before the next.
ONLY_TYPES = re.compile(
    r"(?:\W|(?:full|part)[\s-]time|paid|permanent|temporary|seasonal|regular|casual|benefited|contract|volunteer|"
    r"and|or)*",
    re.IGNORECASE,
)
FIRST_WORDS = re.compile(
    r"\W*(?:an? |one |two |three |several )?(?:(?!(?:to|for|by|of|from|with|pay|has|have|offers|our|their|your|"
    r"runs?)\b)[\w’'-]+,? ){0,3}[(\[]?$",
    re.IGNORECASE,
)
# A heading that is more than a name: a sentence, a line of facts, or one fact of a single role: "Full-time in Leeds".
IS_SAID = re.compile(
    r"[.!]$|\s[|•·–—/-]\s|[,(]|"
    r"^\W*(?:(?:hours|type|status|employment|time)\W+)?(?:(?:permanent|temporary|fixed-term|seasonal|regular)[\s,]+)?"
    r"(?:full|part)[\s-]time\b"
    rf"(?!.{{0,60}}\b(?:{POSTS}|careers)\b)",
    re.IGNORECASE,
)
# A match that says it of the role whatever the words around it: a share beside a scale of pay, or that nobody is paid.
CERTAIN = re.compile(r".*(?:TV|E ?1\d|%, |, \d+ ?%|\b(?:not|no|offer|provide) ).*", re.IGNORECASE)
LISTED_BEFORE, LISTED_BEHIND = re.compile(r"(?:^|[,;/|]\s*)$"), re.compile(r"\s*(?:$|[,;/|(])")
IN_PARENTHESES = re.compile(r"\((?:[^()]{0,40}, )?$")
ROLE_NOUN = re.compile(rf" {ROLE}\b", re.IGNORECASE)
DENIED_BEFORE = re.compile(
    r"\b(?:not|isn[’']t|rather than|instead of)(?: (?:be|an?|currently|necessarily|as))*\W?$", re.IGNORECASE
)

# The time of other people, or of something else than the role.
OTHERS_BEHIND = re.compile(
    r"\W{0,2}(?:(?:or equivalent|equivalent|paid|professional|work|teaching|permanent|regular|benefited|and|or|"
    r"part[\s-]time|full[\s-]time|one|two|three|four|five|several|library|school|college|student|technical|service|"
    r"academic|university|tenured|"
    r"tenure-track|classroom|relevant|related|progressive|\d+) ){0,4}"
    r"(?:experience|staff|employees?|equivalen\w+|students?|workers|faculty members|faculty and|"
    r"team members|personnel|members|instructors (?:and|are)|enrol\w+|load|study|studies|capacity at|undergrad\w+|"
    r"benefits?|members? of staff|care|rates?(?= (?:is|of|for|would)\b|\W*$)|"
    r"courses?(?= (?:in|on|of|that|which|for|and|with|at)\b|\W*$)|degrees?|pupils?|"
    r"teaching assistants? to)\b"
    rf"(?! {ROLE}\b)",
    re.IGNORECASE,
)
# "A full-time technician will keep the collection": the person sought.
A_BEFORE = re.compile(r"\W*(?:an?|one|two|three) ", re.IGNORECASE)
PERSON_SOUGHT = re.compile(
    r" (?:[\w-]+ ){1,4}?(?:\([^()]{0,60}\) )?(?:will|(?:is|are) (?:sought|needed|required|wanted)|sought|needed|"
    r"wanted)\b",
    re.IGNORECASE,
)
# "As a full-time teacher, you ...": who reads it, but of employees the page may have others too.
AS_A_BEFORE = re.compile(r"\W*As an? ")
YOU_BEHIND = re.compile(
    r"(?! (?:employee|staff|team member|member of staff|student|worker)\b) [^,.;]{2,80}, "
    r"(?:you\b|you['’]ll|the [a-z]+ will\b)"
)
# Said of the role wherever it stands: "The position is part time".
ROLE_IS_BEFORE = re.compile(rf"\b(?:this|the|our) {ROLE} (?:is|will be) (?:an? )?$", re.IGNORECASE)
# "Trustees are volunteers."
OFFICERS_BEFORE = re.compile(
    r"^\W*(?:all |our )*(?:trustees|governors|(?:board|committee) members|tutors|mentors|coaches|officers|ambassadors) "
    r"are (?:all )?$",
    re.IGNORECASE,
)
# Behind the title: "Lamp Keepers will be".
IT_IS = re.compile(r"s? (?:is|are|will be)(?: an?)?$")
# "The manager is a full-time employee of the district": the role, for all that others are employees as well.
AN_EMPLOYEE = re.compile(
    r".*\b(?:is|as|be) an? (?:\w+,? )?\| (?:\w+ )?(?:employee|member of staff|staff member)\b.*", re.IGNORECASE
)
OTHERS_BEFORE = re.compile(
    r"\b(?:(?:years?|months?) (?:of|in|as|working)|experience (?:in|as|with|of|working|teaching)|benefits?|eligible|"
    r"manag(?:es?|ing)|supervis\w+|"
    rf"overse\w+|oversight|(?:all|both)(?! (?:(?:of )?(?:the|these|our) )?(?:\w+ )?{ROLE}s)|other|"
    r"become|into|team of|staff of|mentor\w*|train(?:s|ing)?|alongside|"
    r"coordinat(?:es?|ing)|minimum of|yet-to-be-filled|than|equivalent|lead(?:s|ing)? to|possib\w+|potential|"
    r"(?:hired|appointed|promoted) (?-i:[A-Z][\w’'-]+ [A-Z][\w’'-]+) to|"
    r"transition\w*|convert\w*|extended|studying|attend\w*|keep|fits? around|your|found?|if you|reports? to|(?:the|our|"
    r"a) (?:course|class|school|study|degree|curriculum) (?:is|runs?|"
    r"meets))\b"
    r"[^.;]{0,45}$|"
    r"\d\+? (?:years?|months?)(?: of)?\W*$|"
    r"\b(?:who|those|employees|persons|individuals|students|(?:currently|"
    r"presently|previously) employed)\b[^.;]{0,90}$",
    re.IGNORECASE,
)
# "The intern will", "looking for a spring intern": a noun for the person rather than for the time.
PERSON_BEHIND = re.compile(r"(?:’s|'s)? (?:will|is|must|should|may|can|works|reports|supports)\b", re.IGNORECASE)
PERSON_BEFORE = re.compile(
    rf"(?:\b(?<!to )|\b(?<=ing to )|\b(?<=want to )|\b(?<=wish to )|\b(?<=like to )){HIRING} (?:an? |one |two |the )?"
    r"(?:(?!(?:to|with|by|for|our|your|their|who|of|staff|employees)\b)[\w/,-]+ ){0,4}$|"
    r"\b(?:as an?|this is an?) (?:[\w-]+,? ){0,3}$",
    re.I,
)
THIS_PERSON_BEFORE = re.compile(r"(?:^|[\s(])(?:the|this|our|each) $", re.IGNORECASE)

# "A contract position", "a 6-month contract": the engagement itself.
ENGAGEMENT = re.compile(
    r".* (?:contract(?:ed)?|position|role|basis|work|job|opportunity|assignment|agreement)", re.IGNORECASE
)
# "PART-TIME POSITIONS", "Volunteer Openings": a heading over several roles.
GROUP = re.compile(rf"\W*+(?:(?!{ROLE})[\w’'-]++\W++){{0,4}}{ROLE.replace('vacancy', 'vacancie')}s\W*", re.IGNORECASE)
# Behind what else it is called: "Kitchen Staff (two full-time, permanent positions)".
GROUP_BEHIND = re.compile(
    rf"\((?:(?!{ROLE})[\w’'-]++\W++){{0,6}}{ROLE.replace('vacancy', 'vacanc(?:y|ie)')}s?\)\W*$", re.IGNORECASE
)
# The page of those who want to help: "Become a volunteer", "Volunteering with us", "The following volunteer positions".
FOR_VOLUNTEERS = re.compile(
    r"^\W*+(?:(?:become|be|being|join us as)(?: an?| our)? volunteers?|(?:how to |why |current |our |open )?"
    r"volunteer(?:ing)?(?: (?:with|for|at)\b[^.:]{0,40}| page| opportunities| roles| positions| jobs| needs|"
    r" with us| today| now| here)?|volunteers (?:needed|wanted|sought|welcome))\W*|"
    rf"^[^.]{{0,80}}\b(?:the following|our {OPEN}) volunteer(?:ing)? {POSTS}\b.{{0,80}}",
    re.IGNORECASE,
)
# "Temporary exhibitions", "a casual dress code", "on call one weekend": the adjective of something else.
OF_SOMETHING_ELSE = re.compile(
    r",?\s(?:[\w-]+,?\s){0,2}?(?:exhibit\w*|events?|dress|attire|environment|place|atmosphere|culture|closures?|"
    r"labels?|displays?|"
    r"housing|accommodation|festivals?|activit\w+|programs?|programmes?|trends?|produce|menus?|clothing|conversations?|"
    r"relocation|visas?|permits?|weekends?|nights?|duty|duties|rotation)\b",
    re.IGNORECASE,
)
# What is said of the engagement: "All positions are unpaid", "the ten-week internship", "Become a volunteer".
IS_BEFORE = re.compile(
    rf"\b(?:(?:{ROLE}|tutor|mentor|coach|teacher|instructor|leader|organizer|member)(?:s|es)?|this|"
    rf"it|work|you)(?: [a-z]+){{0,3}}? "
    rf"(?:is|are|will be)"
    r"(?: (?:an?|entirely|also|currently|fully|all|all on a))* $",
    re.IGNORECASE,
)
THIS_BEFORE = re.compile(
    r"\b(?:the|this|our) (?:(?!potential|possib|chance|option)[\w-]+ ){0,2}$|"
    r"\b(?:offer(?:s|ing)?|apply for) an? (?:[\w-]+,? ){0,4}$",
    re.IGNORECASE,
)
BECOME_BEFORE = re.compile(r"(?:^|[.!?] )\W*(?:please )?(?:become|be) (?:an? )?(?:\w+ )?$", re.IGNORECASE)
INTERNSHIP = re.compile(r"internships?", re.IGNORECASE)
# "Volunteers must ...", "Volunteer with us": what follows the first word of a sentence, after its last letter.
ARE_ASKED = re.compile(
    r"s (?:will|must|should|need to|commit|give|contribute|receive|last|run|are (?:expected|required|asked|needed|"
    r"paid|unpaid))\b|"
    r". (?:with us|your time|as an?)\b",
    re.IGNORECASE,
)
NOT_THE_ROLE = re.compile(r" (?:program|coordinat|office|experience|fair|opportunit|site|host)", re.IGNORECASE)

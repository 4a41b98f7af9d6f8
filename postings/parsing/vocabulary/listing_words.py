"""Words of the phrases that head duties and of those that head qualifications."""

A_JOB = r"(?:role|job|position|post|work|opportunity)"
WILL = r"(?:ll|will|would|d|may|might|could|can|also|typically|usually|regularly|often)"
ROLES = (
    r"(?:teachers?|tutors?|volunteers?|interns?|fellows?|mentors?|coach(?:es)?|instructors?|members?|staff|assistants?"
    r"|trustees|leaders?|counsell?ors?|facilitators?|students|helpers|employees)"
)
# One to four words for somebody who works, and a space: "outreach coordinator ".
WHOEVER = (
    "(?!program|school|company|university|college|department|district|board|team|project|course|class|event|committee"
    "|application|ideal|right|best|perfect|strong)"
    "(?:[a-z]{2,20} ){1,4}"
)

APPLICANTS = r"(?:applicants?|candidates?|person|people|individuals?)"
# "Skills", "Experience and certifications".
ASSETS = (
    r"(?:(?:skills?(?: ?sets?)?|experiences?|qualifications|requirements|knowledge|attributes|abilities|qualities"
    r"|competenc(?:i|e)es|certifications|things|points)(?: and )?){1,3}"
)
IF_YOU = r"if(?: you.{0,30})?"

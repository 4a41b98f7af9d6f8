"""Where a title is named, and what speaks against a line's being one."""

# Words of sentences: a line that holds one is no title.
NEVER_IN_TITLES = (
    r"will|appoints|hires|employs|are|is|was|were|has|have|had|joins?|joined|seeks"
    # "The school needs", but not "Special Needs Teacher"
    r"|(?<!special\s)(?<!educational\s)(?<!additional\s)(?<!learning\s)(?<!support\s)needs"
    r"|invites|announc(?:es|ing)|our|we|you|your|how|why|what|who|welcomes?"
    # "Teacher of the year", "Policy no. 12"
    r"|of\sthe\s(?:year|month|week)|polic(?:y|ies)\s(?:no\.?\s)?\d+|should|can"
    # Several of them: "Careers", "Library positions", but not "Openings in mathematics", "Postdoctoral positions"
    r"|jobs|careers|vacancies|openings(?!\sin\s)|opportunities"
    r"|(?<!doctoral\s)(?<!postdoc\s)(?<!associate\s)(?<!assistant\s)(?<!researcher\s)(?<!fellow\s)"
    r"(?<!student\s)(?<!phd\s)positions(?!\sin\s)"
    r"|about|meet|serves\sas|acts\sas|works\sas"
    # What one reads: "Interview guide", "Cover letter template"
    r"|(?:hiring|recruitment|user|study|style|interview|program|parents?)\s(?:guide|handbook)|template"
)

# What stands between an employer and the name of the job that it offers. Patterns.
SEEKING = (
    "seek(?:s|ing)?",
    "hir(?:e|es|ing)(?! (?:managers?|committees?|teams?|process)\\b)",
    "look(?:s|ing)? for",
    "on the (?:look-?out|hunt) for",
    "recruit(?:s|ing)?",
    "bring(?:s|ing)? on",
    "advertis(?:e[sd]|ing)(?: for)?",
    "search(?:es|ing)? for",
    "help (?:us |me |in )?(?:to )?find(?:ing)? (?=(?:our|a|the|its) (?:next|new) )(?:our|a|the|its)",
    "invites? applications for",
    "need(?:s|ed)?(?<!special needs)(?: of)?",
    "(?:post|role|job|opportunity|position) (?:(?:has arisen|is available|exists) )?(?:of|for|as)",
    "(?:openings?|vacanc(?:y|ies)) (?:(?:has arisen|is available|exists) )?(?:of|for|as)",
    "appl(?:y|ications?) (?:for|to be(?:come)?)",
    "wanted",
    "announce[sd]?",
    "fill(?! (?:out|in)\\b)",
    "appoint(?:ing)?",
    "join (?:us|our team|the team) as",
)

# What employers say of whom they seek; no part of the name of a job.
PRAISE = (
    "male (?:and|or) female",
    "experienced",
    "talented",
    "dynamic",
    "motivated",
    "highly",
    "qualified",
    "dedicated",
    "passionate",
    "creative",
    "skilled",
    "energetic",
    "enthusiastic",
    "collaborative",
    "innovative",
    "exceptional",
    "outstanding",
    "strong",
    "self-motivated",
    "full-time",
    "part-time",
    "half-time",
    "full time",
    "part time",
    "half time",
    "new",
    "great",
    "bright",
    "caring",
    "reliable",
    "visionary",
    "strategic",
    "thoughtful",
    "committed",
    "detail-oriented",
    "organized",
    "temporary",
)

# What stands in a template where the name of a job will stand.
PLACEHOLDERS = r"""
    (?:[$%]\{?\w+\}?%?|<\w+>|
    (?:job|position|role|post) (?:title|name)|title|
    # "Template", "Job posting template"
    (?:(?:job|position|role|post|opening|vacancy) )?(?:(?:description|posting) )?template|
    # "Role 1", "Bullet point n"
    (?:item|role|position|job|dut(?:y|ies)|responsibilit(?:y|ies)|qualifications?|requirements?|skills?|tasks?|
    bullet(?: point)?|point|line|section|heading|example) [\dxn]|
    # "[Senior] [Role title]", "[The position] at [school]"
    (?:\[[\w ]{1,30}\] )?\[(?:the )?(?:role|job|position|post)(?: (?:title|name|here))?\]
    (?: (?:for|at|in|with|of|to)(?: (?:the |our )?\[[^\[\]]{1,30}\])?)?)
"""

# Names of jobs that may also stand before another's: "assistant stage manager", "volunteer tour guide".
RANKS = frozenset("assistant associate volunteer trainee apprentice intern student".split())

# No name of a job begins with these.
NO_BEGINNINGS = frozenset(
    """
    to from by with for in on at of and or who that this these those how what which when our your their its more it them
    us you To From By With For Who When How What Which This These Those Example Examples Always Never
    Transitioning
    """.split()
)

# Labels before the title in the text, and names of fields that hold it.
LABELS = r"""
    # "Working title", "Title of the position"
    (?:working|position|job|role|official|class|classification|vacancy|posting|
        internship|fellowship)? ?title(?: of (?:the )?position)? |
    (?:position|job|role) name |
    position|job|role|vacancy|opening|job posting|job opening|position available|post
"""
FIELD_NAMES = r"""
    # "page.openings.title"
    (?:.*\.)?(?:openings?|jobs?|positions?|vacanc(?:y|ies)|roles?)\.(?:.*\.)?(?:title|name) |
    title|subject|og:title|name|position|role|job|job[_-]?title|headline|description
"""
# Of a job for certain, and those that name one only where the value does. May be added: what authors call the name of
# a page or of a post, and never of a person, a group or a file.
ALSO_FIELD_NAMES = r"""
    (?:job|position|role|post|posting|vacancy|opening|internship|fellowship|menu|short|full|long|nav|page|working|official|
    display|card|link|hero|banner)?[ _-]?(?:title|name|heading|header|headline|label) |
    vacancy|opening|post|posting|internship|fellowship
"""

# What is taught or served, behind a dash, and no surname: "Special Education Teacher - Life Skills".
TAUGHT = frozenset(
    """
    skills studies education art arts science sciences support language languages math mathematics needs learning music
    technology health services program school center campus level grade english reading writing intervention resource
    disabilities impairment impairments development humanities history culture design engineering literacy band choir
    orchestra drama theater spanish french chinese algebra geometry biology chemistry physics
    """.split()
)

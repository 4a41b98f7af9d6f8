"""What a page calls itself, in its title or by where it is filed, that offers no role."""

from postings.parsing.vocabulary.announcements import PAST, POSTS

# "My resume", "Ada Roe - CV", "Curriculum vitae of Ada Roe"
_CURRICULUM_VITAE = (
    r"(?:.{1,60}[-–—|:,] )?(?:my |our )?(?:cv|curriculum vitae|resume|vita)(?:(?: of |\W*[-–—|:,(]).{1,60})?"
)
_ARCHIVE = (
    # "Our past research positions"
    rf"(?:our |the )?(?:old|{PAST}) (?:\w+ ){{0,2}}(?:{POSTS}|postings|announcements)\b.{{0,40}}"
    # "Job archive"
    r"|.{0,40}\b(?:jobs?|positions?|vacanc(?:y|ies)|employment|careers?|postings?) archives?"
)
# "How to write an inclusive job description"
_GUIDE_TO_POSTING = (
    r"(?:how to )?(?:writ(?:e|ing)|draft(?:ing)?|creat(?:e|ing)|post(?:ing)?) (?:[\w-]+ ){0,4}"
    r"(?:job|role|position) (?:descriptions?|postings?|ads?|adverts?)\b.{0,40}"
    # "Posting jobs", "How to advertise a vacancy with us"
    r"|(?:how to )?(?:post(?:ing)?|advertis(?:e|ing)|submit(?:ting)?) (?:an? |your )?(?:new )?"
    r"(?:jobs?|positions?|openings?|vacanc(?:y|ies))(?: (?:on|to|in|with|at|for) .{1,60})?"
)
_GUIDE_TO_HIRING = (
    # "Our hiring process: an overview"
    r"(?:our |the )?(?:hiring|interview(?:ing)?|recruitment|recruiting) (?:process|policy|practices|philosophy)"
    r"(?:\W.{0,40})?"
    # "Interviewing potential teachers", "Finding and attracting candidates"
    r"|(?:interviewing|finding|attracting|evaluating|selecting|retaining|(?:hiring|recruiting) and [a-z]+ing) "
    r"(?:[\w-]{1,20} ){0,6}[\w-]{2,20}"
    # "How we hire"
    r"|how (?:we|to) (?:hire|interview|recruit)(?:\W.{0,40})?"
    # "How to read a job posting"
    r"|(?:how to )?(?:read(?:ing)?|understand(?:ing)?) (?:an?|the|our|your) (?:[\w-]{1,20} ){0,2}"
    r"(?:posting|announcement|advert|description)s?(?: [\w-]{1,20}){0,2}"
)
_RULES = (
    # "Bylaws of the chess club", "The student constitution"
    r"(?:.{1,60}\W)?by-?laws(?:\W.{0,60})?"
    r"|(?:our |the )?(?:[\w-]{1,20} )?constitution(?: (?:of|and) .{1,60})?"
    # "Rules for student employment", "Internships for credit"
    r"|(?:rules|guidelines|regulations) (?:for|on|about|of) .{1,60}"
    r"|(?:.{1,30}\W)?(?:internships?|field ?work) for (?:academic |college |course )?credit"
)
_QUESTIONS = r"(?:.{1,40}\W)?(?:frequently asked questions|faqs?)(?:\W.{0,60})?"
_FAIR = r".{0,60}\b(?:job|career|hiring|recruitment) fair\b.{0,40}"
# "Some thoughts on mentoring"
_ESSAY = r"(?:(?:my|our|some|a few|more) )?(?:thoughts|reflections|musings|lessons learned) (?:on|about|from) .{1,80}"
_POLICY = (
    r"(?:our |the )?(?:conflicts? of interests?|code of conduct|terms (?:of (?:use|service)|and conditions)"
    r"|privacy)(?: policy| statement| notice)?"
)
# "Librarian careers: duties and pay"
_OCCUPATION = r".{1,60}\b(?:jobs|careers): (?:roles|requirements|definition|duties|skills|salary)\b.{0,80}"
# "Research funding opportunities for schools"
_FUNDING = r"(?:\w{1,20} ){0,2}funding (?:for|opportunities|sources|resources|options)\b.{0,60}"
# "Scholarships", "Conference travel grants", but not "PhD scholarships in ecology"
_GRANTS = (
    r"(?:(?!ph\.?d|doctoral|research|graduate)[\w'’-]{1,20} ){0,4}"
    r"(?:scholarships|bursaries|(?:travel|conference|attendance) (?:grants?|awards?|bursar(?:y|ies)|support|funding))"
    r"(?: (?:and|&) [\w-]{1,20}(?: [\w-]{1,20})?| 20\d\d)?"
)
# "Career ladder", "Salary guidance", "Offer letter"
_OF_STAFF = (
    r"(?:.{1,40}\W)?(?:career|job|engineering|progression|competency) "
    r"(?:ladders?|frameworks?|levels|progression|matrix)(?:\W.{0,40})?"
    r"|(?:our |the )?(?:salary|salaries|pay|compensation) (?:advice|guidance|bands?|benchmarks?|philosophy|calculator)"
    r"|(?:.{1,40}\W)?offer letter(?: template)?"
)
# "New course announcement!", "Announcing a course"
_OF_A_COURSE = (
    r"(?:(?:our |the |a )?new )?(?:course|class|seminar|lecture|workshop|event) announcements?(?:\W.{0,60})?"
    r"|announcing (?:an?|our|the) (?:new )?(?:course|class|seminar|lecture|workshop)(?:\W.{0,60})?"
)
_ONBOARDING = (
    # "Onboarding", "Staff onboarding checklist", but not "Onboarding Specialist"
    r"(?:.{1,40}\W)?onboarding(?: (?:guide|checklist|process|plan|steps|handbook|overview))?"
    # "Guide for new members", "New hire orientation", "Your first week"
    r"|(?:.{1,40}\W)?(?:guide|checklist|handbook|orientation) for new (?:[\w-]{1,20} )?"
    r"(?:members|hires|employees|staff|volunteers|starters)"
    r"|new (?:[\w-]{1,20} )?(?:member|hire|employee|staff|volunteer|starter) "
    r"(?:guide|checklist|handbook|orientation|welcome)"
    r"|your first (?:day|week|month|\d{1,3} days)(?: .{1,40})?"
)

# "Welcoming our new fellows!", "Meet the 2031-32 mentors", "Introducing 2031-32 mentor", but not "Introducing our new
# fellowship"
_WELCOME = (
    r"(?:please )?(?:welcom(?:e|ing)|introducing|meet(?:ing)?) "
    r"(?:(?:our|the|its|this year['’]s) (?:[\w'’]{2,12} )?"
    r"(?:new(?:est)?|incoming|20\d\d(?:[-–/]\d{2,4})?)|20\d\d(?:[-–/]\d{2,4})?)"
    r"(?!.*\b(?:positions?|roles?|jobs?|posts?|openings?|opportunit(?:y|ies)|internships?|fellowships?|program(?:me)?"
    r"|(?:web ?)?site|page|blog)\b) .{3,80}"
)

# "A day in the life of a school nurse", "Staff spotlight: Ada Roe", "An interview with our principal", but not
# "Position profile: Head of School"
_PORTRAIT = (
    r"(?:.{1,40}\W)?(?:a )?day in the life\b.{0,80}"
    r"|(?:\w{1,20} ){0,2}(?:spotlight|(?:staff|employee|career|alumni|alumnae?) (?:profile|stories))"
    r"(?: (?:on|of|from)\b|:).{1,80}"
    r"|(?:an? )?interview with (?:our |the )?.{1,80}"
)
# "A guide to hiring your first coach", "The complete guide to school libraries", but not "Guide to the caves"
_GUIDE_TO = (
    r"(?:an?|the|our|your)(?: [\w'’-]{1,20}){0,2} guide to .{1,80}"
    # "Getting started", "Good managers versus bad managers"
    r"|getting started(?:\W.{0,60}| (?:with|as|in|on|at) .{1,60})?"
    r"|.{3,80} (?:vs\.?|versus) .{3,80}"
)
# "Become a member", "Membership and dues", but neither "Become a board member" nor "Membership and Events Manager"
_MEMBERSHIP = (
    r"(?:how to )?(?:become|becoming) an? member(?:\W.{0,60})?|(?:our )?memberships?(?: and (?:dues|fees|benefits))?"
)
# "Search committee for the next head of school", but not "Search Committee Coordinator"
_COMMITTEE = r"(?:our |the )?(?:search|selection|hiring|nominating) committee(?:(?::| for| members).{0,80})?"

_GUIDE = "It is a guide about hiring; it offers no job."

# What a page calls itself, as a whole, that offers no role whatever it holds. Patterns over small letters.
PAGES = (
    (_CURRICULUM_VITAE, "It is what somebody has done, and offers no role."),
    (_ARCHIVE, "It keeps roles that are no longer open."),
    (_GUIDE_TO_POSTING, _GUIDE),
    (_GUIDE_TO_HIRING, _GUIDE),
    (_COMMITTEE, "It tells who searches, and offers no role."),
    (_RULES, "It holds the rules of a body, and offers no role."),
    (_QUESTIONS, "It answers questions; it offers no role."),
    (_FAIR, "It announces an event, and offers no role."),
    (_ESSAY, "It is a news item or an article."),
    (_POLICY, "It is a policy or a procedure."),
    (_OCCUPATION, "It gives advice about finding work; it offers none."),
    (_WELCOME, "It announces people who were already appointed."),
    (_PORTRAIT, "It is a news item or an article."),
    (_GUIDE_TO, "It is a guide; it offers no job."),
    (_MEMBERSHIP, "It tells how one may join a group, and offers no role."),
    (_ONBOARDING, "It tells those who have joined what to do first; it offers no role."),
    (_OF_A_COURSE, "It describes a course or an event, and offers no role."),
    (_FUNDING, "It tells where money may be had; it offers no job."),
    (_GRANTS, "It tells where money may be had; it offers no job."),
    (_OF_STAFF, "It tells those who work there how they are hired, paid or promoted; it offers no role."),
)
# What front matter calls the page that tells who keeps a site. As a heading it may head the first part of a posting.
ABOUT = r"about(?: (?:us|me|the (?:team|lab|project|organi[sz]ation)))?"
# Layouts and collections that a site keeps for people.
OF_PEOPLE = r"(?:staff|team|faculty)?[-_ ]?(?:person|people|profiles?|bio|biography|author|members?)"
# ... and what they call pages that offer no role, by type, layout or category; whether jobs may be called so, too.
FILED = (
    (r"polic(?:y|ies)|procedures?|by-?laws", False, "It is a policy or a procedure."),
    (
        r"learning|courses?|class(?:es)?|lessons?|modules?|syllab(?:us|i)|workshops?|events?|webinars?|tutorials?",
        True,
        "It describes a course or an event, and offers no role.",
    ),
    (
        r"(?:(?:detailed|user|how-to)[- ])?(?:guides?|guidance)|how-?tos?|faqs?",
        True,
        "It is a guide; it offers no job.",
    ),
)

# What a page is whose title names no role but ends in one of these, with the weight that it takes away. A word may be
# added when it names a kind of text, or what a person takes part in, and never a job.
GENRES = (7.0, "Its title calls it “{}”, and it offers no role.")
GENRE_WORDS = frozenset(
    """
    policy policies procedure procedures guidelines handbook manual guide checklist faq faqs agenda minutes syllabus
    scholarship scholarships award awards prize grant grants contest competition course courses workshop workshops
    webinar conference event events fair newsletter report reports questions tips hackathon rubric rubrics notes advice
    guidance seminar seminars symposium colloquium bootcamp rfp rfq proposals quotations license licence specification
    readme changelog expectations values
    """.split()
)
# "Winter School 2030", which is held for those who come; a school alone is who hires.
OF_A_SEASON = r"(?:spring|summer|fall|autumn|winter) schools?"

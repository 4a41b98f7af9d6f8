"""What a page calls itself, in its title or by where it is filed, that offers no role."""

from postings.parsing.vocabulary.announcements import PAST, POSTS

# What a page calls itself, as a whole, that offers no role whatever it holds. Patterns over small letters.
PAGES = (
    (
        r"(?:.{1,60}[-–—|:,] )?(?:my |our )?(?:cv|curriculum vitae|resume|vita)(?:(?: of |\W*[-–—|:,(]).{1,60})?",
        "It is what somebody has done, and offers no role.",
    ),
    (
        (
            rf"(?:our |the )?(?:old|{PAST}) (?:\w+ ){{0,2}}(?:{POSTS}|postings|announcements)\b.{{0,40}}"
            r"|.{0,40}\b(?:jobs?|positions?|vacanc(?:y|ies)|employment|careers?|postings?) archives?"
        ),
        "It keeps roles that are no longer open.",
    ),
    (
        (
            r"(?:how to )?(?:writ(?:e|ing)|draft(?:ing)?|creat(?:e|ing)|post(?:ing)?) (?:[\w-]+ ){0,4}"
            r"(?:job|role|position) (?:descriptions?|postings?|ads?|adverts?)\b.{0,40}"
        ),
        "It is a guide about hiring; it offers no job.",
    ),
    (
        (
            r"(?:our |the )?(?:hiring|interview(?:ing)?|recruitment|recruiting) (?:process|policy|practices|philosophy)"
            r"(?:\W.{0,40})?|how (?:we|to) (?:hire|interview|recruit)(?:\W.{0,40})?"
            r"|(?:how to )?(?:read(?:ing)?|understand(?:ing)?) (?:an?|the|our|your) (?:[\w-]{1,20} ){0,2}"
            r"(?:posting|announcement|advert|description)s?(?: [\w-]{1,20}){0,2}"
        ),
        "It is a guide about hiring; it offers no job.",
    ),
    (
        r"(?:.{1,60}\W)?by-?laws(?:\W.{0,60})?|(?:our |the )?(?:[\w-]{1,20} )?constitution(?: (?:of|and) .{1,60})?",
        "It holds the rules of a body, and offers no role.",
    ),
    (
        r"(?:.{1,40}\W)?(?:frequently asked questions|faqs?)(?:\W.{0,60})?",
        "It answers questions; it offers no role.",
    ),
    (
        r".{0,60}\b(?:job|career|hiring|recruitment) fair\b.{0,40}",
        "It announces an event, and offers no role.",
    ),
    (
        r"(?:(?:my|our|some|a few|more) )?(?:thoughts|reflections|musings|lessons learned) (?:on|about|from) .{1,80}",
        "It is a news item or an article.",
    ),
    (
        (
            r"(?:our |the )?(?:conflicts? of interests?|code of conduct|terms (?:of (?:use|service)|and conditions)"
            r"|privacy)(?: policy| statement| notice)?"
        ),
        "It is a policy or a procedure.",
    ),
    (
        r".{1,60}\b(?:jobs|careers): (?:roles|requirements|definition|duties|skills|salary)\b.{0,80}",
        "It gives advice about finding work; it offers none.",
    ),
    (
        r"(?:\w{1,20} ){0,2}funding (?:for|opportunities|sources|resources|options)\b.{0,60}",
        "It tells where money may be had; it offers no job.",
    ),
)
# Layouts and collections that a site keeps for people.
OF_PEOPLE = r"(?:staff|team|faculty)?[-_ ]?(?:person|people|profiles?|bio|biography|author|members?)"

# What a page is whose title names no role but ends in one of these, with the weight that it takes away. A word may be
# added when it names a kind of text, or what a person takes part in, and never a job.
GENRES = (5.0, "Its title calls it “{}”, and it offers no role.")
GENRE_WORDS = frozenset(
    """
    policy policies procedure procedures guidelines handbook manual guide checklist faq faqs agenda minutes syllabus
    scholarship scholarships award awards prize grant grants contest competition course courses workshop workshops
    webinar conference event events fair newsletter report reports questions tips hackathon rubric rubrics notes advice
    guidance
    """.split()
)

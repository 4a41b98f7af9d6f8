"""How one applies, as it speaks for a posting. All patterns are in lower case and ASCII."""

from postings.parsing.vocabulary.months import MONTHS

# "To apply", "Apply by", "Interested parties"; but not "to apply one of the solutions"
TO_APPLY = (
    r"\b(?:to apply(?! (?:an?|the|this|that|these|those|them|their|its|your|our|one|any|all|some|such|what)\b)"
    r"|apply (?:now|online|here|today|by|at|in person|with|until|for (?:the|this|a)|through|via|to (?:the|this))"
    r"|how to apply|interested (?:candidates|applicants|parties|persons|individuals)|application deadline)\b"
)

# What one hands in: "Two letters of reference", "Send us your complete application"
PAPERS = (
    r"\b(?:cover letters?|resumes?|curriculum vitae|cvs?|c\.v\."
    r"|letters? of (?:interest|application|recommendation|reference)|references)\b"
    r"|\bsend (?:us |me |in )?(?:your|an|the) (?:\w+ ){0,2}applications?\b"
)

HANDING_IN = (
    # "E-mail the director your portfolio"
    r"\b(?:send|e-?mail|submit|forward|mail|bring)\b[^.\n]{0,60}"
    r"\b(?:cv|resum\w+|curriculum vitae|applications?|portfolio|interest)\b"
    r"|\bapplication forms?\b|\b(?:pick up|get|for|obtain) an? (?:job |employment )?application\b"
    # "See the full description", "Candidate pack", "Further particulars", "Applications should"
    r"|\b(?:full|detailed) (?:job |role |position )?description\b"
    r"|\b(?:(?:job|role|candidate|applicant|recruitment) pack|(?:position|job|role|person) (?:profile|advert|ad)"
    r"|further particulars|(?:full|official) (?:job |role |position )?(?:posting|advert|ad|announcement))\b"
    r"|\bapplications? should\b"
)

APPLICANTS_MUST = r"\bapplicants? (?:must|should|will)\b"
# "The call for artists in residence is now open"
CALL_IS_OPEN = r"\b(?:call|application)s? (?:[\w(),/-]+ ){0,10}(?:is|are) (?:now |still |currently )?open\b"

# "Would you like to help? Then please write to us"
GETTING_IN_TOUCH = (
    r"\bwould you like to (?:work|help|join|take|volunteer)\b"
    r"|\bthen (?:please )?(?:contact|write|e-?mail|get in touch|apply|send)\b"
)

INTERESTED = (
    # "Interested? Talk to us", "If you are interested in this role, please apply"
    r"\binterested(?:\?| in (?:this|the) (?:role|position|opportunity),|,) (?:please )?"
    r"(?:talk|write|e-?mail|contact|call|apply|get in touch|let us know|send|fill|reach out|sign up)\b"
    # "If you are interested in being a steward, please contact", "interested in steering a boat, let us know"
    r"|\binterested in (?:being|becoming|serving|working|volunteering|teaching|[a-z]{3,15}ing) [^.\n]{3,90}, "
    r"(?:please |just )?(?:contact|let (?:us|me) know|e-?mail|get in touch|apply|write|call)\b"
    # "Interested students should contact"
    r"|\binterested (?:\w+ ){0,2}(?:students|people|teachers|educators|librarians|researchers|graduates|volunteers)"
    r" (?:should|must|may|can|please|are (?:invited|encouraged|asked))\b"
    # "Please forward this to anybody who may be interested"
    r"|\b(?:please|kindly|feel free to) (?:\w+ ){0,2}(?:forward|circulate|share|distribute|pass)\b[^.\n]{0,80}"
    r"\b(?:interested|candidates?|applicants?|networks?)\b"
    # "Call the front desk to sign up"
    r"|\b(?:call|e-?mail|contact|write to) [^.\n]{0,60} to (?:sign up|volunteer)\b"
)

# "Fill out our short interest form", "Sign up to help"
FORM = (
    r"\b(?:fill (?:out|in)|complete) (?:this|our|the|an?) (?:[\w-]+ ){0,3}(?:form|application)\b"
    r"|\bsign up (?:here|now|today|to (?:help|volunteer|join))\b"
)

# "Call the office at 555", "Write to ada.roe@", "Contact Ada Roe (ada(at)"
CONTACT = (
    r"\b(?:contact|call|write to|get in touch with|speak to|talk to)\b(?:[^.\n]|\.(?=[a-z])){0,80}"
    r"(?:@|[(\[]at[)\]]|\d{3}|\bmail)"
    r"|\[email address\]"
)

# "Closing on May 3", "Open until filled", "Applications will be reviewed"
DEADLINE = (
    rf"\b(?:deadline|closing (?:date|on|{MONTHS})|closes|apply by|open until filled"
    # "Expressions of interest close in May"
    r"|expressions? of interest (?:close|are due|are invited|must|should|will) "
    # "will continue until the post is filled"
    r"|until (?:the|all) (?:position|post|role|vacancy|job)s? (?:is|are|has been|have been) filled"
    r"|applications? (?:are|is|must|should|will) (?:be |being )?(?:due|received|submitted|accepted|reviewed))\b"
)

ENQUIRIES = (
    r"\b(?:informal (?:enquiries|inquiries)|[ei]nquiries (?:to|about)|the (?:successful )?applicant|the post\b)\b"
)

LINE_OF_AN_ADDRESS = r"(?m:^ ?[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}$)"

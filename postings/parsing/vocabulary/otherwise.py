"""Words by which one tells what else a document may be."""

from postings.parsing.vocabulary import about_hiring

_ERROR_PAGE = (
    r"(?:404|page not found|access denied|forbidden|internal server error|enable javascript|something went wrong"
    r"|bad gateway|captcha)\b"
)

_POLICY = (
    r"(?:(?:this|the following) procedure|procedures? (?:for|to be)"
    # "Step 2", but not "BA step 2" of a salary schedule
    r"|(?<!ba )(?<!ma )(?<!bs )(?<!range )(?<!grade )(?<!lane )(?<!schedule )(?<!salary )(?<!column )step \d+"
    r"|purpose of this policy|this policy|policy statement|revision history"
    # "Instructors may request an assistant", "Requests are due by"
    r"|(?:instructors|faculty|supervisors|teachers|departments?|managers) (?:\w+ ){0,7}"
    r"(?:may|must|should|can) request\b"
    r"|requests (?:are due|must be|should be) \w+"
    # "Students earn up to six credits for an internship"
    r"|earn(?:s|ing)? (?:up to )?(?:an? )?\w+ (?:\w+ )?credits? (?:for|by)"
    # "Approved by the board", but not "A program approved by the state" or "as approved by"
    # "Our pledge", "Examples of unacceptable behavior", of a code of conduct
    r"|our pledge|(?:examples|instances) of (?:un)?(?:acceptable|abusive)[\w, ]{0,60} behaviou?r"
    r"|(?<!as )approved by(?! the (?:state|ministry|department)\b)|standard operating)\b"
)

_NEWS = (
    # What it invites to, once: "RSVP", "Join us for a talk"
    r"(?:register (?:now|here|today)|rsvp|webinar|discussion series|join us (?:for|on)|case study"
    # "In this episode", but "In this post, you will lead" and "In this post the candidate" are of a job
    r"|in this (?:article(?!:)|blog|talk|lesson|episode"
    r"|post(?!,? (?:you will (?!learn|find|see|read|discover)|the (?:successful|candidate|applicant|post))))"
    # "We interviewed the founder", but not "We interviewed ten candidates"
    r"|we (?:interviewed|sat down with|caught up with|(?:spoke|talked|chatted) (?:to|with))"
    r"(?! (?:\w+ ){0,3}(?:candidates|applicants|people who applied))"
    # "was introduced as its next president", "has stepped down"
    r"|blog post|press release|newly named"
    # "The winners of the challenge are"
    r"|(?:the|has|have) (?:announced |today announced )?(?:the )?winners (?:of|are|were)"
    r"|(?:presented|approved|introduced|named|chosen|selected|hired) as (?:the |its |their )?(?:new|next|interim)"
    r"|(?:has|have|had) (?:resigned|stepped down|withdrawn)"
    r"|read the full(?! (?:job |position |role )?(?:announcement|description|posting|advert|details))|congrat\w+"
    # "The summer school will", "Registration is open"
    r"|(?:summer|winter) school (?:invites|is open|will)|registration (?:fee|is open))\b"
)

_FOR_PARTICIPANTS = (
    # "Students aged 14 to 18", "Participants will", "to enter the doctoral program"
    r"(?:(?<!phd )(?<!doctoral )students? (?:aged|ages|who (?:are|will)|can apply)"
    r"|enroll|tuition (?:is|costs?)|curriculum includes"
    r"|participants (?:will|receive|learn|gain)|these courses"
    # "The program costs $10,000", "programs typically cost students", but not "keep track of program costs"
    r"|program(?:me)?s? (?:will |typically |usually )?costs?(?= (?:[$£€]|about|around|nothing|students|participants))"
    # "The bootcamp prepares you for", "our course takes you from"
    r"|(?:program(?:me)?|bootcamp|course|workshop|training) (?:prepares|teaches|takes) (?:you|students|participants)"
    # "We are looking for young people ... to learn how to weave"
    r"|(?:looking for|seek(?:s|ing)?|invit(?:es?|ing)) (?:\w+ ){0,3}"
    r"(?:young people|youth|students|teens|learners|women|adults)\b[^.\n]{0,120}\bto learn\b"
    r"|to enter (?:the|a|an|our) (?:(?:\w+ ){0,3}program(?:me)?|ph\.?d)"
    # "The programme pairs you with an experienced colleague", "We match you with a mentor"
    r"|(?:pairs?|match(?:es)?) (?:you|each of you) with an? (?:experienced|mentor|tutor|coach|trained|senior)"
    # "Apply for the 2030 Summer Seminar", "register for our workshop", but not "apply for the workshop leader position"
    r"|(?:apply|applying|register|registering|sign(?:ing)? up) (?:for|to) (?:the|our|this) (?:[\w’'-]+ ){0,4}"
    r"(?:seminars?|workshops?|courses?|conference|bootcamp|symposium|(?:summer|winter|spring) school)"
    r"(?= (?:by|here|now|today|online|via|through|using|until|on|at|before)\b|[\n.,;:!)]|$)"
    # "As an intern, you will learn", "Lessons are free"
    r"|our interns|(?:intern|student|participant),? you will (?:learn|gain)"
    r"|(?:classes|lessons|courses) are free|free (?:classes|lessons|tutoring))\b"
)

# Of those who are studied: "Participants needed", "take part in an interview study", "take a 10-minute survey"
_STUDY = (
    r"(?:(?:study |research )?participants (?:are )?(?:needed|wanted|sought)"
    r"|(?:take part|participate|participating) in (?:an?|our|the|this) (?:[\w-]+ ){0,3}"
    r"(?:study|survey|experiment|trial)"
    r"|take (?:an?|our|the|this) (?:[\w-]+ ){0,3}survey"
    r"|entered (?:in|into) (?:an?|the|our) (?:[\w-]+ ){0,2}(?:drawing|raffle|draw))\b"
)

_CALL_FOR_PROPOSALS = (
    # "Call for papers", "Proposals for small grants", "Applications are invited from school projects"
    r"calls? for (?:\w+ ){0,2}(?:papers|proposals|abstracts|submissions|contributions|speakers|presenters"
    r"|panelists|presentations|posters|nominations|participation|entries|chapters)\b"
    r"|(?:applications|proposals) for (?:\w+ ){0,2}(?:grants|funding|scholarships|bursaries)\b"
    # "The fund is open for proposals", "We solicit proposals from", "Proposals are invited", "The awarded team will",
    # but not "The funded project will"
    r"|(?:open for|inviting|solicit(?:s|ing)?) (?:\w+ ){0,2}proposals\b"
    r"|proposals (?:are|will be) (?:now )?(?:due|invited|accepted|welcome|sought)\b"
    r"|(?:awarded|selected|winning) (?:teams?|proposals?) (?:will|must|may|are|should)\b"
    # "Faculty may apply for up to $3,000"
    r"|apply for (?:up to |a maximum of )?[$£€] ?\d"
    r"|applications (?:are |is )?(?:welcome|invited|accepted|open) (?:for|from) (?:\w+ ){0,3}projects\b"
    r"|projects (?:are|will be) (?:selected|funded|granted|supported|reviewed)\b"
)

_FAIR = (
    # "Our career fair is on Monday", "We hold a spring teacher job fair", "The fair runs", "Attend the job fair"
    r"(?:job|career|hiring|interview|recruit(?:ing|ment)) fair (?:is|will|from|on|at|this|next|in)\b"
    r"|hold(?:s|ing)? an? (?:[\w-]+ ){0,4}fair\b|the fair (?:is|will|runs|takes)\b"
    r"|(?:attend(?:ing)?|at) (?:the|our|this) (?:[a-z]{3,12} )?(?:job )?fair\b"
)

# What those are told who come once: "What to bring: gloves", "Date: Tuesday, May 14", "Rain or shine"
_EVENT = (
    r"(?:what to (?:bring|wear)\b|hope to see you there\b|dress (?:for the weather|warmly|in layers)\b|rain or shine\b"
    r"|free\W{1,4}(?:and )?open to (?:everyone|everybody|all ages|the public)\b|(?:doors open|we meet) at\b"
    r"|(?:date|when): (?:mon|tues|wednes|thurs|fri|satur|sun)day,? [a-z]+\.? \d"
    r"|(?:work|volunteer|clean-?up|planting) (?:party|day|bee) (?:at|on)\b)"
)

_JOINING_A_GROUP = (
    # "Prospective students", "always happy to hear from you"
    r"(?<!from )(?<!with )(?<!help )(?<!assist )(?<!recruit )prospective (?:\w+ ){0,2}(?:students|postdocs)\b"
    r"|always (?:very )?(?:happy|glad|pleased|keen|interested|excited|open|eager) (?:to|in)\b"
    # "PhD students should apply through the department", "apply directly to our graduate program"
    r"|(?:phd|graduate|doctoral) students? (?:should|must|can|may) apply (?:to|through|via)\b"
    r"|apply (?:directly )?(?:to|through) (?:the|our|one of the) (?:\w+ ){0,3}(?:graduate|phd|doctoral) program"
    r"|your own (?:funding|fellowship)|fellowships? that you could\b"
)

_OF_A_PERSON = (
    # "She holds a degree", but not "whether he or she holds one"
    r"(?<!or )(?:he|she) (?:holds|earned|received|graduated|completed|joined|spent|taught|previously|was born|lives|has"
    r" (?:taught|published|worked|served|been|written)|is (?:the author|a graduate|an alum))\b"
)

_COURSE = (
    # "This course is meant as an introduction", "The workshop covers", "A hands-on workshop"
    r"(?:this|the) (?:course|workshop|tutorial|bootcamp) (?:covers|introduces|assumes|aims"
    r"|is (?:meant|intended|designed|aimed|for|an introduction))\b"
    r"|hands[- ]on (?:workshop|course|tutorial)\b"
)

# Of a request to firms: "The library is soliciting bids", "this RFP"
_BIDS = (
    r"(?<=(?: is|are) )(?:soliciting|inviting|requesting) (?:\w+ ){0,2}(?:proposals|bids|tenders|quotes|quotations)\b"
    r"|this (?:rfp|rfq|request for (?:proposals?|quotations?|bids))\b"
)

_MEMBERSHIP = (
    # "Membership in the society is open to anybody", "Membership fees are as follows", "Dues: $45 a year"
    r"membership (?:(?:in|of) [^.\n]{1,60} )?is (?:available|open|based|free|renewed|valid|annual)\b"
    r"|membership (?:fees|dues|rates) (?:are|is|apply|include)\b|dues(?=(?::| are) ?[$£€])"
    # "Renew your membership", "To join, please fill out the form"
    r"|renew(?:ing)? (?:your )?(?:members|membership)\b|to join,? (?:please )?(?:fill|complete|download|pay|send)\b"
)

# "Day 1", "Week 2: Numbers", as lines begin
_DAY_BY_DAY = r"(?<![^\n])(?:day|week|lesson|module|session) \d{1,2}\b(?=\W?(?:\n|$|[:–—-]))"

_LICENCE = (
    # "Permission is hereby granted", "Redistribution and use in source and binary forms", "without any warranty"
    r"(?:permission is hereby granted|redistributions? (?:and use )?(?:in source|of source)"
    r"|without (?:any )?warrant(?:y|ies)(?: of any kind| or conditions)"
    r"|this (?:license|licence) (?:does not|grants|applies|is a)|covered (?:work|software)\b"
    r"|terms and conditions for use, reproduction|above copyright notice)"
)

_MANUAL = (
    # "npm install", "git clone https://...", "Usage: elm [options]", "the --quiet option"
    r"(?:(?:pip3?|npm|yarn|brew|apt|apt-get|cargo|gem|conda|go) (?:install|get)\b|git clone (?:https?:|git@|--)"
    r"|(?:usage|synopsis): (?:\$ )?[a-z]"
    r"|(?<=--)(?:help|version|verbose|quiet|silent|output|input|force|recursive|dry-run|config|json|save|save-dev|global"
    r"|name|path|file|debug|target|no-[a-z]+|with-[a-z]+|enable-[a-z]+)\b)"
)

_UNFILLED = "It is a template that has not been filled in."

# What else a document may be, with the reason that is given. The weight is taken from what speaks for a posting. Each
# pattern begins where a word does, so none of its alternatives needs to say so, and with one of a few
# letters, by which they are tried.
_MINUTES = (
    # "The board voted to", "The motion carried", "The meeting was adjourned", "The minutes of the last meeting"
    r"(?:(?:the|our) (?:board|council|committee|trustees|members|commission) (?:voted|moved to|unanimously)"
    r"|motion (?:to [^.\n]{3,80} )?(?:was |is )?(?:made|seconded|carried|passed|approved|failed)"
    r"|(?:meeting|session) (?:was )?(?:called to order|adjourned)"
    r"|minutes (?:of the|from the|were) (?:last|previous|approved|meeting|\w+ meeting))\b"
)

_ELECTION = (
    # "Voting is open until Friday", "These are the nominees", "I hope to have your vote"
    r"(?:voting (?:is|will be) (?:now )?(?:open|closed)|voting (?:opens|closes|ends) (?:on|at|in)"
    r"|(?:these|here|below|following) (?:are )?(?:the |our |your )?nominees|nominees (?:are(?=:)|for (?:the|this|our))"
    r"|hope to have your vote|cast your (?:vote|ballot)|no nominee)\b"
)

OTHERWISE = (
    (4.0, about_hiring.APPOINTED, "It announces people who were already appointed."),
    (4.0, about_hiring.NO_OPENINGS, "It says that there are no open positions."),
    (8.0, about_hiring.NONE_OPEN, "It says that there are no open positions."),
    (2.0, about_hiring.HOW_TO_POST, "It tells how jobs are posted; it offers none."),
    (5.0, about_hiring.ADVICE, "It gives advice about finding work; it offers none."),
    (2.0, about_hiring.OF_ADVICE, "It gives advice about finding work; it offers none."),
    (4.0, _ERROR_PAGE, "It is a saved error page."),
    (3.0, _POLICY, "It is a policy or a procedure."),
    (6.0, _LICENCE, "It is a licence, and offers no role."),
    (1.5, _MANUAL, "It is the manual of a program, and offers no role."),
    (4.0, _MINUTES, "It records what a meeting decided, and offers no role."),
    (4.0, _ELECTION, "It puts up people for election, and offers no role."),
    (2.0, _NEWS, "It is a news item or an article."),
    (2.5, _FOR_PARTICIPANTS, "It describes a programme for participants, not a job."),
    (4.0, _STUDY, "It asks people to take part in a study, and offers no role."),
    (3.0, about_hiring.BLANKS, _UNFILLED),
    (3.0, _CALL_FOR_PROPOSALS, "It calls for proposals, papers or talks, not for people to fill a role."),
    (4.0, _FAIR, "It announces an event, and offers no role."),
    (1.5, _EVENT, "It announces an event, and offers no role."),
    (2.5, _JOINING_A_GROUP, "It tells how one may join a group, and offers no role."),
    (1.5, about_hiring.FORETOLD, "It foretells openings, and offers none yet."),
    (3.0, about_hiring.FORM, "It is a form for those who apply, and describes no role."),
    (3.0, about_hiring.GUIDE_TO_HIRING, "It is a guide about hiring; it offers no job."),
    (
        4.0,
        about_hiring.OF_STAFF,
        "It tells those who work there how they are hired, paid or promoted; it offers no role.",
    ),
    (2.0, _OF_A_PERSON, "It tells of a person, and offers no role."),
    (1.5, _DAY_BY_DAY, "It tells what one does day by day, and offers no role."),
    (2.0, about_hiring.CALLED_A_TEMPLATE, _UNFILLED),
)
# The same, of what somebody works at whose job the title names: who teaches a course, collects dues, asks for bids.
UNLESS_A_JOB_IS_NAMED = (
    (4.0, _COURSE, "It describes a course for participants, not a job."),
    (5.0, _BIDS, "It calls for proposals, papers or talks, not for people to fill a role."),
    (4.0, _MEMBERSHIP, "It tells how one may join a group, and offers no role."),
)

"""Sentences that state a requirement in prose. Tried only where no heading says it."""

from postings.parsing.vocabulary.duties import WHO, WORKER
from postings.parsing.vocabulary.sought import ASSET, LOOKED_FOR, WE_EXPECT
from postings.parsing.vocabulary.things_asked import (
    IS_PREFERRED,
    NAMED_ALONE,
    THING_HELPS,
    THING_IS_ESSENTIAL,
    THING_PREFERRED,
    THING_REQUIRED,
)

_YOU_NEED = r"""
    # "You will need a car", but not "You will need to apply online"
    you(?:['’]ll|\swill)?\s(?:do\s)?need\s(?!to\s(?:submit|send|apply|complete|fill|register)) |
    # "A teaching degree or two years at sea", but not "A degree is awarded"
    an?\s(?:[\w’'.]+\s){0,2}(?:degree|diploma|certificate|licen[cs]e)\b(?!.{0,80}\b(?:is|are|was|will|awarded)\b) |
    # "You either have a boat or know somebody who has"
    you(?:
        ['’]ve|
        \s(?:either\s)?(?:have|know|love|enjoy|bring|can(?!\swork\s(?:from|in|at|remotely|flexibl))|thrive|care|believe|understand|speak|hold|possess)
    )\s
"""
# "To be considered, you must have a boat", but not "You will have access to a boat" or "You will hold office hours"
_YOU_WILL_HAVE = r"""
    (?:to\sbe\s(?:considered|successful|appointed|eligible|selected),?\s)?
    you(?:['’]ll|\s(?:will|should|must))\s(?:ideally\s|also\s)?
    (?:
        have\s
        (?!
            the\s|access|opportunit|(?:client\s|regular\s|daily\s|direct\s)?contact\b|
            responsib|oversight|time\b|your\b|plenty|fun\b|
            an?\s(?:chance|opportunity|lot\b|great|unique|wonderful)
        )|
        hold\s(?!a\sleadership|weekly|regular|office|meetings|\w+\soffice\shours)|
        possess\s|
        be\sin\spossession\sof\b
    )
"""
# "You are patient", but not "You are the one who", "You are free to choose" or "You are responsible for"
_YOU_ARE = r"""
    you(?:['’]re|\sare)\s
    (?!
        the\s|free\sto\s(?:decide|choose|pick|set|organi[sz]e)|
        responsible|in\scharge|expected|going|invited|welcome|interested|asked|here|
        free\s(?:to\s)?(?:travel|use)|not\salone|encouraged
    )
"""
# "is expected to" and the like state a duty
_OF_DUTIES = r"(?!responsible|expected|required|asked)"
# "Our ideal teacher is patient", "A strong candidate will at least have", but not "... will be offered"
_IDEAL_CANDIDATE = rf"""
    (?:(?:the|our|an?)\s)?(?:ideal|perfect|right|best|strongest|strong|good|successful)\s(?:\w+\s){{0,2}}
    (?:candidate|applicant|person|fit|match|hire|colleague|teammate|addition|{WORKER})s?\s
    (?:typically\s|usually\s|generally\s|often\s|also\s|ideally\s)?
    (?:
        is\s{_OF_DUTIES}|are\s{_OF_DUTIES}|
        has|have|enjoys?|brings?|possess(?:es)?|holds?|loves?|demonstrates?|understands?|knows?|shows?|thrives?|
        (?:will|should|must|would)\s(?:(?:at\s(?:a|the)\s(?:very\s)?(?:minimum|least)|at\sleast|also|ideally),?\s)?
        (?:
            be\s
            (?!
                responsible|expected|required|asked|part|a\smember|based|located|joining|working|
                offered|paid|employed|appointed|contacted|notified|subject|selected|chosen|hired|recruited|invited|
                eligible|given
            )|
            have|hold|possess|bring|demonstrate|show|enjoy
        )
    )\b
"""
# "The post would ideally suit a sailor", "As it is by the sea, this job is also suited to sailors"
_JOB_SUITS = r"""
    (?:[^.;]{3,80}\s)?th(?:e|is)\s(?:\w+\s)?(?:post|position|role|job)(?:,\s\w+,)?\s
    (?:(?:is|(?:would|will)(?:\sbe)?)\s)?
    (?:(?:also|perfectly|ideally|well|best|particularly)\s)*suit(?:s|ed\s(?:to|for))?\s
"""
_BEGUN_OTHERWISE = r"""
    # "You stay calm"
    you\s(?:stay|keep)\s(?:calm|cool|curious|patient|positive|organi[sz]ed)\b |
    # "People who have taught before do well here", "Anyone with a boat can do this"
    people\swho\s(?:[\w’'-]+\s){1,15}(?:do\swell|thrive|succeed|will\senjoy\sth\w+)\b |
    any(?:one|body)\s(?:with|who)\s(?:[\w’'-]+\s){1,15}(?:can|may|is\swelcome\sto)\s
    (?:do|take|volunteer|join|run|serve)\b |
    # "Candidates hold a doctorate"
    (?:candidates|applicants)\s(?:hold|possess|are\s(?:typically|usually|generally|current))\b |
    what\smatters\s(?:[\w’'-]+\s){0,5}is\sthat\syou\b |
    # "You don't need a degree, but you do need"
    you\s(?:don['’]t|do\snot)\s(?:have\sto|need)\b.{3,80}\bbut\syou\s(?:do\sneed|need|must|should)\b |
    at\sleast\s\d\d\syears\s(?:of\sage|old)\b |
    needs?\sto\sbe\s(?:able|at\sleast|comfortable|familiar|fluent|over|available|willing)\b |
    # "Passionate about the sea?"
    (?:experienced\sin|passionate\sabout|skilled\s(?:in|at))\b[^.?!]{3,200}\?$ |
    ideally,?\s(?:you|they|candidates|applicants|(?:the|this|our)\s\w+)\b |
    # "The minimum age for guides is 18"
    (?:the\s)?minimum\sage\s(?:[a-z]+\s){0,3}is\s\d |
    # "Qualifications for guides include", "A calm, friendly person is best for this post"
    qualifications\s(?:for|of)\s(?:[\w-]+\s){1,4}(?:include|are)\b |
    (?:an?|someone|somebody)\s(?:[\w-]+,?\s){1,6}(?:is|would\sbe)\s(?:best|ideal|perfect|ideally\ssuited|well[\s-]suited)\s
    (?:for|to|in)\sth(?:e|is)\s(?:\w+\s)?(?:position|role|job|post|work)\b |
    # "Open to students who can swim"
    (?:th(?:e|is)\s(?:position|role|job|post|internship|fellowship|opportunity)\sis\s)?(?:only\s)?open\s(?:only\s)?to\s
    (?:[a-z-]+\s){0,3}(?:students|graduates|undergraduates|applicants|candidates|anyone|people|persons|teachers|members)\s
    (?:who|with|enrolled|aged|over|(?:in|from|at)\s(?:any|all|an?|the|our)\b)\b |
    # "It is essential that the cook can swim", but not "It is important that you send"
    it\sis\s(?:essential|desirable|important|advantageous|preferable)\sthat\s
    (?:you|candidates|applicants|the\s\w+)\s(?!submit|send|include) |
    # Without a subject: "Must swim", "Minimum of two years"
    (?:preference (?:will be|is|may be) given|must|should|requires?|qualified|minimum of)\b |
    # "Other important skills include", "Optional but useful qualifications that count in your favour are"
    (?:[\w-]+\s){0,4}
    (?:
        qualifications|requirements|prerequisites|
        (?:
            desirable|desired|preferred|required|essential|ideal|important|key|necessary|optional|valued|valuable|
            useful|helpful|beneficial|advantageous
        )\s
        (?:qualities|skills|attributes|traits|experience)
    )(?:\sthat\s(?:[\w-]+\s){2,6}?(?=include|are\b)|\s)(?:include|are)\b |
    # "It would be great if you could swim"
    it\s(?:also\s)?helps\sif\syou\b |
    we(?:['’]d|\swould)\s(?:also\s)?(?:love|like)\sit\sif\syou\b |
    it(?:['’]d|\swould)\s(?:also\s)?(?:help|be\s(?:great|good|helpful|useful|an?\s\w+))\sif\syou\b
"""
_YOU_WILL_BE = r"""
    # "You'll be at home on the water"
    you(?:['’]ll|\swill)\sbe\s(?:at\s(?:home|ease)|comfortable|confident|happy|able|passionate|someone|somebody)\b |
    # "Applicants will be fluent", "You will be a strong swimmer", "You will hold a master's licence"
    (?:you|applicants?|candidates?)(?:['’]ll|\swill)\s(?:also\s)?
    (?:
        be\s(?:
            (?:educated|qualified)\sto\b|
            (?:well\s)?(?:experienced|skilled|versed)\sin|
            fluent|proficient|familiar\swith|numerate|literate|computer[\s-]literate|
            an?\s(?:(?:highly|very|well)[\s-])?
            (?:
                graduate|experienced|excellent|confident|strong|skilled|qualified|effective|natural|proven|creative|
                motivated|enthusiastic|committed|talented|trained|gifted|accomplished|good|self-|team\splayer
            )
        )\b|
        hold\s(?:an?|the)\s(?:[\w'’.-]+\s){0,4}
        (?:degree|ph\.?d|diploma|qualification|licen[cs]e|certificate|doctorate)\b
    )
"""
# ... but not "A writer needs some training", as one tells of a trade.
_WHO = rf"(?!an?\s){WHO}"
_SOMETHING = r"(?:an?|at\sleast|some|good|strong|excellent|prior|previous)"
_SOMEBODY_NEEDS = rf"""
    ^{_WHO}\s(?:
        # "The head cook will have some experience", "Our next keeper brings ten years of training",
        # but not "... will have the opportunity"
        (?:will\s(?:have|bring|possess)|has|brings|possesses)\s
        (?:(?!the\b|opportunit|access\b)[\w’',-]+\s){{0,5}}{ASSET}\b |
        # "The keeper should know the coast", but not "The keeper should apply"
        (?:must|should|needs?\sto|ha(?:s|ve)\sto)\s(?:also\s|ideally\s)?
        (?:
            have|hold|possess|know|understand|speak|enjoy|like|love|pass|
            be\s(?:
                an?|able|at\sleast|over|aged|comfortable|confident|familiar|fluent|proficient|skilled|experienced|
                trained|certified|licensed|qualified|enrolled|available|willing|ready|patient|reliable|flexible|
                creative|friendly|organi[sz]ed|motivated|committed|passionate|punctual|detail[\s-]oriented|dependable|
                personable|courteous|enthusiastic|(?:very|highly|well)\b|good\s(?:with|at|in)\b
            )
        )\b |
        # "Each guide needs a car"
        needs\s{_SOMETHING}\s
    ) |
    ^(?:applicants|candidates)\sneed\s{_SOMETHING}\s
"""
# "They must have", "He or she should be able", "Interested readers need to be over 16", "Volunteers must also enjoy"
_THEY_MUST = rf"""
    ^(?:they|he\sor\sshe|she\sor\she|(?:s|she)/he|interested\s[a-z]+|volunteers|tutors|mentors|teachers|coaches)\s
    (?:must|should|need\sto|have\sto)\s(?:also\s)?
    (?:
        have|hold|possess|know|enjoy|pass|undergo|
        be\s(?:
            able|at\sleast|comfortable|familiar|fluent|willing|enrolled|available|proficient|aged|over
        )
    )\b |
    # "They also need a pilot's licence"
    ^they\s(?:also\s)?need\s{_SOMETHING}\s(?:[\w’',-]+\s){{0,3}}{ASSET}\b |
    ^(?:they|he\sor\sshe|she\sor\she|(?:s|she)/he)\s(?:will|would)\s(?:also\s)?be\s(?:able|comfortable|confident|fluent|familiar)\b
"""
_SOMEBODY_MUST = r"""
    # "The post-holder should also be willing"
    (?:incumbent|appointee|post-?holder)\s(?:must|should|needs\sto)\s(?:also\s)?
    (?:
        be\s(?:familiar|able|proficient|fluent|comfortable|willing|knowledgeable|skilled|experienced)|
        have|hold|possess
    )\b |
    # "Interns must", "Candidates with"
    (?:candidates?|applicants?|he/she|consultants?|facilitators?|fellows?|interns?)\s
    (?:must|should|need to|(?:will (?:have|possess)|has|have)(?! (?:the (?:opportunity|chance)|access)\b)|with)\b |
    you\s(?:must|should|need to|have)\b |
    must (?:be|have|hold|possess|pass|complete|undergo|demonstrate)\b
"""
# "The work also requires a basic understanding", but not "The role requires background checks"
_WORK_REQUIRES = r"""
    (?:role|position|post|job|work|research|project)\s(?:also\s|that\s)?(?:requires|takes|needs)\s
    (?:(?:an?|some|the|strong|good|excellent|solid|advanced|basic|in-depth)\s)*
    (?:(?!of\b|to\b|background\schecks?)[\w-]+,?\s){0,5}?
    (?:
        degree|interest|knowledge|experience|command|understanding|background(?!\schecks?)|ability|familiarity|
        fluency|expertise|proficiency|patience|flexibility|stamina|discretion|ph\.?d|skills|strength|humou?r|sense\sof\s\w+|creativity|
        initiative|tact|enthusiasm|dedication|car|vehicle|transportation|lifting|standing|someone\swho|somebody\swho
    )\b |
    # "The job calls for patience"
    (?:role|position|post|job|work)\s(?:also\s)?(?:calls\sfor|demands)\b
"""
# A sentence about what is asked of whoever will do the work.
REQUIREMENT = rf"""
    ^(?:
        {_YOU_NEED} |
        {_YOU_WILL_HAVE} |
        {_YOU_ARE} |
        {_IDEAL_CANDIDATE} |
        {_JOB_SUITS} |
        {_BEGUN_OTHERWISE} |
        {_YOU_WILL_BE} |
        {NAMED_ALONE} |
        {THING_REQUIRED} |
        {THING_HELPS}
    ) |
    {_SOMEBODY_NEEDS} |
    {WE_EXPECT} |
    {_THEY_MUST} |
    {THING_IS_ESSENTIAL} |
    \b(?:
        {LOOKED_FOR} |
        {THING_PREFERRED} |
        {_SOMEBODY_MUST} |
        {_WORK_REQUIRES} |
        {IS_PREFERRED}
    )
"""

"""Sentences that lead into a list, or state a duty or a requirement in prose. Tried only where no heading says it."""

DUTIES_LEAD = r"""
    \b(?:responsib\w+|duties|tasks|role|you(?:['’]ll| will)|(?:will|to) (?:be expected|work|lead|support|help|be)|will|expect(?:ed)?|include[sd]?|job|would)\b |
    \b(?:ask(?:ed|ing)?\b.{0,30}\sto|shall|performs?\sthe\sfollowing|(?:supports?|helps?|contributes?)\b[^:]{0,60}\sby|you\s(?:might|may|['’]?ll)|^as\b[^:]{3,40}\syou)\W*$ |
    ^the\s(?:[\w’'&/-]+\s){1,6}also:$ | \b(?:involves?|consists? of|entails?|(?:assist|help)s?(?:ing)?\s(?:us\s)?with|needs?\s(?:someone|somebody|you|help|volunteers)\sto|you(?:['’]d|\swould)\sbe|(?:projects?|tasks|activities)\s(?:are|include|may))\b
"""
# What one is given, and what one sends, are neither duties nor requirements.
NEITHER_LEAD = r"""
    \b(?:topics?|themes?|interests|subjects)\s(?:of\s\w+\s)?(?:currently\s|may\s)?(?:include|are|cover|comprise)s?\b |
    \b(?:should|must|will|to|please)\s(?:also\s)?(?:(?:submit|send|upload|enclose|attach|e-?mail)\b[^:]{0,40}:?|(?:provide|be\spaid)\W*)$ | \b(?:shortlisted|short-listed|interviews?|salary|pay|team|learn|learn\show)\b[^:]{0,40}\b(?:will|includes?|depends?\son|depend\son|to)\b[^:]{0,20}:?$ |
    ^(?:our\s)?(?:current|recent|past|previous)\b |
    \bwork(?:ing|s)?\s(?:[a-z]+ly\s)?(?:with|alongside)\s(?![^:]*\b(?:tasks|duties|responsibilities|projects|activities|areas)\b)[^:]{3,120}\bincluding\W*$ |
    ^if\s(?:you|anyone|students)\b(?![^:]*\bfollowing\b)[^:]{3,120}\b(?:there\s(?:is|are)|here\s(?:is|are)|you\s(?:can|may|could)|please\s(?:see|visit|check|look|contact|read))\b |
    ^in\s(?:return|exchange)\b | ^please\s(?:include|send|submit|attach|provide|e-?mail)\b | ^(?:to\sapply|send\sus)\b(?!.{0,20}\bneed\b) |
    \b(?:you|interns?|fellows?|volunteers?|employees|staff|participants|candidates?|applicants?|students?|scholars?|recipients?|post-?holders?|appointees?|tutors?|mentors?)(?:['’]ll|\swill|\scan|\smay)?\s(?:also\s)?(?:receive|gain|get|enjoy|learn|earn|benefit|be\s(?:offered|provided\swith|awarded|entitled\sto|eligible\s(?:for|to\sreceive)))\b(?!\sto\b)(?!.{0,60}\b(?:tasks|duties|responsibilit\w+)\b) |
    \b(?:scholarships?|studentships?|awards?|funding|grants?|bursary|prizes?|offer|support)\s(?:also\s|will\s)?(?:covers?|includes?|provides?|comprises?|consists\sof)\W*$ |
    \b(?:benefits?|perks?|package|compensation|applications?|submissions?|materials|letters?|r[eé]sum[eé]s?|cvs?|programs|programmes|courses|classes|services|schools|values)\b[^:]{0,30}\b(?:includes?|contains?|consists?\sof|comprises?|should|must|are)\b
"""
QUALIFICATIONS_LEAD = r"""
    \b(?:ideal|successful|strong|qualified|right|best|great)\s(?:\w+\s){0,3}(?:candidates?|applicants?|consultants?|facilitators?|fellows?|interns?|coach\w*|person|fit|teachers?)\b |
    \b(?:candidates?|applicants?|you)\b.{0,40}\b(?:should|must|have|has|who|are|(?<!work )(?<!working )(?<!work closely )(?<!working closely )with|bring|possess|meet|demonstrate)\b |
    \b(?:looking for|seek(?:ing|s)?|searching for)\b.{0,120}\b(?:who|with|that|have|has)\b | \b(?:like|love|want|need|welcome|excited\sabout|hop(?:e|ing)\sfor)\s(?:to\s\w+\s(?:from\s|with\s)?)?(?:someone|somebody|(?:a|an)\s[\w-]+|people|[\w-]+s)\swho\W*$ | \b(?:qualif\w+|requirements?|eligib\w+|prerequisites?|must have|is required|are required|should have)\b |
    ^ideally,?\s(?:you|candidates|applicants|the\s\w+)\b | \b(?:passionate|enthusiastic|comfortable|familiar|experienced|proficient|skilled|fluent)\s(?:about|with|in|at)\W*$ |
    \byou(?:['’]ll| will|['’]re| are)?(?: be)? like\W*$ | \babout you\W*$ | \bwe(?:['’]d|\swould)\s(?:also\s|really\s)?(?:appreciate|welcome|value)\b | ^in addition,? candidates\b | ^be able to\b |
    \b(?:you|applicants?|candidates?|they)(?:['’]ll|\swill)?\sneed(?:\sto\s(?:be|have))?\W*$ | ^(?:we|this\s(?:role|position|job))\s(?:require|value|prefer)s?\b | \b(?:desirable|beneficial|advantageous|helpful|useful|an?\s(?:plus|advantage|asset)|bonus|good\sfit|great\sfit|right\sfit|perfect\sfit)\b |
    \b(?:importance|weight|emphasis|value|priority|preference)\s(?:will\sbe|is|shall\sbe)\s(?:also\s)?(?:attached|given|placed|put|laid)\s(?:to|on|upon)\b(?!.{0,60}\b(?:duties|tasks|responsibilities)\b) |
    \bif(?:\syou(?:['’](?:re|ve)|\sare|\shave)?)?\W*$ | \b(?:essential|important|desirable)\sthat\syou\b | ^(?:the\s)?(?:post|position|role|job)\s(?:requires|calls\sfor)\W*$ |
    ^(?:all\s|our\s)?(?:staff|tutors|volunteers|mentors|teachers|coaches|interns|fellows|instructors|applicants|trustees|members)\s(?:must|should|need\sto|are)(?:\sbe)?\W*$ | ^a\sgood\s\w+\s(?:is|has)\W*$ | ^experience\b |
    \b(?:characteristics|attributes|qualities|traits)\s(?:[\w’'-]+\s){0,6}(?:are|be|includes?)\W*$
"""

# A sentence about the role's own work. `WHO` stands for whoever will do it.
WHO = r"""
    (?:(?:the|this|our|your|each|a|an)\s)?(?:(?!and\b|who\b|that\b|we\b|qualifications\b|requirements\b|benefits\b)[\w’'&/()-]+\s){0,7}?(?:candidate|candidates|candidate\(s\)|applicants?|person|individual|incumbent|position|role|job|appointee|hire|employee|(?:post|job|role)?-?holder|
    consultants?|interns?|fellows?|coordinator|director|manager|librarian|teacher|tutor|instructor|assistant|associate|specialist|officer|faculty|coach|lead|engineer|developer|designer|analyst|educator|member|fabricator|worker|counsell?or|nurse|aide|clerk|
    student|postdoc|researcher|lecturer|professor|scientist|guide|organist|organi[sz]er|steward|secretary|treasurer|chair|president|trustee|mentor|guard|driver|cook|caretaker|registrar|bookkeeper|accountant|trainer|leader|
    administrator|supervisor|head|principal|dean|writer|editor|archivist|catalogu?er|curator|conservator|scholar|moderator|ambassador|advis[eo]r|executive|apprentice|trainee|receptionist|therapist|custodian|attendant|
    programmer|architect|auditor|planner|producer|recruiter|strategist|evaluator|interpreter|translator|illustrator|docent|representative|inspector|[a-z]{2,20}(?:ician|ologist|grapher|master))(?:(?<!student)s\b)?(?:\s(?:of|for|in|at)\s(?:the\s|this\s|our\s)?[\w’'&-]+(?:\s[\w’'&-]+){0,4}?)?
"""
DUTY = rf"""
    ^(?:(?:under|in|with|as|within|working|together|through|alongside|reporting|based)\s[^.;:]{{3,120}}?,\s)?(?:{WHO}|(?-i:[Tt]he\s(?:[A-Z][a-z]+\s)?[A-Z]{{2,4}}s?)|you|they|he/she|she/he|s/he|(?:he|she)\sor\s(?:she|he|they)|incumbent|(?:(?:job|key|main|core|primary|principal|essential|specific|general|typical|other|secondary|occasional|additional|further|daily|regular)\s)*(?:duties|responsibilities|tasks)|primary responsibilit\w+)(?:['’]ll|\s(?:will|shall|may|(?:is|are)\s(?:also\s|chiefly\s|primarily\s)?(?:responsible|expected|charged\swith|in\scharge\sof)|include|is to))\b |
    ^(?:as\s[^.;:,]{{3,80}},\s)?(?:(?:the|this|your|our|an?|each)\s(?:[\w-]+\s)?(?:work|role|job|position|post|days?|weeks?|internship|fellowship|traineeship|apprenticeship|placement|residency)|work\s(?:in|at|with)\s(?:the|this|our)\s[\w-]+)\s(?:also\s|will\s|would\s|may\s|primarily\s|mainly\s)*(?:includes?\s(?=[a-z]+ing\b)|involves?\b|entails?\b) |
    ^(?:under|in|with|as|within|working|together|through|alongside|reporting|based)\s[^.;:]{{3,120}}?,\syou\swould\s(?:also\s)?(?!like|love|need|have|be|want|prefer|enjoy|receive|get|gain|join|earn)[a-z]+\b |
    ^(?:[^.;:]{{3,120}},\s(?:but|and|so|though|while)\s)?(?:[a-z]+\s){{0,3}}(?:duties|responsibilities|tasks)\s(?:also\s|may\s|might\s|will\s|would\s|can\s|could\s)*include:?\s(?=[a-z]+ing\b) |
    ^(?:will|may also|responsible for|reporting to|reports to)\b.{{0,80}}\b(?:and|will|is|for|be)\b | ^(?:also\s|jointly\s|primarily\s|overall\s|solely\s|co-)?responsible\s(?:with\s[^.;]{{3,60}}?\s)?for\b | ^other (?:tasks|duties|responsibilities)\b | ^additional (?:responsibilities|duties)\b |
    ^the\s(?:work|job|role|position|post|[a-z]{{3,12}}ship)\s(?:combines|consists|covers|ranges)\b |
    ^in this (?:role|position|job|post)\b | \byou(?:['’]ll|\s(?:will|would))\s(?:also\s)?be\sresponsible\sfor\b | ^you(?:['’]d|\swould)\s(?:also\s)?be\s(?:expected\sto|responsible\sfor|in\scharge\sof|[a-z]{{2,20}}ing)\b | ^we\sneed\s(?:someone|somebody|you|volunteers|help)\sto\s |
    ^(?:(?:the|our)\s(?:\w+\s){{0,3}}\w+['’]s?\s|the\s|your\s|our\s)?(?:main\s|key\s|primary\s|typical\s|daily\s|specific\s|core\s|principal\s|central\s)?(?:duties|dut(?:y|ies)|areas?\sof\sresponsibility|responsibilit(?:y|ies)|tasks?|activities|focus|priority)(?:\s(?:of|in|on|for|within)\s[^.,;:]{{3,60}}?)?\s(?:also\s|may\s|might\s|will\s|would\s|can\s|could\s)*(?:ranges?\sfrom|includes?|involves?|consists?\sof|(?:is|are|will\sbe)\sto)\b | ^the\s(?:\w+\s)?(?:goal|aim|purpose|objective)\sof\sth(?:e|is)\s(?:role|position|post|job)\sis\sto\b | ^(?:the\s)?(?:primary\s|main\s|key\s|principal\s)?(?:responsibilities|duties)\sof\s[^.,]{{3,60}}\s(?:include|involve|are|will\sinclude)\b
"""
# ... also in the present tense, where a verb that begins duties follows: "You plan lessons", "The coach visits schools".
ACTS = rf"""
    ^(?:(?:(?!\b(?:you|they)\b)[^.;:,]){{3,80}},\s)?(?:you|they|he\sor\sshe|she\sor\she)\s(?!(?:do|will|can|wo|ca)(?:n['’]t|\snot)\b)(?:also\s|often\s|regularly\s|usually\s|then\s)? |
    ^(?-i:The|This|Our|Each|An?(?!\s(?:\w+\s){{0,2}}(?:student|member|person|individual|candidate)\b))\s(?!(?:position|role|job)\b){WHO}\s(?:also\s|often\s|regularly\s|usually\s|then\s)?(?=[a-z-]+s\b) |
    ^(?:as\s[^.;:,]{{3,80}},\s(?:our\s|the\s)?(?:[a-z-]{{2,20}}\s)?|(?:(?-i:Our|The)\s)?(?:(?-i:[A-Z])[a-z-]{{2,20}}\s(?:[a-z-]{{2,20}}\s)?)?)(?:tutors|volunteers|teachers|educators|docents|guides|pages|clerks|librarians|rangers|stewards|technicians|researchers|interns|fellows|mentors|coaches|instructors|assistants|facilitators|counsell?ors|leaders|ambassadors|aides|developers|engineers|designers|coordinators|specialists|analysts|consultants|editors|writers|trainers)\s(?:also\s|often\s|regularly\s|usually\s|then\s)?
"""
# ... but what happens to the person, or how one applies, is no work.
NO_DUTY = r"""
    ^(?:the|an?|our|your)\s(?:ideal|perfect|right|best|strongest)\s(?:\w+\s){0,2}(?:will|would|should)\s(?:also\s|ideally\s)?be\s(?!responsible|accountable|expected|tasked|charged|in\scharge|required|the\b|\w+ing\b) |
    \bremains?\sopen\b | \b(?:you|will|would)\s(?:also\s)?thrives?\b | (?<!to\s)\bsuit\san?\b | ^seeks?\s(?:an?|someone|somebody|people)\b | \bwill\s(?:also\s)?(?:begin|start|commence)\s(?:immediately|on\b|in\b|upon\b|once\b|when\b|as\b) | \b(?:be (?:hosted|integrated|embedded|financed|funded|supervised|mentored|advised|employed|appointed|hired|given|granted|enrolled|affiliated|notified|contacted|informed|considered)\b|expected to (?:start|begin|relocate|move)\b|find (?:us|yourself|out|an?)\b|find\b[^.]{0,60}\b(?:here|below|online)\W*$|become (?:an? )?(?:part|member|integral)\b|gain\b|learn\b|lack\b|receive|paid|earn|be part of|get to|get (?:\$|£|€|\d|an?|the|paid|free|your)\b|need to be|be expected to have|work (?:from|out of|at) (?:our|the) |work under the (?:supervision|guidance|direction|mentorship) of|(?:have|get) the (?:chance|opportunity)(?! to (?:supervise|teach|lead|manage|mentor|design|build|shape|coach|train|work (?:in|on))\b)|enjoy|join(?:ing)?\b|love|be (?:subject|required to (?:pass|complete|undergo)|based|located|paid|eligible|offered|provided|compensated|contacted|selected|chosen|hired|appointed|recruited|invited|notified|considered|asked to submit|interviewed|filled|posted|open)|salary|benefits?|stipend|apply|application|resume|cv\b|
    interview|reports? (?:\w+ )?to|appointment|start(?:s|ing)? (?:date|on|in)|(?:full|part)[- ]time\b(?!\s(?:staff|employees|assistants?|volunteers|teachers|workers|librarians))|hours (?:per|a|each)|must have|should have|be in possession of|have (?:a|an|at least|experience|strong|excellent|exceptional|proven|highly|well)|hold\b(?!\s(?:weekly\s|regular\s|monthly\s)?(?:office|meetings|classes|sessions|workshops|lessons|consultations|interviews))|possess|candidates? will have|be (?:an? |comfortable|able|passionate|highly|proficient|fluent|educated|qualified|experienced|skilled|familiar|literate|numerate|computer[ -]literate|at\s(?:home|ease)|confident|happy))\b
"""
REQUIREMENT = r"""
    ^(?:you(?:['’]ll|\swill)?\s(?:do\s)?need\s(?!to\s(?:submit|send|apply|complete|fill|register)) |
    an?\s(?:[\w’'.]+\s){0,2}(?:degree|diploma|certificate|licen[cs]e)\b(?!.{0,80}\b(?:is|are|was|will|awarded)\b) |
    you(?:['’]ve|\s(?:either\s)?(?:have|know|love|enjoy|bring|can|thrive|care|believe|understand|speak|hold|possess))\s |
    (?:to\sbe\s(?:considered|successful|appointed|eligible|selected),?\s)?you(?:['’]ll|\s(?:will|should|must))\s(?:ideally\s|also\s)?(?:have\s(?!the\s|access|opportunit|(?:client\s|regular\s|daily\s|direct\s)?contact\b|responsib|oversight|time\b|your\b|plenty|fun\b|an?\s(?:chance|opportunity|lot\b|great|unique|wonderful))|hold\s(?!a\sleadership|weekly|regular|office|meetings|\w+\soffice\shours)|possess\s|be\sin\spossession\sof\b) |
    you(?:['’]re|\sare)\s(?!the\s|free\sto\s(?:decide|choose|pick|set|organi[sz]e)|responsible|expected|going|invited|welcome|interested|asked|here) |
    (?:(?:the|our|an?)\s)?(?:ideal|perfect|right|best|strongest|strong|good|successful)\s(?:\w+\s){0,2}(?:candidate|applicant|person|fit|match|teacher|fellow|intern|hire)s?\s(?:typically\s|usually\s|generally\s|often\s|also\s|ideally\s)?(?:is\s(?!responsible|expected|required|asked)|are\s(?!responsible|expected|required|asked)|has|have|enjoys?|brings?|possess(?:es)?|holds?|loves?|demonstrates?|understands?|knows?|shows?|thrives?|(?:will|should|must|would)\s(?:(?:at\s(?:a|the)\s(?:very\s)?(?:minimum|least)|at\sleast|also|ideally),?\s)?(?:be\s(?!responsible|expected|required|asked|part|a\smember|based|located|joining|working|offered|paid|employed|appointed|contacted|notified|subject|selected|chosen|hired|recruited|invited|eligible|given)|have|hold|possess|bring|demonstrate|show|enjoy))\b |
    (?:[^.;]{3,80}\s)?th(?:e|is)\s(?:\w+\s)?(?:post|position|role|job)(?:,\s\w+,)?\s(?:(?:is|(?:would|will)(?:\sbe)?)\s)?(?:(?:also|perfectly|ideally|well|best|particularly)\s)*suit(?:s|ed\s(?:to|for))?\s |
    the\s(?:\w+\s){1,4}will\shave\s(?:an?\s)?(?:(?!the\s|opportunit)[\w-]+\s){0,4}(?:experience|knowledge|degree|background|understanding|skills)\b |
    (?:experienced\sin|passionate\sabout|skilled\s(?:in|at))\b[^.?!]{3,200}\?$ |
    ideally,?\s(?:you|candidates|applicants|the\s\w+)\b | it\sis\s(?:essential|desirable|important|advantageous|preferable)\sthat\s(?:you|candidates|applicants|the\s\w+)\s(?!submit|send|include) |
    (?:preference (?:will be|is|may be) given|must|should|requires?|qualified|minimum of)\b |
    (?:[\w-]+\s){0,2}(?:qualifications|requirements|prerequisites|(?:desirable|desired|preferred|required|essential|ideal|important|key|necessary)\s(?:qualities|skills|attributes|traits|experience))\s(?:include|are)\b | it\s(?:also\s)?helps\sif\syou\b | it(?:['’]d|\swould)\s(?:also\s)?(?:help|be\s(?:great|good|helpful|useful|an?\s\w+))\sif\syou\b | you(?:['’]ll|\swill)\sbe\s(?:at\s(?:home|ease)|comfortable|confident|happy|able|passionate|someone|somebody)\b |
    (?:you|applicants?|candidates?)(?:['’]ll|\swill)\s(?:also\s)?(?:be\s(?:(?:educated|qualified)\sto\b|(?:well\s)?(?:experienced|skilled|versed)\sin|fluent|proficient|familiar\swith|numerate|literate|computer[\s-]literate|
    an?\s(?:(?:highly|very|well)[\s-])?(?:graduate|experienced|excellent|confident|strong|skilled|qualified|effective|natural|proven|creative|motivated|enthusiastic|committed|talented|trained|gifted|accomplished|good|self-|team\splayer))\b|hold\s(?:an?|the)\s(?:[\w'’.-]+\s){0,4}(?:degree|ph\.?d|diploma|qualification|licen[cs]e|certificate|doctorate)\b) |
    (?!.{0,90}\b(?:deposit|registration|rsvps?|checks?|reservations?|appointment|parking|fees?|payment|approval|signature|no|not)\b).{3,90}\b(?:preferred|required)\W*$) |
    ^(?:they|he\sor\sshe|she\sor\she|(?:s|she)/he|interested\s[a-z]+|volunteers|tutors|mentors|teachers|coaches)\s(?:must|should|need\sto)\s(?:also\s)?(?:have|hold|possess|know|enjoy|be\s(?:able|at\sleast|comfortable|familiar|fluent|willing|enrolled|available|proficient|aged|over))\b |
    ^(?:[\w-]+,?\s){0,4}(?:experience|knowledge(?!\s(?:sharing|exchange|transfer))|skills?|ability|capacity|willingness|enthusiasm|commitment\sto|attention\sto|proficiency|fluency|background|familiarity|degree|qualification)\b.{0,200}\b(?:is|are)\s(?:also\s|absolutely\s|especially\s)?(?:essential|required|necessary|vital|crucial|key|desirable|expected)(?:\W*$|;) |
    \b(?:(?:looking\sfor|seek(?:ing|s)?|want|welcome|requires?|suits?|(?:suited|suitable)\s(?:to|for))\s(?:someone|somebody|people|persons?|an?\s(?:[\w-]+,?\s){0,2}(?:person|individual)|individuals|candidates|applicants)\s(?:who|with|that)\b(?!\s(?:helps?|supports?|takes\scare|runs?|organi[sz]es?|leads?|coordinates?|looks\safter|keeps)\b) |
    (?:looking\sfor|seek(?:ing|s)?|suitable\sfor)\san?\s(?:[\w/-]+\s){1,6}with\s(?:an?\s)?(?:(?:strong|solid|good|excellent|proven|extensive|relevant|demonstrated)\s(?:[\w-]+\s){0,3})?(?:background|experience|expertise|knowledge|degree|ph\.?d)\b |
    expected\sto\s(?:have|hold|possess)\b | we(?:['’]d|\swould)\slike\s(?:you|someone|somebody|candidates)\sto\s(?:have|be|know|bring)\b | expect\s(?:candidates|applicants|you|(?:the|our)\s\w+)\sto\s(?:have|hold|possess|bring|be\sable)\b |
    (?:degree|experience|knowledge|skills?|ability|certification|licen[cs]e|diploma|proficiency|fluency|background|ma|ba|bs|ph\.?d|m\.?ed|mli?s|ged|cpr)\b.{0,80}\b(?:required|necessary|preferred|desired|desirable|welcome|an? (?:plus|advantage|asset)|a must|essential|mandatory|expected)\b |
    (?:incumbent|appointee|post-?holder)\s(?:must|should|needs\sto)\s(?:also\s)?(?:be\s(?:familiar|able|proficient|fluent|comfortable|willing|knowledgeable|skilled|experienced)|have|hold|possess)\b |
    (?:candidates?|applicants?|he/she|consultants?|facilitators?|fellows?|interns?)\s(?:must|should|need to|will (?:have|possess)|has|have|with)\b |
    you\s(?:must|should|need to|have)\b |
    must (?:be|have|hold|possess|pass|complete)\b |
    (?:role|position|post|job|work|research|project)\s(?:also\s|that\s)?requires\s(?:(?:an?|some|the|strong|good|excellent|solid|advanced|basic|in-depth)\s)*(?:degree|interest|knowledge|experience|command|understanding|background(?!\schecks?)|ability|familiarity|fluency|expertise|proficiency|ph\.?d|(?:[\w-]+,?\s){0,5}skills)\b |
    (?:is|are|(?:would|will) (?:also )?be) (?:also |highly |strongly |very |particularly |especially |greatly |most )*(?:required|mandatory|a must|a requirement|preferred|an? (?:(?:distinct|definite|strong|big|huge|real|major|added|clear) )?(?:plus|advantage|asset|bonus)|pluses|desired|desirable|advantageous|useful|helpful|beneficial)\b)
"""
NO_REQUIREMENT = (
    r"^\W*[$£€]\s?\d|^(?:our\s|the\s)?(?:pay|wages?)\s(?:is|are)\b|^(?:does|do|performs?)\s(?:(?:all|any|other)\s)*related\s(?:work|duties|tasks)\b|"
    r"\b(?:(?<!able to )(?<!ability to )apply|submit|send|e-?mail(?:ed)?"
    r"|application(?! (?:packages?|software|programs?|development|areas?|servers?|domains?|design|security)\b)|deadline|salary|interview|resume|cover letter|benefits)\b"
    r"|\bno\s(?:\w+\s){0,5}(?:(?:is|are)\s)?(?:necessary|required|needed)\b(?!,? but (?:you|applicants|candidates) (?:must|should|need))"
    r"|\bwe (?:must|should)\b"
    r"|\b(?:disab\w+|women|female|minorit\w+|veterans?)\b.{0,100}\bpreference\b|\bpreference\b.{0,40}\b(?:disab\w+|women|veterans?)\b"
    r"|\bletters? of (?:recommendation|reference)\b"
    r"|\b(?:university|college|school|company|employer|organi[sz]ation|board|district) (?:is|are) required\b"
    r"|^(?:the|this|your|all|each)\s(?:\w+\s)?(?:jobs?|roles?|positions?|projects?|proposals?|letters?|documents?)\s(?:must|should)\b"
    r"|^you can (?:also |still )?(?:contribute|donate|help us|(?:check|see|read|find|view) (?:out )?the (?:\w+ )?"
    r"(?:post|posting|advert|announcement|description|listing|details)|read (?:more|about|the|our|on)|find (?:out|us|me|more|our|the|details|information)|learn more"
    r"|(?:see|view|watch|visit|browse|follow|check out) (?:us|our|more|some)|(?:reach|contact|call|write to) (?:us|me))\b"
    r"|\bwho can (?:start|begin)\b|^(?:an?\s|the\s|your\s)?(?:\w+\s){0,2}start(?:ing)?(?:\sdate)?\s(?:is|would|date)\b"
    r"|\b(?:any|what|whatever) (?:\w+ ){1,4}you have\b|^if you (?:have|know)\b.{3,200}\bplease\b"
    r"|\b(?:way|ways|chance|opportunity) (?:for you )?to (?:get|gain|learn|build|develop|earn|grow|acquire)\b"
)
# Behind the last item of a list, the entry that has no bullet.
LAST_DUTY = r"""
    ^(?:and |to |will |may |perform\w* |undertak\w+ |complet\w+ |carry out |assist with |any |all |such ){0,6}(?:other|additional)(?: \w+){0,3} (?:duties|tasks|responsibilities|projects|work)\b[^.]{0,80}\.?$
"""
LAST_REQUIREMENT = r"""
    ^it(?:['’]s|\sis|\swould\sbe|\swill\sbe)\s(?:also\s)?(?:an?\s(?:\w+\s)?(?:plus|bonus|advantage|asset)|great|nice|helpful|useful)\sif\syou\b |
    ^(?:an? |prior |previous |some |any ){0,3}(?:experience|knowledge|familiarity|degree|fluency|\w+'?s degree|(?:[a-z]{1,20} ){1,3}skills?)\b[^.]{0,120}\b(?:required|preferred|desired|desirable|helpful|welcome|an? (?:strong )?(?:plus|advantage|asset|bonus))\.?$ |
    ^(?=.{0,160}\b(?:experience|knowledge|degree|certifica\w+|licen[cs]e|diploma|skills?|fluency|background|training|coursework|candidates?|applicants?)\b)(?!.{0,200}\b(?:apply|submit|send|applications?|r[eé]sum[eé]s?|cover letter|interviews?|offer|salary|pay)\b)
    [^.]{3,120}\b(?:is|are|(?:would|will) (?:also )?be) (?:also |highly |strongly |very |particularly )*(?:required|mandatory|a must|preferred|an? (?:plus|advantage|asset|bonus)|desired|desirable|advantageous)\b
"""

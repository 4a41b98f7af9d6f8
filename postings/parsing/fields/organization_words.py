"""What organizations are called, and what documents say of them.

May be added: to KIND_WORD a noun that stands in the names of organizations of education and hardly in other capitalized
phrases; to the verbs what a sentence says of the one who hires, with the organization as its subject.
"""

import re

from postings.parsing.language.first_letters import beginning_words, by_first_letter

CONNECTORS = r"of|the|for|and|&|\+|at|in|to|on|de|la|del"
KIND_WORD = beginning_words(
    r"(?:Universit(?:y|ies|ät|eit|é|à)|Universidade?|Hochschule|Colleges?|Schools?|Academy|Academies|District|ISD|USD|Librar(?:y|ies)|Museum|Institute|"
    r"Foundation|"
    r"Association|Alliance|Partnership|Center|Centre|Council|Network|Lab|Laboratory|Society|Trust|Project|Group|Inc|"
    r"LLC|Ltd|"
    r"Corps|Collaborative|Coalition|Consortium|Initiative|Fund|Collective|City of|County of|Archives?|Charter|Prep|"
    r"Preparatory|"
    r"Pre-?[Ss]chool|Nursery|Daycare|Playgroup|Studios?|Theat(?:er|re)|Orchestra|Zoo|Aquarium|Observatory|Planetarium|"
    r"Arboretum|Conservancy|Guild|Symphony|Philharmonic|Ballet|Makerspace|Hackerspace|Labs|Laboratories|Federation|"
    r"Company|Commission|Agency|Ministry|Cooperative|Seminary|Conservatory|Diocese|YMCA|"
    r"Farms?|Hospital|Clinic|Church|Ministries|Gardens|(?:Teach(?:er|ing)|Urban|Artist) Residency|International|"
    r"(?:Marine|Field|Research|Biological|Experiment|Radio) Station|Education|Kindergarten|Montessori|"
    r"Town of|Village of|UNIVERSITY|COLLEGE|SCHOOLS?|LIBRARY|ACADEMY|DISTRICT|MUSEUM|FOUNDATION|INSTITUTE|COUNCIL|"
    r"CITY OF|COUNTY OF|TOWN OF|Department of Education|DEPARTMENT OF EDUCATION|BOARD OF EDUCATION|"
    r"Office of Education|OFFICE OF EDUCATION)\b"
)
# Behind a name in capitals: "the Elm lab". What it names must be an organization and not a room.
SMALL_KIND = (
    r"(?:schools?|lab|laboratory|university|college|library|museum|academy|institute|foundation|preschool|"
    r"kindergarten)\b"
)
NOT_A_NAME = re.compile(
    r"(?:The |Our |Your |This |Open |Current |Job |Key |Position |Application |General |Special |Additional )?"
    r"(?:We|Our|The|This|That|These|Those|Your|You|It|He|She|They|Us|Who|What|Jobs?|Positions?|About|Apply|How|Why|"
    r"Must|If|In|For|To|"
    r"As|An?|All|Candidates?|Applicants?|Please|Now|Hiring|Careers?|Employment|Opportunit(?:y|ies)|Summary|"
    r"Description|Title|Location|"
    r"Department|Team|Role|Posting|Home|There|Here|Is|Are|Work|Join|Internship|Vacancy|Overview|Organization|Company|"
    r"School|District|"
    r"College|University|Library|State|And|Or|With|At|By|Qualifications?|Responsibilities|Requirements?|Benefits|"
    r"Compensation|Salary|"
    r"Remote|Human Resources|Fellowship|Fellow|One|Two|Every|Each|Under|Learn|Education|Staff|News|Blog|Index|None|"
    r"New|Working|Open|LATAM|EMEA|APAC|"
    r"Internal|External|Various|Program|Project|Center|Council|Board|Group|Lab|Network|Foundation|Academy|"
    r"Applications?|Openings?|"
    r"Duties|Schools|Students|Teachers?|City|County|Committee|Search Committee|Information|Materials|Services|"
    r"Instructions|"
    r"Master|Bachelor|Associate|Doctor|Children|Driver|Today|Tomorrow|Student|Employer|Act|Title IX|"
    r"Experience|Skills|Knowledge|Abilities|Education and Experience|Education & Experience|Job Board|Statement|"
    r"Commitment|Notice|Policy|Time|United States|America|US|Women|Minorities|People|Individuals|Persons|Questions|"
    r"Data|Tech|"
    r"Note|Welcome|Below|Above|Next|Together|Attached|Enclosed|Currently|Recently|Email|Contact|Nobody|Anyone|Someone|"
    r"Everyone|Everybody|"
    r"Nothing|Everything|Something|Others?|Another|Either|Neither|"
    r"Join (?:the|our) \w+|Pvt|Ltd|"
    r"(?:This|These|That|Each|Every|Some|No|And|Or) .+|From|After|Before|During|Through|When|While|Whether|Since|"
    r"Because|Both|"
    r"(?:Famil(?:y|ies)|Parents) .+|Many|Most|Multiple|Several|Such|Any|More|Only|Also|So|But|On|Of|It’s|Will|Would|"
    r"Can|May|Do|Does|"
    r"Applying|Equal Opportunity|Diversity|Inclusion|Growth|Values|Mission|Vision|Culture|History|[\d.,$%-]+)",
    re.I,
)
# A part of an institution, named by what it is a part for.
A_PART = re.compile(r"(?:School|College|Faculty|Department|Division|Institute|Office|Center|Centre) of \b")
# What a name ends with that is a group within an organization, a paper or a time; and schooling, by level or subject.
_LEVEL_OF_SCHOOL = (
    r"(?:(?:High|Middle|Elementary|Primary|Secondary|Lower|Upper|Intermediate|Public|Private|Charter|Graduate|Medical|"
    r"Law|Business|Community|Junior|Senior|Summer|Sunday|After) ){1,4}(?:Schools?|Colleges?)"
)
NAMES_SOMETHING_ELSE = re.compile(
    rf"^{_LEVEL_OF_SCHOOL}(?: (?:and|or|AND|OR|&|/) {_LEVEL_OF_SCHOOL})?$|"
    # "Hosting Laboratories", "Partner Organization": what such an institution is to another
    r"^(?:Host(?:ing)?|Partner(?:ing)?|Participating|Collaborating|Sponsoring|Affiliated|Employing|Hiring|Lead) "
    r"(?:Lab(?:oratorie|oratory)?|School|Universit(?:y|ie)|College|Institut(?:e|ion)|Organi[sz]ation|Compan(?:y|ie)|"
    r"Agenc(?:y|ie)|Librar(?:y|ie)|Museum|Department|Group)s?$|"
    r"(?<!of )(?<!for )\bthe (?:District|School)$|"  # "Support the District's kitchens"
    r"\b(?:Childhood|Science|Health|Special|Higher|Adult|Physical|Teacher|Music|Arts?|Math|Mathematics|STEM|STEAM|"
    r"Environmental|Outdoor|Public|Bilingual|General|Secondary|Elementary|Continuing|Further) Education$|"
    r"^(?:[A-Z]\w+,? ){1,3}(?:&|and) Education$|"  # "Research & Education", of a department
    # what a line says of something: "Length of Project"
    r"^(?:Lengths?|Duration|Start|End|Scope|Descriptions?|Types?|Place|Dates?|Terms?|Nature|Purpose|Level|Source|Size|"
    r"Number|Hours|Days|Location|Overview|Aims?|Goals?) of |"
    r"^(?:The )?(?:Town|City|Village|Parish|Borough|Guild) Hall$|"  # where it meets
    r"^(?:District|System|County|School|City|Campus)[\s-]?[Ww]ide$|"
    r"^(?:Posted|Updated|Published|Closes|Closing|Deadline|Due|Last) [A-Z]|"  # "Posted May 2"
    r"\b(?:for|in|at|within) \d+$|"  # "driven for the District for 30 days"
    r"\b(?:Program|Professional|Curriculum|Staff) Development$|"
    r"^(?:Lab|Laboratory|Group|Team|Company|School) (?:Introduction|Overview|Profile|"
    r"Culture|Values|Life|News|Meetings?|Alumni|Photos|Policies|Philosophy|"
    r"Expectations|Mission|Retreats?)$|"
    r"^(?:(?:Various|All|Multiple|Assigned|School|Local|Home|Area|Other|Public|District) )?"
    r"(?:Schools?|Districts?|District[- ]Wide|Board|Boards? of (?:Education|Trustees|Directors))$|\bPolicies$|"
    r"^Heads? of (?:the )?(?:School|College)$|"
    r"\b(?:Labou?r|Bargaining|Collective) Agreement\b|^\S+ (?:Department|Division|Unit|Committee)$|"
    r"\b(?:Law|Month|Outreach|Members|Leaders|Staff|Stage|Curriculum|Framework|Standards?|Acts?|Policy|Handbook|Manual|Guide|Checks?|Certificates?|Diploma|"
    r"Graduates?|"
    r"Hours|Parking|Days?|Weeks?|Years?|Season|Semester|Summer|Winter|Spring|Fall|Seminar|Conference|"
    r"Newsletter)$|\bSCHOOL YEAR$|"
    r"^(?=\S*\d)[A-Z\d-]{4,12}$|"  # the number of a school or of a room: "12X214"
    r"^\d{1,5} [\w. ]{2,40}\b(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Way|Plaza|Boulevard|Blvd|Court)\.?$"
)
# It runs the schools beside it.
OF_SCHOOLS = re.compile(r"\b(?:school district|unified|public schools|isd|usd)\b", re.I)
JOB_WORD = re.compile(
    r"\b(?:teacher|director|manager|coordinator|librarian|assistant|associate|specialist|instructor|professor|"
    r"engineer|developer|intern|"
    r"fellow|faculty|clerk|officer|analyst|consultant|facilitator|lecturer|dean|principal|counsel(?:or|lor)|designer|"
    r"coach|tutor|"
    r"paraprofessional|custodian|driver|aide|secretary|nurse|educator|part[- ]time|full[- ]time|remote|hybrid|"
    r"temporary|contract|position|role|"
    r"jobs?|summary|description|hiring|opening|apply|page|job board|internship|fellowship|employment|opportunit(?:y|"
    r"ies)|qualifications?|"
    r"responsibilities|requirements?|duties|superintendent|supervisor|administrator|resources|experience|degree|track|"
    r"semester|"
    r"information|level|skills|details|posting|benefits|campus|vacanc(?:y|ies)|careers?|tenure|location|"
    r"responsibility|campaign(?!s)|ph\.?d|technician|leader|scientist|researcher|chef|cook)s?\b",
    re.I,
)
ADVERBS = (
    r"(?:currently |now |also |actively |seeking |hereby |immediately |presently |growing and |expanding and |"
    r"(?:excited|thrilled|delighted|pleased|happy|proud) to (?:be )?)*"
)
# Between the name and its verb: ", a nonprofit in Ohio,", " – a group of scholars –".
APPOSITION = (
    r"(?: (?:(?:housed|based|located|hosted) (?:with)?in|within) (?:the )?[^,.;]{3,80}?(?= (?:is|are|has|seeks) )"
    r"| (?:directed|headed|led|run) by [^.;]{3,80}?(?= (?:is|are|has|seeks) )"
    r"| ?[–—] ?[^–—;]{3,220} ?[–—]| - [^;]{3,200}? -|, [^;]{3,200}?,|,)?"
)
SEEKS = (
    rf"(?:is|are|has|have)? ?{ADVERBS}(?:seek(?:s|ing)?\b|hir(?:es|ing)\b(?!@)|"
    r"look(?:s|ing)? (?:for|to (?:hire|fill|add|recruit|immediately|bring on|take on|appoint))\b|"
    r"recruit(?:s|ing)?\b|search(?:es|ing)? for\b|invit(?:es?|ing) (?:\w+ )?(?:applications|nominations|candidates|"
    r"you)|"
    r"welcom(?:es?|ing) (?:\w+ )?applications|announc(?:es?|ing) (?:an?|the|that|our|its)\b|"
    r"accept(?:s|ing) applications|"
    r"(?:an )?(?:immediate )?openings?\b|"
    r"an (?:immediate |exciting )?(?:opening|opportunity|vacancy)\b|"
    r"(?:wish(?:es)?|would like) to (?:appoint|recruit|hire|fill|invite applications)|"
    r"want(?:s|ing) to (?:hire|recruit|appoint)|"
    r"(?:is|are) (?:expanding|growing) (?:its|the|our|their) (?:\w+ ){0,3}(?:team|staff|crew)\b|"
    r"(?:offers?|offering|has|have) (?:(?:an?|the|several|many|immediate|paid|unpaid|open|current|job|two|three|four|"
    r"full-time|part-time|summer|various|[\w-]+-long|[\w-]+-month) ){1,4}(?:"
    r"positions?|internships?|fellowships?|openings?|"
    r"vacanc(?:y|ies)|roles?)\b|"
    r"requires? an?\b|needs? (?:an?|[\w-]+ [\w-]+s|volunteers|tutors|you)\b|"
    r"bring(?:s|ing)? on an?\b|(?:(?:has|have) )?(?:just |recently )?advertis(?:es|ed|ing) (?:for )?an?\b|"
    r"wants you\b|in (?:search|need|urgent need) of\b|(?:is )?(?:adding|welcoming) an?\b|"
    r"(?:has|have) (?:just )?(?:opened|initiated|launched|begun) (?:an?|its|the) (?:\w+ )?(?:position|role|search)|"
    r"will be (?:hiring|filling|recruiting)\b|[Hh]iring\b(?!@))"
)
EMPLOYS = (
    r"(?:is|are) (?:proud to be |committed to (?:being )?|also )?(?:an? )?(?:[\w/-]+,? (?:and )?){0,4}?"
    r"(?:[Ee]qual[- ](?:[Oo]pportunity|[Ee]mployment|[Aa]ccess)|EEO|EOE|EO/AA|AA/EO|[Aa]ffirmative[- ][Aa]ction)"
    r"|(?:does|do|shall|will) not discriminate|considers (?:all )?(?:qualified )?applicants|"
    r"(?:strongly )?(?:encourages|welcomes) (?:applica|people|candidates|individuals)\w*|"
    r"(?:will |shall )?(?:make|provide|offer)s? reasonable (?:accommodation|adjustment)|"
    r"prohibits discrimination|provides equal (?:employment )?opportunit"
)
# No word that merely begins a sentence is one of these.
IS_ONE = (
    r"(?:is|was founded as|began as) an? (?:[\w.,’'-]+ ){0,5}?(?:non-?profit|not-for-profit|charity|company|start-?up|"
    r"organi[sz]ation|museum|foundation|social enterprise|501\(c\)|publisher|ed-?tech|NGO|"
    r"consultancy|agency|firm)\b"
)
# "Fern is a framework", "Fern is the voting software used by": what one works with, and not for.
_NO_THING = (
    r"(?! (?:an?|the) (?:[\w-]+ ){0,3}?(?:frameworks?|instruction sets?|(?:programming|query|markup) language|"
    r"(?:software|code|javascript|python|"
    r"java|open[- ]source) (?:library|platform|package|tool)|method|methodology|protocol|standard|database|toolkit|"
    r"(?:software|tool|app)(?= (?:that|which|for|to|created|built|developed|used)\b))\b)"
)
IS = rf"(?:also )?is(?: also)?{_NO_THING} (?:an?|the)\b"
IS_A = (
    rf"(?:is|are|was|has been){_NO_THING} (?:an?|the|one of|founded|established|located|based)\b[^.]{{0,160}}?\b"
    r"(?:in-house team|team of (?:researchers|educators|engineers|designers|teachers|scientists)|"
    r"non-?profit|not-for-profit|organi[sz]ation|colleges?|"
    r"universit(?:y|ies)|schools?|districts?|librar(?:y|ies)|company|start-?up|networks?|institut\w+|museum|charity|"
    r"agency|foundation|academy|"
    r"group|center|association|(?<!research )project|community|firm|provider|charter|coalition|alliance|consortium|"
    r"501\(c|partnership|leader|initiative|programme|lab|laboratory|studio|publisher|platform|place to work)\b"
    # who takes part in a programme is not who runs it
    r"|(?:also )?(?:is|are)(?: also)? (?:an? |proud )?(?:participants?|participating \w+|members?) (?:of|in)\b"
    r"|(?:also )?participates? in the\b"
    r"|is focused on\b|is on a mission\b|is run by\b|is (?:doing|growing|expanding|gearing up)\b"
)
_WORKS = (
    r"(?:was|were) (?:founded|established|started|launched|created)\b|strives?|brings?|teach(?:es)?|connects?|"
    r"creates?|makes?|builds?|develops?|designs?|publishes|produces?|engages?|prepares?|inspires?|delivers?|trains?|uses?|"
    r"envisions?|appoints?|hosts?|"
    r"studies|investigates?|examines?|runs?|funds?|serves?|provides?|offers?|believes?|"
    r"works? (?:to|with|in|on|across)|aims?|"
    r"exists?|"
    r"operates?|partners|reaches|combines|represents|aspires|improves|promotes|advances|celebrates|invests|"
    r"enables|equips|fosters|cultivates|nurtures|strengthens|maintains|organi[sz]es|collaborates|gathers|"
    r"speciali[sz]es|elects|enriches|explores|focuses|thrives|encourages|considers|opened|began|started|grew|became|"
    r"has (?:\d|over|more than|about|been|grown|an? )|was (?:born|formed|set up|named)|"
    r"is (?:made up|part of|expanding)|conducts|defends|protects|advocates|champions|"
    r"fights|preserves|pays|came|prides|empowers?|supports?|transforms?|"
    r"exemplifies|embraces|values|educates?|employs|enrolls?|helps?|is (?:committed|dedicated|proud|emerging|building|"
    r"growing|located|home)|pairs|matches|sends|gives|"
    r"has (?:taught|brought|[a-z]{2,12}ed)"
)
WORKS = rf"(?:{by_first_letter(_WORKS)})\b"
WORK_AT = beginning_words(
    r"(?:position|role|opportunity|job|opening|(?:W|w)ork(?:ing)?|(?:T|t)each(?:ing)?|career|join(?:ing)?|fellow|"
    r"instructor|teacher|"
    r"internships?|fellowships?|volunteer(?:ing)?|positions|roles|opportunities|openings|vacancies|employment|staff|"
    r"employees|apply to|life|(?:T|t)hanks? (?:you )?for your interest|(?:more|information) about|"
    r"forward to .{0,30} to|welcom\w+ you to|employed|join (?:us|(?:our|the) (?:\w+ )?(?:team|staff|community))|team|"
    r"(?:is|are|be) (?:based|located|housed|hosted))\b"
    r"(?: (?:here|for us|opportunities|(?:commencing|starting|beginning|available|offered)(?: [\w,-]+){0,5}))?"
    r"(?: (?:at|with|for|in|of|within))?\s$"
)
# Of these one is the employer's own. For text in small letters.
POST_AT = beginning_words(
    r"(?:interest in (?:(?:working|volunteering|teaching|interning|employment|an? (?:position|job|role|career))"
    r"(?: at| with| for)|joining)|"
    r"(?:position|role|internship|fellowship|apprenticeship|traineeship|placement|residency|job|career|"
    r"employment) with|work(?:ing)? for|(?:member of (?:the )?|on )staff (?:of|at)|(?:an employee|employees) of|"
    # ... but not "Before joining Elm, Ada taught"
    r"joining(?<!before joining)(?<!after joining)(?<!since joining)(?<!prior to joining)|"
    r"(?:is|be) the policy of|employment at|"
    r"(?:opportunity|opening|vacancy|position) has (?:arisen|come up|opened) (?:at|with|in)|on behalf of|"
    r"(?:hired|posted|advertised|retained|engaged) by|(?:i am|i[’']m|we are|we[’']re) (?:[\w-]+ ){1,8}at|"
    r"(?:volunteer|intern|teach|serve|grow|spend your \w+|make a difference) (?:with|at)|(?:be|become) (?:a )?part of|"
    r"(?:position|role|post|job|opening|vacancy|internship|fellowship|apprenticeship|positions|openings|vacancies|"
    r"work|working|you work|career|(?:is|are) (?:\w+ )?(?:available|open)|"
    r"(?:the|our|a|an) (?:[\w-]+ ){0,3}(?:team|staff|group|faculty)|"
    r"join us|(?:work|volunteer) with us|volunteer|volunteering) (?:here )?at|employed by|"
    r"(?:position|role|post|job|internship|fellowship) (?:is|will be) (?:based |held |hosted )?(?:at|with)|"
    r"(?:we|lab|group|team|program|project) (?:is|are) (?:a )?part of)(?: the)?\s$"
)
# Also in the middle of a sentence, right behind the name.
SEEKING_HINTS = ("seeking", "hiring", "recruiting", "searching", "invit", "looking")
SEEKING = re.compile(
    rf"\b(?:is|are) {ADVERBS}(?:seeking|hiring|recruiting|searching for|inviting applications|looking (?:for|to "
    r"(?:hire|fill|add|recruit|appoint|bring on|take on)))\b"
    r"|\binvites? (?:applications|(?:[a-z]+ )?(?:candidates|applicants|individuals)\b)"
)
ABOUT = (
    r"about|work(?:ing)? (?:at|for|with)|volunteer(?:ing)? (?:at|for|with)|"
    r"life at|why(?: work (?:at|for))?|join|careers? (?:at|with)|jobs? (?:at|with)|"
    r"who is|welcome to|"
    r"(?:to )?learn more about|employment (?:at|with)|what is|inside|the role at|overview of"
)
# "Elm Works Jobs and Careers": behind the name of the site, and before such words when they are no name.
OF_JOBS = re.compile(
    r" (?:(?:Current|Open|Job|Career|Employment|Volunteer|Internship|Work) )?"
    r"(?:Jobs?|Careers?|Employment|Vacancies|Openings|Opportunities|Recruitment)\b"
)
OF_ANY_JOB = re.compile(
    r"\b(?:Post-?doctoral|Post-?docs?|Graduate|Undergraduate|Academic|Research|Students?|Volunteer|Teaching|Paid|"
    r"Available|Upcoming|Latest|Featured|All|Local|Related|Similar|Technology|Science|Library|Museum|Nonprofit|Summer|"
    r"Education|School|Other|More)\b"
)

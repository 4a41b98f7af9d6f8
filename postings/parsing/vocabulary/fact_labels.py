"""What job boards and districts call the facts of a posting, in lines where no colon ends the name.

May be added: a name that stands at the beginning of such a line, and with which no sentence, duty or demand begins.
"""

FACT_LABELS = (
    # What the job is called
    r"(?:job |position |posting |working |class |classification )?title|"
    r"(?:job|position|role) name|"
    # When it was posted, when it closes, when it begins
    r"date (?:posted|opened|listed|of issue|closed)|"
    r"posted (?:date|on)|"
    r"(?:posting|opening|issue|listed) date|"
    r"(?:applications? |posting |position )?(?:closing|due|deadline|end) (?:date|on)|"
    r"application deadline|apply by|"
    r"applications? (?:close|due|end)|closes|"
    r"(?:role |job |position |employment |anticipated |expected )?start(?:ing)? date|"
    # Who is above it
    r"reports? to|"
    r"(?:immediate |direct )supervisor|supervised by|supervisor|"
    # What it pays: "Grade: 12" (but "Grade 5 pupils" are taught), "Pay range"
    r"grade(?=:? \d{1,3}$)|"
    r"(?:pay |salary |wage )(?:range|grade|rate|scale|schedule|group|level|band|lane)|"
    r"salary|rate of pay|"
    # What kind of job it is: "Employment type", "FLSA status", "Bargaining unit"
    r"(?:job |position |employment |appointment |contract |assignment |posting )"
    r"(?:types?|status|category|categories|class|length|term|basis|family)|"
    r"flsa(?: status| code)?|exemption status(?:/test)?|"
    r"bargaining unit|classification|"
    # Where it is: "Work site", "Dept./School", "City, State"
    r"(?:work |job |primary |position )?locations?|work ?site|"
    r"department(?:/school|/location)?|division(?=:?\s*$)|school name|dept\.?/school|agency|"
    r"county|city(?:, ?|/)state|city|state|zip code|street address|"
    # How much of the time: "Work year", "Days per year", "FTE"
    r"work ?(?:week|year|day|days|schedule|calendar|hours|arrangement|model)|"
    r"hours per (?:week|day)|(?:number of )?(?:days|months) (?:per year|worked)|"
    r"terms? of employment|fte|"
    # What the forms of public offices ask
    r"travel (?:percentage|required)|"
    r"telecommuting(?: allowed\?)?|flextime allowed\?|mandatory overtime\?|compressed workweek allowed\?|"
    # "Requisition ID", "Vacancy no.", "Number of openings"
    r"(?:job|position|vacancy|posting|requisition|req|class|announcement|reference) ?(?:id|code|number|no\.|#)|"
    r"number of (?:openings|positions|vacancies)|grade level|"
    # What is asked: "Min. experience"
    r"min(?:\.|imum) (?:experience|qualification|education)|cover letter|"
    # What universities add
    r"college/(?:division|school|unit)|full[ -]time/part[ -]time|tenure status|appointment length|"
    # What job boards add: "Seniority level", "Add'l salary info"
    r"seniority level|industries|job (?:function|shift|level)|education level|shift and schedule|"
    r"length of (?:work year|contract|assignment)|"
    r"add(?:['’]l|itional) salary info(?:rmation)?|contact(?: person| name)?|"
    r"posting (?:open|close|begin|end) date|open until filled|review of applications begins|"
    r"quick link|position end date|"
    r"occupational category|jurisdictional class|subject area"
)
# ... and those that a colon ends.
WITH_COLON = (
    r"position|job|role|opening|"
    r"status|hours|schedule|"
    r"compensation|pay|wage|stipend|"
    r"commitment|duration|term|"
    r"employer|company|organization|program|team|"
    r"type|level|"
    r"when|where|dates|"
    r"deadline|start|end|posted|"
    r"contact|school|campus|division|benefits"
)

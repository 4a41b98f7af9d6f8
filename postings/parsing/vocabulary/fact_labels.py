"""What job boards and districts call the facts of a posting, in lines where no colon ends the name.

May be added: a name that stands at the beginning of such a line, and with which no sentence, duty or demand begins.
"""

FACT_LABELS = (
    r"(?:job |position |posting |working |class |classification )?title|(?:job|position|role) name|"
    r"date (?:posted|opened|listed|of issue|closed)|posted (?:date|on)|(?:posting|opening|issue|listed) date|"
    r"(?:applications? |posting |position )?(?:closing|due|deadline|end) (?:date|on)|"
    r"application deadline|apply by|applications? (?:close|due|end)|closes|"
    r"(?:role |job |position |employment |anticipated |expected )?start(?:ing)? date|"
    r"reports? to|(?:immediate |direct )supervisor|supervised by|supervisor|"
    r"grade(?=:? \d{1,3}$)|(?:pay |salary |wage )(?:range|grade|rate|scale|schedule|group|level|band|lane)|salary|rate of pay|"
    r"(?:job |position |employment |appointment |contract |assignment |posting )"
    r"(?:type|status|category|class|length|term|basis|family)|"
    r"flsa(?: status| code)?|exemption status(?:/test)?|bargaining unit|classification|"
    r"(?:work |job |primary |position )?locations?|work ?site|department(?:/school|/location)?|division(?=:?\s*$)|school name|dept\.?/school|agency|"
    r"county|city(?:, ?|/)state|city|state|zip code|street address|"
    r"work ?(?:week|year|day|days|schedule|calendar|hours|arrangement|model)|hours per (?:week|day)|"
    r"(?:number of )?(?:days|months) (?:per year|worked)|terms? of employment|fte|"
    r"travel (?:percentage|required)|telecommuting(?: allowed\?)?|flextime allowed\?|"
    r"mandatory overtime\?|compressed workweek allowed\?|"
    r"(?:job|position|vacancy|posting|requisition|req|class|announcement|reference) ?(?:id|code|number|no\.|#)|"
    r"number of (?:openings|positions|vacancies)|grade level|"
    r"min(?:\.|imum) (?:experience|qualification|education)|cover letter|"
    r"college/(?:division|school|unit)|full[ -]time/part[ -]time|tenure status|appointment length|"
    r"seniority level|industries|job (?:function|shift|level)|education level|shift and schedule|length of (?:work year|contract|assignment)|add(?:['’]l|itional) salary info(?:rmation)?|contact(?: person| name)?|"
    r"posting (?:open|close|begin|end) date|open until filled|review of applications begins|quick link|position end date|"
    r"occupational category|jurisdictional class|subject area"
)
# ... and those that a colon ends.
WITH_COLON = (
    r"position|job|role|opening|status|hours|schedule|compensation|pay|wage|stipend|commitment|duration|term|employer|"
    r"company|organization|program|team|type|level|deadline|start|end|posted|contact|school|campus|division|benefits"
)

"""Sentences that state duties by what somebody's time goes to, or by who gives the task."""

_ABOUT = r"(?:about\s|roughly\s|approximately\s|around\s|up\sto\s|some\s)?"
_SHARE = r"""
    (?:
        half|\d{1,3}\s?%|\d{1,3}\spercent|an?\s(?:third|quarter|half)|one[\s-](?:third|quarter|half)|two[\s-]thirds|
        three[\s-]quarters|most|much|the\s(?:rest|remainder|other\shalf)
    )
"""
TIME_AND_TASKS = rf"""
    # "A typical day starts with opening the shop"
    ^(?:an?|your|the)\s(?:typical|normal|usual|average|ordinary)\s(?:day|week|month|year|shift)\s(?:\w+\s){{0,4}}?
    (?:starts?|begins?|includes?|involves?|means?|might|may|will)\b |
    # "About half of your time goes to the garden", "A third of the position is devoted to maps"
    ^{_ABOUT}{_SHARE}\sof\s(?:the|your|this|their)\s(?:[\w’'-]+\s){{0,3}}?
    (?:position|time|role|job|work|week|effort|appointment|post|day)\s
    (?:will\sbe\s|would\sbe\s|is\s|goes\s|go\s|are\s)?
    (?:to|on|for|with|in|devoted|spent|dedicated|involves?|split|shared)\b |
    # "The keeper's time is divided between", "Your first task will be", "Your mission is to"
    ^(?:the\s[\w’'-]+|your|their)\s(?:\w+\s)?time\s(?:is|will\sbe)\s(?:divided|split|spent|shared)\b |
    ^your\sfirst\s(?:[\w-]+\s){{0,2}}?(?:project|task|job|assignment)s?\s(?:is|are|will|would|may|might)\b |
    ^your\s(?:\w+\s){{0,2}}?(?:mission|job|role|goal|work|charge|assignment|brief)\s(?:is|will\sbe|would\sbe)\s
    (?:to\b|(?=[a-z]+ing\b)) |
    ^(?:the\s)?(?:(?:standard|normal|usual|typical|annual)\s)?teaching\sload\s(?:is|will\sbe|consists)\b |
    # "That means answering letters"
    ^(?:that|this)\s(?:also\s|mostly\s|mainly\s)?means\s(?!(?:having|being|living|working)\b)(?=[a-z]+ing\b)
"""
# What one does to join, and what one is or has, is no task.
_NO_TASK = r"""
    (?!
        have|be|bring|join|apply|submit|send|hold|possess|know|become|feel|stay|succeed|grow|start|attend\san\sinterview|
        give|provide|complete|fill|sign|commit
    )
"""
GIVEN = rf"""
    # "We'd like you to redraw our forms", "We expect the cook to plan the meals"
    ^we(?:['’]d|['’]ll|\swill|\swould|\salso)?\s(?:like|ask|expect|want|rely\son|count\son|look\sto)\s
    (?:you|the\s\w+|our\s(?:next\s|new\s)?\w+|each\s\w+|whoever\sjoins)\sto\s{_NO_TASK}[a-z]+\b |
    # "We need help with the garden"
    ^we\s(?:also\s)?need\s(?:some\s|your\s|more\s)?help\swith\b |
    # "It falls to the keeper to", "Responsibility for the lamps rests with"
    ^it\sfalls\sto\sthe\s(?:\w+\s){{1,4}}?to\b |
    ^(?:the|this)\s(?:role|position|post|job)\s(?:also\s)?carries\s(?:\w+\s)?responsibility\sfor\b |
    ^responsibility\sfor\b.{{3,80}}\b(?:rests|lies)\swith\b |
    # "Volunteers are asked to greet"
    ^(?:you|volunteers|interns|fellows|tutors|mentors|members|trustees|(?:the|each)\s\w+)\s
    (?:are|is|may\sbe|will\sbe)\s(?:also\s)?asked\sto\s{_NO_TASK} |
    # "Staff writers are required to write", "Someone is needed to keep the lamps", "Help is needed with"
    ^(?:they|you|(?:[\w’'-]+\s){{1,3}}?)\s?(?:are|is|will)\s(?:also\s|be\s){{0,2}}required\sto\s
    (?:attend(?!\san?\sinterview)|write|edit|teach|lead|organi[sz]e|run|plan|design|prepare|help|assist|oversee)\b |
    ^(?:someone|somebody|people|volunteers|help|hands)\s(?:is|are)\s(?:also\s|always\s)?needed\s(?:to|with)\s
    (?!(?:apply|join|be|take\spart|participate)\b) |
    # "Among your duties: keeping the lamps"
    ^(?:
        the\swork|among\s(?:your|the|other)\s(?:\w+\s)?(?:duties|tasks)|
        (?:your|the|main|key|typical)\s(?:\w+\s)?(?:job|mission|tasks?|duties)
    ):\s(?=[a-z]+(?:ing\b|\s))
"""

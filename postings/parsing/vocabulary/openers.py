"""What may stand before the subject of a sentence and says nothing of who acts: when, where, after what."""

_UNIT = r"""
    (?:
        day|night|week|weekend|month|year|semester|term|season|summer|fall|autumn|winter|spring|shift|morning|afternoon
    )
"""
_TIMES = rf"""
    (?:once|twice|three\stimes|several\stimes|a\sfew\stimes)\s(?:a|an|per|each|every)\s(?:\w+\s)?{_UNIT}|
    (?:each|every)\s(?:other\s|school\s|second\s)?{_UNIT}|
    (?:in|on)\san?\s(?:normal|typical|usual|average|given|regular|busy|quiet)\s{_UNIT}|
    (?:over|during|throughout|across)\s(?:the\scourse\sof\s)?(?:the|this|your|each)\s(?:\w+\s){{0,2}}{_UNIT}|
    on\s(?:mon|tues|wednes|thurs|fri|satur|sun)days?|
    from\stime\sto\stime|day[\s-]to[\s-]day|in\spractice|at\stimes|
    occasionally|sometimes|periodically|regularly
"""
# "Each spring, the coordinator runs", "Over the year you will lead", "Depending on the season, rangers plant"
OPENER = rf"""
    ^(?:
        (?:additionally|furthermore|moreover|also|finally|further|besides|specifically|overall|however|eventually|
        initially|together),\s|
        (?:{_TIMES}),?\s(?=(?:the|you|a|an|our|this|these|that|they|he|she)\b)|
        (?:{_TIMES}),\s|
        (?:
            over|during|throughout|after|across|depending\son|once|while|besides|beyond|together\swith|
            in\saddition\sto|alongside|to|by|each|every|twice|on
        )\s(?!(?:your|the)\s(?:application|interview)|apply|be\b)[^.;:,]{{2,80}},\s
        (?=(?:the|you|a|an|our|this|they|he|she|[a-z]+s)\b)|
        # "This is a hands-on job: you'll drive the van"
        [^.;:]{{3,80}}:\s(?=you(?:['’](?:ll|d)|\s(?:will|would|might|may))\b)|
        # "The project maps closures, and the postdoc will lead"
        (?!if\b)[^.;:]{{3,120}},\s(?:and|where|in\swhich)\s(?=(?:you|the\s(?:\w+\s)?\w+)(?:['’]ll|\swill)\s)
    )
"""

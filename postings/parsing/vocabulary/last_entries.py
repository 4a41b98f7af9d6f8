"""Behind the last item of a list, the entry that has no bullet."""

# "And any other related duties, as assigned."
LAST_DUTY = r"""
    ^(?:and |to |will |may |perform\w* |undertak\w+ |complet\w+ |carry out |assist with |any |all |such ){0,6}
    (?:other|additional)(?: \w+){0,3} (?:duties|tasks|responsibilities|projects|work)\b[^.]{0,80}\.?$
"""
LAST_REQUIREMENT = r"""
    # "It's a big plus if you"
    ^it(?:['’]s|\sis|\swould\sbe|\swill\sbe)\s(?:also\s)?
    (?:an?\s(?:\w+\s)?(?:plus|bonus|advantage|asset)|great|nice|helpful|useful)\sif\syou\b |
    # "Some prior experience at sea preferred."
    ^(?:an? |prior |previous |some |any ){0,3}
    (?:experience|knowledge|familiarity|degree|fluency|\w+'?s degree|(?:[a-z]{1,20} ){1,3}skills?)\b[^.]{0,120}
    \b(?:
        required|preferred|desired|desirable|helpful|welcome|an? (?:strong )?(?:plus|advantage|asset|bonus)
    )\.?$ |
    # "Candidates with a licence are preferred", but not "Applications with a licence are preferred"
    ^(?=
        .{0,160}
        \b(?:
            experience|knowledge|degree|certifica\w+|licen[cs]e|diploma|skills?|fluency|background|training|
            coursework|candidates?|applicants?
        )\b
    )
    (?!
        .{0,200}
        \b(?:
            apply|submit|send|applications?|r[eé]sum[eé]s?|cover letter|interviews?|offer|salary|pay
        )\b
    )
    [^.]{3,120}\b(?:is|are|(?:would|will) (?:also )?be) (?:also |highly |strongly |very |particularly )*
    (?:
        required|mandatory|a must|preferred|an? (?:plus|advantage|asset|bonus)|desired|desirable|advantageous
    )\b
"""

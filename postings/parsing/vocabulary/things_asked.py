"""How sentences name what is asked for, whoever must have it: "Two years at sea preferred.", "Spanish a plus."."""

# Without a verb: "Thorough knowledge of tides and currents.", but not "Knowledge of the tides is what we teach."
NAMED_ALONE = r"""
    (?:
        (?:
            comprehensive|thorough|considerable|general|working|good|strong|excellent|extensive|basic|sound|in-depth|
            advanced|demonstrated|proven
        )\s(?:\w+\s){0,2}(?:knowledge|understanding)\sof|
        (?:demonstrated\s|proven\s)?(?:ability|willingness)\sto|
        possession\sof|graduation\sfrom|completion\sof\san?|
        (?:valid|current)\s(?:[\w’'.-]+\s){0,3}(?:licen[cs]e|certification|certificate)
    )\b
    (?!.{0,200}\b(?:is|are|was|were|will|has|have|had|makes?|helps?|allows?|can|may)\b)
"""
# Anything that ends so: "Two years at sea preferred.", "A lifeguard's card required before camp begins.", but not
# "Registration required."
THING_REQUIRED = r"""
    (?=.{3,90}\b(?:preferred|required)\b)
    (?!
        .{0,90}
        \b(?:
            deposit|registration|rsvps?|checks?|reservations?|appointment|parking|fees?|payment|approval|signature|
            applications?|letters?|forms?|
            no|not
        )\b
    )
    .{3,90}\b(?:preferred|required(?:\s(?:by|before|prior\sto|upon|within)\s[^.;]{3,40})?)\W*$
"""
# "Spanish a plus.", "Bookkeeping helpful.", but not "Your gifts are helpful."
THING_HELPS = r"""
    (?=
        [^.;:]{3,80}\s
        (?:helpful|useful|desirable|desired|essential|advantageous|a\s(?:plus|must|bonus)|an\s(?:advantage|asset))\W*$
    )
    (?!.{0,80}\b(?:is|are|was|were|be|been|has|have|had|no|not|find|found)\b)
"""
# "Some knowledge of knots is absolutely essential.", but not "Knowledge sharing is vital."
THING_IS_ESSENTIAL = r"""
    ^(?:[\w-]+,?\s){0,4}
    (?:
        experience|knowledge(?!\s(?:sharing|exchange|transfer))|skills?|ability|capacity|willingness|enthusiasm|
        commitment\sto|attention\sto|proficiency|fluency|background|familiarity|degree|qualification
    )\b.{0,200}
    \b(?:is|are)\s(?:also\s|absolutely\s|especially\s)?
    (?:essential|required|necessary|vital|crucial|key|desirable|expected)(?:\W*$|;)
"""
# "A degree in botany or the like would be welcome", "CPR required"
THING_PREFERRED = r"""
    (?:
        degree|experience|knowledge|skills?|ability|certification|licen[cs]e|diploma|proficiency|fluency|background|
        ma|ba|bs|ph\.?d|m\.?ed|mli?s|ged|cpr
    )\b.{0,80}
    \b(?:
        required|necessary|preferred|desired|desirable|welcome|an? (?:plus|advantage|asset)|a must|valued|
        would (?:also )?help(?=\W*$)|essential|mandatory|expected|recommended
    )\b |
    # "Participation in our workshop is recommended"
    (?:prior |previous )?(?:participation|training)\b.{0,60}\bis (?:strongly |highly |also )?recommended\b
"""
_IS = r"(?:is|are|(?:would|will) (?:also )?be)"
# "... is strongly preferred", "... would also be a definite plus"
IS_PREFERRED = rf"""
    {_IS} (?:also |highly |strongly |very |particularly |especially |greatly |most )*
    (?:
        # ... but not "Changes will be required as the talk goes on"
        required(?! (?:as|when|if|whenever|based|depending)\b|, (?:as|when|based)\b)|
        mandatory|a must|a requirement|preferred|
        an? (?:(?:distinct|definite|strong|big|huge|real|major|added|clear) )?(?:plus|advantage|asset|bonus)|pluses|
        desired|desirable|advantageous|useful|helpful|beneficial
    )\b
"""

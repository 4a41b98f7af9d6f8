"""Takes out what a template engine would have filled in: it is no content of the document."""

import re

# Opener and closer of each engine's tags: Jinja, Liquid, Hugo, Handlebars; ERB and ASP; PHP.
_TAGS = (("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<%", "%>"), ("<?", "?>"))
MAX_TAG = 20_000  # characters; a longer one is an opener that nobody closed

_SHORTCODE = re.compile(
    r"\[/?[a-z][a-z0-9]{0,30}(?:[_-][a-z0-9_-]{1,40}|(?=/?\s+[\w-]{1,30}=[\"'&])|(?<=/[a-z]{3})(?=\]))"
    r"(?:\s[^\[\]]{0,2000})?\]"
)
_CLOSING_SHORTCODE = re.compile(r"\[/[a-z][a-z0-9_-]{1,40}\]")
# Places that nobody filled in: "[email address]", "[Insert salary]", "[Your Name]".
_PLACEHOLDER = re.compile(
    r"\[(?:(?:insert|enter|add|your|fill in)\b[^\[\]\n]{0,60}"
    r"|(?:e-?mail|phone|web|street|mailing)[ ]?(?:address|number|site|protected)"
    r"|(?:company|organization|organisation|school|district|employer|candidate|hiring manager|contact|job|position)"
    r"[ ]?(?:name|title|url|logo)|url|link|tbd|lorem ipsum)\](?![(\[])",
    re.IGNORECASE,
)


def without_templates(text: str) -> str:
    for opener, closer in _TAGS:
        if opener in text:
            text = _cut(text, opener, closer)
    if "[" in text:
        text = _PLACEHOLDER.sub("", _CLOSING_SHORTCODE.sub("\n", _SHORTCODE.sub("\n", text)))
    return text


def _cut(text: str, opener: str, closer: str) -> str:
    kept: list[str] = []
    end = 0
    while (start := text.find(opener, end)) >= 0:
        stop = text.find(closer, start, start + MAX_TAG)
        kept.append(text[end:start])
        if stop < 0:
            end = len(text) if opener == "<?" and "\n" in text[start:] else start + len(opener)
        else:
            end = stop + len(closer)
    return "".join(kept) + text[end:]

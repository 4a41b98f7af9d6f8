"""Takes out what a template engine would have filled in: it is no content of the document."""

import re

from postings.reading.components import shown_with
from postings.reading.php import without_programs

# Opener and closer of each engine's tags: Jinja, Liquid, Hugo, Handlebars; ERB and ASP.
_TAGS = (("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<%", "%>"))
MAX_TAG = 20_000  # characters; a longer one is an opener that nobody closed

# What Django and Liquid call a comment holds other tags.
_COMMENT = re.compile(r"\{%-?\s{0,3}(?P<end>end)?comment\b[^%{}]{0,80}%\}")

# A button that an engine draws: {{< button href="..." >}}Apply{{< /button >}}, {% include button.html link="..." %}.
_BUTTON = re.compile(
    r"\{(?:\{[<%]|%)-?\s{0,3}(?:include\s{1,3})?[\w/.-]{0,60}(?:button|btn|cta)[\w/.-]{0,40}\s([^{}]{3,800}?)-?[>%]\}?\}"
    r"(?:([^{}<>\n]{1,200})\{\{[<%]\s{0,3}/)?"
)
_ADDRESS = re.compile(r"\b(?:href|link|url|to)\s?=\s?[\"']([^\"'\s()<>]{3,500})[\"']")
_SAID = re.compile(r"\b(?:text|title|label|content|name)\s?=\s?[\"']([^\"'<>\[\]]{2,100})[\"']")

# One of several things that a tag draws alike, alone in its lines or item: {% include card.html title="Tutor"
# text="..." %}, {{< opening title="Tutor" applyUrl="..." >}}.
_CARD = re.compile(
    r"(?:^|(?<=<li>))[ \t]*\{(?:\{[<%]|%)-?\s{0,3}(?:include\s{1,3})?[\w/.-]{0,60}"
    r"(?:card|tile|panel|item|listing|job|position|role|opening|vacanc|career|accordion|collaps|expand|details)[\w/.-]{0,40}"
    r"(\s[^{}]{3,4000}?)-?[>%]\}\}?[ \t]*(?:$|(?=</li>))",
    re.MULTILINE,
)
_TITLED = re.compile(r"\s(?:title|heading|headline)=")

# What a tag itself says: {{ "**Tutor**" | markdownify }}, {{ "/jobs" | relative_url }}, {% trans "Tutor" %},
# {{ _("Tutor") }}, {{< ref "jobs" >}}. Other filters make a date or a number of it.
_WORDS = re.compile(
    r"\{\{-?\s{0,9}([\"'`])([^{}]{1,20000})\1\s{0,9}\|\s{0,3}"
    r"(?:markdown(?:ify)?|safe(?:HTML)?|raw|(?:relative|absolute)_url|(?:rel|abs)(?:Lang)?URL|prepend)\b[^{}\"'`]{0,60}\}\}"
    r"|\{(?:%-?\s{0,3}trans(?:late)?\s{1,3}|\{-?\s{0,3}(?:_|gettext)\(|\{[<%]\s{0,3}(?:rel)?ref\s{1,3})"
    r"([\"'])([^{}\n]{1,2000})\3\)?\s{0,3}[-%>]?[%}]\}"
)

# Blade: "@extends('layouts.master')", "@stop", each in a line of its own.
_DIRECTIVE = re.compile(
    r"^[ \t]*@(?:extends|section|show|stop|yield|include\w*|push|prepend|component|slot|if|else|elseif|foreach|forelse"
    r"|for|while|unless|isset|empty|auth|guest|php|csrf|method|parent|end\w{2,12})\b"
    r"(?:[ \t]*\([^\n]{0,300}\))?[ \t;]*$",
    re.MULTILINE,
)
_AT = re.compile(r"@(?<!\S@)[a-z]")  # begins a word, as in no address
# WordPress: "[fusion_text]", "[/fusion_text]", "[button link='...']"; not "[part-time]", nor a Markdown link.
_SHORTCODE = re.compile(
    r"\[(?:/[a-z][a-z0-9_-]{1,40}|[a-z][a-z0-9]{0,30}_[a-z0-9_]{1,40}(?:\s[^\[\]]{0,2000})?"
    r"|[a-z][a-z0-9-]{1,40}\s{1,3}[\w-]{1,30}=[\"'“][^\[\]]{0,2000})\](?!\()"
)
# Places that nobody filled in: "[email address]", "[Insert salary]", "[Your Name]".
_PLACEHOLDER = re.compile(
    r"\[(?:(?:insert|enter|add|your|fill in)\b[^\[\]\n]{0,60}"
    r"|(?:e-?mail|phone|web|street|mailing)[ ]?(?:address|number|site|protected)"
    r"|(?:company|organization|organisation|school|district|employer|candidate|hiring manager|contact|job|position)"
    r"[ ]?(?:name|title|url|logo)|url|link|tbd|lorem ipsum)\](?![(\[])",
    re.IGNORECASE,
)


_TITLE = re.compile(r"title['\"]?\]?\s?(?:=>?|,|:)?\s?[\"']([^\"'<>{}\n]{3,150})[\"']", re.IGNORECASE)
_SETTER = re.compile(r"<\?php|<%|\{%(?!-?\s{0,3}(?:include|render)\b)|const metadata|useHead\(|useSeoMeta\(")
_NOT_SET = re.compile(r"/\*.*?\*/|<[a-z][^<>]*>", re.DOTALL)  # what is commented out, and what a tag says of itself
HEAD = 5_000  # characters at the top of a page's source, where a program sets its title


def title_in_program(text: str) -> str:
    """The title that a page's own program gives it at its top: `$pageTitle = "Careers"`."""
    tag = _SETTER.search(text, 0, HEAD)
    program = _NOT_SET.sub(" ", text[tag.start() : tag.start() + HEAD]) if tag else ""
    match = _TITLE.search(program)
    return match[1].strip() if match else ""


def without_templates(text: str) -> str:
    if "<?" in text:
        text = without_programs(text)
    if "comment" in text:
        text = cut_between(_COMMENT.sub(lambda tag: "#}" if tag["end"] else "{#", text), "{#", "#}")
    if "{{" in text or "{%" in text:
        text = _WORDS.sub(_said, _CARD.sub(_card, _BUTTON.sub(_link, text)))
    for opener, closer in _TAGS:
        text = cut_between(text, opener, closer)
    if _AT.search(text):
        text = _DIRECTIVE.sub("", text)
    if "[" in text:
        text = _PLACEHOLDER.sub("", _SHORTCODE.sub("\n", text))
    return text


def _said(tag: re.Match[str]) -> str:
    return tag[2] or tag[4]


def _link(button: re.Match[str]) -> str:
    """A button that a site's own tag draws, as the link that it is; what has no address or text stays as it was."""
    address, said = _ADDRESS.search(button[1]), _SAID.search(button[1])
    shown = (button[2] or (said[1] if said else "")).strip()
    rest = "{{< /" if button[2] else ""  # what closes the tag is cut with the others
    return f'<a href="{address[1]}">{shown}</a>{rest}' if address and shown else button[0]


def _card(tag: re.Match[str]) -> str:
    """What a tag is given to show, where it has a title; what stands up to its closer is the text below."""
    return f"\n{shown_with(tag[1])}\n" if _TITLED.search(tag[1]) else tag[0]


def cut_between(text: str, opener: str, closer: str) -> str:
    """`text` without what stands between each opener and its closer; an opener that is never closed goes alone."""
    if opener not in text:
        return text
    kept: list[str] = []
    end = stop = 0
    while (start := text.find(opener, end)) >= 0:
        if 0 <= stop < start + len(opener):
            stop = text.find(closer, start + len(opener))
        kept.append(text[end:start])
        is_closed = 0 <= stop - start < MAX_TAG
        end = stop + len(closer) if is_closed else start + len(opener)
    return "".join(kept) + text[end:]

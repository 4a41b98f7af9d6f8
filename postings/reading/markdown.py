"""Reads Markdown and plain text, which are one format here: what lies in between is what people write."""

import re
from collections.abc import Sequence
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock, paragraph
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from postings.reading.draft import Draft
from postings.reading.emphasis import CLOSE, OPEN, SIGNS, as_tags, with_strong_pairs, without_leftovers
from postings.reading.html import read_html
from postings.reading.source_lines import as_markdown
from postings.reading.templates import cut_between
from postings.reading.wrapping import NARROW, UNWRAPPED, are_wrapped, continues, wraps

MAX_SIGNS = 4_000  # of one kind; with more they mark nothing that a person wrote, and take long to pair
MAX_CHARACTERS = 100_000  # of a Markdown or text document; what follows is not read
MAX_LINES = 4_000
FILLED = 45  # characters of a line that was broken for want of room
# Cut before the lines are read, for a blank line within them would end them.
_UNSEEN = (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"))
_GLUED = re.compile(
    r"(<[a-z]{1,10}\s[\w-]{1,20}=\"[^\"<>\n]{0,300}\")(?=[a-z-]{1,20}=)"
)  # two attributes without a space


class _Markdown(MarkdownIt):
    """CommonMark whose addresses stay as they are written: whoever uses one checks it."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        return True


class _Renderer(RendererHTML):
    """Writes the tags of blocks and spans alone: the line ends between blocks are for people who read HTML."""

    def renderToken(  # noqa: N802
        self,
        tokens: Sequence[Token],
        idx: int,
        options: OptionsDict,  # noqa: ARG002
        env: EnvType,  # noqa: ARG002
    ) -> str:
        token = tokens[idx]
        if token.hidden:
            return ""
        attributes = self.renderAttrs(token) if token.attrs else ""
        return f"</{token.tag}>" if token.nesting < 0 else f"<{token.tag}{attributes}>"


_MARKDOWN = _Markdown("commonmark", {"html": True}, renderer_cls=_Renderer).enable(["table", "strikethrough"])
_MARKDOWN.disable(["code", "fence", "lheading", "hr"])
_MARKED = re.compile(r"[\n\\`~*_\[<&]")  # text without any of these is text and nothing else


def _inline(state: StateCore) -> None:
    """CommonMark's rule of that name, but that it does not take plain text to pieces."""
    for token in state.tokens:
        if token.type == "inline" and _MARKED.search(token.content):
            token.children = []
            state.md.inline.parse(token.content, state.md, state.env, token.children)
        elif token.type == "inline":
            token.children = [Token("text", "", 0, content=token.content)]


def _normalize(state: StateCore) -> None:
    """CommonMark's rule of that name, but that it does not replace each line end by itself."""
    state.src = state.src.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def _lettered(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A block that begins with a letter is a paragraph, or a table if a bar parts it: no other rule need be tried."""
    begins = state.bMarks[start] + state.tShift[start]
    may_be_other = not state.src[begins].isalpha() or state.src.find("|", begins, state.eMarks[start]) >= 0
    return not may_be_other and paragraph(state, start, end, silent)


_MARKDOWN.block.ruler.before("table", "lettered", _lettered)
_MARKDOWN.core.ruler.at("normalize", _normalize)
_MARKDOWN.core.ruler.at("inline", _inline)


def read_body(text: str) -> list[Draft]:
    """The blocks of a Markdown or plain text, without front matter."""
    environment: dict[str, object] = {}
    source = with_strong_pairs(as_markdown(_visible(_beginning(text))))
    is_wrapped = are_wrapped(source.split("\n"))
    tokens = _MARKDOWN.parse(source, environment)
    for children in [token.children for token in tokens if token.children]:
        if any(child.type in _BREAKS for child in children):
            _end_statements(children, is_wrapped)
        for child in children:
            child.content = without_leftovers(child.content) if child.type == "text" else child.content
    return read_html(as_tags(_MARKDOWN.renderer.render(tokens, _MARKDOWN.options, environment)))


def _beginning(text: str) -> str:
    return "\n".join(text[:MAX_CHARACTERS].split("\n", MAX_LINES)[:MAX_LINES])


def _visible(text: str) -> str:
    for sign in "[*_`":
        if text.count(sign) > MAX_SIGNS:
            text = text.replace(sign, " ")
    for opener, closer in _UNSEEN:
        text = cut_between(text, opener, closer)
    return _GLUED.sub(r"\1 ", text) if "<" in text else text


_BARE = str.maketrans("", "", SIGNS)
_BREAKS = {"softbreak", "hardbreak"}
_ADDRESSES = ("http", "www.")
_FEW = 3  # lines of a paragraph, which may begin large by chance


def _end_statements(children: list[Token], is_wrapped: bool) -> None:
    """Turn the soft breaks between lines that are separate statements into hard ones."""
    lines, breaks = _lines_of(children)
    width = max(map(len, lines)) if (is_wrapped or len(lines) > 2) and not _are_listed(lines) else 0
    width = width if width < UNWRAPPED else 0
    begin_small = _begin_small(lines, width if is_wrapped else UNWRAPPED)
    strong = 0
    for line, following, between in zip(lines, lines[1:], breaks, strict=False):
        strong += line.count(OPEN) - line.count(CLOSE)
        ends = (
            begin_small
            or _heads(line, following)
            or not wraps(line.translate(_BARE), following.translate(_BARE), width, in_title=strong > 0)
        )
        if between.type == "softbreak" and ends:
            between.type, between.tag = "hardbreak", "br"
        elif between.type == "hardbreak" and _goes_on(line.translate(_BARE), following):
            between.type, between.tag = "softbreak", ""


def _heads(line: str, following: str) -> bool:
    """ "**Who you are**" over "You know the town.": bold as a whole, whatever word it ends with."""
    alone = line.startswith(OPEN) and line.rstrip(" :").endswith(CLOSE) and line.count(OPEN) == 1
    return alone and len(line) <= NARROW and following[:1].isupper()


def _are_listed(lines: list[str]) -> bool:
    """Whether they are a list that lost its bullets: each begins like a sentence, as the lines of a text that was
    broken for want of room do not; also where each is a sentence as a whole, though they be few, and below a name."""
    bare = [_bare(line).rstrip() for line in lines]
    begin = [not line[:1].islower() for line in bare]
    if len(lines) > _FEW and all(begin[1:]):
        return True
    statements = bare[1:] if len(bare) == _FEW and len(bare[0]) < NARROW else bare
    return all(line.endswith(".") and line[:1].isupper() for line in statements)


def _begin_small(lines: list[str], width: int) -> bool:
    """Whether they are a list that lost its bullets, all in small letters: nobody begins a text so, and each line ends
    where the first word of the next had room."""
    bare = [_bare(line).rstrip() for line in lines]
    room = max(width, NARROW)
    return all(line[:1].islower() and not line.startswith(_ADDRESSES) for line in bare) and all(
        len(line) + len(following.split(maxsplit=1)[0]) < room and not continues(line, following.capitalize())
        for line, following in pairwise(bare)
    )


def _bare(line: str) -> str:
    return line.translate(_BARE).lstrip()


def _goes_on(line: str, following: str) -> bool:
    """Whether two blanks at the end of a line broke it nowhere: mail programs put them where they filled text."""
    return len(line) >= FILLED and following[:1].islower() and continues(line, following)


def _lines_of(children: list[Token]) -> tuple[list[str], list[Token]]:
    """The texts between the line breaks of a paragraph, and those breaks."""
    lines, breaks = [""], []
    for child in children:
        if child.type in _BREAKS:
            breaks.append(child)
            lines.append("")
        elif child.type == "html_inline" and child.content.lower().strip("</ >") == "br":
            breaks.append(Token("hardbreak", "br", 0))
            lines.append("")
        elif child.type != "html_inline":
            lines[-1] += child.content
    return lines, breaks

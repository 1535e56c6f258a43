"""What a browser never draws, taken out of a page before it is parsed: scripts, style sheets, the lines of icons.

They are more than half of a page's bytes. A mark is left in the place of each script and style sheet, and the contents
are kept beside the tree for who reads scripts. Where the tree then holds each mark as all the text of a script or style
sheet, in the order they were left, the parser has seen each beginning and end as this module did, and the rest of the
page is as it would have been; else the page has to be parsed as it came.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

# Comments begin as they should, tags in small letters; what is written otherwise is left in.
_OPENING = re.compile(rb"<(?:(?P<raw>script|style)(?=[\s>/])|(?P<drawing>svg)(?=[\s>/])|!--)")
# Quoted values are as long as values are, so that a quotation mark nobody closes is not looked after to the end.
_REST_OF_TAG = re.compile(rb"""(?:[^<>"']|"[^"]{0,2000}+"|'[^']{0,2000}+')*+>""")
_CLOSING = {name: re.compile(rb"</%s[\s/>]" % name, re.IGNORECASE) for name in (b"script", b"style", b"svg")}
# Within these a closing tag may not close: `<!-- <script> </script>`.
_ESCAPE = b"<!--"
_SHORTEST = 300
# Shapes only. What stands between them, or is said of them by another element, stays.
_SHAPES = re.compile(
    rb"(?:\s|</?(?:path|g|circle|rect|polygon|polyline|line|ellipse|defs|clipPath|mask|linearGradient|radialGradient|stop)"
    rb"(?:[\s/][^<>]*+)?+>)*+"
)
_MARK = re.compile(r"\{~\d{1,9}~\}")
_LONGEST_MARK = 13


def take_out(html: bytes) -> tuple[bytes, list[bytes]]:
    """The page without the contents of its scripts, style sheets and icons, and those of scripts and style sheets."""
    kept: list[bytes] = []
    parts: list[bytes] = []
    done = at = 0
    while opening := _OPENING.search(html, at):
        name = opening["raw"] or opening["drawing"]
        if name is None:
            at = html.find(b"-->", opening.end() - 2) + 3  # `<!-->` is all of a comment
            if at < 3:
                break
            continue
        tag = _REST_OF_TAG.match(html, opening.end())
        if tag is None:
            at = opening.end()
            continue
        closing = _CLOSING[name].search(html, start := tag.end())
        if closing is None:
            break
        at = closing.end() - 1
        if ...

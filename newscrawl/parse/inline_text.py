"""The text of a small element (a heading, a byline) as a reader sees it."""

from __future__ import annotations

from typing import Final

from newscrawl.parse.element import Element
from newscrawl.text import squeeze

# What prints nothing, and the reading aids over East Asian words (`<rt>`), which repeat them.
_SILENT: Final = frozenset({"script", "style", "noscript", "template", "svg", "rt", "rp", "button", "select", "iframe"})
_BREAKS: Final = frozenset(
    {"br", "div", "p", "li", "ul", "ol", "section", "header", "footer", "h1", "h2", "h3", "h4", "td", "tr", "time"}
)
_MAX_NODES: Final = 400


def inline_text(element: Element, gap: str = " ") -> str:
    """One line of text: blocks and line breaks set apart by a gap, scripts and reading aids left out."""
    if len(element) == 0:
        return squeeze(element.text or "")
    parts: list[str] = []
    _collect(element, parts, gap)
    return squeeze("".join(parts))


def _collect(element: Element, parts: list[str], gap: str) -> None:
    """Text in reading order; a stack instead of recursion, since pages nest as deep as they like."""
    stack: list[tuple[Element | None, str]] = [(element, "")]
    seen = 0
    while stack and seen < _MAX_NODES:
        seen += 1
        node, text = stack.pop()
        if node is None:
            parts.append(text)
            continue
        if node.tag in _SILENT:
            continue
        pad = gap if node.tag in _BREAKS else ""
        parts.append(pad + (node.text or ""))
        stack.append((None, pad))
        for child in reversed(node):
            if child.tail:
                stack.append((None, child.tail))
            stack.append((child, ""))

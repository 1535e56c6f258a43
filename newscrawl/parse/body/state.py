"""The body inside a script: pages drawn in the browser bring their text as the state of an application.

Only asked where neither the tree nor the JSON-LD holds a body. No framework is known by name: of all keys whose values
are running text, the one with the most of it wins. One pass over each script, whatever it holds.
"""

from __future__ import annotations

import json
import re
from typing import Final

from newscrawl.parse.document import Document, parse_document
from newscrawl.text import squeeze

# A key and its string value. The value's pattern never tries a character twice, and a failure to find the closing
# quote can only happen at the last string of a script.
_PAIR: Final = re.compile(r'"(\w{1,40})"\s{0,20}:\s{0,20}"([^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL)
_STOP: Final = re.compile(r"[.!?…](?:[\s<\\]|$)|[。！？]")
_SHORTEST_SCRIPT: Final = 300
_SHORTEST_VALUE: Final = 60
_SHORTEST_BODY: Final = 300


def read_state(doc: Document) -> tuple[str, ...]:
    """The paragraphs of the longest running text in the page's scripts; none where there is nothing like an article."""
    values: dict[str, list[str]] = {}
    for script in doc.scripts:
        text = script.text or ""
        if len(text) >= _SHORTEST_SCRIPT:
            for key, value in _PAIR.findall(text):
                if len(value) >= _SHORTEST_VALUE and _STOP.search(value):
                    values.setdefault(key, []).append(value)
    best = max(values.values(), key=lambda found: sum(map(len, set(found))), default=[])
    paragraphs = tuple(p for value in dict.fromkeys(best) for p in _paragraphs(value))
    return paragraphs if sum(map(len, paragraphs)) >= _SHORTEST_BODY else ()


def _paragraphs(value: str) -> tuple[str, ...]:
    try:
        text: str = json.loads(f'"{value}"', strict=False)
    except ValueError:
        return ()
    if "<" in text or "&lt;" in text:
        text = text.replace("&lt;", "<").replace("&gt;", ">")
        return tuple(block.text for block in parse_document(text).blocks)
    return tuple(line for part in text.splitlines() if (line := squeeze(part)))

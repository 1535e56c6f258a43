"""Pages as a reader sees them: without what the mark-up says of headline, authors and dates.

What is left of a page are its `<title>`, its text and its class names, as on sites that say nothing of themselves. The
gold stays that of the whole page, so that a figure tells how well print is read where mark-up is missing, or lies.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newscrawl.parse.document import lxml_root, parse_document

_KEPT_METAS = frozenset({"viewport", "robots", "generator", "content-language", "og:site_name", "og:locale", "og:url"})
_STATING = ("itemprop", "itemtype", "itemscope", "itemref", "itemid", "typeof", "property", "datetime", "pubdate")


def as_printed(html: bytes) -> bytes:
    """A page without JSON-LD, metas that tell of the article, microdata, `rel=author` and `datetime`."""
    root = lxml_root(parse_document(html).source)
    for element in [*_stating_elements(root)]:
        parent = element.getparent()
        if parent is not None:
            _drop(element, parent)
    for element in root.iter("*"):
        if element.tag != "meta":
            for name in _STATING:
                element.attrib.pop(name, "")
        if "author" in (element.get("rel") or ""):
            del element.attrib["rel"]
    return etree.tostring(root, method="html", encoding="utf-8")


def _stating_elements(root: etree._Element) -> Iterator[etree._Element]:
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() or script.get("type") is None:
            yield script
    for meta in root.iter("meta"):
        named = meta.get("property") or meta.get("name") or meta.get("itemprop")
        if named and named.strip().lower() not in _KEPT_METAS:
            yield meta


def _drop(element: etree._Element, parent: etree._Element) -> None:
    """Take an element out; what follows it stays."""
    if element.tail:
        previous = element.getprevious()
        if previous is not None:
            previous.tail = (previous.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)

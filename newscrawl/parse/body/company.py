"""Blocks judged by the company they keep, once the readings have spoken.

The readings weigh every block by itself, by what is around it and by what its containers are called, but they only add
up: they cannot say "whatever it looks like, not in a thread of comments" or "all of a post or nothing of it". These
rules can. None knows a site or a word of a language, and each is one pass over the blocks at most.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final

from newscrawl.parse.blocks import Block, Node
from newscrawl.parse.body.first_reading import FirstReading
from newscrawl.parse.body.hints import IN_APART, IN_POST
from newscrawl.text import fold

_Reading = FirstReading[Any]

_HEADINGS: Final = frozenset(("h2", "h3", "h4", "h5"))
_PLAIN: Final = frozenset(("p", "div", "span", "figure"))
_FRAMES: Final = frozenset(("figure", "figcaption"))
_STEPS_TO_FIGURE: Final = 2
_CAPTION_BLOCKS: Final = 2
_LONGEST_CAPTION: Final = 800
_LONGEST_SUBHEAD: Final = 120
_SEVERAL: Final = 3
_OFTEN: Final = 3
_LONG_REPEAT: Final = 60
_SUBSTANTIAL_ARTICLE: Final = 800
"""Characters of likely text by which an `<article>` is known to be the one."""
_HOSTS_OF_TEXT: Final = 2
_HOSTS_OF_POSTS: Final = 6
"""Containers up from a paragraph and from a post, which sites wrap, in which they count as standing together."""
_SUBSTANTIAL_TEXT: Final = 1500
_MOST: Final = 0.75
_GOOD_PART: Final = 0.6
_NO_BOXES: Final = frozenset(
    ("p", "ul", "ol", "dl", "table", "figure", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5")
)
_SET: Final = frozenset(("td", "th", "pre", "blockquote"))
_LIKELY_BOX: Final = 0.75
_LARGEST_BOX: Final = 0.25
_LONG_STATED: Final = 500
_ENDING: Final = 60
_SURE_ENDING: Final = 25
_LONG_DIGEST: Final = 500
_DIGESTED: Final = 2
_PROBE: Final = 50
_PROBES: Final = 20
_FEW_LINKS: Final = 3
_LONGEST_LINKED_ITEM: Final = 200
_LONGEST_LABEL: Final = 80
_PART_OF_LINKS: Final = 0.2


def settle(reading: _Reading, likely: Mapping[int, float]) -> list[int]:
    """The numbers of the blocks that are body text, given those that the readings find likely, and their chances."""
    captions = _captions(reading, likely)
    taken = {n for n in likely if not (n in captions or reading.is_headline(n) or _is_apart(reading, n))}
    taken = _without_recurring(reading, taken)
    taken = _in_the_article(reading, taken)
    taken |= _rest_of_posts(reading, taken)
    taken |= {*_subheads(reading, taken), *_headings_alike(reading, taken)}
    kept = _without_insets(reading, likely, _up_to_the_end(reading, sorted(taken)))
    return _without_further_reading(reading.blocks, list(_without_digests(reading.blocks, kept)))


def _without_recurring(reading: _Reading, taken: set[int]) -> set[int]:
    """Without what recurs, unless a single showing of it is longer than all that does not: then it is the text."""
    recurring = {n for n in taken if _recurs(reading, n)}
    rest = taken - recurring
    shown_once = sum(map(len, {reading.blocks[n].text for n in recurring}))
    return rest if sum(len(reading.blocks[n].text) for n in rest) >= shown_once else taken


def _recurs(reading: _Reading, n: int) -> bool:
    """Whether it stands for every picture or player that is not shown, or over every list of links."""
    block = reading.blocks[n]
    often = reading.repeats[block.text] >= _OFTEN
    return often and (len(block.text) >= _LONG_REPEAT or block.node.tag in _HEADINGS)


def _is_apart(reading: _Reading, n: int) -> bool:
    """Whether it stands in a thread of comments or is for screen readers, and the headline is not."""
    if reading.headline_at < 0:
        return False
    return bool((reading.hints[n] | reading.spot(_container(reading.blocks[n].node)).far) & IN_APART)


def _captions(reading: _Reading, likely: Iterable[int]) -> set[int]:
    """Those that stand below a picture. Tables, lists and quotations are set as figures too."""
    frames: dict[Node, Node | None] = {}
    held: dict[Node, list[int]] = {}
    for n in likely:
        node = reading.blocks[n].node
        around = _container(node)
        if around not in frames:
            steps = (around, *islice(_above(around), _STEPS_TO_FIGURE))
            frames[around] = next((step for step in steps if step.tag in _FRAMES), None)
        frame = node if node.tag == "figcaption" else frames[around]
        if frame is not None and (frame.tag == "figcaption" or node.tag in _PLAIN):
            held.setdefault(frame, []).append(n)
    found: set[int] = set()
    for inside in held.values():
        if not _is_running_text(reading, inside):
            found.update(inside)
    return found


def _is_running_text(reading: _Reading, inside: Sequence[int]) -> bool:
    """Whether a figure holds the article rather than a caption: pages forget to close one."""
    return len(inside) > _CAPTION_BLOCKS and sum(len(reading.blocks[n].text) for n in inside) >= _LONGEST_CAPTION


def _in_the_article(reading: _Reading, taken: set[int]) -> set[int]:
    """Where the `<article>` of the headline holds a text, nothing outside of it: the next article may follow below."""
    top = reading.top_article
    if top < 0:
        return taken
    blocks = reading.blocks
    inside = {n for n in taken if reading.spot(_container(blocks[n].node)).down <= top}
    return inside if sum(len(blocks[n].text) for n in inside) >= _SUBSTANTIAL_ARTICLE else taken


def _container(node: Node) -> Node:
    return node.parent or node


def _rest_of_posts(reading: _Reading, taken: set[int]) -> set[int]:
    """All of the posts from social media among the paragraphs: their text, signature and date belong together."""
    posts = {n: post for n in range(len(reading.blocks)) if (post := _post_around(reading, n))}
    if not posts:
        return set()
    hosts = {host for n in taken if n not in posts for host in islice(_above(reading.blocks[n].node), _HOSTS_OF_TEXT)}
    return {n for n, post in posts.items() if not hosts.isdisjoint(islice(_above(post), _HOSTS_OF_POSTS))}


def _post_around(reading: _Reading, n: int) -> Node | None:
    """The quotation marked as a post that holds a block or is it."""
    node = reading.blocks[n].node
    if node.tag == "blockquote":
        return node if reading.hints[n] & IN_POST else None
    parent = node.parent
    if parent is None or parent.tag != "blockquote":
        return None
    return parent if reading.spot(parent).own & IN_POST else None


def _above(node: Node) -> Iterator[Node]:
    """The containers of a node, from the innermost outwards."""
    step = node.parent
    while step is not None:
        yield step
        step = step.parent


def _subheads(reading: _Reading, taken: set[int]) -> Iterator[int]:
    """Headings between two taken blocks of the same container."""
    blocks = reading.blocks
    for n in taken:
        at = n + 1
        if at in taken or at + 1 not in taken or not _may_be_subhead(reading, at):
            continue
        if blocks[n].node.parent is blocks[at].node.parent is blocks[at + 1].node.parent:
            yield at


def _headings_alike(reading: _Reading, taken: set[int]) -> Iterator[int]:
    """Headings over taken blocks, in containers of their own too, where several look the same and most stand so."""
    alike: dict[tuple[str, str | None, str | None, int], list[int]] = {}
    for n in range(min(taken, default=0), max(taken, default=0)):
        if _may_be_subhead(reading, n):
            node = reading.blocks[n].node
            look = node.tag, _named(node), _named(_container(node)), node.depth
            alike.setdefault(look, []).append(n)
    for headings in alike.values():
        over_text = [n for n in headings if n + 1 in taken]
        if len(headings) >= _SEVERAL and len(over_text) >= _MOST * len(headings):
            yield from over_text


def _may_be_subhead(reading: _Reading, n: int) -> bool:
    """Whether it is a heading that neither links nor recurs."""
    block = reading.blocks[n]
    if block.node.tag not in _HEADINGS or block.link_chars or len(block.text) > _LONGEST_SUBHEAD:
        return False
    return reading.repeats[block.text] == 1 and not reading.is_headline(n)


def _main_container(reading: _Reading, taken: Iterable[int]) -> tuple[Node | None, float, int]:
    """What holds more text as its children than any other container, its share, and the length of all text."""
    held: dict[Node, int] = {}
    for n in taken:
        block = reading.blocks[n]
        around = _container(block.node)
        held[around] = held.get(around, 0) + len(block.text)
    if not held:
        return None, 0.0, 0
    whole, main = sum(held.values()), max(held, key=lambda node: held[node])
    return main, held[main] / whole, whole


def _up_to_the_end(reading: _Reading, taken: list[int]) -> list[int]:
    """Nothing below the container that holds most of the text, but in others called the same, nor after what JSON-LD
    ends with."""
    blocks = reading.blocks
    main, share, whole = _main_container(reading, taken)
    if main is not None and whole >= _SUBSTANTIAL_TEXT and share >= _MOST:
        last = next(n for n in reversed(taken) if _is_inside(blocks[n].node, main))
        taken = [n for n in taken if n <= last or _are_called_alike(_container(blocks[n].node), main)]
    end = _stated_end(reading, taken)
    return taken[:end] if sum(len(blocks[n].text) for n in taken[:end]) >= _GOOD_PART * whole else taken


def _are_called_alike(one: Node, other: Node) -> bool:
    return one.tag == other.tag and _named(one) is not None and _named(one) == _named(other)


def _named(node: Node) -> str | None:
    return node.element.get("class")


def _without_insets(reading: _Reading, likely: Mapping[int, float], taken: list[int]) -> list[int]:
    """Without boxes among the paragraphs, in containers of their own, whose text is not likelier than just enough.

    Posts, tables, lists and quotations have containers of their own by nature; what a rule took is likely enough.
    """
    blocks = reading.blocks
    main, share, whole = _main_container(reading, taken)
    if main is None or share < _GOOD_PART:
        return taken
    boxes: dict[Node, list[int]] = {}
    for n in taken:
        box = _box_in(blocks[n].node, main)
        if box is not None and box.tag not in _NO_BOXES:
            boxes.setdefault(box, []).append(n)
    out: set[int] = set()
    for inside in boxes.values():
        length = sum(len(blocks[n].text) for n in inside)
        mean = sum(likely.get(n, 1.0) * len(blocks[n].text) for n in inside) / length
        if mean < _LIKELY_BOX and length <= _LARGEST_BOX * share * whole and not _is_set(reading, inside):
            out.update(inside)
    return [n for n in taken if n not in out]


def _box_in(node: Node, main: Node) -> Node | None:
    """The child of a container that a block stands in without being it."""
    step = _at_depth(node, main.depth + 1)
    return step if step is not None and step.parent is main and step is not node else None


def _is_set(reading: _Reading, inside: Iterable[int]) -> bool:
    """Whether blocks are set apart for what they are."""
    return any(reading.blocks[n].node.tag in _SET or _post_around(reading, n) for n in inside)


def _is_inside(node: Node, container: Node) -> bool:
    """Whether a node is a container or stands in it."""
    return _at_depth(node, container.depth) is container


def _at_depth(node: Node, depth: int) -> Node | None:
    """What encloses a node at a depth; the node itself, where it stands no deeper."""
    step: Node | None = node
    while step is not None and step.depth > depth:
        step = step.parent
    return step


def _stated_end(reading: _Reading, taken: Sequence[int]) -> int:
    """How many of the blocks stand up to the one that ends as the body in JSON-LD does; all, where none does."""
    stated = reading.facts.linked_body
    if len(stated) >= _LONG_STATED and len(ending := fold(stated[-_ENDING:])[-_SURE_ENDING:]) == _SURE_ENDING:
        for end in range(len(taken), 0, -1):
            if fold(reading.blocks[taken[end - 1]].text[-_ENDING:]).endswith(ending):
                return end
    return len(taken)


def _without_digests(blocks: Sequence[Block], taken: Iterable[int]) -> Iterator[int]:
    """Without blocks that repeat the beginnings of several paragraphs: a teaser of the article, all in one."""
    beginnings: list[str] = []
    for n in taken:
        text = blocks[n].text
        if len(text) >= _LONG_DIGEST and sum(beginning in text for beginning in beginnings) >= _DIGESTED:
            continue
        if len(text) >= _PROBE and len(beginnings) < _PROBES:
            beginnings.append(text[:_PROBE])
        yield n


def _without_further_reading(blocks: Sequence[Block], taken: list[int]) -> list[int]:
    """Without a list at the end whose items all link somewhere, and the label over it."""
    end = len(taken)
    while end > 0 and _is_linked_item(blocks[taken[end - 1]]):
        end -= 1
    whole = sum(len(blocks[n].text) for n in taken)
    if len(taken) - end < _FEW_LINKS or sum(len(blocks[n].text) for n in taken[end:]) > _PART_OF_LINKS * whole:
        return taken
    if end > 1 and len(blocks[taken[end - 1]].text) <= _LONGEST_LABEL:
        end -= 1
    return taken[:end]


def _is_linked_item(block: Block) -> bool:
    if not block.link_chars or len(block.text) > _LONGEST_LINKED_ITEM:
        return False
    return block.node.tag == "li" or _container(block.node).tag == "li"

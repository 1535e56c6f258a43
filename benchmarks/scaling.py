"""Does the cost grow linearly with the page, and does memory stay flat? `python -m benchmarks.scaling [PACK]`

Times whole extractions of invented pages from 10 kB to 5 MB in several shapes, in microseconds per kilobyte: a column
that stays level is linear. With a pack, also parses its pages over and over up to 10,000 and prints the peak memory.
"""

from __future__ import annotations

import argparse
import itertools
import resource
import time
from collections.abc import Callable
from pathlib import Path

from newscrawl.archive.pack import corpora, iter_pack
from newscrawl.parse.page import parse_page

SIZES = (10_000, 100_000, 1_000_000, 5_000_000)
_SENTENCE = "The council voted on Tuesday to keep the old tram line open, “at least until spring,” the mayor said. "


def prose(size: int) -> str:
    """One long article in paragraphs."""
    paragraph = f"<p>{_SENTENCE * 4}</p>\n"
    return "<article><h1>Tram line stays</h1>" + paragraph * (size // len(paragraph)) + "</article>"


def one_paragraph(size: int) -> str:
    """All text in a single paragraph."""
    return f"<article><h1>Tram line stays</h1><p>{_SENTENCE * (size // len(_SENTENCE))}</p></article>"


def links(size: int) -> str:
    """A page that is nothing but links: about 100,000 of them at 5 MB."""
    link = '<li><a href="/news/story-about-trams">Tram line stays</a></li>\n'
    return "<ul>" + link * (size // len(link)) + "</ul>"


def nested(size: int) -> str:
    """Every element inside the one before."""
    return "<div>" * (size // 5) + _SENTENCE


def unclosed(size: int) -> str:
    """Paragraphs, bold and quotation marks that never end."""
    piece = "<p><b>“The line stays open "
    return piece * (size // len(piece))


def numbers(size: int) -> str:
    """Figures that look like a ticker strip for ever."""
    row = "<li>ACME 43.14 ▲ 0.6%</li>"
    return "<ul>" + row * (size // len(row)) + "</ul>"


SHAPES: tuple[Callable[[int], str], ...] = (prose, one_paragraph, links, nested, unclosed, numbers)


def cpu(html: bytes) -> float:
    """CPU seconds of one extraction."""
    started = time.process_time()
    parse_page(html)
    return time.process_time() - started


def repeat(pack: Path, count: int) -> None:
    """Parse the pack's pages in a circle and print the peak memory on the way."""
    pages = [page.read() for corpus in corpora(pack) for page in iter_pack(pack, corpus)]
    for number, html in enumerate(itertools.islice(itertools.cycle(pages), count), 1):
        parse_page(html)
        if number % (count // 10) == 0:
            print(f"{number:>8} pages  peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack", type=Path, nargs="?")
    parser.add_argument("--pages", type=int, default=10_000)
    args = parser.parse_args()
    parse_page(prose(10_000).encode())
    print(f"{'µs per kB':16}" + "".join(f"{size // 1000:>8} kB" for size in SIZES))
    for shape in SHAPES:
        cells = (cpu(html) * 1e9 / len(html) for size in SIZES if (html := shape(size).encode()))
        print(f"{shape.__name__:16}" + "".join(f"{cell:>11.1f}" for cell in cells), flush=True)
    if args.pack:
        repeat(args.pack, args.pages)


if __name__ == "__main__":
    main()

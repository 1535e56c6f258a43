"""Reads an attribution corpus in brat's stand-off format: texts beside `<text>_<annotator>.ann`, as in PolNeAR.

`DATA/data/<split>/text/*.txt` and `DATA/data/<split>/attributions/*.ann`; `DATA/speech_cues.json` lists the forms
of the cues that count as speech. Only the first annotator's file of a text is read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Gold:
    """One annotated attribution: code point spans of its three parts."""

    content: Spans
    source: Spans
    cue: Spans
    speech: bool
    number: str = ""
    """What the annotation calls it: `E7`."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text and its attributions."""

    name: str
    text: str
    gold: tuple[Gold, ...]


def read_corpus(data: Path, split: str) -> Iterator[Annotated]:
    """The annotated texts of a split, by name."""
    lemmas = json.loads((data / "speech_cues.json").read_text(encoding="utf-8"))["lemmas"]
    forms = frozenset(form for lemma in lemmas.values() for form in lemma["forms"])
    for path in sorted((data / "data" / split / "text").glob("*.txt")):
        pattern = re.compile(re.escape(path.stem) + r"_[0-9a-f]{4}\.ann")
        folder = data / "data" / split / "attributions"
        annotations = sorted(p for p in folder.iterdir() if pattern.fullmatch(p.name)) if folder.is_dir() else []
        text = path.read_bytes().decode("utf-8")
        if annotations:
            yield Annotated(path.name, text, tuple(_read(annotations[0], text, forms)))


def _read(path: Path, text: str, forms: frozenset[str]) -> Iterator[Gold]:
    spans: dict[str, Spans] = {}
    events: list[tuple[str, list[str]]] = []
    for line in path.read_bytes().decode("utf-8").splitlines():
        fields = line.split("\t")
        if line.startswith("T") and len(fields) > 2:
            offsets = fields[1].split(" ", 1)[1]
            spans[fields[0]] = tuple((int(a), int(b)) for a, b in (part.split() for part in offsets.split(";")))
        elif line.startswith("E") and len(fields) > 1:
            events.append((fields[0], fields[1].split()))
    for number, event in events:
        roles: dict[str, list[tuple[int, int]]] = {"Content": [], "Source": [], "Cue": []}
        for role, name in (argument.split(":") for argument in event):
            roles.get(role.rstrip("0123456789"), []).extend(spans.get(name, ()))
        if roles["Content"] and roles["Cue"]:
            cue = text[min(a for a, _ in roles["Cue"]) : max(b for _, b in roles["Cue"])].lower()
            speech = cue.strip().endswith(":") or any(word in forms for word in re.findall("[a-z]+", cue))
            yield Gold(tuple(roles["Content"]), tuple(roles["Source"]), tuple(roles["Cue"]), speech, number)

"""Which invented texts are near-duplicates, and which id they share."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pyarrow as pa
import pytest

from newscrawl.store.near_duplicates import (
    LONGEST,
    MIN_SHINGLES,
    WIDTH,
    NearDuplicates,
    near_dup_ids,
    shingles,
    signature,
    similarity,
)
from tests.store.stories import sentences, story, unspaced

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
STORY = story(1)
LINES = sentences(1)
OTHER = sentences(2)
CJK = unspaced(1)


def together(one: str, other: str, threshold: float = 0.2) -> bool:
    found = NearDuplicates(threshold)
    found.add("one", one, NOON)
    found.add("two", other, NOON)
    return found.ids() == {"one": "one", "two": "one"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(STORY, STORY, id="the same text"),
        pytest.param(STORY, STORY.upper().replace(".", " !").replace("\n\n", " "), id="case, punctuation, paragraphs"),
        pytest.param(STORY, "Another headline here\n\n" + STORY, id="a headline more"),
        pytest.param(STORY, " ".join([*OTHER[:2], *LINES[2:]]), id="another lead"),
        pytest.param(STORY, " ".join(LINES[:6]), id="cut to half"),
        pytest.param(STORY, " ".join([*OTHER[:3], *LINES[3:], *OTHER[3:6]]), id="a quarter changed, a quarter more"),
        pytest.param(STORY, " ".join([*LINES[6:], *LINES[:6]]), id="another order"),
        pytest.param("".join(CJK), "".join([*CJK[:9], *unspaced(2, 3)]), id="unspaced script"),
        pytest.param("".join(CJK), " ".join(CJK), id="unspaced script, with spaces between sentences"),
        pytest.param(STORY.replace("e", "é"), STORY.replace("e", "e\u0301"), id="composed and decomposed accents"),
        pytest.param(STORY, STORY.replace("rr", "r\u00adr").replace("ll", "l\u200bl"), id="soft hyphens"),
    ],
)
def test_near_duplicates(one: str, other: str) -> None:
    assert together(one, other)
    assert together(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(STORY, story(2), id="another story"),
        pytest.param(STORY, " ".join([LINES[0], *OTHER]), id="one sentence in common"),
        pytest.param(STORY, " ".join([*LINES[:3], *OTHER[:9]]), id="a quarter in common"),
        pytest.param("", "", id="no text"),
        pytest.param("Subscribe to read on.", "Subscribe to read on.", id="the same teaser"),
        pytest.param("".join(CJK), "".join(unspaced(2)), id="unspaced script"),
        pytest.param("word " * 500, "word " * 500, id="one word for ever: too few shingles"),
        pytest.param("…—!? " * 500, "…—!? " * 500, id="punctuation only"),
    ],
)
def test_no_near_duplicates(one: str, other: str) -> None:
    assert not together(one, other)


def test_templated_texts_stay_apart() -> None:
    """Match reports that differ in every name and figure."""
    template = (
        "{} beat {} {}-{} on Saturday to climb to {}th place. {} scored after {} minutes with a shot from {} metres. "
        "{} made it two from a corner by {} before the break. The visitors pulled one back through {} in minute {}. "
        "Coach {} praised the crowd of {} after the match. The next opponents are {} on Sunday at {} o'clock."
    )
    names = iter(f"{kind}{n}" for n in range(1000) for kind in ("Ald", "Brix", "Carn", "Dun"))
    found = NearDuplicates()
    for number in range(30):
        found.add(str(number), template.format(*(next(names) for _ in range(16))))
    assert found.ids() == {}


def test_the_threshold_counts() -> None:
    half = " ".join(LINES[:6])
    assert together(STORY, half, 0.3)
    assert not together(STORY, half, 0.8)
    assert together(STORY, STORY, 1)


def test_similarity_is_an_estimate_of_the_share_in_common() -> None:
    one, other = STORY, " ".join([*LINES[:8], *OTHER[:4]])
    exact = len(shingles(one) & shingles(other)) / len(shingles(one) | shingles(other))
    sketches = signature(one), signature(other)
    assert sketches[0] and sketches[1]
    assert similarity(*sketches) == pytest.approx(exact, abs=0.1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One, two; THREE four five six seven eight nine ten.", {"one two three four five six seven eight nine ten"}),
        ("only nine words are here so nothing is compared", set()),
        ("中文没有空格所以按照字符来读一共二十个字", {"中文没有空格所以按照字符来读一共二十个字"}),
        ("हिन्दी के शब्द मात्रा के साथ पूरे रहते हैं यहाँ।", {"हिन्दी के शब्द मात्रा के साथ पूरे रहते हैं यहाँ"}),
        ("مُحَمَّد a b c d e f g h i", {"محمد a b c d e f g h i"}),
    ],
)
def test_shingles(text: str, expected: set[str]) -> None:
    assert shingles(text) == expected


@pytest.mark.parametrize("piece", [story(1) + " ", "".join(CJK)], ids=["words", "characters"])
def test_a_huge_body_takes_bounded_memory(piece: str) -> None:
    numbers = "".join(f"{n} " if piece.isascii() else chr(0x4E00 + n % 20_000) for n in range(LONGEST))
    assert len(shingles(piece * 2 + numbers * 10)) <= LONGEST


def test_short_texts_have_no_signature() -> None:
    words = [str(number) for number in range(MIN_SHINGLES + WIDTH - 1)]
    assert signature(" ".join(words))
    assert signature(" ".join(words[1:])) is None


def test_the_oldest_gives_the_id() -> None:
    found = NearDuplicates()
    found.add("b", STORY, NOON)
    found.add("a", STORY, NOON + timedelta(hours=1))
    found.add("c", STORY, NOON)
    found.add("undated", STORY)
    found.add("alone", story(2), NOON)
    assert found.ids() == dict.fromkeys("abc", "b") | {"undated": "b"}
    assert len(found) == 5


def test_the_id_stays_when_others_join() -> None:
    """Even an older one, from an archive read later."""
    found = NearDuplicates()
    found.add("b", STORY, NOON, "b")
    found.add("c", STORY, NOON, "b")
    found.add("older", STORY, NOON - timedelta(days=1))
    assert found.ids() == {"b": "b", "c": "b", "older": "b"}


def test_two_clusters_that_become_one_take_the_older_id() -> None:
    found = NearDuplicates()
    for name, text, hour, given in (
        ("a", STORY, 0, "a"), ("b", STORY, 1, "a"),
        ("c", story(2), 2, "c"), ("d", story(2), 3, "c"),
        ("bridge", STORY + story(2), 4, None),
    ):  # fmt: skip
        found.add(name, text, NOON + timedelta(hours=hour), given)
    assert set(found.ids().values()) == {"a"}
    assert len(found.ids()) == 5


def test_a_cluster_that_parts_shares_no_id() -> None:
    """What an earlier grouping, at a lower threshold, had put together."""
    found = NearDuplicates()
    for name, text in (("a", STORY), ("b", STORY), ("c", story(2)), ("d", story(2)), ("e", story(3))):
        found.add(name, text, NOON, "a")
    assert found.ids() == {"a": "a", "b": "a", "c": "c", "d": "c"}


def test_revisions_are_one_article() -> None:
    found = NearDuplicates()
    found.add("a", STORY, NOON)
    found.add("a", STORY + "\n\nA correction follows.", NOON + timedelta(hours=1))
    assert found.ids() == {}
    found.add("a", story(2), NOON + timedelta(hours=2))
    found.add("b", story(2), NOON)
    found.add("c", STORY, NOON + timedelta(hours=3))
    assert found.ids() == {"a": "a", "b": "a", "c": "a"}


def test_order_does_not_matter() -> None:
    rows = [(f"{n}", story(n % 7) + story(100 + n, 2), NOON + timedelta(minutes=n)) for n in range(40)]
    expected = None
    for seed in range(3):
        random.Random(seed).shuffle(rows)
        found = NearDuplicates()
        for row in rows:
            found.add(*row)
        expected = expected or found.ids()
        assert found.ids() == expected
    assert expected is not None
    assert len(set(expected.values())) == 7


def test_a_thousand_equal_texts_cost_no_quadratic_time() -> None:
    """Each is compared with leaders only: with one, where all are alike."""
    found = NearDuplicates()
    for number in range(1000):
        found.add(f"{number:04}", STORY)
    assert set(found.ids().values()) == {"0000"}


def test_a_table() -> None:
    table = pa.table({"article_id": ["a", "b", "c"], "body": [STORY, None, STORY]})
    assert near_dup_ids(table).to_pylist() == ["a", None, "a"]
    assert near_dup_ids(table.slice(0, 0)).to_pylist() == []

"""The frontier: order, turns, budgets, and that nothing is handed out twice or forgotten."""

from __future__ import annotations

import tracemalloc
from datetime import UTC, datetime, timedelta

from newscrawl.crawling.tasks import Frontier, Task
from newscrawl.discover.links import Link

NOW = datetime(2026, 3, 10, tzinfo=UTC)


def frontier(page_budget: int = 100, shape_budget: int = 100, per_site: int = 100) -> Frontier:
    return Frontier(page_budget=page_budget, shape_budget=shape_budget, per_site=per_site)


def task(path: str, site: str = "a.example", hours: float | None = None) -> Task:
    url = f"https://{site}/{path}"
    return Task(url, site, link=Link(url, published_at=NOW - timedelta(hours=hours) if hours is not None else None))


def paths(tasks: list[Task]) -> list[str]:
    return [t.url.rpartition("/")[2] for t in tasks]


def test_newest_first_and_undated_last() -> None:
    queue = frontier()
    for name, age in (("old", 9), ("undated", None), ("new", 1), ("middle", 5)):
        assert queue.add_article(task(name, hours=age))
    assert paths(list(queue.take())) == ["new", "middle", "old", "undated"]


def test_an_address_is_taken_once() -> None:
    queue = frontier()
    assert queue.add_article(task("x"))
    assert not queue.add_article(task("x", hours=1))
    assert paths(list(queue.take())) == ["x"]
    assert not queue.add_article(task("x"))


def test_sites_take_turns_and_none_has_too_much_under_way() -> None:
    queue = frontier(per_site=2)
    for n in range(4):
        queue.add_article(task(f"a{n}", "a.example"))
        queue.add_article(task(f"b{n}", "b.example"))
    first = list(queue.take())
    assert sorted(paths(first)) == ["a0", "a1", "b0", "b1"]
    assert list(queue.take()) == []
    assert queue.end(first[0].url) is not None
    assert queue.end(first[0].url) is None
    assert len(list(queue.take())) == 1


def test_listings_go_first_and_room_is_for_articles() -> None:
    queue = frontier()
    queue.add_article(task("x"))
    queue.add_article(task("y"))
    queue.add_listing(Task("https://a.example/sitemap.xml", "a.example", "sitemap"))
    assert paths(list(queue.take(1))) == ["sitemap.xml", "x"]
    assert queue.waiting == 1
    assert queue.articles_under_way == 1


def test_budgets_bound_traps() -> None:
    queue = frontier(page_budget=50, shape_budget=10)
    for n in range(100):
        queue.add_article(task(f"calendar/{n}"), found_on_page=True)
    assert queue.waiting == 10
    for n in range(100):
        queue.add_article(task(f"story-{n}"))
    assert queue.waiting == 50
    assert queue.left_over == 90 + 60


def test_guesses_are_tried_one_by_one() -> None:
    queue = frontier()
    queue.add_guesses(Task(f"https://a.example/{n}", "a.example", "guess") for n in range(3))
    (first,) = queue.take()
    assert list(queue.take()) == []
    queue.end(first.url)
    assert len(list(queue.take())) == 1


def test_a_failed_task_rests_and_returns() -> None:
    queue = frontier()
    queue.add_article(task("x"))
    (first,) = queue.take()
    queue.again(first, 60)
    assert list(queue.take()) == []
    assert queue.lost() == []
    assert queue.articles_under_way == 1
    queue.site("a.example").resting[0] = (0.0, 0, queue.resting[0])
    (second,) = queue.take()
    assert (second.url, second.attempts) == (first.url, 1)


def test_a_site_given_up_leaves_its_work_to_another_run() -> None:
    queue = frontier()
    for n in range(5):
        queue.add_article(task(f"{n}"))
    assert queue.give_up("a.example") == 5
    assert queue.given_up() == {"a.example": 5}
    assert list(queue.take()) == []
    assert queue.left_over == 5


def test_known_addresses_that_are_visited_after_all_do_not_count_as_left_alone() -> None:
    queue = frontier()
    queue.site("a.example").known |= {hash(task("x").url), hash(task("y").url)}
    queue.add_article(task("x"))
    assert queue.left_alone == 1


def test_memory_is_bounded_by_what_waits() -> None:
    """650 bytes for an address that waits, 90 for one that was seen: 50,000 of them are 33 and 5 MB."""
    count = 10_000
    tracemalloc.start()
    try:
        tasks = frontier(page_budget=count)
        before, _ = tracemalloc.get_traced_memory()
        for n in range(count):
            url = f"https://paper.example/politics/2026/03/10/a-story-of-the-usual-length-about-a-council-{n}.html"
            tasks.add_article(Task(url, "paper.example", link=Link(url, modified_at=NOW + timedelta(seconds=n))))
        queued, _ = tracemalloc.get_traced_memory()
        while taken := list(tasks.take()):
            for task in taken:
                tasks.end(task.url)
        seen, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert queued - before < 900 * count
    assert seen - before < 150 * count

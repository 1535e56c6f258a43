"""What the names of containers are taken to say."""

from __future__ import annotations

import pytest

from newscrawl.parse.body.hints import KINDS, kinds_of, name_hints
from newscrawl.parse.lexicon.containers import CONTAINER_TAGS, CONTAINER_WORDS


def kinds_in(name: str) -> set[str]:
    return set(kinds_of(name_hints(name)))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("share-bar", "share"),
        ("postShare", "share"),
        ("post_share_box", "share"),
        ("ArticleBody", "body"),
        ("article__body", "body"),
        ("entry-content", "body"),
        ("wp-caption-text", "caption"),
        ("comments-area", "comments"),
        ("related-posts", "related"),
        ("newsletter-signup", "prompt"),
        ("onetrust-banner-sdk", "consent"),
        ("authorName", "byline"),
    ],
)
def test_names(name: str, kind: str) -> None:
    assert kind in kinds_in(name)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("shadow", "share"),
        ("adobe-font", "ad"),
        ("transform", "prompt"),
        ("commerce", "comments"),
        ("col-md-8 p-4", "body"),
        ("", "body"),
    ],
)
def test_other_names(name: str, kind: str) -> None:
    assert kind not in kinds_in(name)


def test_the_categories_of_a_wordpress_post_are_not_its_nature() -> None:
    assert kinds_in("post-12 hentry category-video tag-comments status-publish") == {"article"}


def test_kinds_are_distinct() -> None:
    assert len(set(KINDS)) == len(KINDS) == len(CONTAINER_WORDS) + len(CONTAINER_TAGS)

"""Redirects, followed within the site only, and every one that is not followed ends as a failure with its reason."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from scrapy.downloadermiddlewares.redirect import RedirectMiddleware as ScrapyRedirectMiddleware
from scrapy.http import Request, Response

from newscrawl.crawling.arguments import site_of
from newscrawl.crawling.failures import FetchError
from newscrawl.urls import split_http

if TYPE_CHECKING:
    from newscrawl.crawling.tasks import Task


logger = logging.getLogger(__name__)


class RedirectMiddleware(ScrapyRedirectMiddleware):
    """Scrapy's, with a border: an article of one site that leads to another is an advertisement or a trap."""

    def process_response(self, request: Request, response: Response, spider: object = None) -> Request | Response:
        if not 300 <= response.status < 400 or response.status == 304:
            return response
        request.meta.pop("verbatim_url", None)  # true of our address, not of theirs
        try:
            result = super().process_response(request, response)
        except ValueError as error:
            raise FetchError("redirect to a bad address") from error
        if isinstance(result, Response):
            raise FetchError("redirect to a bad address")
        if split_http(result.url) is None:
            raise FetchError("redirect to a bad address")
        task: Task | None = request.meta.get("task")
        if task is not None and site_of(task.url) != site_of(result.url):
            if task.kind == "home":
                logger.warning(
                    "%s leads to %s; if that is the paper, crawl it by that name", task.url, site_of(result.url)
                )
            raise FetchError("redirected to another site")
        return result

    def _engine_started(self) -> None:
        """Scrapy looks for its Referer middleware here, and complains; there is none to be had."""

    def handle_referer(self, request: Request, response: Response) -> None:
        """No Referer header is ever sent."""
        request.headers.pop("Referer", None)

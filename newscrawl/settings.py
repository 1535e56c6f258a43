"""Scrapy settings: the wiring, as dotted strings. Each deviation from Scrapy's default has its reason beside it."""

BOT_NAME = "newscrawl"
SPIDER_MODULES = ["newscrawl.spiders"]
COMMANDS_MODULE = "newscrawl.commands"

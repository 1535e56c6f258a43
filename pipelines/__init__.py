"""Scrapy item pipelines, each a verb around a library function."""

"""Scrapy components of ours: what stands between the engine and the network, and what a run tells about itself."""

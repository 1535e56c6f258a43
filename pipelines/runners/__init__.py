"""The same work over many files or many sites: engines that only schedule."""

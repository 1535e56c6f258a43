"""Quality and speed, measured against a corpus given by path; not part of the test suite."""

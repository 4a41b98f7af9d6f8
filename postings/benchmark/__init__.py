"""Measures search on many made-up postings: `manage.py make_postings` and `manage.py benchmark_search`."""

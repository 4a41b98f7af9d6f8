"""Text in, postings out: pure, typed, without Django, disk or network."""

from postings.parsing.pipeline import parse as parse

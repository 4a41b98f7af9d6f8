"""What is known of a posting, in the words that people read, with where the source says it."""

from postings.facts.table import Fact, State, facts_of

__all__ = ["Fact", "State", "facts_of"]

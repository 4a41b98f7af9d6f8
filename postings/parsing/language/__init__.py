"""What English does in any document: sentences and clauses, verbs, dates, numbers, money."""

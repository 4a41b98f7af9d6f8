"""A cheap look before a costly one: most passages say nothing of most fields."""


def has_any(text: str, words: tuple[str, ...]) -> bool:
    """Whether any of the lower-case `words` stands in `text`, in whatever case. Twenty times quicker than a pattern."""
    lower = text.lower()
    return any(word in lower for word in words)

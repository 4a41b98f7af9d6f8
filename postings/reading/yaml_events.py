"""The events of a hostile YAML text, parsed in bounded time and with every scalar as it is written."""

from collections.abc import Iterator

import yaml

MAX_BRACKETS = 2_000  # YAML takes time quadratic in their nesting


def yaml_events(text: str) -> Iterator[yaml.Event]:
    """As PyYAML parses it; raises ValueError for more brackets than it can nest in time, `yaml.YAMLError` for a text
    that is no YAML."""
    if text.count("[") + text.count("{") > MAX_BRACKETS:
        raise ValueError(f"more than {MAX_BRACKETS} brackets")
    yield from yaml.parse(text, Loader=yaml.CBaseLoader)

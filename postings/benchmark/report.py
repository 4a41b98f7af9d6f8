"""The measured times as a table in Markdown."""

from collections.abc import Iterator

from postings.benchmark.measuring import Times

PERCENTILES = (50, 95, 99)


def table(measured: dict[str, Times]) -> Iterator[str]:
    ways = list(measured)
    yield "| class | " + " | ".join(f"{way} p50/p95/p99 ms" for way in ways) + " | p50, p95 in times of tantivy |"
    yield "|---" * (len(ways) + 2) + "|"
    names = [*measured[ways[0]].by_class, "all"]
    for name in names:
        cells = (_cell(measured[way], name) for way in ways)
        yield f"| {name} | " + " | ".join(cells) + f" | {_ratio(measured, name)} |"


def _cell(times: Times, name: str) -> str:
    return " / ".join(f"{times.percentile(name, percent):.1f}" for percent in PERCENTILES)


def _ratio(measured: dict[str, Times], name: str) -> str:
    ours, theirs = measured["search"], measured.get("tantivy")
    if theirs is None:
        return ""
    return ", ".join(f"{ours.percentile(name, p) / theirs.percentile(name, p):.2f}" for p in PERCENTILES[:2])

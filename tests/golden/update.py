"""Write the golden JSON of the seeds anew: `python -m tests.golden.update`, then read the difference with git."""

import json
from pathlib import Path

from postings.parsing.contract import document_as_json
from tests.seeds.documents import SEEDS, parsed

FOLDER = Path(__file__).parent


def golden_path(seed: Path) -> Path:
    return FOLDER / f"{seed.stem}.json"


def seed_as_json(seed: Path) -> str:
    document = document_as_json(parsed(seed), f"seeds/{seed.name}")
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for seed in SEEDS:
        golden_path(seed).write_text(seed_as_json(seed), encoding="utf-8")

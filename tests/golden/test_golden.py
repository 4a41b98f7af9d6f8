import json

import pytest

from tests.golden.update import golden_path, seed_as_json
from tests.seeds.documents import SEEDS


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name[:3])
def test_each_seed_parses_to_its_golden_json(seed):
    golden = golden_path(seed).read_text(encoding="utf-8")
    assert json.loads(seed_as_json(seed)) == json.loads(golden)


def test_every_seed_has_a_golden_file_and_every_golden_file_a_seed():
    assert {path.name for path in golden_path(SEEDS[0]).parent.glob("*.json")} == {golden_path(s).name for s in SEEDS}

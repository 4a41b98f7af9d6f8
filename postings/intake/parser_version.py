from functools import cache
from hashlib import sha256
from pathlib import Path

import postings

PACKAGES = ("reading", "parsing")


@cache
def parser_version() -> str:
    """A digest of the parser's code and word lists, so that nobody need remember to raise a number."""
    digest = sha256()
    for path in sorted(path for package in PACKAGES for path in Path(postings.__path__[0], package).rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()

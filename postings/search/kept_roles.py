"""Roles as lists show them, in the memory of this process: the same ones are on page after page.

They belong to the version of the board for which the page is made, so that none is older than its page says.
"""

from collections import OrderedDict
from collections.abc import Iterable
from datetime import date
from threading import Lock

from postings import board
from postings.models import Posting
from postings.search.whole import for_cards

KEPT = 8_000  # roles, of 6 kB each with their card
_roles: OrderedDict[tuple[int, date, int], Posting] = OrderedDict()
_turn = Lock()


def roles(posting_ids: Iterable[int]) -> dict[int, Posting]:
    """By id. Others may be shown them at the same time: nobody changes them."""
    version = board.version_being_read()
    if version is None:
        return for_cards(posting_ids)
    keys = {pk: (version.number, version.day, pk) for pk in posting_ids}
    with _turn:
        found = {pk: _roles[key] for pk, key in keys.items() if key in _roles}
    if missing := keys.keys() - found:
        found |= for_cards(missing)
    with _turn:
        _keep({keys[pk]: posting for pk, posting in found.items()})
    return found


def _keep(found: dict[tuple[int, date, int], Posting]) -> None:
    for key, posting in found.items():
        _roles[key] = posting
        _roles.move_to_end(key)
    while len(_roles) > KEPT:
        _roles.popitem(last=False)

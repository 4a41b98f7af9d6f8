"""The roles that an address names: ?role=12&role=7."""

import re

from postings.models import Posting

NUMBER = re.compile(r"[0-9]{1,15}")


def chosen_numbers(request) -> list[int]:
    """In the order given, each once; what is no number is left out."""
    return list(dict.fromkeys(int(given) for given in request.GET.getlist("role") if NUMBER.fullmatch(given)))


def in_order(postings, numbers: list[int]) -> list[Posting]:
    found = postings.in_bulk(numbers)
    return [found[number] for number in numbers if number in found]

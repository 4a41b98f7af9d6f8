"""Sets of roles as numbers, a bit a role: what two sets share is `&`, how many that are is `bit_count`.

With 40,000 roles that takes two microseconds, and all values of all facets are counted in a quarter of a millisecond.
"""

WIDTH = 8  # bytes of a packed column, as int8send of PostgreSQL writes it
# For each bit of a byte: whether it is set, as a digit.
DIGITS = [bytes(b"01"[byte >> place & 1] for byte in range(256)) for place in range(8)]


class Bitsets:
    """Of roles in a row, those with a value of a facet. `columns`: packed facets and regions, a number a role."""

    def __init__(self, **columns: bytes) -> None:
        self.size = len(next(iter(columns.values()))) // WIDTH
        self.all = (1 << self.size) - 1
        self._columns = columns
        self._found: dict[tuple[str, int], int] = {}
        self._kept: dict[tuple[str, int], int] = {}

    def having(self, column: str, bits: int) -> int:
        """The roles that have any of these bits."""
        found = 0
        while bits:
            lowest = bits & -bits
            found |= self._having(column, lowest.bit_length() - 1)
            bits ^= lowest
        return found

    def kept(self, column: str, bits: int) -> int:
        """The same, put together once: for the few sets of bits that each search asks for."""
        key = column, bits
        if key not in self._kept:
            self._kept[key] = self.having(column, bits)
        return self._kept[key]

    def _having(self, column: str, place: int) -> int:
        found = self._found.get((column, place))
        if found is None:
            one_byte_of_each = self._columns[column][WIDTH - 1 - place // 8 :: WIDTH]
            found = self._found[column, place] = from_digits(one_byte_of_each.translate(DIGITS[place % 8]))
        return found


def from_digits(digits: bytes) -> int:
    """The first role is the highest bit."""
    return int(digits or b"0", 2)

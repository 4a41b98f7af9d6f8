"""So many times in so many seconds."""

from dataclasses import dataclass

from django.db import connection
from django.utils.crypto import salted_hmac

COUNT = """
INSERT INTO request_count (key, count, ends_at) VALUES (%(key)s, 1, clock_timestamp() + %(seconds)s * interval '1 s')
ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN request_count.ends_at <= clock_timestamp() THEN 1
        ELSE least(request_count.count, %(most)s) + 1 END,
    ends_at = CASE WHEN request_count.ends_at <= clock_timestamp() THEN excluded.ends_at
        ELSE request_count.ends_at END
RETURNING count, ceil(extract(epoch FROM ends_at - clock_timestamp()))::int
"""
# Whoever begins to be counted takes two away that are over: the table stays as long as its visitors are many.
FORGET_OTHERS = """
DELETE FROM request_count WHERE key IN (
    SELECT key FROM request_count WHERE ends_at <= clock_timestamp() LIMIT 2 FOR UPDATE SKIP LOCKED)
"""
FORGET = "DELETE FROM request_count WHERE key = %s"


@dataclass(frozen=True, slots=True)
class Limit:
    name: str
    most: int
    seconds: int

    def wait(self, who: str) -> int:
        """Counts one more time, and says for how many seconds `who` must wait: 0 within the limit."""
        with connection.cursor() as cursor:
            cursor.execute(COUNT, {"key": self._key(who), "seconds": self.seconds, "most": self.most})
            count, rest = cursor.fetchone()
            if count == 1:
                cursor.execute(FORGET_OTHERS)
        return max(1, rest) if count > self.most else 0

    def forget(self, who: str) -> None:
        with connection.cursor() as cursor:
            cursor.execute(FORGET, [self._key(who)])

    def _key(self, who: str) -> str:
        """Nobody reads an address from the table."""
        return salted_hmac(f"limit {self.name}", who, algorithm="sha256").hexdigest()

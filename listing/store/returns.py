"""A seller's way back to her works from any phone: a short name of hers, and a code that she has written down.

The code is kept only as a slow hash; whoever has the database still has to try it letter by letter. Wrong codes are
counted where they are tried on, with the name, so that many servers and many addresses guess no faster than one.
"""

import hashlib
import hmac
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from listing.errors import NoSuchWay, WaitFirst
from listing.store.base import Base
from listing.store.doors import Doors
from listing.store.records import key_of
from listing.store.recovery import CODE_LETTERS

NAME_LETTERS: Final = 6
"""Of 19: fifty million names, short enough to type from a paper. It is no secret."""
BACK_LETTERS: Final = 8
"""Of 19: 1.7e10 codes. With five tries, then one round an hour, a thousand years for one in three hundred."""
FREE_GUESSES: Final = 5
FIRST_PAUSE, LONGEST_PAUSE = 60.0, 3600.0  # seconds after each round of wrong codes; doubles
SCRYPT_COST: Final = 2**14
"""Of scrypt, with r=8 and p=1: 16 MB and 50 ms a try, the least that RFC 7914 and OWASP call fit for logins."""
_PLAIN: Final = re.compile(r"[\s\-.]+")


@dataclass(frozen=True, slots=True)
class WayBack:
    """What she writes down; nobody can tell it again."""

    name: str
    code: str


class Returns:
    """Ways back, one for each phone.

    Args:
        base: The database.
        doors: Gives works to another phone.
        clock: Seconds that all servers agree on.
    """

    def __init__(self, base: Base, doors: Doors, clock: Callable[[], float] = time.time) -> None:
        self._base, self._doors, self._clock = base, doors, clock

    def make(self, phone: str) -> WayBack:
        """Give a phone's owner a way back. The one that she had before leads nowhere from now on."""
        way = WayBack(_letters(NAME_LETTERS), _letters(BACK_LETTERS))
        salt = secrets.token_bytes(16)
        row = (key_of(way.name), phone, f"{salt.hex()}:{slow_hash(way.code, salt).hex()}")
        with self._base.change() as link:
            link.execute("DELETE FROM returns WHERE owner = ?", (phone,))
            link.execute("INSERT INTO returns (name, owner, code) VALUES (?, ?, ?)", row)
        return way

    def come(self, name: str, code: str, phone: str) -> tuple[str, ...]:
        """Give all works behind a way back to a phone. The code stays good: she may come back again.

        Args:
            name: What she wrote down; neither case nor dashes count.
            code: The other thing that she wrote down.
            phone: Mark of the phone that she has now.

        Returns:
            A token for each work, the one that was seen last first.

        Raises:
            NoSuchWay: There is no such name, or its code is another: nobody is told which.
            WaitFirst: Too many wrong codes were tried on this name.
        """
        key = key_of(_typed(name))
        salt, wanted = self._counted(key)
        if not hmac.compare_digest(slow_hash(_typed(code), salt), wanted):
            raise NoSuchWay
        with self._base.change() as link:
            owner = self._base.rows("SELECT owner FROM returns WHERE name = ?", key)
            if not owner:
                raise NoSuchWay
            query = "SELECT key FROM works WHERE phone = ? ORDER BY seen DESC"
            works = [str(row["key"]) for row in self._base.rows(query, owner[0]["owner"])]
            link.execute("DELETE FROM returns WHERE owner = ? AND name <> ?", (phone, key))
            link.execute("UPDATE returns SET owner = ?, misses = 0 WHERE name = ?", (phone, key))
            return self._doors.hand_over(works, phone)

    def _counted(self, key: str) -> tuple[bytes, bytes]:
        """Count a try before it is looked at, so that none is free because many come at once. Raises WaitFirst."""
        now = self._clock()
        with self._base.change() as link:
            query = "UPDATE returns SET misses = misses + 1 WHERE name = ?"  # first: it holds the row for this change
            if not link.execute(query, (key,)).rowcount:
                return b"", b""  # takes as long as a wrong code
            row = self._base.rows("SELECT code, misses, missed FROM returns WHERE name = ?", key)[0]
            left = row["missed"] + _pause(row["misses"] - 1) - now
            if left > 0:
                raise WaitFirst(left)
            link.execute("UPDATE returns SET missed = ? WHERE name = ?", (now, key))
        salt, _, code = str(row["code"]).partition(":")
        return bytes.fromhex(salt), bytes.fromhex(code)


def _pause(misses: int) -> float:
    """Return the seconds after so many wrong codes, counted from the last of them."""
    if not misses or misses % FREE_GUESSES:
        return 0.0
    return min(FIRST_PAUSE * 2.0 ** (misses // FREE_GUESSES - 1), LONGEST_PAUSE)


def _letters(count: int) -> str:
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(count))


def _typed(text: str) -> str:
    return _PLAIN.sub("", text).upper()


def slow_hash(code: str, salt: bytes) -> bytes:
    """Return what is kept of a code: 50 ms of a core for whoever tries one."""
    return hashlib.scrypt(code.encode("utf-8", "replace"), salt=salt, n=SCRYPT_COST, r=8, p=1)

"""Tokens that open a work beside the one that began it: a trainer's who helps, and those of a new phone."""

import secrets
import time
from collections.abc import Sequence

from listing.store.base import Base
from listing.store.records import key_of

VISIT_LASTS = 1800.0  # seconds that a trainer who helps may have a work open


class Doors:
    """Further ways into works. Like every token, theirs are stored nowhere but as a digest."""

    def __init__(self, base: Base) -> None:
        self._base = base
        self._visits: dict[str, tuple[str, float]] = {}

    def visit(self, work: str) -> str:
        """Return a token of a work for somebody whom its owner asked for help. Forgotten after a while."""
        token, now = secrets.token_urlsafe(16), time.monotonic()
        self._visits = {known: (key, until) for known, (key, until) in self._visits.items() if until > now}
        self._visits[key_of(token)] = (work, now + VISIT_LASTS)
        return token

    def is_visit(self, token: str) -> bool:
        """Tell whether a token is not its owner's, but was given to somebody who helps."""
        return key_of(token) in self._visits

    def hand_over(self, works: Sequence[str], phone: str) -> tuple[str, ...]:
        """Let another phone have works: its owner lost the one that began them. Those that are gone are left out.

        Args:
            works: Their keys.
            phone: Mark of the new phone, to which they belong from now on.

        Returns:
            A token for each work that is there. The old tokens open them, too: that phone may be found again.
        """
        tokens = []
        with self._base.change() as link:
            for work in works:
                if link.execute("UPDATE works SET phone = ? WHERE key = ?", (phone, work)).rowcount:
                    tokens.append(secrets.token_urlsafe(16))
                    link.execute("INSERT INTO doors (key, work) VALUES (?, ?)", (key_of(tokens[-1]), work))
        return tuple(tokens)

    def work_of(self, token: str) -> str:
        """Return the key of the work that a token would open; whether there is such a work is another question."""
        key = key_of(token)
        visited, until = self._visits.get(key, ("", 0.0))
        if until > time.monotonic():
            return visited
        found = self._base.rows("SELECT work FROM doors WHERE key = ?", key)
        return str(found[0]["work"]) if found else key

"""Time for expiry: what the clock says, but never trusted for more than a day at once."""

import threading
import time

from listing.store.base import Base

MOST_AT_ONCE = 86_400.0  # seconds


class Calendar:
    """Seconds that only go forward, over restarts too. Safe to use from any thread.

    A laptop's clock jumps: an empty battery sets it back, a slip of a finger a year forward. Whatever it says, time
    passes here by a day at most from one look to the next, so that no wrong clock makes a work look old; and a clock
    set back stops it until the next look, no longer. A laptop that is used once a week keeps works for longer, not
    for shorter.
    """

    def __init__(self, base: Base) -> None:
        self._base, self._lock = base, threading.Lock()
        kept = base.rows("SELECT wall, steady FROM calendar")
        if kept:
            self._wall, self._steady = float(kept[0]["wall"]), float(kept[0]["steady"])
        else:  # of an earlier version, whose works were dated by the clock
            latest = base.rows("SELECT max(seen) AS seen FROM works")[0]["seen"]
            self._wall = self._steady = time.time() if latest is None else float(latest)

    def now(self) -> float:
        """Return the seconds."""
        with self._lock:
            wall = time.time()
            self._steady += min(max(0.0, wall - self._wall), MOST_AT_ONCE)
            self._wall = wall
            return self._steady

    def keep(self) -> None:
        """Write it down for the next start."""
        now = self.now()
        with self._base.change() as link:
            if not link.execute("UPDATE calendar SET wall = ?, steady = ?", (self._wall, now)).rowcount:
                link.execute("INSERT INTO calendar (wall, steady) VALUES (?, ?)", (self._wall, now))

"""The trainer's PIN: who was let in, and who has to wait after too many wrong tries."""

import hmac
import os
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from listing.store.settings import setting

COOKIE = "etalase-hall"
FREE_TRIES = 5
FIRST_WAIT, LONGEST_WAIT = 60.0, 3600.0  # seconds; each further round of wrong tries doubles the wait
FORGIVEN = 6 * 3600.0  # seconds without a wrong try, after which an address begins afresh
LASTS = 16 * 3600.0  # seconds that an open screen stays open: a long day
MOST_ADDRESSES = 5000
ALL_FREE, ALL_AGAIN = 30, 120.0  # wrong tries from all addresses together; seconds until one more is looked at
MOST_DEVICES = 100
PIN_DIGITS = 6


def new_pin() -> str:
    """Return a PIN that nobody can guess in a day: see `Gate` for how slow guessing is."""
    return f"{secrets.randbelow(10**PIN_DIGITS):0{PIN_DIGITS}d}"


def pin_of_the_day() -> str:
    """Return the PIN that the command line printed or a file holds, or a new one; no process of ours inherits it."""
    return os.environ.pop("ETALASE_PIN", "") or setting("ETALASE_PIN") or new_pin()


class WrongPin(Exception):
    """Not the PIN. `left` more tries before a wait."""

    def __init__(self, left: int) -> None:
        self.left = left
        super().__init__("wrong PIN")


class MustWait(Exception):
    """Too many wrong tries from this address. `seconds` to go."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__("too many wrong tries")


@dataclass(frozen=True, slots=True)
class _Misses:
    count: int = 0
    latest: float = 0.0

    def wait(self, now: float) -> float:
        """Return the seconds this address still has to wait."""
        if not self.count or self.count % FREE_TRIES:
            return 0.0
        pause = min(FIRST_WAIT * 2.0 ** (self.count // FREE_TRIES - 1), LONGEST_WAIT)
        return max(0.0, self.latest + pause - now)


class Gate:
    """Lets a trainer in. Safe to use from any thread.

    Wrong tries count by address, so that a phone in the hall cannot keep the trainer out of her own laptop; and all
    together, so that many addresses guess no faster than a few: in a day of sixteen hours they have some five hundred
    of the million. The laptop itself, and a device that had the PIN before, are not held up by others' tries. What an
    open screen proves itself with is kept in memory only: a restart asks for the PIN again.

    Args:
        pin: Opens everything.
        clock: Seconds.
        looks: Tells whether something else that was typed lets somebody look, who may change nothing.
    """

    def __init__(
        self, pin: str, clock: Callable[[], float] = time.monotonic, looks: Callable[[str], bool] = lambda _: False
    ) -> None:
        self._pin, self._clock, self._looks = pin, clock, looks
        self._lookers: set[str] = set()
        self._lock = threading.Lock()
        self._misses: dict[str, _Misses] = {}
        self._open: dict[str, float] = {}
        self._devices: dict[str, None] = {}
        self._tries, self._counted = float(ALL_FREE), clock()

    def enter(self, pin: str, address: str, key: str = "", own: bool = False) -> str:
        """Return a key for a right PIN.

        Args:
            pin: What was typed.
            address: Where it was typed.
            key: A key that this device had before, "" for none.
            own: It was typed on this very computer.

        Raises:
            WrongPin: It is another.
            MustWait: Not looked at; five wrong ones came from this address, or too many from all together.
        """
        with self._lock:
            now = self._clock()
            misses = self._misses.get(address, _Misses())
            if now - misses.latest > FORGIVEN:
                misses = _Misses()
            if misses.wait(now) > 0:
                raise MustWait(misses.wait(now))
            known = own or key in self._devices
            if not known:
                self._brake(now)
            is_hers = hmac.compare_digest(pin.encode("utf-8", "replace"), self._pin.encode())
            if not (is_hers or self._looks(pin)):
                self._tries -= not known
                self._miss(address, _Misses(misses.count + 1, now))
            self._misses.pop(address, None)
            new = secrets.token_urlsafe(24)
            self._open[new] = now + LASTS
            if is_hers:
                self._devices = dict.fromkeys([*self._devices, new][-MOST_DEVICES:])
            else:
                self._lookers.add(new)
            return new

    def admits(self, key: str, changes: bool = False) -> bool:
        """Tell whether a key opens; for `changes`, whether it is the trainer's."""
        with self._lock:
            now = self._clock()
            self._open = {known: until for known, until in self._open.items() if until > now}
            self._lookers &= set(self._open)
            keys = set(self._open) - self._lookers if changes else set(self._open)
            fits = [hmac.compare_digest(key.encode("utf-8", "replace"), known.encode()) for known in keys]
            return any(fits)

    def leave(self, key: str) -> None:
        """Make a key worthless."""
        with self._lock:
            self._open.pop(key, None)

    def _brake(self, now: float) -> None:
        """Let nobody unknown try while the tries of all are used up."""
        self._tries = min(float(ALL_FREE), self._tries + (now - self._counted) / ALL_AGAIN)
        self._counted = now
        if self._tries < 1:
            raise MustWait((1 - self._tries) * ALL_AGAIN)

    def _miss(self, address: str, misses: _Misses) -> None:
        if len(self._misses) >= MOST_ADDRESSES:
            self._misses.pop(min(self._misses, key=lambda known: self._misses[known].latest))
        self._misses[address] = misses
        wait = misses.wait(misses.latest)
        if wait:
            raise MustWait(wait)
        raise WrongPin(FREE_TRIES - misses.count % FREE_TRIES)

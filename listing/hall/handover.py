"""A lost phone's work goes on on another phone: a code that is valid for a few minutes, and for one phone."""

import secrets
import threading
import time
from dataclasses import dataclass

from listing.store.doors import Doors
from listing.store.recovery import CODE_LETTERS

OFFER_LASTS = 600.0  # seconds: to find another phone and to open its camera
LETTERS = 6  # of 19: fifty million codes, of which a few are open for minutes
PARAMETER = "pindah"  # the address that a new phone opens: /?pindah=CODE


@dataclass(slots=True)
class Handover:
    """Works that another phone may have.

    Attributes:
        works: Their keys.
        until: Seconds of `time.monotonic`.
        taker: Mark of the phone that took them; None until one has.
        tokens: That it got.
    """

    works: tuple[str, ...]
    until: float
    taker: str | None = None
    tokens: tuple[str, ...] = ()


class Handovers:
    """What the trainer has offered. In memory only. Safe to use from any thread."""

    def __init__(self, doors: Doors) -> None:
        self._doors, self._lock = doors, threading.Lock()
        self._offers: dict[str, Handover] = {}

    def offer(self, works: tuple[str, ...]) -> str:
        """Return a code by which a phone can take these works over, by their keys."""
        code = "".join(secrets.choice(CODE_LETTERS) for _ in range(LETTERS))
        with self._lock:
            now = time.monotonic()
            self._offers = {known: offer for known, offer in self._offers.items() if offer.until > now}
            self._offers[code] = Handover(works, now + OFFER_LASTS)
        return code

    def take(self, code: str, phone: str) -> tuple[str, ...]:
        """Return new tokens of the works behind a code; none where it is not valid, or another phone was first.

        A phone that asks again, since its page was loaded again, gets the same.
        """
        with self._lock:
            offer = self._offers.get(code.strip().upper())
            if offer is None or offer.until < time.monotonic() or offer.taker not in (None, phone):
                return ()
            if offer.taker is None:
                offer.taker, offer.tokens = phone, self._doors.hand_over(offer.works, phone)
            return offer.tokens

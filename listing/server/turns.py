"""Slow work by turns: so many at once, and fair between owners, whether a thread waits or a coroutine."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import Future
from contextlib import asynccontextmanager, contextmanager
from functools import lru_cache

from listing.backend.fair_queue import FairLine
from listing.errors import Refusal, Refused

Ticket = Future[None]
SCREENS_AT_ONCE = 2  # screens drawn side by side: Python draws one at a time, and calls come between
MOST_SCREENS = 1000  # of one owner that wait: as many as may be open


class Turns:
    """A gate. Nobody waits for another one's tenth turn. Safe to use from any thread.

    Args:
        at_once: Turns that run side by side.
        most_each: Turns of one owner that may wait; who asks for more is too fast.
    """

    def __init__(self, at_once: int, most_each: int) -> None:
        self._lock = threading.Lock()
        self._line: FairLine[str, Ticket] = FairLine()
        self._free, self._most_each = at_once, most_each

    @contextmanager
    def turn(self, owner: str) -> Iterator[None]:
        """Wait for a turn, in a thread. Raises Refused: TOO_FAST."""
        ticket = self._ask(owner)
        try:
            ticket.result()
            yield
        finally:
            self._end(ticket)

    @asynccontextmanager
    async def turn_of(self, owner: str) -> AsyncIterator[None]:
        """Wait for a turn, in a coroutine; one that is cancelled gives its place away. Raises Refused: TOO_FAST."""
        ticket = self._ask(owner)
        try:
            await asyncio.wrap_future(ticket)
            yield
        finally:
            self._end(ticket)

    def _ask(self, owner: str) -> Ticket:
        ticket = Ticket()
        with self._lock:
            if self._line.count(owner) >= self._most_each:
                raise Refused(Refusal.TOO_FAST)
            self._line.push(owner, ticket)
        self._call()
        return ticket

    def _end(self, ticket: Ticket) -> None:
        with self._lock:
            if ticket in self._line:  # it left before its turn
                self._line.remove(ticket)
            else:
                self._free += 1
        self._call()

    def _call(self) -> None:
        """Let in whose turn it is."""
        while True:
            with self._lock:
                ticket = self._line.pop() if self._free else None
                if ticket is None:
                    return
                self._free -= 1
            if not ticket.cancelled():
                ticket.set_result(None)


@lru_cache(maxsize=1)
def screens() -> Turns:
    """Return the gate through which Streamlit draws in this process."""
    return Turns(SCREENS_AT_ONCE, MOST_SCREENS)

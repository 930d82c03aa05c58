"""Connections before they are calls: how many, how long they may say nothing, and how many files that takes.

Streamlit starts uvicorn, which waits for ever for a head that never comes: a thousand silent connections would take
every file that this process may open, and nobody else could come in.
"""

import asyncio
import contextlib
import logging
import sys
from asyncio import AbstractEventLoop, Protocol
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

if sys.platform != "win32":
    import resource

log = logging.getLogger(__name__)

SAYS_NOTHING = 15.0  # seconds for a head to come; a browser that opened it ahead opens another
STUCK = 60.0  # seconds in which somebody takes nothing of an answer that waits for her
LOOK_EVERY = 2.0  # seconds
WANTED_FILES = 65_536
OWN_FILES = 64  # database, logs, pipes to the worker, modules that are loaded late
MOST_CONNECTIONS, MOST_SOCKETS = 1000, 600


@dataclass(frozen=True, slots=True)
class Room:
    """What may be open at once.

    Attributes:
        files: That the system lets this process open.
        connections: That carry calls; a call may need a file of its own.
        sockets: Screens, each with a websocket.
    """

    files: int
    connections: int
    sockets: int


def raise_limit() -> int:
    """Let this process open as many files as the system allows, within reason. Returns how many."""
    if sys.platform == "win32":  # it has no such limit
        return WANTED_FILES
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = WANTED_FILES if hard == resource.RLIM_INFINITY else min(hard, WANTED_FILES)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return min(wanted, WANTED_FILES)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return int(resource.getrlimit(resource.RLIMIT_NOFILE)[0])


def room_for(files: int) -> Room:
    """Return how much may be open within so many files."""
    left = max(40, files - OWN_FILES)
    return Room(files, min(MOST_CONNECTIONS, left * 3 // 10), min(MOST_SOCKETS, left * 4 // 10))


class Doorkeeper:
    """Knows every connection. Where there are too many, the one that has been silent longest makes room."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._silent: OrderedDict[GuardedConnection, float] = OrderedDict()
        self._busy: dict[GuardedConnection, tuple[int, float]] = {}

    def guard(self, loop: AbstractEventLoop) -> None:
        """Stand before every server that this loop opens from now on, and look around now and then."""
        create = loop.create_server

        async def create_server(factory: Callable[[], Protocol], *args: Any, **more: Any) -> asyncio.Server:
            return await create(lambda: self._guarded(factory()), *args, **more)

        loop.create_server = create_server  # type: ignore[assignment,method-assign]
        self._look(loop)

    def _guarded(self, plain: Protocol) -> Protocol:
        if type(plain) is not H11Protocol:
            log.warning("connections of the kind %s are not guarded", type(plain).__name__)
            return plain
        return GuardedConnection(self, plain)

    def silent(self, one: "GuardedConnection", now: float) -> None:
        """Note that a connection waits for a head."""
        self._busy.pop(one, None)
        if one not in self._silent:
            self._silent[one] = now
        while len(self._silent) + len(self._busy) > self._most:
            oldest = next(iter(self._silent))
            self.gone(oldest)
            oldest.transport.abort()

    def busy(self, one: "GuardedConnection", now: float) -> None:
        """Note that a connection has brought a call."""
        self._silent.pop(one, None)
        self._busy.setdefault(one, (0, now))

    def gone(self, one: "GuardedConnection") -> None:
        """Forget a connection."""
        self._silent.pop(one, None)
        self._busy.pop(one, None)

    def _look(self, loop: AbstractEventLoop) -> None:
        """End those who say nothing, and those who take nothing."""
        now = loop.time()
        for one in [one for one, since in self._silent.items() if now - since > SAYS_NOTHING]:
            one.transport.abort()
        for one, (waiting, since) in list(self._busy.items()):
            waits = one.transport.get_write_buffer_size()
            if not waits or waits != waiting:
                self._busy[one] = (waits, now)
            elif now - since > STUCK:
                one.transport.abort()
        loop.call_later(LOOK_EVERY, self._look, loop)


class GuardedConnection(H11Protocol):
    """One connection of uvicorn's that tells the doorkeeper what it does."""

    def __init__(self, keeper: Doorkeeper, plain: H11Protocol) -> None:
        super().__init__(plain.config, plain.server_state, plain.app_state)
        self._keeper, self._here = keeper, False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Come in, silent at first."""
        super().connection_made(transport)
        self._here = True
        self._tell()

    def data_received(self, data: bytes) -> None:
        """Take bytes; a whole head makes it busy."""
        super().data_received(data)
        self._tell()

    def on_response_complete(self) -> None:
        """Wait for the next call."""
        super().on_response_complete()
        self._tell()

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        """Become a screen; those are counted by `edge.py`."""
        super().handle_websocket_upgrade(event)
        self._leave()

    def connection_lost(self, exc: Exception | None) -> None:
        """Go."""
        self._leave()
        super().connection_lost(exc)

    def _tell(self) -> None:
        if not self._here or self.transport.is_closing():
            return self._leave()
        busy = self.cycle is not None and not self.cycle.response_complete
        return (self._keeper.busy if busy else self._keeper.silent)(self, self.loop.time())

    def _leave(self) -> None:
        self._here = False
        self._keeper.gone(self)

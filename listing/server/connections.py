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
FILES_A_CALL, FILES_A_SCREEN = 2, 4  # an upload writes one; Streamlit gives each screen a loop of its own, which is 3
MOST_CONNECTIONS, MOST_SOCKETS, MOST_BACKLOG = 1000, 600, 512


@dataclass(frozen=True, slots=True)
class Room:
    """What may be open at once.

    Attributes:
        files: That the system lets this process open.
        connections: That carry calls; a call may need a file of its own.
        sockets: Screens, each with a websocket.
        backlog: Connections taken in one go; all of them are open before the first can be told to leave.
    """

    files: int
    connections: int
    sockets: int
    backlog: int


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
    connections, sockets = left * 2 // 5 // FILES_A_CALL, left // 2 // FILES_A_SCREEN
    return Room(files, min(MOST_CONNECTIONS, connections), min(MOST_SOCKETS, sockets), min(MOST_BACKLOG, left // 20))


class Doorkeeper:
    """Knows every connection. Where there are too many, one that we wait for makes room.

    It is one that never brought a whole call, if there is any, and the one that we have waited for longest: a phone
    keeps its line between two calls, whoever opens a thousand and says nothing.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._awaited: OrderedDict[GuardedConnection, float] = OrderedDict()
        self._served: dict[GuardedConnection, tuple[int, float]] = {}

    def guard(self, loop: AbstractEventLoop) -> None:
        """Stand before every server that this loop opens from now on, and look around now and then."""
        create = loop.create_server

        async def create_server(factory: Callable[[], Protocol], *args: Any, **more: Any) -> asyncio.Server:
            more["backlog"] = self._room.backlog
            return await create(lambda: self._guarded(factory()), *args, **more)

        loop.create_server = create_server  # type: ignore[assignment,method-assign]
        self._look(loop)

    def _guarded(self, plain: Protocol) -> Protocol:
        if type(plain) is not H11Protocol:
            log.warning("connections of the kind %s are not guarded", type(plain).__name__)
            return plain
        return GuardedConnection(self, plain)

    def awaited(self, one: "GuardedConnection", now: float, afresh: bool) -> None:
        """Note that we wait for more from a connection: its head, or `afresh` for the next piece of its body."""
        self._served.pop(one, None)
        if afresh:
            self._awaited.pop(one, None)
        self._awaited.setdefault(one, now)
        while len(self._awaited) + len(self._served) > self._room.connections:
            self._end(next((one for one in self._awaited if not one.was_served), next(iter(self._awaited))))

    def served(self, one: "GuardedConnection", now: float) -> None:
        """Note that a connection has brought a whole call, and waits for us."""
        self._awaited.pop(one, None)
        self._served.setdefault(one, (0, now))

    def gone(self, one: "GuardedConnection") -> None:
        """Forget a connection."""
        self._awaited.pop(one, None)
        self._served.pop(one, None)

    def _end(self, one: "GuardedConnection") -> None:
        self.gone(one)
        one.transport.abort()

    def _look(self, loop: AbstractEventLoop) -> None:
        """End those whose head does not come, and those who take nothing of their answer."""
        now = loop.time()
        for one in [
            one for one, since in self._awaited.items() if now - since > (STUCK if one.calls else SAYS_NOTHING)
        ]:
            self._end(one)
        for one, (waiting, since) in list(self._served.items()):
            waits = one.transport.get_write_buffer_size()
            if not waits or waits != waiting:
                self._served[one] = (waits, now)
            elif now - since > STUCK:
                self._end(one)
        loop.call_later(LOOK_EVERY, self._look, loop)


class GuardedConnection(H11Protocol):
    """One connection of uvicorn's that tells the doorkeeper what it does.

    Attributes:
        was_served: Whether a call on it was ever answered to the end.
    """

    def __init__(self, keeper: Doorkeeper, plain: H11Protocol) -> None:
        super().__init__(plain.config, plain.server_state, plain.app_state)
        self._keeper, self._here, self.was_served = keeper, False, False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Come in, and say nothing yet."""
        super().connection_made(transport)
        self._here = True
        self._tell()

    def data_received(self, data: bytes) -> None:
        """Take bytes; a whole call is served."""
        super().data_received(data)
        self._tell()

    def on_response_complete(self) -> None:
        """Wait for the next call."""
        self.was_served = True
        super().on_response_complete()
        self._tell()

    def send_400_response(self, msg: str) -> None:
        """Say that it is no HTTP, and no more: a call may be answered at this moment, which h11 does not allow."""
        if self.cycle is not None:
            self.cycle.disconnected = True
        try:
            super().send_400_response(msg)
        except h11.LocalProtocolError:  # its answer has begun
            self.transport.close()

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        """Become a screen; those are counted by `edge.py`."""
        super().handle_websocket_upgrade(event)
        self._leave()

    def connection_lost(self, exc: Exception | None) -> None:
        """Go."""
        self._leave()
        super().connection_lost(exc)

    @property
    def calls(self) -> bool:
        """Whether a call has begun whose answer is not complete."""
        return self.cycle is not None and not self.cycle.response_complete

    def _tell(self) -> None:
        if not self._here or self.transport.is_closing():
            return self._leave()
        if self.calls and not self.cycle.more_body:
            return self._keeper.served(self, self.loop.time())
        return self._keeper.awaited(self, self.loop.time(), afresh=self.calls)

    def _leave(self) -> None:
        self._here = False
        self._keeper.gone(self)

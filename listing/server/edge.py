"""What comes in from outside, before anything else sees it: from whom, for whom, and how many screens at once."""

import asyncio
import ipaddress
import logging
import os
import re
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from listing.errors import Refusal, Refused
from listing.server.endpoint import Nowhere
from listing.server.network import public_address
from listing.server.security import phone_of

log = logging.getLogger(__name__)

SOCKET = "/_stcore/stream"
SOCKETS_A_PHONE = 12  # screens of one phone; a participant has one, a curious one three
SOCKETS_AN_ADDRESS = 300  # of phones that are not known by a cookie: a whole hall may sit behind one address
SAYS_AT_ONCE, SAYS_A_SECOND = 20.0, 2.0  # messages of one screen; each may draw it anew
FORWARDED = "forwarded"
"""Where a call comes from that says it was forwarded where no proxy is: whoever claims one is one."""
LONGEST_PATH = 1000
POLICY, BUSY = 1008, 1013  # codes of RFC 6455 and its registry: not allowed; try again later
FORWARDS = ("x-forwarded-for", "x-forwarded-proto", "forwarded")
_HOST = re.compile(r"(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]{1,253})(:\d{1,5})?")
# Names that nobody can own on the internet (RFC 6761, 6762, 8375, and those that routers give): no page from there
# can become a page of ours by pointing its own name at this computer.
_HOME_NAMES = {"local", "localhost", "localdomain", "lan", "home", "internal", "intranet", "private", "corp", "arpa"}
_HOME_NAMES |= {"test", "example", "invalid"}


def is_home(host: str) -> bool:
    """Tell whether a Host header names this computer, and not a name that somebody on the internet has given it.

    >>> [is_home(host) for host in ("192.168.1.5:8501", "[::1]", "laptop", "laptop.lan:80", "evil.example.com", "")]
    [True, True, True, True, False, False]
    """
    found = _HOST.fullmatch(host)
    if not found:
        return False
    name = found[1].strip("[]").lower().rstrip(".")
    try:
        ipaddress.ip_address(name)
    except ValueError:
        own = [*os.environ.get("ETALASE_HOST_NAMES", "").lower().split(","), urlsplit(public_address()).hostname]
        return "." not in name or name.rsplit(".", 1)[1] in _HOME_NAMES or name in own
    return True


class Edge:
    """ASGI middleware: refuses what no page of ours would ask, and hides where the program lies on this computer.

    Args:
        sockets: Screens that may be open at once.
        tls: The server itself speaks https.
        proxied: A proxy stands before it: what uvicorn took from its headers is true, since uvicorn believes only
            proxies on this computer (or those of its own `FORWARDED_ALLOW_IPS`).
        hidden: A folder whose path Streamlit tells every phone.
        meant: Tells what a screen of ours may say; Streamlit would take orders to clear its caches, too, and write a
            traceback for each message that is none.
    """

    def __init__(
        self, app: ASGIApp, sockets: int, tls: bool, proxied: bool, hidden: Path, meant: Callable[[bytes], bool]
    ) -> None:
        self.app = app
        self._most, self._tls, self._proxied, self._meant = sockets, tls, proxied, meant
        self._open: Counter[str] = Counter()
        self._hidden = str(hidden).encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, or refuse."""
        if scope["type"] == "websocket":
            return await self._socket(self._unforged(scope, "wss" if self._tls else "ws"), receive, send)
        if scope["type"] == "http":
            scope = self._unforged(scope, "https" if self._tls else "http")
            if not is_home(Headers(scope=scope).get("host", "")):
                return await Nowhere(_wrong_origin)(scope, receive, send)
            if len(scope["path"]) > LONGEST_PATH or not scope["path"].isprintable():
                return await Nowhere()(scope, receive, send)
        return await self.app(scope, receive, send)

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a screen in if a page of ours asks, and there is room."""
        headers, cookies = Headers(scope=scope), HTTPConnection(scope).cookies
        host, origin = headers.get("host", ""), headers.get("origin")
        ours = origin is None or origin == f"{scope['scheme'].replace('ws', 'http', 1)}://{host}"
        if not (is_home(host) and ours and scope["path"] == SOCKET):
            return await _close(receive, send, POLICY)
        phone = phone_of(cookies)
        who = phone or f"at {scope['client'][0] if scope.get('client') else ''}"
        most = SOCKETS_A_PHONE if phone else SOCKETS_AN_ADDRESS
        if self._open[who] >= most or self._open.total() >= self._most:
            return await _close(receive, send, BUSY)
        self._open[who] += 1
        try:
            await self.app(scope, _paced(receive, self._meant), self._hiding(send))
        except Exception as error:  # Streamlit raises when a line breaks, or brings what is no message; it ends alone
            log.info("a screen's line ended: %s", type(error).__name__)
        finally:
            self._open[who] -= 1
            self._open += Counter()  # forgets those that have none

    def _unforged(self, scope: Scope, scheme: str) -> Scope:
        """Return the scope as the connection has it: uvicorn believes what calls from this computer say they are."""
        names = {name for name, _ in scope["headers"]}
        if self._proxied or names.isdisjoint(name.encode() for name in FORWARDS):
            return scope
        return {**scope, "client": (FORWARDED, 0), "scheme": scheme}

    def _hiding(self, send: Send) -> Send:
        """Blank out the path in what Streamlit tells: as many bytes, so that its messages keep their form."""
        blank = b"/" * len(self._hidden)

        async def hiding(message: Message) -> None:
            content = message.get("bytes")
            if content and self._hidden in content:
                message = {**message, "bytes": content.replace(self._hidden, blank)}
            await send(message)

        return hiding


def _paced(receive: Receive, meant: Callable[[bytes], bool]) -> Receive:
    """Take what a screen says no faster than it can be meant; who says more waits, and so does her line.

    What cannot be meant at all is passed over.
    """
    left, then = SAYS_AT_ONCE, time.monotonic()

    async def paced() -> Message:
        nonlocal left, then
        while True:
            message = await receive()
            if message["type"] != "websocket.receive":
                return message
            now = time.monotonic()
            left, then = min(SAYS_AT_ONCE, left + (now - then) * SAYS_A_SECOND) - 1, now
            if left < 0:
                await asyncio.sleep(-left / SAYS_A_SECOND)
            if meant(message.get("bytes") or b""):
                return message

    return paced


def _wrong_origin(_: HTTPConnection) -> None:
    raise Refused(Refusal.WRONG_ORIGIN)


async def _close(receive: Receive, send: Send, code: int) -> None:
    await receive()
    await send({"type": "websocket.close", "code": code})

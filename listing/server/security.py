"""Who may ask how often, from which page, and what every answer says to the browser about itself."""

import hashlib
import re
import secrets
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from listing.errors import Refusal, Refused

MARK = "X-Etalase"  # a header that no foreign page can send without asking first
MOST_BUCKETS = 20_000
PHONE_COOKIE = "etalase-phone"
PHONE_LASTS = 365 * 86_400  # seconds
_PHONE = re.compile(r"[A-Za-z0-9_-]{22}")


@dataclass(frozen=True, slots=True)
class Rate:
    """So many calls at once, and so many a second in the long run."""

    burst: float
    a_second: float


RATES = {
    "begin": Rate(300, 2),  # by address: a whole hall may sit behind one
    "return": Rate(20, 0.1),  # by address: each try of a code costs 50 ms of a core, and there are few honest ones
    "miss": Rate(100, 1),  # by address: calls with a token that opens nothing
    "read": Rate(200, 20),  # these by token
    "change": Rate(120, 10),
    "upload": Rate(30, 2),
    "zip": Rate(4, 0.05),  # each costs a minute of a core
}


class Rates:
    """Token buckets. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._buckets: dict[tuple[str, str], tuple[float, float]] = {}

    def take(self, kind: str, who: str) -> None:
        """Count a call.

        Raises:
            Refused: "TooFast".
        """
        rate, now = RATES[kind], time.monotonic()
        with self._lock:
            if len(self._buckets) > MOST_BUCKETS:
                self._buckets.clear()
            left, then = self._buckets.get((kind, who), (rate.burst, now))
            left = min(rate.burst, left + (now - then) * rate.a_second)
            if left < 1:
                raise Refused(Refusal.TOO_FAST)
            self._buckets[kind, who] = (left - 1, now)


def phone_of(cookies: Mapping[str, str]) -> str:
    """Return the mark by which a phone is known again: its cookie's digest; "" where it has none of ours.

    An address is no mark of a phone: a whole hall may sit behind one.
    """
    cookie = cookies.get(PHONE_COOKIE, "")
    return hashlib.sha256(cookie.encode()).hexdigest() if _PHONE.fullmatch(cookie) else ""


def new_phone(cookies: Mapping[str, str]) -> str | None:
    """Return the cookie to give to a phone that has none yet; no page's script can read it."""
    if _PHONE.fullmatch(cookies.get(PHONE_COOKIE, "")):
        return None
    value = secrets.token_urlsafe(16)
    return f"{PHONE_COOKIE}={value}; Max-Age={PHONE_LASTS}; Path=/; HttpOnly; SameSite=Strict"


def check_origin(request: Request) -> None:
    """Refuse calls that change something and were not made by a page of this very server.

    Raises:
        Refused: "WrongOrigin".
    """
    origin = request.headers.get("origin")
    here = f"{request.url.scheme}://{request.headers.get('host', '')}"
    if request.headers.get(MARK) != "1" or (origin is not None and origin != here):
        raise Refused(Refusal.WRONG_ORIGIN)


class Headers:
    """ASGI middleware: strict headers on every answer, and a content policy on every page."""

    def __init__(self, app: ASGIApp, inline_scripts: tuple[str, ...]) -> None:
        self.app = app
        self._scripts = " ".join(f"'{digest}'" for digest in inline_scripts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, with headers added to what comes back."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["X-Content-Type-Options"] = "nosniff"
                headers["X-Frame-Options"] = "DENY"
                headers["Referrer-Policy"] = "no-referrer"
                headers["Cross-Origin-Resource-Policy"] = "same-origin"
                headers["Permissions-Policy"] = "geolocation=(), microphone=(), payment=(), usb=()"
                page = headers.get("content-type", "").startswith("text/html")
                headers.setdefault(
                    "Content-Security-Policy", self._page_policy(scope) if page else "default-src 'none'"
                )
            await send(message)

        return await self.app(scope, receive, with_headers)

    def _page_policy(self, scope: Scope) -> str:
        """Own files only. Streamlit's components arrive as text and are run from blobs; its styles are inline."""
        host = dict(scope["headers"]).get(b"host", b"").decode("latin-1")
        socket = f" ws://{host} wss://{host}" if re.fullmatch(r"[\w.:\[\]-]+", host) else ""  # for older Safari
        return (
            f"default-src 'none'; script-src 'self' blob: {self._scripts}; style-src 'self' 'unsafe-inline'; "
            f"connect-src 'self'{socket}; img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' blob:; "
            "worker-src 'self' blob:; manifest-src 'self'; base-uri 'self'; form-action 'self'; "
            "frame-ancestors 'none'"
        )

"""Which phones have a screen open right now."""

from collections.abc import Callable

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from listing.hall.hall import Hall
from listing.hall.pin import COOKIE
from listing.server.security import phone_of


class Watched:
    """ASGI middleware: counts the phones whose screens are connected. The trainer's own screens do not count."""

    def __init__(self, app: ASGIApp, hall: Callable[[], Hall]) -> None:
        self.app, self.hall = app, hall

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on."""
        if scope["type"] not in ("http", "websocket"):
            return await self.app(scope, receive, send)
        hall, call = self.hall(), HTTPConnection(scope)
        client = call.client.host if call.client else ""
        is_screen = scope["type"] == "websocket" and not hall.gate.admits(call.cookies.get(COOKIE, ""))
        phone = (phone_of(call.cookies) or f"at {client}") if is_screen else ""
        hall.come(client, phone)
        try:
            return await self.app(scope, receive, send)
        finally:
            if phone:
                hall.go(phone)

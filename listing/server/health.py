"""Addresses for whatever watches the server: /etalase/health, /etalase/ready and /etalase/metrics.

Health is this process: it answers. Ready is everything that it needs to take and keep her work. Both are open to
everybody and say no more than names of parts. Figures are for this very computer, or for who knows their token.
"""

import hmac
import threading
import time
from collections.abc import Callable

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from listing.backend.readiness import is_ready, readiness
from listing.backend.service import Service
from listing.errors import Refusal, Refused
from listing.server.edge import FORWARDS
from listing.server.endpoint import PRIVATE, address, refusing
from listing.server.metrics import CONTENT_TYPE, Calls, metrics_page
from listing.server.network import is_loopback
from listing.store.settings import setting

METRICS_TOKEN = "ETALASE_METRICS_TOKEN"
"""What who asks for figures from another computer has to know: `Authorization: Bearer ...`."""
FRESH = 1.0  # seconds for which an answer stands: nobody makes the disk write more often by asking


def health_routes(service: Callable[[], Service], calls: Calls) -> list[Route]:
    """Return the routes; they go before those that take all that is left under /etalase."""
    recent, thread = RecentAnswers(service), CapacityLimiter(1)

    async def health(_: Request) -> Response:
        return PlainTextResponse("ok\n", headers=PRIVATE)

    async def ready(_: Request) -> Response:
        answers = await to_thread.run_sync(recent.answers, limiter=thread)
        lines = "".join(f"{part}: {said}\n" for part, said in answers.items())
        return PlainTextResponse(lines, 200 if is_ready(answers) else 503, headers=PRIVATE)

    async def metrics(request: Request) -> Response:
        if not _may_see(request):
            raise Refused(Refusal.NO_SUCH_PAGE)
        answers = await to_thread.run_sync(recent.answers, limiter=thread)
        text = await to_thread.run_sync(metrics_page, service(), calls, answers, limiter=thread)
        return Response(text, headers=PRIVATE | {"Content-Type": CONTENT_TYPE})

    return [
        Route("/etalase/health", health, methods=["GET"]),
        Route("/etalase/ready", ready, methods=["GET"]),
        Route("/etalase/metrics", refusing(metrics), methods=["GET"]),
    ]


class RecentAnswers:
    """Remembers for a moment how ready the server is."""

    def __init__(self, service: Callable[[], Service]) -> None:
        self._service, self._lock = service, threading.Lock()
        self._answers: dict[str, str] = {}
        self._at = float("-inf")

    def answers(self) -> dict[str, str]:
        """Return an answer to each question, a second old at most."""
        with self._lock:
            if time.monotonic() - self._at > FRESH:
                self._answers, self._at = readiness(self._service()), time.monotonic()
            return self._answers


def _may_see(request: Request) -> bool:
    """Tell whether a call comes from this computer and from nobody behind it, or knows the token."""
    token, said = setting(METRICS_TOKEN), request.headers.get("authorization", "")
    if token and hmac.compare_digest(said.encode(), f"Bearer {token}".encode()):
        return True
    return is_loopback(address(request)) and not any(name in request.headers for name in FORWARDS)

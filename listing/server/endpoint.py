"""One call of the server's own routes: who asks, for what, and how an answer or a refusal is put."""

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from anyio import CapacityLimiter, to_thread
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import Receive, Scope, Send

from listing.backend.service import Service
from listing.errors import BadLook, NoSuchPhoto, NoSuchWork, Refused, TooManyPhotos, is_full
from listing.phrases.app.refusals import REFUSALS
from listing.phrases.explain import explain_named
from listing.server import error_page
from listing.server.security import Rates, check_origin
from listing.store.records import Json, StoredPhoto, Work
from photo.errors import PhotoError

_TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")
_PRIVATE = {"Cache-Control": "private, no-store"}
_STEADY = {"Cache-Control": "private, max-age=86400, immutable"}


@dataclass(frozen=True, slots=True)
class Call:
    """A request that was let in.

    Attributes:
        body: JSON that came with it, {} where none did.
    """

    service: Service
    request: Request
    token: str
    work: Work
    body: Json

    @property
    def shot(self) -> StoredPhoto:
        """Return the photo that the address names.

        Raises:
            NoSuchPhoto: This work has none of this number.
        """
        number = self.request.path_params["id"]
        found = next((shot for shot in self.work.photos if shot.id == number), None)
        if found is None:
            raise NoSuchPhoto
        return found

    def number(self, name: str, usual: int) -> int:
        """Return a small number from the address."""
        text = self.request.query_params.get(name, "")
        return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else usual


Handler = Callable[[Call], Response]
Endpoint = Callable[[Request], Awaitable[Response]]


class Door:
    """Lets calls in: origin, token, rate, size of the body; and turns what goes wrong into refusals."""

    def __init__(self, service: Callable[[], Service]) -> None:
        self.service, self.rates = service, Rates()

    def opens(self, kind: str, handler: Handler, threads: CapacityLimiter | None = None) -> Endpoint:
        """Return an endpoint for calls on a work.

        Args:
            kind: A key of `RATES`.
            handler: Runs in a thread.
            threads: How many of these may run at once; Streamlit's own number when None.
        """

        async def enter(request: Request) -> Response:
            work = await to_thread.run_sync(self.work, request, kind)
            body = {} if request.method == "GET" else await json_of(request, self.service().limits.json_bytes)
            call = Call(self.service(), request, request.path_params["token"], work, body)
            return await to_thread.run_sync(handler, call, limiter=threads)

        return refusing(enter)

    def work(self, request: Request, kind: str) -> Work:
        """Check a call and open the work that its address names.

        Raises:
            Refused: "WrongOrigin", "NoSuchWork"; "TooFast", for somebody who guesses too.
        """
        if request.method != "GET":
            check_origin(request)
        token = request.path_params["token"]
        work = self.service().store.work(token) if _TOKEN.fullmatch(token) else None
        if work is None:
            self.rates.take("miss", address(request))
            raise Refused("NoSuchWork")
        self.rates.take(kind, token)
        return work


class Nowhere:
    """An endpoint for what nothing else answers, whatever the method. `guard` may refuse for another reason first."""

    def __init__(self, guard: Callable[[Request], None] = lambda _: None) -> None:
        self._guard = guard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse."""
        request = Request(scope)
        await (await refusing(self._refuse)(request))(scope, receive, send)

    async def _refuse(self, request: Request) -> Response:
        self._guard(request)
        raise Refused("NoSuchPage")


def address(request: Request) -> str:
    """Return where a request comes from."""
    return request.client.host if request.client else ""


def refusing(endpoint: Endpoint) -> Endpoint:
    """Return the endpoint with everything that can go wrong put as {error, sayings}."""

    @wraps(endpoint)
    async def run(request: Request) -> Response:
        try:
            return await endpoint(request)
        except Refused as refused:
            return refusal(refused.kind, request)
        except (NoSuchWork, NoSuchPhoto, TooManyPhotos) as error:
            return refusal(type(error).__name__, request)
        except BadLook:
            return refusal("BadRequest", request)
        except ClientDisconnect:
            return refusal("CutShort", request)
        except PhotoError as error:
            return answer({"error": type(error).__name__, "say": sayings(type(error).__name__, vars(error))}, 422)
        except OSError as error:
            if is_full(error):
                return refusal("DiskFull", request)
            if isinstance(error, FileNotFoundError):  # deleted while the picture was made
                return refusal("NoSuchPhoto", request)
            raise

    return run


def sayings(name: str, details: Json) -> dict[str, str]:
    """Return the sentences for an error of a photo, by language."""
    return {"id": explain_named(name, details, "id"), "en": explain_named(name, details, "en")}


def refusal(kind: str, request: Request) -> Response:
    """Return a refusal: as JSON to our scripts, as a page to somebody who typed the address."""
    status, indonesian, english = REFUSALS[kind]
    if request.method == "GET" and "text/html" in request.headers.get("accept", ""):
        reply: Response = HTMLResponse(error_page.error_page(kind), status, headers=_PRIVATE)
    else:
        reply = answer({"error": kind, "say": {"id": indonesian, "en": english}}, status)
    if status in (429, 503):
        reply.headers["Retry-After"] = "3"
    return reply


def answer(content: Any, status: int = 200) -> Response:
    """Return JSON that nobody keeps."""
    return JSONResponse(content, status, headers=_PRIVATE)


def picture_answer(call: Call, content: bytes, kind: str) -> Response:
    """Return a picture; an address with v= names one picture for ever, others are asked for each time."""
    return Response(content, media_type=kind, headers=_STEADY if "v" in call.request.query_params else _PRIVATE)


async def json_of(request: Request, limit: int) -> Json:
    """Return the JSON object that came with a call, {} where none did.

    Raises:
        Refused: "TooLarge", "BadRequest".
    """
    content = b""
    async for chunk in request.stream():
        content += chunk
        if len(content) > limit:
            raise Refused("TooLarge")
    try:
        body = json.loads(content) if content else {}
    except (ValueError, RecursionError):
        raise Refused("BadRequest") from None
    if not isinstance(body, dict):
        raise Refused("BadRequest")
    return body

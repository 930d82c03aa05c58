"""One call of the server's own routes: who asks, for what, and how an answer or a refusal is put."""

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from anyio import to_thread
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from listing.database import is_full
from listing.explain import explain_named
from listing.guard import Rates, Refused, check_origin
from listing.looks import BadLook
from listing.phrases.refusals import REFUSALS
from listing.records import Json, NoSuchShot, NoSuchWork, Shot, TooManyShots, Work
from listing.studio import Studio
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

    studio: Studio
    request: Request
    token: str
    work: Work
    body: Json

    @property
    def shot(self) -> Shot:
        """Return the photo that the address names.

        Raises:
            NoSuchShot: This work has none of this number.
        """
        number = self.request.path_params["id"]
        found = next((shot for shot in self.work.photos if shot.id == number), None)
        if found is None:
            raise NoSuchShot
        return found

    def number(self, name: str, usual: int) -> int:
        """Return a small number from the address."""
        text = self.request.query_params.get(name, "")
        return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else usual


Handler = Callable[[Call], Response]
Endpoint = Callable[[Request], Awaitable[Response]]


class Door:
    """Lets calls in: origin, rate, token, size of the body; and turns what goes wrong into refusals."""

    def __init__(self, studio: Callable[[], Studio]) -> None:
        self.studio, self.rates = studio, Rates()

    def opens(self, kind: str, handler: Handler) -> Endpoint:
        """Return an endpoint for calls on a work; `kind` is a key of `RATES`."""

        async def enter(request: Request) -> Response:
            body = await self.let_in(request, kind)
            return await to_thread.run_sync(lambda: handler(self._call(request, body)))

        return refusing(enter)

    async def let_in(self, request: Request, kind: str) -> Json:
        """Check everything but the token, and read the JSON of a call that changes something.

        Raises:
            Refused: Origin, rate or body.
        """
        self.rates.take(kind, request.path_params.get("token") or address(request))
        if request.method in ("GET", "HEAD"):
            return {}
        check_origin(request)
        return await _json_of(request, self.studio().limits.json_bytes) if kind == "change" else {}

    def work(self, request: Request) -> Work:
        """Open the work that the address names.

        Raises:
            Refused: "NoSuchWork", or "TooFast" for somebody who guesses.
        """
        token = request.path_params["token"]
        work = self.studio().store.work(token) if _TOKEN.fullmatch(token) else None
        if work is None:
            self.rates.take("miss", address(request))
            raise Refused("NoSuchWork")
        return work

    def _call(self, request: Request, body: Json) -> Call:
        return Call(self.studio(), request, request.path_params["token"], self.work(request), body)


def address(request: Request) -> str:
    """Return where a request comes from."""
    return request.client.host if request.client else ""


def refusing(endpoint: Endpoint) -> Endpoint:
    """Return the endpoint with everything that can go wrong put as {error, say}."""

    @wraps(endpoint)
    async def run(request: Request) -> Response:
        try:
            return await endpoint(request)
        except Refused as refused:
            return refusal(refused.kind)
        except (NoSuchWork, NoSuchShot, TooManyShots) as error:
            return refusal(type(error).__name__)
        except BadLook:
            return refusal("BadRequest")
        except ClientDisconnect:
            return refusal("CutShort")
        except PhotoError as error:
            return answer({"error": type(error).__name__, "say": say(type(error).__name__, vars(error))}, 422)
        except OSError as error:
            if is_full(error):
                return refusal("DiskFull")
            if isinstance(error, FileNotFoundError):  # deleted while the picture was made
                return refusal("NoSuchShot")
            raise

    return run


def say(name: str, details: Json) -> dict[str, str]:
    """Return the sentences for an error of a photo, by language."""
    return {"id": explain_named(name, details, "id"), "en": explain_named(name, details, "en")}


def refusal(kind: str) -> Response:
    """Return a refusal as JSON."""
    status, indonesian, english = REFUSALS[kind]
    reply = answer({"error": kind, "say": {"id": indonesian, "en": english}}, status)
    if status in (429, 503):
        reply.headers["Retry-After"] = "3"
    return reply


def answer(content: Any, status: int = 200) -> Response:
    """Return JSON that nobody keeps."""
    return JSONResponse(content, status, headers=_PRIVATE)


def picture(call: Call, content: bytes, kind: str) -> Response:
    """Return a picture; an address with v= names one picture for ever, others are asked for each time."""
    return Response(content, media_type=kind, headers=_STEADY if "v" in call.request.query_params else _PRIVATE)


async def _json_of(request: Request, limit: int) -> Json:
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

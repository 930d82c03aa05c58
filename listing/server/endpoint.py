"""One call of the server's own routes: who asks, for what, and how an answer or a refusal is put."""

import errno
import hashlib
import logging
import re
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import TypeAlias, TypeVar

import msgspec
from anyio import move_on_after, to_thread
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope, Send

from listing.backend.service import Service
from listing.errors import NoSuchPhoto, NoSuchWork, Refusal, Refused, why_not_kept
from listing.phrases.app.refusals import REFUSALS
from listing.phrases.explain import explain_named
from listing.server import error_page
from listing.server.security import Rates, check_origin
from listing.server.turns import Turns
from listing.store.records import StoredPhoto, Work
from photo.errors import Details, PhotoError

log = logging.getLogger(__name__)

BODY_SECONDS = 20.0  # for the few kB of a call; a photo has its own time
_TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")
PRIVATE = {"Cache-Control": "private, no-store"}
"""What nobody on the way may keep."""
T = TypeVar("T")
Told: TypeAlias = object
"""Anything that msgspec can put as JSON: TypedDicts, records, and lists of them."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request that was let in.

    Attributes:
        content: What came with it.
    """

    service: Service
    request: Request
    token: str
    work: Work
    content: bytes

    def said(self, decoder: "msgspec.json.Decoder[T]") -> T:
        """Return what came with it in the shape that it must have. Raises Refused, as `read_json`."""
        return read_json(self.content, decoder)

    @property
    def photo(self) -> StoredPhoto:
        """Return the photo that the address names.

        Raises:
            NoSuchPhoto: This work has none of this number.
        """
        return self.photo_of(self.request.path_params["id"])

    def photo_of(self, number: int) -> StoredPhoto:
        """Return a photo of this work. Raises NoSuchPhoto."""
        found = next((photo for photo in self.work.photos if photo.id == number), None)
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

    def opens(self, kind: str, handler: Handler, turns: Turns | None = None, most: int = 0) -> Endpoint:
        """Return an endpoint for calls on a work.

        Args:
            kind: A key of `RATES`.
            handler: Runs in a thread.
            turns: What is slow takes its turn, fairly between phones.
            most: Bytes that may come with a call, where that is more than with most.
        """

        async def enter(request: Request) -> Response:
            work = await to_thread.run_sync(self.work, request, kind)
            limit = max(most, self.service().limits.json_bytes)
            content = b"" if request.method == "GET" else await read_body(request, limit)
            call = Call(self.service(), request, request.path_params["token"], work, content)
            if turns is None:
                return await to_thread.run_sync(handler, call)
            async with turns.turn_of(guest_of(request, work)):
                if await request.is_disconnected():  # she has gone on meanwhile
                    raise ClientDisconnect
                return await to_thread.run_sync(handler, call)

        return refusing(enter)

    def work(self, request: Request, kind: str) -> Work:
        """Check a call and open the work that its address names.

        Raises:
            Refused: "WrongOrigin", "NoSuchWork"; "TooFast", for somebody who guesses too.
        """
        if request.method != "GET":
            check_origin(request)
        token = request.path_params["token"]
        work = self.opened(token, address(request))
        self.rates.take(kind, token)
        return work

    def opened(self, token: str, who: str) -> Work:
        """Open the work of a token.

        Raises:
            NoSuchWork: It opens nothing, which is counted by the address of who asks.
            Refused: TOO_FAST, for somebody who guesses.
        """
        work = self.service().store.work(token) if _TOKEN.fullmatch(token) else None
        if work is None:
            self.rates.take("miss", who)
            raise NoSuchWork
        return work

    def opened_all(self, tokens: Sequence[str], who: str) -> tuple[Work, ...]:
        """Open the works of a call that brings their tokens, each once. Raises as `opened`, TOO_FAST for many too."""
        found = tuple(self.opened(token, who) for token in dict.fromkeys(tokens))
        self.rates.take("upload", tokens[0])
        return found


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
        raise Refused(Refusal.NO_SUCH_PAGE)


def address(request: Request) -> str:
    """Return where a request comes from."""
    return request.client.host if request.client else ""


def guest_of(request: Request, work: Work) -> str:
    """Return who is served: a phone, or where none is known all that comes from an address without a name."""
    return work.phone or f"at {address(request)}"


def refusing(endpoint: Endpoint) -> Endpoint:
    """Return the endpoint with everything that can go wrong put as {error, sayings}."""

    @wraps(endpoint)
    async def run(request: Request) -> Response:
        try:
            return await endpoint(request)
        except Refused as refused:
            return refusal(refused.kind, request)
        except ClientDisconnect:
            return refusal(Refusal.CUT_SHORT, request)
        except PhotoError as error:
            return answer({"error": type(error).__name__, "say": sayings(type(error).__name__, vars(error))}, 422)
        except (OSError, sqlite3.Error) as error:
            if isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE):
                return refusal(Refusal.QUEUE_FULL, request)  # for a moment too many want something
            if isinstance(error, FileNotFoundError) and request.method == "GET":
                return refusal(Refusal.NO_SUCH_PHOTO, request)  # deleted while the picture was made
            log.warning("the data folder cannot be worked with: %s", type(error).__name__)
            return refusal(why_not_kept(error), request)

    return run


def sayings(name: str, details: Details) -> dict[str, str]:
    """Return the sentences for an error of a photo, by language."""
    return {"id": explain_named(name, details, "id"), "en": explain_named(name, details, "en")}


def refusal(kind: Refusal, request: Request) -> Response:
    """Return a refusal: as JSON to our scripts, as a page to somebody who typed the address."""
    status, indonesian, english = REFUSALS[kind]
    if request.method == "GET" and "text/html" in request.headers.get("accept", ""):
        reply: Response = HTMLResponse(error_page.error_page(kind), status, headers=PRIVATE)
    else:
        reply = answer({"error": kind, "say": {"id": indonesian, "en": english}}, status)
    if status in (429, 503):
        reply.headers["Retry-After"] = "3"
    return reply


def answer(content: Told, status: int = 200) -> Response:
    """Return JSON that nobody keeps."""
    return Response(msgspec.json.encode(content), status, media_type="application/json", headers=PRIVATE)


def attachment(name: str) -> dict[str, str]:
    """Return the headers of a file to be saved under a name, which nobody on the way keeps."""
    return PRIVATE | {"Content-Disposition": f'attachment; filename="{name}"'}


def picture_answer(call: Call, content: bytes, kind: str) -> Response:
    """Return a picture. The phone asks each time whether it still stands: a deleted one is gone there, too."""
    mark = f'"{hashlib.sha256(content).hexdigest()[:24]}"'
    headers = {"Cache-Control": "private, no-cache", "ETag": mark}
    if mark in call.request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=kind, headers=headers)


def read_json(content: bytes, decoder: "msgspec.json.Decoder[T]") -> T:
    """Return what a call brought, in its shape.

    Raises:
        Refused: BAD_REQUEST; it is no JSON, or of another shape.
    """
    try:
        return decoder.decode(content)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        raise Refused(Refusal.BAD_REQUEST) from None


async def read_body(request: Request, limit: int) -> bytes:
    """Return what came with a call.

    Raises:
        Refused: TOO_LARGE; TOO_SLOW, for a body that never ends.
    """
    content = bytearray()
    with move_on_after(BODY_SECONDS):
        async for chunk in request.stream():
            content += chunk
            if len(content) > limit:
                raise Refused(Refusal.TOO_LARGE)
        return bytes(content)
    raise Refused(Refusal.TOO_SLOW)

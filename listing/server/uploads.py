"""The bytes of an upload -> a file on the disk: size checked before and while reading, kind by its first bytes."""

import hashlib
import os
import secrets
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from anyio import move_on_after, to_thread
from starlette.requests import ClientDisconnect, Request

from listing.errors import Refusal, Refused, is_full
from photo.read import HEAD_BYTES, recognised

SILENCE = 45.0  # seconds
LONGEST_UPLOAD = 150.0  # seconds; the phone itself gives up after two minutes and begins again, see outbox.js
DRAIN_BYTES, DRAIN_SECONDS = 100_000_000, 30.0


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that arrived whole and is on the disk."""

    path: Path
    sha256: str


def announced_size(request: Request, limit: int) -> int:
    """Return how many bytes the request says it brings.

    Raises:
        Refused: "NoLength", "EmptyFile" or "TooLarge".
    """
    length = request.headers.get("content-length", "")
    if not length.isascii() or not length.isdecimal() or len(length) > 15:
        raise Refused(Refusal.NO_LENGTH)
    if int(length) > limit:
        raise Refused(Refusal.TOO_LARGE)
    if int(length) == 0:
        raise Refused(Refusal.EMPTY_FILE)
    return int(length)


async def receive(request: Request, folder: Path, size: int) -> Upload:
    """Write a request's body to a file with a name of our own.

    Args:
        request: Its body is read once, and nothing of it is kept in memory.
        folder: Where the file goes.
        size: Bytes announced.

    Raises:
        Refused: "NotAnImage", "TooLarge", "CutShort" or "DiskFull"; nothing is left behind.
    """
    path = folder / secrets.token_hex(16)
    try:
        with path.open("xb") as target, move_on_after(LONGEST_UPLOAD) as limit:
            digest = await _copy(request, target, size)
            await to_thread.run_sync(_to_disk, target)
        if limit.cancelled_caught:
            raise Refused(Refusal.TOO_SLOW)
        return Upload(path, digest)
    except BaseException as error:
        path.unlink(missing_ok=True)
        if isinstance(error, ClientDisconnect):
            raise Refused(Refusal.CUT_SHORT) from error
        if is_full(error):
            raise Refused(Refusal.DISK_FULL) from error
        raise


async def drain(request: Request) -> None:
    """Read on and forget, within reason."""
    left = DRAIN_BYTES
    with move_on_after(DRAIN_SECONDS), suppress(ClientDisconnect, RuntimeError):  # gone, or read to its end already
        async for chunk in request.stream():
            left -= len(chunk)
            if left < 0:
                return


async def _copy(request: Request, target: IO[bytes], size: int) -> str:
    digest, done, head = hashlib.sha256(), 0, b""
    async for chunk in _steady(request):
        if len(head) < HEAD_BYTES:
            head = (head + chunk)[:HEAD_BYTES]
            if len(head) == HEAD_BYTES and not recognised(head):
                raise Refused(Refusal.NOT_AN_IMAGE)
        done += len(chunk)
        if done > size:
            raise Refused(Refusal.TOO_LARGE)
        digest.update(chunk)
        target.write(chunk)
    if done < size:
        raise Refused(Refusal.CUT_SHORT)
    if not recognised(head):
        raise Refused(Refusal.NOT_AN_IMAGE)
    return digest.hexdigest()


async def _steady(request: Request) -> AsyncIterator[bytes]:
    """Yield what comes; a phone that says nothing for long has left."""
    stream = request.stream()
    while True:
        with move_on_after(SILENCE) as wait:
            try:
                chunk = await anext(stream)
            except StopAsyncIteration:
                return
        if wait.cancelled_caught:
            raise Refused(Refusal.CUT_SHORT)
        yield chunk


def _to_disk(target: IO[bytes]) -> None:
    target.flush()
    os.fsync(target.fileno())

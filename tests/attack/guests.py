"""Guests of a real server: those who want something for their products, and those who want it to stop."""

import asyncio
import io
import socket
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

import httpx2 as httpx
import numpy as np
import psutil
from PIL import Image

from listing.server.security import MARK, PHONE_COOKIE
from tests.server import Server

HOST = "127.0.0.1"
T = TypeVar("T")


def small_photo(seed: int, size: tuple[int, int] = (320, 240)) -> bytes:
    """A small real JPEG, another for each seed."""
    noise = np.random.default_rng(seed).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    out = io.BytesIO()
    Image.fromarray(noise).resize(size).save(out, "JPEG", quality=85)
    return out.getvalue()


def cookie(seed: int) -> dict[str, str]:
    """The cookie of one phone."""
    return {"Cookie": f"{PHONE_COOKIE}={seed:022d}"}


def phone(server: Server, seed: int) -> httpx.AsyncClient:
    """A phone with a cookie of its own; nothing of the machine's proxies between."""
    cookies = {PHONE_COOKIE: f"{seed:022d}"}
    where = f"http://{HOST}:{server.port}"
    marked = {MARK: "1"}
    return httpx.AsyncClient(base_url=where, headers=marked, cookies=cookies, timeout=30, trust_env=False)


async def begin(web: httpx.AsyncClient) -> str:
    answer = await web.post("/etalase/work")
    assert answer.status_code == 201, answer.text
    return answer.json()["token"]


async def upload(web: httpx.AsyncClient, token: str, name: str, content: bytes) -> None:
    """Send a photo; acknowledged when this returns."""
    answer = await web.put(f"/etalase/work/{token}/photos/{name}", content=content)
    assert answer.status_code == 200, answer.text


async def insist(act: Callable[[], Awaitable[T]]) -> T:
    """Try again while nobody is there, as the screens do."""
    while True:
        try:
            return await act()
        except httpx.HTTPError:
            await asyncio.sleep(0.1)


@dataclass
class Strangers:
    """Participants who go on meanwhile.

    Attributes:
        waits: Seconds until each of their uploads was acknowledged.
        sent: (token, name) of each, and its bytes.
        gigabytes: The most memory that was in use.
    """

    server: Server
    waits: list[float] = field(default_factory=list)
    sent: dict[tuple[str, str], bytes] = field(default_factory=dict)
    gigabytes: float = 0.0

    async def send(self, seed: int, times: int = 3, rest: float = 0.2) -> None:
        """One of them begins a product and sends photos."""
        async with phone(self.server, 10_000 + seed) as web:
            token = await begin(web)
            for turn in range(times):
                content = small_photo(1000 * seed + turn)
                begun = time.monotonic()
                await upload(web, token, f"c{turn}", content)
                self.waits.append(time.monotonic() - begun)
                self.sent[token, f"c{turn}"] = content
                await asyncio.sleep(rest)

    async def weigh(self) -> None:
        """Look at the memory until the end."""
        while True:
            self.gigabytes = max(self.gigabytes, await asyncio.to_thread(gigabytes, self.server))
            await asyncio.sleep(0.5)

    @property
    def usual(self) -> float:
        """The median of their waits."""
        return sorted(self.waits)[len(self.waits) // 2]


async def meanwhile(server: Server, attack: Awaitable[object], people: int = 4, times: int = 3) -> Strangers:
    """Let strangers upload while an attack runs; both to their ends."""
    strangers = Strangers(server)
    running, weighing = asyncio.ensure_future(attack), asyncio.ensure_future(strangers.weigh())
    await asyncio.sleep(0.3)  # it has begun
    try:
        await asyncio.gather(*(strangers.send(one, times) for one in range(people)))
        await running
    finally:
        for task in (running, weighing):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
    return strangers


async def hold(server: Server, count: int, first: bytes, seconds: float = 1.5) -> None:
    """Keep so many connections open, each with these first bytes and then silence. Some may find no way in."""
    lines: list[socket.socket] = []

    def open_all() -> None:
        with suppress(OSError):
            for _ in range(count):
                lines.append(socket.create_connection((HOST, server.port), 2))
                lines[-1].sendall(first)

    try:
        await asyncio.to_thread(open_all)
        await asyncio.sleep(seconds)
    finally:
        for line in lines:
            line.close()


async def drop(lines: list[Any]) -> None:
    """Lose websockets without a word."""
    for line in lines:
        line.transport.abort()
    await asyncio.sleep(0.2)


def gigabytes(server: Server) -> float:
    """The memory of the server and its workers; shared pages count once."""
    top, total = psutil.Process(server.process.pid), 0
    for one in (top, *top.children(recursive=True)):
        with suppress(psutil.Error):
            total += one.memory_full_info().pss
    return total / 1e9

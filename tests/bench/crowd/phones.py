"""Phones without a browser: they keep a page open over a real websocket, send, ask and fetch as the screens do."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import httpx2 as httpx
import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

PHOTOS = 3  # each
PLACES = ("shopee.jpg", "tokopedia.jpg")
DROPPED, RELOADED = 0.1, 0.1  # shares of uploads whose connection is cut in the middle, and before which she reloads
ASKS_EVERY, SOON, SELDOM = 1.5, 5, 3  # seconds; place in the line; as in picker.js and kit.js
LONGEST_WAIT, GIVE_UP = 15.0, 900.0  # seconds between two tries, as in outbox.js; and in all
DRAWN_WITHIN = 60.0  # seconds; after that she reloads
COME_BACK = (404, 429, 500, 502, 503, 507)

T = TypeVar("T")
Json = dict[str, Any]


class Refusal(Exception):
    """The server asks to come back later."""


@dataclass
class Tally:
    """What the phones did and saw. Times are those of `time.monotonic`.

    Attributes:
        acknowledged: When an upload was confirmed, and after how many seconds.
        pages: Seconds until a screen was drawn.
        sent: Number of the photo, by token and the phone's name for it, as soon as it is confirmed.
        fetched: Pictures by token, name of the photo, place.
        texts: What was typed.
        failed: Photos that the server gave up.
        retries: Calls that had to be made again.
        last: When the last picture came.
    """

    acknowledged: list[tuple[float, float]] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    sent: dict[tuple[str, str], int] = field(default_factory=dict)
    fetched: dict[tuple[str, str, str], bytes] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    failed: int = 0
    retries: int = 0
    last: float = 0.0


class Page:
    """A screen over a websocket, held open as a browser holds it."""

    def __init__(self, base: str) -> None:
        self._address, self._line, self._session = f"ws://{base}/_stcore/stream", None, ""

    async def show(self, query: str) -> None:
        """Let the server draw a screen; after a lost line, in the session that there was."""
        if self._line is None:
            words = ["streamlit", "PLACEHOLDER_AUTH_TOKEN", *([self._session] if self._session else [])]
            self._line = await websockets.connect(self._address, subprotocols=words, max_size=None)
        try:
            wish = BackMsg()
            wish.rerun_script.query_string = query
            await self._line.send(wish.SerializeToString())
            async for piece in self._line:
                message = ForwardMsg.FromString(piece)
                if message.WhichOneof("type") == "new_session":
                    self._session = message.new_session.initialize.session_id
                if message.WhichOneof("type") == "script_finished":
                    return
        except BaseException:
            self.lose()
            raise
        self.lose()
        raise ConnectionError("the session ended before the screen was drawn")

    def lose(self) -> None:
        """Lose the line."""
        line, self._line = self._line, None
        if line is not None:
            line.transport.abort()

    async def close(self) -> None:
        """Leave for good: a reload begins with a new session."""
        if self._line is not None:
            await self._line.close()
        self._line, self._session = None, ""


class Phone:
    """One participant."""

    def __init__(self, base: str, tally: Tally, number: int) -> None:
        self._base, self._tally, self._dice = base, tally, random.Random(number)
        self._web = httpx.AsyncClient(
            base_url=f"http://{base}", headers={"X-Etalase": "1"}, timeout=60, verify=False, trust_env=False
        )
        self._page, self._seen = Page(base), set[str]()

    async def walk(self, photos: list[tuple[int, Path]], seconds: float) -> None:
        """Go the whole way, the uploads spread over so many seconds."""
        await asyncio.sleep(self._dice.uniform(0, seconds / 5))
        await self._insist(lambda: self._call("GET", "/"))
        await self._open("")
        token = (await self._json("POST", "/etalase/work"))["token"]
        await self._open(f"w={token}&s=1")
        watch = asyncio.create_task(self._watch(token, len(photos)))
        try:
            for turn, (number, path) in enumerate(photos):
                await asyncio.sleep(self._dice.uniform(0, seconds * 0.8 / len(photos)))
                await self._send(token, f"c{turn}", number, path)
            await self._write(token)
            await watch
            await self._open(f"w={token}&s=4")
        finally:
            watch.cancel()
            await self._page.close()
            await self._web.aclose()

    async def send_all(self, photos: list[tuple[int, Path]]) -> None:
        """Send photos to a new work, and ask for nothing."""
        await self._insist(lambda: self._call("GET", "/"))
        token = (await self._json("POST", "/etalase/work"))["token"]
        for turn, (number, path) in enumerate(photos):
            await self._upload(token, f"c{turn}", number, path.read_bytes())
        await self._web.aclose()

    async def _send(self, token: str, name: str, number: int, path: Path) -> None:
        content, where = path.read_bytes(), f"/etalase/work/{token}/photos/{name}"
        if self._dice.random() < RELOADED:
            await self._page.close()
            await self._open(f"w={token}&s=1")
        if self._dice.random() < DROPPED:
            await cut_short(self._base, where, content)
            self._page.lose()
            await self._open(f"w={token}&s=1")
        await self._upload(token, name, number, content)

    async def _upload(self, token: str, name: str, number: int, content: bytes) -> None:
        async def upload() -> None:
            begun = time.monotonic()
            await self._call("PUT", f"/etalase/work/{token}/photos/{name}", content=content)
            self._tally.acknowledged.append((time.monotonic(), time.monotonic() - begun))

        await self._insist(upload)
        self._tally.sent[token, name] = number

    async def _write(self, token: str) -> None:
        """Type facts that nobody else types."""
        for step in (2, 3):
            await self._open(f"w={token}&s={step}")
        name = f"Keripik {' '.join(self._dice.choices(SYLLABLES, k=4)).title()}"
        facts = {"nama": name, "isi": "250gr", "bahan": f"tempe, daun {name[8:].lower()}", "harga": "15rb"}
        texts = {"variant": "lugas", "made": True, "hers": {"shopee": {"title": f"{name} enak"}}}
        await self._json("PUT", f"/etalase/work/{token}/facts", json=facts)
        await self._json("PUT", f"/etalase/work/{token}/texts", json=texts)
        await self._open(f"w={token}&s=3")  # the drafts
        self._tally.texts += [name, facts["bahan"]]

    async def _watch(self, token: str, count: int) -> None:
        """Ask how far the photos are, and fetch the pictures of each that is ready."""
        shots: list[Json] = []
        while len(self._seen) < count:
            waiting = [shot for shot in shots if shot["status"] in ("queued", "working")]
            soon = any((shot["position"] or 0) <= SOON for shot in waiting)
            await asyncio.sleep(ASKS_EVERY * (1 if soon else SELDOM))
            shots = (await self._json("GET", f"/etalase/work/{token}"))["photos"]
            for shot in shots:
                if shot["client_id"] not in self._seen and shot["status"] in ("done", "failed"):
                    self._seen.add(shot["client_id"])
                    self._tally.failed += shot["status"] == "failed"
                    await self._fetch(token, shot)

    async def _fetch(self, token: str, shot: Json) -> None:
        """Fetch what the screens show of a photo, and its pictures for two places."""
        where, mark = f"/etalase/work/{token}/photos/{shot['id']}", shot["version"]
        for file in (f"before.jpg?w=720&framed=1&v={mark}", f"after.jpg?w=720&v={mark}"):
            await self._insist(lambda file=file: self._call("GET", f"{where}/{file}"))
        for place in PLACES:
            answer = await self._insist(lambda place=place: self._call("GET", f"{where}/save/{place}"))
            self._tally.fetched[token, shot["client_id"], place] = answer.content
            self._tally.last = time.monotonic()

    async def _open(self, query: str) -> None:
        async def show() -> None:
            begun = time.monotonic()
            async with asyncio.timeout(DRAWN_WITHIN):
                await self._page.show(query)
            self._tally.pages.append(time.monotonic() - begun)

        await self._insist(show)

    async def _json(self, method: str, path: str, **more: Any) -> Json:
        return (await self._insist(lambda: self._call(method, path, **more))).json()

    async def _call(self, method: str, path: str, **more: Any) -> httpx.Response:
        told = await self._web.request(method, path, **more)
        if told.status_code in COME_BACK:
            raise Refusal(f"{told.status_code} {path}")
        told.raise_for_status()
        return told

    async def _insist(self, act: Callable[[], Awaitable[T]]) -> T:
        """Try until it works, as the screens do."""
        end, wait = time.monotonic() + GIVE_UP, 1.0
        while True:
            try:
                return await act()
            except (OSError, httpx.HTTPError, websockets.WebSocketException, Refusal):
                self._tally.retries += 1
                if time.monotonic() > end:
                    raise
            await asyncio.sleep(wait * self._dice.uniform(0.75, 1.25))
            wait = min(wait * 2, LONGEST_WAIT)


SYLLABLES = ("belimbing", "cendana", "dahlia", "gandaria", "kecombrang", "lengkuas", "melinjo", "rambutan", "sirsak")


async def cut_short(base: str, path: str, content: bytes) -> None:
    """Send half of a photo and lose the connection."""
    host, port = base.split(":")
    with suppress(OSError):
        _, line = await asyncio.open_connection(host, int(port))
        head = f"PUT {path} HTTP/1.1\r\nHost: {base}\r\nX-Etalase: 1\r\nContent-Length: {len(content)}\r\n\r\n"
        line.write(head.encode() + content[: len(content) // 2])
        await line.drain()
        line.close()

"""What one guest does to have everything for herself: connections, bodies, photos, strokes, ZIPs, screens.

Each attack sees to what the guest gets; how it feels for others is `meanwhile`'s and `tests/bench/attacks.py`'s.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import httpx2 as httpx
import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg

from listing.backend.capacity import Capacity
from listing.server.security import MARK
from listing.server.shelf_routes import MOST_BODY
from tests.attack.bombs import bombs
from tests.attack.guests import HOST, begin, cookie, drop, hold, phone, small_photo
from tests.server import Server

SIDE_BY_SIDE = 32  # photos that one guest sends at once: all of them may find the last place

HEAD = f"PUT /etalase/work/{'x' * 22}/photos/c1 HTTP/1.1\r\nHost: {HOST}\r\n{MARK}: 1\r\nContent-Length: 9000000\r\n"
Attack = Callable[[Server], Awaitable[None]]


async def silent_connections(server: Server) -> None:
    await hold(server, 1100, b"")


async def half_heads(server: Server) -> None:
    await hold(server, 1100, b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX")


async def bodies_that_never_come(server: Server) -> None:
    await hold(server, 1100, HEAD.encode() + b"\r\n\xff\xd8\xff")


async def slow_senders(server: Server) -> None:
    """A hundred photos that come a byte at a time, to works of her own."""
    async with phone(server, 20) as web:
        tokens = [await begin(web) for _ in range(10)]

    async def slow(number: int) -> None:
        head = HEAD.replace("x" * 22, tokens[number % 10]).replace("c1", f"c{number}")
        _, line = await asyncio.open_connection(HOST, server.port)
        with suppress(OSError):
            line.write(head.encode() + b"\r\n\xff\xd8\xff\xe0" + bytes(60))
            for _ in range(20):
                line.write(b"\0")
                await line.drain()
                await asyncio.sleep(0.1)
        line.close()

    await asyncio.gather(*(slow(number) for number in range(100)))


async def large_bodies(server: Server) -> None:
    """Calls that bring what a shelf's call may bring, forty at once, to works that nobody has."""
    head = f"POST /etalase/shelf/check HTTP/1.1\r\nHost: {HOST}\r\n{MARK}: 1\r\nContent-Length: {MOST_BODY}\r\n\r\n"
    piece = b" " * 1_000_000

    async def pour() -> None:
        _, line = await asyncio.open_connection(HOST, server.port)
        with suppress(OSError, TimeoutError):
            line.write(head.encode())
            async with asyncio.timeout(4):
                for _ in range(MOST_BODY // len(piece) - 1):
                    line.write(piece)
                    await line.drain()
                await asyncio.sleep(4)
        line.transport.abort()

    await asyncio.gather(*(pour() for _ in range(40)))


async def bombs_of_every_format(server: Server) -> None:
    async with phone(server, 40) as web:
        token = await begin(web)
        for number, content in enumerate(bombs().values()):
            answer = await web.put(f"/etalase/work/{token}/photos/b{number}", content=content)
            assert answer.status_code in (200, 415, 422), answer.text
        await asyncio.sleep(3)
        await web.delete(f"/etalase/work/{token}")


async def tiny_uploads_of_one_phone(server: Server) -> None:
    """She fills the line for herself, and for nobody else."""
    async with phone(server, 50) as web:
        assert await _fill(web) <= Capacity().waiting_a_phone + SIDE_BY_SIDE


async def tiny_uploads_without_a_name(server: Server) -> None:
    """The same without the cookie by which a phone is known: all of an address are one."""
    where = f"http://{HOST}:{server.port}"
    async with httpx.AsyncClient(base_url=where, headers={MARK: "1"}, timeout=30, trust_env=False) as web:
        assert await _fill(web) <= Capacity().waiting_a_phone + SIDE_BY_SIDE


async def _fill(web: httpx.AsyncClient) -> int:
    """Return how many photos wait of all that one guest could send, half as many again as may wait at once.

    How many are taken depends on how fast the server works them off meanwhile; how many wait does not.
    """
    tokens = []
    for _ in range(6):
        tokens.append(await begin(web))
        where = f"/etalase/work/{tokens[-1]}/photos"
        sent = (web.put(f"{where}/c{n}", content=small_photo(n)) for n in range(SIDE_BY_SIDE))
        answers = await asyncio.gather(*sent)
        assert {answer.json().get("error") for answer in answers} <= {None, "TooMuchWaiting", "TooFast"}
    works = [(await web.get(f"/etalase/work/{token}")).json() for token in tokens]
    for token in tokens:
        await web.delete(f"/etalase/work/{token}")
    return sum(photo["status"] == "queued" for work in works for photo in work["photos"])


async def strokes_zips_and_pictures_nobody_waits_for(server: Server) -> None:
    async with phone(server, 60) as web:
        token = await begin(web)
        photo = await web.put(f"/etalase/work/{token}/photos/c1", content=small_photo(1, (900, 700)))
        url = f"/etalase/work/{token}/photos/{photo.json()['id']}"
        for _ in range(100):
            if (await web.get(f"/etalase/work/{token}")).json()["photos"][0]["status"] == "done":
                break
            await asyncio.sleep(0.2)
        points = [[n / 2000, 0.5] for n in range(2000)]
        told = set()
        for turn in range(12):
            stroke = {"kind": "erase", "points": points, "radius": 0.01, "id": f"s{turn}"}
            told.add((await web.post(f"{url}/strokes", json=stroke)).json().get("error"))
        assert "TooManyStrokes" in told
        hasty = [asyncio.ensure_future(web.get(f"{url}/after.jpg?w={100 + n}&v={n}")) for n in range(30)]
        hasty += [asyncio.ensure_future(web.get(f"/etalase/work/{token}/all.zip")) for _ in range(20)]
        await asyncio.sleep(0.8)
        for one in hasty:
            one.cancel()
        await asyncio.gather(*hasty, return_exceptions=True)


async def silent_screens(server: Server) -> None:
    """A hundred websockets of phones that are not known, and say nothing."""
    lines = []
    for _ in range(100):
        with suppress(websockets.WebSocketException, OSError):
            lines.append(await websockets.connect(f"ws://{HOST}:{server.port}/_stcore/stream"))
    await asyncio.sleep(1)
    await drop(lines)


async def screens_that_ask_all_the_time(server: Server) -> None:
    """Forty screens want to be drawn at once, again and again; another phone's screen waits its turn."""

    async def asking(line: websockets.ClientConnection, stop: asyncio.Event) -> None:
        wish = BackMsg()
        wish.rerun_script.query_string = "w=x"
        while not stop.is_set():
            await line.send(wish.SerializeToString())
            await asyncio.sleep(0.1)

    where, stop = f"ws://{HOST}:{server.port}/_stcore/stream", asyncio.Event()
    lines = [await websockets.connect(where, subprotocols=["streamlit"], max_size=None) for _ in range(40)]
    tasks = [asyncio.ensure_future(asking(line, stop)) for line in lines]
    await asyncio.sleep(1)
    took = await drawn(server, 71)
    stop.set()
    await asyncio.gather(*tasks, return_exceptions=True)
    await drop(lines)
    assert took < 10


async def drawn(server: Server, seed: int) -> float:
    """Return the seconds until the first screen of a phone is there."""
    wish = BackMsg()
    wish.rerun_script.query_string = ""
    where, pieces = f"ws://{HOST}:{server.port}/_stcore/stream", b""
    async with websockets.connect(where, max_size=None, additional_headers=cookie(seed)) as line:
        begun = asyncio.get_running_loop().time()
        await line.send(wish.SerializeToString())
        while b"welcome" not in pieces:
            pieces += await asyncio.wait_for(line.recv(), 25)
        return asyncio.get_running_loop().time() - begun


async def foreign_screens(server: Server) -> None:
    where = f"ws://{HOST}:{server.port}/_stcore/stream"
    for origin in ("http://evil.example.com", "null", f"https://{HOST}:{server.port}", f"http://{HOST}") * 5:
        with suppress(websockets.InvalidStatus):
            line = await websockets.connect(where, origin=origin, subprotocols=["streamlit"])
            await line.close()
            raise AssertionError(f"{origin} was let in")


async def guesses(server: Server) -> None:
    """Addresses of works that nobody was given."""
    async with phone(server, 80) as web:
        asked = [web.get(f"/etalase/work/{number:022d}") for number in range(150)]
        statuses = {answer.status_code for answer in await asyncio.gather(*asked)}
    assert statuses == {404, 429}


ATTACKS: dict[str, Attack] = {
    attack.__name__.replace("_", " "): attack
    for attack in (
        silent_connections, half_heads, bodies_that_never_come, slow_senders, large_bodies, bombs_of_every_format,
        tiny_uploads_of_one_phone, tiny_uploads_without_a_name, strokes_zips_and_pictures_nobody_waits_for,
        silent_screens, screens_that_ask_all_the_time, foreign_screens, guesses,
    )
}  # fmt: skip

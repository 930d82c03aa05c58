"""One guest takes what she can: connections, bodies, photos, strokes, ZIPs. The others hardly notice."""

import asyncio
import io
import struct
import zlib

import pytest
import websockets
from PIL import Image
from streamlit.proto.BackMsg_pb2 import BackMsg

from listing.server.security import MARK
from tests.attack.guests import HOST, begin, cookie, drop, gigabytes, hold, meanwhile, phone, small_photo
from tests.loops import run
from tests.server import STREAMLIT, Server, give_models

MOST_GB = 2.5


HEAD = f"PUT /etalase/work/{'x' * 22}/photos/c1 HTTP/1.1\r\nHost: {HOST}\r\n{MARK}: 1\r\nContent-Length: 9000000\r\n"


@pytest.mark.parametrize(
    "first",
    [b"", b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX", HEAD.encode() + b"\r\n\xff\xd8\xff"],
    ids=["silent", "half a head", "a body that never comes"],
)
def test_connections_that_hold_on(server, first):
    strangers = run(meanwhile(server, hold(server, 1100, first)))
    assert strangers.usual < 2


def test_few_files(tmp_path, u2netp):
    """Where a process may open 256 files only, screens and connections of one guest leave room for others."""
    give_models(tmp_path / "home", u2netp)
    command = ("bash", "-c", 'ulimit -n 256; exec "$0" "$@"', *STREAMLIT)
    server = Server(tmp_path / "home", tmp_path / "log", command, OMP_NUM_THREADS="1")
    server.start()
    try:

        async def attack():
            lines = []
            for _ in range(40):
                try:
                    lines.append(await websockets.connect(f"ws://{HOST}:{server.port}/_stcore/stream"))
                except (websockets.WebSocketException, OSError):
                    break
            await hold(server, 120, b"", 1)
            await drop(lines)

        strangers = run(meanwhile(server, attack(), 2))
        assert strangers.usual < 2
        assert "out of system resource" not in server.log.read_text()
        assert len(server.log.read_text()) < 100_000
    finally:
        server.kill()


def png(width, height, depth, colour):
    """A PNG that says it is large: one row of zeros, packed small, as often as needed."""
    channels = {0: 1, 2: 3, 6: 4}[colour]
    row = b"\0" + bytes(width * channels * depth // 8)
    packer, packed = zlib.compressobj(9), b""
    for _ in range(height):
        packed += packer.compress(row)
    packed += packer.flush()

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def saved(kind, size, mode="RGB", **how):
    out = io.BytesIO()
    Image.new(mode, size).save(out, kind, **how)
    return out.getvalue()


def many_scans():
    """A large progressive JPEG whose scans come again and again."""
    whole = saved("JPEG", (6000, 6000), progressive=True)
    at = whole.index(b"\xff\xda", whole.index(b"\xff\xda") + 2)
    return whole[:at] + whole[at:-2] * 40 + b"\xff\xd9"


def tiff_of_many_pages():
    """Each page leads to the next: counting them takes a walk through all."""
    count, entry = 20_000, struct.pack("<HHII", 256, 4, 1, 640)
    pages = b"".join(struct.pack("<H", 1) + entry + struct.pack("<I", 8 + 18 * (n + 1)) for n in range(count))
    return b"II*\0" + struct.pack("<I", 8) + pages


def bombs():
    webp = b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f" + struct.pack("<I", 16382 | 16382 << 14) + bytes(9)
    return {
        "webp of 34 bytes": webp,
        "png, 16 bit, 99 megapixels": png(9900, 10000, 16, 0),
        "jpeg, many scans": many_scans(),
        "tiff, many pages": tiff_of_many_pages(),
        "tiff of floats": saved("TIFF", (5000, 5000), "F", compression="tiff_lzw"),
        "gif": saved("GIF", (9000, 9000), "P"),
        "jpeg that says 65500": saved("JPEG", (64, 64)).replace(
            struct.pack(">HH", 64, 64), struct.pack(">HH", 65500, 65500)
        ),
    }


def test_bombs_of_every_format(server):
    async def attack():
        async with phone(server, 40) as web:
            token = await begin(web)
            for number, content in enumerate(bombs().values()):
                answer = await web.put(f"/etalase/work/{token}/photos/b{number}", content=content)
                assert answer.status_code in (200, 415, 422), answer.text
            most = 0.0
            for _ in range(12):
                most = max(most, await asyncio.to_thread(gigabytes, server))
                await asyncio.sleep(0.25)
            await web.delete(f"/etalase/work/{token}")
            return most

    async def both():
        task = asyncio.ensure_future(attack())
        return (await meanwhile(server, task)).usual, await task

    usual, most = run(both())
    assert usual < 2
    assert most < MOST_GB


def test_one_phone_fills_the_line_for_nobody_else(server):
    async def attack():
        taken, told = 0, set()
        async with phone(server, 50) as web:
            for _ in range(6):
                token = await begin(web)
                sent = [web.put(f"/etalase/work/{token}/photos/c{n}", content=small_photo(n)) for n in range(32)]
                for answer in await asyncio.gather(*sent):
                    taken += answer.status_code == 200
                    told.add(answer.json().get("error"))
                if "TooMuchWaiting" in told:
                    break
            tokens.append(token)
        return taken, told

    tokens = []

    async def both():
        task = asyncio.ensure_future(attack())
        return (await meanwhile(server, task)).usual, await task

    usual, (taken, told) = run(both())
    assert usual < 2
    assert taken <= 130
    assert told & {"TooMuchWaiting", "TooFast"}


def test_huge_strokes_abandoned_zips_and_pictures_nobody_waits_for(server):
    async def attack():
        async with phone(server, 60) as web:
            token = await begin(web)
            number = (await web.put(f"/etalase/work/{token}/photos/c1", content=small_photo(1, (900, 700)))).json()[
                "id"
            ]
            url = f"/etalase/work/{token}/photos/{number}"
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

    assert run(meanwhile(server, attack())).usual < 2


def test_screens_that_ask_all_the_time(server):
    """Forty screens of one phone want to be drawn at once, again and again; another phone's screen waits its turn."""

    async def asking(line, stop):
        wish = BackMsg()
        wish.rerun_script.query_string = "w=x"
        while not stop.is_set():
            await line.send(wish.SerializeToString())
            await asyncio.sleep(0.1)

    async def drawn():
        wish = BackMsg()
        wish.rerun_script.query_string = ""
        where, pieces = f"ws://{HOST}:{server.port}/_stcore/stream", b""
        async with websockets.connect(where, max_size=None, additional_headers=cookie(71)) as line:
            begun = asyncio.get_running_loop().time()
            await line.send(wish.SerializeToString())
            while b"welcome" not in pieces:
                pieces += await asyncio.wait_for(line.recv(), 25)
            return asyncio.get_running_loop().time() - begun

    async def attack():
        where, stop = f"ws://{HOST}:{server.port}/_stcore/stream", asyncio.Event()
        lines = [await websockets.connect(where, subprotocols=["streamlit"], max_size=None) for _ in range(40)]
        tasks = [asyncio.ensure_future(asking(line, stop)) for line in lines]
        await asyncio.sleep(1)
        took = await drawn()
        stop.set()
        await asyncio.gather(*tasks, return_exceptions=True)
        await drop(lines)
        return took

    async def both():
        task = asyncio.ensure_future(attack())
        return (await meanwhile(server, task)).usual, await task

    usual, took = run(both())
    assert usual < 2
    assert took < 10

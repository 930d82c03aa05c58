"""A hall over loopback: many phones at once on the real server, each with a page over a websocket and real uploads.

    python tests/bench/hall.py FOLDER_OF_PHOTOS --participants 100 --minutes 5 --kills

Prints a table; with --growth 25 50 100 also saves a plot of seconds and memory against the number of phones.
Every photo differs; each one's original is compared with what was sent, by its sha256, after the server has ended.
"""

import argparse
import asyncio
import hashlib
import io
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx2 as httpx
import numpy as np
import psutil
import websockets
from PIL import Image
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from listing.records import ORIGINAL, key_of  # noqa: E402
from listing.store import Store  # noqa: E402
from photo import models  # noqa: E402

PIN, MARK = "402817", {"X-Etalase": "1"}
PLACES = ("shopee.jpg", "tokopedia.jpg")
DROPPED = 0.1  # share of uploads whose connection is cut in the middle
POLL = 2.0
GIVE_UP = 900.0


@dataclass
class Tally:
    """What the phones saw."""

    acknowledged: list[float] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    trainer: list[float] = field(default_factory=list)
    sent: dict[tuple[str, str], str] = field(default_factory=dict)
    fetched: int = 0
    done_at: float = 0.0
    retries: int = 0
    memory: list[tuple[float, float]] = field(default_factory=list)


class Server:
    """The app in a process of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.base = f"127.0.0.1:{self.port}"

    def start(self) -> None:
        command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py"), "--server.address", "127.0.0.1"]
        self.process = subprocess.Popen(
            [*command, "--server.port", str(self.port)],
            cwd=ROOT,
            env=os.environ | {"ETALASE_HOME": str(self.home), "ETALASE_PIN": PIN, "OMP_NUM_THREADS": "2"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def kill_worker(self) -> bool:
        workers = [one for one in self.tree() if "photo.worker" in " ".join(one.cmdline())]
        for worker in workers:
            worker.kill()
        return bool(workers)

    def tree(self) -> list[psutil.Process]:
        with suppress(psutil.NoSuchProcess):
            top = psutil.Process(self.process.pid)
            return [top, *top.children(recursive=True)]
        return []

    def memory(self) -> float:
        """Return GB held by all its processes, shared pages counted once (PSS) where the system tells."""
        total = 0
        for one in self.tree():
            with suppress(psutil.Error):
                told = one.memory_full_info()
                total += getattr(told, "pss", told.rss)
        return total / 1e9


def unique_photo(source: Path, seed: int) -> bytes:
    """Return a JPEG of 1 to 4 MB that exists once: a photo enlarged, with a grain of its own."""
    noise = np.random.default_rng(seed)
    with Image.open(source) as image:
        rgb = image.convert("RGB").resize((2048, round(2048 * image.height / image.width)))
    grainy = np.asarray(rgb, np.int16) + noise.normal(0, noise.uniform(3, 9), (rgb.height, rgb.width, 1)).astype(
        np.int16
    )
    out = io.BytesIO()
    Image.fromarray(grainy.clip(0, 255).astype(np.uint8)).save(out, "JPEG", quality=93)
    return out.getvalue()


async def open_page(base: str, query: str) -> float:
    """Open a screen over a real websocket session; return the seconds until it is drawn."""
    begun = time.monotonic()
    async with websockets.connect(f"ws://{base}/_stcore/stream", subprotocols=["streamlit"], max_size=None) as line:
        wish = BackMsg()
        wish.rerun_script.query_string = query
        await line.send(wish.SerializeToString())
        async for piece in line:
            message = ForwardMsg()
            message.ParseFromString(piece)
            if message.WhichOneof("type") == "script_finished":
                return time.monotonic() - begun
    raise ConnectionError("the session ended before the screen was drawn")


async def insist(tally: Tally, work, *args):
    """Try until it works, as a phone does."""
    end = time.monotonic() + GIVE_UP
    while True:
        try:
            return await work(*args)
        except (OSError, httpx.HTTPError, websockets.WebSocketException, Refusal):
            tally.retries += 1
            if time.monotonic() > end:
                raise
            await asyncio.sleep(random.uniform(0.5, 2))


class Refusal(Exception):
    """The server asks to come back later."""


async def call(web: httpx.AsyncClient, method: str, path: str, **more):
    told = await web.request(method, path, **more)
    if told.status_code in (404, 429, 500, 502, 503, 507):
        raise Refusal(f"{told.status_code} {path}")
    told.raise_for_status()
    return told


async def cut_short(base: str, path: str, content: bytes) -> None:
    """Send half of a photo and lose the connection."""
    host, port = base.split(":")
    with suppress(OSError):
        _, line = await asyncio.open_connection(host, int(port))
        head = f"PUT {path} HTTP/1.1\r\nHost: {base}\r\nX-Etalase: 1\r\nContent-Length: {len(content)}\r\n\r\n"
        line.write(head.encode() + content[: len(content) // 2])
        await line.drain()
        line.close()


async def participant(number: int, server: Server, sources: list[Path], seconds: float, tally: Tally) -> None:
    dice = random.Random(number)
    async with httpx.AsyncClient(base_url=f"http://{server.base}", headers=MARK, timeout=60) as web:
        await asyncio.sleep(dice.uniform(0, seconds / 5))
        tally.pages.append(await insist(tally, open_page, server.base, ""))
        token = (await insist(tally, call, web, "POST", "/etalase/work")).json()["token"]
        for turn in range(3):
            await asyncio.sleep(dice.uniform(0, seconds * 0.8 / 3))
            content = await asyncio.to_thread(unique_photo, dice.choice(sources), number * 10 + turn)
            path = f"/etalase/work/{token}/photos/c{turn}"
            if dice.random() < DROPPED:
                await cut_short(server.base, path, content)
                tally.pages.append(await insist(tally, open_page, server.base, f"w={token}&s=1"))
            await insist(tally, call_timed, web, path, content, tally)
            tally.sent[token, f"c{turn}"] = hashlib.sha256(content).hexdigest()
        await insist(tally, finished, web, token)
        tally.done_at = max(tally.done_at, time.monotonic())
        for shot in (await insist(tally, call, web, "GET", f"/etalase/work/{token}")).json()["photos"]:
            if shot["status"] != "done":
                continue
            for place in PLACES:
                file = f"/etalase/work/{token}/photos/{shot['id']}/save/{place}"
                picture = (await insist(tally, call, web, "GET", file)).content
                with Image.open(io.BytesIO(picture)) as image:
                    image.load()
                tally.fetched += 1


async def call_timed(web: httpx.AsyncClient, path: str, content: bytes, tally: Tally) -> None:
    begun = time.monotonic()
    await call(web, "PUT", path, content=content)
    tally.acknowledged.append(time.monotonic() - begun)


async def finished(web: httpx.AsyncClient, token: str) -> None:
    while True:
        photos = (await call(web, "GET", f"/etalase/work/{token}")).json()["photos"]
        if all(shot["status"] in ("done", "failed") for shot in photos):
            return
        await asyncio.sleep(POLL)


async def trainer(server: Server, tally: Tally) -> None:
    """Keep the trainer's screen open and note how long its figures take."""
    async with httpx.AsyncClient(base_url=f"http://{server.base}", headers=MARK, timeout=60) as web:
        while True:
            with suppress(OSError, httpx.HTTPError):
                begun = time.monotonic()
                told = [await web.get(f"/etalase/hall/{part}") for part in ("counts", "people")]
                if told[0].status_code == 401:
                    await web.post("/etalase/hall/open", json={"pin": PIN})
                else:
                    tally.trainer.append(time.monotonic() - begun)
            tally.memory.append((time.monotonic(), await asyncio.to_thread(server.memory)))
            await asyncio.sleep(POLL)


async def kills(server: Server, seconds: float) -> None:
    """Kill the server twice and the worker five times, spread over the time."""
    for turn in range(7):
        await asyncio.sleep(seconds / 8)
        if turn in (2, 5):
            server.kill()
            await asyncio.sleep(2)
            server.start()
        else:
            server.kill_worker()


async def hall(
    server: Server, sources: list[Path], count: int, seconds: float, with_kills: bool
) -> tuple[Tally, float]:
    tally = Tally()
    await insist(tally, open_page, server.base, "")
    tally.retries, begun = 0, time.monotonic()
    beside = [asyncio.create_task(trainer(server, tally))]
    if with_kills:
        beside.append(asyncio.create_task(kills(server, seconds)))
    try:
        await asyncio.gather(*(participant(one, server, sources, seconds, tally) for one in range(count)))
    finally:
        for task in beside:
            task.cancel()
    return tally, begun


def checked(home: Path, tally: Tally) -> tuple[int, int]:
    """Return how many photos are done with the very content that was sent, and how many are lost or mixed up."""
    store, right, wrong = Store(home), 0, 0
    for (token, client_id), digest in tally.sent.items():
        shot = store.shots.known(key_of(token), client_id)
        same = shot is not None and hashlib.sha256((shot.folder / ORIGINAL).read_bytes()).hexdigest() == digest
        right += bool(same and shot and shot.status == "done")
        wrong += not same
    store.close()
    return right, wrong


def share(values: list[float], part: float) -> float:
    return float(np.quantile(values, part)) if values else float("nan")


def run(args: argparse.Namespace, count: int) -> tuple[float, float]:
    home = Path(tempfile.mkdtemp(prefix="etalase-hall-", dir=args.home))
    known = models.path_of(models.best_on_disk())
    shutil.copytree(known.parent, home / "models" / known.parent.name)
    sources = sorted(path for path in args.photos.iterdir() if path.suffix.lower() in (".jpg", ".jpeg", ".png"))
    server = Server(home)
    server.start()
    try:
        tally, begun = asyncio.run(hall(server, sources, count, args.minutes * 60, args.kills))
    finally:
        server.kill()
    right, wrong = checked(home, tally)
    shutil.rmtree(home)
    half = [gb for when, gb in tally.memory if when > (tally.memory[0][0] + tally.memory[-1][0]) / 2]
    peak, last = max(gb for _, gb in tally.memory), tally.done_at - begun
    rows = (
        ("participants", f"{count}"),
        ("photos done with the content sent", f"{right} of {count * 3}"),
        ("lost or mixed up", f"{wrong}"),
        ("pictures for two places fetched", f"{tally.fetched} of {count * 6}"),
        ("last photo ready after", f"{last:.0f} s"),
        (
            "acknowledgement of an upload, median / p95",
            f"{share(tally.acknowledged, 0.5):.2f} / {share(tally.acknowledged, 0.95):.2f} s",
        ),
        ("page over a websocket, median / p95", f"{share(tally.pages, 0.5):.2f} / {share(tally.pages, 0.95):.2f} s"),
        ("trainer's figures, median / p95", f"{share(tally.trainer, 0.5):.2f} / {share(tally.trainer, 0.95):.2f} s"),
        ("peak memory of all processes", f"{peak:.2f} GB"),
        ("memory in the second half, least to most", f"{min(half):.2f} to {max(half):.2f} GB"),
        ("calls tried again", f"{tally.retries}"),
    )
    print("\n".join(f"{name:<46}{value}" for name, value in rows), end="\n\n", flush=True)
    return last, peak


def plot(points: list[tuple[int, float, float]], path: Path) -> None:
    """Draw seconds and memory against participants as SVG."""
    width, height, rim = 720, 420, 60
    most = max(count for count, _, _ in points)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif">']
    parts.append(f'<rect width="{width}" height="{height}" fill="#fff"/>')
    for at, (name, colour, unit) in enumerate((("last photo", "#9c3b1b", "s"), ("memory", "#23603d", "GB")), 1):
        top = max(point[at] for point in points)
        spots = [
            (rim + (width - 2 * rim) * p[0] / most, height - rim - (height - 2 * rim) * p[at] / top, p[at])
            for p in points
        ]
        line = " ".join(f"{x:.0f},{y:.0f}" for x, y, _ in spots)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="3"/>')
        parts += [
            f'<text x="{x:.0f}" y="{y - 8:.0f}" font-size="13" fill="{colour}">{v:.3g} {unit}</text>'
            for x, y, v in spots
        ]
        parts.append(f'<text x="{rim}" y="{20 * at}" font-size="15" fill="{colour}">{name} ({unit})</text>')
    parts += [
        f'<text x="{rim + (width - 2 * rim) * c / most:.0f}" y="{height - 30}" font-size="13">{c}</text>'
        for c, _, _ in points
    ]
    path.write_text("".join([*parts, "</svg>"]), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path, help="folder of photos to send")
    parser.add_argument("--participants", type=int, default=100)
    parser.add_argument("--minutes", type=float, default=5.0, help="over which the uploads are spread")
    parser.add_argument("--kills", action="store_true", help="SIGKILL the server twice and the worker five times")
    parser.add_argument(
        "--growth", type=int, nargs="+", metavar="N", help="several numbers of participants, and a plot"
    )
    parser.add_argument("--plot", type=Path, default=Path("hall.svg"))
    parser.add_argument("--home", type=Path, help="where the server's data folder is made")
    args = parser.parse_args()
    points = [(count, *run(args, count)) for count in args.growth or [args.participants]]
    if len(points) > 1:
        plot(points, args.plot)


if __name__ == "__main__":
    main()

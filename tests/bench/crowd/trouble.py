"""What goes wrong in a hall: the server and its worker killed, the disk full."""

import asyncio
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import run

import httpx2 as httpx
import psutil

from tests.bench.crowd.phones import Tally
from tests.bench.crowd.table import Row
from tests.server import Server

DISK_BYTES = 3_000_000_000
FULL_SECONDS = 30.0
SAYS_WITHIN = 2.0  # seconds after the disk is full; phones ask about as often
# When, as shares of the time over which uploads are spread
KILLS = (
    (0.08, "worker"),
    (0.16, "worker"),
    (0.25, "server"),
    (0.35, "worker"),
    (0.43, "worker"),
    (0.72, "server"),
    (0.85, "worker"),
)
FULL = 0.5


@dataclass
class Troubles:
    """What was done to the server, and what it said.

    Attributes:
        killed: Processes that were really ended, by kind.
        full: Seconds for which not one byte was free.
        said, refused: Whether it said so to a phone that asked, and to one that sent, from `SAYS_WITHIN` on.
        confirmed: Photos that it took on all the same.
        back: Seconds until a photo was taken again, once there was room.
    """

    killed: dict[str, int] = field(default_factory=lambda: {"server": 0, "worker": 0})
    full: float = 0.0
    said: list[bool] = field(default_factory=list)
    refused: list[bool] = field(default_factory=list)
    confirmed: int = 0
    back: float = float("nan")

    def rows(self) -> list[Row]:
        """Return what was done, and what came of it."""
        kills, told = (self.killed["server"], self.killed["worker"]), sum(map(bool.__and__, self.said, self.refused))
        return [
            Row("SIGKILL of the server, of a worker", f"{kills[0]}, {kills[1]}", "2, 5", kills == (2, 5)),
            Row("not one byte free on the disk", f"{self.full:.0f} s"),
            Row(
                "  said before the upload, and refused",
                f"{told} of {len(self.said)}",
                "all",
                0 < told == len(self.said),
            ),
            Row("  photos confirmed meanwhile", f"{self.confirmed}", "0", self.confirmed == 0),
            Row("  took photos again after", f"{self.back:.1f} s", "<= 5 s", self.back <= 5),
        ]


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A file system of its own, in a file. Needs root."""
    image, mount = folder / "disk.img", folder / "disk"
    mount.mkdir()
    with image.open("wb") as file:
        file.truncate(DISK_BYTES)
    run(["mkfs.ext4", "-q", "-m", "0", str(image)], check=True)
    run(["mount", "-o", "loop", str(image), str(mount)], check=True)
    try:
        yield mount
    finally:
        run(["umount", "--lazy", str(mount)], check=True)
        image.unlink()


async def kills(server: Server, seconds: float, troubles: Troubles) -> None:
    """SIGKILL the server twice and the worker five times, spread over the time."""
    begun = time.monotonic()
    for share, kind in KILLS:
        await asyncio.sleep(max(0.0, begun + share * seconds - time.monotonic()))
        if kind == "server":
            await asyncio.to_thread(server.kill)
            troubles.killed["server"] += 1
            await asyncio.to_thread(server.start)
        else:
            troubles.killed["worker"] += await _kill_worker(server)


async def _kill_worker(server: Server) -> int:
    """Wait for a worker and end it."""
    while True:
        with suppress(psutil.Error):
            for worker in server.workers():
                worker.kill()
                return 1
        await asyncio.sleep(0.1)


async def full_disk(mount: Path, base: str, photo: Path, seconds: float, troubles: Troubles, tally: Tally) -> None:
    """Fill the disk to its last byte for a while, and ask the server all the time as a phone does."""
    await asyncio.sleep(FULL * seconds)
    content, ballast = photo.read_bytes(), mount / "ballast"
    async with httpx.AsyncClient(base_url=f"http://{base}", headers={"X-Etalase": "1"}, timeout=60) as web:
        token = (await web.post("/etalase/work")).json()["token"]
        begun = time.monotonic()
        while time.monotonic() < begun + min(FULL_SECONDS, seconds / 10):
            await asyncio.to_thread(_fill, ballast)
            if time.monotonic() > begun + SAYS_WITHIN:
                told = (await web.get(f"/etalase/work/{token}")).json()["room"]
                troubles.said.append(told == "DiskFull")
                answer = await web.put(f"/etalase/work/{token}/photos/full", content=content)
                troubles.refused.append(answer.status_code == 507)
            await asyncio.sleep(1)
        troubles.full = time.monotonic() - begun
        troubles.confirmed = sum(begun + SAYS_WITHIN < when for when, _ in tally.acknowledged)
        freed = time.monotonic()
        ballast.unlink()
        while (await web.put(f"/etalase/work/{token}/photos/room", content=content)).status_code != 200:
            await asyncio.sleep(0.5)
        troubles.back = time.monotonic() - freed


def _fill(ballast: Path) -> None:
    """Take all that is free."""
    with ballast.open("ab", buffering=0) as file, suppress(OSError):
        while True:
            free = os.statvfs(ballast).f_bavail * os.statvfs(ballast).f_frsize
            os.posix_fallocate(file.fileno(), os.fstat(file.fileno()).st_size, max(free, 4096))

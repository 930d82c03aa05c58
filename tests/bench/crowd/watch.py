"""The trainer's screen, and what the server takes of the machine meanwhile."""

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass, field

import httpx2 as httpx
import psutil

from tests.bench.crowd.table import Row, share
from tests.server import Server

EVERY = 2.0  # seconds, as in hall.js
MOST_GB, FLAT = 2.5, 0.05


@dataclass
class Watch:
    """Samples over the run.

    Attributes:
        answers: Seconds until the trainer's figures were there.
        memory: When, and the GB of the server and of its worker; shared pages count once (PSS).
        waiting: Photos that are not ready yet.
        cpu: Seconds of processor time of each process of the server, and whether it is below the server.
        spent: Seconds of processor time of the whole machine.
    """

    answers: list[float] = field(default_factory=list)
    memory: list[tuple[float, float, float]] = field(default_factory=list)
    waiting: int = 0
    cpu: dict[int, tuple[bool, float]] = field(default_factory=dict)
    spent: list[float] = field(default_factory=list)

    async def trainer(self, port: int, pin: str) -> None:
        """Keep the trainer's screen open."""
        base = f"http://127.0.0.1:{port}/etalase/hall"
        async with httpx.AsyncClient(base_url=base, headers={"X-Etalase": "1"}, timeout=60) as web:
            while True:
                with suppress(OSError, httpx.HTTPError):
                    begun = time.monotonic()
                    told = [await web.get(part) for part in ("/counts", "/people")]
                    if told[0].status_code != 200:  # closed after a restart, too
                        await web.post("/open", json={"pin": pin})
                    else:
                        self.answers.append(time.monotonic() - begun)
                        self.waiting = told[0].json()["waiting"]
                await asyncio.sleep(EVERY)

    async def machine(self, server: Server) -> None:
        """Note memory and processor time."""
        while True:
            await asyncio.to_thread(self._sample, server)
            await asyncio.sleep(EVERY)

    def _sample(self, server: Server) -> None:
        gb = {False: 0.0, True: 0.0}
        with suppress(psutil.Error):
            top = psutil.Process(server.process.pid)
            for one in (top, *top.children(recursive=True)):
                with suppress(psutil.Error):
                    below = one.pid != top.pid
                    told, used = one.memory_full_info(), one.cpu_times()
                    gb[below] += getattr(told, "pss", told.rss) / 1e9
                    self.cpu[one.pid] = (below, used.user + used.system)
            self.spent.append(whole_machine())
            self.memory.append((time.monotonic(), gb[False], gb[True]))

    def rows(self) -> list[Row]:
        """Return the figures, with the memory of the second half: its last third against its first."""
        total = [one + other for _, one, other in self.memory]
        second = total[len(total) // 2 :]
        third = max(1, len(second) // 3)
        before, after = sum(second[:third]) / third, sum(second[-third:]) / third
        used = [sum(seconds for below, seconds in self.cpu.values() if below is kind) for kind in (False, True)]
        others = self.spent[-1] - self.spent[0] - sum(used)
        peaks = [max(sample[at] for sample in self.memory) for at in (1, 2)]
        late = share(self.answers, 0.95)
        return [
            Row(
                "trainer's figures, median / p95",
                f"{share(self.answers, 0.5):.2f} / {late:.2f} s",
                "p95 <= 2 s",
                late <= 2,
            ),
            Row("peak memory of all processes", f"{max(total):.2f} GB", f"<= {MOST_GB} GB", max(total) <= MOST_GB),
            Row("  of the server, of its worker", f"{peaks[0]:.2f}, {peaks[1]:.2f} GB"),
            Row(
                "memory through the second half",
                f"{before:.2f} -> {after:.2f} GB",
                f"<= +{FLAT:.0%}",
                after <= before * (1 + FLAT),
            ),
            Row("processor time of server, worker, all others", f"{used[0]:.0f}, {used[1]:.0f}, {others:.0f} s"),
        ]

    def table(self, begun: float) -> str:
        """Return the memory over time as CSV."""
        lines = [f"{when - begun:.0f},{server:.3f},{worker:.3f}" for when, server, worker in self.memory]
        return "\n".join(["seconds,server_gb,worker_gb", *lines, ""])

    @property
    def peak(self) -> float:
        """Return the most GB at once."""
        return max(one + other for _, one, other in self.memory)


def whole_machine() -> float:
    """Return the seconds of processor time that this machine has spent on anything since it started."""
    times = psutil.cpu_times()
    return float(times.user + times.system + getattr(times, "nice", 0.0))

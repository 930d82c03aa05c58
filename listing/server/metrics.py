"""Figures for whoever watches the server, in Prometheus' text form: counts, seconds and bytes, never of whom."""

import threading
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

import psutil
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from listing.backend.line import WaitingLine
from listing.backend.readiness import GOOD
from listing.backend.service import Service
from listing.errors import StoreTrouble

BOUNDS = (0.05, 0.2, 1.0, 5.0, 20.0)
"""Upper bounds of the seconds of a call. A choice: unnoticed, quick, slow, an upload over bad Wi-Fi, too long."""
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
"""Of the form that every Prometheus reads: https://prometheus.io/docs/instrumenting/exposition_formats/"""
_NO_ANSWER = "none"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with its values.

    Attributes:
        kind: "counter" only ever grows, "gauge" goes up and down, "histogram" has its three parts in its values.
        values: By what stands behind its name: labels, and for a histogram the part.
    """

    name: str
    kind: str
    help: str
    values: tuple[tuple[str, float], ...]

    def lines(self) -> Iterator[str]:
        """Yield its lines."""
        yield f"# HELP {self.name} {self.help}"
        yield f"# TYPE {self.name} {self.kind}"
        for tail, value in self.values:
            yield f"{self.name}{tail} {value:.12g}"


class Calls:
    """Counts calls and screens since the start. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock, self._screens = threading.Lock(), 0
        self._by_answer: Counter[str] = Counter()
        self._within, self._seconds = [0] * (len(BOUNDS) + 1), 0.0

    def answered(self, status: int, seconds: float) -> None:
        """Count a call: by the hundreds of its status, 0 where none was sent."""
        with self._lock:
            self._by_answer[f"{status // 100}xx" if status else _NO_ANSWER] += 1
            self._within[bisect_left(BOUNDS, seconds)] += 1
            self._seconds += seconds

    def screen(self, more: int) -> None:
        """Count a screen that opens, 1, or is gone, -1."""
        with self._lock:
            self._screens += more

    def figures(self) -> Iterator[Figure]:
        """Yield what was counted."""
        with self._lock:
            by_answer, within, seconds = dict(self._by_answer), list(self._within), self._seconds
            screens = self._screens
        sums = [sum(within[: number + 1]) for number in range(len(within))]
        buckets = [(f'_bucket{{le="{bound}"}}', total) for bound, total in zip((*BOUNDS, "+Inf"), sums, strict=True)]
        answers = [(f'{{answer="{answer}"}}', count) for answer, count in sorted(by_answer.items())]
        yield Figure("etalase_calls_total", "counter", "Calls by the hundreds of their status.", tuple(answers))
        yield Figure(
            "etalase_call_seconds",
            "histogram",
            "Seconds from the head of a call to the end of its answer.",
            (*buckets, ("_sum", seconds), ("_count", sums[-1])),
        )
        yield Figure("etalase_screens", "gauge", "Screens that are open.", (("", screens),))


class Counted:
    """ASGI middleware: counts what passes, and looks at nothing but the status."""

    def __init__(self, app: ASGIApp, calls: Calls) -> None:
        self.app, self._calls = app, calls

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on."""
        if scope["type"] == "websocket":
            self._calls.screen(1)
            try:
                return await self.app(scope, receive, send)
            finally:
                self._calls.screen(-1)
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        status, begun = 0, time.monotonic()

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            return await self.app(scope, receive, noting)
        finally:
            self._calls.answered(status, time.monotonic() - begun)


def metrics_page(service: Service, calls: Calls, answers: dict[str, str]) -> str:
    """Return all figures.

    Args:
        service: What is counted.
        calls: What came over the line.
        answers: Of `readiness`.
    """
    figures: Iterable[Figure] = (*_events(service), *_state(service, answers), *calls.figures())
    return "".join(f"{line}\n" for figure in figures for line in figure.lines())


def _events(service: Service) -> Iterator[Figure]:
    """Yield what happened since the start; kinds are names of errors and of places that a picture was saved for."""
    sums = {(event, kind): one for (event, kind), one in sorted(service.usage_log.since_start().items())}
    times = tuple((f'{{event="{event}",kind="{kind}"}}', one.times) for (event, kind), one in sums.items())
    yield Figure("etalase_events_total", "counter", "What happened to photos and pictures.", times)
    for what in ("seconds", "bytes"):
        spent = tuple(
            (f'{{event="{event}",kind="{kind}"}}', getattr(one, what))
            for (event, kind), one in sums.items()
            if getattr(one, what)
        )
        yield Figure(f"etalase_event_{what}_total", "counter", f"The {what} of it, where it has any.", spent)


def _line(line: WaitingLine) -> Iterator[Figure]:
    """Yield how far the line of photos is. Raises StoreTrouble."""
    for name, help_text, value in (
        ("etalase_photos_waiting", "Photos that wait for a worker.", line.waiting()),
        ("etalase_photo_pace_seconds", "Seconds a photo takes, a moving average.", line.pace),
        ("etalase_photo_workers", "Workers that live.", line.workers),
    ):
        yield Figure(name, "gauge", help_text, (("", value),))


def _state(service: Service, answers: dict[str, str]) -> Iterator[Figure]:
    """Yield how things are now."""
    me = psutil.Process()
    memory = {"server": me.memory_info().rss, "workers": 0}
    for child in me.children(recursive=True):
        with suppress(psutil.Error):  # it has just ended
            memory["workers"] += child.memory_info().rss
    ready = tuple((f'{{part="{part}"}}', float(said == GOOD)) for part, said in answers.items())
    yield Figure("etalase_ready", "gauge", "1 where a part of the server can work now.", ready)
    if answers.get("database") == GOOD:  # which the line of a shared service is in
        with suppress(StoreTrouble):
            yield from _line(service.photo_queue)
    used = tuple((f'{{process="{name}"}}', float(size)) for name, size in memory.items())
    yield Figure("etalase_memory_bytes", "gauge", "Memory in use (RSS).", used)
    with suppress(OSError):  # its disk was drawn
        free = float(psutil.disk_usage(str(service.home)).free)
        yield Figure("etalase_disk_free_bytes", "gauge", "Room on the disk of the data folder.", (("", free),))
    yield Figure("etalase_start_time_seconds", "gauge", "When the server started.", (("", me.create_time()),))

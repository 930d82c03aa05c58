"""The day in figures, on the disk: what happened, when, and how long it took. No names, no words, no pictures."""

import csv
import io
import logging
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

log = logging.getLogger(__name__)

FILE = "usage_log.csv"
COLUMNS = ("time", "event", "kind", "seconds", "bytes")
LARGEST_LOG = 20_000_000  # bytes; a full day of a hundred phones is a twentieth of it


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    Attributes:
        time: Of this computer's clock, to the second, as in ISO 8601.
        event: "arrived", "done", "failed", "saved", "wiped", or "killed": the worker was, on a photo.
        kind: Class name of the error when it failed or was killed, the name of the place when saved; "" otherwise.
        seconds: From begin to end of the work on it; 0 where nothing was timed.
        bytes: Of the file; 0 where there is none.
    """

    time: str
    event: str
    kind: str = ""
    seconds: float = 0.0
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class Sum:
    """How often something happened, and what it took in all."""

    times: int = 0
    seconds: float = 0.0
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """A day at a glance.

    Attributes:
        failures: Counts by kind of error, the most frequent first.
        hours: Photos done by hour of the day.
        typical, slow: Median and 95th percentile of the seconds of work on a photo.
    """

    day: str
    arrived: int
    done: int
    failed: int
    saved: int
    killed: int
    megabytes: float
    typical: float
    slow: float
    failures: dict[str, int]
    hours: dict[str, int]


class UsageLog:
    """A file of events. Safe to use from any thread."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self.path, self._clock, self._lock = path, clock, threading.Lock()
        self._since_start: dict[tuple[str, str], Sum] = {}

    def note(self, event: str, kind: str = "", seconds: float = 0.0, size: int = 0) -> None:
        """Write down what happened. A disk without room loses the line, never the photo."""
        when = datetime.fromtimestamp(self._clock()).isoformat(timespec="seconds")
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerow((when, event, kind, f"{seconds:.2f}", size))
        with self._lock:
            before = self._since_start.get((event, kind), Sum())
            self._since_start[event, kind] = Sum(before.times + 1, before.seconds + seconds, before.bytes + size)
        try:
            with self._lock, self.path.open("a", encoding="utf-8", newline="") as book:
                if book.tell() < LARGEST_LOG:
                    book.write(out.getvalue())
        except OSError as error:
            log.warning("a line of the day's figures was lost: %s", error.strerror)

    def since_start(self) -> dict[tuple[str, str], Sum]:
        """Return what happened since this process began, by event and kind, whether or not it could be written."""
        with self._lock:
            return dict(self._since_start)

    def events(self) -> tuple[Event, ...]:
        """Return what was written. A line that a hard stop cut short is left out."""
        try:
            text = self.path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return ()
        found = []
        for row in csv.reader(io.StringIO(text)):
            try:
                when, event, kind, seconds, size = row
                found.append(Event(when, event, kind, float(seconds), int(size)))
            except ValueError:
                continue
        return tuple(found)

    def days(self) -> tuple[Figures, ...]:
        """Return the days, the latest first."""
        by_day: dict[str, list[Event]] = {}
        for event in self.events():
            by_day.setdefault(event.time[:10], []).append(event)
        return tuple(figures(day, by_day[day]) for day in sorted(by_day, reverse=True))

    def table(self) -> str:
        """Return everything as CSV with a head."""
        out = io.StringIO()
        rows = csv.writer(out, lineterminator="\r\n")  # RFC 4180
        rows.writerow(COLUMNS)
        rows.writerows((e.time, e.event, e.kind, f"{e.seconds:.2f}", e.bytes) for e in self.events())
        return out.getvalue()


def figures(day: str, events: list[Event]) -> Figures:
    """Count the events of a day."""
    by_event = Counter(event.event for event in events)
    seconds = sorted(event.seconds for event in events if event.event == "done")
    failures = Counter(event.kind for event in events if event.event == "failed")
    return Figures(
        day=day,
        arrived=by_event["arrived"],
        done=by_event["done"],
        failed=by_event["failed"],
        saved=by_event["saved"],
        killed=by_event["killed"],
        megabytes=round(sum(event.bytes for event in events if event.event == "arrived") / 1e6, 1),
        typical=share(seconds, 0.5),
        slow=share(seconds, 0.95),
        failures=dict(failures.most_common()),
        hours=dict(sorted(Counter(event.time[11:13] for event in events if event.event == "done").items())),
    )


def share(ordered: list[float], part: float) -> float:
    """Return the value below which a share of the ordered values lies (nearest rank); 0 for none.

    >>> share([1.0, 2.0, 3.0, 4.0], 0.5)
    2.0
    """
    if not ordered:
        return 0.0
    return ordered[max(0, min(len(ordered) - 1, -(-int(part * len(ordered) * 1000) // 1000) - 1))]

"""The one thread that hands photos to the worker, in a fair order, and keeps what comes back."""

import logging
import math
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import suppress

from listing.backend.fair_queue import Guest, GuestLine
from listing.backend.line import SMOOTHING, Place
from listing.backend.workbench import DEATHS, Noted, Workbench, nobody_noted
from listing.errors import NoSuchPhoto
from listing.store.photos import Photos
from listing.store.records import StoredPhoto
from photo.errors import Unexpected
from photo.worker.supervisor import Supervisor, WorkerDied, WorkerHung

log = logging.getLogger(__name__)

FIRST_GUESS = 3.0  # seconds a photo
NO_ROOM_PAUSE = 3.0  # seconds between tries while the disk is full


class PhotoQueue:
    """Queue, worker and what is known of their speed. Safe to use from any thread.

    Decoding is quick, tells whether a file is a photo at all, and goes before all studies. Both are fair between
    addresses, and between the phones of each. Whoever sent a file that stopped the worker goes behind all others.
    """

    def __init__(
        self,
        photos: Photos,
        supervisor: Supervisor,
        model: Callable[[], str],
        note: Noted = nobody_noted,
        guest_of: Callable[[StoredPhoto], Guest] = lambda photo: Guest(photo.work, photo.work),
    ) -> None:
        self._guest_of = guest_of
        self._photos, self._supervisor = photos, supervisor
        self._bench = Workbench(photos, supervisor, model, note)
        self._news = threading.Condition()
        self._fresh: GuestLine[int] = GuestLine()
        self._line: GuestLine[int] = GuestLine()
        self._work: dict[int, str] = {}
        self._guests: dict[int, Guest] = {}
        self._undecoded: set[int] = set()
        self._slow: set[str] = set()
        self._stopped_owners: frozenset[str] = frozenset()
        self._deaths: dict[int, int] = {}
        self._current, self._began, self._pace = 0, 0.0, FIRST_GUESS
        self._held: set[str] = set()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="photo_queue", daemon=True)

    def start(self) -> None:
        """Take up what waits on the disk, and work."""
        for photo in self._photos.unfinished():
            self.add(photo)
        self._thread.start()

    def stop(self) -> None:
        """Leave the photo in hand for the next start."""
        with self._news:
            self._stopped = True
            self._news.notify_all()
        while self._thread.is_alive():
            self._supervisor.stop()
            self._thread.join(timeout=1)
        self._supervisor.stop()

    def hold(self, held: bool, why: str = "weights") -> None:
        """Begin no study while anybody holds it, for whatever reason; decoding goes on."""
        with self._news:
            self._held = self._held | {why} if held else self._held - {why}
            self._news.notify_all()

    @property
    def held_by(self) -> str | None:
        """Return why nothing is studied now: "trainer" before "weights"; None while work goes on."""
        with self._news:
            return min(self._held, default=None)  # by the alphabet

    def add(self, photo: StoredPhoto) -> None:
        """Let a photo wait for its study, and for its decoding first if that was not done."""
        guest = self._guest_of(photo)
        with self._news:
            self._work[photo.id], self._guests[photo.id] = photo.work, guest
            last = photo.id in self._deaths or guest.owner in self._slow
            if not photo.decoded and photo.id not in self._fresh:
                self._undecoded.add(photo.id)
                self._fresh.push(guest, photo.id, behind_all=last)
            if photo.id not in self._line and photo.status != "done":
                self._line.push(guest, photo.id, behind_all=last)
            self._news.notify_all()

    def drop(self, photo: StoredPhoto) -> None:
        """Forget a photo. If it is in work, its result will find no row."""
        self._done_with(photo.id)

    def stop_owners(self, owners: frozenset[str]) -> None:
        """Begin nothing more for these owners; their photos wait until they are let go on."""
        with self._news:
            self._stopped_owners = owners
            self._news.notify_all()

    def wait_for_decode(self, photo: StoredPhoto, seconds: float) -> None:
        """Return when a photo has been decoded or given up, or after so many seconds."""
        with self._news:
            self._news.wait_for(lambda: photo.id not in self._undecoded, seconds)

    def waiting(self, owner: str | None = None) -> int:
        """Return how many photos wait, of an owner or in all."""
        with self._news:
            return len(self._line) if owner is None else self._line.count(owner)

    def waiting_at(self, address: str) -> int:
        """Return how many photos of an address wait."""
        with self._news:
            return self._line.count_at(address)

    @property
    def pace(self) -> float:
        """Return the seconds a photo takes, a moving average."""
        return self._pace

    @property
    def workers(self) -> int:
        """Return 1 as long as its thread runs, which starts a worker anew whenever one dies."""
        return int(self._thread.is_alive())

    def place(self, photo: StoredPhoto) -> Place | None:
        """Return where a photo is in the line; None when it does not wait."""
        with self._news:
            ahead = 0 if self._current == photo.id else self._line.place(photo.id)
            if ahead is None:
                return None
            running = max(0.0, self._pace - (time.monotonic() - self._began)) if self._current else 0.0
            return Place(ahead, max(1, math.ceil(ahead * self._pace + running)))

    def _run(self) -> None:
        self._bench.warm()
        while number := self._next():
            try:
                photo = self._photos.one(self._work.get(number, ""), number)
                try:
                    self._work_on(photo)
                except WorkerDied as death:
                    self._died(photo, death)
            except NoSuchPhoto:
                self._done_with(number)
            except Exception as error:  # nothing that happens to one photo may end the thread
                self._trouble(number, error)
            finally:
                with self._news:
                    self._current = 0

    def _next(self) -> int:
        """Return the next photo, 0 at the end."""

        def found() -> int:
            number = self._fresh.pop(self._stopped_owners)
            if number is None and not self._held:
                number = self._line.pop(self._stopped_owners)
                self._current = number or 0
            return number or 0

        with self._news:
            number = 0
            while not (self._stopped or (number := found())):
                self._news.wait()
            self._began = time.monotonic()
            return 0 if self._stopped else number

    def _work_on(self, photo: StoredPhoto) -> None:
        if photo.decoded:
            took = self._bench.study(photo)
            if took is not None:
                with self._news:
                    self._pace += SMOOTHING * (took - self._pace)
            self._done_with(photo.id)
        elif self._bench.decode(photo):
            self._decoded(photo.id)
        else:
            self._done_with(photo.id)

    def _died(self, photo: StoredPhoto, death: WorkerDied) -> None:
        """Let a photo on which the worker died wait again, or give it up."""
        if self._stopped:
            return
        with self._news:
            worse = DEATHS if isinstance(death, WorkerHung) else 1
            self._deaths[photo.id] = deaths = self._deaths.get(photo.id, 0) + worse
            if isinstance(death, WorkerHung) and photo.id in self._guests:
                self._slow.add(self._guests[photo.id].owner)
        self._bench.killed(photo, death)
        log.warning("photo %d: %s, deaths so far %d", photo.id, type(death).__name__, deaths)
        self._decoded(photo.id)
        if deaths >= DEATHS:
            self._bench.give_up(photo, Unexpected.__name__, {})
            self._done_with(photo.id)
        else:
            self.add(self._photos.queued(photo, afresh=False))

    def _decoded(self, number: int) -> None:
        with self._news:
            self._fresh.remove(number)
            self._undecoded.discard(number)
            self._news.notify_all()

    def _done_with(self, number: int) -> None:
        self._decoded(number)
        with self._news:
            self._line.remove(number)
            for known in (self._work, self._guests, self._deaths):
                known.pop(number, None)
            self._news.notify_all()

    def _trouble(self, number: int, error: Exception) -> None:
        """A disk that takes nothing passes, and the photo waits; all else is a fault of ours: she may try again."""
        if not isinstance(error, OSError | sqlite3.Error):
            log.error("photo %d could not be handled: %s", number, type(error).__name__)
            with suppress(NoSuchPhoto, OSError):
                self._bench.give_up(self._photos.one(self._work.get(number, ""), number), Unexpected.__name__, {})
            return self._done_with(number)
        log.warning("the disk takes nothing: waiting (%s)", type(error).__name__)
        time.sleep(NO_ROOM_PAUSE)
        with self._news:
            if number in self._guests:
                for line in (self._fresh, self._line) if number in self._undecoded else (self._line,):
                    if number not in line:
                        line.push(self._guests[number], number)
        return None

"""The one thread that hands photos to the worker, in a fair order, and keeps what comes back."""

import logging
import math
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from listing.backend.fair_queue import FairLine
from listing.errors import NoSuchPhoto, is_full
from listing.store.photos import Photos
from listing.store.records import ORIGINAL, Json, StoredPhoto
from photo.errors import ModelError, Unexpected
from photo.worker.protocol import Reply
from photo.worker.supervisor import Supervisor, WorkerDied, WorkerHung

log = logging.getLogger(__name__)

DEATHS = 6  # a photo that the worker died on so often is given up, alone; fewer may have had other reasons
MOST_TRIES = 8  # and one whose study was begun so often without an end, whatever killed the server
FIRST_GUESS, SMOOTHING = 3.0, 0.2  # seconds a photo; weight of the latest one in the moving average
NO_ROOM_PAUSE = 3.0  # seconds between tries while the disk is full


Noted = Callable[[str, str, float], None]
"""Told of a photo that is "done" or "failed": which, the error's name, seconds of work."""


def _nobody(_event: str, _kind: str, _seconds: float) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Place:
    """Where a photo is in the line: 0 is in work, 1 is next; and in about how many seconds it is done."""

    position: int
    seconds: int


class PhotoQueue:
    """Queue, worker and what is known of their speed. Safe to use from any thread.

    Decoding is quick, tells whether a file is a photo at all, and goes before all studies.
    """

    def __init__(
        self, shots: Photos, supervisor: Supervisor, model: Callable[[], str], note: Noted = _nobody
    ) -> None:
        self._photos, self._foreman, self._model, self._note = shots, supervisor, model, note
        self._news = threading.Condition()
        self._fresh: deque[int] = deque()
        self._line: FairLine[str, int] = FairLine()
        self._owner: dict[int, str] = {}
        self._deaths: dict[int, int] = {}
        self._current, self._began, self._pace = 0, 0.0, FIRST_GUESS
        self._held: set[str] = set()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="photo_queue", daemon=True)

    def start(self) -> None:
        """Take up what waits on the disk, and work."""
        for shot in self._photos.unfinished():
            self.add(shot)
        self._thread.start()

    def stop(self) -> None:
        """Leave the photo in hand for the next start."""
        with self._news:
            self._stopped = True
            self._news.notify_all()
        while self._thread.is_alive():
            self._foreman.stop()
            self._thread.join(timeout=1)
        self._foreman.stop()

    def hold(self, held: bool, why: str = "weights") -> None:
        """Begin no study while anybody holds it, for whatever reason; decoding goes on."""
        with self._news:
            self._held = self._held | {why} if held else self._held - {why}
            self._news.notify_all()

    def add(self, shot: StoredPhoto) -> None:
        """Let a photo wait for its study, and for its decoding first if that was not done."""
        with self._news:
            self._owner[shot.id] = shot.work
            if not shot.decoded and shot.id not in self._fresh:
                self._fresh.append(shot.id)
            if shot.id not in self._line:
                self._line.push(shot.work, shot.id, behind_all=shot.id in self._deaths)
            self._news.notify_all()

    def drop(self, shot: StoredPhoto) -> None:
        """Forget a photo. If it is in work, its result will find no row."""
        with self._news:
            self._line.remove(shot.id)
            self._owner.pop(shot.id, None)
            self._deaths.pop(shot.id, None)
            self._news.notify_all()

    def wait_for_decode(self, shot: StoredPhoto, seconds: float) -> None:
        """Return when a photo has been decoded or given up, or after so many seconds."""
        with self._news:
            self._news.wait_for(lambda: shot.id not in self._fresh or shot.id not in self._owner, seconds)

    def waiting(self) -> int:
        """Return how many photos wait."""
        with self._news:
            return len(self._line)

    @property
    def pace(self) -> float:
        """Return the seconds a photo takes, a moving average."""
        return self._pace

    def place(self, shot: StoredPhoto) -> Place | None:
        """Return where a photo is in the line; None when it does not wait."""
        with self._news:
            ahead = 0 if self._current == shot.id else self._line.place(shot.id)
            if ahead is None:
                return None
            running = max(0.0, self._pace - (time.monotonic() - self._began)) if self._current else 0.0
            return Place(ahead, max(1, math.ceil(ahead * self._pace + running)))

    def _run(self) -> None:
        self._warm()
        while number := self._next():
            try:
                shot = self._photos.one(self._owner.get(number, ""), number)
                if shot.decoded:
                    self._study(shot)
                else:
                    self._look(shot)
            except NoSuchPhoto:
                self._done_with(number)
            except Exception as error:  # nothing that happens to one photo may end the thread
                self._trouble(number, error)
            finally:
                with self._news:
                    self._current = 0

    def _next(self) -> int:
        """Return the next photo, 0 at the end. A photo to decode stays in its deque until that is done."""
        with self._news:
            self._news.wait_for(lambda: self._stopped or self._fresh or (len(self._line) and not self._held))
            if self._stopped:
                return 0
            if self._fresh:
                return self._fresh[0]
            self._current, self._began = self._line.pop() or 0, time.monotonic()
            return self._current

    def _warm(self) -> None:
        try:
            self._foreman.ask({"task": "warm", "model": self._model()})
        except (WorkerDied, ModelError):
            log.info("the first photo will load the network")

    def _look(self, shot: StoredPhoto) -> None:
        reply = self._ask(shot, {"task": "decode"})
        if reply is None:
            return
        if reply.files:
            self._photos.decoded(shot, reply.files[0], reply.facts["advice"])
        else:
            self._give_up(shot, reply.facts["error"], reply.facts["details"])
        self._decoded(shot.id)

    def _study(self, shot: StoredPhoto) -> None:
        if shot.tries >= MOST_TRIES:
            return self._give_up(shot, Unexpected.__name__, {})
        self._photos.begun(shot)
        try:
            reply = self._ask(shot, {"task": "study", "model": self._model()})
            if reply is not None:
                self._keep(shot, reply)
        except ModelError as error:
            self._give_up(shot, type(error).__name__, vars(error))
        return None

    def _keep(self, shot: StoredPhoto, reply: Reply) -> None:
        if not reply.files:
            return self._give_up(shot, reply.facts["error"], reply.facts["details"])
        self._photos.done(shot, reply.files[0], reply.facts["advice"], reply.facts["confidence"])
        took = time.monotonic() - self._began
        with self._news:
            self._pace += SMOOTHING * (took - self._pace)
        self._note("done", "", took)
        self._done_with(shot.id)
        return None

    def _ask(self, shot: StoredPhoto, order: Json) -> Reply | None:
        """Ask the worker; None when it died, and the photo then waits again or was given up."""
        try:
            return self._foreman.ask(order | {"path": str(shot.folder / ORIGINAL)})
        except WorkerDied as death:
            if self._stopped:
                return None
            with self._news:
                worse = DEATHS if isinstance(death, WorkerHung) else 1
                self._deaths[shot.id] = deaths = self._deaths.get(shot.id, 0) + worse
            log.warning("photo %d: %s, deaths so far %d", shot.id, type(death).__name__, deaths)
        self._decoded(shot.id)
        if deaths >= DEATHS:
            self._give_up(shot, Unexpected.__name__, {})
        else:
            self.add(self._photos.queued(shot, afresh=False))
        return None

    def _give_up(self, shot: StoredPhoto, error: str, details: Json) -> None:
        self._photos.failed(shot, error, details)
        self._note("failed", error, 0.0)
        self._done_with(shot.id)

    def _decoded(self, number: int) -> None:
        with self._news:
            self._fresh = deque(other for other in self._fresh if other != number)
            self._news.notify_all()

    def _done_with(self, number: int) -> None:
        self._decoded(number)
        with self._news:
            self._line.remove(number)
            self._owner.pop(number, None)
            self._deaths.pop(number, None)
            self._news.notify_all()

    def _trouble(self, number: int, error: Exception) -> None:
        """A full disk passes, and the photo waits for it; anything else is a fault of ours, and she may try again."""
        if not is_full(error):
            log.error("photo %d could not be handled: %s", number, type(error).__name__)
            with suppress(NoSuchPhoto):
                self._give_up(self._photos.one(self._owner.get(number, ""), number), Unexpected.__name__, {})
            return self._done_with(number)
        log.warning("the disk is full: waiting")
        time.sleep(NO_ROOM_PAUSE)
        with self._news:
            if number in self._owner and number not in self._line:
                self._line.push(self._owner[number], number)
        return None

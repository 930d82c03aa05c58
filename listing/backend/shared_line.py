"""The line of a service on many machines: in the database, for workers anywhere. No photo is touched here."""

import logging
import math
import threading
import time
from collections.abc import Callable

from procrastinate.exceptions import ConnectorException

from listing.backend.jobs import Jobs, LineState
from listing.backend.line import Place
from listing.errors import NoSuchPhoto, StoreTrouble
from listing.store.photos import Photos
from listing.store.records import StoredPhoto
from listing.store.works import Shared

log = logging.getLogger(__name__)

RESCUE_EVERY = 10.0  # seconds between two looks for photos whose worker died
LOOK_AGAIN = 1.0  # seconds for which the line is as it was: a hundred phones ask about as often
DECODE_LOOK = 0.1  # seconds between two looks whether a photo was decoded


class SharedLine:
    """See `WaitingLine`. Whoever takes photos in puts them back when a worker died: the rescue is no job itself."""

    def __init__(self, photos: Photos, jobs: Jobs, clock: Callable[[], float] = time.monotonic) -> None:
        self._photos, self._jobs, self._clock = photos, jobs, clock
        self._lock, self._seen, self._known = threading.Lock(), -math.inf, LineState((), 0.0, 0)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._rescue, name="rescue", daemon=True)
        photos.on_wait = jobs.push

    def start(self) -> None:
        """Begin to look after dead workers."""
        self._thread.start()

    def stop(self) -> None:
        """Leave that to the others."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join()

    def add(self, _photo: StoredPhoto) -> None:
        """See the line anew: the photo came into it with its row."""
        with self._lock:
            self._seen = -math.inf

    def drop(self, photo: StoredPhoto) -> None:
        """Forget a photo that was deleted. Where that cannot be, a worker finds that it is gone."""
        try:
            self._jobs.drop(photo)
        except StoreTrouble:
            log.info("the job of a photo that is gone stays")

    def hold(self, held: bool, why: str = "weights") -> None:
        """Do nothing: each worker sees to its own weights, and a service has no trainer."""

    @property
    def held_by(self) -> str | None:
        """Return None: nobody holds it."""
        return None

    def stop_owners(self, owners: frozenset[str]) -> None:
        """Do nothing: a service has no trainer."""

    def wait_for_decode(self, photo: StoredPhoto, seconds: float) -> None:
        """Return when a photo has been decoded or given up, or after so many seconds."""
        end = self._clock() + seconds
        try:
            while self._clock() < end and not self._photos.one(photo.work, photo.id).is_opened:
                self._stopped.wait(DECODE_LOOK)
        except NoSuchPhoto:
            return

    def waiting(self, owner: str | None = None) -> int:
        """Return how many photos wait, of a phone or in all."""
        line = self._state().line
        return sum(not one.doing and owner in (None, one.guest) for one in line)

    def waiting_at(self, _address: str) -> int:
        """Return 0: where photos come from is written nowhere."""
        return 0

    @property
    def pace(self) -> float:
        """Return the seconds a photo takes, a moving average."""
        return self._state().pace

    @property
    def workers(self) -> int:
        """Return how many workers live, anywhere."""
        return self._state().workers

    def place(self, photo: StoredPhoto) -> Place | None:
        """Return where a photo is in the line, as it was a moment ago; None when it does not wait."""
        if photo.status not in ("queued", "working"):
            return None
        state = self._state()
        doing = sum(one.doing for one in state.line)
        at = next((at for at, one in enumerate(state.line) if one.photo == photo.id), len(state.line))
        position = max(0, at - doing + 1)
        seconds = math.ceil((position + 1) * state.pace / max(1, state.workers))
        return Place(position, max(1, seconds))

    def _state(self) -> LineState:
        with self._lock:
            if self._clock() - self._seen > LOOK_AGAIN:
                self._known, self._seen = self._jobs.state(), self._clock()
            return self._known

    def _rescue(self) -> None:
        while not self._stopped.wait(RESCUE_EVERY):
            try:
                self.rescue()
            except (StoreTrouble, ConnectorException) as error:
                log.warning("nothing is rescued now: %s", type(error).__name__)

    def rescue(self) -> None:
        """Put back what dead workers had in hand, and let photos wait again that have no job."""
        back = self._jobs.rescue()
        if back:
            log.warning("%d photos of workers that died wait again", back)
        for work, number in self._jobs.without():
            try:
                self._jobs.push(self._photos.one(work, number))
            except NoSuchPhoto:
                continue


def shared_line(photos: Photos, shared: Shared) -> SharedLine:
    """Return the line of a service over its store."""
    return SharedLine(photos, Jobs(shared.base))

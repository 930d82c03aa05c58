"""One photo in the hands of the worker process: decoded, studied, and what comes of it kept."""

import logging
import time
from collections.abc import Callable

from listing.store.photos import Photos
from listing.store.records import ORIGINAL, WORKING, StoredPhoto
from photo.errors import Details, ModelError, Unexpected
from photo.worker.protocol import Failed, ToDecode, ToStudy, ToWarm, WasDecoded, WasStudied
from photo.worker.supervisor import Supervisor, WorkerDied

log = logging.getLogger(__name__)

DEATHS = 6  # a photo that the worker died on so often is given up, alone; fewer may have had other reasons
MOST_TRIES = 8  # a photo whose study was begun so often without an end, whatever killed the server, is given up


Noted = Callable[[StoredPhoto, str, str, float], None]
"""Told of a photo that is "done", "failed" or that the worker was "killed" by: which, the error's name, seconds."""


def nobody_noted(_photo: StoredPhoto, _event: str, _kind: str, _seconds: float) -> None:
    """Tell nobody."""


class Workbench:
    """Hands photos to the worker, one after the other. Belongs to one thread at a time."""

    def __init__(
        self, photos: Photos, supervisor: Supervisor, model: Callable[[], str], note: Noted = nobody_noted
    ) -> None:
        self._photos, self._supervisor, self._model, self._note = photos, supervisor, model, note

    def warm(self) -> None:
        """Load the network before the first photo needs it."""
        try:
            self._supervisor.ask(ToWarm(self._model()))
        except (WorkerDied, ModelError):
            log.info("the first photo will load the network")

    def decode(self, photo: StoredPhoto) -> bool:
        """See that a file is a photo, and keep its copies. Returns whether it is one.

        Raises:
            WorkerDied: The worker did not live to answer.
            OSError: The copies could not be kept, or the file not be read.
        """
        with self._photos.on_disk(photo, ORIGINAL) as path:
            reply = self._supervisor.ask(ToDecode(str(path)))
        match reply.answer:
            case WasDecoded(advice):
                before, working = reply.files
                self._photos.decoded(photo, before, working, advice)
                return True
            case Failed(error, details):
                self.give_up(photo, error, details)
        return False

    def study(self, photo: StoredPhoto) -> float | None:
        """Find the product of a decoded photo, and keep it. Returns the seconds that it took; None without a product.

        Raises:
            As `decode`.
        """
        began = time.monotonic()
        if photo.tries >= MOST_TRIES:
            self.give_up(photo, Unexpected.__name__, {})
            return None
        self._photos.begun(photo)
        try:
            with self._photos.on_disk(photo, WORKING) as path:
                reply = self._supervisor.ask(ToStudy(str(path), self._model()))
        except ModelError as missing:
            self.give_up(photo, type(missing).__name__, vars(missing))
            return None
        match reply.answer:
            case WasStudied() as found:
                self._photos.done(photo, reply.files[0], found)
                took = time.monotonic() - began
                self._note(photo, "done", "", took)
                return took
            case Failed(error, details):
                self.give_up(photo, error, details)
        return None

    def killed(self, photo: StoredPhoto, death: WorkerDied) -> None:
        """Note that the worker died on a photo."""
        self._note(photo, "killed", type(death).__name__, 0.0)

    def give_up(self, photo: StoredPhoto, error: str, details: Details) -> None:
        """Note that nothing more will come of a photo by itself, and why."""
        self._photos.failed(photo, error, details)
        self._note(photo, "failed", error, 0.0)

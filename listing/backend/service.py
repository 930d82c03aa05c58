"""The running whole: store, photo queue and pictures, one of each in a process, shared by routes and screens."""

import hashlib
import logging
import os
import secrets
import shutil
import threading
from functools import lru_cache
from pathlib import Path

from listing.backend.capacity import Capacity, from_environment
from listing.backend.photo_queue import PhotoQueue
from listing.backend.usage_log import FILE, UsageLog
from listing.errors import Refused
from listing.pictures.previews import Pictures
from listing.store.records import ORIGINAL, StoredPhoto
from listing.store.works import Store
from photo import files
from photo.errors import ModelError, ModelMissing
from photo.models import fetch, table
from photo.worker.supervisor import Supervisor

log = logging.getLogger(__name__)

EXPIRE_EVERY = 3600.0
FETCH_AGAIN = 120.0  # seconds until the next try to fetch the weights


class Service:
    """Everything behind the screens.

    Attributes:
        store: Her work on the disk.
        photo_queue: The queue and the worker.
        pictures: What the screens show.
        limits: What is taken on.
        usage_log: The day in figures.
        saving: Use the small network even where the better one is here.
        wall: There is a wall of pictures on a front screen, so participants are asked whether theirs may be on it.
    """

    def __init__(self, home: Path, limits: Capacity, supervisor: Supervisor) -> None:
        self.home, self.limits = home, limits
        self.pictures = Pictures()
        self.store = Store(home, self._gone)
        self.usage_log = UsageLog(home / FILE)
        self.saving, self.wall = False, False
        self.photo_queue = PhotoQueue(self.store.photos, supervisor, self.model, self.usage_log.note)
        self._stopped = threading.Event()
        self._expiry = threading.Thread(target=self._expire, name="expiry", daemon=True)

    def start(self) -> None:
        """Begin to work. Does not wait for weights or the network."""
        self.photo_queue.start()
        threading.Thread(target=self._weights, name="weights", daemon=True).start()
        self._expiry.start()

    def stop(self) -> None:
        """Stop; what waits is taken up at the next start."""
        self._stopped.set()
        self.photo_queue.stop()
        if self._expiry.is_alive():
            self._expiry.join()  # it is in the database, or about to be
        self.store.close()

    def model(self) -> str:
        """Return the name of the network to use now. Raises ModelMissing."""
        small = table.find(table.DEFAULT)
        return small.name if self.saving and table.on_disk(small) else table.best_on_disk().name

    def room(self, size: int = 0) -> str | None:
        """Return why a photo of so many bytes cannot be taken on now: "DiskFull", "QueueFull" or None."""
        if shutil.disk_usage(self.home).free < self.limits.reserve_bytes + size:
            return "DiskFull"
        return "QueueFull" if self.photo_queue.waiting() >= self.limits.waiting else None

    def add(self, key: str, client_id: str, upload: Path, sha256: str) -> StoredPhoto:
        """Take a photo on; it is on the disk when this returns. Raises as `Photos.add`."""
        shot, new = self.store.photos.add(key, client_id, upload, sha256, self.limits.shots_a_work)
        if new:
            self.usage_log.note("arrived", size=(shot.folder / ORIGINAL).stat().st_size)
            self.photo_queue.add(shot)
        return shot

    def add_file(self, key: str, client_id: str, source: Path) -> StoredPhoto:
        """Take on a copy of a file that is on this disk. Raises as `Photos.add`, or Refused as `room` says."""
        full = self.room(source.stat().st_size)
        if full:
            raise Refused(full)
        copy = self.store.incoming / secrets.token_hex(16)
        shutil.copyfile(source, copy)
        with copy.open("rb+") as handle:
            os.fsync(handle.fileno())
            digest = hashlib.file_digest(handle, "sha256").hexdigest()
        return self.add(key, client_id, copy, digest)

    def again(self, shot: StoredPhoto) -> StoredPhoto:
        """Let a photo that failed have another try."""
        if shot.status == "failed":
            shot = self.store.photos.queued(shot, afresh=True)
            self.photo_queue.add(shot)
        return shot

    def _gone(self, shot: StoredPhoto) -> None:
        self.photo_queue.drop(shot)
        self.pictures.forget(shot)

    def _weights(self) -> None:
        """See that some cut-out network is on the disk; photos wait for it while it is on its way."""
        try:
            table.best_on_disk()
        except ModelMissing:
            self.photo_queue.hold(True)
            self._fetch()
        for shot in self.store.photos.failed_by(ModelMissing.__name__):
            self.again(shot)

    def _fetch(self) -> None:
        while not self._stopped.is_set():
            try:
                fetch.fetch(table.find(table.DEFAULT))
                return self.photo_queue.hold(False)
            except ModelError as error:
                log.warning("%s", error)
                self.photo_queue.hold(False)  # photos fail with the reason on the screen, and are tried again later
                self._stopped.wait(FETCH_AGAIN)
        return None

    def _expire(self) -> None:
        while not self._stopped.is_set():
            removed = self.store.expire(self.limits.keep_seconds)
            if removed.works:
                log.info("%d works expired", removed.works)
            self._stopped.wait(EXPIRE_EVERY)


@lru_cache(maxsize=1)
def service() -> Service:
    """Return the service of this process, under `ETALASE_HOME`."""
    return Service(files.home(), from_environment(), Supervisor())

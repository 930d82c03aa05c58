"""The running whole: store, photo queue and pictures, one of each in a process, shared by routes and screens."""

import hashlib
import logging
import os
import secrets
import shutil
import threading
import time
from collections import Counter
from functools import lru_cache
from pathlib import Path

from listing.backend.capacity import FEW, LITTLE_BYTES, Capacity, from_environment
from listing.backend.fair_queue import Guest
from listing.backend.line import WaitingLine
from listing.backend.photo_queue import PhotoQueue
from listing.backend.usage_log import FILE, UsageLog
from listing.errors import Refusal, Refused
from listing.pictures.previews import Pictures
from listing.store.opening import open_store
from listing.store.records import StoredPhoto, Work
from photo import files
from photo.errors import ModelError, ModelMissing
from photo.models import fetch, table
from photo.worker.supervisor import Supervisor

log = logging.getLogger(__name__)

EXPIRE_EVERY = 3600.0
FETCH_AGAIN = 120.0  # seconds until the next try to fetch the weights
WEIGHTS_LOOK = 5.0  # seconds between two looks whether the weights are (still, or again) on the disk


class Service:
    """Everything behind the screens.

    Attributes:
        store: Her work on the disk.
        photo_queue: The queue and the worker.
        pictures: What the screens show.
        limits: What is taken on.
        usage_log: The day in figures.
        saving: Use the small network even where the better one is here.
        stopped: Phones that the trainer has stopped.
        wall: There is a wall of pictures on a front screen, so participants are asked whether theirs may be on it.
    """

    def __init__(self, home: Path, limits: Capacity, supervisor: Supervisor) -> None:
        self.home, self.limits = home, limits
        self.pictures = Pictures()
        self.store = open_store(home, self._gone)
        self.usage_log = UsageLog(home / FILE)
        self.saving, self.wall = False, False
        self.stopped: frozenset[str] = frozenset()
        self._lock, self._arriving = threading.RLock(), 0
        self._addresses: dict[str, str] = {}
        self._nameless: Counter[str] = Counter()
        self.photo_queue = self._line(supervisor)
        self._stopped = threading.Event()
        self._expiry = threading.Thread(target=self._expire, name="expiry", daemon=True)

    def _line(self, supervisor: Supervisor) -> WaitingLine:
        """Return the line: with a worker of its own, or that of all servers, which workers anywhere take from."""
        if self.store.shared is None:
            return PhotoQueue(self.store.photos, supervisor, self.model, self._noted, self._guest)
        from listing.backend.shared_line import shared_line

        return shared_line(self.store.photos, self.store.shared)

    def start(self) -> None:
        """Begin to work. Does not wait for weights or the network."""
        self.photo_queue.start()
        if self.store.shared is None:  # else each worker sees to its own weights
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

    def came_from(self, key: str, address: str) -> None:
        """Note where photos of a work come from; known until the next start only, and written nowhere."""
        self._addresses[key] = f"at {address}"

    def guest_of(self, key: str) -> Guest:
        """Return for whom a work's photos are worked on. All that is not known by a phone's mark is its address's."""
        owner, address = self.store.owner_of(key), self._addresses.get(key)
        return Guest(address if address and owner == key else owner, address or owner)

    def _guest(self, photo: StoredPhoto) -> Guest:
        return self.guest_of(photo.work)

    def room(self, size: int = 0, work: Work | None = None) -> Refusal | None:
        """Return why a photo of so many bytes, of a work, cannot be taken on now; None where it can.

        Of disk and line some is kept for those who have hardly any, so that one who has much fills neither for all.
        """
        limits, guest = self.limits, work and self.guest_of(work.key)
        if work is not None and work.phone in self.stopped:
            return Refusal.STOPPED
        if work is not None and not self.photos_left(work):
            return Refusal.TOO_MANY_PHOTOS
        hers = self._bytes_of(work, guest) if work and guest else 0
        kept = limits.reserve_bytes * (2 if hers > LITTLE_BYTES else 1)
        try:
            free = shutil.disk_usage(self.store.incoming).free
        except OSError:  # the data folder is gone, or its disk was drawn
            return Refusal.CANNOT_KEEP
        if free < kept + self._arriving + size:
            return Refusal.DISK_FULL
        if hers + size > limits.bytes_a_phone:
            return Refusal.TOO_MANY_WORKS
        waiting = self.photo_queue.waiting(guest.owner) if guest else 0
        if waiting >= limits.waiting_a_phone:
            return Refusal.TOO_MUCH_WAITING
        few = guest and waiting < FEW and self.photo_queue.waiting_at(guest.address) < limits.waiting
        most = limits.waiting + (limits.waiting_few if few and limits.waiting else 0)
        return Refusal.QUEUE_FULL if self.photo_queue.waiting() >= most else None

    def photos_left(self, work: Work) -> int:
        """Return how many photos this product still takes, so that she hears of the end before she meets it."""
        return max(0, self.limits.photos_a_work - len(work.photos))

    def _bytes_of(self, work: Work, guest: Guest) -> int:
        """Return what a phone has on the disk; of nameless ones, what their address has sent since this start."""
        return self.store.bytes_of(work.phone) if work.phone else self._nameless[guest.owner]

    def reserve(self, size: int, work: Work) -> None:
        """Let a photo of so many bytes come in; until `release`, they count as taken from the disk.

        Raises:
            Refused: As `room` says.
        """
        with self._lock:
            full = self.room(size, work)
            if full:
                raise Refused(full)
            self._arriving += size

    def release(self, size: int) -> None:
        """Note that the bytes of a photo are on the disk now, or will not come."""
        with self._lock:
            self._arriving -= size

    def new_work(self, phone: str) -> tuple[str, str]:
        """Begin a product for a phone. Returns its token and code.

        Raises:
            Refused: STOPPED, TOO_MANY_WORKS.
            DiskFull: There is no room for a row.
        """
        if phone in self.stopped:
            raise Refused(Refusal.STOPPED)
        if phone and self.store.works_of(phone) >= self.limits.works_a_phone:
            raise Refused(Refusal.TOO_MANY_WORKS)
        return self.store.new_work(phone)

    def stop_phone(self, phone: str, stopped: bool) -> None:
        """Take nothing more from a phone, and leave what it sent waiting; or let it go on."""
        self.stopped = self.stopped | {phone} if stopped else self.stopped - {phone}
        self.photo_queue.stop_owners(self.stopped)

    def add(self, key: str, client_id: str, upload: Path, sha256: str) -> StoredPhoto:
        """Take a photo on; it is on the disk when this returns. Raises as `Photos.add`."""
        size = upload.stat().st_size
        photo, new = self.store.photos.add(key, client_id, upload, sha256, self.limits.photos_a_work)
        if new:
            self._nameless[self.guest_of(key).owner] += size
            self._noted(photo, "arrived", size=size)
            self.photo_queue.add(photo)
        return photo

    def add_file(self, work: Work, client_id: str, source: Path) -> StoredPhoto:
        """Take on a copy of a file that is on this disk. Raises as `Photos.add`, or Refused as `room` says."""
        full = self.room(source.stat().st_size, work)
        if full:
            raise Refused(full)
        copy = self.store.incoming / secrets.token_hex(16)
        shutil.copyfile(source, copy)
        with copy.open("rb+") as handle:
            os.fsync(handle.fileno())
            digest = hashlib.file_digest(handle, "sha256").hexdigest()
        return self.add(work.key, client_id, copy, digest)

    def again(self, photo: StoredPhoto) -> StoredPhoto:
        """Let a photo that failed have another try."""
        if photo.status == "failed":
            photo = self.store.photos.queued(photo, afresh=True)
            self.photo_queue.add(photo)
        return photo

    def _noted(self, photo: StoredPhoto, event: str, kind: str = "", seconds: float = 0.0, size: int = 0) -> None:
        """Write down what happened to a photo, the trainer's demo aside."""
        if self.store.photos.is_counted(photo):
            self.usage_log.note(event, kind, seconds, size)

    def _gone(self, photo: StoredPhoto) -> None:
        self.photo_queue.drop(photo)
        self.pictures.forget(photo)

    def _weights(self) -> None:
        """See that some cut-out network is on the disk, all day; photos wait for it while it is on its way."""
        missed = True  # by photos of an earlier day
        while not self._stopped.is_set():
            if not self._has_weights():
                missed = True
                self._fetch()
            if missed:
                missed = False
                for photo in self.store.photos.failed_by(ModelMissing.__name__):
                    self.again(photo)
            self._stopped.wait(WEIGHTS_LOOK)

    def _has_weights(self) -> bool:
        try:
            table.best_on_disk()
        except ModelMissing:
            return False
        return True

    def _fetch(self) -> None:
        """Try to fetch the weights until they are here, whoever brings them."""
        self.photo_queue.hold(True)
        again = 0.0
        while not (self._has_weights() or self._stopped.is_set()):
            if time.monotonic() >= again:
                try:
                    fetch.fetch(table.find(table.DEFAULT))
                except (ModelError, OSError) as error:  # a folder that can only be read
                    log.warning("%s", error)
                self.photo_queue.hold(False)  # photos fail with the reason on the screen, and are tried again later
                again = time.monotonic() + FETCH_AGAIN
            self._stopped.wait(WEIGHTS_LOOK)

    def _expire(self) -> None:
        while not self._stopped.is_set():
            try:
                removed = self.store.expire(self.limits.keep_seconds)
                if removed.works:
                    log.info("%d works expired", removed.works)
            except OSError as error:
                log.warning("nothing expires now: %s", type(error).__name__)
            self._stopped.wait(EXPIRE_EVERY)


@lru_cache(maxsize=1)
def service() -> Service:
    """Return the service of this process, under `ETALASE_HOME`."""
    return Service(files.home(), from_environment(), Supervisor())

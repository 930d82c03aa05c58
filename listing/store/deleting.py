"""What is deleted: rows first, then files, and nothing of either comes back."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from listing.errors import DiskFull, StoreTrouble
from listing.store.ballast import Ballast
from listing.store.base import Base
from listing.store.files import Files, Swept
from listing.store.photos import Photos
from listing.store.records import Removed, StoredPhoto

log = logging.getLogger(__name__)
T = TypeVar("T")


class Deleter:
    """Deletes. `gone` is told of every photo that is."""

    def __init__(
        self, base: Base, files: Files, photos: Photos, ballast: Ballast, gone: Callable[[StoredPhoto], None]
    ) -> None:
        self._base, self._files, self._photos, self._ballast, self._gone = base, files, photos, ballast, gone

    def photo(self, photo: StoredPhoto) -> Removed:
        """Remove a photo."""
        names = [f"{photo.work}/{photo.id}"]
        self._unrow("shots", "id", [photo.id], names)
        return self._removed(0, [photo], names)

    def works(self, keys: Sequence[str]) -> Removed:
        """Remove works with their photos."""
        photos = [photo for key in keys for photo in self._photos.of(key)]
        return self._removed(self._unrow("works", "key", keys, keys), photos, keys)

    def all(self, keys: Sequence[str]) -> Removed:
        """Remove these works, which are all, and every file that is left."""
        removed, rest = self.works(keys), self._files.remove_all()
        return Removed(removed.works, removed.files + rest.files, removed.bytes + rest.bytes)

    def finish(self) -> None:
        """Remove files whose rows went while the file store was away, or by a server that did not live to do it."""
        self._swept([str(row["folder"]) for row in self._base.rows("SELECT folder FROM doomed")])

    def _unrow(self, table: str, column: str, values: Sequence[str | int], doomed: Sequence[str]) -> int:
        """Delete rows, and note whose folders go with them: a power cut must not bring them back."""

        def act() -> int:
            with self._base.change() as link:
                for name in doomed:
                    link.execute("INSERT INTO doomed (folder) VALUES (?) ON CONFLICT DO NOTHING", (name,))
                return sum(link.execute(f"DELETE FROM {table} WHERE {column} = ?", (one,)).rowcount for one in values)

        return self._with_room(act)

    def _removed(self, works: int, photos: list[StoredPhoto], names: Sequence[str]) -> Removed:
        """Remove files after their rows, and scrub the database."""
        for photo in photos:
            self._gone(photo)
        swept = self._swept(names)
        if works or photos:
            self._with_room(self._base.scrub)
        self._ballast.take()
        return Removed(works, swept.files, swept.bytes)

    def _swept(self, names: Sequence[str]) -> Swept:
        """Remove what is below names, and note that it is gone. What cannot be reached now stays noted as doomed."""
        swept, gone = Swept(), list[str]()
        for name in names:
            try:
                swept += self._files.remove(name)
            except StoreTrouble as trouble:
                log.warning("files of what was deleted go later: %s", type(trouble).__name__)
                break
            gone.append(name)
        if gone:
            self._with_room(partial(self._forget, gone))
        return swept

    def _forget(self, names: Sequence[str]) -> None:
        with self._base.change() as link:
            for name in names:
                link.execute("DELETE FROM doomed WHERE folder = ?", (name,))

    def _with_room(self, act: Callable[[], T]) -> T:
        """Do something that makes room, and needs a little of it first."""
        try:
            return act()
        except DiskFull:
            self._ballast.give()
            return act()

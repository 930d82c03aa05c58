"""Her work on the disk: a row and a folder for each product. Written before it is acknowledged, gone when deleted.

A token opens a work and is stored nowhere: its sha256 is the key of the row and the name of the folder. What a
phone calls its file never becomes part of a path.
"""

import logging
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from listing.errors import DiskFull, NoSuchWork, StoreTrouble
from listing.store.ballast import Ballast
from listing.store.base import Base, StoredRow
from listing.store.calendar import Calendar
from listing.store.deleting import Deleter
from listing.store.doors import Doors
from listing.store.files import Files, LocalFiles
from listing.store.patches import Part, patched
from listing.store.photos import Photos
from listing.store.records import (
    Costs,
    FactBoxes,
    LookPart,
    Recovered,
    Removed,
    StoredPhoto,
    Texts,
    Work,
    key_of,
    parsed,
)
from listing.store.recovery import LOST, WORKS, insert_work, open_database
from listing.store.returns import Returns
from listing.store.shops import Shops

if TYPE_CHECKING:
    from listing.store.postgres import Postgres

log = logging.getLogger(__name__)

SEEN_EVERY = 600.0  # seconds; looking at a work does not write to the disk more often than this


def _nobody(_: StoredPhoto) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Shared:
    """What many servers keep their works in together."""

    base: "Postgres"
    files: Files


class Store:
    """All works. Safe to use from any thread.

    Args:
        home: Folder of this server: of everything where it is the only one, else of what is on its way.
        gone: Told of every photo that is deleted here.
        shared: Where works are kept together with other servers; None keeps them under `home`.

    Attributes:
        incoming: Folder for uploads that are not whole yet.
        photos: The photos.
        shared: Where works are kept together with other servers; None where this one is alone.
        doors: Further tokens that open works.
        returns: Ways back to her works from any phone.
        shops: What the selling kit knows of her shop.
        active: When each work was last opened, seconds of `time.monotonic`; since this start only.
        recovered: What had to be found again at this start.

    Raises:
        StoreTrouble: The folder cannot be worked with.
    """

    def __init__(
        self, home: Path, gone: Callable[[StoredPhoto], None] = _nobody, shared: Shared | None = None
    ) -> None:
        self.shared, self.active = shared, dict[str, float]()
        self.incoming = home / "incoming"
        for folder in (home, self.incoming, *([] if shared else [home / WORKS])):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with suppress(OSError):  # somebody else's folder: she chose it
                folder.chmod(0o700)
        self._ballast = Ballast(home / "ballast")
        self._base, self._files, self.recovered = self._opened(home) if shared is None else _joined(shared)
        self._calendar, self._open = Calendar(self._base), True
        self.photos, self.shops = Photos(self._base, self._files), Shops(self._base)
        self.doors = Doors(self._base)
        self.returns = Returns(self._base, self.doors)
        for part in self.incoming.iterdir():  # uploads that never ended
            if part.is_file():
                part.unlink()
        self._deleter = Deleter(self._base, self._files, self.photos, self._ballast, gone)
        self._ballast.take()

    def _opened(self, home: Path) -> tuple[Base, Files, Recovered]:
        try:
            base, found = open_database(home)
        except DiskFull:
            self._ballast.give()
            base, found = open_database(home)
        return base, LocalFiles(home / WORKS, home / LOST), found

    def close(self) -> None:
        """Close the database."""
        if self._open:
            self._open = False
            with suppress(StoreTrouble):
                self._calendar.keep()
            self._base.close()

    def check(self) -> None:
        """See that a change could be made now. Raises StoreTrouble."""
        with self._base.change():
            pass

    def new_work(self, phone: str = "") -> tuple[str, str]:
        """Begin a product, for a phone where that is known.

        Returns:
            Its token, which nobody can tell again, and its code.
        """
        token = secrets.token_urlsafe(16)
        return token, insert_work(self._base, key_of(token), self._calendar.now(), phone)

    def work(self, token: str) -> Work | None:
        """Open a work by its token; None where the token opens nothing."""
        return self.by_key(self._key(token))

    def by_key(self, key: str) -> Work | None:
        """Open a work for somebody who was let in already; None where it is gone."""
        found = self._base.rows("SELECT * FROM works WHERE key = ?", key)
        if not found:
            return None
        row = found[0]
        self.active[key] = time.monotonic()
        if self._calendar.now() - row["seen"] > SEEN_EVERY:
            self._touch(key)
        return self._read(row)

    def _read(self, row: StoredRow) -> Work:
        facts: FactBoxes = parsed(row["facts"], FactBoxes, {})
        look: LookPart = parsed(row["look"], LookPart, {})
        texts, costs = parsed(row["texts"], Texts, Texts()), parsed(row["costs"], Costs, Costs())
        photos = self.photos.of(row["key"])
        return Work(row["key"], row["code"], row["step"], facts, texts, look, photos, row["phone"], costs)

    def all(self) -> tuple[Work, ...]:
        """Return all works by code, without counting as a visit."""
        return tuple(self._read(row) for row in self._base.rows("SELECT * FROM works ORDER BY code"))

    def owner_of(self, key: str) -> str:
        """Return who is served when a work is, as `records.owner_of`."""
        found = self._base.rows("SELECT phone FROM works WHERE key = ?", key)
        return str(found[0]["phone"]) if found and found[0]["phone"] else key

    def keys_beside(self, key: str) -> tuple[str, ...]:
        """Return the keys of all works of the phone that began a work, that one first."""
        phone = self.owner_of(key)
        rows = self._base.rows("SELECT key FROM works WHERE phone = ? ORDER BY seen DESC", phone)
        return (key, *(str(row["key"]) for row in rows if row["key"] != key))

    def works_of(self, phone: str) -> int:
        """Return how many products a phone has."""
        return int(self._base.rows("SELECT count(*) AS works FROM works WHERE phone = ?", phone)[0]["works"])

    def bytes_of(self, phone: str) -> int:
        """Return the bytes of all photos that a phone has sent; 0 where the phone is not known."""
        query = "SELECT coalesce(sum(size), 0) AS bytes FROM shots JOIN works ON work = key WHERE phone = ?"
        return int(self._base.rows(query, phone)[0]["bytes"]) if phone else 0

    def look_of(self, key: str) -> LookPart:
        """Return how the pictures of a work shall look, without counting as a visit; {} where it is gone."""
        found = self._base.rows("SELECT look FROM works WHERE key = ?", key)
        return parsed(found[0]["look"], LookPart, {}) if found else {}

    def _key(self, token: str) -> str:
        return self.doors.work_of(token)

    def key_by_code(self, code: str) -> str:
        """Return the key of the work that has this code.

        Raises:
            NoSuchWork: None has.
        """
        found = self._base.rows("SELECT key FROM works WHERE code = ?", code.strip().upper())
        if not found:
            raise NoSuchWork
        return str(found[0]["key"])

    def save_facts(self, token: str, facts: FactBoxes) -> None:
        """Keep what she typed; on the disk when this returns.

        Raises:
            NoSuchWork: The token opens nothing.
            DiskFull: What was there before is still there.
        """
        self._set(token, "facts", msgspec.json.encode(facts).decode())

    def save_texts(self, token: str, texts: Texts) -> None:
        """Keep the drafts and what she changed in them. Raises as `save_facts`."""
        self._set(token, "texts", msgspec.json.encode(texts).decode())

    def patch(self, token: str, part: Part, patch: dict[str, object], most: int) -> str:
        """Change a part in one go; return it as JSON. Raises as `save_facts`, and as `patched`."""
        with self._base.change():
            rows = self._base.rows(f"SELECT {part} FROM works WHERE key = ?", self._key(token))
            now = patched(rows[0][part] if rows else "{}", patch, part, most)
            self._set(token, part, now)
        return now

    def save_look(self, token: str, look: LookPart) -> None:
        """Keep how her pictures shall look. Raises as `save_facts`."""
        self._set(token, "look", msgspec.json.encode(look).decode())

    def save_step(self, token: str, step: int) -> None:
        """Keep where she is, 1..4. Raises as `save_facts`."""
        self._set(token, "step", step)

    def _set(self, token: str, column: str, value: str | int) -> None:
        values = (value, self._calendar.now(), self._key(token))
        with self._base.change() as link:
            if not link.execute(f"UPDATE works SET {column} = ?, seen = ? WHERE key = ?", values).rowcount:
                raise NoSuchWork

    def _touch(self, key: str) -> None:
        try:
            with self._base.change() as link:
                link.execute("UPDATE works SET seen = ? WHERE key = ?", (self._calendar.now(), key))
        except OSError:
            log.warning("no room to note when a work was last seen")  # reading it must go on

    def delete_photo(self, token: str, number: int) -> Removed:
        """Remove a photo, its files and its row.

        Raises:
            NoSuchPhoto: The work has no such photo.
        """
        return self._deleter.photo(self.photos.one(self._key(token), number))

    def delete(self, token: str) -> Removed:
        """Remove a work: files, rows, and what the database's files would still show of them.

        Raises:
            NoSuchWork: It is gone already.
        """
        removed = self._deleter.works([self._key(token)])
        if not removed.works:
            raise NoSuchWork
        return removed

    def delete_all(self) -> Removed:
        """Remove all works, and what stood aside because nobody knew whose it was."""
        return self._deleter.all([str(row["key"]) for row in self._base.rows("SELECT key FROM works")])

    def expire(self, older_than: float) -> Removed:
        """Remove works that nobody has looked at for so many seconds of the calendar, and finish deletions."""
        rows = self._base.rows("SELECT key FROM works WHERE seen < ?", self._calendar.now() - older_than)
        with suppress(StoreTrouble):
            self._calendar.keep()
        self._deleter.finish()
        return self._deleter.works([str(row["key"]) for row in rows])


def _joined(shared: Shared) -> tuple[Base, Files, Recovered]:
    return shared.base, shared.files, Recovered()

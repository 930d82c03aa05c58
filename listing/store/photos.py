"""The photos of all works: rows in the database, a folder of files beside each."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec

from listing.errors import NoSuchPhoto, NoSuchWork, TooManyPhotos
from listing.store.base import Base, Column, StoredRow
from listing.store.files import Files
from listing.store.records import (
    ALPHA,
    BEFORE,
    DEMO_PHONE,
    WORKING,
    LookPart,
    StoredPhoto,
    Strokes,
    drawn_status,
    parsed,
)
from listing.store.strokes import Change
from photo.errors import Details
from photo.types import Fault
from photo.worker.protocol import WasStudied

ANY, NOT_DECODED, NOT_STUDIED = "1 = 1", "looked = 0", "status IN ('queued', 'working')"
UNFINISHED = f"{NOT_STUDIED} OR (status = 'done' AND looked = 0)"
"""Which photos a change is for, as SQL: what two workers did twice is kept once."""


def _nobody(_: StoredPhoto) -> None:
    pass


class Photos:
    """Photos by work and number. Files are written before the row that speaks of them.

    Attributes:
        on_wait: Told of each photo that begins to wait, in the change that lets it: what is done then is kept with it
            or not at all.
    """

    def __init__(self, base: Base, files: Files) -> None:
        self._base, self._files = base, files
        self.on_wait: Callable[[StoredPhoto], None] = _nobody

    def check(self) -> None:
        """See that there is a place for files. Raises NotWritable, Unreachable."""
        self._files.check()

    def add(self, work: str, client_id: str, upload: Path, sha256: str, most: int) -> tuple[StoredPhoto, bool]:
        """Take over an uploaded file, once: the same client_id again gives the photo that is there.

        Args:
            work: Key of the work.
            client_id: What the phone calls the photo.
            upload: The file, on the disk to its last byte; gone afterwards.
            sha256: Of the file.
            most: Photos a work may have.

        Returns:
            The photo, and whether it is new.

        Raises:
            NoSuchWork: The work is gone.
            TooManyPhotos: The work has `most` already.
            DiskFull, Unreachable: Nothing was kept.
        """
        try:
            known = self.known(work, client_id)
            if known:
                return known, False
            number, size = self._base.next_photo(), upload.stat().st_size
            name = f"{work}/{number}"
            self._files.take(upload, name)
            try:
                photo = self._insert(number, work, client_id, size, sha256, most)
            except BaseException:  # its row is taken back, even by a commit that found no room
                self._files.remove(name)
                raise
            if photo.id != number:  # the phone sent it twice at once
                self._files.remove(name)
            return photo, photo.id == number
        finally:
            upload.unlink(missing_ok=True)

    def _insert(self, number: int, work: str, client_id: str, size: int, sha256: str, most: int) -> StoredPhoto:
        """Write the row of a photo, or return the one that is there."""
        with self._base.change() as link:
            # whoever else adds to this work, on another machine too, waits here until this is done
            if not link.execute("UPDATE works SET step = step WHERE key = ?", (work,)).rowcount:
                raise NoSuchWork
            known = self.known(work, client_id)
            if known:
                return known
            if len(self.of(work)) >= most:
                raise TooManyPhotos
            values = (number, work, client_id, size, sha256)
            query = "INSERT INTO shots (id, work, client_id, size, sha256) VALUES (?, ?, ?, ?, ?)"
            link.execute(query, values)
            photo = self.one(work, number)
            self.on_wait(photo)
            return photo

    def known(self, work: str, client_id: str) -> StoredPhoto | None:
        """Return the photo that the phone calls so, if it is here."""
        found = self._select("work = ? AND client_id = ?", work, client_id)
        return found[0] if found else None

    def one(self, work: str, number: int) -> StoredPhoto:
        """Return a photo of this work.

        Raises:
            NoSuchPhoto: It has none of this number, whatever other works have.
        """
        found = self._select("work = ? AND id = ?", work, number)
        if not found:
            raise NoSuchPhoto
        return found[0]

    def of(self, work: str) -> tuple[StoredPhoto, ...]:
        """Return the photos of a work: in the order that she gave them, then in the order they came."""
        return tuple(sorted(self._select("work = ?", work), key=lambda photo: photo.rank))

    def put_in_order(self, work: str, numbers: Sequence[int]) -> tuple[StoredPhoto, ...]:
        """Let photos of a work stand in this order, before those that are not named.

        Raises:
            NoSuchPhoto: The work has not all of them.
        """
        with self._base.change():
            photos = {photo.id: photo for photo in self.of(work)}
            if not set(numbers) <= photos.keys():
                raise NoSuchPhoto
            for place, number in enumerate(dict.fromkeys(numbers)):
                self._set(photos[number], rank=place - len(numbers))
            return self.of(work)

    def unfinished(self) -> tuple[StoredPhoto, ...]:
        """Return all photos that still have to be decoded or studied, in the order they came."""
        return self._select(UNFINISHED)

    def failed_by(self, error: str) -> tuple[StoredPhoto, ...]:
        """Return all photos that failed by an error of this name."""
        return self._select("status = 'failed' AND error = ?", error)

    def decoded(self, photo: StoredPhoto, before: bytes, working: bytes, advice: list[str]) -> None:
        """Keep the copies of a photo that was decoded: small, and to work with. Does nothing where it is gone."""
        self._keep(photo, NOT_DECODED, {WORKING: working, BEFORE: before}, looked=1, advice=_json(advice))

    def begun(self, photo: StoredPhoto) -> bool:
        """Note that its study begins. Returns False where it is gone, or studied by somebody else."""
        return self._set(photo, NOT_STUDIED, status="working", tries=photo.tries + 1)

    def done(self, photo: StoredPhoto, alpha: bytes, found: WasStudied) -> None:
        """Keep what its study found, once. Does nothing where the photo is gone."""
        both = list(dict.fromkeys([*photo.advice, *found.advice]))
        self._keep(
            photo,
            NOT_STUDIED,
            {ALPHA: alpha},
            status="done",
            error=None,
            tries=0,
            advice=_json(both),
            confidence=found.confidence,
            ask_colour=int(found.ask_colour),
            faults=_json(found.faults),
            version=photo.version + 1,
        )

    def failed(self, photo: StoredPhoto, error: str, details: Details) -> None:
        """Note that nothing more will come of it by itself, and why. Strokes of hers may be all that it needs."""
        status = drawn_status(error, photo.strokes)
        self._set(photo, UNFINISHED, status=status, error=error, details=_json(details))

    def queued(self, photo: StoredPhoto, *, afresh: bool) -> StoredPhoto:
        """Put it back to wait for its study; `afresh` forgets earlier tries, and tells `on_wait`."""
        with self._base.change():
            self._set(photo, status="queued", error=None, tries=0 if afresh else photo.tries)
            waiting = self.one(photo.work, photo.id)
            if afresh:
                self.on_wait(waiting)
            return waiting

    def on_disk(self, photo: StoredPhoto, file: str) -> AbstractContextManager[Path]:
        """Give a file of a photo as one on this disk. Raises FileNotFoundError, Unreachable."""
        return self._files.on_disk(_name(photo), file)

    def save_look(self, work: str, number: int, look: LookPart) -> StoredPhoto:
        """Keep what differs from the work's look for this photo."""
        self._set(self.one(work, number), look=_json(look))
        return self.one(work, number)

    def show_option(self, work: str, number: int, option: str) -> StoredPhoto:
        """Keep which option of the product it shows; "" where it shows them all."""
        self._set(self.one(work, number), option=option)
        return self.one(work, number)

    def agree(self, work: str, number: int, agreed: bool) -> StoredPhoto:
        """Keep whether its owner lets the front screen show it; on the disk when this returns."""
        self._set(self.one(work, number), agreed=int(agreed))
        return self.one(work, number)

    def is_counted(self, photo: StoredPhoto) -> bool:
        """Tell whether a photo is a participant's; neither a demo's nor one that is gone counts."""
        query = "SELECT 1 FROM shots JOIN works ON work = key WHERE id = ? AND phone <> ?"
        return bool(self._base.rows(query, photo.id, DEMO_PHONE))

    def agreed(self) -> tuple[StoredPhoto, ...]:
        """Return the finished photos whose owners let the front screen show them, in the order they came."""
        return self._select("agreed = 1 AND status = 'done'")

    def stroked(self, work: str, number: int, change: Change) -> StoredPhoto:
        """Change the corrections by hand: from (strokes, undone) to (strokes, undone), in one go."""
        with self._base.change():
            photo = self.one(work, number)
            strokes, undone = change(photo.strokes, photo.undone)
            if (strokes, undone) != (photo.strokes, photo.undone):
                status = drawn_status(photo.error, strokes) if photo.is_unseen else photo.status
                columns = {"strokes": _json(strokes), "undone": _json(undone), "status": status}
                self._set(photo, version=photo.version + 1, **columns)
            return self.one(work, number)

    def _keep(self, photo: StoredPhoto, only: str, files: dict[str, bytes], **columns: Column) -> None:
        """Write files in the change of the row: whoever else has a result of this photo waits, and finds it there."""
        with self._base.change():
            if self._set(photo, only, **columns):
                self._files.keep(_name(photo), files)

    def _set(self, photo: StoredPhoto, only: str = ANY, **columns: Column) -> bool:
        """Change columns of a photo where a condition holds. Returns whether it did, and the photo is there."""
        names = ", ".join(f"{name} = ?" for name in columns)
        with self._base.change() as link:
            query = f"UPDATE shots SET {names} WHERE id = ? AND ({only})"
            return bool(link.execute(query, (*columns.values(), photo.id)).rowcount)

    def _select(self, condition: str, *values: Column) -> tuple[StoredPhoto, ...]:
        rows = self._base.rows(f"SELECT * FROM shots WHERE {condition} ORDER BY id", *values)
        return tuple(self._read(row) for row in rows)

    def _read(self, row: StoredRow) -> StoredPhoto:
        return StoredPhoto(
            id=row["id"],
            work=row["work"],
            client_id=row["client_id"],
            status=row["status"],
            error=row["error"],
            details=parsed(row["details"], Details, {}),
            tries=row["tries"],
            decoded=bool(row["looked"]),
            advice=parsed(row["advice"], tuple[str, ...], ()),
            confidence=row["confidence"],
            look=parsed(row["look"], LookPart, {}),
            strokes=parsed(row["strokes"], Strokes, ()),
            undone=parsed(row["undone"], Strokes, ()),
            version=row["version"],
            agreed=bool(row["agreed"]),
            rank=row["rank"],
            ask_colour=bool(row["ask_colour"]),
            faults=parsed(row["faults"], tuple[Fault, ...], ()),
            option=row["option"],
            folder=self._files.folder(f"{row['work']}/{row['id']}"),
        )


def _name(photo: StoredPhoto) -> str:
    """Return the name of a photo's folder."""
    return f"{photo.work}/{photo.id}"


def _json(content: object) -> str:
    return msgspec.json.encode(content).decode()

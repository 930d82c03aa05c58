"""The work of a server that has all of it in its own folder: packed while it runs, brought back while it does not."""

import os
import secrets
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import IO, Final

from listing.backup.parcel import BackupTrouble, Label, Parcel, Shape, open_parcel, pack
from listing.backup.snapshot import snapshot
from listing.store.database import FILES
from listing.store.records import ORIGINAL
from listing.store.recovery import DATABASE, LOST, WORKS, is_in_use
from photo.files import sync_folder

BESIDE_WORK: Final = ("hall.json", "usage_log.csv")
"""What goes with the work; networks, logs and uploads that are not whole yet do not."""
FOLDER_SHAPE: Final = Shape("folder", frozenset({WORKS, LOST}), frozenset({DATABASE, *BESIDE_WORK}))


def backup_folder(home: Path, target: Path) -> Label:
    """Write all work of a data folder into a file, whether or not a server works in it now.

    Raises:
        BackupTrouble: There is such a file already; the database is damaged, or written to without a pause.
        OSError: The disk does not allow it.
    """
    with tempfile.TemporaryDirectory(prefix="etalase-") as aside:
        copy = Path(aside) / DATABASE
        if (home / DATABASE).is_file():
            try:
                snapshot(home / DATABASE, copy)
            except sqlite3.DatabaseError as error:
                raise BackupTrouble("damaged", home=home) from error
        return pack(target, FOLDER_SHAPE, _contents(home, copy))


def _contents(home: Path, database: Path) -> Iterator[tuple[str, IO[bytes]]]:
    """Yield files by their paths: those of the photos, then the database without what was deleted meanwhile."""
    if database.exists():
        with closing(sqlite3.connect(database, isolation_level=None)) as link:
            link.execute("PRAGMA foreign_keys = ON")
            for key, number in link.execute("SELECT work, id FROM shots ORDER BY id").fetchall():
                names = {file.name for file in (home / WORKS / key / str(number)).glob("*") if file.is_file()}
                try:
                    for name in (ORIGINAL, *sorted(names - {ORIGINAL})):
                        path = f"{WORKS}/{key}/{number}/{name}"
                        with (home / path).open("rb") as content:
                            yield path, content
                except FileNotFoundError:  # she has just deleted it
                    link.execute("DELETE FROM shots WHERE id = ?", (number,))
        with database.open("rb") as content:
            yield DATABASE, content
    lost = (file for file in sorted((home / LOST).rglob("*")) if file.is_file() and not file.is_symlink())
    for file in (*(home / name for name in BESIDE_WORK if (home / name).is_file()), *lost):
        with file.open("rb") as content:
            yield file.relative_to(home).as_posix(), content


def restore_folder(source: Path, home: Path, replace: bool) -> Label:
    """Bring back the work of a file into a data folder: all of it, or nothing is changed.

    Args:
        source: What `backup_folder` wrote.
        home: The data folder.
        replace: Work that is there now goes.

    Raises:
        BackupTrouble: A server runs there; there is work already; the file is none of ours, newer or spoilt; there is
            no room.
        OSError: The disk does not allow it.
    """
    if is_in_use(home):
        raise BackupTrouble("runs", home=home)
    if not replace and has_work(home):
        raise BackupTrouble("has_work", home=home)
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    mark = secrets.token_hex(4)
    with open_parcel(source, FOLDER_SHAPE) as parcel:
        if parcel.label.bytes > shutil.disk_usage(home).free:
            raise BackupTrouble("no_room", file=source)
        new, old = home / f".new-{mark}", home / f".old-{mark}"
        try:
            _unpack(parcel, new)
            _exchange(home, new, old, replace)
        finally:
            shutil.rmtree(new, ignore_errors=True)
            shutil.rmtree(old, ignore_errors=True)
    return parcel.label


def _unpack(parcel: Parcel, folder: Path) -> None:
    folder.mkdir(mode=0o700)
    for one in parcel.label.files:
        file = folder / one.path
        file.parent.mkdir(parents=True, mode=0o700, exist_ok=True)
        file.touch(mode=0o600)
        with file.open("wb") as into:
            parcel.copy(one, into)
            into.flush()
            os.fsync(into.fileno())


def _exchange(home: Path, new: Path, old: Path, replace: bool) -> None:
    """Put what is new in the place of what was there, by renaming alone."""
    old.mkdir(mode=0o700)
    for name in (*(f"{DATABASE}{ending}" for ending in FILES), WORKS, LOST):
        if (home / name).exists():
            (home / name).rename(old / name)
    for part in sorted(new.iterdir()):
        if part.name not in BESIDE_WORK or replace or not (home / part.name).exists():
            part.replace(home / part.name)
    sync_folder(home)


def has_work(home: Path) -> bool:
    """Tell whether a folder has anything that would go; what cannot be read counts as work."""
    if any((home / WORKS).glob("*")) or any((home / LOST).glob("*")):
        return True
    if not (home / DATABASE).is_file():
        return False
    try:
        with closing(sqlite3.connect(home / DATABASE)) as link:
            return bool(link.execute("SELECT 1 FROM works LIMIT 1").fetchall())
    except sqlite3.Error:
        return True

"""A copy of a database of SQLite that a server works in, without asking the server and without its lock.

Our servers hold their database for themselves, so SQLite's own backup cannot read it from outside. What they write
goes to the log beside it (write-ahead log) and only later into the database, so both can be copied as they lie: the
database first, the log after it, as long as the log was not begun anew meanwhile. A new log begins with a new head
(its salts, https://www.sqlite.org/fileformat2.html#walformat), written before anything of the old one is overwritten.
Pages that got into the database while it was copied are in the log whole; what is cut off at its end fails its
checksum.
"""

import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from listing.backup.parcel import BackupTrouble

LOG_ENDING: Final = "-wal"
LOG_HEAD: Final = 32  # bytes
TRIES, PAUSE = 20, 0.1
"""How often it is begun anew, and seconds between: a choice. A log lives for a thousand pages, a copy is a moment."""


def snapshot(database: Path, into: Path) -> None:
    """Write a database as it is at some moment of this call into one file.

    Raises:
        BackupTrouble: "busy"; it is written to faster than it can be copied.
        OSError, sqlite3.DatabaseError: It cannot be read, or is damaged.
    """
    for _ in range(TRIES):
        before = _mark(database)
        shutil.copyfile(database, into)
        log, copy = _log(database), _log(into)
        if log.exists():
            shutil.copyfile(log, copy)
        if _mark(database) == before:
            return _fold(into)
        copy.unlink(missing_ok=True)
        time.sleep(PAUSE)
    raise BackupTrouble("busy", file=database)


def _fold(copy: Path) -> None:
    """Bring the log into the copy, and see that it is whole."""
    with closing(sqlite3.connect(copy, isolation_level=None)) as link:
        link.execute("PRAGMA journal_mode = DELETE")
        if link.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("the copy is damaged")


def _log(database: Path) -> Path:
    return database.with_name(database.name + LOG_ENDING)


def _mark(database: Path) -> tuple[bytes, int]:
    """Return what changes when the log begins anew: its head, or where it is empty the database's own time."""
    try:
        with _log(database).open("rb") as log:
            head = log.read(LOG_HEAD)
    except FileNotFoundError:
        head = b""
    return head, 0 if head else database.stat().st_mtime_ns

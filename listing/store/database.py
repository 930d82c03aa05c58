"""SQLite for one server, set up so that what was acknowledged survives a power cut and what was deleted is gone."""

import re
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from listing.errors import DatabaseDamaged, DiskFull, InUse, NotWritable, is_full
from listing.store.base import Column

TABLES = """
CREATE TABLE IF NOT EXISTS works (
    key   TEXT PRIMARY KEY,             -- sha256 of the token; the token itself is nowhere
    code  TEXT NOT NULL UNIQUE,         -- four letters that a person can call out in a hall
    step  INTEGER NOT NULL DEFAULT 1,
    facts TEXT NOT NULL DEFAULT '{}',
    texts TEXT NOT NULL DEFAULT '{}',
    look  TEXT NOT NULL DEFAULT '{}',
    seen  REAL NOT NULL,                -- seconds of the calendar; expiry counts from here
    phone TEXT NOT NULL DEFAULT '',     -- sha256 of the cookie of the phone that began it
    costs TEXT NOT NULL DEFAULT '{}'    -- what she typed into "Hitung Harga"
) STRICT;
CREATE TABLE IF NOT EXISTS shots (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    work       TEXT NOT NULL REFERENCES works (key) ON DELETE CASCADE,
    client_id  TEXT NOT NULL,           -- chosen by the phone; makes sending twice harmless
    size       INTEGER NOT NULL,
    sha256     TEXT NOT NULL,
    status     TEXT NOT NULL DEFAULT 'queued',
    error      TEXT,
    details    TEXT NOT NULL DEFAULT '{}',
    tries      INTEGER NOT NULL DEFAULT 0,
    looked     INTEGER NOT NULL DEFAULT 0,
    advice     TEXT NOT NULL DEFAULT '[]',
    confidence REAL,
    look       TEXT NOT NULL DEFAULT '{}',
    strokes    TEXT NOT NULL DEFAULT '[]',
    undone     TEXT NOT NULL DEFAULT '[]',
    version    INTEGER NOT NULL DEFAULT 0,
    agreed     INTEGER NOT NULL DEFAULT 0,  -- whether its owner lets the front screen of the hall show it
    rank       INTEGER NOT NULL DEFAULT 0,  -- below 0 where she put the photos in order, the main one lowest
    ask_colour INTEGER NOT NULL DEFAULT 0,  -- whether only she can tell if its colour is right
    faults     TEXT NOT NULL DEFAULT '[]',  -- what may be wrong with the cut-out, and where
    option     TEXT NOT NULL DEFAULT '',    -- which of the product's options it shows, by its name; '' all
    UNIQUE (work, client_id)
) STRICT;
CREATE TABLE IF NOT EXISTS shops (
    owner TEXT PRIMARY KEY,             -- phone, or key of the work where the phone is not known
    boxes TEXT NOT NULL DEFAULT '{}',   -- what she typed of her shop
    logo  BLOB                          -- a small picture, made by us
) STRICT;
CREATE TRIGGER IF NOT EXISTS a_shop_goes_with_its_last_work AFTER DELETE ON works BEGIN
    DELETE FROM shops WHERE owner NOT IN (SELECT phone FROM works UNION SELECT key FROM works);
END;
CREATE TABLE IF NOT EXISTS doors (
    key  TEXT PRIMARY KEY,              -- sha256 of a token that was given to another phone of its owner
    work TEXT NOT NULL REFERENCES works (key) ON DELETE CASCADE
) STRICT;
CREATE TABLE IF NOT EXISTS returns (
    name   TEXT PRIMARY KEY,            -- sha256 of what a seller types to come back
    owner  TEXT NOT NULL UNIQUE,        -- her phone, as works have it
    code   TEXT NOT NULL,               -- salt and slow hash of her code; the code itself is nowhere
    misses INTEGER NOT NULL DEFAULT 0,  -- wrong codes since the last right one
    missed REAL NOT NULL DEFAULT 0      -- when the last was tried
) STRICT;
CREATE TRIGGER IF NOT EXISTS a_way_back_goes_with_its_last_work AFTER DELETE ON works BEGIN
    DELETE FROM returns WHERE owner = OLD.phone AND NOT EXISTS (SELECT 1 FROM works WHERE phone = OLD.phone);
END;
CREATE TABLE IF NOT EXISTS doomed (
    folder TEXT PRIMARY KEY             -- below work/: deleted by somebody, its files not all gone yet
) STRICT;
CREATE TABLE IF NOT EXISTS calendar (
    wall   REAL NOT NULL,               -- what the clock said last
    steady REAL NOT NULL                -- and what was made of it, see calendar.py
) STRICT;
"""
_PLAIN_TABLES = re.sub(r" *--[^\n]*|(?<= ) +", "", TABLES)
"""Without what is for readers: SQLite keeps the text, and all of it should fit on the first page, which is the last
that a spoilt file loses."""
LATER = (
    ("shots", "agreed", "INTEGER NOT NULL DEFAULT 0"),
    ("works", "phone", "TEXT NOT NULL DEFAULT ''"),
    ("works", "costs", "TEXT NOT NULL DEFAULT '{}'"),
    ("shots", "rank", "INTEGER NOT NULL DEFAULT 0"),
    ("shots", "ask_colour", "INTEGER NOT NULL DEFAULT 0"),
    ("shots", "faults", "TEXT NOT NULL DEFAULT '[]'"),
    ("shots", "option", "TEXT NOT NULL DEFAULT ''"),
)
PRAGMAS = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",  # with WAL: a commit is on the disk when it returns
    "secure_delete = ON",  # deleted rows are overwritten, not just forgotten
    "temp_store = MEMORY",  # no copy of her words in a temporary file
    "foreign_keys = ON",
)
FILES = ("", "-wal", "-shm", "-journal")
"""What SQLite adds to the name of a database for the files beside it."""
DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT")
LOCKED = ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_IOERR")


class Database:
    """One connection for all threads; a change holds it from its first line to its commit.

    Raises:
        InUse: Another process has it open. The lock ends with that process, however it ends.
        DatabaseDamaged: It is not whole.
        NotWritable, DiskFull: It cannot be worked with.
    """

    def __init__(self, file: Path) -> None:
        self._lock, self._file, self._promised = threading.RLock(), file, 0
        with _told():
            self._link = sqlite3.connect(file, timeout=2, check_same_thread=False, isolation_level=None)
        self._link.row_factory = sqlite3.Row
        try:
            with _told():
                self._set_up()
        except BaseException:
            self._link.close()
            raise
        self._place = file.stat().st_ino

    def _set_up(self) -> None:
        for pragma in PRAGMAS:
            self._link.execute(f"PRAGMA {pragma}")
        if self.rows("PRAGMA quick_check(1)")[0][0] != "ok":
            raise DatabaseDamaged
        self._link.executescript(f"BEGIN EXCLUSIVE; {_PLAIN_TABLES} COMMIT;")
        for table, column, kind in LATER:  # a database of an earlier version gets the columns that came later
            if not self.rows(f"SELECT 1 FROM pragma_table_info('{table}') WHERE name = ?", column):
                self._link.execute(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """Do all of the block, on the disk when it ends, or nothing of it.

        Raises:
            DiskFull, NotWritable, DatabaseDamaged: Nothing of it was done.
        """
        with self._lock, _told():
            if self._open():  # a change inside a change is part of it
                yield self._link
                return
            self._see_file()
            try:
                self._link.execute("BEGIN IMMEDIATE")
                yield self._link
                self._link.execute("COMMIT")
            except BaseException as error:
                if self._open():
                    self._link.execute("ROLLBACK")
                if is_full(error):
                    raise DiskFull from error
                raise

    def _open(self) -> bool:
        return self._link.in_transaction

    def _see_file(self) -> None:
        """See that there still is a file: SQLite goes on writing to one that was deleted, or whose disk was drawn."""
        try:
            there = self._file.stat().st_ino == self._place
        except OSError as error:
            raise NotWritable from error
        if not there:
            raise NotWritable

    def rows(self, query: str, *values: Column) -> list[sqlite3.Row]:
        """Return what a query finds. Raises DatabaseDamaged, NotWritable."""
        with self._lock, _told():
            return self._link.execute(query, values).fetchall()

    def next_photo(self) -> int:
        """Return a number for a photo that no other has, had or was promised. Raises as `rows`."""
        with self._lock:
            kept = self.rows("SELECT seq FROM sqlite_sequence WHERE name = 'shots'")
            self._promised = max(self._promised, *(int(row["seq"]) for row in kept), 0) + 1
            return self._promised

    def scrub(self) -> None:
        """Leave no trace of deleted rows in the files of the database. Raises DiskFull."""
        with self._lock, _told():
            self._link.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._link.execute("VACUUM")
            self._link.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the files."""
        with self._lock:
            self._link.close()


@contextmanager
def _told() -> Iterator[None]:
    """Put what SQLite says in our own words."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", None) or ""
        if name == "SQLITE_BUSY":
            raise InUse from error
        if is_full(error):
            raise DiskFull from error
        if name.startswith(DAMAGED):
            raise DatabaseDamaged from error
        if name.startswith(LOCKED):
            raise NotWritable from error
        raise

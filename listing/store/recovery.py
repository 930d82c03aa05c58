"""Opening the store whatever was left of it: nothing that was acknowledged is swept, what is unclear stands aside.

Photos on the disk outlive their database: a folder's name is the key of its work, so a phone that has the token finds
its photos again although the row that spoke of them is gone.
"""

import hashlib
import logging
import re
import secrets
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from listing.errors import DatabaseDamaged, InUse, StoreTrouble
from listing.store.base import Base, StoredRow
from listing.store.calendar import Calendar
from listing.store.database import FILES, Database
from listing.store.records import ALPHA, BEFORE, ORIGINAL, WORKING, Recovered

log = logging.getLogger(__name__)

DATABASE, WORKS, LOST = "etalase.sqlite3", "work", "work.lost"
CODE_LETTERS = "BCDFGHJKLMNPRSTVWXZ"  # no vowels: four of them are no word, in no language
INSERT_FOUND = "INSERT INTO shots (id, work, client_id, size, sha256) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
INSERT_WORK = "INSERT INTO works (key, code, seen, phone) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
_WORK, _PHOTO = re.compile(r"[0-9a-f]{64}"), re.compile(r"[1-9][0-9]{0,15}")


def open_database(home: Path) -> tuple[Database, Recovered]:
    """Open the database of a data folder, and bring rows and folders in line again.

    Raises:
        StoreTrouble: It cannot be worked with at all.
    """
    found = Recovered()
    try:
        base = _opened(home / DATABASE)
    except DatabaseDamaged:
        aside = _set_aside(home)
        base = _opened(home / DATABASE)
        _salvage(aside, base)
        found = replace(found, damaged=True)
    works = home / WORKS
    try:
        _finish_deleting(base, works)
        if found.damaged or not base.rows("SELECT 1 FROM works LIMIT 1"):
            _find_again(base, works)
            rows = base.rows("SELECT count(*) AS photos, count(DISTINCT work) AS works FROM shots")[0]
            found = replace(found, works=rows["works"], photos=rows["photos"])
        found = replace(found, aside=_put_strangers_aside(base, works, home / LOST))
        _forget_copies(base, works)
    except BaseException:
        base.close()
        raise
    if found != Recovered():
        log.warning("%s", found)
    return base, found


def insert_work(base: Base, key: str, seen: float, phone: str = "") -> str:
    """Begin a row for a work. Returns its code, four letters that nobody else has."""
    while True:
        code = "".join(secrets.choice(CODE_LETTERS) for _ in range(4))
        with base.change() as link:
            if link.execute(INSERT_WORK, (key, code, seen, phone)).rowcount:  # else somebody has this code
                return code


def _opened(file: Path) -> Database:
    file.touch(mode=0o600)  # SQLite gives the files beside it the same mode
    file.chmod(0o600)
    return Database(file)


def _set_aside(home: Path) -> Path:
    """Move a damaged database, and what SQLite keeps beside it, out of the way. Returns its new name."""
    (home / LOST).mkdir(mode=0o700, exist_ok=True)
    aside = home / LOST / f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(2)}.sqlite3"
    for ending in FILES:
        part = home / f"{DATABASE}{ending}"
        if part.exists():
            part.replace(f"{aside}{ending}")
    log.warning("the database was damaged and stands in %s now", aside.name)
    return aside


def _salvage(aside: Path, base: Database) -> None:
    """Copy every row that can still be read."""
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(aside)) as link:
        link.row_factory = sqlite3.Row
        link.text_factory = lambda content: content.decode(errors="replace")
        for table in ("works", "shots", "shops", "doors", "returns"):
            known = {str(row["name"]) for row in base.rows(f"SELECT name FROM pragma_table_info('{table}')")}
            for row in _readable(link, table):
                names = [name for name in row.keys() if name in known]  # noqa: SIM118  a Row yields its values
                marks = ", ".join("?" * len(names))
                with suppress(sqlite3.Error), base.change() as into:  # a row that is no sound one stays behind
                    query = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"
                    into.execute(query, [row[name] for name in names])


def is_in_use(home: Path) -> bool:
    """Tell whether another server works in a data folder now."""
    file = home / DATABASE
    if not file.is_file():
        return False
    try:
        Database(file).close()
    except InUse:
        return True
    except StoreTrouble:  # which the server sees to at its start
        return False
    return False


def _readable(link: sqlite3.Connection, table: str) -> Iterator[sqlite3.Row]:
    """Yield the rows from both ends of a table up to where it is damaged."""
    seen = set[int]()
    for order in ("ASC", "DESC"):
        with suppress(sqlite3.DatabaseError):
            for row in link.execute(f"SELECT rowid AS number, * FROM {table} ORDER BY rowid {order}"):
                if row["number"] in seen:
                    break
                seen.add(row["number"])
                yield row


def _finish_deleting(base: Database, works: Path) -> None:
    """Remove the files of what was deleted when the power went."""
    for row in base.rows("SELECT folder FROM doomed"):
        shutil.rmtree(works / row["folder"], ignore_errors=True)
    with base.change() as link:
        link.execute("DELETE FROM doomed")


def _find_again(base: Database, works: Path) -> None:
    """Give every photo on the disk a row, and let rows that lack their files wait for their study again."""
    now = Calendar(base).now()
    for work in _folders(works, _WORK):
        for photo in _folders(work, _PHOTO):
            original = photo / ORIGINAL
            if not (original.is_file() and original.stat().st_size):
                continue
            if not base.rows("SELECT 1 FROM works WHERE key = ?", work.name):
                insert_work(base, work.name, now)
            with original.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            values = (int(photo.name), work.name, f"found-{photo.name}", original.stat().st_size, digest)
            with base.change() as link:
                link.execute(INSERT_FOUND, values)
    for row in base.rows("SELECT id, work, status, looked FROM shots"):
        _match_files(base, works / row["work"] / str(row["id"]), row)


def _match_files(base: Database, folder: Path, row: StoredRow) -> None:
    query = ""
    if not (folder / ORIGINAL).is_file():
        query = "DELETE FROM shots WHERE id = ?"
    elif not (folder / BEFORE).is_file() or (row["status"] == "done" and not (folder / ALPHA).is_file()):
        query = "UPDATE shots SET status = 'queued', looked = 0, tries = 0 WHERE id = ?"
    if query:
        with base.change() as link:
            link.execute(query, (row["id"],))


def _forget_copies(base: Database, works: Path) -> None:
    """Let photos whose working copy is not there, such as an earlier version's, be decoded again."""
    for row in base.rows("SELECT id, work, status FROM shots WHERE looked = 1"):
        if not (works / row["work"] / str(row["id"]) / WORKING).is_file():
            afresh = "" if row["status"] == "done" else ", status = 'queued', error = NULL, tries = 0"
            with base.change() as link:
                link.execute(f"UPDATE shots SET looked = 0{afresh} WHERE id = ?", (row["id"],))


def _put_strangers_aside(base: Database, works: Path, lost: Path) -> int:
    """Move folders that no row speaks of out of the way: an upload that was never acknowledged, or a mystery."""
    known = {(str(row["work"]), str(row["id"])) for row in base.rows("SELECT work, id FROM shots")}
    keys = {str(row["key"]) for row in base.rows("SELECT key FROM works")}
    moved = 0
    for work in _folders(works, _WORK):
        for photo in _folders(work, _PHOTO):
            if (work.name, photo.name) not in known:
                (lost / work.name).mkdir(parents=True, mode=0o700, exist_ok=True)
                photo.replace(lost / work.name / f"{photo.name}-{secrets.token_hex(4)}")
                moved += 1
        if work.name not in keys:
            with suppress(OSError):  # somebody else's files are in it
                work.rmdir()
    return moved


def _folders(folder: Path, name: re.Pattern[str]) -> list[Path]:
    """Return the folders that are ours by their name; .DS_Store, Thumbs.db and the like are left alone."""
    return [one for one in folder.iterdir() if name.fullmatch(one.name) and one.is_dir() and not one.is_symlink()]

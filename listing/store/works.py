"""Her work on the disk: a row and a folder for each product. Written before it is acknowledged, gone when deleted.

A token opens a work and is stored nowhere: its sha256 is the key of the row and the name of the folder. What a
phone calls its file never becomes part of a path.
"""

import json
import logging
import secrets
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from listing.errors import NoSuchWork
from listing.store.database import Database
from listing.store.photos import Photos
from listing.store.records import Json, Removed, StoredPhoto, Work, key_of

log = logging.getLogger(__name__)

CODE_LETTERS = "BCDFGHJKLMNPRSTVWXZ"  # no vowels: four of them are no word, in no language
VISIT_LASTS = 1800.0  # seconds that a trainer who helps may have a work open
SEEN_EVERY = 600.0  # seconds; looking at a work does not write to the disk more often than this


def _nobody(_: StoredPhoto) -> None:
    pass


class Store:
    """Everything under one folder. Safe to use from any thread. `gone` is told of every photo that is deleted.

    Attributes:
        incoming: Folder for uploads that are not whole yet, on the same disk.
        shots: The photos.
        active: When each work was last opened, seconds since 1970; since this start only.
    """

    def __init__(self, home: Path, gone: Callable[[StoredPhoto], None] = _nobody) -> None:
        self._gone = gone
        self._visits: dict[str, tuple[str, float]] = {}
        self.active: dict[str, float] = {}
        self.incoming, self._works = home / "incoming", home / "work"
        for folder in (self.incoming, self._works):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._base = Database(home / "etalase.sqlite3")
        self.photos = Photos(self._base, self._works)
        self._sweep()

    def close(self) -> None:
        """Close the database."""
        self._base.close()

    def new_work(self) -> tuple[str, str]:
        """Begin a product. Returns its token, which nobody can tell again, and its code."""
        token = secrets.token_urlsafe(16)
        while True:
            code = "".join(secrets.choice(CODE_LETTERS) for _ in range(4))
            try:
                with self._base.change() as link:
                    values = (key_of(token), code, time.time())
                    link.execute("INSERT INTO works (key, code, seen) VALUES (?, ?, ?)", values)
            except sqlite3.IntegrityError:
                continue  # somebody has this code
            return token, code

    def work(self, token: str) -> Work | None:
        """Open a work by its token; None where the token opens nothing."""
        return self.by_key(self._key(token))

    def by_key(self, key: str) -> Work | None:
        """Open a work for somebody who was let in already; None where it is gone."""
        found = self._base.rows("SELECT * FROM works WHERE key = ?", key)
        if not found:
            return None
        row = found[0]
        self.active[key] = time.time()
        if time.time() - row["seen"] > SEEN_EVERY:
            self._touch(key)
        return self._read(row)

    def _read(self, row: sqlite3.Row) -> Work:
        facts, texts, look = (json.loads(row[part]) for part in ("facts", "texts", "look"))
        return Work(row["key"], row["code"], row["step"], facts, texts, look, self.photos.of(row["key"]))

    def all(self) -> tuple[Work, ...]:
        """Return all works by code, without counting as a visit."""
        return tuple(self._read(row) for row in self._base.rows("SELECT * FROM works ORDER BY code"))

    def look_of(self, key: str) -> Json:
        """Return how the pictures of a work shall look, without counting as a visit; {} where it is gone."""
        found = self._base.rows("SELECT look FROM works WHERE key = ?", key)
        return dict(json.loads(found[0]["look"])) if found else {}

    def visit(self, key: str) -> str:
        """Return a second token of a work, for somebody whom its owner asked for help. Forgotten after a while."""
        token, now = secrets.token_urlsafe(16), time.time()
        self._visits = {known: (work, until) for known, (work, until) in self._visits.items() if until > now}
        self._visits[key_of(token)] = (key, now + VISIT_LASTS)
        return token

    def is_visit(self, token: str) -> bool:
        """Tell whether a token is not its owner's, but was given to somebody who helps."""
        return key_of(token) in self._visits

    def _key(self, token: str) -> str:
        key = key_of(token)
        visited, until = self._visits.get(key, (key, 0.0))
        return visited if until > time.time() else key

    def key_by_code(self, code: str) -> str:
        """Return the key of the work that has this code.

        Raises:
            NoSuchWork: None has.
        """
        found = self._base.rows("SELECT key FROM works WHERE code = ?", code.strip().upper())
        if not found:
            raise NoSuchWork
        return str(found[0]["key"])

    def save_facts(self, token: str, facts: Json) -> None:
        """Keep what she typed; on the disk when this returns.

        Raises:
            NoSuchWork: The token opens nothing.
            DiskFull: What was there before is still there.
        """
        self._set(token, "facts", json.dumps(facts, ensure_ascii=False))

    def save_texts(self, token: str, texts: Json) -> None:
        """Keep the drafts and what she changed in them. Raises as `save_facts`."""
        self._set(token, "texts", json.dumps(texts, ensure_ascii=False))

    def save_look(self, token: str, look: Json) -> None:
        """Keep how her pictures shall look. Raises as `save_facts`."""
        self._set(token, "look", json.dumps(look))

    def save_step(self, token: str, step: int) -> None:
        """Keep where she is, 1..4. Raises as `save_facts`."""
        self._set(token, "step", step)

    def _set(self, token: str, column: str, value: str | int) -> None:
        values = (value, time.time(), self._key(token))
        with self._base.change() as link:
            if not link.execute(f"UPDATE works SET {column} = ?, seen = ? WHERE key = ?", values).rowcount:
                raise NoSuchWork

    def _touch(self, key: str) -> None:
        try:
            with self._base.change() as link:
                link.execute("UPDATE works SET seen = ? WHERE key = ?", (time.time(), key))
        except OSError:
            log.warning("no room to note when a work was last seen")  # reading it must go on

    def delete_photo(self, token: str, number: int) -> Removed:
        """Remove a photo, its files and its row.

        Raises:
            NoSuchPhoto: The work has no such photo.
        """
        shot = self.photos.one(self._key(token), number)
        with self._base.change() as link:
            link.execute("DELETE FROM shots WHERE id = ?", (number,))
        return self._removed(0, [shot], [shot.folder])

    def delete(self, token: str) -> Removed:
        """Remove a work: files, rows, and what the database's files would still show of them.

        Raises:
            NoSuchWork: It is gone already.
        """
        removed = self._delete([self._key(token)])
        if not removed.works:
            raise NoSuchWork
        return removed

    def delete_all(self) -> Removed:
        """Remove all works."""
        return self._delete([str(row["key"]) for row in self._base.rows("SELECT key FROM works")])

    def expire(self, older_than: float) -> Removed:
        """Remove works that nobody has looked at for so many seconds."""
        rows = self._base.rows("SELECT key FROM works WHERE seen < ?", time.time() - older_than)
        return self._delete([str(row["key"]) for row in rows])

    def _delete(self, keys: list[str]) -> Removed:
        count, shots = 0, [shot for key in keys for shot in self.photos.of(key)]
        with self._base.change() as link:
            for key in keys:
                count += link.execute("DELETE FROM works WHERE key = ?", (key,)).rowcount
        return self._removed(count, shots, [self._works / key for key in keys])

    def _removed(self, works: int, shots: list[StoredPhoto], folders: list[Path]) -> Removed:
        """Remove files after their rows, and scrub the database."""
        for shot in shots:
            self._gone(shot)
        files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
        size = sum(file.stat().st_size for file in files)
        for folder in folders:
            if folder.exists():
                shutil.rmtree(folder)
        if works or shots:
            self._base.scrub()
        return Removed(works, len(files), size)

    def _sweep(self) -> None:
        """Remove what a hard stop left half done: uploads that never ended, folders that no row speaks of."""
        for part in self.incoming.iterdir():
            part.unlink()
        rows = self._base.rows("SELECT work, id FROM shots")
        known = {str(row["key"]): set[str]() for row in self._base.rows("SELECT key FROM works")}
        for row in rows:
            known[row["work"]].add(str(row["id"]))
        for work in self._works.iterdir():
            for shot in work.iterdir():
                if shot.name not in known.get(work.name, ()):
                    shutil.rmtree(shot)
            if work.name not in known:
                work.rmdir()

"""Everything of the day deleted, and the disk searched for what may have stayed."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from listing.store.database import TABLES
from listing.store.recovery import LOST, WORKS
from listing.store.works import Store

SAMPLE_BYTES = 24  # bytes; two files of a day that share so many at the same place are copies of each other
SHORTEST = 6  # letters; shorter words are found in any file by chance
KEPT = ("models", "usage_log.csv", "hall.json", "ballast")
"""Weights, the day in figures, the trainer's own settings, zeros: none holds a photo or a participant's word."""
SOURCE = Path(__file__).resolve().parents[2]
LOG = "etalase.log"
_NUMBERS = re.compile(rb"[\d\W_]+")


@dataclass(frozen=True, slots=True)
class Proof:
    """What was taken away and what a search by content found afterwards.

    Attributes:
        works, files, bytes: Deleted.
        marks: Pieces of photos and words that were searched for.
        searched: Files that were searched, all that is left under the data folder but weights and figures.
        traces: Files that still hold a piece; 0 is the proof.
    """

    works: int
    files: int
    bytes: int
    marks: int
    searched: int
    traces: int


def wipe(store: Store, home: Path) -> Proof:
    """Delete all works, then search every file that is left for pieces of what was there."""
    photos = [file for folder in (WORKS, LOST) for file in _files(home / folder)]
    marks = {mark for file in photos for mark in pieces(file.read_bytes())}
    marks |= {word for work in store.all() for word in _words([work.facts, work.texts])}
    removed = store.delete_all()
    stray = 0
    for part in store.incoming.iterdir():  # uploads that never ended
        if part.is_file():
            part.unlink(missing_ok=True)
            stray += 1
    left = list(_files(home))
    traces = sum(_holds(file, marks) for file in left)
    return Proof(removed.works, removed.files + stray, removed.bytes, len(marks), len(left), traces)


def pieces(content: bytes) -> set[bytes]:
    """Return three pieces by which a file can be told again wherever it is copied."""
    if len(content) < 4 * SAMPLE_BYTES:
        return {content} if len(content) >= SHORTEST else set()
    return {content[at : at + SAMPLE_BYTES] for at in (len(content) * part // 4 for part in (1, 2, 3))} - {
        bytes(SAMPLE_BYTES)
    }


def _words(value: Any) -> Iterator[bytes]:
    """Yield what was typed, and its halves: a page of the database may end in the middle of a sentence."""
    if isinstance(value, str):
        for part in {value, value[: len(value) // 2], value[len(value) // 2 :]}:
            if len(part) >= SHORTEST:
                yield part.encode()
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _words(one)


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and path.relative_to(folder).parts[0] not in KEPT:
            yield path


def _holds(file: Path, marks: set[bytes]) -> bool:
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        return False
    known = _own_words("log" if LOG in file.name else "database")
    found = {mark for mark in marks if mark in content and mark not in known}
    return any(not (LOG in file.name and _NUMBERS.fullmatch(mark)) for mark in found)


@lru_cache(maxsize=2)
def _own_words(kind: str) -> bytes:
    """Return what a file of this kind says by itself: a shop called "Status" is no trace of itself in either.

    A log says what stands in the program's own source, and times; a database what an empty one holds.
    """
    if kind == "log":
        rooms = (SOURCE / room for room in ("listing", "photo"))
        return b"\n".join(file.read_bytes() for room in rooms for file in room.rglob("*.py"))
    with closing(sqlite3.connect(":memory:")) as empty:
        empty.executescript(TABLES)
        return empty.serialize()

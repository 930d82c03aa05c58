"""The work that many servers share: tables of PostgreSQL and files of the store, packed while they run, and back.

The line of waiting photos is not packed: whoever finds a photo that waits without a place in it gives it one.
"""

import csv
import io
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Final

import psycopg
from psycopg import sql

from listing.backup.parcel import COPIED_AT_ONCE, BackupTrouble, Label, Parcel, Shape, open_parcel, pack
from listing.store.files import Files
from listing.store.postgres import as_troubles
from listing.store.records import ORIGINAL
from listing.store.works import Shared

ROWS_TOP: Final = "tables"
FILES_TOP: Final = "files"
SHARED_SHAPE: Final = Shape("shared", frozenset({ROWS_TOP, FILES_TOP}))
SPOKEN_OF: Final = "works"
"""Other tables speak of its rows, so it goes before them."""
_OURS: Final = """
SELECT tablename FROM pg_tables WHERE schemaname = current_schema()
AND tablename NOT LIKE 'procrastinate\\_%' AND tablename <> 'alembic_version' ORDER BY tablename <> 'works', tablename
"""
Connection = psycopg.Connection[tuple[Any, ...]]


def backup_shared(address: str, files: Files, target: Path) -> Label:
    """Write everything that servers share into a file, as it is at one moment.

    Args:
        address: Of the database.
        files: Where the photos are.
        target: The file.

    Raises:
        BackupTrouble: There is such a file already.
        StoreTrouble, OSError: Something cannot be reached, or there is no room.
    """
    with as_troubles(), psycopg.connect(address) as connection:
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        return pack(target, SHARED_SHAPE, _contents(connection, files))


def _contents(connection: Connection, files: Files) -> Iterator[tuple[str, IO[bytes]]]:
    """Yield files by their paths: those of the photos, then the rows without what was deleted meanwhile."""
    gone: list[int] = []
    for key, number in connection.execute("SELECT work, id FROM shots ORDER BY id").fetchall():
        folder = f"{key}/{number}"
        try:
            for name in (ORIGINAL, *sorted({*files.names(folder)} - {ORIGINAL})):
                content = (files.folder(folder) / name).read_bytes()
                yield f"{FILES_TOP}/{folder}/{name}", io.BytesIO(content)
        except FileNotFoundError:  # she has just deleted it
            gone.append(number)
    for (table,) in connection.execute(_OURS).fetchall():
        but = sql.SQL(" WHERE NOT id = ANY({})").format(gone) if table == "shots" else sql.SQL("")
        rows = sql.SQL("COPY (SELECT * FROM {}{}) TO STDOUT WITH (FORMAT csv, HEADER)")
        with tempfile.TemporaryFile() as aside:
            with connection.cursor().copy(rows.format(sql.Identifier(table), but)) as copied:
                for block in copied:
                    aside.write(block)
            aside.seek(0)
            yield f"{ROWS_TOP}/{table}.csv", aside


def restore_shared(source: Path, shared: Shared, address: str, replace: bool) -> Label:
    """Bring back everything of a file: files first, then all rows in one change, then what was there before goes.

    Args:
        source: What `backup_shared` wrote.
        shared: Where to; the tables are there, and of this version or a later one.
        address: Of the database.
        replace: Work that is there now goes.

    Raises:
        BackupTrouble: There is work already; the file is none of ours, newer or spoilt. Nothing is changed.
        StoreTrouble, OSError: Something cannot be reached, or there is no room.
    """
    with open_parcel(source, SHARED_SHAPE) as parcel, as_troubles(), psycopg.connect(address) as connection:
        if not replace and connection.execute("SELECT 1 FROM works LIMIT 1").fetchone():
            raise BackupTrouble("has_work", home="ETALASE_DATABASE")
        with tempfile.TemporaryDirectory(prefix="etalase-") as aside:
            photos, tables = _unpack(parcel, Path(aside))
            columns = {table: _columns(connection, table, file, source) for table, file in tables.items()}
            if not {SPOKEN_OF, "shots"} <= columns.keys():
                raise BackupTrouble("spoilt_parcel", file=source)
            old = connection.execute("SELECT work, id FROM shots").fetchall()
            _bring_files(photos, shared.files)
            _bring_rows(connection, tables, columns)
            connection.commit()
        for key, number in old:
            if f"{key}/{number}" not in photos:
                shared.files.remove(f"{key}/{number}")
    return parcel.label


def _unpack(parcel: Parcel, aside: Path) -> tuple[dict[str, dict[str, Path]], dict[str, Path]]:
    """Return the photos' files by folder and name, and the tables by name, all checked and on this disk."""
    photos: dict[str, dict[str, Path]] = {}
    tables: dict[str, Path] = {}
    for number, one in enumerate(parcel.label.files):
        file = aside / str(number)
        with file.open("wb") as into:
            parcel.copy(one, into)
        top, _, rest = one.path.partition("/")
        folder, _, name = rest.rpartition("/")
        if top == ROWS_TOP:
            tables[name.removesuffix(".csv")] = file
        else:
            photos.setdefault(folder, {})[name] = file
    return photos, tables


def _columns(connection: Connection, table: str, file: Path, source: Path) -> list[str]:
    """Return the columns of a table in a parcel. Raises BackupTrouble: this version has no such table or column."""
    ours = {name for (name,) in connection.execute(_OURS).fetchall()}
    known = connection.execute("SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(%s)", (table,))
    with file.open(encoding="utf-8", newline="") as rows:
        columns = next(csv.reader(rows), [])
    if table not in ours or not set(columns) <= {str(name) for (name,) in known.fetchall()}:
        raise BackupTrouble("newer_parcel", file=source)
    return columns


def _bring_files(photos: dict[str, dict[str, Path]], files: Files) -> None:
    for folder, named in photos.items():
        others = {name: file.read_bytes() for name, file in named.items() if name != ORIGINAL}
        files.remove(folder)  # the same photo of another time
        files.take(named[ORIGINAL], folder)
        files.keep(folder, others)


def _bring_rows(connection: Connection, tables: dict[str, Path], columns: dict[str, list[str]]) -> None:
    """Put rows in the place of all that are there, within the change that is open."""
    connection.execute(sql.SQL("TRUNCATE {} CASCADE").format(sql.SQL(", ").join(map(sql.Identifier, tables))))
    for table in sorted(tables, key=lambda table: table != SPOKEN_OF):
        names = sql.SQL(", ").join(map(sql.Identifier, columns[table]))
        into = sql.SQL("COPY {} ({}) FROM STDIN WITH (FORMAT csv, HEADER)").format(sql.Identifier(table), names)
        with tables[table].open("rb") as rows, connection.cursor().copy(into) as copied:
            while block := rows.read(COPIED_AT_ONCE):
                copied.write(block)
    connection.execute("SELECT setval('shots_id_seq', greatest(1, (SELECT max(id) FROM shots)))")

"""PostgreSQL for many servers: the same rows as SQLite's, in transactions over a pool of connections."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from functools import lru_cache
from typing import Any

import psycopg
from psycopg.rows import DictRow, dict_row
from psycopg_pool import ConnectionPool

from listing.errors import DiskFull, NotSetUp, Unreachable
from listing.store.base import Column, SqlResult
from listing.store.migrate import has_tables

LINKS = 16
"""Connections of one server at most. Forty threads share them, each for a few milliseconds; thirty servers stay below
five hundred, which PostgreSQL takes with its usual memory."""
PATIENCE, CONNECT_SECONDS, LONGEST_STATEMENT_MS = 5.0, 5, 20_000
"""Seconds to wait for a connection, and for a new one; milliseconds of a statement. A phone tries again by itself."""
RECONNECT = 2.0
"""Seconds for which the pool itself tries again: its pauses double, and no call shall wait for a long one."""


class PostgresLink:
    """A change that is open, see `base.Link`.

    Attributes:
        connection: psycopg's own, for who adds to the change in another way.
    """

    def __init__(self, connection: "psycopg.Connection[DictRow]") -> None:
        self.connection = connection

    def execute(self, query: str, values: Sequence[Column] = (), /) -> SqlResult:
        """Carry out a statement."""
        return self.connection.execute(with_placeholders(query), values)


class Postgres:
    """A database that many servers work in, see `base.Base`. Safe to use from any thread.

    Attributes:
        address: Of the database.
        pool: Its connections.

    Raises:
        Unreachable: It does not answer.
        NotSetUp: It has not the tables of this version.
    """

    def __init__(self, address: str) -> None:
        self.address, self._here = address, threading.local()
        self.pool: ConnectionPool[psycopg.Connection[DictRow]] = ConnectionPool(
            address,
            min_size=1,
            max_size=LINKS,
            timeout=PATIENCE,
            reconnect_timeout=RECONNECT,
            open=False,
            check=ConnectionPool.check_connection,  # one that a restart of the database cut is replaced unseen
            kwargs={
                "autocommit": True,
                "row_factory": dict_row,
                "connect_timeout": CONNECT_SECONDS,
                "prepare_threshold": None,  # a plan that was kept would fail the moment another version adds a column
                "options": f"-c statement_timeout={LONGEST_STATEMENT_MS}",
            },
        )
        try:
            with as_troubles():
                self.pool.open(wait=True, timeout=2 * PATIENCE)
                with self.pool.connection() as connection:
                    ready = has_tables(connection)
            if not ready:
                raise NotSetUp("tables")
        except BaseException:
            self.pool.close()
            raise

    @contextmanager
    def change(self) -> Iterator[PostgresLink]:
        """Do all of the block in one transaction. Raises DiskFull, Unreachable."""
        link = self._link
        if link is not None:  # a change inside a change is part of it
            yield link
            return
        with as_troubles(), self.pool.connection() as connection, connection.transaction():
            self._here.link = PostgresLink(connection)
            try:
                yield self._here.link
            finally:
                self._here.link = None

    @property
    def _link(self) -> PostgresLink | None:
        """Return the change that this thread has open."""
        return getattr(self._here, "link", None)

    def rows(self, query: str, *values: Column) -> Sequence[dict[str, Any]]:
        """Return what a query finds. Raises Unreachable."""
        link = self._link
        with as_troubles(), nullcontext(link.connection) if link else self.pool.connection() as connection:
            return connection.execute(with_placeholders(query), values).fetchall()

    def next_photo(self) -> int:
        """Return a number for a photo. Raises Unreachable."""
        return int(self.rows("SELECT nextval('shots_id_seq') AS number")[0]["number"])

    def scrub(self) -> None:
        """Leave it to PostgreSQL's own vacuum, which frees what was deleted; it does not overwrite it."""

    def close(self) -> None:
        """Close all connections."""
        self.pool.close()


@lru_cache(maxsize=256)
def with_placeholders(query: str) -> str:
    """Return a query with psycopg's placeholders.

    >>> with_placeholders("SELECT step FROM works WHERE key = ?")
    'SELECT step FROM works WHERE key = %s'
    """
    return query.replace("%", "%%").replace("?", "%s")


@contextmanager
def as_troubles() -> Iterator[None]:
    """Put what PostgreSQL says in our own words."""
    try:
        yield
    except psycopg.errors.DiskFull as error:
        raise DiskFull from error
    except (psycopg.OperationalError, psycopg.InterfaceError) as error:
        raise Unreachable from error

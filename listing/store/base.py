"""What the store asks of a database: changes that are there whole or not at all, and rows.

Queries are written once, with `?` where a value goes, in the words that SQLite and PostgreSQL share; what differs
between the two is in database.py and postgres.py, and nowhere else.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

Column = str | int | float | bytes | None


class StoredRow(Protocol):
    """A row that was found."""

    def __getitem__(self, name: str, /) -> Any:
        """Return a column by its name."""


class SqlResult(Protocol):
    """What came of a statement."""

    @property
    def rowcount(self) -> int:
        """Return how many rows it changed."""

    def fetchone(self) -> Any:
        """Return the next row that it gave back; None where there is none."""


class Link(Protocol):
    """A change that is open."""

    def execute(self, query: str, values: Sequence[Column] = (), /) -> SqlResult:
        """Carry out a statement."""


class Base(Protocol):
    """A database. Safe to use from any thread."""

    def change(self) -> AbstractContextManager[Link]:
        """Do all of the block, kept for good when it ends, or nothing of it; a change inside a change is part of it.

        Raises:
            StoreTrouble: Nothing of it was done.
        """

    def rows(self, query: str, *values: Column) -> Sequence[StoredRow]:
        """Return what a query finds. Raises StoreTrouble."""

    def next_photo(self) -> int:
        """Return a number for a photo that no other has, had or was promised."""

    def scrub(self) -> None:
        """Leave no trace of deleted rows, as far as the database lets us. Raises DiskFull."""

    def close(self) -> None:
        """Let go of it."""

"""Brings a PostgreSQL database to the tables of a version, forward and back; `etalase migrate` calls it."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from listing.errors import Unreachable

if TYPE_CHECKING:
    import psycopg

MIGRATIONS = Path(__file__).parent / "migrations"
HEAD, NOTHING = "head", "base"
"""The revision of this version; an empty database."""
_LOCK = 0x65_74_61_6C  # of PostgreSQL's advisory locks; any number that nobody else takes


def migrate(address: str, wanted: str = HEAD) -> str:
    """Bring a database to a revision, all of it or nothing. Returns the revision.

    Raises:
        ValueError: There is no such revision.
        Unreachable: The database does not answer.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.migration import MigrationContext
    from sqlalchemy import create_engine
    from sqlalchemy.exc import OperationalError

    revision = max(revisions()) if wanted == HEAD else wanted
    if revision not in (NOTHING, *revisions()):
        raise ValueError(f"no such revision: {wanted}")
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    engine = create_engine(f"postgresql+psycopg:{address.partition(':')[2]}")
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")  # two servers that start at once
            now = MigrationContext.configure(connection).get_current_revision() or ""
            config.attributes["connection"] = connection
            (command.downgrade if revision == NOTHING or revision < now else command.upgrade)(config, revision)
    except OperationalError as error:
        raise Unreachable from error
    finally:
        engine.dispose()
    return revision


def revisions() -> list[str]:
    """Return all revisions, the first one first."""
    return sorted(file.stem.partition("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def has_tables(connection: "psycopg.Connection[Any]") -> bool:
    """Tell whether a database has all that this version needs; one of a later version has.

    Tables are brought forward before servers are replaced, one after the other; what a server needs is taken away by
    the version after the next only.
    """
    found = connection.execute("SELECT to_regclass('alembic_version') AS name").fetchone()
    if found is None or found["name"] is None:
        return False
    row = connection.execute("SELECT version_num AS revision FROM alembic_version").fetchone()
    return row is not None and str(row["revision"]) >= revisions()[-1]

"""Alembic runs this for each step; who calls it has opened the connection, see `listing/store/migrate.py`."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
with context.begin_transaction():
    context.run_migrations()

"""The line of photos that wait: Procrastinate's tables as its release has them, and how far the line is."""

from alembic import op
from procrastinate.schema import SchemaManager

revision, down_revision = "0002", "0001"

_LINE = """
CREATE TABLE line (
    round double precision NOT NULL,    -- the present one, see listing/backend/rounds.py
    pace  double precision NOT NULL     -- seconds a photo, a moving average
);
INSERT INTO line (round, pace) VALUES (0, 3);
"""
_AWAY = """
DROP TABLE line;
DROP TABLE procrastinate_events, procrastinate_periodic_defers, procrastinate_jobs, procrastinate_workers CASCADE;
DO $$
DECLARE one record;
BEGIN
    FOR one IN SELECT oid::regprocedure AS name FROM pg_proc
        WHERE proname LIKE 'procrastinate\\_%' AND pronamespace = current_schema()::regnamespace
    LOOP
        EXECUTE 'DROP FUNCTION ' || one.name || ' CASCADE';
    END LOOP;
    FOR one IN SELECT oid::regtype AS name FROM pg_type
        WHERE typname LIKE 'procrastinate\\_%' AND typtype IN ('e', 'c')
            AND typnamespace = current_schema()::regnamespace
    LOOP
        EXECUTE 'DROP TYPE ' || one.name || ' CASCADE';
    END LOOP;
END
$$;
"""


def upgrade() -> None:
    """Make them."""
    op.get_bind().exec_driver_sql(SchemaManager.get_schema() + _LINE, execution_options={"no_parameters": True})


def downgrade() -> None:
    """Take them away; photos that wait stay queued, and get jobs again when the tables are back."""
    op.get_bind().exec_driver_sql(_AWAY, execution_options={"no_parameters": True})

"""Ways back: a seller's short name and the slow hash of her code, see `listing/store/returns.py`."""

from alembic import op

revision, down_revision = "0003", "0002"

_RETURNS = """
CREATE TABLE returns (
    name   text PRIMARY KEY,
    owner  text NOT NULL UNIQUE,
    code   text NOT NULL,
    misses integer NOT NULL DEFAULT 0,
    missed double precision NOT NULL DEFAULT 0
);
CREATE FUNCTION a_way_back_goes_with_its_last_work() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM returns WHERE owner = OLD.phone AND NOT EXISTS (SELECT 1 FROM works WHERE works.phone = OLD.phone);
    RETURN NULL;
END
$$;
CREATE TRIGGER a_way_back_goes_with_its_last_work AFTER DELETE ON works
    FOR EACH ROW EXECUTE FUNCTION a_way_back_goes_with_its_last_work();
"""


def upgrade() -> None:
    """Make the table."""
    op.get_bind().exec_driver_sql(_RETURNS)


def downgrade() -> None:
    """Take it away: codes that were written down lead nowhere then."""
    op.get_bind().exec_driver_sql(
        "DROP TABLE returns; DROP TRIGGER a_way_back_goes_with_its_last_work ON works; "
        "DROP FUNCTION a_way_back_goes_with_its_last_work;"
    )

"""Works and photos, as `listing/store/database.py` has them for one server."""

from alembic import op

revision, down_revision = "0001", None

_TABLES = """
CREATE TABLE works (
    key   text PRIMARY KEY,
    code  text NOT NULL UNIQUE,
    step  integer NOT NULL DEFAULT 1,
    facts text NOT NULL DEFAULT '{}',
    texts text NOT NULL DEFAULT '{}',
    look  text NOT NULL DEFAULT '{}',
    seen  double precision NOT NULL,
    phone text NOT NULL DEFAULT '',
    costs text NOT NULL DEFAULT '{}'
);
CREATE INDEX works_of_a_phone ON works (phone);
CREATE INDEX works_by_age ON works (seen);
CREATE TABLE shots (
    id         bigserial PRIMARY KEY,
    work       text NOT NULL REFERENCES works (key) ON DELETE CASCADE,
    client_id  text NOT NULL,
    size       bigint NOT NULL,
    sha256     text NOT NULL,
    status     text NOT NULL DEFAULT 'queued',
    error      text,
    details    text NOT NULL DEFAULT '{}',
    tries      integer NOT NULL DEFAULT 0,
    looked     integer NOT NULL DEFAULT 0,
    advice     text NOT NULL DEFAULT '[]',
    confidence double precision,
    look       text NOT NULL DEFAULT '{}',
    strokes    text NOT NULL DEFAULT '[]',
    undone     text NOT NULL DEFAULT '[]',
    version    integer NOT NULL DEFAULT 0,
    agreed     integer NOT NULL DEFAULT 0,
    rank       integer NOT NULL DEFAULT 0,
    ask_colour integer NOT NULL DEFAULT 0,
    faults     text NOT NULL DEFAULT '[]',
    option     text NOT NULL DEFAULT '',
    UNIQUE (work, client_id)
);
CREATE INDEX shots_that_wait ON shots (id) WHERE status IN ('queued', 'working');
CREATE TABLE shops (
    owner text PRIMARY KEY,
    boxes text NOT NULL DEFAULT '{}',
    logo  bytea
);
CREATE TABLE doors (
    key  text PRIMARY KEY,
    work text NOT NULL REFERENCES works (key) ON DELETE CASCADE
);
CREATE INDEX doors_of_a_work ON doors (work);
CREATE TABLE doomed (
    folder text PRIMARY KEY
);
CREATE TABLE calendar (
    wall   double precision NOT NULL,
    steady double precision NOT NULL
);
CREATE FUNCTION a_shop_goes_with_its_last_work() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM shops WHERE owner IN (OLD.phone, OLD.key)
        AND NOT EXISTS (SELECT 1 FROM works WHERE works.phone = shops.owner OR works.key = shops.owner);
    RETURN NULL;
END
$$;
CREATE TRIGGER a_shop_goes_with_its_last_work AFTER DELETE ON works
    FOR EACH ROW EXECUTE FUNCTION a_shop_goes_with_its_last_work();
"""


def upgrade() -> None:
    """Make them."""
    op.get_bind().exec_driver_sql(_TABLES)


def downgrade() -> None:
    """Take them away, with all works."""
    op.get_bind().exec_driver_sql(
        "DROP TABLE calendar, doomed, doors, shops, shots, works; DROP FUNCTION a_shop_goes_with_its_last_work;"
    )

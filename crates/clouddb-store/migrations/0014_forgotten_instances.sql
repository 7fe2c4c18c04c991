-- What isn't there any more, and how a store that is older is told from one that
-- isn't. The same for SQLite and PostgreSQL.

-- Instances that were forgotten: what is left of one may be removed. Where they
-- were, so that others come there as late as possible.
CREATE TABLE forgotten_instance (
    id TEXT PRIMARY KEY,
    cell TEXT NOT NULL,
    slot BIGINT NOT NULL,
    forgotten BIGINT NOT NULL
);

CREATE INDEX forgotten_instance_of_slot ON forgotten_instance (cell, slot);

-- How far the cell has come: greater with each instance that is placed, and every
-- now and then. The data directory has seen no greater one.
ALTER TABLE cell ADD COLUMN generation BIGINT NOT NULL DEFAULT 0;

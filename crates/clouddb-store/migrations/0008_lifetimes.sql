-- How long instances stay. The same for SQLite and PostgreSQL.

ALTER TABLE instance ADD COLUMN protected BIGINT NOT NULL DEFAULT 0;

ALTER TABLE instance ADD COLUMN expires BIGINT;

CREATE INDEX instance_by_expiry ON instance (expires) WHERE expires IS NOT NULL;

-- Why an instance doesn't have the flavor that was asked for last, and why its
-- volume isn't as large as it should be; each with the moment since when. The
-- same for SQLite and PostgreSQL.

ALTER TABLE instance ADD COLUMN setback TEXT;
ALTER TABLE instance ADD COLUMN setback_created BIGINT;

ALTER TABLE instance ADD COLUMN shortage TEXT;
ALTER TABLE instance ADD COLUMN shortage_created BIGINT;

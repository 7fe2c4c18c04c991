-- Instances that failed and come back, and operations that wait for others like
-- them alone. The same for SQLite and PostgreSQL.

-- What the data directory is worth to a server that is started on it. Of those
-- that are in ERROR nobody knows.
ALTER TABLE instance ADD COLUMN data TEXT NOT NULL DEFAULT 'UNFINISHED';
UPDATE instance SET data = 'WHOLE'
WHERE status NOT IN ('BUILD', 'ERROR', 'SHUTDOWN');

-- Which operations it takes turns with.
ALTER TABLE operation ADD COLUMN lane TEXT NOT NULL DEFAULT 'SERVER';

DROP INDEX due_operation;
CREATE INDEX due_operation ON operation (cell, lane, run_at)
WHERE state IN ('QUEUED', 'RUNNING');

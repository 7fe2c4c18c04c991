-- Backups that were copied here from elsewhere. The same for SQLite and
-- PostgreSQL.

-- Which backups were forgotten, and when: whoever looked at what is stored
-- before that must not remember them again.
CREATE TABLE forgotten_backup (
    id TEXT PRIMARY KEY,
    forgotten BIGINT NOT NULL
);

CREATE INDEX forgotten_backup_by_age ON forgotten_backup (forgotten);

-- Copies of what instances have in them. The same for SQLite and PostgreSQL.

CREATE TABLE backup (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    status TEXT NOT NULL,
    -- Why the status is FAILED or DELETE_FAILED, and since when.
    fault TEXT,
    fault_created BIGINT,
    -- The instance that it is of, which may be gone, and what that was like.
    instance TEXT NOT NULL,
    incarnation TEXT NOT NULL,
    datastore TEXT NOT NULL,
    datastore_version TEXT NOT NULL,
    flavor_megabytes BIGINT NOT NULL,
    volume_gigabytes BIGINT NOT NULL,
    -- The backup before, without which it can't be restored.
    parent TEXT REFERENCES backup (id),
    -- What is known once it is completed: the object that says what is stored,
    -- where the data is, how much is stored, how much data that is, how far the
    -- server had counted, and which databases and users are in it, as JSON.
    manifest TEXT,
    location TEXT,
    stored_bytes BIGINT,
    data_bytes BIGINT,
    to_lsn BIGINT,
    contents TEXT,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL
);

CREATE INDEX backup_of_account ON backup (account, id);
CREATE INDEX backup_of_instance ON backup (instance, id);
CREATE INDEX backup_by_parent ON backup (parent);

-- Which data directory the instance has, and the backup that it was made of.
ALTER TABLE instance ADD COLUMN incarnation TEXT NOT NULL DEFAULT '';
UPDATE instance SET incarnation = id;
ALTER TABLE instance ADD COLUMN backup TEXT;

CREATE INDEX instance_of_backup ON instance (backup);

-- What kind of resource an operation is about.
ALTER TABLE operation ADD COLUMN subject_type TEXT NOT NULL DEFAULT 'instance';

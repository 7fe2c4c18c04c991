-- Where instances run: this machine, or later a cluster.
CREATE TABLE cell (
    id TEXT PRIMARY KEY
);

INSERT INTO cell (id) VALUES ('local');

CREATE TABLE instance (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    -- Why the status is ERROR.
    fault TEXT,
    flavor BIGINT NOT NULL,
    volume_gigabytes BIGINT NOT NULL,
    datastore TEXT NOT NULL,
    datastore_version TEXT NOT NULL,
    cell TEXT NOT NULL REFERENCES cell (id),
    -- The instance's place in the ranges of addresses and user ids.
    slot BIGINT NOT NULL,
    address TEXT NOT NULL,
    -- The user id of its process; null where all have the service's own.
    owner BIGINT,
    -- The databases and users to make, as JSON.
    contents TEXT NOT NULL,
    -- Microseconds since 1970, in UTC.
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    UNIQUE (cell, slot)
);

CREATE INDEX instance_of_account ON instance (account, id);

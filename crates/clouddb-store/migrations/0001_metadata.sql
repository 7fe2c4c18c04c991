-- The same for SQLite and PostgreSQL. Every moment is in microseconds since
-- 1970, in UTC.

-- Where instances run: one machine's data directory, or later a cluster.
CREATE TABLE cell (
    id TEXT PRIMARY KEY,
    -- How many instances were placed here. Whoever places one locks the cell
    -- by counting it.
    placements BIGINT NOT NULL
);

-- What the instances of an account take up together.
CREATE TABLE account_usage (
    account TEXT PRIMARY KEY,
    instances BIGINT NOT NULL,
    volume_gigabytes BIGINT NOT NULL
);

CREATE TABLE instance (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    -- Why the status is ERROR, and since when.
    fault TEXT,
    fault_created BIGINT,
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
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    UNIQUE (cell, slot)
);

CREATE INDEX instance_of_account ON instance (account, id);

-- What is done to a resource after the request for it was answered. Outlives
-- its subject.
CREATE TABLE operation (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    cell TEXT NOT NULL REFERENCES cell (id),
    -- The id of the resource that it is about.
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    -- The step it is at, and how often that was tried; null once it has ended.
    step TEXT,
    attempt BIGINT NOT NULL,
    -- Counts the claims. Whoever writes with an older one has lost its lease.
    epoch BIGINT NOT NULL,
    lease_owner TEXT,
    lease_until BIGINT NOT NULL,
    -- Not before that moment.
    run_at BIGINT NOT NULL,
    deadline BIGINT NOT NULL,
    -- What the steps need to know, as JSON; emptied at the end.
    detail TEXT NOT NULL,
    -- Why the last try failed.
    error TEXT,
    started BIGINT NOT NULL,
    finished BIGINT
);

-- At most one operation at a time changes a resource.
CREATE UNIQUE INDEX active_operation ON operation (subject)
WHERE state IN ('QUEUED', 'RUNNING');

CREATE INDEX due_operation ON operation (cell, run_at)
WHERE state IN ('QUEUED', 'RUNNING');

CREATE INDEX operation_of_account ON operation (account, id);
CREATE INDEX operation_of_subject ON operation (subject, id);
CREATE INDEX finished_operation ON operation (finished);

-- What became of each try of each step. Only ever added to.
CREATE TABLE operation_event (
    operation TEXT NOT NULL REFERENCES operation (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    step TEXT NOT NULL,
    outcome TEXT NOT NULL,
    message TEXT,
    PRIMARY KEY (operation, seq)
);

-- Requests that a client may send again without their being done again.
CREATE TABLE idempotency_key (
    account TEXT NOT NULL,
    id TEXT NOT NULL,
    -- What was asked for, as a digest.
    fingerprint TEXT NOT NULL,
    -- Who is answering, and until when that is believed.
    holder TEXT NOT NULL,
    held_until BIGINT NOT NULL,
    -- What was answered, as JSON.
    answer TEXT,
    created BIGINT NOT NULL,
    PRIMARY KEY (account, id)
);

CREATE INDEX idempotency_key_by_age ON idempotency_key (created);

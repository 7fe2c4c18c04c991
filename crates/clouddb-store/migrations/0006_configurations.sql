-- What accounts want servers to be set to. The same for SQLite and PostgreSQL.

CREATE TABLE configuration (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    datastore TEXT NOT NULL,
    datastore_version TEXT NOT NULL,
    -- The values by the names of their parameters, as JSON, always written in
    -- the same way.
    settings TEXT NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL
);

CREATE INDEX configuration_of_account ON configuration (account, id);

ALTER TABLE instance ADD COLUMN configuration TEXT
REFERENCES configuration (id);

-- Which settings of a group somebody last saw to; those that the server is
-- started with; those that it goes by. And why it doesn't take those that
-- somebody saw to.
ALTER TABLE instance ADD COLUMN seen TEXT NOT NULL DEFAULT '{}';
ALTER TABLE instance ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
ALTER TABLE instance ADD COLUMN running TEXT NOT NULL DEFAULT '{}';
ALTER TABLE instance ADD COLUMN refusal TEXT;

CREATE INDEX instance_of_configuration ON instance (configuration);

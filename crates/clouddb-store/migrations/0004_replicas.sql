-- Instances that follow another one. The same for SQLite and PostgreSQL.

ALTER TABLE instance ADD COLUMN source TEXT REFERENCES instance (id);

CREATE INDEX instance_of_source ON instance (source);

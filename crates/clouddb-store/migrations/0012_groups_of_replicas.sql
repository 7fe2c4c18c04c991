-- A replica goes by the configuration group of its source, unless somebody gave
-- it another one. Those that were made before that have none. The same for SQLite
-- and PostgreSQL.

UPDATE instance SET configuration = (
    SELECT followed.configuration FROM instance AS followed
    WHERE followed.id = instance.source
    AND followed.datastore_version = instance.datastore_version
) WHERE source IS NOT NULL AND configuration IS NULL;

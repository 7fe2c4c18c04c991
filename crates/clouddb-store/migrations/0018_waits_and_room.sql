-- How often the step that an operation is at waited for what isn't broken, as
-- room or a customer's lock: that is counted apart from tries that failed.
ALTER TABLE operation ADD COLUMN waits BIGINT NOT NULL DEFAULT 0;

-- What the step that runs may take of a disk, in bytes, and of which. Others
-- count it as taken.
ALTER TABLE operation ADD COLUMN room BIGINT NOT NULL DEFAULT 0;
ALTER TABLE operation ADD COLUMN room_disk TEXT;

-- The first user is made once, and its token is its own. The same for SQLite and
-- PostgreSQL.

-- Whether the token never ends by itself.
ALTER TABLE identity_token ADD COLUMN endless BIGINT NOT NULL DEFAULT 0;

-- A row since the first user was made.
CREATE TABLE identity_first_user (
    -- Always 1: there is one first user.
    id BIGINT PRIMARY KEY,
    made BIGINT NOT NULL
);

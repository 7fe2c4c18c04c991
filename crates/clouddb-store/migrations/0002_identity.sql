-- Who may use the service. The same for SQLite and PostgreSQL.

CREATE TABLE identity_user (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    -- What the user may do in the account, separated by spaces.
    roles TEXT NOT NULL,
    -- 1, or 0 for users that may not log in.
    enabled BIGINT NOT NULL,
    -- How to recognise the password, in the form of PHC.
    password TEXT NOT NULL,
    -- The digest of the API key, which is random and long.
    api_key TEXT NOT NULL,
    created BIGINT NOT NULL
);

-- Who has logged in.
CREATE TABLE identity_token (
    -- The digest of the token, which is random and long.
    digest TEXT PRIMARY KEY,
    -- What it is called where it must not be shown.
    id TEXT NOT NULL,
    user_id TEXT NOT NULL REFERENCES identity_user (id) ON DELETE CASCADE,
    -- The account that it is for; null for one that is for none.
    account TEXT,
    -- How the user showed who it was.
    method TEXT NOT NULL,
    issued BIGINT NOT NULL,
    expires BIGINT NOT NULL
);

CREATE INDEX identity_token_of_user ON identity_token (user_id, issued);
CREATE INDEX identity_token_by_expiry ON identity_token (expires);

-- Requests whose work is not done here. The same for SQLite and PostgreSQL.

-- What was noted about a request before the work for it began: whoever takes it
-- over finishes that.
ALTER TABLE idempotency_key ADD COLUMN note TEXT;

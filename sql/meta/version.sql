-- How many setup files the database has been through.
-- Columns: version.
SELECT user_version AS version FROM pragma_user_version;

-- Concepts that are again.
-- $uids: list.
DELETE FROM tombstone WHERE uid IN (SELECT value FROM json_each($uids));

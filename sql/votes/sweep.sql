-- Removes the votes of some concepts that no mention casts any more.
-- $uids: list.
DELETE FROM vote WHERE uid IN (SELECT value FROM json_each($uids)) AND mentions = 0;

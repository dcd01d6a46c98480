-- Removes the periods of some concepts that have no papers any more.
-- $uids: list.
DELETE FROM life WHERE uid IN (SELECT value FROM json_each($uids)) AND papers = 0;

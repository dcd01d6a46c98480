-- Forgets the names and kinds that decisions gave some concepts.
-- $uids: list.
DELETE FROM setting WHERE uid IN (SELECT value FROM json_each($uids));

-- Concepts by uid.
-- $uids: list.
-- Columns: CONCEPT.
SELECT * FROM concept_view WHERE uid IN (SELECT value FROM json_each($uids));

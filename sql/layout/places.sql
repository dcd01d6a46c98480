-- The places of some concepts; those without one give no row.
-- $uids: list.
-- Columns: uid, community, pageRank, x, y.
SELECT uid, community, page_rank AS pageRank, x, y
FROM place WHERE uid IN (SELECT value FROM json_each($uids));

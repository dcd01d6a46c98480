-- Puts concepts on their places.
-- $rows: {uid, community, pageRank, x, y}.
INSERT INTO place (uid, community, page_rank, x, y)
SELECT
  value ->> 'uid', value ->> 'community', value ->> 'pageRank', value ->> 'x', value ->> 'y'
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid) DO UPDATE SET
  community = excluded.community, page_rank = excluded.page_rank, x = excluded.x, y = excluded.y;

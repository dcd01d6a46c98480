-- Papers that may count otherwise once decisions about a concept change: those linked to it, and those of which mentions
-- were extracted as it and count for another, or for none.
-- $uid. $after: a sort key, exclusive ('' for the first page). $limit.
-- Columns: key, sortKey, dateFrom, dateTo, title, abstract, mentions (text), keys (list); in order of sortKey.
SELECT
  p.key, p.sort_key AS sortKey, p.date_from AS dateFrom, p.date_to AS dateTo, p.title, p.abstract,
  p.mentions,
  (SELECT json_group_array(k.key ORDER BY k.place, k.key) FROM paper_key AS k
   WHERE k.paper_id = p.id) AS keys
FROM (
  SELECT sort_key, paper_id FROM mention WHERE uid = $uid AND sort_key > $after
  UNION
  SELECT sort_key, paper_id FROM moved WHERE uid = $uid AND sort_key > $after
  ORDER BY sort_key
  LIMIT $limit
) AS concerned
JOIN paper AS p ON p.id = concerned.paper_id
ORDER BY p.sort_key;

-- Papers that may count otherwise once decisions about a concept change: those linked to it, and those of which mentions
-- were extracted as it and count for another, or for none.
-- $uid. $after, $upTo: sort keys, the first exclusive. $limit.
-- Columns: key, sortKey, dateFrom, dateTo, title, abstract, mentions (text), textHash, viewHash, fingerprint, keys (list);
--   in order of sortKey.
SELECT
  p.key, p.sort_key AS sortKey, p.date_from AS dateFrom, p.date_to AS dateTo, p.title, p.abstract,
  p.mentions, p.text_hash AS textHash, p.view_hash AS viewHash, p.fingerprint,
  (SELECT json_group_array(k.key ORDER BY k.place, k.key) FROM paper_key AS k
   WHERE k.paper_id = p.id) AS keys
FROM (
  SELECT sort_key, paper_id FROM mention
  WHERE uid = $uid AND sort_key > $after AND sort_key <= $upTo
  UNION
  SELECT sort_key, paper_id FROM moved
  WHERE uid = $uid AND sort_key > $after AND sort_key <= $upTo
  ORDER BY sort_key
  LIMIT $limit
) AS concerned
JOIN paper AS p ON p.id = concerned.paper_id
ORDER BY p.sort_key;

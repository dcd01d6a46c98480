-- What tells whether the papers of a stretch are still those that were planned with; see decisions/concerned.
-- $uid. $after, $upTo: sort keys, the first exclusive.
-- Columns: sortKey, textHash, viewHash, fingerprint, keys (list); in order of sortKey.
SELECT
  p.sort_key AS sortKey, p.text_hash AS textHash, p.view_hash AS viewHash, p.fingerprint,
  (SELECT json_group_array(k.key ORDER BY k.place, k.key) FROM paper_key AS k
   WHERE k.paper_id = p.id) AS keys
FROM (
  SELECT sort_key, paper_id FROM mention
  WHERE uid = $uid AND sort_key > $after AND sort_key <= $upTo
  UNION
  SELECT sort_key, paper_id FROM moved
  WHERE uid = $uid AND sort_key > $after AND sort_key <= $upTo
) AS concerned
JOIN paper AS p ON p.id = concerned.paper_id
ORDER BY p.sort_key;

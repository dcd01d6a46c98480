-- Papers that are not what was written, or of which a record is not. Reads everything: for `doctor --deep`.
-- $limit.
-- Columns: key.
SELECT p.key
FROM paper_content AS p LEFT JOIN content_hash AS c ON c.paper_id = p.id
WHERE (p.id & 63 OR deadline()) AND (
  p.hash IS NOT c.paper
  OR c.records IS NOT coalesce(
    (SELECT sum(r.hash) FROM record_content AS r WHERE r.paper_id = p.id), 0
  )
)
LIMIT $limit;

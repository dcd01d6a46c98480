-- Removes those of some relations that no paper makes any more.
-- $rows: {a, b}.
DELETE FROM relation
WHERE papers = 0 AND (a, b) IN (
  SELECT value ->> 'a', value ->> 'b' FROM jsonb_each($rows)
  UNION ALL
  SELECT value ->> 'b', value ->> 'a' FROM jsonb_each($rows)
);

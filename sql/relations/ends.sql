-- The earliest and the latest dated paper of each of some pairs.
-- $rows: {a, b}. $undated: above the sort keys of undated papers.
-- At worst all papers of the rarer concept are looked at.
-- Columns: a, b, first, last (keys), firstOn, lastOn (dates); no row for a pair without dated paper.
SELECT e.a, e.b, f.key AS first, l.key AS last, f.published_on AS firstOn, l.published_on AS lastOn
FROM (
  SELECT
    pair.a, pair.b,
    (SELECT m.paper_id FROM mention AS m
     WHERE m.uid = pair.rare AND m.sort_key > $undated AND EXISTS (
       SELECT 1 FROM mention AS n WHERE n.uid = pair.common AND n.sort_key = m.sort_key
     ) ORDER BY m.sort_key LIMIT 1) AS first,
    (SELECT m.paper_id FROM mention AS m
     WHERE m.uid = pair.rare AND m.sort_key > $undated AND EXISTS (
       SELECT 1 FROM mention AS n WHERE n.uid = pair.common AND n.sort_key = m.sort_key
     ) ORDER BY m.sort_key DESC LIMIT 1) AS last
  FROM (
    SELECT
      x.uid AS a, y.uid AS b, iif(x.paper_count <= y.paper_count, x.uid, y.uid) AS rare,
      iif(x.paper_count <= y.paper_count, y.uid, x.uid) AS common
    FROM json_each($rows) AS row
    JOIN concept AS x ON x.uid = row.value ->> 'a'
    JOIN concept AS y ON y.uid = row.value ->> 'b'
  ) AS pair
) AS e
JOIN paper AS f ON f.id = e.first
JOIN paper AS l ON l.id = e.last;

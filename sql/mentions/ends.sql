-- The earliest and the latest dated paper of concepts.
-- $uids: list. $undated: above the sort keys of undated papers.
-- Columns: uid, first, last (keys), firstOn, lastOn (dates); no row for a concept without dated paper.
SELECT e.uid, f.key AS first, l.key AS last, f.published_on AS firstOn, l.published_on AS lastOn
FROM (
  SELECT
    asked.value AS uid,
    (SELECT paper_id FROM mention WHERE uid = asked.value AND sort_key > $undated
     ORDER BY sort_key LIMIT 1) AS first,
    (SELECT paper_id FROM mention WHERE uid = asked.value AND sort_key > $undated
     ORDER BY sort_key DESC LIMIT 1) AS last
  FROM json_each($uids) AS asked
) AS e
JOIN paper AS f ON f.id = e.first
JOIN paper AS l ON l.id = e.last;

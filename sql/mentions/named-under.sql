-- What the newest papers of some lists of a window name: papers in any of the lists, each once.
-- $lists: numbers of facets. $after, $before, $since, $until: as in papers/page. $papers: at most so many papers.
-- Cost grows with the papers and what they name.
-- Columns: names (uids, paper after paper, newest first), sizes (how many each paper names), uids, kinds (two lists of one
--   length: each that is named, in order of uid); one row.
WITH listed AS MATERIALIZED (
  SELECT DISTINCT f.sort_key
  FROM json_each($lists) AS l
  CROSS JOIN facet AS f ON f.list = l.value AND f.sort_key IN (
    SELECT n.sort_key FROM facet AS n CROSS JOIN paper AS p ON p.sort_key = n.sort_key
    WHERE n.list = l.value AND n.sort_key < $after AND n.sort_key > $before
      AND ($since IS NULL OR p.date_from >= $since) AND ($until IS NULL OR p.date_to <= $until)
    ORDER BY n.sort_key DESC LIMIT $papers
  )
  ORDER BY f.sort_key DESC LIMIT $papers
), link AS MATERIALIZED (
  SELECT listed.sort_key, m.uid
  FROM listed
  CROSS JOIN paper AS p ON p.sort_key = listed.sort_key
  LEFT JOIN mention AS m INDEXED BY mention_by_paper ON m.paper_id = p.id
  WHERE p.id & 63 OR deadline()
)
SELECT
  (SELECT json_group_array(uid ORDER BY sort_key DESC) FROM link WHERE uid IS NOT NULL) AS names,
  (SELECT json_group_array(size ORDER BY sort_key DESC) FROM (
    SELECT sort_key, count(uid) AS size FROM link GROUP BY sort_key
  )) AS sizes,
  json_group_array(c.uid ORDER BY c.uid) AS uids,
  json_group_array(c.kind ORDER BY c.uid) AS kinds
FROM (SELECT DISTINCT uid FROM link WHERE uid IS NOT NULL) AS each
CROSS JOIN concept AS c ON c.uid = each.uid;

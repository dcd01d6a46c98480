-- What a filter has to know of papers, by the places they stand at. Each is looked up by index: a paper costs what is asked.
-- $sortKeys: list. $uids: concepts to look for. $lists: facets to look for. $links: whether all links of the paper are wanted.
-- Columns: sortKey, concepts (list of [uid, confidence, introduces]), lists (list of facets),
--   links (list of [kind, confidence, introduces]).
SELECT
  k.value AS sortKey,
  (SELECT json_group_array(json_array(m.uid, m.confidence, m.introduces))
   FROM json_each($uids) AS u CROSS JOIN mention AS m
   WHERE m.uid = u.value AND m.sort_key = k.value) AS concepts,
  (SELECT json_group_array(f.list)
   FROM json_each($lists) AS l CROSS JOIN facet AS f
   WHERE f.list = l.value AND f.sort_key = k.value) AS lists,
  (SELECT json_group_array(json_array(c.kind, m.confidence, m.introduces))
   FROM paper AS p CROSS JOIN mention AS m CROSS JOIN concept AS c
   WHERE $links AND p.sort_key = k.value AND m.paper_id = p.id AND c.uid = m.uid) AS links
FROM json_each($sortKeys) AS k;

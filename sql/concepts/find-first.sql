-- When concepts were first seen, from the edges that are there: for those that may have lost their earliest.
-- $uids: list. $undated: above the sort keys of undated papers.
UPDATE concept SET first_seen = coalesce((
  SELECT substr(m.sort_key, 1, instr(m.sort_key, '|')) FROM mention AS m
  WHERE m.uid = concept.uid AND m.sort_key > $undated
  ORDER BY m.sort_key LIMIT 1
), '')
WHERE uid IN (SELECT value FROM json_each($uids));

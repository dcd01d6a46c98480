-- Counts concepts under the kind they have now, those without papers under none: after their papers are counted and their
-- kinds are settled, before they are swept. A trigger moves the counters.
-- $uids: list.
UPDATE concept SET counted = iif(paper_count > 0, kind, NULL)
WHERE uid IN (SELECT value FROM json_each($uids))
  AND counted IS NOT iif(paper_count > 0, kind, NULL);

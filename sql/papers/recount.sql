-- Writes what the mentions of papers count for; nothing else of the papers changes.
-- $rows: {key, mentions (text)}.
UPDATE paper SET mentions = r.value ->> 'mentions'
FROM jsonb_each($rows) AS r
WHERE paper.key = r.value ->> 'key';

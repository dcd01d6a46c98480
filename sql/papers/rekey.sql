-- Gives stored papers their new, stronger keys; papers/keys keeps the old ones as redirects.
-- $rows: {previousKey, key}.
UPDATE paper SET key = r.value ->> 'key'
FROM jsonb_each($rows) AS r
WHERE paper.key = r.value ->> 'previousKey';

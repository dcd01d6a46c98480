-- Removes edges, by the sort key they are stored under.
-- $rows: {uid, sortKey}.
DELETE FROM mention
WHERE (uid, sort_key) IN (SELECT value ->> 'uid', value ->> 'sortKey' FROM jsonb_each($rows));

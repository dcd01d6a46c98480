-- Removes such notes, by the sort key they are stored under.
-- $rows: {uid, sortKey}.
DELETE FROM moved
WHERE (uid, sort_key) IN (SELECT value ->> 'uid', value ->> 'sortKey' FROM jsonb_each($rows));

-- Removes records that no paper holds any more.
-- $rows: {id}.
DELETE FROM record WHERE id IN (SELECT value ->> 'id' FROM jsonb_each($rows));

-- Removes records that no paper holds any more.
-- $rows: {id}.
DELETE FROM record WHERE id IN (SELECT value ->> 'id' FROM json_each($rows));

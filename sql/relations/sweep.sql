-- Removes those of some relations that no paper makes any more.
-- $rows: {a, b}.
DELETE FROM relation
WHERE (a, b) IN (SELECT value ->> 'a', value ->> 'b' FROM jsonb_each($rows)) AND papers = 0;

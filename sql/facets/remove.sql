-- Takes papers out of lists, by the sort key they stand under.
-- $rows: {list, sortKey}.
DELETE FROM facet
WHERE (list, sort_key) IN (SELECT value ->> 'list', value ->> 'sortKey' FROM jsonb_each($rows));

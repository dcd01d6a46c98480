-- Puts papers into lists: of an author, a category, an organisation.
-- $rows: {list, kind, name, paper (key), sortKey}.
INSERT INTO facet (list, sort_key)
SELECT value ->> 'list', value ->> 'sortKey' FROM jsonb_each($rows)
WHERE true
ON CONFLICT DO NOTHING;

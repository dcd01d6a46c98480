-- Writes edges whole, by concept and sort key.
-- $rows: {uid, paper (key), sortKey, dateFrom, dateTo, count, confidence, introduces}.
INSERT INTO mention (
  uid, sort_key, paper_id, count, confidence, introduces, date_from, date_to
)
SELECT
  r.value ->> 'uid', r.value ->> 'sortKey', p.id, r.value ->> 'count', r.value ->> 'confidence',
  r.value ->> 'introduces', r.value ->> 'dateFrom', r.value ->> 'dateTo'
FROM jsonb_each($rows) AS r
JOIN paper AS p ON p.key = r.value ->> 'paper'
WHERE true
ON CONFLICT (uid, sort_key) DO UPDATE SET
  paper_id = excluded.paper_id, count = excluded.count, confidence = excluded.confidence,
  introduces = excluded.introduces, date_from = excluded.date_from, date_to = excluded.date_to;

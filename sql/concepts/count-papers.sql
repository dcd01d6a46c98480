-- Adds to the number of papers of concepts, and notes where one was seen earlier than before.
-- $rows: {uid, papers (a difference), first (the earliest date among new edges, as sort-key.ts writes it, or null)}.
UPDATE concept SET
  paper_count = paper_count + (r.value ->> 'papers'),
  first_seen = CASE
    WHEN first_seen = '' THEN coalesce(r.value ->> 'first', '')
    ELSE min(first_seen, coalesce(r.value ->> 'first', first_seen))
  END
FROM jsonb_each($rows) AS r
WHERE concept.uid = r.value ->> 'uid';

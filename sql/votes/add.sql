-- Adds to the votes for kinds and origins.
-- $rows: {uid, kind, origin, mentions, confidence (differences)}.
INSERT INTO vote (uid, kind, origin, mentions, confidence)
SELECT
  value ->> 'uid', value ->> 'kind', value ->> 'origin', value ->> 'mentions',
  value ->> 'confidence'
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (uid, kind, origin) DO UPDATE SET
  mentions = mentions + excluded.mentions,
  confidence = confidence + excluded.confidence;

-- Tells the layout's communities and the revision it was computed from.
-- $revision, $body (text).
INSERT INTO layout (id, revision, body) VALUES (1, $revision, $body)
ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, body = excluded.body;

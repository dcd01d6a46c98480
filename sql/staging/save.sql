-- Keeps a part that was planned.
-- $slug. $after: the sort key it comes after. $body: JSON text.
INSERT INTO staged_part (slug, after, body) VALUES ($slug, $after, $body)
ON CONFLICT (slug, after) DO UPDATE SET body = excluded.body;

-- Decisions that are planned a part at a time from now on.
-- $body: JSON text.
INSERT INTO staging (id, body) VALUES (1, $body);

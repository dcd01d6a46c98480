-- Writes records whole, by id, and links them to their papers, from whichever paper they belonged to before.
-- $rows: {id, paper (key), own (`source:own id` or null), arxiv, doi, titleHash, body (the record as JSON text)}.
INSERT INTO record (id, paper_id, own, arxiv, doi, title_hash, body)
SELECT
  r.value ->> 'id', p.id, r.value ->> 'own', r.value ->> 'arxiv', r.value ->> 'doi',
  r.value ->> 'titleHash', r.value ->> 'body'
FROM jsonb_each($rows) AS r
JOIN paper AS p ON p.key = r.value ->> 'paper'
WHERE true
ON CONFLICT (id) DO UPDATE SET
  paper_id = excluded.paper_id, own = excluded.own, arxiv = excluded.arxiv, doi = excluded.doi,
  title_hash = excluded.title_hash, body = excluded.body;

-- Version 3: the lists of authors, categories and organisations, each in the order of its papers. `list` is the number that
-- facet.ts makes of kind and name.

CREATE TABLE facet (
  list INTEGER NOT NULL,
  sort_key TEXT NOT NULL,
  PRIMARY KEY (list, sort_key)
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO facet (list, sort_key)
SELECT list, sort_key FROM (
  SELECT facet_list('AUTHOR', a.value) AS list, p.sort_key FROM paper AS p, json_each(p.authors) AS a
  UNION ALL
  SELECT facet_list('CATEGORY', c.value), p.sort_key FROM paper AS p, json_each(p.categories) AS c
  UNION ALL
  SELECT facet_list('ORGANISATION', organisation), sort_key FROM paper WHERE organisation IS NOT NULL
)
WHERE list IS NOT NULL;

DROP VIEW stored_paper;
CREATE VIEW stored_paper AS
SELECT
  p.id, p.key, p.sort_key AS sortKey, p.title, p.abstract, p.authors, p.categories, p.organisation,
  p.shown_record_id AS shownRecordId,
  p.text_hash AS textHash, p.view_hash AS viewHash, p.fingerprint, p.mentions,
  (SELECT json_group_array(k.key ORDER BY k.place, k.key) FROM paper_key AS k
   WHERE k.paper_id = p.id) AS keys,
  (SELECT json_group_array(json_object('titleHash', r.title_hash, 'body', r.body) ORDER BY r.id)
   FROM record AS r WHERE r.paper_id = p.id) AS records
FROM paper AS p;

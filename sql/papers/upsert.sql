-- Writes papers whole, by key.
-- $rows: {key, sortKey, fingerprint, textHash, viewHash, shownRecordId, dateFrom, dateTo, publishedOn, precision,
--   updatedOn, arxiv, doi, url, organisation, language, truncated, title, authors, categories, abstract,
--   mentions (text)}.
INSERT INTO paper (
  key, sort_key, fingerprint, text_hash, view_hash, shown_record_id, date_from, date_to, published_on,
  precision, updated_on, arxiv, doi, url, organisation, language, truncated, title, authors,
  categories, abstract, mentions
)
SELECT
  value ->> 'key', value ->> 'sortKey', value ->> 'fingerprint', value ->> 'textHash',
  value ->> 'viewHash', value ->> 'shownRecordId', value ->> 'dateFrom', value ->> 'dateTo',
  value ->> 'publishedOn', value ->> 'precision', value ->> 'updatedOn', value ->> 'arxiv',
  value ->> 'doi', value ->> 'url', value ->> 'organisation', value ->> 'language',
  value ->> 'truncated', value ->> 'title', value ->> 'authors', value ->> 'categories',
  value ->> 'abstract', value ->> 'mentions'
FROM jsonb_each($rows)
WHERE true
ON CONFLICT (key) DO UPDATE SET
  sort_key = excluded.sort_key, fingerprint = excluded.fingerprint, text_hash = excluded.text_hash,
  view_hash = excluded.view_hash, shown_record_id = excluded.shown_record_id,
  date_from = excluded.date_from, date_to = excluded.date_to, published_on = excluded.published_on,
  precision = excluded.precision, updated_on = excluded.updated_on, arxiv = excluded.arxiv,
  doi = excluded.doi, url = excluded.url, organisation = excluded.organisation,
  language = excluded.language, truncated = excluded.truncated, title = excluded.title,
  authors = excluded.authors, categories = excluded.categories, abstract = excluded.abstract,
  mentions = excluded.mentions;

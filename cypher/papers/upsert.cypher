// Writes papers whole, by key.
// $rows: {key, sortKey, fingerprint, textHash, viewHash, shownRecordId, dateFrom, dateTo, publishedOn, precision,
//   updatedOn, arxiv, doi, url, organisation, language, truncated, title, authors, categories, abstract,
//   mentions (text)}; the runner adds titleWords and abstractWords for the full-text index.
UNWIND $rows AS row
MERGE (p:Paper {key: row.key})
SET p = row

// Adds to the number of papers of concepts, and notes where one was seen earlier than before. rank is the number of
// papers turned round, for the index.
// $rows: {uid, papers (a difference), first (the earliest date among new edges, as sort-key.ts writes it, or null)}.
UNWIND $rows AS row
MATCH (c:Concept {uid: row.uid})
SET
  c.paperCount = c.paperCount + row.papers, c.rank = c.rank - row.papers,
  c.firstSeen = CASE
    WHEN c.firstSeen = '' OR row.first < c.firstSeen THEN coalesce(row.first, '')
    ELSE c.firstSeen
  END

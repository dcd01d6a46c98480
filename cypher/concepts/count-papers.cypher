// Adds to the number of papers of concepts. rank is that number turned round, for the index.
// $rows: {uid, papers (a difference)}.
UNWIND $rows AS row
MATCH (c:Concept {uid: row.uid})
SET c.paperCount = c.paperCount + row.papers, c.rank = c.rank - row.papers

// Adds to the number of papers of the graph, by the period of their date.
// $rows: {period, papers (a difference)}.
UNWIND $rows AS row
MERGE (p:Period {period: row.period})
ON CREATE SET p.papers = row.papers
ON MATCH SET p.papers = p.papers + row.papers

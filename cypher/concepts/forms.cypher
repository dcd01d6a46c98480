// The spellings of concepts: the lexicon's, and those seen in papers.
// $uids: list.
// Columns: uid, form, listed, papers; each concept's in order of papers descending, form.
MATCH (f:Form)-[:NAMES]->(c:Concept) WHERE c.uid IN $uids
RETURN c.uid AS uid, f.form AS form, f.listed AS listed, f.mentioned AS papers
ORDER BY uid, papers DESC, f.formOrder

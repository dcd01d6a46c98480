// How many relations there are: Neo4j keeps the number itself.
// Columns: relations.
RETURN COUNT { ()-[:CO_OCCURS]->() } AS relations

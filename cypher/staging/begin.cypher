// Decisions that are planned a part at a time from now on.
// $body: JSON text.
MERGE (s:Staging {id: 1})
SET s.body = $body

// Decisions that are being planned a part at a time.
// Columns: body (JSON text); no row where there are none.
MATCH (s:Staging {id: 1})
RETURN s.body AS body

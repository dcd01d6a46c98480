// What the layout tells of communities, if one was computed.
// Columns: body (text); no row where there is none.
MATCH (l:Layout {id: 1})
RETURN l.body AS body

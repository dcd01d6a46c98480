// The revision that the layout was computed from, if one was.
// Columns: revision; no row where there is none.
MATCH (l:Layout {id: 1})
RETURN l.revision AS revision

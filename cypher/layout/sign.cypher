// Tells the layout's communities and the revision it was computed from.
// $revision, $body (text).
MERGE (l:Layout {id: 1})
SET l.revision = $revision, l.body = $body

-- What the layout tells of communities, if one was computed.
-- Columns: body (text); no row where there is none.
SELECT body FROM layout;

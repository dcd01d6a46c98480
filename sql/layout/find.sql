-- The revision that the layout was computed from, if one was.
-- Columns: revision; no row where there is none.
SELECT revision FROM layout;

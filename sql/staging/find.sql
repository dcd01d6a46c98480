-- Decisions that are being planned a part at a time.
-- Columns: body (JSON text); no row where there are none.
SELECT body FROM staging;

-- What is wrong with the file: its pages, indexes and rows. Reads everything: for `doctor --deep`.
-- $limit.
-- Columns: fault.
SELECT integrity_check AS fault FROM pragma_integrity_check WHERE integrity_check <> 'ok' LIMIT $limit;

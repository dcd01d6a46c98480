-- Forgets the parts that were planned.
DELETE FROM staged_part;

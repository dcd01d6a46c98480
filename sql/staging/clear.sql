-- Forgets the decisions that were being planned.
DELETE FROM staging;

// Forgets the decisions that were being planned.
MATCH (s:Staging)
DELETE s

// Forgets the parts that were planned.
MATCH (p:StagedPart)
DELETE p

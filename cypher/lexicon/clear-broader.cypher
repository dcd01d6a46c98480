// Removes the hierarchy: the lexicon is the only one that states it.
MATCH (:Concept)-[r:BROADER]->(:Concept)
DELETE r

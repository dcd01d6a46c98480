// How many papers have mentions that another extractor made: all but those of this one, which an index counts.
// $fingerprint: the extractor's.
// Columns: papers.
RETURN
  COUNT { (:Paper) } - COUNT { (:Paper {fingerprint: $fingerprint}) } AS papers

-- Remembers which lexicon the graph holds.
-- $fingerprint.
UPDATE graph SET lexicon_fingerprint = $fingerprint;

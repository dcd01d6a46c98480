-- Un-lists all concepts and marks: the first step of writing the lexicon anew. Names and kinds stay until settled.
UPDATE concept SET listed = 0, definition = NULL WHERE listed = 1;

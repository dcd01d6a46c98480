-- Un-lists all concepts: the first step of writing the lexicon anew. Names and kinds stay until settled.
UPDATE concept SET listed = 0, listed_name = NULL, listed_kind = NULL, definition = NULL
WHERE listed = 1;

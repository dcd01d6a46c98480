// The extractor as the program uses it: the shipped lexicon and the user's files read, compiled and put to work.
import { createExtractor } from './extract.ts';
import type { Extractor } from './extractor.ts';
import { readLearned } from './learned.ts';
import { compileLexicon } from './lexicon/compile.ts';
import { LEXICON_FOLDER, readKnowledge } from './lexicon/read.ts';

/** Throws ConfigurationError where a file is missing or wrong. */
export function loadExtractor(userFiles: readonly string[] = []): Extractor {
  return createExtractor({
    lexicon: compileLexicon(readKnowledge(LEXICON_FOLDER, userFiles)),
    learned: readLearned(LEXICON_FOLDER),
  });
}

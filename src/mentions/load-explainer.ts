// An extractor that tells how it came to its mentions: for one paper at a time, slower than extraction alone.

import { createExtractor } from './extract.ts';
import type { PaperText } from './extractor.ts';
import { readLearned } from './learned.ts';
import { compileLexicon } from './lexicon/compile.ts';
import { LEXICON_FOLDER, readKnowledge } from './lexicon/read.ts';
import type { Trace } from './trace/trace.ts';

export type Explain = (paper: PaperText) => Trace;

/** Throws ConfigurationError where a file is missing or wrong. */
export function loadExplainer(userFiles: readonly string[] = []): Explain {
  let last: Trace | undefined;
  const extractor = createExtractor({
    lexicon: compileLexicon(readKnowledge(LEXICON_FOLDER, userFiles)),
    learned: readLearned(LEXICON_FOLDER),
    onTrace: (trace) => {
      last = trace;
    },
  });
  return (paper) => {
    extractor.extract(paper);
    if (!last) throw new Error('The extractor told nothing of the paper.');
    return last;
  };
}

// One side of a comparison in (`shipped`, a lexicon folder, files of the user's), the extractor that uses it out.
import { statSync } from 'node:fs';
import { createExtractor } from '../../../mentions/extract.ts';
import type { Extractor } from '../../../mentions/extractor.ts';
import { readLearned } from '../../../mentions/learned.ts';
import { compileLexicon } from '../../../mentions/lexicon/compile.ts';
import {
  LEXICON_FOLDER,
  readFolderEntries,
  readKnowledge,
} from '../../../mentions/lexicon/read.ts';
import { loadExtractor } from '../../../mentions/load-extractor.ts';

export const SHIPPED = 'shipped';

/** Throws ConfigurationError. Several files are given with commas between them. */
export function openSide(side: string): Extractor {
  if (side === SHIPPED) return loadExtractor();
  return isFolder(side) ? openFolder(side) : loadExtractor(side.split(','));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Word lists and weights that a folder lacks are the shipped ones. */
function openFolder(folder: string): Extractor {
  readFolderEntries(folder);
  const { entries, words, weights, hash } = readKnowledge(folder);
  const shipped = readKnowledge();
  const lexicon = compileLexicon({
    entries,
    words: { ...shipped.words, ...words },
    weights: weights ?? shipped.weights,
    hash,
  });
  return createExtractor({ lexicon, learned: readLearned(LEXICON_FOLDER) });
}

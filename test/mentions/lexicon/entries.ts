// Small lexicons for tests.

import { compileLexicon, type Lexicon } from '../../../src/mentions/lexicon/compile.ts';
import type { Entry } from '../../../src/mentions/lexicon/entry.ts';
import { parseEntries } from '../../../src/mentions/lexicon/parse-entries.ts';

export function entriesOf(yaml: string): Entry[] {
  return parseEntries('method/test.yml', yaml, 'METHOD');
}

export function lexiconOf(entries: readonly Entry[]): Lexicon {
  return compileLexicon({ entries, words: {}, weights: null, hash: '' });
}

// How much of the lexicon is met in practice: its entries looked for in 20,000 abstracts with the real matcher.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/mentions/lexicon/compile.ts';
import { readKnowledge } from '../../src/mentions/lexicon/read.ts';
import { guardContextOf, readDocument } from '../../src/mentions/read-document.ts';
import { findLexiconPlaces } from '../../src/mentions/steps/03-lexicon.ts';
import { Vocabulary } from '../../src/mentions/vocabulary.ts';
import { compileWords } from '../../src/mentions/words.ts';
import { KINDS } from '../../src/model/concept.ts';
import { cleanText } from '../../src/text/clean.ts';

const { PAPERLOOM_DATA: FOLDER } = process.env;
const DUMP = FOLDER === undefined ? null : join(FOLDER, 'corpus', 'arxiv-20k.jsonl.gz');
const REASON =
  DUMP === null
    ? 'PAPERLOOM_DATA names no folder'
    : existsSync(DUMP)
      ? null
      : `${DUMP} is not there`;

const LEAST_ENTRIES = 1_500;
const LEAST_SHARE = 0.6;

describe.skipIf(REASON !== null)(
  `the lexicon over real abstracts${REASON ? ` (skipped: ${REASON})` : ''}`,
  () => {
    it('holds at least 1,500 entries, and at least 60 % of them occur', () => {
      const lexicon = compileLexicon(readKnowledge());
      const vocabulary = new Vocabulary(lexicon, compileWords(lexicon.words));
      const met = new Set<number>();
      for (const abstract of readAbstracts(DUMP ?? '')) {
        const document = readDocument(vocabulary, {
          title: cleanText(''),
          abstract: cleanText(abstract),
        });
        for (const { concept } of findLexiconPlaces(lexicon, guardContextOf(document))) {
          met.add(concept);
        }
      }
      for (const kind of KINDS) {
        const own = [...lexicon.concepts.keys()].filter((i) => lexicon.concepts[i]?.kind === kind);
        const share = own.filter((i) => met.has(i)).length / own.length;
        console.log(`${kind}: ${own.length} entries, ${(100 * share).toFixed(1)} % occur`);
      }
      expect(lexicon.concepts.length).toBeGreaterThanOrEqual(LEAST_ENTRIES);
      expect(met.size / lexicon.concepts.length).toBeGreaterThanOrEqual(LEAST_SHARE);
    });
  },
);

function* readAbstracts(path: string): Iterable<string> {
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line !== '') yield (JSON.parse(line) as { abstract: string }).abstract;
  }
}

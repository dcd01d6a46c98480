// Training on a handful of made-up sentences: it learns them, and gives the same bytes again.
import { describe, expect, it } from 'vitest';
import { annotatedSpans } from '../../../scripts/train/tagger/annotate.ts';
import { taggedText } from '../../../scripts/train/tagger/examples.ts';
import { fitTagger } from '../../../scripts/train/tagger/fit.ts';
import { readLearned } from '../../../src/mentions/learned.ts';
import { compileLexicon } from '../../../src/mentions/lexicon/compile.ts';
import { LEXICON_FOLDER, readKnowledge } from '../../../src/mentions/lexicon/read.ts';
import { unpackTagger } from '../../../src/mentions/tagger/model.ts';
import { Tagger } from '../../../src/mentions/tagger/tagger.ts';
import { compileWords } from '../../../src/mentions/words.ts';
import { documentOf } from '../../mentions/document.ts';

const { words: lists } = readKnowledge();
const lexicon = compileLexicon({ entries: [], words: lists, weights: null, hash: '' });
const words = compileWords(lists);
const { classes } = readLearned(LEXICON_FOLDER);
const NAMES = ['Quagga', 'Zorilla', 'Dhole', 'Numbat', 'Saola', 'Kakapo'];
const KINDS = ['MODEL', 'METHOD'];

function contextOf(text: string) {
  return { lexicon, document: documentOf(text), places: [], pairs: [] };
}

const texts = NAMES.map((name) => {
  const context = contextOf(`We train ${name} on many texts, and the loss of ${name} falls.`);
  const entity = { name, forms: [name], kind: 'MODEL' as const, introduced: false };
  const spans = annotatedSpans(context.document, [entity]);
  return taggedText(
    context,
    words,
    classes,
    spans.map((span) => ({ ...span, kind: 0 })),
  );
});

describe('a fitted tagger', () => {
  const packed = fitTagger(texts, { about: 'test', kinds: KINDS, epochs: 30, rate: 0.2 });

  it('is the same bytes for the same texts', () => {
    const again = fitTagger(texts, { about: 'test', kinds: KINDS, epochs: 30, rate: 0.2 });
    expect(packed.equals(again)).toBe(true);
  });

  it('finds a name that it never met where such names stand', () => {
    const tagger = new Tagger(unpackTagger(packed), words, classes);
    const context = contextOf('We train Okapi on many texts, and the loss of Okapi falls.');
    tagger.read(context, 0);
    const at = context.document.pieces.findIndex(({ part }) => part.text === 'Okapi');
    expect(tagger.chain.spanProbability(at, at + 1, 0)).toBeGreaterThan(0.8);
    expect(tagger.chain.spanProbability(at + 1, at + 2, 0)).toBeLessThan(0.1);
  });
});

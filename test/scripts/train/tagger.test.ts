// Training on a handful of made-up sentences: it learns them, and gives the same bytes again.
import { describe, expect, it } from 'vitest';
import { annotatedSpans } from '../../../scripts/train/tagger/annotate.ts';
import { taggedText } from '../../../scripts/train/tagger/examples.ts';
import { fitTagger } from '../../../scripts/train/tagger/fit.ts';
import { readLearned } from '../../../src/mentions/learned.ts';
import { compileLexicon } from '../../../src/mentions/lexicon/compile.ts';
import { LEXICON_FOLDER, readKnowledge } from '../../../src/mentions/lexicon/read.ts';
import { Chain } from '../../../src/mentions/tagger/chain.ts';
import { unpackTagger } from '../../../src/mentions/tagger/model.ts';
import { Tagger } from '../../../src/mentions/tagger/tagger.ts';
import { compileWords } from '../../../src/mentions/words.ts';
import { documentOf, vocabularyOf } from '../../mentions/document.ts';

const { words: lists } = readKnowledge();
const lexicon = compileLexicon({ entries: [], words: lists, weights: null, hash: '' });
const words = compileWords(lists);
const { classes } = readLearned(LEXICON_FOLDER);
const NAMES = ['Quagga', 'Zorilla', 'Dhole', 'Numbat', 'Saola', 'Kakapo'];
const KINDS = ['MODEL', 'METHOD'];

function contextOf(text: string, vocabulary = vocabularyOf()) {
  return { lexicon, document: documentOf(text, '', vocabulary), places: [], pairs: [] };
}

const texts = NAMES.map((name) => {
  const context = contextOf(`We train ${name} on many texts, and the loss of ${name} falls.`);
  const entity = { name, forms: [name], kind: 'MODEL' as const, introduced: false };
  const spans = annotatedSpans(context.document, [entity]);
  return taggedText(
    context,
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

  it('says of a text what the sums of its features in training say', () => {
    const model = unpackTagger(packed);
    const tagger = new Tagger(model, words, classes);
    const context = contextOf('We train Okapi (v2) on many texts, and LoRA-tuned Okapi wins.');
    const { starts, features, tags } = taggedText(context, classes, []);
    const chain = new Chain(KINDS.length);
    chain.setTransitions(model.transitions);
    const emissions = new Float64Array(tags.length * chain.tags);
    for (let i = 0; i < tags.length; i++) {
      for (const feature of features.subarray(starts[i], starts[i + 1])) {
        const row = model.rowOf(feature) * chain.tags;
        for (let t = 0; t < chain.tags; t++) {
          const at = i * chain.tags + t;
          emissions[at] = (emissions[at] ?? 0) + (model.weights[row + t] ?? 0) * model.scale;
        }
      }
    }
    chain.run(emissions, tags.length);
    tagger.read(context);
    for (let i = 0; i < tags.length; i++) {
      for (let t = 0; t < chain.tags; t++)
        expect(tagger.chain.marginal(i, t)).toBeCloseTo(chain.marginal(i, t), 6);
    }
  });

  it('says the same again after the vocabulary forgot its words', () => {
    const tagger = new Tagger(unpackTagger(packed), words, classes);
    const vocabulary = vocabularyOf();
    const read = () => {
      tagger.read(contextOf('We train Okapi on many texts, and the loss falls.', vocabulary));
      return tagger.chain.forward.slice(0, 5 * tagger.chain.tags);
    };
    const first = read();
    for (const word of ['a', 'b']) {
      const { rows } = vocabulary;
      for (let i = 0; vocabulary.rows === rows; i++) {
        vocabulary.word(`${word}${i}`);
        vocabulary.tidy();
      }
      expect(read()).toEqual(first);
    }
  });

  it('finds a name that it never met where such names stand', () => {
    const tagger = new Tagger(unpackTagger(packed), words, classes);
    const context = contextOf('We train Okapi on many texts, and the loss of Okapi falls.');
    tagger.read(context);
    const at = [...Array(context.document.pieces.length).keys()].findIndex(
      (i) => context.document.pieces.part(i)?.text === 'Okapi',
    );
    expect(tagger.chain.spanProbability(at, at + 1, 0)).toBeGreaterThan(0.8);
    expect(tagger.chain.spanProbability(at + 1, at + 2, 0)).toBeLessThan(0.1);
  });
});

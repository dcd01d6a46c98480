// How much a text reads like one about machine learning: a logistic regression over its distinct words. Names mean
// other things elsewhere, and whoever tags sentences of an abstract has never seen a cookery book. Several names that
// the lexicon knows stand by each other, where one alone says little.
import type { Document } from './document.ts';
import { chanceClass } from './features/chance-class.ts';
import { hashWord, mix, template } from './features/feature-set.ts';
import { unpackWeights } from './features/weights.ts';
import type { Weights } from './lexicon/entry.ts';
import { MET, OF_FIELD, ROW, UNKNOWN } from './row.ts';
import type { LexiconPlace } from './steps/03-lexicon.ts';
import type { WordClasses } from './tagger/word-classes.ts';
import { WORD } from './word.ts';
import type { WordRows } from './word-rows.ts';

const FOLD = template('domain word');
const MIDDLE = template('domain class');
const COARSE = template('domain coarse class');
const UNFAMILIAR = template('domain unfamiliar');
const BIAS = template('domain bias');
const CONCEPTS = template('domain concepts');
const MOST_CONCEPTS = 4;

/** Fewer words say too little against a text: `BERT and LoRA` alone is taken for what people give to this program. */
const ENOUGH_WORDS = 4;

/** Ends of the classes of probability. */
const ENDS = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98];

export class Domain {
  /** Weights in steps of the scale. */
  readonly #steps: ReadonlyMap<number, number>;
  readonly #scale: number;
  readonly #classes: WordClasses;

  constructor(weights: Weights, classes: WordClasses) {
    this.#steps = readSteps(weights);
    this.#scale = weights.scale;
    this.#classes = classes;
  }

  /** Probability that the document is of the field, from 0 to 1. Linear in its tokens and the lexicon's places. */
  chanceOf(document: Document, places: readonly LexiconPlace[]): number {
    const rows = distinctWords(document);
    let steps = 0;
    for (const row of rows) steps += this.#stepsOf(document.tokens.words, row);
    let sum = steps * shareOf(rows.length);
    for (const feature of textFeatures(places)) sum += this.#steps.get(feature) ?? 0;
    return 1 - Math.min(1, rows.length / ENOUGH_WORDS) / (1 + Math.exp(sum * this.#scale));
  }

  /** What the word of the row tells, in steps of the scale. */
  #stepsOf(words: WordRows, row: number): number {
    const known = words.numbers[row * ROW + OF_FIELD] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    let steps = 0;
    for (const feature of domainFeatures(words, row, this.#classes))
      steps += this.#steps.get(feature) ?? 0;
    words.numbers[row * ROW + OF_FIELD] = steps;
    return steps;
  }
}

/** Number of the class of a probability. */
export function domainClass(chance: number): number {
  return chanceClass(chance, ENDS);
}

/** How often distinct words were asked for: a word's row bears the number of the document it was last met in. */
let asked = 0;

/** Their rows. Names say nothing: they are what the domain is asked for. */
export function distinctWords({ tokens }: Document): readonly number[] {
  const distinct: number[] = [];
  const { length, rows, bits, words } = tokens;
  asked = (asked + 1) | 0;
  for (let i = 0; i < length; i++) {
    if (((bits[i] ?? 0) & WORD.ordinary) === 0) continue;
    const row = rows[i] ?? 0;
    if (words.numbers[row * ROW + MET] === asked) continue;
    words.numbers[row * ROW + MET] = asked;
    distinct.push(row);
  }
  return distinct;
}

/** Features of the whole text, which count in full. */
export function textFeatures(places: readonly LexiconPlace[]): number[] {
  const sure = places.filter(({ assurance }) => assurance !== 'unsure');
  const concepts = new Set(sure.map(({ concept }) => concept));
  return [BIAS, mix(CONCEPTS, Math.min(MOST_CONCEPTS, concepts.size))];
}

/** What one of so many distinct words adds: more words are more evidence, but not for ever. */
export function shareOf(words: number): number {
  return 1 / Math.sqrt(Math.max(1, words));
}

/** Of the word of the row. */
export function domainFeatures(words: WordRows, row: number, classes: WordClasses): number[] {
  return words.partsOf(row).flatMap(({ fold }) => {
    const found = classes.get(fold);
    const word = mix(FOLD, hashWord(fold));
    return found
      ? [word, mix(MIDDLE, found.middle), mix(COARSE, found.coarse)]
      : [word, UNFAMILIAR];
  });
}

function readSteps(packed: Weights): Map<number, number> {
  const { features, weights } = unpackWeights(packed);
  const steps = new Map<number, number>();
  features.forEach((feature, i) => {
    steps.set(feature, weights[i] ?? 0);
  });
  return steps;
}

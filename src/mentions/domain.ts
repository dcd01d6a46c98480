// How much a text reads like one about machine learning: a logistic regression over its distinct words. Names mean
// other things elsewhere, and whoever tags sentences of an abstract has never seen a cookery book. Several names that
// the lexicon knows stand by each other, where one alone says little.
import type { Document } from './document.ts';
import { chanceClass } from './features/chance-class.ts';
import { hashWord, mix, template } from './features/feature-set.ts';
import { unpackWeights } from './features/weights.ts';
import type { Weights } from './lexicon/entry.ts';
import type { LexiconPlace } from './steps/03-lexicon.ts';
import type { WordClasses } from './tagger/word-classes.ts';
import type { Word } from './word.ts';

const WORD = template('domain word');
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
  readonly #weights: ReadonlyMap<number, number>;
  readonly #classes: WordClasses;

  constructor(weights: Weights, classes: WordClasses) {
    this.#weights = readWeights(weights);
    this.#classes = classes;
  }

  /** Probability that the document is of the field, from 0 to 1. Linear in its tokens and the lexicon's places. */
  chanceOf(document: Document, places: readonly LexiconPlace[]): number {
    let sum = 0;
    const words = distinctWords(document);
    for (const word of words) sum += this.#scoreOf(word);
    sum *= shareOf(words.length);
    for (const feature of textFeatures(places)) sum += this.#weights.get(feature) ?? 0;
    return 1 - Math.min(1, words.length / ENOUGH_WORDS) / (1 + Math.exp(sum));
  }

  #scoreOf(word: Word): number {
    if (!Number.isNaN(word.ofField)) return word.ofField;
    let score = 0;
    for (const feature of domainFeatures(word, this.#classes))
      score += this.#weights.get(feature) ?? 0;
    word.ofField = score;
    return score;
  }
}

/** Number of the class of a probability. */
export function domainClass(chance: number): number {
  return chanceClass(chance, ENDS);
}

/** How often distinct words were asked for: a word bears the number of the document it was last met in. */
let asked = 0;

/** Names say nothing: they are what the domain is asked for. */
export function distinctWords({ tokens }: Document): readonly Word[] {
  const words: Word[] = [];
  asked++;
  for (const { word } of tokens) {
    if (!word.isOrdinary || word.metIn === asked) continue;
    word.metIn = asked;
    words.push(word);
  }
  return words;
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

export function domainFeatures({ parts }: Word, classes: WordClasses): number[] {
  return parts.flatMap(({ fold }) => {
    const found = classes.get(fold);
    const word = mix(WORD, hashWord(fold));
    return found
      ? [word, mix(MIDDLE, found.middle), mix(COARSE, found.coarse)]
      : [word, UNFAMILIAR];
  });
}

function readWeights(packed: Weights): Map<number, number> {
  const { features, weights } = unpackWeights(packed);
  return new Map(features.map((feature, i) => [feature, (weights[i] ?? 0) * packed.scale]));
}

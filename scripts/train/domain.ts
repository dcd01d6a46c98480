// Sentences of the field and others in, the weights that tell them apart out: a logistic regression by AdaGrad, seeded.
import type { Document } from '../../src/mentions/document.ts';
import { distinctWords, domainFeatures, shareOf, textFeatures } from '../../src/mentions/domain.ts';
import { packWeights } from '../../src/mentions/features/weights.ts';
import type { Weights } from '../../src/mentions/lexicon/entry.ts';
import type { LexiconPlace } from '../../src/mentions/steps/03-lexicon.ts';
import type { WordClasses } from '../../src/mentions/tagger/word-classes.ts';
import { ABOUT } from './about.ts';
import { seeded, shuffle } from './random.ts';

export interface DomainText {
  readonly document: Document;
  readonly places: readonly LexiconPlace[];
  readonly isOfField: boolean;
}

const EPOCHS = 20;
const RATE = 0.1;
const DECAY = 1e-4;
/** A link into a text of another field is worse than a lost one: so many times a text of the other side. */
const CAUTION = 3;
/** A signed byte then reaches 6.3. */
const SCALE = 0.05;

interface Example {
  readonly features: readonly number[];
  /** What each of them counts. */
  readonly shares: readonly number[];
  readonly truth: number;
  /** Each side weighs as a whole, however many texts it has. */
  readonly weight: number;
}

export function fitDomain(texts: readonly DomainText[], classes: WordClasses): Weights {
  const examples = examplesOf(texts, classes);
  const regression = new Regression();
  const order = examples.map((_, i) => i);
  const random = seeded(3);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) if (examples[i]) regression.learn(examples[i]);
  }
  const kept = [...regression.weights].filter(([, weight]) => Math.abs(weight) >= SCALE / 2);
  kept.sort(([a], [b]) => a - b);
  return packWeights(
    ABOUT,
    Int32Array.from(kept, ([feature]) => feature),
    Float64Array.from(kept, ([, weight]) => weight),
    SCALE,
  );
}

function examplesOf(texts: readonly DomainText[], classes: WordClasses): Example[] {
  const ofField = texts.filter(({ isOfField }) => isOfField).length;
  return texts.map(({ document, places, isOfField }) => {
    const words = distinctWords(document);
    const ofWords = words.flatMap((row) => domainFeatures(document.tokens.words, row, classes));
    const ofText = textFeatures(places);
    return {
      features: [...ofWords, ...ofText],
      shares: [...ofWords.map(() => shareOf(words.length)), ...ofText.map(() => 1)],
      truth: isOfField ? 1 : 0,
      weight: isOfField
        ? texts.length / ofField
        : (CAUTION * texts.length) / (texts.length - ofField),
    };
  });
}

class Regression {
  readonly weights = new Map<number, number>();
  readonly #squares = new Map<number, number>();

  /** Probability minus truth is the slope of every feature, by its share. */
  learn({ features, shares, truth, weight }: Example): void {
    let logit = 0;
    features.forEach((feature, k) => {
      logit += (this.weights.get(feature) ?? 0) * (shares[k] ?? 0);
    });
    const slope = (1 / (1 + Math.exp(-logit)) - truth) * weight;
    features.forEach((feature, k) => {
      this.#step(feature, slope * (shares[k] ?? 0));
    });
  }

  #step(feature: number, slope: number): void {
    const weight = this.weights.get(feature) ?? 0;
    const full = slope + DECAY * weight;
    const square = (this.#squares.get(feature) ?? 0.1) + full * full;
    this.#squares.set(feature, square);
    this.weights.set(feature, weight - (RATE * full) / Math.sqrt(square));
  }
}

// Labelled feature lists in, weights out: a softmax and a logistic regression, by AdaGrad with L2 over shuffled
// examples (Duchi et al., "Adaptive subgradient methods", JMLR 2011). Seeded: same examples, same weights.
import { packWeights } from '../../src/mentions/features/weights.ts';
import type { Weights } from '../../src/mentions/lexicon/entry.ts';
import { CLASSES } from '../../src/mentions/steps/11-score.ts';
import { ABOUT } from './about.ts';
import { seeded, shuffle } from './random.ts';

export interface Example {
  readonly features: Int32Array;
  /** Index into CLASSES: 0 is no concept. */
  readonly label: number;
  /** Null where nothing is to be learned of it. */
  readonly introduced: boolean | null;
}

const SOFTMAX = CLASSES.length - 1;
const EPOCHS = 8;
/** The last epochs are averaged, which calms what single papers stirred up. */
const AVERAGED = 4;
const RATE = 0.03;
const DECAY = 1e-3;
/** Rarer features would only remember single papers. */
const MIN_COUNT = 3;
const SMALLEST_KEPT = 0.03;
/** A signed byte then reaches 2.5. */
const SCALE = 0.02;

export function fitWeights(examples: readonly Example[]): Weights {
  const index = indexFeatures(examples);
  const rows = examples.map(({ features }) =>
    Int32Array.from([...features].flatMap((feature) => index.get(feature) ?? [])),
  );
  const width = CLASSES.length;
  const weights = new Float64Array(index.size * width);
  const squares = new Float64Array(index.size * width).fill(1e-8);
  const order = examples.map((_, i) => i);
  const random = seeded(7);
  const gradient = new Float64Array(width);
  const mean = new Float64Array(weights.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i] ?? new Int32Array();
      const example = examples[i];
      if (!example) continue;
      errorsOf(example, sumsOf(weights, row), gradient);
      update(weights, squares, row, gradient);
    }
    if (epoch < EPOCHS - AVERAGED) continue;
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (weights[i] ?? 0) / AVERAGED;
  }
  return packed(index, mean);
}

function indexFeatures(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, n]) => n >= MIN_COUNT).map(([feature]) => feature);
  return new Map(kept.sort((a, b) => a - b).map((feature, i) => [feature, i]));
}

function sumsOf(weights: Float64Array, row: Int32Array): Float64Array {
  const sums = new Float64Array(CLASSES.length);
  for (const feature of row) {
    const at = feature * CLASSES.length;
    for (let c = 0; c < CLASSES.length; c++) sums[c] = (sums[c] ?? 0) + (weights[at + c] ?? 0);
  }
  return sums;
}

/** Probability minus truth for each class; the logistic learns only from concepts. */
function errorsOf(example: Example, sums: Float64Array, gradient: Float64Array): void {
  const top = Math.max(...sums.subarray(0, SOFTMAX));
  let total = 0;
  for (let c = 0; c < SOFTMAX; c++) total += gradient[c] = Math.exp((sums[c] ?? 0) - top);
  for (let c = 0; c < SOFTMAX; c++) {
    gradient[c] = (gradient[c] ?? 0) / total - (c === example.label ? 1 : 0);
  }
  const introduces = 1 / (1 + Math.exp(-(sums[SOFTMAX] ?? 0)));
  gradient[SOFTMAX] =
    example.label === 0 || example.introduced === null
      ? 0
      : introduces - (example.introduced ? 1 : 0);
}

function update(
  weights: Float64Array,
  squares: Float64Array,
  row: Int32Array,
  gradient: Float64Array,
): void {
  for (const feature of row) {
    for (let c = 0; c < CLASSES.length; c++) {
      const at = feature * CLASSES.length + c;
      const slope = (gradient[c] ?? 0) + DECAY * (weights[at] ?? 0);
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(square);
    }
  }
}

/** Features that say next to nothing are left out. */
function packed(index: ReadonlyMap<number, number>, weights: Float64Array): Weights {
  const width = CLASSES.length;
  const kept = [...index].filter(([, i]) =>
    weights
      .subarray(i * width, (i + 1) * width)
      .some((weight) => Math.abs(weight) >= SMALLEST_KEPT),
  );
  const rows = Float64Array.from(
    kept.flatMap(([, i]) => [...weights.subarray(i * width, (i + 1) * width)]),
  );
  return packWeights(ABOUT, Int32Array.from(kept.map(([feature]) => feature)), rows, SCALE);
}

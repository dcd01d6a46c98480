// Tagged sequences in, a tagger's weights out: a conditional random field by AdaGrad over shuffled texts (Duchi, Hazan
// and Singer, "Adaptive subgradient methods", JMLR 2011). Seeded: same texts, same weights.
import { Chain } from '../../../src/mentions/tagger/chain.ts';
import { packTagger } from '../../../src/mentions/tagger/model.ts';
import { mayFollow, OUTSIDE } from '../../../src/mentions/tagger/tags.ts';
import { seeded, shuffle } from '../random.ts';
import type { TaggedText } from './examples.ts';

export interface FitOptions {
  readonly about: string;
  readonly kinds: readonly string[];
  readonly epochs?: number;
  /** Rarer features would only remember single texts. */
  readonly minCount?: number;
  readonly rate?: number;
  readonly decay?: number;
}

/** Smaller slopes are not worth their time. */
const SMALLEST_SLOPE = 1e-3;
const SMALLEST_KEPT = 0.04;
/** A signed byte then reaches 3.2. */
const SCALE = 0.025;

interface Indexed {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly tags: Uint8Array;
}

/** The packed model; see packTagger. */
export function fitTagger(texts: readonly TaggedText[], options: FitOptions): Buffer {
  const { kinds, about, epochs = 6, minCount = 2, rate = 0.03, decay = 2e-5 } = options;
  const chain = new Chain(kinds.length);
  const { tags } = chain;
  const index = indexFeatures(texts, minCount);
  const examples = texts.map((text) => indexed(text, index, tags));
  const weights = new Float32Array(index.size * tags);
  const squares = new Float32Array(index.size * tags).fill(1e-2);
  const moves = new Float32Array(tags * tags);
  const moveSquares = new Float32Array(tags * tags).fill(1);
  const mean = new Float32Array(weights.length);
  const meanMoves = new Float32Array(moves.length);
  const averaged = Math.ceil(epochs / 2);
  const order = examples.map((_, i) => i);
  const random = seeded(5);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const example = examples[i];
      if (!example || example.tags.length === 0) continue;
      chain.setTransitions(moves);
      chain.run(emissionsOf(example, weights, tags), example.tags.length);
      updateWeights(chain, example, weights, squares, rate, decay);
      updateMoves(chain, example, moves, moveSquares, rate);
    }
    if (epoch < epochs - averaged) continue;
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (weights[i] ?? 0) / averaged;
    for (let i = 0; i < moves.length; i++)
      meanMoves[i] = (meanMoves[i] ?? 0) + (moves[i] ?? 0) / averaged;
  }
  return packed({ about, kinds, scale: SCALE }, index, meanMoves, mean, tags);
}

function indexFeatures(texts: readonly TaggedText[], minCount: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of texts) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, n]) => n >= minCount).map(([feature]) => feature);
  return new Map(kept.sort((a, b) => a - b).map((feature, i) => [feature, i]));
}

function indexed(text: TaggedText, index: ReadonlyMap<number, number>, tags: number): Indexed {
  const rows: number[] = [];
  const starts = new Int32Array(text.starts.length);
  for (let i = 0; i < text.tags.length; i++) {
    for (let f = text.starts[i] ?? 0; f < (text.starts[i + 1] ?? 0); f++) {
      const row = index.get(text.features[f] ?? 0);
      if (row !== undefined) rows.push(row * tags);
    }
    starts[i + 1] = rows.length;
  }
  return { starts, rows: Int32Array.from(rows), tags: text.tags };
}

let emissions = new Float64Array(0);

function emissionsOf(example: Indexed, weights: Float32Array, tags: number): Float64Array {
  const size = example.tags.length * tags;
  if (emissions.length < size) emissions = new Float64Array(size * 2);
  emissions.fill(0, 0, size);
  for (let i = 0; i < example.tags.length; i++) {
    const at = i * tags;
    for (let f = example.starts[i] ?? 0; f < (example.starts[i + 1] ?? 0); f++) {
      const row = example.rows[f] ?? 0;
      for (let t = 0; t < tags; t++)
        emissions[at + t] = (emissions[at + t] ?? 0) + (weights[row + t] ?? 0);
    }
  }
  return emissions;
}

/** Probability minus truth is the slope of every feature at the piece. */
function updateWeights(
  chain: Chain,
  example: Indexed,
  weights: Float32Array,
  squares: Float32Array,
  rate: number,
  decay: number,
): void {
  for (let i = 0; i < example.tags.length; i++) {
    for (let t = 0; t < chain.tags; t++) {
      const slope = chain.marginal(i, t) - (example.tags[i] === t ? 1 : 0);
      if (Math.abs(slope) < SMALLEST_SLOPE) continue;
      for (let f = example.starts[i] ?? 0; f < (example.starts[i + 1] ?? 0); f++) {
        const at = (example.rows[f] ?? 0) + t;
        const weight = weights[at] ?? 0;
        const step = slope + decay * weight;
        const square = (squares[at] ?? 0) + step * step;
        squares[at] = square;
        weights[at] = weight - (rate * step) / Math.sqrt(square);
      }
    }
  }
}

function updateMoves(
  chain: Chain,
  { tags: truth }: Indexed,
  moves: Float32Array,
  squares: Float32Array,
  rate: number,
): void {
  const { tags, forward, backward, potentials, scales } = chain;
  const slopes = new Float64Array(tags * tags);
  for (let i = 0; i < truth.length; i++) {
    const at = i * tags;
    for (let s = 0; s < tags; s++) {
      const from = i === 0 ? (s === OUTSIDE ? 1 : 0) : (forward[at - tags + s] ?? 0);
      if (from < 1e-6) continue;
      for (let t = 0; t < tags; t++) {
        if (!mayFollow(s, t) || (i === 0 && t > 0 && t % 2 === 0)) continue;
        slopes[s * tags + t] =
          (slopes[s * tags + t] ?? 0) +
          (from *
            (chain.moves[s * tags + t] ?? 0) *
            (potentials[at + t] ?? 0) *
            (backward[at + t] ?? 0)) /
            (scales[i] ?? 1);
      }
    }
    const told = (truth[i - 1] ?? OUTSIDE) * tags + (truth[i] ?? 0);
    slopes[told] = (slopes[told] ?? 0) - 1;
  }
  for (let i = 0; i < slopes.length; i++) {
    const slope = slopes[i] ?? 0;
    const square = (squares[i] ?? 0) + slope * slope;
    squares[i] = square;
    moves[i] = (moves[i] ?? 0) - (rate * slope) / Math.sqrt(square);
  }
}

/** Features that say next to nothing are left out. */
function packed(
  head: Parameters<typeof packTagger>[0],
  index: ReadonlyMap<number, number>,
  moves: Float32Array,
  weights: Float32Array,
  tags: number,
): Buffer {
  const kept = [...index].filter(([, i]) =>
    weights.subarray(i * tags, (i + 1) * tags).some((weight) => Math.abs(weight) >= SMALLEST_KEPT),
  );
  const rows = new Float32Array(kept.length * tags);
  kept.forEach(([, i], k) => {
    rows.set(weights.subarray(i * tags, (i + 1) * tags), k * tags);
  });
  return packTagger(
    head,
    Int32Array.from(kept, ([feature]) => feature),
    moves,
    rows,
  );
}

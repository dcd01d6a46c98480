// Random histories of a graph for property tests: papers come, change what they say or when they appeared, and join.
import fc from 'fast-check';
import type { GraphStore } from '../../../src/graph/store.ts';
import type { PaperSketch } from '../papers.ts';
import { put } from './harness.ts';

/** Also other spellings, so that names are voted on and ties settled. */
export const SPELLINGS = ['BERT', 'GPT-2', 'LoRA', 'CLIP', 'ViT', 'T5', 'lora', 'LORA', 'bert'];

/** Days, months and years, the ends of growth's windows among them, and no date. */
const DATES = [
  undefined,
  '2021',
  '2022',
  '2022-03',
  '2022-06-30',
  '2023-01-01',
  '2023-01',
  '2023-06',
  '2023-09-05',
  '2023-12-31',
  '2023',
  '2024-01',
];

export const MOST_PAPERS = 9;

export interface PaperStep {
  readonly number: number;
  readonly on: string | undefined;
  readonly mentions: readonly string[];
  /** A paper with a higher number that it takes over for good. */
  readonly takes: number | undefined;
  readonly withdrawn: boolean;
}

export type History = readonly (readonly PaperStep[])[];

/** Histories of many concepts in a few papers each. */
export const HISTORY = historiesOf(SPELLINGS, { minLength: 1, maxLength: 6 });

/** Histories of two concepts that most papers name, so that they have a place among those that grow. */
export const HISTORY_OF_FEW = historiesOf(['LoRA', 'BERT', 'lora'], { minLength: 4, maxLength: 9 });

function historiesOf(
  spellings: readonly string[],
  papersOfBatch: { minLength: number; maxLength: number },
): fc.Arbitrary<History> {
  return fc.array(batchOf(spellings, papersOfBatch), { minLength: 1, maxLength: 6 });
}

/** Papers that come at once. */
export function batchOf(
  spellings: readonly string[],
  papersOfBatch: { minLength: number; maxLength: number },
): fc.Arbitrary<readonly PaperStep[]> {
  const step = fc
    .record({
      number: fc.nat({ max: MOST_PAPERS - 1 }),
      on: fc.constantFrom(...DATES),
      mentions: fc.uniqueArray(fc.constantFrom(...spellings), { maxLength: 5 }),
      takes: fc.option(fc.integer({ min: 1, max: MOST_PAPERS }), { nil: undefined, freq: 5 }),
      withdrawn: fc.nat({ max: 7 }).map((number) => number === 7),
    })
    .map((made) => ({ ...made, takes: (made.takes ?? 0) > made.number ? made.takes : undefined }));
  return fc.uniqueArray(step, { selector: ({ number }) => number, ...papersOfBatch });
}

/** Puts each batch in; gives the papers as they stand in the end. */
export async function live(store: GraphStore, history: History): Promise<PaperSketch[]> {
  const life = new Life();
  for (const batch of history) await put(store, life.add(batch));
  return life.papers();
}

/** Which papers there are, and which of them others took over. */
export class Life {
  readonly #taken = new Map<number, number>();
  readonly #latest = new Map<number, PaperSketch>();

  /** The papers to put in. */
  add(batch: readonly PaperStep[]): PaperSketch[] {
    const touched = new Map<number, PaperSketch>();
    for (const { number, on, mentions, takes, withdrawn } of batch) {
      if (this.#taken.has(number)) continue;
      if (takes !== undefined && !this.#taken.has(takes) && !touched.has(takes)) {
        for (const [paper, by] of this.#taken) if (by === takes) this.#taken.set(paper, number);
        this.#taken.set(takes, number);
        this.#latest.delete(takes);
      }
      const others = [...this.#taken].filter(([, by]) => by === number).map(([paper]) => paper);
      const own = { on, mentions, withdrawn };
      touched.set(number, sketchOf(number, own, others));
    }
    const there = [...touched].filter(([number]) => !this.#taken.has(number));
    for (const [number, sketch] of there) this.#latest.set(number, sketch);
    return there.map(([, sketch]) => sketch);
  }

  /** As they stand now. */
  papers(): PaperSketch[] {
    return [...this.#latest.values()];
  }
}

function sketchOf(
  number: number,
  { on, mentions, withdrawn }: Pick<PaperStep, 'on' | 'mentions' | 'withdrawn'>,
  takenOver: readonly number[],
): PaperSketch {
  const arxiv = arxivOf(number);
  return {
    arxiv,
    title: `Paper ${number}`,
    mentions: mentions.map((name, i) => (i === 0 ? { name, role: 'INTRODUCES' } : name)),
    ...(on !== undefined && { on }),
    records: [
      withdrawn ? { withdrawn: true as const } : {},
      ...takenOver.map((other) => ({ id: `record-${arxivOf(other)}-0`, arxiv: arxivOf(other) })),
    ],
    keys: takenOver.map((other) => `arxiv:${arxivOf(other)}`),
  };
}

export function arxivOf(number: number): string {
  return `2401.0000${number}`;
}

// The chain's sums against a plain count over all sequences of tags.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chain } from '../../../src/mentions/tagger/chain.ts';
import { addWeights, packRows } from '../../../src/mentions/tagger/packed-sums.ts';
import {
  beginOf,
  insideOf,
  mayFollow,
  OUTSIDE,
  tagCount,
} from '../../../src/mentions/tagger/tags.ts';

const KINDS = 2;
const TAGS = 5;
const SCALE = 0.025;

interface Sums {
  readonly moves: readonly number[];
  readonly steps: readonly (readonly number[])[];
}

function sumsOf(tags: number, longest: number): fc.Arbitrary<Sums> {
  const size = (length: number) => ({ minLength: length, maxLength: length });
  return fc.record({
    moves: fc.array(fc.double({ min: -2, max: 2, noNaN: true }), size(tags * tags)),
    steps: fc.array(fc.array(fc.integer({ min: -80, max: 80 }), size(tags)), {
      minLength: 1,
      maxLength: longest,
    }),
  });
}

const sums = sumsOf(TAGS, 5);

/** Every allowed sequence of tags with its probability. */
function sequences({ moves, steps }: Sums): { tags: number[]; chance: number }[] {
  let all: { tags: number[]; chance: number }[] = [{ tags: [], chance: 1 }];
  for (const row of steps) {
    all = all.flatMap(({ tags, chance }) => {
      const before = tags.at(-1) ?? OUTSIDE;
      return [...row.keys()]
        .filter((tag) => mayFollow(before, tag))
        .map((tag) => ({
          tags: [...tags, tag],
          chance:
            chance * Math.exp((moves[before * row.length + tag] ?? 0) + (row[tag] ?? 0) * SCALE),
        }));
    });
  }
  const total = all.reduce((sum, { chance }) => sum + chance, 0);
  return all.map(({ tags, chance }) => ({ tags, chance: chance / total }));
}

function chainOf({ moves, steps }: Sums, kinds = KINDS): Chain {
  const chain = new Chain(kinds);
  chain.setTransitions(Float64Array.from(moves));
  chain.run(
    Float64Array.from(steps.flat(), (step) => step * SCALE),
    steps.length,
  );
  return chain;
}

function chanceOf(all: ReturnType<typeof sequences>, holds: (tags: number[]) => boolean): number {
  return all.filter(({ tags }) => holds(tags)).reduce((sum, { chance }) => sum + chance, 0);
}

describe('a chain of tags', () => {
  it.each([
    { kinds: KINDS, longest: 5 },
    { kinds: 7, longest: 3 },
  ])(
    'gives each tag of $kinds kinds the share of the sequences that have it',
    ({ kinds, longest }) => {
      const tagsOfKinds = tagCount(kinds);
      fc.assert(
        fc.property(sumsOf(tagsOfKinds, longest), (given) => {
          const all = sequences(given);
          const chain = chainOf(given, kinds);
          for (let i = 0; i < given.steps.length; i++) {
            for (let tag = 0; tag < tagsOfKinds; tag++) {
              expect(chain.marginal(i, tag)).toBeCloseTo(
                chanceOf(all, (tags) => tags[i] === tag),
                5,
              );
            }
          }
        }),
        { numRuns: 30 },
      );
    },
  );

  it('gives each span the share of the sequences in which it is one entity', () => {
    fc.assert(
      fc.property(sums, (given) => {
        const all = sequences(given);
        const chain = chainOf(given);
        const { length } = given.steps;
        for (let from = 0; from < length; from++) {
          for (let to = from + 1; to <= length; to++) {
            for (let kind = 0; kind < KINDS; kind++) {
              const reaches = (tags: number[]) =>
                tags[from] === beginOf(kind) &&
                tags.slice(from + 1, to).every((tag) => tag === insideOf(kind));
              const isSpan = (tags: number[]) => reaches(tags) && tags[to] !== insideOf(kind);
              expect(chain.spanProbability(from, to, kind)).toBeCloseTo(chanceOf(all, isSpan), 5);
              expect(chain.reach(from, to - from, kind)).toBeCloseTo(chanceOf(all, reaches), 5);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says the same of sums that are packed by twos', () => {
    fc.assert(
      fc.property(sums, (given) => {
        const plain = chainOf(given);
        const packed = new Chain(KINDS);
        packed.setTransitions(Float64Array.from(given.moves));
        const powers = Float64Array.from({ length: 400 }, (_, i) => Math.exp(-i * SCALE));
        const { length } = given.steps;
        const rows = packRows(Int8Array.from(given.steps.flat()), TAGS);
        const sums = new Int32Array(2 * rows.length);
        addWeights(sums, 0, rows, 0, rows.length);
        packed.runPacked(sums, 0, length, powers);
        for (let i = 0; i < length; i++) {
          for (let tag = 0; tag < TAGS; tag++) {
            expect(packed.marginal(i, tag)).toBeCloseTo(plain.marginal(i, tag), 9);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

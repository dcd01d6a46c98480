import { describe, expect, test } from 'vitest';
import { readDistribution } from '../../../bench/generate/distribution.ts';
import { generatePapers } from '../../../bench/generate/papers.ts';
import { pickBy } from '../../../bench/generate/pick.ts';
import { Urn } from '../../../bench/generate/urn.ts';
import { nameOf, wordOf } from '../../../bench/generate/words.ts';
import { seededRandom } from '../../../src/analytics/random.ts';
import { decodeMentions } from '../../../src/model/mention-codec.ts';

const like = readDistribution();
const COUNT = 2_000;

describe('generated papers', () => {
  const papers = [...generatePapers(like, COUNT, 1)];
  const mentions = papers.map((paper) => decodeMentions(paper.mentions));

  test('are as many as were asked for, each with an id of its own, oldest first', () => {
    const ids = papers.map(({ record }) => record.arxiv ?? '');
    expect(new Set(ids).size).toBe(COUNT);
    expect(ids).toEqual([...ids].sort());
  });

  test('are the same for the same seed and others for another', () => {
    expect([...generatePapers(like, 20, 7)]).toEqual([...generatePapers(like, 20, 7)]);
    expect([...generatePapers(like, 20, 7)]).not.toEqual([...generatePapers(like, 20, 8)]);
  });

  test('hold each mention where it says, in the sentence it says', () => {
    for (const [i, { record }] of papers.slice(0, 200).entries()) {
      for (const { surface, source, sentence } of mentions[i] ?? []) {
        expect(record.sourceAbstract.slice(source.start, source.end)).toBe(surface);
        expect(sentence.start).toBeLessThanOrEqual(source.start);
        expect(sentence.end).toBeGreaterThan(source.end);
      }
    }
  });

  test('name as many concepts as real papers do', () => {
    const weighted = like.conceptsPerPaper.reduce((sum, papersOf, n) => sum + papersOf * n, 0);
    const real = weighted / like.papers;
    const found = mentions.map((own) => new Set(own.map(({ concept }) => concept.slug)).size);
    const mean = found.reduce((sum, n) => sum + n, 0) / COUNT;
    expect(Math.abs(mean / real - 1)).toBeLessThan(0.05);
  });
});

describe('an urn', () => {
  test('gives as many different things and single ones as it is told of', () => {
    const told = { draws: 20_000, distinct: 6_000, single: 4_200 };
    const urn = new Urn(told);
    const random = seededRandom(5);
    const counts = new Map<number, number>();
    for (let i = 0; i < told.draws; i++) {
      const thing = urn.draw(random, () => false);
      counts.set(thing, (counts.get(thing) ?? 0) + 1);
    }
    const single = [...counts.values()].filter((count) => count === 1).length;
    expect(Math.abs(counts.size / told.distinct - 1)).toBeLessThan(0.1);
    expect(Math.abs(single / told.single - 1)).toBeLessThan(0.15);
  });

  test('does not give what is refused', () => {
    const urn = new Urn({ draws: 1_000, distinct: 50, single: 10 });
    const random = seededRandom(5);
    const drawn = new Set<number>();
    for (let i = 0; i < 200; i++) {
      const thing = urn.draw(random, (one) => drawn.has(one));
      expect(drawn.has(thing)).toBe(false);
      drawn.add(thing);
    }
  });
});

test('picks come as often as their weights say, and what weighs nothing never', () => {
  const pick = pickBy([1, 0, 3]);
  const random = seededRandom(3);
  const counts = [0, 0, 0];
  for (let i = 0; i < 40_000; i++) {
    const place = pick(random);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  expect(counts[1]).toBe(0);
  expect(Math.abs((counts[2] ?? 0) / (counts[0] ?? 1) - 3)).toBeLessThan(0.15);
  expect(() => pickBy([0, 0])).toThrow(RangeError);
});

test('each number is another word and another name', () => {
  const numbers = Array.from({ length: 30_000 }, (_one, number) => number);
  expect(new Set(numbers.map(wordOf)).size).toBe(numbers.length);
  expect(new Set(numbers.map(nameOf)).size).toBe(numbers.length);
});

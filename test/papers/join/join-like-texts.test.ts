// Joining by text, found through an index: the same as comparing every pair, at a cost that does not grow with pairs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperRecord } from '../../../src/model/paper.ts';
import { openGroups } from '../../../src/papers/join/groups.ts';
import { joinLikeTexts } from '../../../src/papers/join/join-like-texts.ts';
import { isSameText, type JoinText, joinTextOf } from '../../../src/papers/join/same-text.ts';
import { joinRecords } from '../../../src/papers/join.ts';
import { recordOf } from '../records.ts';

const isTextOnly = ({ arxiv, doi }: PaperRecord) => arxiv === undefined && doi === undefined;

/** As the rule says it: each record that looks, with every other, in order. */
function joinPairByPair(records: readonly PaperRecord[]) {
  const groups = openGroups(records);
  const texts = records.map((record) => joinTextOf(record.sourceAbstract));
  records.forEach((record, place) => {
    if (!isTextOnly(record)) return;
    texts.forEach((text, other) => {
      const own = texts[place];
      if (other !== place && own && isSameText(own, text)) groups.unite(place, other);
    });
  });
  return groups.list();
}

function joinByIndex(records: readonly PaperRecord[]) {
  const groups = openGroups(records);
  const byFold = new Map<string, JoinText>();
  const texts = records.map((record) => {
    const text = joinTextOf(record.sourceAbstract);
    const known = byFold.get(text.folded) ?? text;
    byFold.set(text.folded, known);
    return known;
  });
  const block = {
    places: [...records.keys()],
    textOf: (place: number) => texts[place] ?? joinTextOf(''),
    looks: (place: number) => records[place] !== undefined && isTextOnly(records[place]),
  };
  joinLikeTexts(block, groups, () => undefined);
  return groups.list();
}

/** Words of which some are dropped, added or exchanged: around the similarity at which texts are one. */
const anyAbstract = fc
  .record({
    base: fc.constantFrom(5, 9, 10, 15, 20, 45),
    dropped: fc.integer({ min: 0, max: 5 }),
    added: fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 5 }),
    start: fc.constantFrom('', 'a sentence that many abstracts of one house begin with '.repeat(4)),
  })
  .map(({ base, dropped, added, start }) => {
    const words = Array.from({ length: base }, (_, i) => `word${i}`).slice(dropped);
    return `${start}${[...words, ...added.map((n) => `more${n}`)].join(' ')}`;
  });

const anyRecord = fc
  .record({
    sourceAbstract: fc.oneof(fc.constant(''), anyAbstract),
    arxiv: fc.option(fc.constantFrom('2106.00001', '2106.00002'), { nil: undefined, freq: 2 }),
    doi: fc.option(fc.constantFrom('10.1/a', '10.1/b'), { nil: undefined, freq: 2 }),
  })
  .map(({ sourceAbstract, arxiv, doi }) =>
    recordOf({ sourceAbstract, ...(arxiv && { arxiv }), ...(doi && { doi }) }),
  );

describe('joinLikeTexts', () => {
  it('joins what comparing every pair joins', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 25 }), (records) => {
        expect(joinByIndex(records)).toEqual(joinPairByPair(records));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Numbers that look like chance and are the same in every run (a linear congruential generator). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Few words that many use, many that few do, as in prose. */
function prose(next: () => number): string {
  return Array.from({ length: 80 }, () => `w${Math.floor(next() ** 3 * 20_000)}`).join(' ');
}

/** Abstracts of records that all bear one title. */
const SHAPES: Readonly<Record<string, (i: number, next: () => number) => string>> = {
  'abstracts that have nothing but words in common': (_, next) => prose(next),
  'abstracts of one form': (i) => `Erratum to volume ${i}, pages ${i % 50} to ${(i % 50) + 7}.`,
  'abstracts that begin alike': (i, next) =>
    `${'As before, we begin. '.repeat(12)} ${i} ${prose(next)}`,
  'one abstract': () => 'We begin here.',
  'no abstract': () => '',
};

describe.each(Object.entries(SHAPES))('many papers of one title with %s', (_, abstractOf) => {
  function comparisons(count: number, given: (i: number) => Partial<PaperRecord>): number {
    const next = chance(7);
    const records = Array.from({ length: count }, (_record, i) =>
      recordOf({
        sourceTitle: 'Introduction',
        sourceAbstract: abstractOf(i, next),
        ...given(i),
      }),
    );
    let compared = 0;
    joinRecords(records, () => compared++);
    return compared;
  }

  it.each([
    ['without ids', (i: number) => ({ url: `https://example.org/${i}` })],
    [
      'half of them with arXiv ids',
      (i: number) => (i % 2 ? { arxiv: `2106.${i}` } : { url: `${i}` }),
    ],
    ['all of one number', (i: number) => ({ ownId: '1', url: `${i}` })],
  ])('%s cost few more comparisons than there are papers', (_case, given) => {
    expect(comparisons(2_000, given)).toBeLessThan(2 * 2_000);
  });
});

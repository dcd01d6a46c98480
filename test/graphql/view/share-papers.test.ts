import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharePapers } from '../../../src/graphql/view/share-papers.ts';

describe('a share of papers', () => {
  it.each([
    [[3, 4, 5], 12, { papers: 5, isCut: false }],
    [[3, 4, 5], 11, { papers: 4, isCut: true }],
    [[1, 100, 100], 101, { papers: 50, isCut: true }],
    [[9, 9, 9], 2, { papers: 1, isCut: true }],
    [[], 10, { papers: 1, isCut: false }],
  ])('of %j within %i is %j', (counts, budget, share) => {
    expect(sharePapers(counts, budget)).toEqual(share);
  });

  it('reads no more than the budget, and no paper less than it could', () => {
    const read = (counts: readonly number[], papers: number) =>
      counts.reduce((sum, count) => sum + Math.min(count, papers), 0);
    fc.assert(
      fc.property(
        fc.array(fc.nat(100), { minLength: 1 }),
        fc.integer({ min: 200, max: 900 }),
        (counts, budget) => {
          const { papers, isCut } = sharePapers(counts, budget);
          expect(read(counts, papers)).toBeLessThanOrEqual(budget);
          if (isCut) expect(read(counts, papers + 1)).toBeGreaterThan(budget);
          else expect(papers).toBeGreaterThanOrEqual(Math.max(...counts));
        },
      ),
    );
  });
});

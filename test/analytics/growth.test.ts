import { describe, expect, test } from 'vitest';
import { growthOf, growthScore, growthWindows } from '../../src/analytics/growth.ts';

const LIFE = [
  { period: 0, papers: 50 },
  { period: 202300, papers: 50 },
  { period: 202309, papers: 2 },
  { period: 202310, papers: 4 },
  { period: 202312, papers: 1 },
  { period: 202401, papers: 8 },
  { period: 202403, papers: 9 },
];
const ALL = [...LIFE, { period: 202404, papers: 3 }];

describe('growth', () => {
  test('compares the months up to the newest of the graph with as many before', () => {
    expect(growthOf(LIFE, ALL, 3)).toEqual({
      until: 202404,
      recent: 9,
      before: 9,
      allRecent: 12,
      allBefore: 9,
    });
    expect(growthOf(LIFE, ALL, 6)).toMatchObject({ recent: 18, before: 6 });
  });

  test('has two windows side by side', () => {
    expect(growthWindows(202402, 3)).toEqual({
      recent: { since: 202312, until: 202402 },
      before: { since: 202309, until: 202311 },
    });
  });

  test('has a score that does not let little lead', () => {
    const growth = { until: 202404, allRecent: 1, allBefore: 1 };
    expect(growthScore({ ...growth, recent: 15, before: 5 }, 5)).toBe(2);
    expect(growthScore({ ...growth, recent: 1, before: 0 }, 5)).toBeCloseTo(1.2);
  });

  test('is not known where no paper tells its month', () => {
    expect(growthOf([], [{ period: 202300, papers: 3 }], 3)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { buildTrend, type Interval, peakOf, rangeOf } from '../../src/analytics/trend.ts';

const LIFE = [
  { period: 0, papers: 7 },
  { period: 202300, papers: 2 },
  { period: 202311, papers: 1 },
  { period: 202401, papers: 3 },
  { period: 202402, papers: 3 },
];
const ALL = [
  { period: 0, papers: 9 },
  { period: 202211, papers: 1 },
  { period: 202300, papers: 5 },
  { period: 202311, papers: 10 },
  { period: 202312, papers: 10 },
  { period: 202401, papers: 6 },
  { period: 202402, papers: 4 },
  { period: 202403, papers: 8 },
];
const RANGE = { since: 202311, until: 202403 };

function points(interval: Interval) {
  const { points: all } = buildTrend(LIFE, ALL, interval, RANGE);
  return all.map(({ name, papers, allPapers }) => [name, papers, allPapers]);
}

describe('a trend', () => {
  test.each([
    [
      'MONTH',
      [
        ['2023-11', 1, 10],
        ['2023-12', 0, 10],
        ['2024-01', 3, 6],
        ['2024-02', 3, 4],
        ['2024-03', 0, 8],
      ],
    ],
    [
      'QUARTER',
      [
        ['2023-Q4', 1, 20],
        ['2024-Q1', 6, 18],
      ],
    ],
    [
      'YEAR',
      [
        ['2023', 3, 25],
        ['2024', 6, 18],
      ],
    ],
  ] as const)(
    'by %s has no gaps, and papers of a year alone in its years only',
    (interval, expected) => {
      expect(points(interval)).toEqual(expected);
    },
  );

  test('tells the months of a point', () => {
    const [point] = buildTrend(LIFE, ALL, 'QUARTER', { since: 202402, until: 202402 }).points;
    expect(point).toMatchObject({ since: 202401, until: 202403, papers: 6 });
  });

  test('counts beside what it has no month for', () => {
    expect(buildTrend(LIFE, ALL, 'MONTH', RANGE)).toMatchObject({ yearOnly: 2, undated: 7 });
  });

  test('peaks at the first of several highest points, and nowhere without papers', () => {
    expect(peakOf(buildTrend(LIFE, ALL, 'MONTH', RANGE))).toMatchObject({ name: '2024-01' });
    const empty = buildTrend(LIFE, ALL, 'MONTH', { since: 202403, until: 202403 });
    expect(peakOf(empty)).toBeUndefined();
    expect(buildTrend(LIFE, ALL, 'MONTH', undefined).points).toEqual([]);
    expect(buildTrend(LIFE, ALL, 'MONTH', { since: 202404, until: 202403 }).points).toEqual([]);
  });

  test('reaches from the first to the last month; a year without month counts where points are years', () => {
    expect(rangeOf(LIFE, 'MONTH')).toEqual({ since: 202311, until: 202402 });
    expect(rangeOf(LIFE, 'YEAR')).toEqual({ since: 202301, until: 202402 });
    const lone = [{ period: 202300, papers: 1 }];
    expect(rangeOf(lone, 'YEAR')).toEqual({ since: 202301, until: 202312 });
    expect(rangeOf(lone, 'QUARTER')).toBeUndefined();
  });
});

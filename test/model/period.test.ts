import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isMonth,
  monthNumber,
  monthOf,
  papersWithin,
  periodName,
  periodOf,
} from '../../src/model/period.ts';

test.each([
  ['2024-10-16|day|arxiv:1', 202410, '2024-10'],
  ['2024-01|month|arxiv:1', 202401, '2024-01'],
  ['2024|year|arxiv:1', 202400, '2024'],
  ['0000|unknown|arxiv:1', 0, '0000'],
])('%s is counted in %i', (date, period, name) => {
  expect(periodOf(date)).toBe(period);
  expect(periodName(period)).toBe(name);
  expect(isMonth(period)).toBe(name.length === 7);
});

test('months are numbered without gaps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120_000 }), (number) => {
      expect(monthNumber(monthOf(number))).toBe(number);
      expect(isMonth(monthOf(number))).toBe(true);
    }),
  );
  expect(monthOf(monthNumber(202312) + 1)).toBe(202401);
});

test.each([
  [202301, 202312, 7],
  [202302, 202312, 4],
  [202301, 202401, 15],
  [202304, 202303, 0],
])('from %i to %i only what lies wholly within is counted', (since, until, papers) => {
  const life = [
    { period: 0, papers: 100 },
    { period: 202300, papers: 2 },
    { period: 202301, papers: 1 },
    { period: 202312, papers: 4 },
    { period: 202400, papers: 100 },
    { period: 202401, papers: 8 },
  ];
  expect(papersWithin(life, { since, until })).toBe(papers);
});

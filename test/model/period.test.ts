import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMonth, monthNumber, monthOf, periodName, periodOf } from '../../src/model/period.ts';

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

import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { intervalOf } from '../../src/graph/date-interval.ts';
import { sortKeyOf } from '../../src/graph/sort-key.ts';
import { boundsOf } from '../../src/graph/window.ts';
import type { PaperDate, PaperKey, Precision } from '../../src/model/paper.ts';

const PRECISIONS: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };
const dateOf = (on: string | null): PaperDate => ({
  on,
  precision: PRECISIONS[on?.length ?? 0] ?? 'unknown',
});

describe('the interval of a date', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-03-05', '2024-03-05', '2024-03-05'],
  ])('%s is from %s to %s', (on, from, to) => {
    expect(intervalOf(dateOf(on))).toEqual({ from, to });
  });

  test('an unknown date has none', () => {
    expect(intervalOf(dateOf(null))).toBeUndefined();
  });
});

test('sort keys descending are newest first, undated last, equal dates by key', () => {
  const keys = [null, '2023-12-31', '2024', '2024-03', '2024-03-05', '2024-04-01'].flatMap((on) =>
    ['arxiv:1', 'arxiv:2'].map((key) => sortKeyOf(dateOf(on), key as PaperKey)),
  );
  expect(keys.sort().reverse()).toEqual([
    '2024|year|arxiv:2',
    '2024|year|arxiv:1',
    '2024-04-01|day|arxiv:2',
    '2024-04-01|day|arxiv:1',
    '2024-03|month|arxiv:2',
    '2024-03|month|arxiv:1',
    '2024-03-05|day|arxiv:2',
    '2024-03-05|day|arxiv:1',
    '2023-12-31|day|arxiv:2',
    '2023-12-31|day|arxiv:1',
    '0000|unknown|arxiv:2',
    '0000|unknown|arxiv:1',
  ]);
});

describe('the bounds of a window', () => {
  const dates = [
    null,
    '2023',
    '2023-12',
    '2023-12-31',
    '2024',
    '2024-02',
    '2024-02-29',
    '2024-03-01',
  ];
  const days = [
    undefined,
    '2023',
    '2023-12',
    '2024',
    '2024-02',
    '2024-02-28',
    '2024-02-29',
    '2024-12-31',
  ];
  const windows = days.flatMap((since) => days.map((until) => [since, until] as const));

  test.each(windows)(
    'from %s until %s no sort key range loses a paper that lies within',
    (since, until) => {
      const bounds = boundsOf({ ...(since && { since }), ...(until && { until }) });
      for (const on of dates) {
        const interval = intervalOf(dateOf(on));
        const key = sortKeyOf(dateOf(on), 'arxiv:1' as PaperKey);
        const isOpen = since === undefined && until === undefined;
        const isWithin =
          interval !== undefined &&
          interval.from >= (bounds.since ?? '') &&
          interval.to <= (bounds.until ?? '9999');
        if (isOpen || isWithin) expect(key < bounds.after && key > bounds.before).toBe(true);
        if (!isOpen && on === null) expect(key > bounds.before).toBe(false);
      }
    },
  );

  test.each(['24', '2024-3', '2024-13', '2024-02-30', '2023-02-29', 'yesterday'])(
    'refuse %s, which is no date',
    (since) => {
      expect(() => boundsOf({ since })).toThrow(UsageError);
    },
  );
});

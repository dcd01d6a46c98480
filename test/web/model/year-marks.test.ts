import { describe, expect, it } from 'vitest';
import { groupPoints } from '../../../web/model/group-points.ts';
import { yearMarks } from '../../../web/model/year-marks.ts';

/** Months from `2020-11` on. */
function months(count: number) {
  return Array.from({ length: count }, (_, i) => {
    const month = 10 + i;
    const period = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return { period, papers: 1 };
  });
}

describe('marks of years', () => {
  it('stand where a year begins, not where the bars do in the midst of one', () => {
    const marks = yearMarks(groupPoints(months(16), 90), 8);
    expect(marks).toEqual([
      { year: '2021', at: 2 / 16 },
      { year: '2022', at: 14 / 16 },
    ]);
  });

  it('leave years out where all of them would not fit', () => {
    const marks = yearMarks(groupPoints(months(12 * 9), 120), 5);
    expect(marks.map(({ year }) => year)).toEqual(['2022', '2024', '2026', '2028']);
  });
});

// Small functions of text and time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableDate } from '../../../web/model/dates.ts';
import { groupPoints } from '../../../web/model/group-points.ts';
import { segmentsOf } from '../../../web/model/marks.ts';
import { colourAlong, mixColours } from '../../../web/model/mix-colours.ts';

describe('a marked text', () => {
  it('is cut at its marks', () => {
    const segments = segmentsOf('LoRA for BERT', [
      { start: 9, end: 13 },
      { start: 0, end: 4 },
    ]);
    expect(segments.map(({ text, mark }) => [text, mark !== undefined])).toEqual([
      ['LoRA', true],
      [' for ', false],
      ['BERT', true],
    ]);
  });

  it('shows the longer of two marks that begin together', () => {
    const [first] = segmentsOf('vision transformer', [
      { start: 0, end: 6 },
      { start: 0, end: 18 },
    ]);
    expect(first?.text).toBe('vision transformer');
  });

  it('is whole again when its parts are joined, whatever the marks', () => {
    const mark = fc.record({
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark), (text, marks) => {
        const whole = marks.filter(({ start }) => start >= 0);
        expect(
          segmentsOf(text, whole)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('a date', () => {
  it.each([
    ['2024-10-06', '6 Oct 2024'],
    ['2024-10', 'Oct 2024'],
    ['2024', '2024'],
    [null, 'undated'],
  ])('%s reads as %s', (date, text) => {
    expect(readableDate(date)).toBe(text);
  });
});

describe('months of a chart', () => {
  const months = Array.from({ length: 24 }, (_, i) => ({
    period: `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    papers: i,
  }));

  it.each([
    [24, 24, '2020-01', '2020-01'],
    [23, 8, '2020-Q1', '2020-03'],
    [3, 2, '2020', '2020-12'],
    [1, 2, '2020', '2020-12'],
  ])('of which %i fit are %i bars', (most, count, name, until) => {
    const bars = groupPoints(months, most);
    expect(bars).toHaveLength(count);
    expect(bars[0]).toMatchObject({ name, since: '2020-01', until });
    expect(bars.reduce((sum, { papers }) => sum + papers, 0)).toBe(276);
  });
});

describe('colours', () => {
  it('are mixed channel by channel', () => {
    expect(mixColours('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mixColours('#102030', '#ffffff', 0)).toBe('#102030');
  });

  it('run from the first stop to the last', () => {
    const stops = ['#000000', '#ff0000', '#ffffff'];
    expect([-1, 0, 0.5, 1, 2].map((place) => colourAlong(stops, place))).toEqual([
      '#000000',
      '#000000',
      '#ff0000',
      '#ffffff',
      '#ffffff',
    ]);
  });
});

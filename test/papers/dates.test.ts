// Dates in the spellings of sources.
import { describe, expect, it } from 'vitest';
import { findDate, findIsoDay } from '../../src/papers/dates.ts';

describe('findDate', () => {
  it.each([
    ['2024', '2024', 'year'],
    ['2024-10', '2024-10', 'month'],
    ['2024-10-16', '2024-10-16', 'day'],
    ['2024-2-9', '2024-02-09', 'day'],
    [' 2024-10-16T08:00:00.000Z', '2024-10-16', 'day'],
    ['2024-02-29', '2024-02-29', 'day'],
  ])('%s is %s, known to the %s', (text, on, precision) => {
    expect(findDate(text)).toEqual({ on, precision });
  });

  it.each(['2023-02-29', '2024-13', '2024-00-01', '16.10.2024', 'Oct 16', '', '20241016'])(
    'refuses "%s"',
    (text) => {
      expect(findDate(text)).toBeUndefined();
    },
  );
});

describe('findIsoDay', () => {
  it('reads RFC 1123 dates in UTC and days in ISO', () => {
    expect(findIsoDay('Mon, 11 Jan 2021 20:31:27 GMT')).toBe('2021-01-11');
    expect(findIsoDay('Sun, 1 Apr 2007 00:10:00 GMT')).toBe('2007-04-01');
    expect(findIsoDay('2022-11-07')).toBe('2022-11-07');
  });

  it('refuses less than a day and days that are none', () => {
    for (const text of ['2022-11', 'Mon, 31 Feb 2021 20:31:27 GMT', '11 Foo 2021', ''])
      expect(findIsoDay(text)).toBeUndefined();
  });
});

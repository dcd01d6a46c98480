// Which reading of a record holds.
import { describe, expect, it } from 'vitest';
import type { PaperRecord } from '../../src/model/paper.ts';
import { heldReading } from '../../src/papers/held-reading.ts';
import { recordOf } from './records.ts';

function reading(on: string | null, yearBy?: 'page' | 'as-of'): PaperRecord {
  return recordOf({
    id: 'x',
    published: { on, precision: on === null ? 'unknown' : 'day' },
    ...(yearBy === undefined ? {} : { yearBy }),
  });
}

describe('of two readings of a record', () => {
  const [early, late, none] = [
    reading('2024-07-14', 'page'),
    reading('2025-07-14', 'page'),
    reading(null, 'page'),
  ];

  it.each([
    ['the later of two years that pages settle', early, late, late],
    ['a year that a page settles before none', none, early, early],
    ['what the user says before what a page says', reading('2023-07-14', 'as-of'), late, 'same'],
  ])('%s holds, whichever comes first', (_, one, other, held) => {
    const expected = held === 'same' ? one : held;
    expect(heldReading(one, other)).toBe(expected);
    expect(heldReading(other, one)).toBe(expected);
  });

  it.each([
    ['two that spell their dates', reading('2025-07-14'), reading('2024-07-14')],
    ['what the user says twice', reading('2025-07-14', 'as-of'), reading('2024-07-14', 'as-of')],
    ['a stored one that does not tell what settled its year', reading('2025-07-14'), early],
  ])('the one read last holds: %s', (_, before, read) => {
    expect(heldReading(before, read)).toBe(read);
  });
});

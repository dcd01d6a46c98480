import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberFilter } from '../../src/mentions/number-filter.ts';
import { hashNumber } from '../../src/model/hash.ts';

describe('a filter of numbers', () => {
  it('holds every number that it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const filter = new NumberFilter(Int32Array.from(numbers));
        for (const number of numbers) expect(filter.mayHold(number)).toBe(true);
      }),
    );
  });

  it('refuses most others', () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => hashNumber(`n${i}`) | 0);
    const filter = new NumberFilter(Int32Array.from(numbers.slice(0, 10_000)));
    const taken = numbers.slice(10_000).filter((number) => filter.mayHold(number)).length;
    expect(taken).toBeLessThan(1_000);
  });
});

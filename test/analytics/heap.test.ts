import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Heap } from '../../src/analytics/heap.ts';

it('gives items in order, whatever the order they came in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = new Heap<number>((x, y) => x < y);
      for (const number of numbers) heap.push(number);
      expect(heap.least).toBe(numbers.length === 0 ? undefined : Math.min(...numbers));
      const given = numbers.map(() => heap.pop());
      expect(given).toEqual(numbers.toSorted((a, b) => a - b));
      expect(heap.pop()).toBeUndefined();
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leastTie, strengthOf, tieCost } from '../../src/analytics/tie-cost.ts';

const COUNTS = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 5_000 }), fc.nat({ max: 5_000 }))
  .map(([both, a, b]) => ({ both, a: both + a, b: both + b }));

it('costs less the more papers two concepts share, and more the more they are named elsewhere', () => {
  expect(tieCost(50, 100, 100)).toBeLessThan(tieCost(5, 100, 100));
  expect(tieCost(50, 100, 100)).toBeLessThan(tieCost(50, 100, 5_000));
  expect(strengthOf(1, 1, 1)).toBe(0.5);
});

it('makes two steps through a name of one paper dearer than the one around it', () => {
  expect(tieCost(1, 40, 1) + tieCost(1, 1, 60)).toBeGreaterThan(tieCost(1, 40, 60));
});

it('leaves out no tie that costs little enough', () => {
  fc.assert(
    fc.property(COUNTS, fc.double({ min: 0, max: 12, noNaN: true }), ({ both, a, b }, more) => {
      const cost = tieCost(both, a, b);
      expect(cost).toBeGreaterThan(0);
      const { minPapers, strength } = leastTie(cost + more, a);
      expect(both).toBeGreaterThanOrEqual(minPapers);
      expect(both * both).toBeGreaterThanOrEqual(strength * b);
    }),
  );
  expect(leastTie(Number.POSITIVE_INFINITY, 900)).toEqual({ minPapers: 1, strength: 0 });
});

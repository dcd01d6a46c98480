import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lift } from '../../src/analytics/lift.ts';
import { logLikelihood } from '../../src/analytics/log-likelihood.ts';
import { npmi } from '../../src/analytics/npmi.ts';

/** Papers that name both, one, the other and all, as they can be. */
const PAPERS = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(200))
  .map(([both, onlyA, onlyB, neither]) => ({
    both,
    a: both + onlyA,
    b: both + onlyB,
    total: both + onlyA + onlyB + neither,
  }))
  .filter(({ a, b, both }) => a > 0 && b > 0 && both > 0);

describe('measures of association', () => {
  test('are at their zero where two concepts are independent', () => {
    expect(lift(2, 4, 5, 10)).toBe(1);
    expect(npmi(2, 4, 5, 10)).toBeCloseTo(0);
    expect(logLikelihood(2, 4, 5, 10)).toBeCloseTo(0);
  });

  test('log-likelihood is that of the table, signed where the two avoid each other', () => {
    // Cells 110, 2442, 111, 29114: Dunning's own example, "the swiss".
    expect(logLikelihood(110, 110 + 2442, 110 + 111, 31777)).toBeCloseTo(270.72, 1);
    expect(logLikelihood(1, 50, 50, 100)).toBeLessThan(-100);
  });

  test('agree on whether a pair is oftener together than by chance', () => {
    fc.assert(
      fc.property(PAPERS, ({ both, a, b, total }) => {
        fc.pre(both * total !== a * b);
        const oftener = both * total > a * b;
        expect(lift(both, a, b, total) > 1).toBe(oftener);
        expect(logLikelihood(both, a, b, total) >= 0).toBe(
          oftener || logLikelihood(both, a, b, total) === 0,
        );
        if (both < total) expect(npmi(both, a, b, total) > 0).toBe(oftener);
      }),
    );
  });

  test('are the same whichever concept is the first', () => {
    fc.assert(
      fc.property(PAPERS, ({ both, a, b, total }) => {
        expect(logLikelihood(both, a, b, total)).toBeCloseTo(logLikelihood(both, b, a, total), 6);
        expect(lift(both, a, b, total)).toBe(lift(both, b, a, total));
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { foldTyped, tailsOf } from '../../src/model/completion.ts';

describe('the tails of a name', () => {
  test.each([
    ['Low-Rank Adaptation', ['lowrankadaptation', 'rankadaptation', 'adaptation']],
    ['Mixture of Experts', ['mixtureofexperts', 'experts']],
    ['Poincaré ball', ['poincareball', 'ball']],
    ['C++', ['cplusplus', 'plusplus', 'plus']],
    ['τ-bench', ['taubench', 'bench']],
    ['of', ['of']],
    ['机器 翻译', ['机器翻译', '翻译']],
    ['?!', []],
  ])('%s are %j', (name, tails) => {
    expect(tailsOf(name)).toEqual(tails);
  });

  test('are few and short, and no character is cut in two', () => {
    const tails = tailsOf('𝒳 word '.repeat(40));
    expect(tails.length).toBeLessThanOrEqual(8);
    for (const tail of [...tails, ...tailsOf('a'.repeat(59) + '\u{20000}'.repeat(9))]) {
      expect(tail.length).toBeLessThanOrEqual(60);
      expect(tail.isWellFormed()).toBe(true);
    }
  });

  test.each(['Low-rank ad', 'RANK  AD', 'adaptation', 'lowrank'])(
    '%s begins one of them',
    (typed) => {
      const tails = tailsOf('Low-Rank Adaptation');
      expect(tails.some((tail) => tail.startsWith(foldTyped(typed)))).toBe(true);
    },
  );
});

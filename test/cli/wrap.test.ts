// Lines that people can read.
import { expect, it } from 'vitest';
import { wrap } from '../../src/cli/wrap.ts';

it('breaks before the word that does not fit, and counts only what is seen of styled words', () => {
  const word = 'x'.repeat(47);
  const styled = `\u001b[1m\u001b[36m${word}\u001b[39m\u001b[22m`;
  expect(wrap([word, word, word, 'y'], '  ')).toEqual([`  ${word} ${word}`, `  ${word} y`]);
  expect(wrap([styled, styled, styled], '')).toEqual([`${styled} ${styled}`, styled]);
});

it('lets a longer word stand out, and makes no line of nothing', () => {
  const long = 'z'.repeat(200);
  expect(wrap(['a', long, 'b'], '')).toEqual(['a', long, 'b']);
  expect(wrap([], '')).toEqual([]);
});

import { expect, it } from 'vitest';
import { findNearest } from '../../src/text/nearest.ts';

it.each([
  ['lexcion', ['store', 'lexicon'], 'lexicon'],
  ['Lexicons', ['lexicon'], 'lexicon'],
  ['low rank adaptation', ['low-rank adaptation', 'rank adaptation'], 'low-rank adaptation'],
  ['stroe', ['sort', 'store'], 'store'],
  ['stroes', ['store'], 'store'],
  ['sertob', ['store'], undefined],
  ['colour', ['lexicon', 'store'], undefined],
  ['x', [], undefined],
])('%s among %j was meant to be %s', (word, known, nearest) => {
  expect(findNearest(word, known)).toBe(nearest);
});

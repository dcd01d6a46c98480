import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FoldNumbers } from '../../src/mentions/fold-numbers.ts';
import { documentOf } from './document.ts';

describe('numbers of folded phrases', () => {
  it('are equal exactly where the letters are, however the phrase is cut', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', '7'),
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const document = documentOf(words.join(' '));
        const { pieces } = document;
        const folds = new FoldNumbers();
        const byLetters = new Map<string, number>();
        for (let from = 0; from < pieces.length; from++) {
          let letters = '';
          for (let to = from + 1; to <= pieces.length; to++) {
            letters += pieces.fold(to - 1);
            const known = byLetters.get(letters);
            expect(folds.find(document, from, to)).toBe(known ?? -1);
            const number = folds.numberOf(document, from, to);
            expect(number).toBe(known ?? byLetters.size);
            byLetters.set(letters, number);
          }
        }
      }),
    );
  });

  it('are forgotten where another paper begins', () => {
    const document = documentOf('one two');
    const folds = new FoldNumbers();
    expect([folds.numberOf(document, 0, 1), folds.numberOf(document, 1, 2)]).toEqual([0, 1]);
    folds.clear();
    expect(folds.find(document, 0, 1)).toBe(-1);
    expect(folds.numberOf(document, 1, 2)).toBe(0);
  });

  it('are found again among many', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `w${i.toString(36)}q`);
    const document = documentOf(words.join(' '));
    const folds = new FoldNumbers();
    words.forEach((_, i) => {
      expect(folds.numberOf(document, i, i + 1)).toBe(i);
    });
    words.forEach((_, i) => {
      expect(folds.find(document, i, i + 1)).toBe(i);
    });
  });
});

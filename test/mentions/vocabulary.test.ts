import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnits } from '../../src/text/units.ts';
import { vocabularyOf } from './document.ts';

describe('the vocabulary', () => {
  it('gives one word for the same letters, wherever they stand', () => {
    const vocabulary = vocabularyOf();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 70 })), (texts) => {
        const text = texts.join('');
        let start = 0;
        for (const part of texts) {
          const end = start + part.length;
          const word = vocabulary.wordAt(text, readUnits(text), start, end);
          expect(word.text).toBe(part);
          if (part.length <= 60) expect(vocabulary.word(part)).toBe(word);
          start = end;
        }
      }),
    );
  });

  it('forgets all words once there are too many, and says so by its age', () => {
    const vocabulary = vocabularyOf();
    const first = vocabulary.word('w0');
    for (let i = 1; i < 30_000; i++) vocabulary.word(`w${i}`);
    expect(vocabulary.word('w0')).toBe(first);
    vocabulary.tidy();
    expect(vocabulary.age).toBe(1);
    expect(vocabulary.word('w0')).not.toBe(first);
    expect(vocabulary.word('w0')).toEqual(first);
  });
});

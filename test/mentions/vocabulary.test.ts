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

  it('forgets the words that were not met for a generation, and says so by its age', () => {
    const vocabulary = vocabularyOf();
    const [kept, forgotten] = [vocabulary.word('kept'), vocabulary.word('forgotten')];
    for (const age of [1, 2]) {
      for (let i = 0; i < 15_000; i++) vocabulary.word(`w${age} ${i}`);
      expect(vocabulary.word('kept')).toBe(kept);
      vocabulary.tidy();
      expect(vocabulary.age).toBe(age);
      expect(vocabulary.word('kept')).toBe(kept);
    }
    expect(vocabulary.word('forgotten')).not.toBe(forgotten);
    expect(vocabulary.word('forgotten')).toEqual(forgotten);
  });

  it('gives the parts of a word what they are as words of their own', () => {
    const vocabulary = vocabularyOf();
    const [first, last] = vocabulary.word('LoRA-based').parts;
    const [alone] = vocabulary.word('based').parts;
    expect(last).toEqual({ ...alone, start: 5, end: 10, begins: false });
    expect(last?.scored).toBe(alone?.scored);
    expect(first).toMatchObject({ text: 'LoRA', fold: 'lora', ends: true, endsName: true });
    expect(vocabulary.word('CLIP-Adapter').parts[0]).toMatchObject({ ends: false });
  });
});

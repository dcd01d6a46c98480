import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PART } from '../../src/mentions/part.ts';
import { OWN, PLACE, PLACES, ROW, SCORED } from '../../src/mentions/row.ts';
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
          const row = vocabulary.rowAt(text, readUnits(text), start, end);
          const word = vocabulary.rows.words[row];
          expect(word?.text).toBe(part);
          if (part.length <= 60) expect(vocabulary.word(part)).toBe(word);
          start = end;
        }
      }),
    );
  });

  it('forgets the words that were not met for a generation', () => {
    const vocabulary = vocabularyOf();
    const [kept, forgotten] = [vocabulary.word('kept'), vocabulary.word('forgotten')];
    for (const generation of [1, 2]) {
      for (let i = 0; i < 25_000; i++) vocabulary.word(`w${generation} ${i}`);
      expect(vocabulary.word('kept')).toBe(kept);
      const { rows } = vocabulary;
      vocabulary.tidy();
      expect(vocabulary.rows).not.toBe(rows);
      expect(vocabulary.word('kept')).toBe(kept);
    }
    expect(vocabulary.word('forgotten')).not.toBe(forgotten);
    expect(vocabulary.word('forgotten')).toEqual(forgotten);
  });

  it('keeps what was worked out of a word of several parts as it passes to the next generation', () => {
    const vocabulary = vocabularyOf();
    const rowOf = (text: string) => vocabulary.rowAt(text, readUnits(text), 0, text.length);
    const from = rowOf('LoRA-based');
    const older = vocabulary.rows;
    older.numbers[(from + 1) * ROW + SCORED] = 61;
    for (let i = 0; i < 25_000; i++) vocabulary.word(`w${i}`);
    vocabulary.tidy();
    const to = rowOf('LoRA-based');
    const numbersOf = (rows: typeof older, row: number) => [
      ...rows.numbers.slice(row * ROW, row * ROW + SCORED),
    ];
    for (const part of [0, 1])
      expect(numbersOf(vocabulary.rows, to + part)).toEqual(numbersOf(older, from + part));
    // The sums themselves stay with the older generation until they are asked for.
    expect(vocabulary.rows.numbers[(to + 1) * ROW + SCORED]).toBe(-61);
    expect(vocabulary.rows.before).toBe(older);
  });

  it('gives the parts of a word what they are as words of their own', () => {
    const vocabulary = vocabularyOf();
    const rowOf = (text: string) => vocabulary.rowAt(text, readUnits(text), 0, text.length);
    const { rows } = vocabulary;
    const [first, last] = [0, 1].map((part) => rowOf('LoRA-based') + part);
    const alone = rows.readPart(rowOf('based'));
    expect(rows.readPart(last ?? -1)).toEqual({
      ...alone,
      bits: alone.bits & ~PART.begins,
      own: (last ?? -1) + 1,
    });
    const numberOf = (column: number) => rows.numbers[(last ?? -1) * ROW + column];
    expect(numberOf(PLACES)).toBe(5 * PLACE + 10);
    expect(numberOf(OWN)).toBe(alone.own);
    expect(rows.readPart(first ?? -1).part).toMatchObject({ text: 'LoRA', fold: 'lora' });
    expect(rows.readPart(first ?? -1).bits & PART.ends).toBe(PART.ends);
    expect(rows.readPart(rowOf('CLIP-Adapter')).bits & PART.ends).toBe(0);
  });
});

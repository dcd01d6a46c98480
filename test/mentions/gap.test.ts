import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGap } from '../../src/mentions/gap.ts';
import { readUnits } from '../../src/text/units.ts';
import { documentOf, vocabularyOf } from './document.ts';

const vocabulary = vocabularyOf();

function gapOf(text: string) {
  return readGap(text, (sign) => vocabulary.word(sign));
}

describe('what stands between two tokens', () => {
  it.each([
    [' ', true],
    ["'s ", true],
    ['\n', true],
    [', ', false],
    ['', false],
    [' (', false],
  ])('%j lets a name run on: %s', (text, runsOn) => {
    expect(gapOf(text).runsOn).toBe(runsOn);
  });

  it.each([
    ['. ', 'perhaps'],
    ['.) ', 'perhaps'],
    ['\n\n', 'surely'],
    [', ', null],
    ['.', null],
  ])('%j ends a sentence: %s', (text, ends) => {
    expect(gapOf(text).ends).toBe(ends);
  });

  it('has a sign beside each of its tokens, or _', () => {
    expect(gapOf(' (').first.text).toBe('(');
    expect(gapOf('), "').last.text).toBe('"');
    expect(gapOf(' ').last.text).toBe('_');
  });

  it('before the first token of a field lets no name run on', () => {
    const { tokens } = documentOf('one two', '', vocabulary);
    expect([tokens.runsOn(0), tokens.runsOn(1)]).toEqual([false, true]);
  });

  it('is one for the same signs, and holds them as they stand in the text', () => {
    const signs = fc.string({ unit: fc.constantFrom(' ', '.', ',', '(', '\n', '–', '\0', '😀') });
    fc.assert(
      fc.property(signs, (text) => {
        if (text === '') return;
        const padded = `a${text}b`;
        const gap = vocabulary.gaps.gapAt(padded, readUnits(padded), 1, 1 + text.length);
        expect(gap).toEqual(gapOf(text));
        if (text.length > 8) return;
        expect(vocabulary.gaps.gapAt(padded, readUnits(padded), 1, 1 + text.length)).toBe(gap);
      }),
    );
  });
});

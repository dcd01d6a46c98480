// What holds for any text: no failure, an exact and rising map, linear time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/text/clean.ts';

const PIECES = [
  '\\',
  '$',
  '{',
  '}',
  '^',
  '_',
  '~',
  '--',
  '---',
  '``',
  "''",
  '&amp;',
  '&#233;',
  ' ',
  '\n',
  '\r\n',
  '\\emph{',
  '\\frac{',
  '\\sqrt{',
  '\\cite{a}',
  '\\href{u}{',
  '\\"',
  "\\'e",
  '\\c{c}',
  '\\ss ',
  '\\(',
  '\\)',
  '\\[',
  '\\]',
  '$$',
  '\\alpha',
  '\\unknown',
  '\\left',
  'textit{',
  'sim3 ',
  '80times',
  'x2014',
  'ge 17',
  '\u00ad',
  '\u200d',
  '\u00a0',
  '\ud83d',
  '\ude00',
  '😀',
  'é',
  '学',
  'word',
  '-\n',
  '1',
  'pm 3',
  '.',
];
const mixture = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

describe('cleanText of any text', () => {
  it('gives every display unit a source range in bounds, rising with the unit', () => {
    fc.assert(
      fc.property(mixture, (source) => {
        const clean = cleanText(source);
        let before = { start: 0, end: 0 };
        for (let i = 0; i < clean.text.length; i++) {
          const range = clean.toSource({ start: i, end: i + 1 });
          expect(range.start).toBeGreaterThanOrEqual(before.start);
          expect(range.end).toBeGreaterThanOrEqual(before.end);
          expect(range.start).toBeLessThan(range.end);
          expect(range.end).toBeLessThanOrEqual(source.length);
          before = range;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('maps a range to the hull of its units, and the whole to all that is shown', () => {
    fc.assert(
      fc.property(mixture, fc.nat(200), fc.nat(200), (source, a, b) => {
        const clean = cleanText(source);
        const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b), clean.text.length)];
        if (start >= end) return;
        expect(clean.toSource({ start, end })).toEqual({
          start: clean.toSource({ start, end: start + 1 }).start,
          end: clean.toSource({ start: end - 1, end }).end,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('shows units that stand for themselves as they are in the source', () => {
    fc.assert(
      fc.property(mixture, (source) => {
        const clean = cleanText(source);
        for (let i = 0; i < clean.text.length; i++) {
          const unit = clean.text[i] ?? '';
          const range = clean.toSource({ start: i, end: i + 1 });
          if (/[a-z]/.test(unit) && range.end - range.start === 1)
            expect(source[range.start]).toBe(unit);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the identity where there is nothing to clean', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9.,]+( [a-zA-Z0-9.,]+)*$/), (source) => {
        fc.pre(!/times|sim\d|pm|x201|[gl]eq? /.test(source));
        const clean = cleanText(source);
        expect(clean.text).toBe(source);
        const whole = { start: 0, end: source.length };
        expect(clean.toSource(whole)).toEqual(whole);
      }),
    );
  });

  it('takes time in proportion to the text, whatever it is made of', () => {
    // Sixteen times the text: linear work takes about sixteen times as long, quadratic work 256 times.
    for (const piece of [...PIECES, 'plain words ', '\\emph{\\emph{', '${', '\\(x', '$5 and ']) {
      const few = fastest(() => cleanText(piece.repeat(2_000)));
      const many = fastest(() => cleanText(piece.repeat(32_000)));
      expect(many / Math.max(few, 0.5), JSON.stringify(piece)).toBeLessThan(150);
    }
  });
});

/** Milliseconds, the least of five runs: what else the machine does then hardly shows. */
function fastest(work: () => void): number {
  const runs = [1, 2, 3, 4, 5].map(() => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return Math.min(...runs);
}

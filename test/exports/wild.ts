// Texts that break writers: markup of every format, control characters, halves of characters.
import fc from 'fast-check';

const NASTY = [
  '<b>',
  '&amp;',
  ']]>',
  '"',
  "'",
  '\\',
  '\\u0041',
  '\\usepackage',
  '{',
  '}',
  '{{',
  '}}',
  '$x$',
  '%',
  '#',
  '_',
  '~',
  '^',
  '[[',
  ']]',
  '|',
  '*',
  '**',
  '`',
  '==',
  '%%',
  '- ',
  '1. ',
  '> ',
  '=1+1',
  '+1',
  '@SUM(A1)',
  '-2',
  ',',
  ';',
  '\t',
  '\r\n',
  '\n',
  '\u0000',
  '\u0007',
  '\u001F',
  '\u007F',
  '\u0085',
  '\u2028',
  '\uFFFE',
  '\uD800',
  '\uDC00',
  '😀',
  'é',
  '漢字',
  ' and ',
  '--',
  '@misc{',
  'ER  - ',
  '---',
  '//',
  '/*',
  '; ',
];

/** Not empty, and not of blanks alone. */
export const WILD: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `a${parts.join('')}z`);

/** The same ones every run. */
export function wildTexts(count: number): string[] {
  return fc.sample(WILD, { numRuns: count, seed: 7 });
}

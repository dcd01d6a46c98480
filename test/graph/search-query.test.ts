import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSearch } from '../../src/graph/search-query.ts';
import { printFts5 } from '../../src/graph/sqlite/full-text.ts';

describe('a search', () => {
  test.each([
    ['lora adapters', '(("lora") AND ("adapters"))'],
    ['"language model" lora', '(("language model") AND ("lora"))'],
    ['fine-tun*', '(("fine-tun" *))'],
    ['"large lang"* -vision', '(("large lang" *)) NOT ("vision")'],
    ['-a -"b c" d', '(("d")) NOT ("a" OR "b c")'],
    ['a OR b OR "c d" e', '(("a" OR "b" OR "c d") AND ("e"))'],
    ['OR a or b OR', '(("a") AND ("or") AND ("b"))'],
    ['a OR -b c', '(("a") AND ("c")) NOT ("b")'],
    ['C++ title:x NEAR(', '(("C++") AND ({title} : "x") AND ("NEAR("))'],
    [
      'TITLE:"x y"* -abstract:z other:w',
      '(({title} : "x y" *) AND ("other:w")) NOT ({abstract} : "z")',
    ],
    ['title: title:"', '(("title:"))'],
    ['"open phrase', '(("open phrase"))'],
    ['a"b c"d', '(("a") AND ("b c") AND ("d"))'],
    ['wo*rd', '(("wo rd"))'],
    ['nul\0in', '(("nul") AND ("in"))'],
  ])('%s is printed for FTS5 as %s', (text, printed) => {
    expect(printFts5(parseSearch(text))).toBe(printed);
  });

  test.each(['', '   ', '*', '"" - ++ "*"', '-only'])('%o wants nothing', (text) => {
    expect(parseSearch(text).must).toEqual([]);
  });

  test('of any text has terms with a letter or digit and without quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { must, mustNot } = parseSearch(text);
        for (const { words } of [...must.flat(), ...mustNot])
          expect(words).toMatch(/^[^"*]*[\p{L}\p{N}][^"*]*$/u);
      }),
    );
  });
});

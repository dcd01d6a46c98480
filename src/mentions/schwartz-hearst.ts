// Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003:
// the short form's letters are found in the long form from right to left, the first one at the start of a word.
import type { Tokens } from './tokens.ts';

const SIGN = /[^\p{L}\p{N}]/gu;

/** The token where the long form that ends before `end` begins, not before `floor`; null where there is none. */
export function reachBack(
  tokens: Tokens,
  floor: number,
  end: number,
  short: string,
): number | null {
  let from = end - 1;
  while (from > floor && !tokens.gaps[from]?.breaks) from--;
  const words: string[] = [];
  for (let i = from; i < end; i++) words.push(tokens.word(i)?.lower ?? '');
  const start = matchBackwards(short.toLowerCase().replace(SIGN, ''), words.join(' '));
  if (start < 0) return null;
  let offset = 0;
  const at = words.findIndex((word) => {
    offset += word.length + 1;
    return start < offset;
  });
  return at < 0 ? null : from + at;
}

/** Where the leftmost letter falls, or -1. */
function matchBackwards(letters: string, text: string): number {
  let at = text.length - 1;
  for (let i = letters.length - 1; i >= 0; i--) {
    while (at >= 0 && !(text[at] === letters[i] && (i > 0 || startsWord(text, at)))) at--;
    if (at < 0) return -1;
    at--;
  }
  return at + 1;
}

function startsWord(text: string, index: number): boolean {
  return index === 0 || !/[\p{L}\p{N}]/u.test(text[index - 1] ?? '');
}

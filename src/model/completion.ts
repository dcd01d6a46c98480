// How names are completed: from their first letter on, and from the first letter of each further word.
import { spellSigns } from './slug.ts';

const ACCENTS = /\p{M}+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
/** Nobody begins to type a name with one of these. */
const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'via',
  'with',
]);
/** Of a name that is a sentence only the beginning is completed. */
const MOST_TAILS = 8;
/** In UTF-16 units. */
const LONGEST_TAIL = 60;

/**
 * The ends of a name that begin with a word, folded and without blanks, the whole name first: `Low-Rank Adaptation` gives
 * `lowrankadaptation`, `rankadaptation`, `adaptation`. Empty for a name without letters and digits.
 */
export function tailsOf(name: string): string[] {
  const words = wordsOf(name);
  const starts = [...words.keys()].filter((i) => i === 0 || !SMALL_WORDS.has(words[i] ?? ''));
  const tails = starts.slice(0, MOST_TAILS).map((start) => cut(words.slice(start).join('')));
  return [...new Set(tails)];
}

/** What the tails of a name begin with when this is typed: `rank ad` gives `rankad`. */
export function foldTyped(text: string): string {
  return cut(wordsOf(text).join(''));
}

function wordsOf(text: string): string[] {
  return spellSigns(text)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .normalize('NFC')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
}

/** Between characters, never within one. */
function cut(text: string): string {
  return text.length <= LONGEST_TAIL
    ? text
    : text
        .slice(0, LONGEST_TAIL)
        .toWellFormed()
        .replace(/\uFFFD$/, '');
}

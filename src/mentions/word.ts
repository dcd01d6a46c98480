// A word as written in, everything that depends on its letters alone out: worked out once for each distinct word.
import { hashWord } from './features/feature-set.ts';
import { foldPiece } from './fold.ts';
import { type Shape, shapeOf } from './shape.ts';

export interface Part {
  /** Offset in the word. */
  readonly start: number;
  readonly end: number;
  readonly fold: string;
  /** Number of the fold, for features. */
  readonly hash: number;
}

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Number of the lower-case word, for features. */
  readonly hash: number;
  readonly shape: Shape;
  /** Between hyphens and underscores. */
  readonly parts: readonly Part[];
}

/** Longer runs of letters are data, not words: they are neither folded nor cut. */
const LONGEST_WORD = 60;
const CACHE_SIZE = 50_000;
const cache = new Map<string, Word>();

/** Cached by distinct word. */
export function wordOf(text: string): Word {
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (text.length > LONGEST_WORD) return noWord(text);
  const lower = text.toLowerCase();
  const word = { text, lower, hash: hashWord(lower), shape: shapeOf(text), parts: partsOf(text) };
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, word);
  return word;
}

function noWord(text: string): Word {
  const part = { start: 0, end: text.length, fold: text, hash: 0 };
  return { text, lower: text, hash: 0, shape: 'none', parts: [part] };
}

/** Where a word is cut. Catches the hyphens of `state-of-the-art`; refuses the dot of `3.5`. */
const CUT = /[-\u2010-\u2013_]/;

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const part of text.split(CUT)) {
    const fold = foldPiece(part);
    if (part !== '') parts.push({ start, end: start + part.length, fold, hash: hashWord(fold) });
    start += part.length + 1;
  }
  return parts;
}

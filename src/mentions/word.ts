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

const LONGEST_KEPT = 40;
const CACHE_SIZE = 50_000;
const cache = new Map<string, Word>();

export function wordOf(text: string): Word {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const lower = text.toLowerCase();
  const word = { text, lower, hash: hashWord(lower), shape: shapeOf(text), parts: partsOf(text) };
  if (text.length <= LONGEST_KEPT) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(text, word);
  }
  return word;
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

// Do two abstracts under one title tell of one paper? By prefix, for cut copies, or by the tokens they share.
import { foldText } from '../../text/fold.ts';
import { KEY_LENGTH } from '../hashes.ts';

/** From this Jaccard similarity on, two abstracts under one title are versions of one. */
const SAME_FROM = 0.8;

/** An abstract prepared for comparing. */
export interface JoinText {
  readonly folded: string;
  readonly tokens: ReadonlySet<string>;
}

export function joinTextOf(abstract: string): JoinText {
  const folded = foldText(abstract);
  return { folded, tokens: new Set(folded.split(' ')) };
}

/**
 * True where both begin alike for 200 folded characters (which covers a prefix of that length, and gives such papers
 * one text key) or are alike as a whole, or where their token sets have a Jaccard similarity of 0.8 or more.
 */
export function isSameText(a: JoinText, b: JoinText): boolean {
  if (a.folded === b.folded) return true;
  const shorter = Math.min(a.folded.length, b.folded.length);
  if (shorter >= KEY_LENGTH && a.folded.startsWith(b.folded.slice(0, KEY_LENGTH))) return true;
  return jaccard(a.tokens, b.tokens) >= SAME_FROM;
}

/** Paul Jaccard, "Étude comparative de la distribution florale", 1901: |A ∩ B| / |A ∪ B|. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  // The union is at least the larger set: most pairs are told apart by size alone.
  if (small.size < large.size * SAME_FROM) return 0;
  let shared = 0;
  for (const token of small) if (large.has(token)) shared++;
  return shared / (a.size + b.size - shared);
}

// A document's pieces in, places where the lexicon's forms stand out: one scan, longest form first at each place.
import type { Document, PieceSpan } from '../document.ts';
import { PART } from '../part.ts';
import type { Pieces } from '../pieces.ts';
import type { Tokens } from '../tokens.ts';
import type { Lexicon } from './compile.ts';
import { valuesAt, walk } from './trie.ts';

/** A place and the patterns that are written there; guards are not asked yet. */
export interface FormMatch extends PieceSpan {
  readonly patterns: readonly number[];
}

const LONGEST_FORM = 12;

/**
 * All forms that begin at each piece, the longest first. A form never crosses punctuation. Inside a token it begins
 * only after small letters, as in `non-LoRA`, and ends only before a small word or the like in a title's case:
 * `CLIP-guided` and `CLIP-Based` hold CLIP, `CLIP-Adapter` and `ResNet-50` are other names.
 */
export function findForms(lexicon: Lexicon, document: Document): FormMatch[] {
  const found: FormMatch[] = [];
  const { pieces } = document;
  const { length, bits, nodes } = pieces;
  for (let from = 0; from < length; from++) {
    const begins = bits[from] ?? 0;
    if ((begins & PART.begins) === 0 || (nodes[from] ?? -1) < 0) continue;
    const isForm = (begins & PART.form) !== 0 && (begins & PART.ends) !== 0;
    if (isForm || mayGoOn(lexicon, pieces, pieces.letters(from), from + 1))
      addForms(lexicon, document, from, found);
  }
  return found;
}

/** Whether a form may begin with letters of this number and the piece: nearly all that do not are told so. */
function mayGoOn({ prefixes }: Lexicon, pieces: Pieces, letters: number, piece: number): boolean {
  return pieces.isOne(piece) && prefixes.mayHold(pieces.lettersAfter(letters, piece));
}

/** The forms that begin at the piece. */
function addForms(
  lexicon: Lexicon,
  { tokens, pieces }: Document,
  from: number,
  found: FormMatch[],
): void {
  const before = found.length;
  const { trie } = lexicon;
  let node = pieces.nodes[from] ?? -1;
  let letters = pieces.letters(from);
  const most = Math.min(pieces.length, from + LONGEST_FORM);
  for (let to = from + 1; to <= most; to++) {
    if (to > from + 1) {
      if (!mayGoOn(lexicon, pieces, letters, to - 1) || breaksBefore(tokens, pieces, to - 1)) break;
      letters = pieces.lettersAfter(letters, to - 1);
      node = walk(trie, node, pieces.fold(to - 1));
      if (node < 0) break;
    }
    const patterns = pieces.has(to - 1, PART.ends) ? valuesAt(trie, node) : undefined;
    if (patterns) found.push({ from, to, patterns });
  }
  if (found.length - before > 1) reverseFrom(found, before);
}

function breaksBefore(tokens: Tokens, pieces: Pieces, piece: number): boolean {
  const token = pieces.tokens[piece] ?? 0;
  return tokens.pieces[token] === piece && !tokens.runsOn(token);
}

function reverseFrom<T>(list: T[], first: number): void {
  const tail = list.splice(first).reverse();
  list.push(...tail);
}

/** The values of the form that these pieces spell whole, or undefined: what the trie holds under their folds, joined. */
export function patternsOf(
  lexicon: Lexicon,
  { pieces }: Document,
  { from, to }: PieceSpan,
): readonly number[] | undefined {
  let node = pieces.nodes[from] ?? -1;
  for (let i = from + 1; i < to && node >= 0; i++) node = walk(lexicon.trie, node, pieces.fold(i));
  return node < 0 ? undefined : valuesAt(lexicon.trie, node);
}

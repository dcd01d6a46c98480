// A document's pieces in, places where the lexicon's forms stand out: one scan, longest form first at each place.
import type { Document, Piece, PieceSpan } from '../document.ts';
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
  for (let from = 0; from < document.pieces.length; from++) {
    const first = document.pieces[from]?.part;
    if (!first || first.node < 0 || !first.begins) continue;
    let { node } = first;
    const before = found.length;
    for (let to = from + 1; to <= document.pieces.length; to++) {
      const piece = document.pieces[to - 1];
      if (
        !piece ||
        to - from > LONGEST_FORM ||
        (to - from > 1 && breaksBefore(document, piece, to - 1))
      )
        break;
      if (to > from + 1) node = walk(lexicon.trie, node, piece.part.fold);
      if (node < 0) break;
      const patterns = piece.part.ends ? valuesAt(lexicon.trie, node) : undefined;
      if (patterns) found.push({ from, to, patterns });
    }
    if (found.length - before > 1) reverseFrom(found, before);
  }
  return found;
}

function breaksBefore(document: Document, piece: Piece, index: number): boolean {
  const token = document.tokens[piece.token];
  return token?.pieces === index && !token.runsOn;
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
  let node = pieces[from]?.part.node ?? -1;
  for (let i = from + 1; i < to && node >= 0; i++)
    node = walk(lexicon.trie, node, pieces[i]?.part.fold ?? '');
  return node < 0 ? undefined : valuesAt(lexicon.trie, node);
}

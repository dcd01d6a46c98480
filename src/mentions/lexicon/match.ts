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
 * All forms that begin at each piece, the longest first. A form never crosses punctuation, and inside a token it
 * ends only before a small word: `CLIP-guided` holds CLIP, `CLIP-Adapter` and `ResNet-50` are other names.
 */
export function findForms(lexicon: Lexicon, document: Document): FormMatch[] {
  const found: FormMatch[] = [];
  for (let from = 0; from < document.pieces.length; from++) {
    let node = document.pieces[from]?.part.node ?? -1;
    if (node < 0 || !beginsHere(document, from)) continue;
    const first = found.length;
    for (let to = from + 1; to <= document.pieces.length; to++) {
      const piece = document.pieces[to - 1];
      if (
        !piece ||
        to - from > LONGEST_FORM ||
        (to - from > 1 && breaksBefore(document, piece, to - 1))
      )
        break;
      node = to === from + 1 ? piece.part.node : walk(lexicon.trie, node, piece.part.fold);
      if (node < 0) break;
      const patterns = valuesAt(lexicon.trie, node);
      if (patterns && endsHere(document, to)) found.push({ from, to, patterns });
    }
    if (found.length - first > 1) reverseFrom(found, first);
  }
  return found;
}

function breaksBefore(document: Document, piece: Piece, index: number): boolean {
  const token = document.tokens[piece.token];
  return token?.pieces === index && !token.runsOn;
}

/** A whole token, or the part after a hyphen whose front is small letters, as in `non-LoRA` or `pre-LLM`. */
function beginsHere(document: Document, index: number): boolean {
  const piece = document.pieces[index];
  const token = piece && document.tokens[piece.token];
  if (!token) return false;
  return token.pieces === index || isSmall(token.word.text.slice(0, piece.start - token.start - 1));
}

/** The end of a token, or before a tail that is a small word or the capital of a title: `-based`, `-Based`. */
function endsHere(document: Document, to: number): boolean {
  const piece = document.pieces[to - 1];
  const token = piece && document.tokens[piece.token];
  if (!token) return false;
  return token.piecesEnd === to || isTail(token.word.text.slice(piece.end - token.start + 1));
}

/** Small letters and hyphens. Catches `based`, `fine-tuned`; refuses `Adapter`, `50`, `v2`. */
const SMALL = /^[\p{Ll}-]{2,}$/u;
/** Tails of title case. Catches `Based`, `Guided`, `Free`; refuses `Adapter`, `Bench`. */
const TAIL =
  /^(?:\p{Lu}?\p{Ll}+(?:ed|en|ing)|Aware|Free|Style|Like|Specific|Agnostic|Level|Efficient|Powered|Centric|Only|As|Wise|Driven|to|To)(?:$|-)/u;

function isSmall(text: string): boolean {
  return SMALL.test(text);
}

function isTail(text: string): boolean {
  return SMALL.test(text) || TAIL.test(text);
}

function reverseFrom<T>(list: T[], first: number): void {
  const tail = list.splice(first).reverse();
  list.push(...tail);
}

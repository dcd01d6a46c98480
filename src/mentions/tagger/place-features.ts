// What the tagger sees of a piece's place in its text: the signs around it, the lexicon's places over and beside it,
// abbreviations, and how often it stands in the paper. Each is a small number, so that weights are found by index.
import { KINDS } from '../../model/concept.ts';
import type { Document, Piece, Token } from '../document.ts';
import { mix, template } from '../features/feature-set.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { ASSURANCES } from '../lexicon/guard.ts';
import { SHAPES } from '../shape.ts';
import type { LexiconPlace } from '../steps/03-lexicon.ts';
import type { AbbreviationPair } from '../steps/04-abbreviations.ts';
import { pairFeature, plainFeature } from './model.ts';

/** Codes are below this. */
export const CODES = 512;
/** Codes written for a piece; 0 is none. */
export const CODES_A_PIECE = 8;
const CODE = template('tagger place');
const PAIR = template('tagger pair');

/** The number of a code as a feature. */
export function featureOfCode(code: number): number {
  return plainFeature(mix(CODE, code));
}

/** The number of a pair of neighbouring pieces. */
export function featureOfPair(first: Piece, second: Piece): number {
  return pairFeature(mix(mix(PAIR, first.part.hash), second.part.hash));
}

export interface PlaceContext {
  readonly lexicon: Lexicon;
  readonly document: Document;
  readonly places: readonly LexiconPlace[];
  readonly pairs: readonly AbbreviationPair[];
}

const [GAPS, REGION, TOKEN, LEXICON, ENDED, BEGUN, ABBREVIATED, REPEATED] = [
  1, 70, 80, 130, 215, 225, 235, 245,
];

let codes = new Uint16Array(4096 * CODES_A_PIECE);

/** CODES_A_PIECE codes for each piece, in an array that holds until the next call. Linear in the text. */
export function codePlaces({ lexicon, document, places, pairs }: PlaceContext): Uint16Array {
  const size = document.pieces.length * CODES_A_PIECE;
  if (codes.length < size) codes = new Uint16Array(size * 2);
  codes.fill(0, 0, size);
  codeSurroundings(document);
  codeLexicon(lexicon, places, document.pieces.length);
  for (const { short, long } of pairs) {
    for (let i = short.from; i < short.to; i++) codes[i * CODES_A_PIECE + 6] = ABBREVIATED;
    for (let i = long.from; i < long.to; i++) {
      codes[i * CODES_A_PIECE + 6] =
        ABBREVIATED + (i === long.from ? 1 : i === long.to - 1 ? 3 : 2);
    }
  }
  return codes;
}

function codeSurroundings(document: Document): void {
  const counts = countPieces(document);
  const { tokens, sentences, sentenceOf } = document;
  let before = GAP.start;
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t];
    if (!token) continue;
    const next = tokens[t + 1];
    const after =
      next && next.field === token.field
        ? gapOf(next, sentenceOf[t + 1] !== sentenceOf[t])
        : GAP.start;
    const sentence = sentences[sentenceOf[t] ?? 0];
    const isFirst = sentence?.firstToken === t;
    const region =
      REGION + (token.field === 'title' ? 0 : 4) + (sentence?.shouted ? 2 : 0) + (isFirst ? 1 : 0);
    const shape = SHAPES.indexOf(token.word.shape);
    for (let i = token.pieces; i < token.piecesEnd; i++) {
      const at = i * CODES_A_PIECE;
      const isHead = i === token.pieces;
      const isTail = i === token.piecesEnd - 1;
      codes[at] = GAPS + (isHead ? before : GAP.hyphen) * 8 + (isTail ? after : GAP.hyphen);
      codes[at + 1] = region;
      codes[at + 2] = TOKEN + shape * 4 + (isHead ? 1 : 0) + (isTail ? 2 : 0);
      const told = counts[i] ?? 0;
      codes[at + 3] = REPEATED + shape * 8 + Math.min(told, 8 + (told & 1));
    }
    before = after;
  }
}

const GAP = {
  start: 0,
  hyphen: 1,
  blank: 2,
  comma: 3,
  bracket: 4,
  close: 5,
  sentence: 6,
  other: 7,
};

function gapOf({ gap }: Token, isSentence: boolean): number {
  if (gap === ' ') return GAP.blank;
  if (isSentence) return GAP.sentence;
  if (gap.endsWith('(')) return GAP.bracket;
  if (gap.startsWith(')')) return GAP.close;
  return gap.startsWith(',') ? GAP.comma : GAP.other;
}

function codeLexicon(lexicon: Lexicon, places: readonly LexiconPlace[], pieces: number): void {
  for (const { from, to, concept, assurance, isInside } of places) {
    if (isInside) continue;
    const kind = KINDS.indexOf(lexicon.concepts[concept]?.kind ?? 'METHOD');
    const sure = ASSURANCES.indexOf(assurance);
    for (let i = from; i < to; i++) {
      const position = to - from === 1 ? 0 : i === from ? 1 : i === to - 1 ? 2 : 3;
      codes[i * CODES_A_PIECE + 4] = LEXICON + (kind * 4 + position) * 4 + sure;
    }
    if (to < pieces) codes[to * CODES_A_PIECE + 5] = ENDED + kind;
    if (from > 0) codes[(from - 1) * CODES_A_PIECE + 7] = BEGUN + kind;
  }
}

/** Numbers of a slot: the fold's hash, the document it was last counted in, its count, and whether in a title. */
const SLOT = 4;
let slots = new Int32Array(2048 * SLOT);
let counted = 0;

/** How often each folded piece stands in the paper, twice, and plus one where in the title too; by piece. */
function countPieces({ tokens, pieces }: Document): Int32Array {
  if (slots.length < pieces.length * 2 * SLOT)
    slots = new Int32Array(sizeFor(pieces.length) * SLOT);
  counted = (counted + 1) | 0;
  const mask = slots.length - 1;
  const at = new Int32Array(pieces.length);
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) continue;
    const { hash } = piece.part;
    let slot = (hash * SLOT) & mask;
    while (slots[slot + 1] === counted && slots[slot] !== hash) slot = (slot + SLOT) & mask;
    if (slots[slot + 1] !== counted) {
      slots[slot] = hash;
      slots[slot + 1] = counted;
      slots[slot + 2] = 0;
      slots[slot + 3] = tokens[piece.token]?.field === 'title' ? 1 : 0;
    }
    slots[slot + 2] = (slots[slot + 2] ?? 0) + 1;
    at[i] = slot;
  }
  return at.map((slot) => 2 * (slots[slot + 2] ?? 0) + (slots[slot + 3] ?? 0));
}

function sizeFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(2 * count));
}

// What the tagger sees of a piece's place in its text: the signs around it, the lexicon's places over and beside it,
// abbreviations, and how often it stands in the paper. Each is a small number, so that weights are found by index.
import { KINDS } from '../../model/concept.ts';
import { FIELDS } from '../../model/mention.ts';
import type { Document } from '../document.ts';
import { mix, template } from '../features/feature-set.ts';
import { MARKS } from '../gap.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { ASSURANCES } from '../lexicon/guard.ts';
import type { LexiconPlace } from '../steps/03-lexicon.ts';
import type { AbbreviationPair } from '../steps/04-abbreviations.ts';
import type { Tokens } from '../tokens.ts';
import { shapeNumber } from '../word.ts';
import { pairFeature, plainFeature } from './feature-numbers.ts';

/** Codes are below this. */
export const CODES = 512;
/** Codes written for a piece; 0 is none. */
export const CODES_A_PIECE = 8;
/** The first so many of them are there for every piece. */
export const ALWAYS_CODED = 4;
const CODE = template('tagger place');
const PAIR = template('tagger pair');

/** The number of a code as a feature. */
export function featureOfCode(code: number): number {
  return plainFeature(mix(CODE, code));
}

/** The number of a pair of neighbouring pieces, from the numbers of their folds. */
export function featureOfPair(first: number, second: number): number {
  return pairFeature(mix(mix(PAIR, first), second));
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
  countPieces(document);
  const { tokens, sentences, sentenceOf } = document;
  let before: number = MARKS.start;
  for (let t = 0; t < tokens.length; t++) {
    const after = tokens.hasBefore(t + 1)
      ? markOf(tokens, t + 1, sentenceOf[t + 1] !== sentenceOf[t])
      : MARKS.start;
    const sentence = sentences[sentenceOf[t] ?? 0];
    const isFirst = sentence?.firstToken === t;
    const region =
      REGION +
      (tokens.fields[t] === TITLE ? 0 : 4) +
      (sentence?.shouted ? 2 : 0) +
      (isFirst ? 1 : 0);
    const shape = shapeNumber(tokens.bits[t] ?? 0);
    const first = tokens.pieces[t] ?? 0;
    const end = tokens.pieces[t + 1] ?? 0;
    for (let i = first; i < end; i++) {
      const at = i * CODES_A_PIECE;
      const isHead = i === first;
      const isTail = i === end - 1;
      codes[at] = GAPS + (isHead ? before : MARKS.hyphen) * 8 + (isTail ? after : MARKS.hyphen);
      codes[at + 1] = region;
      codes[at + 2] = TOKEN + shape * 4 + (isHead ? 1 : 0) + (isTail ? 2 : 0);
      const told = toldOf(i);
      codes[at + 3] = REPEATED + shape * 8 + Math.min(told, 8 + (told & 1));
    }
    before = after;
  }
}

const TITLE = FIELDS.indexOf('title');

function markOf(tokens: Tokens, token: number, isSentence: boolean): number {
  const mark = tokens.gaps[token]?.mark ?? MARKS.other;
  return isSentence && mark !== MARKS.blank ? MARKS.sentence : mark;
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
/** Where the fold of each piece is counted. */
let slotsOfPieces = new Int32Array(2048);

/** Counts how often each folded piece stands in the paper. */
function countPieces({ tokens, pieces }: Document): void {
  if (slots.length < pieces.length * 2 * SLOT)
    slots = new Int32Array(sizeFor(pieces.length) * SLOT);
  if (slotsOfPieces.length < pieces.length) slotsOfPieces = new Int32Array(pieces.length * 2);
  counted = (counted + 1) | 0;
  const mask = slots.length - 1;
  for (let i = 0; i < pieces.length; i++) {
    const hash = pieces.hashes[i] ?? 0;
    let slot = (hash * SLOT) & mask;
    while (slots[slot + 1] === counted && slots[slot] !== hash) slot = (slot + SLOT) & mask;
    if (slots[slot + 1] !== counted) {
      slots[slot] = hash;
      slots[slot + 1] = counted;
      slots[slot + 2] = 0;
      slots[slot + 3] = tokens.fields[pieces.tokens[i] ?? 0] === TITLE ? 1 : 0;
    }
    slots[slot + 2] = (slots[slot + 2] ?? 0) + 1;
    slotsOfPieces[i] = slot;
  }
}

/** Twice how often the folded piece stands in the paper, and one more where in the title too. */
function toldOf(piece: number): number {
  const slot = slotsOfPieces[piece] ?? 0;
  return 2 * (slots[slot + 2] ?? 0) + (slots[slot + 3] ?? 0);
}

function sizeFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(2 * count));
}

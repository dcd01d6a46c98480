// A document in, the probability of each span as an entity of each kind out.
import type { Piece } from '../document.ts';
import { LONGEST_WORD } from '../word.ts';
import type { Words } from '../words.ts';
import { Chain } from './chain.ts';
import { PAIR_STRIDE, slotOfPair, type TaggerModel } from './model.ts';
import { packedWidth, packRows } from './packed-sums.ts';
import { OFFSETS, type PartText, partFeatures } from './part-features.ts';
import {
  CODES,
  CODES_A_PIECE,
  codePlaces,
  featureOfCode,
  featureOfPair,
  type PlaceContext,
} from './place-features.ts';
import type { WordClasses } from './word-classes.ts';

/** e to the power of minus so many steps of a weight; what lies below is as good as impossible. */
const STEPS = 2048;

const DATA: PartText = { text: 'data', fold: 'data' };

export class Tagger {
  readonly chain: Chain;
  readonly #model: TaggerModel;
  readonly #words: Words;
  readonly #classes: WordClasses;
  readonly #codeWeights: Int32Array;
  readonly #pairWeights: Int32Array;
  readonly #powers: Float64Array;
  /** Numbers a piece takes: two tags share one, see packed-sums.ts. */
  readonly #width: number;
  #sums = new Int32Array(0);
  #scores = new Int32Array(1 << 16);
  #scored = 0;
  #age = 0;
  #dataScores = -1;

  constructor(model: TaggerModel, words: Words, classes: WordClasses) {
    this.#model = model;
    this.#words = words;
    this.#classes = classes;
    this.chain = new Chain(model.kinds.length);
    this.chain.setTransitions(model.transitions);
    this.#powers = Float64Array.from({ length: STEPS }, (_, i) => Math.exp(-i * model.scale));
    const { tags } = this.chain;
    this.#width = packedWidth(tags);
    this.#pairWeights = packRows(model.pairs.weights, tags);
    this.#codeWeights = new Int32Array(CODES * this.#width);
    for (let code = 1; code < CODES; code++) {
      const row = model.rowOf(featureOfCode(code));
      if (row < 0) continue;
      const weights = packRows(model.weights.subarray(row, row + tags), tags);
      this.#codeWeights.set(weights, code * this.#width);
    }
  }

  /** Reads the document; afterwards `chain` answers for its pieces. `age` is the vocabulary's. Linear in the text. */
  read(context: PlaceContext, age: number): void {
    if (age !== this.#age) {
      this.#scored = 0;
      this.#dataScores = -1;
    }
    this.#age = age;
    const { pieces } = context.document;
    // Room for what pieces tell of two places before the first and after the last.
    const size = (pieces.length + 4) * this.#width;
    if (this.#sums.length < size) this.#sums = new Int32Array(size * 2);
    this.#sums.fill(0, 0, size);
    this.#addParts(pieces);
    this.#addCodes(pieces.length, codePlaces(context));
    this.#addPairs(pieces);
    this.chain.runPacked(this.#sums, 2 * this.#width, pieces.length, this.#powers);
  }

  /** What stands at i tells of the pieces i-2 to i+2: its numbers lie in the order in which theirs do. */
  #addParts(pieces: readonly Piece[]): void {
    const size = OFFSETS.length * this.#width;
    for (let i = 0; i < pieces.length; i++) {
      const part = pieces[i]?.part;
      if (!part) continue;
      if (part.scores < 0) part.scores = isData(part) ? this.#scoresOfData() : this.#scoresOf(part);
      this.#add(this.#scores, part.scores, i * this.#width, size);
    }
  }

  #add(weights: Int32Array, row: number, at: number, size: number): void {
    const sums = this.#sums;
    for (let k = 0; k < size; k++)
      sums[at + k] = ((sums[at + k] ?? 0) + (weights[row + k] ?? 0)) | 0;
  }

  /** Where the sums of a part's own features lie, worked out once for each distinct part. */
  #scoresOf(part: PartText): number {
    const { tags } = this.chain;
    const { weights } = this.#model;
    const sums = new Int16Array(OFFSETS.length * tags);
    partFeatures(part, this.#words, this.#classes).forEach((features, o) => {
      // Offset -2 tells of the place two after it, and so on: the last comes first.
      const to = (OFFSETS.length - 1 - o) * tags;
      for (const feature of features) {
        const row = this.#model.rowOf(feature);
        if (row < 0) continue;
        for (let t = 0; t < tags; t++) sums[to + t] = (sums[to + t] ?? 0) + (weights[row + t] ?? 0);
      }
    });
    const packed = packRows(sums, tags);
    const at = this.#scored;
    this.#scored += packed.length;
    if (this.#scored > this.#scores.length) {
      const scores = new Int32Array(this.#scores.length * 2);
      scores.set(this.#scores);
      this.#scores = scores;
    }
    this.#scores.set(packed, at);
    return at;
  }

  /** Long runs of letters are met once and kept by nobody: all share the scores of one. */
  #scoresOfData(): number {
    if (this.#dataScores < 0) this.#dataScores = this.#scoresOf(DATA);
    return this.#dataScores;
  }

  #addCodes(pieces: number, codes: Uint16Array): void {
    const width = this.#width;
    for (let i = 0; i < pieces; i++) {
      for (let c = i * CODES_A_PIECE; c < (i + 1) * CODES_A_PIECE; c++) {
        const code = codes[c] ?? 0;
        if (code !== 0) this.#add(this.#codeWeights, code * width, (i + 2) * width, width);
      }
    }
  }

  #addPairs(pieces: readonly Piece[]): void {
    const width = this.#width;
    const { slots } = this.#model.pairs;
    const mask = slots.length - 1;
    let before = pieces[0];
    for (let i = 1; i < pieces.length; i++) {
      const piece = pieces[i];
      if (!piece || !before) continue;
      const pair = featureOfPair(before, piece);
      before = piece;
      let slot = slotOfPair(pair, mask);
      while (slots[slot] !== pair && slots[slot] !== 0) slot = (slot + PAIR_STRIDE) & mask;
      if (slots[slot] === 0) continue;
      this.#add(this.#pairWeights, (slots[slot + 2] ?? 0) * width, (i + 1) * width, width);
      this.#add(this.#pairWeights, (slots[slot + 1] ?? 0) * width, (i + 2) * width, width);
    }
  }
}

function isData({ text }: PartText): boolean {
  return text.length > LONGEST_WORD;
}

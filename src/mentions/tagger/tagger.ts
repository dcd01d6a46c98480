// A document in, the probability of each span as an entity of each kind out.
import type { Pieces } from '../pieces.ts';
import { widened } from '../widened.ts';
import type { Words } from '../words.ts';
import { Chain } from './chain.ts';
import type { TaggerModel } from './model.ts';
import { addSums, addWeights, packRows, rowWidth, sumWidth } from './packed-sums.ts';
import { firstRow, PAIR } from './pair-table.ts';
import { PartScores } from './part-scores.ts';
import {
  ALWAYS_CODED,
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

export class Tagger {
  readonly chain: Chain;
  readonly #model: TaggerModel;
  readonly #parts: PartScores;
  readonly #codeWeights: Int32Array;
  /** Sums of two codes' weights, and where they lie plus one: by one code * CODES + the other. */
  readonly #rowsOfTwo = new Int32Array(CODES * CODES);
  #twoWeights = new Int32Array(1 << 12);
  #twos = 0;
  /** The model's rows, packed: see packed-sums.ts. */
  readonly #rows: Int32Array;
  readonly #rowWidth: number;
  readonly #powers: Float64Array;
  /** Numbers that a piece's sums take. */
  readonly #width: number;
  #sums = new Int32Array(0);

  constructor(model: TaggerModel, words: Words, classes: WordClasses) {
    this.#model = model;
    this.chain = new Chain(model.kinds.length);
    this.chain.setTransitions(model.transitions);
    this.#powers = Float64Array.from({ length: STEPS }, (_, i) => Math.exp(-i * model.scale));
    const { tags } = this.chain;
    this.#width = sumWidth(tags);
    this.#rowWidth = rowWidth(tags);
    this.#rows = packRows(model.weights, tags);
    this.#parts = new PartScores({
      model,
      rows: this.#rows,
      tags,
      words,
      classes,
    });
    this.#codeWeights = new Int32Array(CODES * this.#width);
    for (let code = 1; code < CODES; code++) {
      const row = model.rowOf(featureOfCode(code));
      this.#addWeights(this.#codeWeights, code * this.#width, row);
    }
  }

  /** Reads the document; afterwards `chain` answers for its pieces. Linear in the text. */
  read(context: PlaceContext): void {
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
  #addParts({ length, rows, words }: Pieces): void {
    const parts = this.#parts;
    for (let i = 0; i < length; i++) {
      const place = parts.placeOf(words, rows[i] ?? 0);
      addSums(this.#sums, i * this.#width, words.sums, place, parts.size);
    }
  }

  /** The first codes are there for every piece, and few together: they are added two at a time. */
  #addCodes(pieces: number, codes: Uint16Array): void {
    const width = this.#width;
    for (let i = 0; i < pieces; i++) {
      const from = i * CODES_A_PIECE;
      const at = (i + 2) * width;
      for (let c = from; c < from + ALWAYS_CODED; c += 2) {
        const row = this.#rowOfTwo(codes[c] ?? 0, codes[c + 1] ?? 0);
        addSums(this.#sums, at, this.#twoWeights, row, width);
      }
      for (let c = from + ALWAYS_CODED; c < from + CODES_A_PIECE; c++) {
        const code = codes[c] ?? 0;
        if (code !== 0) addSums(this.#sums, at, this.#codeWeights, code * width, width);
      }
    }
  }

  /** Where the sum of two codes' weights lies, worked out when they first stand together. */
  #rowOfTwo(one: number, other: number): number {
    const two = one * CODES + other;
    const known = this.#rowsOfTwo[two] ?? 0;
    if (known > 0) return known - 1;
    const width = this.#width;
    const row = this.#twos++ * width;
    if (row + width > this.#twoWeights.length) this.#twoWeights = widened(this.#twoWeights);
    for (let k = 0; k < width; k++)
      this.#twoWeights[row + k] =
        ((this.#codeWeights[one * width + k] ?? 0) + (this.#codeWeights[other * width + k] ?? 0)) |
        0;
    this.#rowsOfTwo[two] = row + 1;
    return row;
  }

  #addPairs({ length, hashes }: Pieces): void {
    const width = this.#width;
    const { pairs } = this.#model;
    for (let i = 1; i < length; i++) {
      const found = pairs.find(featureOfPair(hashes[i - 1] ?? 0, hashes[i] ?? 0));
      if (found === 0) continue;
      let row = firstRow(found);
      if (found & PAIR.second) this.#addWeights(this.#sums, (i + 2) * width, row++);
      if (found & PAIR.first) this.#addWeights(this.#sums, (i + 1) * width, row);
    }
  }

  #addWeights(sums: Int32Array, at: number, row: number): void {
    addWeights(sums, at, this.#rows, row * this.#rowWidth, this.#rowWidth);
  }
}

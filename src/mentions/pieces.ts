// Parts of tokens between hyphens, which are folded for comparison: `Experts` is `expert`.
import type { Range } from '../model/mention.ts';
import type { Part } from './part.ts';
import { FIRST_POWER, HASH, LETTERS, NODE, PART_BITS, ROW } from './row.ts';
import { widened } from './widened.ts';
import { WordRows } from './word-rows.ts';

const SMALLEST = 64;

/** Columns of one number a piece. */
export class Pieces {
  length = 0;
  /** The words that the pieces' rows are of. */
  words = new WordRows();
  rows = new Int32Array(SMALLEST);
  tokens = new Int32Array(SMALLEST);
  /** Offsets in the field's display text. */
  starts = new Int32Array(SMALLEST);
  ends = new Int32Array(SMALLEST);
  /** Bits of PART. */
  bits = new Int32Array(SMALLEST);
  /** Numbers of the folds, for features. */
  hashes = new Int32Array(SMALLEST);
  /** Where the lexicon's forms that begin with the piece go on, or -1: most begin none. */
  nodes = new Int32Array(SMALLEST);

  clear(words: WordRows): void {
    this.words = words;
    this.length = 0;
  }

  /** Appends the part of the row. */
  add(row: number, token: number, start: number, end: number): void {
    const i = this.length++;
    if (this.length === this.rows.length) this.#widen();
    const { numbers } = this.words;
    const at = row * ROW;
    this.rows[i] = row;
    this.tokens[i] = token;
    this.starts[i] = start;
    this.ends[i] = end;
    this.bits[i] = numbers[at + PART_BITS] ?? 0;
    this.hashes[i] = numbers[at + HASH] ?? 0;
    this.nodes[i] = numbers[at + NODE] ?? 0;
  }

  part(piece: number): Part | undefined {
    return this.isOne(piece) ? this.words.parts[this.rows[piece] ?? 0] : undefined;
  }

  /** Where it stands in its field's display text. */
  range(piece: number): Range {
    return { start: this.starts[piece] ?? 0, end: this.ends[piece] ?? 0 };
  }

  /** The folded letters; none for a piece that is none. */
  fold(piece: number): string {
    return this.part(piece)?.fold ?? '';
  }

  /** Number of the fold, or 0. */
  hash(piece: number): number {
    return this.isOne(piece) ? (this.hashes[piece] ?? 0) : 0;
  }

  /** Index of the token it is of. */
  token(piece: number): number {
    return this.isOne(piece) ? (this.tokens[piece] ?? 0) : 0;
  }

  /** Whether one of these bits of PART is set. */
  has(piece: number, bits: number): boolean {
    return this.isOne(piece) && ((this.bits[piece] ?? 0) & bits) !== 0;
  }

  /** The first of the two numbers that stand for the fold's letters in phrases. */
  letters(piece: number): number {
    return this.#number(piece, LETTERS);
  }

  /** That of letters before the piece and of the piece, from that of the letters before it. */
  lettersAfter(before: number, piece: number): number {
    return (Math.imul(before, this.#number(piece, FIRST_POWER)) + this.letters(piece)) | 0;
  }

  isOne(piece: number): boolean {
    return piece >= 0 && piece < this.length;
  }

  #number(piece: number, column: number): number {
    return this.isOne(piece)
      ? (this.words.numbers[(this.rows[piece] ?? 0) * ROW + column] ?? 0)
      : 0;
  }

  #widen(): void {
    this.rows = widened(this.rows);
    this.tokens = widened(this.tokens);
    this.starts = widened(this.starts);
    this.ends = widened(this.ends);
    this.bits = widened(this.bits);
    this.hashes = widened(this.hashes);
    this.nodes = widened(this.nodes);
  }
}

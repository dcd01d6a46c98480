// Words as they stand in a text: `Qwen2-VL-7B`, `pass@1`, `C++` are one token each.
import { FIELDS, type Field } from '../model/mention.ts';
import type { Gap } from './gap.ts';
import { ROW, WORD_BITS } from './row.ts';
import { widened } from './widened.ts';
import { WORD, type Word } from './word.ts';
import { WordRows } from './word-rows.ts';

const SMALLEST = 64;

/** Columns of one number a token. Of a token that is none, such as the one before the first, nothing holds. */
export class Tokens {
  length = 0;
  /** The words that the tokens' rows are of. */
  words = new WordRows();
  rows = new Int32Array(SMALLEST);
  /** Bits of WORD. */
  bits = new Int32Array(SMALLEST);
  /** Offsets in the field's display text. */
  starts = new Int32Array(SMALLEST);
  ends = new Int32Array(SMALLEST);
  /** Indexes among FIELDS. */
  fields = new Int32Array(SMALLEST);
  /** Index of the first piece of each token, and after the last one the number of all. */
  pieces = new Int32Array(SMALLEST);
  readonly gaps: Gap[] = [];

  clear(words: WordRows): void {
    this.words = words;
    this.length = 0;
    this.pieces[0] = 0;
  }

  /** Appends the word of the row, with what stands before it and the index that the next token's pieces begin at. */
  add(row: number, field: number, start: number, end: number, gap: Gap, nextPiece: number): void {
    const i = this.length++;
    if (this.length === this.rows.length) this.#widen();
    const bits = this.words.numbers[row * ROW + WORD_BITS] ?? 0;
    this.rows[i] = row;
    this.bits[i] = gap.runsOn ? bits | WORD.runsOn : bits;
    this.starts[i] = start;
    this.ends[i] = end;
    this.fields[i] = field;
    this.gaps[i] = gap;
    this.pieces[i + 1] = nextPiece;
  }

  word(token: number): Word | undefined {
    return this.isOne(token) ? this.words.words[this.rows[token] ?? 0] : undefined;
  }

  /** As written; nothing for a token that is none. */
  text(token: number): string {
    return this.word(token)?.text ?? '';
  }

  /** What stands between the token before and this one; a field's first token has a line break. */
  gap(token: number): Gap | undefined {
    return this.isOne(token) ? this.gaps[token] : undefined;
  }

  field(token: number): Field {
    return FIELDS[this.fields[token] ?? 0] ?? 'title';
  }

  /** Whether the token before it stands in the same field. */
  hasBefore(token: number): boolean {
    return token > 0 && this.isOne(token) && this.fields[token] === this.fields[token - 1];
  }

  /** Whether one of these bits of WORD is set. */
  has(token: number, bits: number): boolean {
    return this.isOne(token) && ((this.bits[token] ?? 0) & bits) !== 0;
  }

  /** Whether a name may run on from the token before. */
  runsOn(token: number): boolean {
    return this.has(token, WORD.runsOn);
  }

  isOne(token: number): boolean {
    return token >= 0 && token < this.length;
  }

  #widen(): void {
    this.rows = widened(this.rows);
    this.bits = widened(this.bits);
    this.starts = widened(this.starts);
    this.ends = widened(this.ends);
    this.pieces = widened(this.pieces);
    this.fields = widened(this.fields);
  }
}

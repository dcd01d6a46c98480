// One generation of words as rows of numbers: what the steps ask of every word of a text lies in one line of the
// processor's memory (64 bytes), and is found by two hashes of the word's letters.
import type { Part, ReadPart } from './part.ts';
import {
  FIRST,
  OF_FIELD,
  PART_BITS,
  PART_COLUMNS,
  PARTS,
  ROW,
  SCORED,
  SECOND,
  UNKNOWN,
  WORD_BITS,
} from './row.ts';
import { widened } from './widened.ts';
import type { ReadWord, Word } from './word.ts';

/** Numbers of a slot: the first hash, and the row plus one. */
const SLOT = 2;
const SMALLEST = 2048;

export class WordRows {
  numbers: Int32Array;
  readonly words: Word[] = [];
  readonly parts: Part[] = [];
  /** The tagger's sums, which it alone writes and reads; and how many numbers of them are taken. */
  sums: Int32Array;
  sumsTaken = 0;
  /** The generation before, as long as words come from it. */
  before: WordRows | undefined;
  #slots: Int32Array;

  /** With as much room as the generation before took. */
  constructor(before?: WordRows) {
    this.before = before;
    this.numbers = new Int32Array(before?.numbers.length ?? SMALLEST * ROW);
    this.sums = new Int32Array(before?.sumsTaken ?? 0);
    this.#slots = new Int32Array(before === undefined ? SMALLEST * 2 * SLOT : before.#slots.length);
  }

  /** Rows taken. */
  get size(): number {
    return this.words.length;
  }

  /** The word's row, or -1. */
  find(first: number, second: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = slotOf(first, mask);
    for (;;) {
      const row = (slots[slot + 1] ?? 0) - 1;
      if (row < 0) return -1;
      if (slots[slot] === first && this.numbers[row * ROW + SECOND] === second) return row;
      slot = (slot + SLOT) & mask;
    }
  }

  /** The row of a word that it does not hold yet. */
  add(first: number, second: number, read: ReadWord): number {
    const row = this.addUnfound(read);
    this.#enter(first, second, row);
    return row;
  }

  /** The row of a word that nobody will ask for again. */
  addUnfound({ word, parts }: ReadWord): number {
    const row = this.size;
    this.#reserve(row + parts.length);
    const { numbers } = this;
    for (const { part, numbers: own } of parts) {
      const at = this.size * ROW;
      this.words.push(word);
      this.parts.push(part);
      for (let k = 0; k < PART_COLUMNS; k++) numbers[at + PART_BITS + k] = own[k] ?? 0;
      numbers[at + OF_FIELD] = UNKNOWN;
    }
    numbers[row * ROW + WORD_BITS] = word.bits;
    numbers[row * ROW + PARTS] = parts.length;
    return row;
  }

  /** The parts of the word of the row, as they were read. */
  partsOf(row: number): ReadPart[] {
    const count = this.numbers[row * ROW + PARTS] ?? 0;
    return this.parts.slice(row, row + count).map((part, i) => {
      const from = (row + i) * ROW + PART_BITS;
      return { part, numbers: [...this.numbers.subarray(from, from + PART_COLUMNS)] };
    });
  }

  /** The row of a word that the generation before has there, with all that was worked out of it. */
  take(first: number, second: number, older: WordRows, from: number): number {
    const row = this.size;
    const count = older.numbers[from * ROW + PARTS] ?? 1;
    this.#reserve(row + count);
    for (let k = 0; k < count * ROW; k++)
      this.numbers[row * ROW + k] = older.numbers[from * ROW + k] ?? 0;
    for (let i = 0; i < count; i++) {
      const word = older.words[from + i];
      const part = older.parts[from + i];
      if (!word || !part) continue;
      this.words.push(word);
      this.parts.push(part);
      const at = (row + i) * ROW + SCORED;
      this.numbers[at] = Math.min(0, -(this.numbers[at] ?? 0));
    }
    this.#enter(first, second, row);
    return row;
  }

  #enter(first: number, second: number, row: number): void {
    this.numbers[row * ROW + FIRST] = first;
    this.numbers[row * ROW + SECOND] = second;
    if ((row + 1) * 2 * SLOT > this.#slots.length) this.#widen();
    else enter(this.#slots, first, row);
  }

  #reserve(rows: number): void {
    if (rows * ROW > this.numbers.length) this.numbers = widened(this.numbers, 2 * rows * ROW);
  }

  #widen(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    for (let row = 0; row < this.size; row += this.numbers[row * ROW + PARTS] ?? 1) {
      const at = row * ROW;
      // Words that nobody asks for again have no hashes.
      if (this.numbers[at + FIRST] !== 0 || this.numbers[at + SECOND] !== 0)
        enter(slots, this.numbers[at + FIRST] ?? 0, row);
    }
    this.#slots = slots;
  }
}

function enter(slots: Int32Array, first: number, row: number): void {
  const mask = slots.length - 1;
  let slot = slotOf(first, mask);
  while (slots[slot + 1] !== 0) slot = (slot + SLOT) & mask;
  slots[slot] = first;
  slots[slot + 1] = row + 1;
}

function slotOf(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) * SLOT) & mask;
}

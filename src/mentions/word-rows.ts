// One generation of words as rows of numbers: what the steps ask of every word of a text lies in one line of the
// processor's memory (64 bytes), and is found by two hashes of the word's letters.
import type { Part, ReadPart } from './part.ts';
import {
  FIRST,
  FIRST_POWER,
  HASH,
  LETTERS,
  NODE,
  OF_FIELD,
  OWN,
  PART_BITS,
  PARTS,
  PLACES,
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
    for (const read of parts) {
      const at = this.size * ROW;
      this.words.push(word);
      this.parts.push(read.part);
      numbers[at + PART_BITS] = read.bits;
      numbers[at + PLACES] = read.places;
      numbers[at + HASH] = read.hash;
      numbers[at + NODE] = read.node;
      numbers[at + LETTERS] = read.letters.first;
      numbers[at + LETTERS + 1] = read.letters.second;
      numbers[at + FIRST_POWER] = read.letters.firstPower;
      numbers[at + FIRST_POWER + 1] = read.letters.secondPower;
      numbers[at + OF_FIELD] = UNKNOWN;
      numbers[at + OWN] = read.own;
    }
    numbers[row * ROW + WORD_BITS] = word.bits;
    numbers[row * ROW + PARTS] = parts.length;
    return row;
  }

  /** The parts of the word of the row. */
  partsOf(row: number): readonly Part[] {
    return this.parts.slice(row, row + (this.numbers[row * ROW + PARTS] ?? 0));
  }

  /** The part of the row, for other words that it stands in. Throws RangeError where there is no such row. */
  readPart(row: number): ReadPart {
    const part = this.parts[row];
    if (!part) throw new RangeError(`There is no row ${row}.`);
    const { numbers } = this;
    const at = row * ROW;
    return {
      part,
      bits: numbers[at + PART_BITS] ?? 0,
      places: 0,
      hash: numbers[at + HASH] ?? 0,
      node: numbers[at + NODE] ?? 0,
      letters: {
        first: numbers[at + LETTERS] ?? 0,
        second: numbers[at + LETTERS + 1] ?? 0,
        firstPower: numbers[at + FIRST_POWER] ?? 0,
        secondPower: numbers[at + FIRST_POWER + 1] ?? 0,
      },
      own: row + 1,
    };
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
      const at = (row + i) * ROW;
      this.numbers[at + SCORED] = Math.min(0, -(this.numbers[at + SCORED] ?? 0));
      this.numbers[at + OWN] = 0;
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

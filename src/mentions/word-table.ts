// Words by two 32-bit hashes of their letters: open addressing at a load of at most a half.
import type { Word } from './word.ts';

/** Numbers kept in a slot: both hashes of a word, and its index plus one. */
const STRIDE = 4;
const SMALLEST = 4096;

export class WordTable {
  #slots = new Int32Array(SMALLEST * STRIDE);
  #words: Word[] = [];

  get size(): number {
    return this.#words.length;
  }

  get(first: number, second: number): Word | undefined {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = slotOf(first, mask);
    for (;;) {
      const index = slots[slot + 2] ?? 0;
      if (index === 0) return undefined;
      if (slots[slot] === first && slots[slot + 1] === second) return this.#words[index - 1];
      slot = (slot + STRIDE) & mask;
    }
  }

  /** Of hashes that it does not hold yet. */
  add(first: number, second: number, word: Word): void {
    this.#words.push(word);
    if (this.#words.length * 2 * STRIDE >= this.#slots.length) this.#grow();
    const slot = freeSlot(this.#slots, first);
    this.#slots[slot] = first;
    this.#slots[slot + 1] = second;
    this.#slots[slot + 2] = this.#words.length;
  }

  clear(): void {
    this.#words = [];
    this.#slots.fill(0);
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from + 2] !== 0)
        slots.set(old.subarray(from, from + STRIDE), freeSlot(slots, old[from] ?? 0));
    }
    this.#slots = slots;
  }
}

function freeSlot(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = slotOf(hash, mask);
  while (slots[slot + 2] !== 0) slot = (slot + STRIDE) & mask;
  return slot;
}

function slotOf(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) * STRIDE) & mask;
}

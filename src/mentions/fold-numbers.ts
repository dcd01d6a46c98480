// Folded phrases as numbers, so that comparing the phrases of a paper builds no text. A phrase's letters make two
// 32-bit polynomials, which stand for the letters; those of a phrase follow from those of its pieces.
import type { Document } from './document.ts';
import { LETTERS, ROW } from './row.ts';

const FIRST = 0x01000193;
const SECOND = 0x9e3779b1;

/** The polynomials of some letters, and what they multiply those of letters before them by. */
export interface Letters {
  readonly first: number;
  readonly second: number;
  readonly firstPower: number;
  readonly secondPower: number;
}

/** The first polynomial of some letters and of one unit more. */
export function addLetter(first: number, unit: number): number {
  return (Math.imul(first, FIRST) + unit + 1) | 0;
}

/** Linear in the text. */
export function readLetters(text: string): Letters {
  let [first, second, firstPower, secondPower] = [0, 0, 1, 1];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i) + 1;
    first = addLetter(first, text.charCodeAt(i));
    second = (Math.imul(second, SECOND) + unit) | 0;
    firstPower = Math.imul(firstPower, FIRST);
    secondPower = Math.imul(secondPower, SECOND);
  }
  return { first, second, firstPower, secondPower };
}

/** Numbers of a slot: both polynomials, the phrase's number, and the age it holds for. */
const STRIDE = 4;
const SMALLEST = 256;

/** The distinct folded phrases of one paper, numbered from 0 in the order in which they are met. */
export class FoldNumbers {
  #slots = new Int32Array(SMALLEST * STRIDE);
  #age = 1;
  #count = 0;
  #first = 0;
  #second = 0;

  /** Forgets all phrases: another paper begins. */
  clear(): void {
    this.#age = (this.#age + 1) | 0;
    this.#count = 0;
  }

  /** The number of the pieces' folds, joined; a new one where they were not met yet. */
  numberOf(document: Document, from: number, to: number): number {
    this.#read(document, from, to);
    const at = this.#slot();
    return this.#isTaken(at) ? (this.#slots[at + 2] ?? 0) : this.#add(at);
  }

  /** As numberOf, but -1 where they were not met. */
  find(document: Document, from: number, to: number): number {
    this.#read(document, from, to);
    const at = this.#slot();
    return this.#isTaken(at) ? (this.#slots[at + 2] ?? 0) : -1;
  }

  #read({ pieces: { rows, words } }: Document, from: number, to: number): void {
    const { numbers } = words;
    let first = 0;
    let second = 0;
    for (let i = from; i < to; i++) {
      const at = (rows[i] ?? 0) * ROW + LETTERS;
      first = (Math.imul(first, numbers[at + 2] ?? 0) + (numbers[at] ?? 0)) | 0;
      second = (Math.imul(second, numbers[at + 3] ?? 0) + (numbers[at + 1] ?? 0)) | 0;
    }
    this.#first = first;
    this.#second = second;
  }

  /** Where the phrase read last stands or would stand. */
  #slot(): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = slotOf(this.#first, mask);
    while (this.#isTaken(at) && !(slots[at] === this.#first && slots[at + 1] === this.#second))
      at = (at + STRIDE) & mask;
    return at;
  }

  #isTaken(at: number): boolean {
    return this.#slots[at + 3] === this.#age;
  }

  #add(at: number): number {
    const number = this.#count++;
    this.#slots[at] = this.#first;
    this.#slots[at + 1] = this.#second;
    this.#slots[at + 2] = number;
    this.#slots[at + 3] = this.#age;
    if (this.#count * 2 * STRIDE > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from + 3] !== this.#age) continue;
      let at = slotOf(old[from] ?? 0, slots.length - 1);
      while (slots[at + 3] === this.#age) at = (at + STRIDE) & (slots.length - 1);
      slots.set(old.subarray(from, from + STRIDE), at);
    }
    this.#slots = slots;
  }
}

function slotOf(hash: number, mask: number): number {
  return Math.imul(hash ^ (hash >>> 15), STRIDE) & mask;
}

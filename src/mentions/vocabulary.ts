// The words met so far. Asked by place in a text, so that a word met before costs no new string.
import { readUnits } from '../text/units.ts';
import { Gaps } from './gap.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { readWord, type Word } from './word.ts';
import type { Words } from './words.ts';

/** Distinct words kept; beyond it all are forgotten, which costs time only. */
const MOST_WORDS = 30_000;
/** Longer ones are seldom met twice. */
const LONGEST_KEPT = 60;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Numbers kept in a slot: both hashes of a word, and its index plus one. */
const STRIDE = 4;
const HASHES_DIFFER = 0x9e3779b1;

/** An open-addressing table of words by two 32-bit hashes of their letters, which stand for the letters. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #lists: Words;
  /** What stands between words. */
  readonly gaps: Gaps;
  /** What stands for a word before a field's first and after its last. */
  readonly fieldStart: Word;
  readonly fieldEnd: Word;
  #slots = new Int32Array(4096 * STRIDE);
  #words: Word[] = [];
  #age = 0;

  constructor(lexicon: Lexicon, lists: Words) {
    this.#lexicon = lexicon;
    this.#lists = lists;
    this.gaps = new Gaps((sign) => this.#read(sign));
    this.fieldStart = this.#read('^');
    this.fieldEnd = this.#read('$');
  }

  /** Between two texts: forgets all words where there are too many. */
  tidy(): void {
    if (this.#words.length < MOST_WORDS) return;
    this.#words = [];
    this.#slots.fill(0);
    this.#age++;
  }

  /** How often all words were forgotten: what others keep about them is then worth nothing. */
  get age(): number {
    return this.#age;
  }

  /** The word of these letters. */
  word(text: string): Word {
    return this.wordAt(text, readUnits(text), 0, text.length);
  }

  /** The word that stands at these offsets of the text and its units. */
  wordAt(text: string, units: Uint16Array, start: number, end: number): Word {
    if (end - start > LONGEST_KEPT) return this.#read(text.slice(start, end));
    let first = FNV_START;
    let second = end - start;
    for (let i = start; i < end; i++) {
      const unit = units[i] ?? 0;
      first = Math.imul(first ^ unit, FNV_PRIME);
      second = Math.imul(second + unit, HASHES_DIFFER) ^ (second >>> 13);
    }
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = slotOf(first, mask);
    for (;;) {
      const index = slots[slot + 2] ?? 0;
      if (index === 0) return this.#add(slot, first, second, this.#read(text.slice(start, end)));
      if (slots[slot] === first && slots[slot + 1] === second) {
        const word = this.#words[index - 1];
        if (word) return word;
      }
      slot = (slot + STRIDE) & mask;
    }
  }

  #read(text: string): Word {
    return readWord(text, this.#lists, this.#lexicon.trie);
  }

  #add(slot: number, first: number, second: number, word: Word): Word {
    this.#words.push(word);
    this.#slots[slot] = first;
    this.#slots[slot + 1] = second;
    this.#slots[slot + 2] = this.#words.length;
    if (this.#words.length * 2 * STRIDE >= this.#slots.length) this.#grow();
    return word;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from + 2] === 0) continue;
      let slot = slotOf(old[from] ?? 0, slots.length - 1);
      while (slots[slot + 2] !== 0) slot = (slot + STRIDE) & (slots.length - 1);
      slots.set(old.subarray(from, from + STRIDE), slot);
    }
    this.#slots = slots;
  }
}

function slotOf(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) * STRIDE) & mask;
}

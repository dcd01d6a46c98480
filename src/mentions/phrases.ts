// Which folded words and phrases stand in a document. Guards ask for many, and nearly all stand nowhere in it: one look
// at a bit tells so.
import type { Document } from './document.ts';
import { hashWord } from './features/feature-set.ts';

const BITS = 4096;

export class Phrases {
  readonly #document: Document;
  /** Set where a piece's fold has this number. */
  readonly #bits = new Int32Array(BITS / 32);

  constructor(document: Document) {
    this.#document = document;
    const { hashes, length } = document.pieces;
    for (let i = 0; i < length; i++) {
      const hash = hashes[i] ?? 0;
      const at = wordOf(hash);
      this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (hash & 31));
    }
  }

  /** All its pieces in a row, or as one piece: `pre-training` is `pretraining`. */
  has(phrase: readonly string[]): boolean {
    if (phrase.length === 0) return false;
    return this.#stands(phrase) || (phrase.length > 1 && this.#stands([phrase.join('')]));
  }

  #stands(phrase: readonly string[]): boolean {
    if (!phrase.every((fold) => this.#mayStand(hashWord(fold)))) return false;
    const { pieces } = this.#document;
    for (let at = 0; at + phrase.length <= pieces.length; at++)
      if (phrase.every((fold, i) => pieces.fold(at + i) === fold)) return true;
    return false;
  }
  #mayStand(hash: number): boolean {
    return (((this.#bits[wordOf(hash)] ?? 0) >>> (hash & 31)) & 1) === 1;
  }
}

/** The lowest five bits of a hash tell the bit, the next ones the number it is in. */
function wordOf(hash: number): number {
  return (hash >>> 5) & (BITS / 32 - 1);
}

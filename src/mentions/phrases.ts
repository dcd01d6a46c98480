// Which folded words and phrases stand in a document. Guards ask for many, and nearly all stand nowhere in it: one look
// at a bit tells so.
import type { Document } from './document.ts';
import { hashWord } from './features/feature-set.ts';

const BITS = 4096;

export class Phrases {
  readonly #document: Document;
  /** Set where a piece's fold has this number. */
  readonly #bits = new Uint8Array(BITS);

  constructor(document: Document) {
    this.#document = document;
    for (const { part } of document.pieces) this.#bits[part.hash & (BITS - 1)] = 1;
  }

  /** All its pieces in a row, or as one piece: `pre-training` is `pretraining`. */
  has(phrase: readonly string[]): boolean {
    if (phrase.length === 0) return false;
    return this.#stands(phrase) || (phrase.length > 1 && this.#stands([phrase.join('')]));
  }

  #stands(phrase: readonly string[]): boolean {
    if (!phrase.every((fold) => this.#bits[hashWord(fold) & (BITS - 1)] === 1)) return false;
    const { pieces } = this.#document;
    return pieces.some((_, at) => phrase.every((fold, i) => pieces[at + i]?.part.fold === fold));
  }
}

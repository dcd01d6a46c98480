// Which folded words and phrases stand in a document. Guards ask for many, and nearly all stand nowhere in it: one look
// at a bit tells so.
import type { Document } from './document.ts';
import { hashWord } from './features/feature-set.ts';

/** A word or phrase to ask for. */
export interface Phrase {
  /** Its folded pieces, and their numbers as Pieces has them. */
  readonly folds: readonly string[];
  readonly numbers: readonly number[];
  /** All of them as one piece, where there are several: `pre-training` is `pretraining`. */
  readonly joined?: Phrase;
}

export function phraseOf(folds: readonly string[]): Phrase {
  const numbers = folds.map((fold) => hashWord(fold));
  return folds.length > 1
    ? { folds, numbers, joined: phraseOf([folds.join('')]) }
    : { folds, numbers };
}

const BITS = 4096;

export class Phrases {
  readonly #document: Document;
  /** Set where a piece's fold has this number. */
  readonly #bits = new Int32Array(BITS / 32);
  /** Of phrases that had to be looked for: a long text is searched once for each. */
  readonly #found = new Map<Phrase, boolean>();

  constructor(document: Document) {
    this.#document = document;
    const { hashes, length } = document.pieces;
    for (let i = 0; i < length; i++) {
      const number = hashes[i] ?? 0;
      const at = wordOf(number);
      this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (number & 31));
    }
  }

  /** All its pieces in a row, or as one piece. */
  has(phrase: Phrase): boolean {
    return this.#stands(phrase) || (phrase.joined !== undefined && this.#stands(phrase.joined));
  }

  #stands(phrase: Phrase): boolean {
    const { numbers } = phrase;
    if (numbers.length === 0) return false;
    for (const number of numbers) if (!this.#mayStand(number)) return false;
    const known = this.#found.get(phrase);
    if (known !== undefined) return known;
    const found = this.#search(phrase);
    this.#found.set(phrase, found);
    return found;
  }

  #search({ folds, numbers: [first] }: Phrase): boolean {
    const { pieces } = this.#document;
    for (let at = 0; at + folds.length <= pieces.length; at++)
      if (pieces.hashes[at] === first && folds.every((fold, i) => pieces.fold(at + i) === fold))
        return true;
    return false;
  }

  #mayStand(number: number): boolean {
    return (((this.#bits[wordOf(number)] ?? 0) >>> (number & 31)) & 1) === 1;
  }
}

/** The lowest five bits of a number tell the bit, the next ones where it is. */
function wordOf(number: number): number {
  return (number >>> 5) & (BITS / 32 - 1);
}

// Features as numbers: a template's number mixed with the numbers of the words it is filled with. Tens of features
// for each candidate are looked up in a table of weights, and no text is built for it.

/** Collects feature numbers; a feature counts once however often it is added. */
export class FeatureSet {
  /** The numbers so far are the first `size` of these. */
  numbers = new Int32Array(256);
  size = 0;
  #slots = new Int32Array(512).fill(-1);

  /** Empties it, so that one set serves all candidates. */
  reset(): void {
    this.#slots.fill(-1);
    this.size = 0;
  }

  /** Adds the template filled with up to three values. */
  add(template: number, a = 0, b = 0, c = 0): void {
    const feature = mix(mix(mix(template, a), b), c);
    if (this.size * 2 >= this.#slots.length) this.#grow();
    const slot = this.#slotOf(feature);
    if (this.#slots[slot] !== -1) return;
    this.numbers[this.size] = feature;
    this.#slots[slot] = this.size;
    this.size++;
  }

  /** Whether the template without values was added. */
  hasPlain(template: number): boolean {
    return this.#slots[this.#slotOf(mix(mix(mix(template, 0), 0), 0))] !== -1;
  }

  toArray(): Int32Array {
    return this.numbers.slice(0, this.size);
  }

  /** Where the feature stands or would stand. */
  #slotOf(feature: number): number {
    const mask = this.#slots.length - 1;
    let slot = feature & mask;
    for (;;) {
      const at = this.#slots[slot] ?? -1;
      if (at === -1 || this.numbers[at] === feature) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const numbers = new Int32Array(this.#slots.length);
    numbers.set(this.numbers.subarray(0, this.size));
    this.numbers = numbers;
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let i = 0; i < this.size; i++) this.#slots[this.#slotOf(numbers[i] ?? 0)] = i;
  }
}

/** The number of a kind of feature, from its name. */
export function template(name: string): number {
  return hashWord(name);
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const ZERO = 48;
const NINE = 57;

/** A 32-bit number of a word (FNV-1a over UTF-16 units); all runs of digits are alike. */
export function hashWord(word: string): number {
  let hash = FNV_START;
  let wasDigit = false;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const isDigit = unit >= ZERO && unit <= NINE;
    if (!(isDigit && wasDigit)) hash = Math.imul(hash ^ (isDigit ? ZERO : unit), FNV_PRIME);
    wasDigit = isDigit;
  }
  return hash | 0;
}

/** Order matters: mix(a, b) is not mix(b, a). The finaliser is MurmurHash3's. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
